//! Dots given on a sheet on the wall, or by many: the leader types one sum for each choice. The sums can
//! be corrected for as long as the meeting is open.

use super::choices::Choice;
use super::{HEADING, Poll};
use crate::kit::{For, view};
use leptos::prelude::*;

/// More than anyone has counted.
const NUMBER_MAX: u32 = 999;

#[component]
pub fn OnPaper(poll: Poll) -> impl IntoView {
    let w = poll.stand.app.words();
    let voters =
        poll.polling.with_untracked(|polling| polling.as_ref().map_or(0, |polling| polling.vote.voter().saturating_sub(1)));
    view! {
        <h2 id=HEADING tabindex="-1">{w.dots.paper}</h2>
        <p>{w.dots.paper_about}</p>
        <ul class="points">
            <For each=move || poll.choices.get() key=Choice::id let:choice><Row poll=poll choice=choice /></For>
            <li class="point counting">
                <label for="paper-voters">{w.dots.paper_voters}</label>
                {number("paper-voters".to_owned(), voters, move |voters| poll.transact(|polling| polling.vote.count_voters(voters)))}
            </li>
        </ul>
        <p class="actions on-paper">
            <button type="button" class="button main big" on:click=move |_| poll.close()>{w.dots.paper_done}</button>
            <button type="button" class="button quiet" on:click=move |_| poll.begin_anew()>{w.common.cancel}</button>
        </p>
    }
}

#[component]
fn Row(poll: Poll, choice: Choice) -> impl IntoView {
    let target = choice.target;
    let counted = poll.polling.with_untracked(|polling| polling.as_ref().map_or(0, |polling| polling.vote.on_sheet(target)));
    let id = format!("paper-{}", target.0);
    view! {
        <li class="point counting">
            <label for=id.clone()>{choice.text}</label>
            {number(id, counted, move |dots| poll.transact(|polling| polling.vote.count(target, dots)))}
        </li>
    }
}

/// A field for a number. An empty text, or one that is no number, is 0.
fn number(id: String, value: u32, on_input: impl Fn(u32) + 'static) -> impl IntoView {
    let shown = if value == 0 { String::new() } else { value.to_string() };
    let typed = move |text: String| on_input(text.trim().parse().unwrap_or(0).min(NUMBER_MAX));
    view! { <input id=id type="number" inputmode="numeric" min="0" max=NUMBER_MAX.to_string() prop:value=shown on:input:target=move |event| typed(event.target().value()) /> }
}
