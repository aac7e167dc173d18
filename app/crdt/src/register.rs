//! A register: the values nobody has overwritten yet, and how two copies become one.
//!
//! Merging is the union of both sides' values, less those that either side has seen
//! overwritten. A union and a growing filter: commutative, associative and idempotent
//! whatever the input, forged files included.

use crate::dot::Dot;
use crate::sorting::sorted_by;
use crate::value::Value;
use crate::version_vector::VersionVector;
use std::collections::BTreeSet;

/// A value and where it came from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub dot: Dot,
    /// Milliseconds since 1970 by the writer's own clock, which may be wrong: it only chooses
    /// what to show first among values written without knowledge of each other.
    pub written_at_ms: i64,
    pub value: Value,
}

/// The values of one field that nobody has overwritten yet, and which writes have been.
///
/// Two who wrote without seeing each other are both kept:
///
/// ```
/// use fellestid_crdt::dot::{Actor, Dot};
/// use fellestid_crdt::register::{Entry, Register};
/// use fellestid_crdt::value::Value;
///
/// let entry = |actor, written_at_ms, text: &str| {
///     Entry { dot: Dot { actor: Actor(actor), counter: 1 }, written_at_ms, value: text.into() }
/// };
/// let mut here = Register::new(entry(1, 10, "Vi prøver"));
/// here.merge(&Register::new(entry(2, 20, "Vi venter")));
/// assert!(here.is_disputed());
/// assert_eq!(here.latest(), Some(&Value::text("Vi venter")));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    /// Sorted, each once. Nearly always one: a set's node would take ten times the room of its value.
    values: Vec<Entry>,
    /// The writes that have been overwritten here.
    seen: VersionVector,
}

impl Register {
    /// Returns a register with one entry.
    pub fn new(entry: Entry) -> Self {
        Register { values: vec![entry], seen: VersionVector::new() }
    }

    /// Makes a register as read from a file. Entries that `seen` includes are left out.
    pub fn from_parts(values: impl IntoIterator<Item = Entry>, seen: VersionVector) -> Self {
        let mut register = Register { values: Vec::new(), seen };
        for entry in values {
            register.put(&entry);
        }
        register.drop_overwritten();
        register
    }

    /// Returns the register after `entry` has replaced what its writer had seen: entries whose dots are in `unseen`
    /// stay beside it.
    pub fn overwritten_but_for(&self, unseen: &BTreeSet<Dot>, entry: Entry) -> Self {
        let mut seen = self.seen.clone();
        for old in self.values.iter().filter(|old| !unseen.contains(&old.dot)) {
            seen.observe(old.dot);
        }
        let mut register = Register { values: self.values.clone(), seen };
        register.put(&entry);
        register.drop_overwritten();
        register
    }

    /// Takes the union of the values on both sides, less those that either side has seen overwritten.
    pub fn merge(&mut self, other: &Register) {
        self.seen.merge(&other.seen);
        for entry in &other.values {
            self.put(entry);
        }
        self.drop_overwritten();
    }

    /// Inserts an entry in its sorted place, once.
    fn put(&mut self, entry: &Entry) {
        if let Err(place) = self.values.binary_search(entry) {
            self.values.insert(place, entry.clone());
        }
    }

    fn drop_overwritten(&mut self) {
        let Register { values, seen } = self;
        values.retain(|entry| !seen.includes(entry.dot));
    }

    /// Returns every entry that nobody has overwritten, by dot.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.values.iter()
    }

    /// Returns the one entry, or `None` if there is none, or several.
    pub fn only(&self) -> Option<&Entry> {
        self.values.first().filter(|_| self.values.len() == 1)
    }

    /// Returns the writes that have been overwritten here.
    pub fn seen(&self) -> &VersionVector {
        &self.seen
    }

    /// Returns the entry to show where only one can be shown: the latest by wall time, then by dot; `None` if the
    /// register was never written.
    pub fn latest_entry(&self) -> Option<&Entry> {
        self.values.iter().max_by_key(|entry| (entry.written_at_ms, entry.dot))
    }

    /// Returns the value of [`Register::latest_entry`].
    pub fn latest(&self) -> Option<&Value> {
        self.latest_entry().map(|entry| &entry.value)
    }

    /// Returns the distinct values, oldest first. More than one is a disagreement for people to settle.
    pub fn all(&self) -> Vec<&Value> {
        let entries = self.values.iter().collect();
        let entries: Vec<&Entry> =
            sorted_by(entries, |left, right| (left.written_at_ms, left.dot).cmp(&(right.written_at_ms, right.dot)));
        let mut values: Vec<&Value> = Vec::new();
        for entry in entries.into_iter().rev() {
            if !values.contains(&&entry.value) {
                values.push(&entry.value);
            }
        }
        values.reverse();
        values
    }

    /// Returns `true` if two wrote different values without either having seen the other's.
    pub fn is_disputed(&self) -> bool {
        let mut values = self.values.iter().map(|entry| &entry.value);
        values.next().is_some_and(|first| values.any(|value| value != first))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dot::Actor;

    fn entry(actor: u64, counter: u64, text: &str) -> Entry {
        Entry { dot: Dot { actor: Actor(actor), counter }, written_at_ms: 0, value: text.into() }
    }

    #[test]
    fn a_writer_who_saw_a_value_replaces_it() {
        let old = Register::new(entry(1, 1, "old"));
        let mut new = old.overwritten_but_for(&BTreeSet::new(), entry(2, 1, "new"));
        new.merge(&old);
        assert_eq!(new.all(), [&Value::text("new")]);
    }

    #[test]
    fn two_who_did_not_see_each_other_are_both_kept() {
        let base = Register::new(entry(1, 1, "base"));
        let mut left = base.overwritten_but_for(&BTreeSet::new(), entry(2, 1, "left"));
        left.merge(&base.overwritten_but_for(&BTreeSet::new(), entry(3, 1, "right")));
        assert!(left.is_disputed());
        assert_eq!(left.all(), [&Value::text("left"), &Value::text("right")]);
    }

    #[test]
    fn the_same_word_written_twice_is_no_dispute() {
        let mut left = Register::new(entry(2, 1, "same"));
        left.merge(&Register::new(entry(3, 1, "same")));
        assert!(!left.is_disputed());
        assert_eq!(left.entries().count(), 2);
    }

    #[test]
    fn one_dot_with_two_values_keeps_both() {
        let mut left = Register::new(entry(2, 1, "real"));
        left.merge(&Register::new(entry(2, 1, "forged")));
        assert!(left.is_disputed());
    }
}
