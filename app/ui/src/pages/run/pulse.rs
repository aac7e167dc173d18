//! The pulse in a meeting that runs: the talk about its answers, and the offer of one where none is planned.

use super::Stand;
use crate::kit::{Memo, Show, view};
use crate::route::Route;
use fellestid_model::method::StepKind;
use leptos::prelude::*;

/// The script of the step where the answers are looked at together.
const TALK: &str = "pulse.talk";

/// Returns whether the current step is the talk about the pulse's answers.
pub fn is_talked_about(stand: Stand) -> bool {
    stand.step_beside(0).is_some_and(|(_, step)| step.script.is_some_and(|script| script.code() == TALK))
}

/// Offers the pulse at the end of a meeting that has not planned one.
#[component]
pub fn Offer(stand: Stand) -> impl IntoView {
    let words = &stand.app.words().pulse;
    let is_last = Memo::new(move |_| stand.step_beside(0).is_some() && stand.step_beside(1).is_none());
    let has_step = move || {
        stand.meeting.with(|meeting| meeting.iter().flat_map(|meeting| &meeting.steps).any(|step| step.kind == StepKind::Pulse))
    };
    view! {
        <Show when=move || is_last.get() && !has_step()>
            <p class="pulse-offer small">
                <span>{words.offer}</span> <a class="button quiet" href=Route::Pulse(stand.home).href()>{words.take}</a>
            </p>
        </Show>
    }
}
