//! Swallows a nervous second tap: it presses neither the main act that the first tap brought under the
//! finger, nor anything in a sheet that the first tap opened there. A tap at the same spot before one can
//! have read what came is not meant, and neither is an Enter that is only held. Everything else is heard at
//! once: a tap elsewhere, a tap on something drawn later, each press of a key. Does not know what any act does.

use fellestid_browser::Listener;
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent};

/// Selects what is guarded: acts that are not easily undone, and those that move on and stay under the finger, which say
/// so themselves.
const GUARDED: &str = ".button.main:not(.icon), [data-moves-on], dialog.sheet";
/// Nobody reads new words and decides faster than this, counted from when they were drawn.
const READ_MS: f64 = 400.0;
/// A double tap comes down again within this distance.
const NEAR_PX: f64 = 32.0;

/// Where a finger came down, and when, by the clock of events.
#[derive(Clone, Copy)]
struct Press {
    at_ms: f64,
    x: f64,
    y: f64,
}

/// A tap that was acted on.
struct Heard {
    press: Press,
    /// When its result was drawn; `None` until then.
    drawn_ms: Option<f64>,
    /// The sheet it was in, if any.
    sheet: Option<Element>,
}

impl Heard {
    /// Returns whether a press at the same spot comes too soon after this tap to be meant for what the tap brought.
    fn is_followed_by(&self, press: Press) -> bool {
        let is_near = (press.x - self.press.x).hypot(press.y - self.press.y) < NEAR_PX;
        is_near && self.drawn_ms.is_none_or(|drawn_ms| press.at_ms < drawn_ms + READ_MS)
    }
}

thread_local! {
    static PRESS: RefCell<Option<Press>> = const { RefCell::new(None) };
    static LAST: RefCell<Option<Heard>> = const { RefCell::new(None) };
}

/// Guards every main act and every sheet for the rest of the page's life.
pub fn watch() {
    Listener::first(&document(), "pointerdown", |event| PRESS.set(press_of(&event))).forever();
    Listener::first(&document(), "click", |event| {
        // Clicks by keys have no press, and neither has the click a label passes on to its field.
        let Some(press) = PRESS.take().filter(|_| press_of(&event).is_some()) else { return };
        let within = |selector: &str| within(&event, selector);
        let sheet = within("dialog.sheet");
        let is_nervous = LAST.with_borrow(|last| {
            last.as_ref().is_some_and(|last| {
                let guarded = within(GUARDED);
                // In a sheet that was already open, only a guarded main act can be new.
                let is_new = guarded.is_some() && !(guarded == sheet && last.sheet == sheet);
                is_new && last.is_followed_by(press)
            })
        });
        if is_nervous {
            return swallow(&event);
        }
        LAST.set(Some(Heard { press, drawn_ms: None, sheet }));
        // Runs after the tap's handler and the drawing of its result.
        set_timeout(drawn, std::time::Duration::ZERO);
    })
    .forever();
    Listener::first(&document(), "keydown", |event| {
        let is_held = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.repeat() && key.key() == "Enter");
        // In a text it makes new lines.
        if is_held && within(&event, GUARDED).is_some() && within(&event, "textarea").is_none() {
            swallow(&event);
        }
    })
    .forever();
}

/// Returns the innermost element around the event that a selector matches.
fn within(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

fn swallow(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

fn drawn() {
    let now_ms = Event::new("drawn").map(|event| event.time_stamp()).unwrap_or_default();
    LAST.with_borrow_mut(|last| last.iter_mut().for_each(|last| last.drawn_ms = Some(now_ms)));
}

/// Returns `None` for a click that neither finger nor mouse made.
fn press_of(event: &Event) -> Option<Press> {
    let mouse = event.dyn_ref::<MouseEvent>().filter(|mouse| mouse.type_() != "click" || mouse.detail() > 0)?;
    Some(Press { at_ms: event.time_stamp(), x: mouse.client_x().into(), y: mouse.client_y().into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(drawn_ms: Option<f64>) -> Heard {
        Heard { press: Press { at_ms: 1000.0, x: 100.0, y: 100.0 }, drawn_ms, sheet: None }
    }

    fn press(at_ms: f64, x: f64) -> Press {
        Press { at_ms, x, y: 100.0 }
    }

    #[test]
    fn a_tap_before_one_can_have_read_is_not_meant() {
        assert!(heard(Some(1020.0)).is_followed_by(press(1200.0, 110.0)));
        // The page was busy and had drawn nothing when the finger came down.
        assert!(heard(Some(3000.0)).is_followed_by(press(1900.0, 100.0)));
        assert!(heard(None).is_followed_by(press(1900.0, 100.0)));
    }

    #[test]
    fn a_tap_elsewhere_or_later_is_meant() {
        assert!(!heard(Some(1020.0)).is_followed_by(press(1200.0, 140.0)));
        assert!(!heard(Some(1020.0)).is_followed_by(press(1421.0, 100.0)));
    }
}
