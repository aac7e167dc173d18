//! Effects, kinds and damage in people's words.

use crate::words::{Words, counted};
use fellestid_core::difference::Effect;
use fellestid_core::file::Damage;

/// The class of the chip, and «3 nye».
pub fn effect_words(w: &Words, effect: Effect, kind: &str, count: usize) -> (&'static str, String) {
    let (class, one, many) = match effect {
        Effect::Added if ["cluster", "tally", "pulse", "person"].contains(&kind) => {
            ("chip good", w.take_in.new_one, w.take_in.new_many)
        }
        // Innspill, møte, sett, tiltak, spørsmål, tema, stopp: the others are neuter.
        Effect::Added => ("chip good", w.take_in.new_neuter_one, w.take_in.new_many),
        Effect::Changed => ("chip info", w.take_in.changed_one, w.take_in.changed_many),
        Effect::Unchanged => ("chip", w.take_in.unchanged_one, w.take_in.unchanged_many),
        Effect::TwoVersions => ("chip late", w.take_in.versions_one, w.take_in.versions_many),
        Effect::Deleted => ("chip soon", w.take_in.deleted_one, w.take_in.deleted_many),
    };
    (class, counted(count, one, many))
}

/// What happens to the meeting or set itself.
pub fn home_words(w: &Words, kind: &str, effect: Effect) -> Option<(&'static str, &'static str)> {
    match (effect, kind) {
        (Effect::Added, "meeting") => Some(("chip good", w.take_in.home_new_meeting)),
        (Effect::Added, "set") => Some(("chip good", w.take_in.home_new_set)),
        (Effect::Added, "method") => Some(("chip good", w.take_in.home_new_method)),
        (Effect::Added, "people") => Some(("chip good", w.take_in.home_new_people)),
        (Effect::Added, "circle") => Some(("chip good", w.take_in.home_new_circle)),
        (Effect::Added, "marks") => Some(("chip good", w.take_in.home_new_marks)),
        (Effect::Added, "programme") => Some(("chip good", w.programme.home_new)),
        (Effect::Added, _) => Some(("chip good", w.take_in.home_new)),
        (Effect::Changed, _) => Some(("chip info", w.take_in.home_changed)),
        (Effect::TwoVersions, _) => Some(("chip late", w.take_in.home_versions)),
        (Effect::Deleted, _) => Some(("chip soon", w.take_in.home_deleted)),
        (Effect::Unchanged, _) => None,
    }
}

pub fn kind_words(w: &Words, kind: &str, count: usize) -> &'static str {
    match (kind, count) {
        ("point", _) => w.take_in.kind_points,
        ("action", _) => w.take_in.kind_actions,
        ("meeting", 1) => w.take_in.kind_meeting,
        ("meeting", _) => w.take_in.kind_meetings,
        ("set", _) => w.take_in.kind_sets,
        ("method", _) => w.take_in.kind_method,
        ("question", _) => w.take_in.kind_questions,
        ("part", _) => w.take_in.kind_parts,
        ("theme", 1) => w.take_in.kind_theme,
        ("theme", _) => w.take_in.kind_themes,
        ("cluster", 1) => w.take_in.kind_pile,
        ("cluster", _) => w.take_in.kind_piles,
        ("tally", 1) => w.take_in.kind_tally,
        ("tally", _) => w.take_in.kind_tallies,
        ("pulse", 1) => w.take_in.kind_pulse,
        ("pulse", _) => w.take_in.kind_pulses,
        ("pulse_text", _) => w.take_in.kind_pulse_texts,
        ("person", 1) => w.take_in.kind_person,
        ("person", _) => w.take_in.kind_persons,
        ("people", _) => w.people.lists,
        ("circle", _) => w.circle.name,
        ("station", _) => w.take_in.kind_stations,
        ("mark" | "marks", _) => w.take_in.kind_marks,
        ("programme", _) => w.programme.kind,
        _ => w.take_in.kind_other,
    }
}

pub fn damage_words(w: &Words, damage: Damage) -> &'static str {
    match damage {
        Damage::Empty => w.take_in.error_empty,
        Damage::TooLarge => w.take_in.error_too_large,
        Damage::NotOurs => w.take_in.error_not_ours,
        Damage::Locked => w.take_in.error_locked,
        Damage::CutShort => w.take_in.error_cut_short,
        Damage::Broken => w.take_in.error_damaged,
    }
}
