//! Which programme (satsing) a meeting belongs to: in a plan not yet saved, and in a meeting at any time.

use super::form::Form;
use crate::kit::view;
use crate::shared::actions::ProgrammeField;
use fellestid_archive::LocalKey;
use leptos::prelude::*;

#[component]
pub fn ProgrammeChoice(form: Form) -> impl IntoView {
    let value = Signal::derive(move || form.draft.with(|draft| draft.programme.clone()));
    // A field that had the focus may report its change after the page is gone.
    view! { <ProgrammeField app=form.app value=value place=LocalKey::Half("plan/programme".to_owned()) on_name=move |name| { form.draft.try_update(|draft| draft.programme = name); } /> }
}
