//! Waiting with a limit: timers that end when dropped, an answer that comes from a callback, and the first of
//! an answer and a time limit. Works in pages and workers alike.

use std::cell::RefCell;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use crate::js;

/// A running timer. Dropping it stops it; a callback never runs after that.
#[must_use = "a timer that is dropped never rings"]
pub struct Timer {
    id: JsValue,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for Timer {
    fn drop(&mut self) {
        // The HTML standard has one list of ids for both kinds of timers.
        let _ = js::call(&js_sys::global(), "clearTimeout", &[&self.id]);
    }
}

/// Calls back at this interval, in milliseconds. A hidden page may be called late or, on a tablet, not at all:
/// compute from the clock, never by counting calls.
pub fn interval(every_ms: i32, callback: impl FnMut() + 'static) -> Timer {
    start("setInterval", every_ms, callback)
}

/// Calls back once, after this many milliseconds.
pub fn timeout(after_ms: i32, callback: impl FnMut() + 'static) -> Timer {
    start("setTimeout", after_ms, callback)
}

fn start(function: &str, ms: i32, callback: impl FnMut() + 'static) -> Timer {
    let callback = Closure::<dyn FnMut()>::new(callback);
    let id = js::call(&js_sys::global(), function, &[callback.as_ref(), &JsValue::from(ms)]);
    Timer { id: id.unwrap_or(JsValue::NULL), _callback: callback }
}

/// Waits this many milliseconds.
pub async fn sleep(ms: i32) {
    let answer = Answer::new();
    let ring = answer.clone();
    let _timer = timeout(ms, move || ring.give(()));
    answer.await;
}

/// Returns the result of the work, or `None` if it takes longer than this, in milliseconds.
pub async fn within<T>(ms: i32, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut alarm = pin!(sleep(ms));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => alarm.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// A place for one answer, given by a callback and awaited by a future. The first answer counts.
pub(crate) struct Answer<T>(Rc<RefCell<Slot<T>>>);

struct Slot<T> {
    value: Option<T>,
    waker: Option<Waker>,
}

impl<T> Answer<T> {
    pub(crate) fn new() -> Self {
        Answer(Rc::new(RefCell::new(Slot { value: None, waker: None })))
    }

    pub(crate) fn give(&self, value: T) {
        let mut slot = self.0.borrow_mut();
        slot.value.get_or_insert(value);
        let waker = slot.waker.take();
        drop(slot);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Returns whether nobody waits any longer, as after a time limit.
    pub(crate) fn is_abandoned(&self) -> bool {
        Rc::strong_count(&self.0) == 1
    }
}

impl<T> Clone for Answer<T> {
    fn clone(&self) -> Self {
        Answer(Rc::clone(&self.0))
    }
}

impl<T> Future for Answer<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let mut slot = self.0.borrow_mut();
        match slot.value.take() {
            Some(value) => Poll::Ready(value),
            None => {
                slot.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}
