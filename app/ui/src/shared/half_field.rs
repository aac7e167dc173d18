//! Half-written text: what is in a field and not yet added. It is stored at every key press, one text for
//! each place, and is back in the field when the page is reloaded. Knows neither the field nor what the text
//! becomes.

use crate::kit::fingers::show_newest;
use crate::session::Tablet;
use fellestid_archive::LocalKey;
use leptos::prelude::*;

/// The text typed at a place. A field shows it by [`keep_shown`](crate::kit::keep_shown), or as its value.
#[derive(Clone, Copy)]
pub struct HalfField {
    tablet: Tablet,
    place: Signal<LocalKey>,
    pub shown: RwSignal<String>,
    /// The part of the stored text that this tab has shown or written.
    own: StoredValue<String>,
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

    fn of(tablet: Tablet, place: Signal<LocalKey>) -> Self {
        let half = HalfField { tablet, place, shown: RwSignal::default(), own: StoredValue::default() };
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

    pub fn is_blank(self) -> bool {
        self.shown.with_untracked(|text| text.trim().is_empty())
    }

    pub fn typed(self, text: String) {
        self.keep(&text);
        self.shown.set(text);
    }

    /// Puts another text into the field, even if someone is writing in it.
    pub fn put(self, text: String) {
        self.typed(text);
        show_newest();
    }

    /// Puts back words taken from the field, above those in it now.
    pub fn take_back(self, text: &str) {
        self.put(beside(text, &self.text()));
    }

    /// Empties the field once its text has become something else.
    pub fn clear(self) {
        self.put(String::new());
    }

    fn keep(self, text: &str) {
        let place = self.place.get_untracked();
        let stored = self.tablet.half_written(&place);
        let others = self.own.with_value(|own| others(&stored, own));
        self.own.set_value(text.to_owned());
        match place.home() {
            Some(_) => self.tablet.set_half_written(&place, &beside(&others, text)),
            // Text outside any meeting, such as a search, is not joined: the last typed replaces the other tab's.
            None => self.tablet.set_half_written(&place, text),
        }
    }
}

/// Returns what another tab has written at the place: the stored text without the lines of this tab.
fn others(stored: &str, own: &str) -> String {
    let lines = format!("\n{stored}\n");
    match lines.split_once(&format!("\n{own}\n")) {
        Some((before, after)) if !own.is_empty() => {
            beside(before.strip_prefix('\n').unwrap_or(before), after.strip_suffix('\n').unwrap_or(after))
        }
        Some(_) | None => stored.to_owned(),
    }
}

fn beside(above: &str, below: &str) -> String {
    if above.is_empty() || below.is_empty() { format!("{above}{below}") } else { format!("{above}\n{below}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tab, with the text it knows at one place.
    #[derive(Default)]
    struct Tab(String);

    impl Tab {
        fn types(&mut self, stored: &mut String, text: &str) {
            *stored = beside(&others(stored, &self.0), text);
            self.0 = text.to_owned();
        }
    }

    #[test]
    fn two_tabs_that_write_at_one_place_keep_both_texts() {
        let (mut here, mut there, mut stored) = (Tab::default(), Tab::default(), String::new());
        here.types(&mut stored, "Vi b");
        there.types(&mut stored, "Noe");
        here.types(&mut stored, "Vi bør");
        there.types(&mut stored, "Noe\nannet");
        assert_eq!(stored, "Vi bør\nNoe\nannet");
        here.types(&mut stored, "");
        assert_eq!(stored, "Noe\nannet");
        there.types(&mut stored, "");
        assert_eq!(stored, "");
    }

    #[test]
    fn one_tab_keeps_what_it_shows() {
        let (mut here, mut stored) = (Tab::default(), String::new());
        for text in ["V", "Vi", "Vi V", "V", "", "Ja", "Ja\n", "Ja\n\nnei"] {
            here.types(&mut stored, text);
            assert_eq!(stored, text);
        }
    }

    #[test]
    fn a_tab_that_goes_on_from_the_others_text_takes_nothing_away() {
        let mut stored = "Vi bør".to_owned();
        let (mut here, mut there) = (Tab(stored.clone()), Tab(stored.clone()));
        here.types(&mut stored, "Vi bør prøve");
        there.types(&mut stored, "Vi bør vente");
        assert_eq!(stored, "Vi bør prøve\nVi bør vente");
    }
}
