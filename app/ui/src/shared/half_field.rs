//! Half-written text: what is in a field and not yet added. It is stored at every key press, one text for
//! each place, and is back in the field when the page is reloaded. Does not know what the text becomes.

use crate::kit::fingers::show_newest;
use crate::kit::keep_shown;
use crate::session::Tablet;
use crate::session::two_tabs::{IN_LINE, beside, with_others};
use fellestid_archive::LocalKey;
use fellestid_browser::Listener;
use leptos::html::Input;
use leptos::prelude::*;

/// The text typed at a place. A field shows it by [`keep_shown`](crate::kit::keep_shown), or as its value.
#[derive(Clone, Copy)]
pub struct HalfField {
    tablet: Tablet,
    place: Signal<LocalKey>,
    pub shown: RwSignal<String>,
    /// The part of the stored text that this tab has shown or written.
    own: StoredValue<String>,
    /// What stands between the texts of two tabs.
    between: &'static str,
}

impl HalfField {
    /// Makes the field's text, with what was left at the place.
    pub fn at(tablet: Tablet, place: LocalKey) -> Self {
        Self::of(tablet, Signal::stored(place))
    }

    /// Like [`at`](Self::at), for a field that changes its place: it then shows what was left at the new one.
    pub fn following(tablet: Tablet, place: Signal<LocalKey>) -> Self {
        let half = Self::of(tablet, place);
        Effect::new(move |before: Option<LocalKey>| {
            let place = place.get();
            if before.is_some_and(|before| before != place) {
                half.show_again();
            }
            place
        });
        half
    }

    /// Like [`at`](Self::at), in a field of one line without any other value, such as the name of what is new: whatever
    /// is typed in it is stored, and shown again.
    pub fn in_line(tablet: Tablet, place: LocalKey, field: NodeRef<Input>) -> Self {
        let half = HalfField { between: IN_LINE, ..Self::at(tablet, place) };
        keep_shown(field, half.shown.into());
        let heard = StoredValue::new_local(None);
        Effect::new(move |_| {
            let Some(field) = field.get() else { return };
            let typed = field.clone();
            heard.set_value(Some(Listener::on(&field, "input", move |_| half.typed(typed.value()))));
        });
        half
    }

    /// Like [`at`](Self::at), in a field that shows `value` while nothing is half-written in it.
    pub fn over(tablet: Tablet, place: Signal<LocalKey>, value: Signal<String>, field: NodeRef<Input>) -> Self {
        let half = HalfField { between: IN_LINE, ..Self::following(tablet, place) };
        let shown = move || Some(half.shown.get()).filter(|text| !text.is_empty()).unwrap_or_else(|| value.get());
        keep_shown(field, Signal::derive(shown));
        half
    }

    fn of(tablet: Tablet, place: Signal<LocalKey>) -> Self {
        let half = HalfField { tablet, place, shown: RwSignal::default(), own: StoredValue::default(), between: "\n" };
        half.read();
        half
    }

    /// Shows the stored text, even in a field with the focus, after it was changed elsewhere.
    pub fn show_again(self) {
        self.read();
        show_newest();
    }

    fn read(self) {
        let text = self.tablet.half_written(&self.place.get_untracked());
        self.own.set_value(text.clone());
        self.shown.set(text);
    }

    pub fn text(self) -> String {
        self.shown.get_untracked()
    }

    /// Returns whether nothing is half-written, also if the page is gone: a field that had the focus may report late.
    pub fn is_blank(self) -> bool {
        self.shown.try_with_untracked(|text| text.trim().is_empty()).unwrap_or(true)
    }

    pub fn typed(self, text: String) {
        self.keep(&text);
        self.shown.try_set(text);
    }

    /// Puts another text into the field, even if someone is writing in it.
    pub fn put(self, text: String) {
        self.typed(text);
        show_newest();
    }

    /// Puts back words taken from the field, above those in it now.
    pub fn take_back(self, text: &str) {
        self.put(beside(text, &self.text(), self.between));
    }

    /// Empties the field once its text has become something else.
    pub fn clear(self) {
        self.put(String::new());
    }

    /// Empties the field once its text has become something else, also after its page is gone; `place` is its place.
    pub fn become_another(self, place: &LocalKey) {
        if self.shown.is_disposed() {
            return self.tablet.set_half_written(place, "");
        }
        self.clear();
    }

    /// Removes the text from storage once it has become something else, and leaves it in the field.
    pub fn leave(self) {
        self.keep("");
    }

    /// Stores a text in place of whatever was typed last in any tab, such as a search.
    pub fn typed_last(self, text: String) {
        self.own.set_value(text.clone());
        self.tablet.set_half_written(&self.place.get_untracked(), &text);
        self.shown.set(text);
    }

    fn keep(self, text: &str) {
        let Some(place) = self.place.try_get_untracked() else { return };
        let stored = self.tablet.half_written(&place);
        let both = self.own.with_value(|own| with_others(&stored, own, text, self.between));
        self.own.set_value(text.to_owned());
        self.tablet.set_half_written(&place, &both);
    }
}
