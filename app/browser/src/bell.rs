//! One short tone and a small buzz, for those who asked for them. Where the tablet has neither,
//! or the browser wants a tap first, nothing happens.

use wasm_bindgen::JsValue;

use crate::js;

/// The tone: A, quiet, and over before anyone has turned around.
const TONE_HZ: f64 = 660.0;
const LOUDNESS: f64 = 0.15;
const TONE_SECONDS: f64 = 0.6;
const BUZZ_MS: f64 = 200.0;

pub fn ring() {
    let _ = sound();
    if let Some(navigator) = js::navigator() {
        let _ = js::call(&navigator, "vibrate", &[&JsValue::from_f64(BUZZ_MS)]);
    }
}

/// An oscillator through a gain that fades, in a context of its own that ends with it.
fn sound() -> Result<(), JsValue> {
    let Some(class) = js::get(&js_sys::global(), "AudioContext") else { return Ok(()) };
    let context = js_sys::Reflect::construct(&class.into(), &js_sys::Array::new())?;
    let _ = js::call(&context, "resume", &[]);
    let tone = js::call(&context, "createOscillator", &[])?;
    let fade = js::call(&context, "createGain", &[])?;
    let part = |object: &JsValue, name: &str| js::get(object, name).ok_or_else(|| JsValue::from_str(name));
    let now = part(&context, "currentTime")?.as_f64().unwrap_or_default();
    let (begin, end) = (JsValue::from_f64(now), JsValue::from_f64(now + TONE_SECONDS));
    js::call(&part(&tone, "frequency")?, "setValueAtTime", &[&JsValue::from_f64(TONE_HZ), &begin])?;
    let gain = part(&fade, "gain")?;
    js::call(&gain, "setValueAtTime", &[&JsValue::from_f64(LOUDNESS), &begin])?;
    js::call(&gain, "linearRampToValueAtTime", &[&JsValue::from_f64(0.0), &end])?;
    js::call(&tone, "connect", &[&fade])?;
    js::call(&fade, "connect", &[&part(&context, "destination")?])?;
    js::call(&tone, "start", &[])?;
    js::call(&tone, "stop", &[&end])?;
    let over = wasm_bindgen::closure::Closure::once_into_js(move || {
        let _ = js::call(&context, "close", &[]);
    });
    js_sys::Reflect::set(&tone, &JsValue::from_str("onended"), &over)?;
    Ok(())
}
