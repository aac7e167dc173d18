//! A meeting's plan: its steps by the clock, and its questions. When the meeting is over the plan is
//! folded away, and it is never printed with the minutes.

use crate::kit::view;
use crate::session::App;
use crate::shared::plan::run_sheet;
use crate::shared::sets::foreign_words;
use fellestid_model::kinds::meeting::Meeting;
use leptos::prelude::*;

#[component]
pub fn PlanOf(app: App, meeting: Meeting, is_over: bool) -> impl IntoView {
    let w = app.words();
    let current = app.tablet.run(meeting.home).map(|run| run.step).filter(|_| !is_over);
    let steps = run_sheet(w, meeting.starts_at.unwrap_or_default(), &meeting.steps, meeting.tables, current);
    if is_over {
        return view! {
            <details class="folded no-print"><summary><h2>{w.common.run_sheet}</h2></summary> {steps}</details>
        }
        .into_any();
    }
    view! {
        <section class="part no-print">
            <div class="part-head"><h2>{w.common.run_sheet}</h2></div>
            {steps}
        </section>
        {questions(app, &meeting)}
    }
    .into_any()
}

/// The meeting's questions. Leaves out a single question that is the meeting's title, since that is shown above.
pub fn questions(app: App, meeting: &Meeting) -> impl IntoView + use<> {
    let w = app.words();
    let is_title = matches!(&meeting.questions[..], [only] if meeting.title.shown.ends_with(&only.text.shown));
    let questions = meeting.questions.iter().map(|question| {
        view! { <li class="item"><div class="item-text"><p lang=foreign_words(app, &question.text.shown)>{question.text.shown.clone()}</p></div></li> }
    });
    let questions = questions.collect_view();
    (!is_title).then(|| {
        view! {
            <section class="part no-print">
                <h2>{w.sets.heading}</h2>
                <ol class="questions">{questions}</ol>
            </section>
        }
    })
}
