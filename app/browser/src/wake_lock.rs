//! Keeping the screen awake while a timer runs. The browser releases the lock whenever the page is hidden, so
//! it is requested again when the page is visible again.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::env::{is_visible, on_visibility};
use crate::js;
use crate::listener::Listener;
use crate::wait::{Answer, within};

/// A browser that takes longer is treated as having refused.
const ANSWER_MAX_MS: i32 = 3_000;

/// The wish for an awake screen. Dropping it withdraws the wish.
pub struct WakeLock {
    wish: Rc<Wish>,
    _on_visibility: Option<(Listener, Listener)>,
}

#[derive(Default)]
struct Wish {
    wanted: Cell<bool>,
    sentinel: RefCell<Option<JsValue>>,
}

impl WakeLock {
    /// Makes one without a wish yet. Keep it for as long as the app lives.
    pub fn new() -> WakeLock {
        let wish = Rc::new(Wish::default());
        let again = Rc::clone(&wish);
        let on_visibility = on_visibility(move |visible| {
            if visible && again.wanted.get() {
                ask(&again, Answer::new());
            }
        });
        WakeLock { wish, _on_visibility: on_visibility }
    }

    /// Asks for an awake screen. Returns `false` if that is refused, unsupported, or not answered within three
    /// seconds; a late yes still counts. It is asked again whenever the page comes back to the foreground.
    pub async fn request(&self) -> bool {
        self.wish.wanted.set(true);
        let answer = Answer::new();
        ask(&self.wish, answer.clone());
        within(ANSWER_MAX_MS, answer).await.unwrap_or(false)
    }

    /// Lets the screen sleep again.
    pub fn release(&self) {
        self.wish.wanted.set(false);
        if let Some(sentinel) = self.wish.sentinel.take() {
            let_go(&sentinel);
        }
    }
}

impl Default for WakeLock {
    fn default() -> Self {
        WakeLock::new()
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        self.release();
    }
}

fn ask(wish: &Rc<Wish>, answer: Answer<bool>) {
    let Some(lock) = js::of_navigator("wakeLock").filter(|_| is_visible()) else {
        answer.give(false);
        return;
    };
    let asked = js::call(&lock, "request", &[&JsValue::from_str("screen")]);
    let wish = Rc::clone(wish);
    spawn_local(async move {
        let Ok(sentinel) = js::settle(asked).await else {
            answer.give(false);
            return;
        };
        if wish.wanted.get() {
            if let Some(previous) = wish.sentinel.replace(Some(sentinel)) {
                let_go(&previous);
            }
        } else {
            let_go(&sentinel);
        }
        answer.give(true);
    });
}

fn let_go(sentinel: &JsValue) {
    let released = js::call(sentinel, "release", &[]);
    spawn_local(async move {
        let _ = js::settle(released).await;
    });
}
