//! The people of a round at a table: asked for once if nobody knows, and changed when someone comes late or
//! must leave. Knows no turn.

use super::{NOW, SEATS_MAX, SHEET, Stand, called, change};
use crate::kit::fingers::is_enter;
use crate::kit::{Counter, Memo, Show, focus, focus_soon, icon, view};
use crate::shared::half_field::HalfField;
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_model::kinds::participant::INITIALS_CHARS_MAX;
use fellestid_model::round::{Round, Who};
use leptos::html::Input;
use leptos::prelude::*;

/// The number proposed when it asks: tables are laid for four or five.
const SEATS: u32 = 5;

/// Asks how many they are. It may be left unanswered: then the round goes as the table likes.
#[component]
pub fn HowMany(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let seats = RwSignal::new(SEATS);
    let begin = move |_| {
        stand.rounds.keep_seats(untrack(|| stand.table()), seats.get_untracked());
        focus_soon(NOW.to_owned());
    };
    view! {
        <section class="turn asking" aria-label=w.turns.name>
            <div class="grow">
                <p><b>{w.turns.how_many}</b></p>
                <p class="small muted">{w.turns.how_many_about}</p>
            </div>
            <Counter label=w.turns.how_many fewer=w.turns.fewer more=w.turns.more value=seats min=2 max=SEATS_MAX on_change=move |count| seats.set(count) />
            <button type="button" class="button main" on:click=begin>{w.turns.begin}</button>
        </section>
    }
}

/// The people of the round, to add latecomers and remove those who leave.
#[component]
pub fn Everyone(stand: Stand, round: Memo<Option<Round>>) -> impl IntoView {
    let w = stand.app.words();
    let order = Memo::new(move |_| round.with(|round| round.as_ref().map(|round| round.order().to_vec()).unwrap_or_default()));
    let has_names = move || order.with(|order| order.iter().any(|who| matches!(who, Who::Named(_))));
    let leave = move |who: &Who| {
        change(stand, |round| round.leave(who));
        focus(SHEET);
    };
    let join_seat = move |_| {
        change(stand, |round| {
            let seats = round.order().iter().map(|who| match who {
                Who::Seat(number) => *number,
                Who::Named(_) => 0,
            });
            round.join(Who::Seat(seats.max().unwrap_or(0) + 1));
        })
    };
    let row = move |who: Who| {
        let name = called(w, &who);
        let label = fill(w.turns.leaves, &[("who", &name)]);
        view! {
            <li class="row">
                <span class="row-main">{name}</span>
                <span class="row-end"><button type="button" class="button icon quiet" aria-label=label on:click=move |_| leave(&who)>{icon(icon::CLOSE)}</button></span>
            </li>
        }
    };
    view! {
        <div class="sheet-body stack">
            <p class="small">{w.turns.who_about}</p>
            <ul class="rows boxed">{move || order.get().into_iter().map(row).collect_view()}</ul>
            <Show
                when=has_names
                fallback=move || view! { <button type="button" class="button" on:click=join_seat>{icon(icon::PLUS)} {w.turns.joins}</button> }
            >
                <JoinByName stand=stand />
            </Show>
        </div>
    }
}

#[component]
fn JoinByName(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let field = NodeRef::<Input>::new();
    let half = HalfField::in_line(stand.app.tablet, LocalKey::Half(format!("turns/{}", stand.home)), field);
    let join = move || {
        focus("turn-initials");
        let initials: String = half.text().trim().chars().take(INITIALS_CHARS_MAX).collect();
        if !initials.is_empty() {
            change(stand, |round| round.join(Who::Named(initials)));
            half.clear();
        }
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if is_enter(&event) {
            event.prevent_default();
            join();
        }
    };
    view! {
        <div class="field">
            <label for="turn-initials">{w.turns.initials}</label>
            <div class="bar">
                <input
                    id="turn-initials"
                    class="grow"
                    autocomplete="off"
                    maxlength=INITIALS_CHARS_MAX.to_string()
                    node_ref=field
                    on:keydown=on_key
                />
                <button type="button" class="button" on:click=move |_| join()>{w.turns.join}</button>
            </div>
        </div>
    }
}
