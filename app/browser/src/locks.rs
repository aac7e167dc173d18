//! Web Locks: a tab holds one for as long as it lives, and the browser releases it when the tab is closed,
//! killed or crashes. So a free lock means that the tab is gone.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use crate::base::scoped;
use crate::js;
use crate::wait::{Answer, within};

/// A browser that takes longer is treated as having no locks.
const ANSWER_MAX_MS: i32 = 3_000;

/// The result of an attempt to hold a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Held, until the tab is gone.
    Held,
    /// Another tab holds it.
    Taken,
    /// This browser has no locks, or they do not answer.
    Missing,
}

/// Takes the lock of this name for the rest of the tab's life, if it is free.
pub async fn hold(name: &str) -> Hold {
    let Some(locks) = js::of_navigator("locks") else { return Hold::Missing };
    let answer = Answer::new();
    let to = answer.clone();
    let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        if lock.is_null() || lock.is_undefined() {
            to.give(Hold::Taken);
            return JsValue::UNDEFINED;
        }
        to.give(Hold::Held);
        // Held until this promise is resolved, which it never is.
        Promise::new(&mut |_, _| {}).into()
    });
    let options = js::object(&[("ifAvailable", &JsValue::TRUE)]);
    let full_name = JsValue::from_str(&scoped(name));
    if js::call(&locks, "request", &[&full_name, &options, &granted]).is_err() {
        return Hold::Missing;
    }
    within(ANSWER_MAX_MS, answer).await.unwrap_or(Hold::Missing)
}

/// Returns whether no tab, this one included, holds the lock of this name. In a browser without locks every name is
/// free: replaying a living tab's journal does no harm, losing a dead one's would.
pub async fn is_free(name: &str) -> bool {
    let Some(locks) = js::of_navigator("locks") else { return true };
    let asked = js::settle(js::call(&locks, "query", &[]));
    let Some(Ok(snapshot)) = within(ANSWER_MAX_MS, asked).await else { return true };
    let full_name = scoped(name);
    !js::list(&snapshot, "held").iter().any(|lock| js::text(lock, "name") == full_name)
}
