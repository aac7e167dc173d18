//! Effects, kinds and damage in people's words.

use crate::words::{Words, counted};
use fellestid_crdt::difference::Effect;
use fellestid_crdt::file::Damage;

/// The class of the chip, and «3 nye».
pub fn effect_words(w: &Words, effect: Effect, kind: &str, count: usize) -> (&'static str, String) {
    let (class, one, many) = match effect {
        Effect::Added if ["cluster", "tally", "pulse", "person"].contains(&kind) => {
            ("chip good", w.import.new_one, w.import.new_many)
        }
        // Innspill, møte, sett, tiltak, spørsmål, tema, stopp: the others are neuter.
        Effect::Added => ("chip good", w.import.new_neuter_one, w.import.new_many),
        Effect::Changed => ("chip info", w.import.changed_one, w.import.changed_many),
        Effect::Unchanged => ("chip", w.import.unchanged_one, w.import.unchanged_many),
        Effect::TwoVersions => ("chip late", w.import.versions_one, w.import.versions_many),
        Effect::Deleted => ("chip soon", w.import.deleted_one, w.import.deleted_many),
    };
    (class, counted(count, one, many))
}

/// What happens to the meeting or set itself.
pub fn home_words(w: &Words, kind: &str, effect: Effect) -> Option<(&'static str, &'static str)> {
    match (effect, kind) {
        (Effect::Added, "meeting") => Some(("chip good", w.import.home_new_meeting)),
        (Effect::Added, "set") => Some(("chip good", w.import.home_new_set)),
        (Effect::Added, "method") => Some(("chip good", w.import.home_new_method)),
        (Effect::Added, "people") => Some(("chip good", w.import.home_new_people)),
        (Effect::Added, "circle") => Some(("chip good", w.import.home_new_circle)),
        (Effect::Added, "marks") => Some(("chip good", w.import.home_new_marks)),
        (Effect::Added, "programme") => Some(("chip good", w.programme.home_new)),
        (Effect::Added, _) => Some(("chip good", w.import.home_new)),
        (Effect::Changed, _) => Some(("chip info", w.import.home_changed)),
        (Effect::TwoVersions, _) => Some(("chip late", w.import.home_versions)),
        (Effect::Deleted, _) => Some(("chip soon", w.import.home_deleted)),
        (Effect::Unchanged, _) => None,
    }
}

pub fn kind_words(w: &Words, kind: &str, count: usize) -> &'static str {
    match (kind, count) {
        ("point", _) => w.import.kind_points,
        ("action", _) => w.import.kind_actions,
        ("meeting", 1) => w.import.kind_meeting,
        ("meeting", _) => w.import.kind_meetings,
        ("set", _) => w.import.kind_sets,
        ("method", _) => w.import.kind_method,
        ("question", _) => w.import.kind_questions,
        ("part", _) => w.import.kind_parts,
        ("theme", 1) => w.import.kind_theme,
        ("theme", _) => w.import.kind_themes,
        ("cluster", 1) => w.import.kind_pile,
        ("cluster", _) => w.import.kind_piles,
        ("tally", 1) => w.import.kind_tally,
        ("tally", _) => w.import.kind_tallies,
        ("pulse", 1) => w.import.kind_pulse,
        ("pulse", _) => w.import.kind_pulses,
        ("pulse_text", _) => w.import.kind_pulse_texts,
        ("person", 1) => w.import.kind_person,
        ("person", _) => w.import.kind_persons,
        ("people", _) => w.people.lists,
        ("circle", _) => w.circle.name,
        ("station", _) => w.import.kind_stations,
        ("mark" | "marks", _) => w.import.kind_marks,
        ("programme", _) => w.programme.kind,
        _ => w.import.kind_other,
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
