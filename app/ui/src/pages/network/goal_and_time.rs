//! Which programme a round belongs to, what they are meant to lead to, and what the round costs a school in time: fields that
//! nobody has to fill in, the same where a round is made and where it is changed.

use super::options;
use crate::kit::{LineField, Memo, SelectField, TextField, live, view};
use crate::session::App;
use crate::words::counted;
use fellestid_crdt::sorting::sort;
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

/// A text of the round: what is in it, what becomes of what is typed, and what stands under it, such as a second version.
pub struct RoundText {
    pub value: Signal<String>,
    pub on_input: Callback<String>,
    pub under: Option<AnyView>,
}

/// The texts that tell what a round is for.
pub struct Meant {
    pub programme: RoundText,
    pub programme_goal: RoundText,
    pub goal: RoundText,
}

/// Open once any of it is filled in.
#[component]
pub fn GoalAndTime(app: App, meant: Meant, times: Times) -> impl IntoView {
    let w = app.words();
    let Meant { programme, programme_goal, goal } = meant;
    let texts = [programme.value, programme_goal.value, goal.value];
    let is_filled =
        move || texts.iter().any(|text| !text.with(String::is_empty)) || times.meeting.get().or(times.answer.get()).is_some();
    // What is emptied again stays open under the fingers.
    let is_open = Memo::new(move |before: Option<&bool>| before == Some(&true) || is_filled());
    view! {
        <details class="more-about" open=move || is_open.get()>
            <summary>{w.network.goal_and_time}</summary>
            <div class="stack">
                <LineField id="round-programme" label=w.network.programme value=programme.value on_input=move |text| programme.on_input.run(text) />
                {programme.under}
                <TextField id="round-programme-goal" label=w.network.programme_goal value=programme_goal.value on_input=move |text| programme_goal.on_input.run(text) />
                {programme_goal.under}
                <TextField id="round-goal" label=w.network.goal value=goal.value on_input=move |text| goal.on_input.run(text) />
                {goal.under}
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
        sort(&mut all);
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
