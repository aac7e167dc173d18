//! Access to what may be missing. web-sys presumes that a property exists and throws otherwise; older tablets
//! lack locks, wake lock and share, and the tests replace them. Everything optional is looked up by name here
//! instead.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Returns a property; `None` if it is missing, `undefined`, `null` or throws.
pub(crate) fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

/// Returns a property as text; empty if it is none.
pub(crate) fn text(object: &JsValue, name: &str) -> String {
    get(object, name).and_then(|value| value.as_string()).unwrap_or_default()
}

/// Returns a property as a list; empty if it is none.
pub(crate) fn list(object: &JsValue, name: &str) -> Vec<JsValue> {
    get(object, name).filter(Array::is_array).map(|list| Array::from(&list).to_vec()).unwrap_or_default()
}

/// Returns whether the object has a method of this name.
pub(crate) fn has(object: &JsValue, method: &str) -> bool {
    get(object, method).is_some_and(|value| value.is_function())
}

/// Calls a method. A missing method is an error, like one that throws.
pub(crate) fn call(object: &JsValue, method: &str, args: &[&JsValue]) -> Result<JsValue, JsValue> {
    let function: Function =
        get(object, method).and_then(|value| value.dyn_into().ok()).ok_or_else(|| JsValue::from_str(method))?;
    let list = Array::new();
    for arg in args {
        list.push(*arg);
    }
    function.apply(object, &list)
}

/// Awaits a call's result if it is a promise.
pub(crate) async fn settle(answer: Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
    match answer?.dyn_into::<Promise>() {
        Ok(promise) => JsFuture::from(promise).await,
        Err(value) => Ok(value),
    }
}

/// Makes a plain object with these properties.
pub(crate) fn object(pairs: &[(&str, &JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in pairs {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

/// Returns `navigator.<name>`, in a page or a worker.
pub(crate) fn of_navigator(name: &str) -> Option<JsValue> {
    get(&navigator()?, name)
}

/// Returns `navigator`, in a page or a worker.
pub(crate) fn navigator() -> Option<JsValue> {
    get(&js_sys::global(), "navigator")
}
