//! Dragging a point on the desk: what lies under the finger, and what dropping it there does.

use super::{Desk, Landing};
use fellestid_crdt::record::Key;
use leptos::html::Li;
use leptos::prelude::*;

/// Lets a point be dragged by its card.
pub fn may_drag(desk: Desk, card: NodeRef<Li>, point: Key) {
    let land = move |landing| _ = desk.put(point, landing);
    desk.dragging.may_drag(card, point, move |x, y| landing_at(desk, point, x, y), land);
}

/// Returns what lies under the finger: for a point in a pile, the pile; `None` over where it came from.
fn landing_at(desk: Desk, point: Key, x: i32, y: i32) -> Option<Landing> {
    // The dragged card has `pointer-events: none` (see dots.css), so this finds what is below it.
    let element = document().element_from_point(x as f32, y as f32)?.closest("[data-landing]").ok().flatten()?;
    let code = element.get_attribute("data-landing")?;
    let (kind, key) = code.split_once(' ').unwrap_or((&code, ""));
    let own = desk.pile_of(point);
    let on_pile = |pile: Key| (Some(pile) != own).then_some(Landing::Pile(pile));
    match (kind, key.parse::<Key>().ok()) {
        ("pile", Some(pile)) => on_pile(pile),
        ("point", Some(other)) if other == point => None,
        ("point", Some(other)) => match desk.pile_of(other) {
            Some(pile) => on_pile(pile),
            None => Some(Landing::Point(other)),
        },
        _ => own.map(|_| Landing::Alone),
    }
}
