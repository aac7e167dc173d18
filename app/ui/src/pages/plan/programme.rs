//! Which satsing a meeting belongs to: in a plan not yet saved, and in a meeting at any time.

use super::form::Form;
use crate::kit::{Memo, live, view};
use crate::pages::actions::{ProgrammeField, ProgrammeOf, to_actions};
use crate::state::App;
use crate::words::fill;
use fellestid_crdt::dot::Dot;
use fellestid_model::views::programme;
use leptos::prelude::*;

#[component]
pub fn ProgrammeChoice(form: Form) -> impl IntoView {
    let value = Signal::derive(move || form.draft.with(|draft| draft.programme.clone()));
    // A field that had the focus may tell of its change when the place is already gone.
    view! { <ProgrammeField app=form.app value=value on_name=move |name| { form.draft.try_update(|draft| draft.programme = name); } /> }
}

/// Of a meeting: folded away, with its name in sight.
#[component]
pub fn MeetingProgramme(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let name = Memo::new(move |_| app.notebook.with(|notebook| programme::of(notebook, home)));
    let heading = move || {
        name.with(
            |name| if name.is_empty() { w.programme.heading.to_owned() } else { fill(w.programme.named, &[("name", name)]) },
        )
    };
    let link = move || {
        Some(name.get()).filter(|name| !name.is_empty()).map(|name| to_actions(app, name, w.programme.see_actions.to_owned()))
    };
    view! {
        <details class="folded no-print">
            <summary><h2>{live(heading)}</h2></summary>
            <div class="stack"><ProgrammeOf app=app home=home /> <p>{live(link)}</p></div>
        </details>
    }
}
