//! Which programme (satsing) a meeting belongs to: in a plan not yet saved, and in a meeting at any time.

use super::form::Form;
use crate::kit::{keep_shown, view};
use crate::shared::actions::ProgrammeField;
use leptos::html::Input;
use leptos::prelude::*;

#[component]
pub fn ProgrammeChoice(form: Form) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    keep_shown(field, Signal::derive(move || form.draft.with(|draft| draft.programme.clone())));
    // A field that had the focus may report its change after the page is gone.
    let typed = move |name| _ = form.draft.try_update(|draft| draft.programme = name);
    view! { <ProgrammeField app=form.app field=field on_input=typed on_change=|_| () on_left=|_| () /> }
}
