//! Listening to an event for as long as the listener lives.

use crate::js;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

/// A callback on an event. Dropping it stops listening.
#[must_use = "a listener that is dropped hears nothing"]
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    is_first: bool,
    callback: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Listens to one kind of event on a target.
    pub fn on(target: &EventTarget, event: &'static str, callback: impl FnMut(Event) + 'static) -> Listener {
        Listener::begin(target, event, false, Closure::new(callback))
    }

    /// Listens before anything within the target does, and may stop the event there.
    pub fn first(target: &EventTarget, event: &'static str, callback: impl FnMut(Event) + 'static) -> Listener {
        Listener::begin(target, event, true, Closure::new(callback))
    }

    /// Calls back each time typefaces that the page waited for have come. Returns `None` if the browser does not tell.
    pub fn on_typefaces(callback: impl FnMut(Event) + 'static) -> Option<Listener> {
        let typefaces = js::get(&js::get(&js_sys::global(), "document")?, "fonts")?.dyn_into::<EventTarget>().ok()?;
        Some(Listener::on(&typefaces, "loadingdone", callback))
    }

    fn begin(target: &EventTarget, event: &'static str, is_first: bool, callback: Closure<dyn FnMut(Event)>) -> Listener {
        // Fails only for a null callback.
        let _ = target.add_event_listener_with_callback_and_bool(event, callback.as_ref().unchecked_ref(), is_first);
        Listener { target: target.clone(), event, is_first, callback }
    }

    /// Listens for the rest of the page's life.
    pub fn forever(self) {
        std::mem::forget(self);
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let callback = self.callback.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback_and_bool(self.event, callback, self.is_first);
    }
}
