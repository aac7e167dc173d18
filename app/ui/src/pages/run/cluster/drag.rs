//! Dragging a point by its handle, with finger, pen or mouse. Never the only way: the menu does the
//! same. The browser's own drag and drop knows no fingers, so this is pointer events.

use super::{Desk, Landing};
use crate::kit::view;
use fellestid_crdt::record::Key;
use leptos::prelude::*;
use leptos::web_sys::{Element, PointerEvent};
use wasm_bindgen::JsCast;

/// So near the edge of what scrolls, it follows the finger.
const EDGE_PX: f64 = 70.0;
const SCROLL_PX: i32 = 12;

/// A point under the finger, and how far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dragged {
    pub point: Key,
    from: (i32, i32),
    by: (i32, i32),
}

impl Dragged {
    pub fn transform(self) -> String {
        format!("translate({}px, {}px)", self.by.0, self.by.1)
    }
}

#[component]
pub fn Handle(desk: Desk, point: Key) -> impl IntoView {
    let take = move |event: PointerEvent| {
        // One at a time, also where two have a finger on the table.
        if event.button() == 0 && desk.dragged.with_untracked(Option::is_none) {
            event.prevent_default();
            if let Some(element) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
                let _ = element.set_pointer_capture(event.pointer_id());
            }
            desk.dragged.set(Some(Dragged { point, from: (event.client_x(), event.client_y()), by: (0, 0) }));
        }
    };
    let follow = move |event: PointerEvent| {
        let Some(mut dragged) = desk.dragged.get_untracked().filter(|dragged| dragged.point == point) else { return };
        let (x, y) = (event.client_x(), event.client_y());
        dragged.from.1 -= scrolled(y);
        dragged.by = (x - dragged.from.0, y - dragged.from.1);
        desk.dragged.set(Some(dragged));
        let landing = untrack(|| landing_at(desk, point, x, y));
        if desk.landing.get_untracked() != landing {
            desk.landing.set(landing);
        }
    };
    let let_go = move |_: PointerEvent| {
        if desk.dragged.with_untracked(|dragged| dragged.as_ref().is_none_or(|dragged| dragged.point != point)) {
            return;
        }
        let landing = desk.landing.get_untracked();
        drop_here(desk);
        if let Some(landing) = landing {
            desk.put(point, landing);
        }
    };
    view! {
        <span
            class="grip"
            aria-hidden="true"
            on:pointerdown=take
            on:pointermove=follow
            on:pointerup=let_go
            on:pointercancel=move |_| drop_here(desk)
        ></span>
    }
}

fn drop_here(desk: Desk) {
    desk.dragged.set(None);
    desk.landing.set(None);
}

/// Scrolls where the finger is near an edge; how far it went.
fn scrolled(y: i32) -> i32 {
    let scrolls = |selector: &str| {
        document().query_selector(selector).ok().flatten().filter(|element| element.scroll_height() > element.client_height())
    };
    let Some(area) = scrolls(".answers").filter(|area| area.client_height() > 0).or_else(|| scrolls(".stage")) else { return 0 };
    let (edges, before) = (area.get_bounding_client_rect(), area.scroll_top());
    if f64::from(y) < edges.top() + EDGE_PX {
        area.set_scroll_top(before - SCROLL_PX);
    } else if f64::from(y) > edges.bottom() - EDGE_PX {
        area.set_scroll_top(before + SCROLL_PX);
    }
    area.scroll_top() - before
}

/// What lies under the finger; a point in a pile is its pile, and where it came from is nowhere.
fn landing_at(desk: Desk, point: Key, x: i32, y: i32) -> Option<Landing> {
    // The dragged point lets the pointer through, see dots.css.
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
