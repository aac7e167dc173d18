//! The half-written answer to a question. It becomes the answer when the field is left; what another tab has answered
//! meanwhile stays beside it.

use super::question::{Asked, half_place};
use crate::kit::fingers::is_writing_in;
use crate::shared::half_field::HalfField;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::answer::May;
use leptos::html::Textarea;
use leptos::prelude::*;
use std::collections::BTreeSet;

#[derive(Clone, Copy)]
pub(super) struct Draft {
    asked: Asked,
    pub(super) half: HalfField,
    /// The stored text that the field showed last.
    begun: StoredValue<String>,
    /// The writes of the answer that the field began with.
    seen: StoredValue<BTreeSet<Dot>>,
}

impl Draft {
    /// Begins with the stored answer, unless half-written text from earlier waits: its writer had seen only what was
    /// stored then.
    pub(super) fn begin(asked: Asked) -> Self {
        let half = HalfField::at(asked.desk.app.tablet, half_place(asked.desk.package, asked.id));
        let draft = Draft { asked, half, begun: StoredValue::default(), seen: StoredValue::default() };
        if half.is_blank() {
            draft.show_stored();
        } else {
            let seen = asked.desk.app.tablet.half_written(&draft.seen_place());
            draft.seen.update_value(|all| all.extend(seen.split_whitespace().filter_map(|dot| dot.parse::<Dot>().ok())));
            asked.hold_to_choice();
        }
        draft
    }

    fn show_stored(self) {
        let text = untrack(|| self.asked.stored());
        self.begun.set_value(text.clone());
        self.seen.set_value(self.asked.writes());
        self.half.shown.set(text);
    }

    /// Shows what another tab has answered, where nothing else is written here.
    pub(super) fn follow(self, field: NodeRef<Textarea>) {
        Effect::new(move |_| {
            let text = self.asked.stored();
            let is_free = field.get().is_some_and(|field| !is_writing_in(&field));
            // Two answers are shown side by side once the field is closed.
            let is_one = self.asked.given.with(|given| given.as_ref().is_none_or(|given| given.versions.len() < 2));
            if is_free && is_one && self.is_untouched() && self.begun.with_value(|begun| *begun != text) {
                self.show_stored();
            }
        });
    }

    fn is_untouched(self) -> bool {
        self.begun.with_value(|begun| self.half.shown.with_untracked(|shown| shown == begun))
    }

    pub(super) fn typed(self, text: String) {
        self.note_seen();
        self.half.typed(text);
    }

    /// Puts another text into the field.
    pub(super) fn put(self, text: String) {
        self.note_seen();
        self.half.put(text);
    }

    /// At the first key press, stores what the writer has seen beside the half-written text, for a tab that is killed, and
    /// holds to the choice that is shown.
    fn note_seen(self) {
        if self.is_untouched() {
            self.asked.hold_to_choice();
            let seen = self.seen.with_value(|seen| seen.iter().map(Dot::to_string).collect::<Vec<String>>().join(" "));
            self.asked.desk.app.tablet.set_half_written(&self.seen_place(), &seen);
        }
    }

    /// Makes the text the answer, if it was changed.
    pub(super) fn keep(self) {
        // A field that had the focus may report after its page is gone; its text is stored as half-written.
        if self.half.shown.is_disposed() {
            return;
        }
        let text = self.half.text();
        if !text.trim().is_empty() && !self.is_untouched() {
            self.write(|seen| self.asked.type_text(text.clone(), seen));
            self.begun.set_value(text);
        }
        self.half.leave();
        self.asked.desk.app.tablet.set_half_written(&self.seen_place(), "");
    }

    pub(super) fn say_who(self, may: May) {
        self.write(|seen| self.asked.say_who(may, seen));
    }

    /// Writes as somebody who has seen what this draft began with; what was written here is seen from then on.
    fn write(self, write: impl FnOnce(&BTreeSet<Dot>)) {
        let mut unseen = self.asked.writes();
        self.seen.with_value(|seen| {
            unseen.retain(|dot| !seen.contains(dot));
            write(seen);
        });
        let mut seen = self.asked.writes();
        seen.retain(|dot| !unseen.contains(dot));
        self.seen.set_value(seen);
    }

    /// Returns the key of the writes that the writer of the half-written text had seen.
    fn seen_place(self) -> LocalKey {
        LocalKey::View(format!("answer/{}/{}", self.asked.desk.package, self.asked.id))
    }
}
