//! Dragging a card: with mouse or pen by any part that is no control, with a finger by its handle only,
//! since a finger elsewhere scrolls. Dragging is never the only way: buttons and menus do the same. The
//! browser's own drag and drop ignores fingers, so this uses pointer events. Knows neither what is dragged
//! nor where it may be dropped.

use fellestid_browser::Listener;
use leptos::html::Li;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

/// A press that moves less than this is not a drag.
const SLACK_PX: i32 = 5;
/// This near the edge of the scrolling area it scrolls along; in a low area, within a quarter of its height.
const EDGE_PX: f64 = 110.0;
const SCROLL_PX: i32 = 14;
/// Selects the controls on a card: a press on one of them is not for the card.
const CONTROLS: &str = "a, button, dialog, input, label, .menu, select, summary, textarea";
/// Selects the part a finger drags a card by; its style turns off scrolling there.
const HANDLE: &str = "[data-handle]";

/// The events of a drag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drag {
    Taken,
    /// The finger's place in the window, and its distance from where it took the card, in pixels, with what
    /// was scrolled meanwhile added.
    Moved {
        x: i32,
        y: i32,
        by: (i32, i32),
    },
    Dropped,
    /// The browser took over the touch, or the card was removed.
    GivenUp,
}

/// A pointer pressed on a card.
#[derive(Clone, Copy)]
struct Press {
    pointer: i32,
    from: (i32, i32),
    is_taken: bool,
}

/// Lets a card be dragged for as long as it is shown, whenever `is_free` returns true.
pub fn dragged_by_all(card: NodeRef<Li>, is_free: impl Fn() -> bool + Copy + 'static, on_drag: impl Fn(Drag) + Copy + 'static) {
    let (is_free, on_drag) = (Rc::new(is_free), Rc::new(on_drag) as Rc<dyn Fn(Drag)>);
    let press = Rc::new(Cell::new(None::<Press>));
    let held = StoredValue::new_local((Rc::clone(&press), Rc::clone(&on_drag)));
    Effect::new(move |_| card.get().map(|card| listen(card.into(), press.clone(), is_free.clone(), on_drag.clone())));
    // A card removed during a drag gives the drag up, since no more events reach it.
    on_cleanup(move || {
        if let Some((press, on_drag)) = held.try_get_value()
            && press.take().is_some_and(|press| press.is_taken)
        {
            on_drag(Drag::GivenUp);
        }
    });
}

fn listen(
    card: Element,
    press: Rc<Cell<Option<Press>>>,
    is_free: Rc<dyn Fn() -> bool>,
    on_drag: Rc<dyn Fn(Drag)>,
) -> Vec<Listener> {
    let hear = |event: &'static str, act: Box<dyn Fn(PointerEvent)>| {
        Listener::on(&card, event, move |event| act(event.unchecked_into()))
    };
    let (pressed, moved, on_move) = (Rc::clone(&press), Rc::clone(&press), Rc::clone(&on_drag));
    let area = card.clone();
    let end = |how: Drag| {
        let (press, on_drag) = (Rc::clone(&press), Rc::clone(&on_drag));
        Box::new(move |event: PointerEvent| {
            let is_own = press.get().is_some_and(|press| press.pointer == event.pointer_id());
            if is_own && press.take().is_some_and(|press| press.is_taken) {
                on_drag(how);
            }
        })
    };
    vec![
        // A mouse that drags must not select text.
        Listener::on(&card, "mousedown", |event| {
            if is_of_card(&event) {
                event.prevent_default();
            }
        }),
        hear(
            "pointerdown",
            Box::new(move |event| {
                if event.button() == 0 && takes_card(&event) && pressed.get().is_none() && is_free() {
                    let _ = area.set_pointer_capture(event.pointer_id());
                    pressed.set(Some(Press { pointer: event.pointer_id(), from: place(&event), is_taken: false }));
                }
            }),
        ),
        hear(
            "pointermove",
            Box::new(move |event| {
                if let Some(press) = moved.get().filter(|press| press.pointer == event.pointer_id()) {
                    moved.set(Some(follow(press, &event, &*on_move)));
                }
            }),
        ),
        hear("pointerup", end(Drag::Dropped)),
        hear("pointercancel", end(Drag::GivenUp)),
    ]
}

/// Returns the press after a move. Reports the drag once the pointer has moved more than the slack.
fn follow(mut press: Press, event: &PointerEvent, on_drag: &dyn Fn(Drag)) -> Press {
    let (x, y) = place(event);
    let is_far = (x - press.from.0).abs().max((y - press.from.1).abs()) >= SLACK_PX;
    if !press.is_taken && !is_far {
        return press;
    }
    if !std::mem::replace(&mut press.is_taken, true) {
        on_drag(Drag::Taken);
    }
    press.from.1 -= target_of(event).map_or(0, |card| scrolled(card, y));
    on_drag(Drag::Moved { x, y, by: (x - press.from.0, y - press.from.1) });
    press
}

fn place(event: &PointerEvent) -> (i32, i32) {
    (event.client_x(), event.client_y())
}

fn target_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn lies_in(event: &Event, selector: &str) -> bool {
    target_of(event).is_some_and(|target| target.closest(selector).ok().flatten().is_some())
}

fn is_of_card(event: &Event) -> bool {
    !lies_in(event, CONTROLS)
}

fn takes_card(event: &PointerEvent) -> bool {
    if event.pointer_type() == "touch" { lies_in(event, HANDLE) } else { is_of_card(event) }
}

/// Scrolls the area around the card if the finger is near its edge. Returns the pixels scrolled.
fn scrolled(card: Element, y: i32) -> i32 {
    let Some(area) = scrolling(card) else { return 0 };
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let edges = area.get_bounding_client_rect();
    let (top, bottom) = (edges.top().max(0.0), edges.bottom().min(height));
    let near = EDGE_PX.min((bottom - top) / 4.0);
    let before = area.scroll_top();
    if f64::from(y) < top + near {
        area.set_scroll_top(before - SCROLL_PX);
    } else if f64::from(y) > bottom - near {
        area.set_scroll_top(before + SCROLL_PX);
    }
    area.scroll_top() - before
}

/// Returns the nearest ancestor that scrolls, or else the page.
fn scrolling(card: Element) -> Option<Element> {
    let scrolls = |element: &Element| {
        let style = window().get_computed_style(element).ok().flatten();
        let overflow = style.and_then(|style| style.get_property_value("overflow-y").ok());
        element.scroll_height() > element.client_height() && overflow.is_some_and(|how| how == "auto" || how == "scroll")
    };
    std::iter::successors(Some(card), |element| element.parent_element()).find(scrolls).or_else(|| document().scrolling_element())
}
