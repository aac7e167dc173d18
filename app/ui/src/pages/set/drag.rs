//! Dragging a question by its number, with finger, pen or mouse. Never the only way: buttons and
//! menu do the same. The browser's own drag and drop knows no fingers, so this is pointer events.

use super::acts::put_before;
use super::edit::Desk;
use super::lines::{Line, LineKind};
use crate::kit::view;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use leptos::prelude::*;
use leptos::web_sys::{Element, PointerEvent};
use wasm_bindgen::JsCast;

/// So near the edge of the window, the page follows the finger.
const EDGE_PX: i32 = 110;
const SCROLL_PX: f64 = 14.0;

/// How a line is found again under the finger.
pub fn code(line: &Line) -> String {
    format!("{:?} {}", line.kind, line.key)
}

#[component]
pub fn Handle(desk: Desk, id: (LineKind, Key)) -> impl IntoView {
    let take = move |event: PointerEvent| {
        if event.button() == 0 {
            event.prevent_default();
            if let Some(element) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
                let _ = element.set_pointer_capture(event.pointer_id());
            }
            desk.dragged.set(Some(id.1));
        }
    };
    let follow = move |event: PointerEvent| {
        if desk.dragged.get_untracked().is_some() {
            keep_in_sight(event.client_y());
            let landing = line_at(desk, event.client_x(), event.client_y()).filter(|line| *line != id);
            if desk.landing.get_untracked() != landing {
                desk.landing.set(landing);
            }
        }
    };
    let let_go = move |_: PointerEvent| {
        let landing = desk.landing.get_untracked();
        let_go_of(desk);
        if let Some(landing) = landing {
            land(desk, id, landing);
        }
    };
    view! {
        <span
            class="handle"
            aria-hidden="true"
            on:pointerdown=take
            on:pointermove=follow
            on:pointerup=let_go
            on:pointercancel=move |_| let_go_of(desk)
        ></span>
    }
}

fn let_go_of(desk: Desk) {
    desk.dragged.set(None);
    desk.landing.set(None);
}

fn keep_in_sight(y: i32) {
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default() as i32;
    if y < EDGE_PX {
        window().scroll_by_with_x_and_y(0.0, -SCROLL_PX);
    } else if y > height - EDGE_PX {
        window().scroll_by_with_x_and_y(0.0, SCROLL_PX);
    }
}

/// Parts are no place for a question; over one, the question it stands under.
fn line_at(desk: Desk, x: i32, y: i32) -> Option<(LineKind, Key)> {
    let element = document().element_from_point(x as f32, y as f32)?.closest("[data-line]").ok().flatten()?;
    let wanted = element.get_attribute("data-line")?;
    desk.lines.with_untracked(|lines| {
        let at = lines.iter().position(|line| code(line) == wanted)?;
        lines[..=at].iter().rev().find(|line| line.kind != LineKind::SubQuestion).map(Line::id)
    })
}

fn land(desk: Desk, id: (LineKind, Key), landing: (LineKind, Key)) {
    let Some(line) = desk.line(landing) else { return };
    let (theme, before) = match line.kind {
        LineKind::Question | LineKind::SubQuestion => (line.theme, Some(line.key)),
        LineKind::Add => (theme_of(line.key), None),
        LineKind::Theme => (theme_of(line.key), first_under(desk, line.key)),
    };
    desk.app.transact(|transaction| put_before(transaction, id.1, theme, before));
    desk.say_moved(id);
}

fn theme_of(key: Key) -> Option<Dot> {
    (!key.is_root()).then_some(key.id)
}

fn first_under(desk: Desk, theme: Key) -> Option<Key> {
    desk.lines.with_untracked(|lines| lines.iter().find(|line| line.theme == Some(theme.id)).map(|line| line.key))
}
