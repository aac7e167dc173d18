//! One voter's ballot. Only her own dots are shown, and she may take them back until she hands on.

use super::begin::give;
use super::choices::Choice;
use super::{HEADING, Poll};
use crate::kit::{For, Memo, Show, icon, live, view};
use crate::words::{counted, facts, fill};
use fellestid_model::dots::{Target, Vote};
use leptos::prelude::*;

impl Poll {
    /// Returns what `ask` reads of the vote, or the default if there is no vote.
    fn asked<T: Default>(self, ask: impl FnOnce(&Vote) -> T) -> T {
        self.polling.with(|polling| polling.as_ref().map(|polling| ask(&polling.vote)).unwrap_or_default())
    }
}

#[component]
pub fn Ballot(poll: Poll) -> impl IntoView {
    let w = poll.stand.app.words();
    let left = Memo::new(move |_| poll.asked(Vote::dots_left));
    let dots = Memo::new(move |_| poll.asked(|vote| vote.rules().dots));
    let is_first = Memo::new(move |_| poll.asked(Vote::voter) == 1);
    let is_untouched = Memo::new(move |_| left.get() == dots.get());
    let told = move || match left.get() {
        0 => w.dots.left_none.to_owned(),
        left => counted(left as usize, w.dots.left_one, w.dots.left_many),
    };
    view! {
        <div class="ballot-head">
            <h2 id=HEADING tabindex="-1">{move || give(w, dots.get())}</h2>
            <p class="left" role="status">{drawn(left, dots)} <span>{live(told)}</span></p>
        </div>
        <ul class="points" aria-label=w.dots.your_dots>
            <For each=move || poll.choices.get() key=Choice::id let:choice><Row poll=poll choice=choice /></For>
        </ul>
        <p class="actions ballot-end">
            <button type="button" class="button main big" on:click=move |_| poll.hand_on()>{w.dots.hand_on}</button>
            <Show when=move || is_first.get()>
                <button type="button" class="button quiet" on:click=move |_| poll.begin_anew()>{w.dots.change_number}</button>
            </Show>
            // Someone who took the tablet by mistake must not be counted as a voter.
            <Show when=move || !is_first.get() && is_untouched.get()>
                <button type="button" class="button quiet" on:click=move |_| poll.step_back()>{w.dots.not_me}</button>
            </Show>
        </p>
    }
}

/// Draws the dots left as filled, and those given as rings.
fn drawn(left: Memo<u32>, dots: Memo<u32>) -> impl IntoView {
    live(move || {
        let dots = (0..dots.get()).map(|place| view! { <i class="dot" class:given={place >= left.get()}></i> });
        view! { <span class="dot-row" aria-hidden="true">{dots.collect_view()}</span> }
    })
}

#[component]
fn Row(poll: Poll, choice: Choice) -> impl IntoView {
    let w = poll.stand.app.words();
    let target: Target = choice.target;
    let given = Memo::new(move |_| poll.asked(|vote| vote.given(target)));
    let can_give = Memo::new(move |_| poll.asked(|vote| vote.can_give(target)));
    let label = |word: &str| fill(word, &[("text", &choice.text)]);
    let count = move || counted(given.get() as usize, w.dots.dots_one, w.dots.dots_many);
    let holds = facts(choice.holds.clone());
    view! {
        <li class="point vote" class:chosen=move || { given.get() > 0 }>
            <div class="point-text">
                <p>{choice.text.clone()}</p>
                {(!holds.is_empty()).then(|| view! { <p class="small muted">{holds.clone()}</p> })}
            </div>
            <div class="vote-end">
                <button
                    type="button"
                    class="button icon"
                    aria-label=label(w.dots.take_back)
                    aria-disabled=Signal::derive(move || (given.get() == 0).to_string())
                    on:click=move |_| poll.transact(|polling| { polling.vote.retract(target); })
                >
                    {icon(icon::MINUS)}
                </button>
                <span class="own-dots" role="img" aria-label=Signal::derive(count)>
                    {move || (0..given.get()).map(|_| view! { <i class="dot"></i> }).collect_view()}
                </span>
                <button
                    type="button"
                    class="button icon"
                    aria-label=label(w.dots.give)
                    aria-disabled=Signal::derive(move || (!can_give.get()).to_string())
                    on:click=move |_| poll.transact(|polling| { polling.vote.give(target); })
                >
                    {icon(icon::PLUS)}
                </button>
            </div>
        </li>
    }
}
