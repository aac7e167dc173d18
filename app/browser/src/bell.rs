//! One short tone and a small buzz, for those who chose them. Does nothing if the tablet has neither, or if
//! the browser wants a tap first.

use std::cell::RefCell;

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;

use crate::js;

/// The tone: quiet, and over before anyone has turned round.
const TONE_HZ: f64 = 660.0;
const LOUDNESS: f64 = 0.15;
const TONE_SECONDS: f64 = 0.6;
const BUZZ_MS: f64 = 200.0;

thread_local! {
    /// One for the page's life: browsers let a context sound only if it was made or resumed in a tap.
    static CONTEXT: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Prepares the sound. Call it in a tap, so that the browser lets [`ring`] sound later.
pub fn wake() {
    if let Some(context) = context() {
        let _ = js::call(&context, "resume", &[]);
    }
}

pub fn ring() {
    wake();
    if let Some(context) = context() {
        let _ = sound(&context);
    }
    if let Some(navigator) = js::navigator() {
        let _ = js::call(&navigator, "vibrate", &[&JsValue::from_f64(BUZZ_MS)]);
    }
}

fn context() -> Option<JsValue> {
    CONTEXT.with_borrow_mut(|context| {
        if context.is_none() {
            let class = js::get(&js_sys::global(), "AudioContext")?;
            *context = Reflect::construct(&class.into(), &Array::new()).ok();
        }
        context.clone()
    })
}

/// Plays an oscillator through a gain that fades.
fn sound(context: &JsValue) -> Result<(), JsValue> {
    let tone = js::call(context, "createOscillator", &[])?;
    let fade = js::call(context, "createGain", &[])?;
    let part = |object: &JsValue, name: &str| js::get(object, name).ok_or_else(|| JsValue::from_str(name));
    let now = part(context, "currentTime")?.as_f64().unwrap_or_default();
    let (begin, end) = (JsValue::from_f64(now), JsValue::from_f64(now + TONE_SECONDS));
    js::call(&part(&tone, "frequency")?, "setValueAtTime", &[&JsValue::from_f64(TONE_HZ), &begin])?;
    let gain = part(&fade, "gain")?;
    js::call(&gain, "setValueAtTime", &[&JsValue::from_f64(LOUDNESS), &begin])?;
    js::call(&gain, "linearRampToValueAtTime", &[&JsValue::from_f64(0.0), &end])?;
    js::call(&tone, "connect", &[&fade])?;
    js::call(&fade, "connect", &[&part(context, "destination")?])?;
    js::call(&tone, "start", &[])?;
    js::call(&tone, "stop", &[&end])?;
    Ok(())
}
