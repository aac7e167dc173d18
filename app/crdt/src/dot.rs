//! Actors and dots: who wrote, and which of their writes it was.
//! Knows nothing of time; order in time is data, kept beside the dot.

use std::fmt;
use std::str::FromStr;

/// One start of the app in one tab: 64 random bits, kept in memory and never used again, so that a cloned or restored
/// device needs no special handling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Actor(pub u64);

/// One write by one actor. A record's id is the dot that created it.
///
/// ```
/// use fellestid_crdt::dot::{Actor, Dot};
///
/// let dot = Dot { actor: Actor(0xab), counter: 12 };
/// assert_eq!(dot.to_string(), "00000000000000ab.12");
/// assert_eq!(dot.to_string().parse(), Ok(dot));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dot {
    pub actor: Actor,
    /// Counts from 1 for each actor, at most 2^53 − 1.
    pub counter: u64,
}

/// The text is not a dot, or not an actor, in its one spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADot;

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Actor {
    type Err = NotADot;
    fn from_str(text: &str) -> Result<Self, NotADot> {
        let lower_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        if text.len() != 16 || !text.bytes().all(lower_hex) {
            return Err(NotADot);
        }
        u64::from_str_radix(text, 16).map(Actor).map_err(|_| NotADot)
    }
}

impl fmt::Display for Dot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.actor, self.counter)
    }
}

impl FromStr for Dot {
    type Err = NotADot;
    fn from_str(text: &str) -> Result<Self, NotADot> {
        let (actor, counter) = text.split_once('.').ok_or(NotADot)?;
        Ok(Dot { actor: actor.parse()?, counter: parse_counter(counter)? })
    }
}

/// Reads a counter in its one canonical spelling: digits, no sign, no leading zero, within 2^53.
pub(crate) fn parse_counter(text: &str) -> Result<u64, NotADot> {
    let canonical = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    let counter: u64 = if canonical { text.parse().map_err(|_| NotADot)? } else { return Err(NotADot) };
    if counter > crate::limits::INTEGER_MAX as u64 { Err(NotADot) } else { Ok(counter) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_written_and_read_back() {
        let dot = Dot { actor: Actor(0xab), counter: 12 };
        assert_eq!(dot.to_string(), "00000000000000ab.12");
        assert_eq!(dot.to_string().parse(), Ok(dot));
    }

    #[test]
    fn only_the_canonical_spelling_is_a_dot() {
        for text in [
            "",
            ".",
            "ab.1",
            "00000000000000AB.1",
            "00000000000000ab.+1",
            "00000000000000ab.01",
            "00000000000000ab.9007199254740992",
        ] {
            assert_eq!(text.parse::<Dot>(), Err(NotADot), "{text}");
        }
    }
}
