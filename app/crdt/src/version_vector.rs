//! A version vector: what someone has seen, as the highest counter of each actor. Knows nothing of values; a counter
//! that is seen includes every lower one.

use crate::dot::{Actor, Dot};
use crate::value::Value;
use std::collections::BTreeMap;

/// The highest counter seen of each actor.
///
/// It can only grow: [`observe`](Self::observe) and [`merge`](Self::merge) never lower a counter,
/// so merging is commutative, associative and idempotent.
///
/// ```
/// use fellestid_crdt::dot::{Actor, Dot};
/// use fellestid_crdt::version_vector::VersionVector;
///
/// let third = Dot { actor: Actor(1), counter: 3 };
/// let mut seen = VersionVector::new();
/// seen.observe(third);
/// assert!(seen.includes(third));
/// assert!(seen.includes(Dot { counter: 2, ..third }));
/// assert!(!seen.includes(Dot { counter: 4, ..third }));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionVector(BTreeMap<Actor, u64>);

impl VersionVector {
    /// Returns a vector that has seen nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns `true` if nothing has been seen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether this write, or a later one by the same actor, has been seen.
    pub fn includes(&self, dot: Dot) -> bool {
        self.0.get(&dot.actor).is_some_and(|counter| dot.counter <= *counter)
    }

    /// Adds one write.
    pub fn observe(&mut self, dot: Dot) {
        let counter = self.0.entry(dot.actor).or_default();
        *counter = dot.counter.max(*counter);
    }

    /// Adds all that the other has seen.
    pub fn merge(&mut self, other: &VersionVector) {
        other.dots().for_each(|dot| self.observe(dot));
    }

    /// Returns the highest dot of each actor, by actor.
    pub fn dots(&self) -> impl ExactSizeIterator<Item = Dot> {
        self.0.iter().map(|(actor, counter)| Dot { actor: *actor, counter: *counter })
    }

    /// Returns the vector as a register holds it: a list of dots, by actor.
    pub fn to_value(&self) -> Value {
        Value::List(self.dots().map(Value::Dot).collect())
    }

    /// Adds the dots of a list that [`to_value`](Self::to_value) made. Values that are no dots are skipped.
    pub fn observe_all(&mut self, list: &[Value]) {
        list.iter().filter_map(Value::as_dot).for_each(|dot| self.observe(dot));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn dot() -> impl Strategy<Value = Dot> {
        (0..3u64, 0..5u64).prop_map(|(actor, counter)| Dot { actor: Actor(actor), counter })
    }

    fn seen() -> impl Strategy<Value = VersionVector> {
        vec(dot(), 0..5).prop_map(|dots| {
            let mut seen = VersionVector::new();
            dots.into_iter().for_each(|dot| seen.observe(dot));
            seen
        })
    }

    fn merged(left: &VersionVector, right: &VersionVector) -> VersionVector {
        let mut merged = left.clone();
        merged.merge(right);
        merged
    }

    proptest! {
        #[test]
        fn merging_is_commutative_associative_and_idempotent(a in seen(), b in seen(), c in seen()) {
            prop_assert_eq!(merged(&a, &b), merged(&b, &a));
            prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
            prop_assert_eq!(merged(&a, &a), a.clone());
            prop_assert_eq!(merged(&a, &VersionVector::new()), a);
        }

        #[test]
        fn the_merged_includes_what_either_includes(a in seen(), b in seen(), dot in dot()) {
            prop_assert_eq!(merged(&a, &b).includes(dot), a.includes(dot) || b.includes(dot));
        }

        #[test]
        fn a_write_observed_is_included_with_those_before(before in seen(), dot in dot(), other in dot()) {
            let mut after = before.clone();
            after.observe(dot);
            let is_covered = other.actor == dot.actor && other.counter <= dot.counter;
            prop_assert_eq!(after.includes(other), before.includes(other) || is_covered);
        }

        #[test]
        fn a_value_is_read_back_as_it_was(seen in seen()) {
            let Value::List(list) = seen.to_value() else { panic!("a list") };
            let mut read = VersionVector::new();
            read.observe_all(&list);
            prop_assert_eq!(read, seen);
        }
    }
}
