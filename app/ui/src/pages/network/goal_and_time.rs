//! What a round is meant to lead to, and what it costs a school in time: fields that nobody has to fill in, the same where a
//! round is made and where it is changed.

use super::options;
use crate::kit::{Memo, SelectField, TextField, live, view};
use crate::session::App;
use crate::words::counted;
use leptos::prelude::*;

/// What is offered; other minutes that a round came with are kept.
const MEETING: [u32; 6] = [15, 20, 30, 45, 60, 90];
const ANSWER: [u32; 5] = [5, 10, 15, 20, 30];

/// Where the two times are read, and what becomes of one that is chosen.
#[derive(Clone, Copy)]
pub struct Times {
    pub meeting: Signal<Option<u32>>,
    pub answer: Signal<Option<u32>>,
    pub choose_meeting: Callback<Option<u32>>,
    pub choose_answer: Callback<Option<u32>>,
}

/// Open if any of it is filled in.
#[component]
pub fn GoalAndTime(
    app: App,
    #[prop(into)] goal: Signal<String>,
    on_goal: impl Fn(String) + 'static,
    times: Times,
    /// What stands under the goal, such as a second version of it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let w = app.words();
    let is_open =
        !goal.with_untracked(String::is_empty) || times.meeting.get_untracked().or(times.answer.get_untracked()).is_some();
    view! {
        <details class="more-about" open=is_open>
            <summary>{w.network.goal_and_time}</summary>
            <div class="stack">
                <TextField id="round-goal" label=w.network.goal value=goal on_input=on_goal />
                {children.map(|children| children())}
                {minutes(app, ("round-minutes".to_owned(), w.network.meeting_minutes), &MEETING, times.meeting, times.choose_meeting)}
                {minutes(app, ("round-answer-minutes".to_owned(), w.network.answer_minutes), &ANSWER, times.answer, times.choose_answer)}
            </div>
        </details>
    }
}

/// A choice of minutes, which can be left undecided.
pub fn minutes(
    app: App,
    (id, label): (String, &'static str),
    offered: &'static [u32],
    value: Signal<Option<u32>>,
    choose: Callback<Option<u32>>,
) -> AnyView {
    let w = app.words();
    // What the round came with is offered too, whoever set it.
    let all = Memo::new(move |_| {
        let mut all: Vec<u32> = offered.iter().copied().chain(value.get()).collect();
        all.sort_unstable();
        all.dedup();
        all
    });
    let code = Signal::derive(move || value.get().map(|count| count.to_string()).unwrap_or_default());
    live(move || {
        let told = |count: u32| (count.to_string(), counted(count as usize, w.common.minute_one, w.common.minute_many));
        let none = options(w.network.time_undecided, std::iter::empty());
        let options = none.into_iter().chain(all.get().into_iter().map(told)).collect();
        view! { <SelectField id=id.clone() label=label options=options value=code on_choose=move |code: String| choose.run(code.parse().ok()) /> }
    })
    .into_any()
}
