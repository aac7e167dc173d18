//! Derived ids (avledede id-er): computed, so that two people who never met make the same record. They are the
//! home of a school's answer to a package, and the record of an answer that came by mail or in a table. Golden
//! vectors hold them, since another program must compute the same.
//!
//! Such a record is made empty and without a time, and no value ever has a dot of its actor.

use fellestid_crdt::dot::{Actor, Dot};
use sha2::{Digest, Sha256};

/// Returns the home of a unit's answer to a package. Its actor is the first eight bytes of SHA-256 over
/// `fellestid report 1`, the package and the unit, one per line; its counter is 1.
///
/// ```
/// use fellestid_crdt::dot::{Actor, Dot};
/// use fellestid_model::derived::report_home;
///
/// let package = Dot { actor: Actor(1), counter: 1 };
/// let unit = Dot { actor: Actor(0xab), counter: 12 };
/// assert_eq!(report_home(package, unit).to_string(), "0a0db5bd1d4bdfff.1");
/// ```
pub fn report_home(package: Dot, unit: Dot) -> Dot {
    Dot { actor: actor_of(&format!("fellestid report 1\n{package}\n{unit}")), counter: HOME }
}

/// Returns the record of the answers in a derived home.
pub fn answers_of(home: Dot) -> Dot {
    Dot { actor: home.actor, counter: ANSWERS }
}

/// Returns whether a home is derived. A home made by a pen never has its actor's first counter.
pub fn is_derived(home: Dot) -> bool {
    home.counter == HOME
}

/// Returns the record of an answer that came by other ways: computed as above, over `fellestid received 1`, the
/// package, the question (its id, or its words if it is no question of the package) and the SHA-256 of what came,
/// as 64 hexadecimal digits.
pub fn received_id(package: Dot, question: &str, source: &[u8]) -> Dot {
    let digest: String = Sha256::digest(source).iter().map(|byte| format!("{byte:02x}")).collect();
    Dot { actor: actor_of(&format!("fellestid received 1\n{package}\n{question}\n{digest}")), counter: HOME }
}

/// Returns an actor for a program without randomness, from all it reads: reading the same gives the same writes.
pub fn actor_of_read<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> Actor {
    let mut hasher = Sha256::new();
    for piece in pieces {
        hasher.update(piece.len().to_be_bytes());
        hasher.update(piece);
    }
    first_eight(&hasher.finalize())
}

const HOME: u64 = 1;
const ANSWERS: u64 = 2;

fn actor_of(text: &str) -> Actor {
    first_eight(&Sha256::digest(text.as_bytes()))
}

fn first_eight(digest: &[u8]) -> Actor {
    Actor(digest.iter().take(8).fold(0, |actor, byte| actor << 8 | u64::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot(text: &str) -> Dot {
        text.parse().expect("a dot")
    }

    /// Computed by another program. They must never change: a school's answer would become two.
    #[test]
    fn derived_ids_never_change() {
        let cases = [
            ("0000000000000001.1", "00000000000000ab.12", "0a0db5bd1d4bdfff.1"),
            ("fe11e571d0000001.9007199254740991", "ffffffffffffffff.1", "45631d1cb97f8cb6.1"),
        ];
        for (package, unit, home) in cases {
            assert_eq!(report_home(dot(package), dot(unit)).to_string(), home);
        }
        let received = received_id(dot("0000000000000001.1"), "0000000000000001.2", b"Skogheim\nVi leser");
        assert_eq!(received.to_string(), "2adebda329ddc17f.1");
    }
}
