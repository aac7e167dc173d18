//! One field for initials: Enter adds them, and several at once are separated. Until then they are half-written
//! text. Full names are never asked for.

use crate::kit::{focus, icon, view};
use crate::session::App;
use crate::shared::half_field::HalfField;
use fellestid_archive::LocalKey;
use leptos::html::Input;
use leptos::prelude::*;

/// Room for a whole staff pasted at once.
const TYPED_CHARS_MAX: usize = 2000;

#[component]
pub fn InitialsField(app: App, place: LocalKey, on_add: Callback<Vec<String>>) -> impl IntoView {
    let w = app.words();
    let field = NodeRef::<Input>::new();
    let half = HalfField::in_line(app.tablet, place, field);
    let add = move || {
        let typed = apart(&half.text());
        // First: what is written meanwhile is not shown in a field that just got the focus.
        focus("initials");
        if !typed.is_empty() {
            on_add.run(typed);
            half.clear();
        }
    };
    // Not a form, since it may stand inside one.
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
            add();
        }
    };
    view! {
        <div class="tag-new">
            <div class="field">
                <label for="initials">{w.people.initials}</label>
                <input
                    id="initials"
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    enterkeyhint="done"
                    maxlength=TYPED_CHARS_MAX.to_string()
                    aria-describedby="initials-about"
                    node_ref=field
                    on:keydown=on_key
                />
            </div>
            <button type="button" class="button" on:click=move |_| add()>{icon(icon::PLUS)} {w.common.add}</button>
            <p class="hint wide" id="initials-about">{w.people.initials_about}</p>
        </div>
    }
}

/// Separates people at commas or line ends if there are any, so that «Kari N.» stays whole; else at spaces.
fn apart(typed: &str) -> Vec<String> {
    let is_listed = typed.contains([',', ';', '\n', '\t']);
    let parts: Vec<&str> =
        if is_listed { typed.split([',', ';', '\n', '\t']).collect() } else { typed.split_whitespace().collect() };
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_separate_people_or_else_spaces_do() {
        assert_eq!(apart(" EH  ka\tTM ").len(), 2, "a tab is a column of a sheet");
        assert_eq!(apart("EH ka TM"), ["EH", "ka", "TM"]);
        assert_eq!(apart("Kari N., Kari B.;,TM"), ["Kari N.", "Kari B.", "TM"]);
        assert!(apart(" , ").is_empty());
    }
}
