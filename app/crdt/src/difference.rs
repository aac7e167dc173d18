//! The difference that an incoming notebook makes here, record by record, before anything is taken in.

use crate::deletion::{Presence, presence};
use crate::notebook::Notebook;
use crate::record::{Key, Record};
use crate::sorting::gathered;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What merging does to one record, in people's terms. The first that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Effect {
    /// To versjoner: two texts written at once stand side by side.
    TwoVersions,
    /// Slettet.
    Deleted,
    /// Ny.
    Added,
    /// Endret.
    Changed,
    /// Uendret.
    Unchanged,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    pub effects: BTreeMap<Key, Effect>,
}

/// The number of records of each effect.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub added: usize,
    pub changed: usize,
    pub unchanged: usize,
    pub two_versions: usize,
    pub deleted: usize,
}

/// Returns whether people must settle two values in a register of a record.
pub type IsAsked<'a> = &'a dyn Fn(&Record, &str) -> bool;

impl Difference {
    /// Compares the records of `after` that `concerns` selects, and those lost since `before`.
    pub fn between(before: &Notebook, after: &Notebook, concerns: impl Fn(&Key) -> bool, is_asked: IsAsked<'_>) -> Self {
        let kept = after.records().map(|(key, _)| *key);
        let lost = before.records().map(|(key, _)| *key).filter(|key| after.get(key).is_none());
        let keys = kept.chain(lost).filter(|key| concerns(key));
        Difference { effects: gathered(keys.filter_map(|key| Some((key, effect(before, after, &key, is_asked)?)))) }
    }

    /// Returns what merging `incoming` into `before` does to the records it carries or erases, and the merged notebook.
    pub fn of_import(before: &Notebook, incoming: &Notebook, is_asked: IsAsked<'_>) -> (Self, Notebook) {
        let mut after = before.clone();
        after.merge(incoming);
        let concerns = |key: &Key| incoming.get(key).is_some() || incoming.is_erased(key);
        (Self::between(before, &after, concerns, is_asked), after)
    }

    /// Counts the records of each effect.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for effect in self.effects.values() {
            *match effect {
                Effect::TwoVersions => &mut counts.two_versions,
                Effect::Deleted => &mut counts.deleted,
                Effect::Added => &mut counts.added,
                Effect::Changed => &mut counts.changed,
                Effect::Unchanged => &mut counts.unchanged,
            } += 1;
        }
        counts
    }
}

/// Returns `None` if the record was not here and is deleted already.
fn effect(before: &Notebook, after: &Notebook, key: &Key, is_asked: IsAsked<'_>) -> Option<Effect> {
    let was_here = before.get(key).is_some() && presence(before, key) != Presence::Deleted;
    let is_here = after.get(key).is_some() && presence(after, key) != Presence::Deleted;
    match (was_here, is_here) {
        (false, false) if before.get(key).is_none() => None,
        (false, false) => Some(Effect::Unchanged),
        (true, false) => Some(Effect::Deleted),
        (false, true) => Some(Effect::Added),
        (true, true) => Some(effect_of_change(before, after, key, is_asked)),
    }
}

fn effect_of_change(before: &Notebook, after: &Notebook, key: &Key, is_asked: IsAsked<'_>) -> Effect {
    let (Some(old), Some(new)) = (before.get(key), after.get(key)) else { return Effect::Unchanged };
    let disputed_before: Vec<&str> = old.disputed().collect();
    let disputed_anew = new.disputed().any(|name| is_asked(new, name) && !disputed_before.contains(&name));
    let comes_back = presence(before, key) == Presence::Present && presence(after, key) == Presence::Resurrected;
    if disputed_anew || comes_back {
        Effect::TwoVersions
    } else if old == new {
        Effect::Unchanged
    } else {
        Effect::Changed
    }
}
