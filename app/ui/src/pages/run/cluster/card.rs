//! One point on the desk: its words, dragging, and the menu that does the same.

use super::{Desk, Landing, drag};
use crate::kit::{Memo, Menu, icon, live, view};
use crate::shared::running::Taker;
use crate::shared::running::{make_or_open, short};
use crate::shared::versions::text_versions;
use crate::words::fill;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::point;
use fellestid_model::kinds::point::Point;
use leptos::html::Li;
use leptos::prelude::*;

pub fn menu_id(point: Key) -> String {
    format!("card-{}", point.id)
}

#[component]
pub fn Card(desk: Desk, key: Key) -> impl IntoView {
    let app = desk.stand().app;
    let w = app.words();
    let point = Memo::new(move |_| app.notebook.read(key.home, |notebook| Point::read(notebook, key)));
    let text = move || point.with(|point| point.as_ref().map(|point| point.text.shown.clone()).unwrap_or_default());
    let label = fill(w.clusters.about, &[("text", &short(&untrack(text)))]);
    let card = NodeRef::<Li>::new();
    drag::may_drag(desk, card, key);
    view! {
        <li
            node_ref=card
            class="point movable"
            data-landing=format!("point {key}")
            class:dragged=move || desk.dragging.is_taken(key)
            class:landing=move || desk.dragging.lands_on(Landing::Point(key))
            style:transform=move || desk.dragging.transform(key)
        >
            <span class="grip" data-handle="" aria-hidden="true"></span>
            <div class="point-text">
                <p>{live(text)}</p>
                {move || point.get().map(|point| text_versions(app, key, &point::TEXT, &point.text))}
            </div>
            <div id=menu_id(key)>
                <Menu label=label path=icon::MORE>{move || acts(desk, key)}</Menu>
            </div>
            <Taker stand=desk.stand() made=Signal::derive(move || desk.gathered.made.with(|made| made.get(&key.id).copied())) row=format!("{}-of", menu_id(key)) />
        </li>
    }
}

fn acts(desk: Desk, key: Key) -> impl IntoView + use<> {
    let app = desk.stand().app;
    let w = app.words();
    let join = move |_| {
        desk.joining.set(Some(key));
        desk.is_choosing.set(true);
    };
    let take_out = move |_| desk.put_and_follow(key, Landing::Alone);
    let made = desk.gathered.made.with(|made| made.get(&key.id).copied());
    view! {
        <button type="button" on:click=join>{w.clusters.join}</button>
        {desk.pile_of(key).map(|_| view! { <button type="button" on:click=take_out>{w.clusters.take_out}</button> })}
        <button type="button" on:click=move |_| make_or_open(desk.stand(), made, key, "", format!("{}-of", menu_id(key)))>{if made.is_some() { w.points.open_action } else { w.points.to_action }}</button>
    }
}
