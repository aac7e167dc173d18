//! The worker's side: answering the page's requests. [`worker`](crate::worker)
//! is the page's side.

use std::fmt::Debug;
use std::future::Future;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::message::Message;

/// A page's request: a JSON text, and bytes beside it.
pub struct Request {
    pub json: String,
    pub buffers: Vec<Vec<u8>>,
}

/// The worker's reply: a JSON text, and bytes beside it. Errors of the job itself are in the JSON.
pub struct Reply {
    pub json: String,
    pub buffers: Vec<Vec<u8>>,
}

/// Tells the page that this worker is still at work; it is sent at once, even within a computation. Call it
/// between the steps of every job: the page ends a worker that is silent for longer than it tolerates.
pub fn say_alive() {
    post(Message::Alive);
}

/// Answers every request with this handler, for the worker's whole life, and tells the page that it may begin.
/// Call it once; does nothing in a page.
pub fn serve<H, F>(handler: H)
where
    H: Fn(Request) -> F + 'static,
    F: Future<Output = Reply> + 'static,
{
    let Some(scope) = scope() else { return };
    let handler = Rc::new(handler);
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Some(Message::Whole { id, json, buffers }) = Message::from_js(&event.data()) else {
            return;
        };
        let handler = Rc::clone(&handler);
        spawn_local(async move {
            let Reply { json, buffers } = handler(Request { json, buffers }).await;
            post(Message::Whole { id, json, buffers });
        });
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    post(Message::Ready);
}

/// Returns whether this program runs in a worker rather than in a page.
pub fn is_worker() -> bool {
    scope().is_some()
}

/// Prepares a worker. From now on a panic is reported to the page before it ends the worker, and so is an
/// error of `ready`.
pub fn prepare<E: Debug>(ready: impl Future<Output = Result<(), E>> + 'static) {
    std::panic::set_hook(Box::new(|panic| post(Message::Died(panic.to_string()))));
    spawn_local(async move {
        if let Err(error) = ready.await {
            post(Message::Died(format!("{error:?}")));
        }
    });
}

fn post(message: Message) {
    if let Some(scope) = scope() {
        let (object, transfer) = message.into_js();
        // Fails only for values that cannot be copied or are transferred twice.
        let _ = scope.post_message_with_transfer(&object, &transfer);
    }
}

fn scope() -> Option<DedicatedWorkerGlobalScope> {
    JsValue::from(js_sys::global()).dyn_into().ok()
}
