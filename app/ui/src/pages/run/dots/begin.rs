//! Before the first voter: how many dots each has, and what they may be given to.

use super::{HEADING, Poll};
use crate::kit::{Counter, Memo, Show, view};
use crate::shared::running::WhichTable;
use crate::words::{Words, counted};
use fellestid_model::dots::Rules;
use leptos::prelude::*;

/// With more than five each, the next in turn waits too long.
const DOTS_MAX: u32 = 5;
pub const DOTS_USUAL: u32 = Rules::THREE.dots;

pub fn give(w: &Words, dots: u32) -> &'static str {
    match dots {
        0 | 1 => w.dots.give_one,
        2 => w.dots.give_two,
        3 => w.dots.give_three,
        4 => w.dots.give_four,
        _ => w.dots.give_five,
    }
}

#[component]
pub fn Begin(poll: Poll) -> impl IntoView {
    let w = poll.stand.app.words();
    let dots = RwSignal::new(DOTS_USUAL);
    let count = move || poll.choices.with(Vec::len);
    let has_others = Memo::new(move |_| poll.tallies.with(|all| !all.is_empty()));
    view! {
        <div class="part-head">
            <h2 id=HEADING tabindex="-1">{move || give(w, dots.get())}</h2>
            <WhichTable stand=poll.stand all_tables=poll.gathered.all_tables label=w.clusters.whose />
        </div>
        <p>{w.dots.how}</p>
        <Show when=move || { count() > 0 } fallback=move || view! { <p class="muted">{w.dots.nothing}</p> }>
            <div class="bar">
                <span class="grow">{w.dots.each}</span>
                <Counter label=w.dots.each fewer=w.dots.fewer more=w.dots.more value=dots min=1 max=DOTS_MAX on_change=move |number| dots.set(number) />
            </div>
            <p class="small muted">{move || counted(count(), w.dots.choices_one, w.dots.choices_many)}</p>
            <p class="actions">
                <button type="button" class="button main big" on:click=move |_| poll.begin(dots.get_untracked())>{w.dots.begin}</button>
                <button type="button" class="button quiet" on:click=move |_| poll.count_paper(dots.get_untracked())>{w.dots.paper}</button>
            </p>
        </Show>
        <Show when=move || has_others.get()>
            <div class="banner info">
                <p class="grow">{w.dots.others_done}</p>
                <button type="button" class="button quiet" on:click=move |_| poll.looks.set(true)>{w.dots.look_now}</button>
            </div>
        </Show>
    }
}
