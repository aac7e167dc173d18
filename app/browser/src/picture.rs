//! Pictures in grey, from the camera and from files. Others read what is in them; nothing is kept.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlElement};

use crate::js;
use crate::wait::within;

/// Pixels on the longer side: enough for a large code, and few enough to be read in a moment.
const SIDE_MAX: f64 = 1_280.0;
/// A person may be asked whether the page may use the camera.
const CAMERA_MAX_MS: i32 = 60_000;
const OPEN_MAX_MS: i32 = 20_000;

/// A picture without its colours, a byte for each pixel, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Greys {
    /// Pixels in a row.
    pub width: usize,
    pub bytes: Vec<u8>,
}

/// Whether the page may ask for a camera.
pub fn can_film() -> bool {
    js::of_navigator("mediaDevices").is_some_and(|devices| js::has(&devices, "getUserMedia"))
}

/// A camera that is on, shown in a player. Dropping it turns it off.
#[derive(Debug)]
pub struct Camera {
    player: HtmlElement,
    stream: JsValue,
}

impl Camera {
    /// Turns on the camera that faces away from the person, or any other. Returns `None` if there is none, or if the
    /// person or the browser refuses.
    pub async fn open(player: HtmlElement) -> Option<Camera> {
        let devices = js::of_navigator("mediaDevices")?;
        let wide = js::object(&[("ideal", &JsValue::from(SIDE_MAX))]);
        let video = js::object(&[("facingMode", &JsValue::from_str("environment")), ("width", &wide)]);
        let asked = js::call(&devices, "getUserMedia", &[&js::object(&[("video", &video)])]);
        let Some(stream) = within(CAMERA_MAX_MS, js::settle(asked.clone())).await else {
            // If the person says yes after all, nobody looks any more.
            spawn_local(async move { js::settle(asked).await.iter().for_each(turn_off) });
            return None;
        };
        let camera = Camera { player, stream: stream.ok()? };
        js_sys::Reflect::set(&camera.player, &JsValue::from_str("srcObject"), &camera.stream).ok()?;
        within(OPEN_MAX_MS, js::settle(js::call(&camera.player, "play", &[]))).await?.ok()?;
        Some(camera)
    }

    /// Returns what the camera sees now, or `None` if there is no picture yet.
    pub fn greys(&self) -> Option<Greys> {
        greys(&self.player, "videoWidth", "videoHeight")
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        turn_off(&self.stream);
        let _ = js_sys::Reflect::set(&self.player, &JsValue::from_str("srcObject"), &JsValue::NULL);
    }
}

fn turn_off(stream: &JsValue) {
    if let Ok(tracks) = js::call(stream, "getTracks", &[]) {
        js_sys::Array::from(&tracks).iter().for_each(|track| drop(js::call(&track, "stop", &[])));
    }
}

/// Whether the browser takes a file for a picture.
pub fn is_picture(file: &File) -> bool {
    js::text(file, "type").starts_with("image/")
}

/// Reads the picture in a file. Returns `None` if the browser cannot.
pub async fn greys_of(file: &File) -> Option<Greys> {
    let made = within(OPEN_MAX_MS, js::settle(js::call(&js_sys::global(), "createImageBitmap", &[file]))).await?.ok()?;
    let greys = greys(&made, "width", "height");
    let _ = js::call(&made, "close", &[]);
    greys
}

fn greys(picture: &JsValue, width: &str, height: &str) -> Option<Greys> {
    let side = |name: &str| js::get(picture, name).and_then(|side| side.as_f64()).filter(|side| *side >= 1.0);
    let (width, height) = (side(width)?, side(height)?);
    let scale = (SIDE_MAX / width.max(height)).min(1.0);
    let (width, height) = ((width * scale).floor().max(1.0), (height * scale).floor().max(1.0));
    let canvas: JsValue = web_sys::window()?.document()?.create_element("canvas").ok()?.into();
    for (name, side) in [("width", width), ("height", height)] {
        js_sys::Reflect::set(&canvas, &JsValue::from_str(name), &side.into()).ok()?;
    }
    let paper = js::call(&canvas, "getContext", &[&JsValue::from_str("2d")]).ok()?;
    let (zero, width_js, height_js) = (JsValue::from(0), JsValue::from(width), JsValue::from(height));
    js::call(&paper, "drawImage", &[picture, &zero, &zero, &width_js, &height_js]).ok()?;
    let data = js::call(&paper, "getImageData", &[&zero, &zero, &width_js, &height_js]).ok()?;
    let colours: js_sys::Uint8ClampedArray = js::get(&data, "data")?.dyn_into().ok()?;
    Some(Greys { width: width as usize, bytes: colours.to_vec().chunks_exact(4).map(grey).collect() })
}

/// Returns the brightness as the eye perceives it. Transparent counts as white: a code without a background is on paper.
fn grey(pixel: &[u8]) -> u8 {
    let [red, green, blue, cover] = [0, 1, 2, 3].map(|at| u32::from(pixel[at]));
    let bright = (red * 77 + green * 150 + blue * 29) >> 8;
    ((bright * cover + 255 * (255 - cover)) / 255) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greys_are_as_bright_as_the_eye_finds_them() {
        assert_eq!([grey(&[0, 0, 0, 255]), grey(&[255, 255, 255, 255]), grey(&[0, 0, 0, 0])], [0, 255, 255]);
        assert!(grey(&[0, 255, 0, 255]) > grey(&[255, 0, 0, 255]));
    }
}
