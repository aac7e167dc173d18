//! Between two voters: the tablet shows only that it is being handed on.

use super::{HEADING, Poll};
use crate::kit::view;
use crate::words::counted;
use fellestid_model::dots::Vote;
use leptos::prelude::*;

#[component]
pub fn HandedOn(poll: Poll) -> impl IntoView {
    let w = poll.stand.app.words();
    let voted =
        move || poll.polling.with(|polling| polling.as_ref().map_or(0, |polling| Vote::voter(&polling.vote).saturating_sub(1)));
    view! {
        <div class="handed-on">
            <h2 id=HEADING tabindex="-1">{w.dots.handed_on}</h2>
            <p>{w.dots.unseen}</p>
            <p class="muted">{move || counted(voted() as usize, w.dots.voted_one, w.dots.voted_many)}</p>
            <p class="actions">
                <button type="button" class="button main big" on:click=move |_| poll.next_voter()>{w.dots.my_turn}</button>
                <button type="button" class="button" on:click=move |_| poll.close()>{w.dots.all_done}</button>
            </p>
        </div>
    }
}
