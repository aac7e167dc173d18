//! What two tabs of a device write at one place that is not in the notebook: each tab changes only what was changed
//! in it, and a text that was written in both is kept from both. Knows no place.

use crate::kit::fingers;
use fellestid_browser::Listener;
use leptos::prelude::*;

/// What stands between two texts of one line.
pub const IN_LINE: &str = ", ";

/// Returns what is stored once a tab has typed `text` where its own was `own`: what another tab has written there stays
/// before it. `between` stands between the two.
pub fn with_others(stored: &str, own: &str, text: &str, between: &str) -> String {
    beside(&others(stored, own, between), text, between)
}

/// Returns what another tab has written: the stored text without this tab's own.
fn others(stored: &str, own: &str, between: &str) -> String {
    let parts = format!("{between}{stored}{between}");
    match parts.split_once(&format!("{between}{own}{between}")) {
        Some((before, after)) if !own.is_empty() => {
            beside(before.strip_prefix(between).unwrap_or(before), after.strip_suffix(between).unwrap_or(after), between)
        }
        Some(_) | None => stored.to_owned(),
    }
}

pub fn beside(above: &str, below: &str, between: &str) -> String {
    if above.is_empty() || below.is_empty() { format!("{above}{below}") } else { format!("{above}{between}{below}") }
}

/// Returns the text of a field in which this tab has `mine`, where it last had `own`.
pub fn text_of_both(stored: &str, own: &str, mine: &str, between: &str) -> String {
    if mine == own { stored.to_owned() } else { with_others(stored, own, mine, between) }
}

/// Returns the value of a choice that is `mine` in this tab, where it last was `own`: the other tab's, unless it was made
/// anew here.
pub fn choice_of_both<T: PartialEq>(stored: T, own: &T, mine: T) -> T {
    if mine == *own { stored } else { mine }
}

/// Calls `look` after another tab has stored something, for as long as the calling component is shown; while someone
/// writes here, when the field is left.
pub fn on_news(look: impl Fn() + Copy + 'static) {
    let look = move |_| {
        if !fingers::is_writing() {
            look();
        }
    };
    let heard = ["storage", "focusout"].map(|event| Listener::on(&window(), event, look));
    StoredValue::new_local(heard);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tab, with the text it knows at one place.
    #[derive(Default)]
    struct Tab(String);

    impl Tab {
        fn types(&mut self, stored: &mut String, text: &str) {
            *stored = text_of_both(stored, &self.0, text, "\n");
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

    #[test]
    fn a_choice_made_in_the_other_tab_stays_until_it_is_made_anew() {
        assert_eq!(choice_of_both(3, &1, 1), 3);
        assert_eq!(choice_of_both(3, &1, 2), 2);
    }
}
