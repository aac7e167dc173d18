//! Effects and damage in people's words. The names of kinds are in `words::kinds`.

use crate::words::kinds::{self, new_ones};
use crate::words::{Words, counted};
use fellestid_crdt::difference::Effect;
use fellestid_crdt::file::Damage;
use fellestid_model::kinds::KindName;

/// Returns the chip's class, and text such as «3 nye».
pub fn effect_words(w: &Words, effect: Effect, kind: &str, count: usize) -> (&'static str, String) {
    let (class, one, many) = match effect {
        Effect::Added => return ("chip good", new_ones(w, kind, count)),
        Effect::Changed => ("chip info", w.import.changed_one, w.import.changed_many),
        Effect::Unchanged => ("chip", w.import.unchanged_one, w.import.unchanged_many),
        Effect::TwoVersions => ("chip late", w.import.versions_one, w.import.versions_many),
        Effect::Deleted => ("chip soon", w.import.deleted_one, w.import.deleted_many),
    };
    (class, counted(count, one, many))
}

/// Says what happens to the meeting or set itself.
pub fn home_words(w: &Words, kind: &str, effect: Effect) -> Option<(&'static str, &'static str)> {
    match effect {
        Effect::Added => Some(("chip good", KindName::of(kind).map_or(w.import.home_new, |kind| kinds::of(w, kind).new_home))),
        Effect::Changed => Some(("chip info", w.import.home_changed)),
        Effect::TwoVersions => Some(("chip late", w.import.home_versions)),
        Effect::Deleted => Some(("chip soon", w.import.home_deleted)),
        Effect::Unchanged => None,
    }
}

pub fn damage_words(w: &Words, damage: Damage) -> &'static str {
    match damage {
        Damage::Empty => w.import.error_empty,
        Damage::TooLarge => w.import.error_too_large,
        Damage::NotOurs => w.import.error_not_ours,
        Damage::Locked => w.import.error_locked,
        Damage::CutShort => w.import.error_cut_short,
        Damage::Broken => w.import.error_damaged,
    }
}
