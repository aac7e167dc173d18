//! Choosing what to put a point together with: every pile, and every point that stands alone.

use super::{Desk, Landing};
use crate::kit::{Sheet, view};
use crate::shared::running::pile_name;
use fellestid_crdt::record::Key;
use leptos::prelude::*;

#[component]
pub fn JoinSheet(desk: Desk) -> impl IntoView {
    let w = desk.stand().app.words();
    view! {
        <Sheet id="join-title" title=w.clusters.join close=w.common.close is_open=desk.is_choosing>
            <ul class="sheet-body rows">{untrack(move || rows(desk))}</ul>
        </Sheet>
    }
}

fn rows(desk: Desk) -> impl IntoView + use<> {
    let w = desk.stand().app.words();
    let Some(point) = desk.joining.get() else { return ().into_any() };
    let own = desk.pile_of(point);
    let clusters = desk.gathered.clusters.get();
    let piles = clusters.clusters.iter().filter(|pile| Some(pile.key) != own);
    let piles = piles.map(|pile| row(desk, point, Landing::Pile(pile.key), pile_name(w, pile)));
    let alone = clusters.alone.iter().filter(|other| other.key != point);
    let alone = alone.map(|other| row(desk, point, Landing::Point(other.key), other.text.shown.clone()));
    piles.chain(alone).collect_view().into_any()
}

fn row(desk: Desk, point: Key, landing: Landing, name: String) -> impl IntoView + use<> {
    let choose = move |_| {
        desk.is_choosing.set(false);
        desk.put_and_follow(point, landing);
    };
    let is_pile = matches!(landing, Landing::Pile(_));
    view! {
        <li class="row">
            <button type="button" class="row-main" on:click=choose><span class:row-title=is_pile>{name}</span></button>
        </li>
    }
}
