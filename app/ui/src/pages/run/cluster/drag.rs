//! Dragging a point on the desk: what lies under the finger, and what dropping it there does.

use super::{Desk, Landing};
use crate::kit::Drag;
use fellestid_crdt::record::Key;
use leptos::prelude::*;

/// The point being dragged, and how far it has moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dragged {
    pub point: Key,
    by: (i32, i32),
}

impl Dragged {
    pub fn transform(self) -> String {
        format!("translate({}px, {}px)", self.by.0, self.by.1)
    }
}

pub fn follow(desk: Desk, point: Key, drag: Drag) {
    match drag {
        Drag::Taken => desk.dragged.set(Some(Dragged { point, by: (0, 0) })),
        Drag::Moved { x, y, by } => {
            desk.dragged.set(Some(Dragged { point, by }));
            let landing = untrack(|| landing_at(desk, point, x, y));
            if desk.landing.get_untracked() != landing {
                desk.landing.set(landing);
            }
        }
        Drag::Dropped => {
            let landing = desk.landing.get_untracked();
            let_go(desk);
            if let Some(landing) = landing {
                desk.put(point, landing);
            }
        }
        Drag::GivenUp => let_go(desk),
    }
}

fn let_go(desk: Desk) {
    desk.dragged.set(None);
    desk.landing.set(None);
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
