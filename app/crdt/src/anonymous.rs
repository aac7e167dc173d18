//! Anonymous records (uten navn): written by an actor used for nothing else, at the start of the day, so that the file
//! holds neither device, order nor hour. Knows no kinds.

use crate::dot::Actor;
use crate::notebook::Notebook;
use crate::transaction::{Commit, Pen, Transaction};

const DAY_MS: i64 = 86_400_000;

/// Returns the first millisecond of the day of `at_ms`, in UTC.
pub fn day_of(at_ms: i64) -> i64 {
    at_ms.div_euclid(DAY_MS) * DAY_MS
}

/// The actor and the day of one anonymous act. Not `Clone`, since its actor is used once.
#[derive(Debug)]
pub struct AnonymousPen {
    actor: Actor,
    day_ms: i64,
}

impl AnonymousPen {
    /// `fresh` is 64 new random bits, used for nothing else. Of `now_ms`, milliseconds since 1970, only the day is
    /// kept: that of UTC, since people see the meeting's own date.
    pub fn new(fresh: u64, now_ms: i64) -> Self {
        AnonymousPen { actor: Actor(fresh), day_ms: day_of(now_ms) }
    }

    /// Writes, and uses the pen up. The change is not for undo: to take it back is a deletion.
    pub fn write<T>(self, notebook: &mut Notebook, act: impl FnOnce(&mut Transaction<'_>) -> T) -> Commit {
        let mut pen = Pen::new(self.actor);
        let mut transaction = Transaction::begin(&mut pen, notebook, self.day_ms);
        act(&mut transaction);
        transaction.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_but_the_day_and_the_fresh_actor_is_left(fresh in any::<u64>(), now_ms in 0i64..4_000_000_000_000) {
            let mut notebook = Notebook::new();
            let written = AnonymousPen::new(fresh, now_ms).write(&mut notebook, |transaction| transaction.create_home("meeting", &[]));
            let (key, record) = written.delta.records().next().expect("one record");
            prop_assert_eq!(key.id.actor, Actor(fresh));
            prop_assert_eq!((record.created_at_ms % DAY_MS, record.created_at_ms / DAY_MS), (0, now_ms / DAY_MS));
        }
    }
}
