//! What became of the schools' input (dere sa – vi gjorde), as rows: in the draft of a gathering, in a round, and at the
//! school.

use crate::kit::view;
use crate::words::{Words, facts, fill};
use fellestid_model::kinds::decision::Decision;
use fellestid_model::kinds::feedback::Feedback;
use leptos::prelude::*;

/// Shows an input, and what became of it.
pub fn told(w: &Words, of: &Feedback) -> AnyView {
    let did = match (of.decided.decision, of.decided.reason.as_str()) {
        (Decision::Not, "") => w.network.not_alone.to_owned(),
        (Decision::Not, reason) => fill(w.network.not_because, &[("reason", reason)]),
        (decision, reason) => facts([decision_words(w, decision).to_owned(), reason.to_owned()]),
    };
    view! { <div class="row-main"><span class="row-title" dir="auto">{of.told()}</span> <span class="row-line" dir="auto">{did}</span></div> }
        .into_any()
}

/// Returns a decision in people's words.
pub fn decision_words(w: &Words, decision: Decision) -> &'static str {
    match decision {
        Decision::Included => w.network.decision_included,
        Decision::Later => w.network.decision_later,
        Decision::Not => w.network.decision_not,
    }
}
