//! The messages between a page and its worker, and their form as JavaScript objects. Buffers are transferred,
//! not copied.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::js;

/// A message between a page and its worker, in either direction.
#[derive(Debug, PartialEq)]
pub(crate) enum Message {
    /// The worker listens from now on; messages posted before would have been lost.
    Ready,
    /// The worker is about to die, in its own words.
    Died(String),
    /// The worker is still at work.
    Alive,
    /// A request, or the reply to it.
    Whole { id: u32, json: String, buffers: Vec<Vec<u8>> },
}

impl Message {
    /// Returns the object to post and the buffers to transfer with it.
    pub(crate) fn into_js(self) -> (JsValue, Array) {
        let transfer = Array::new();
        let object = match self {
            Message::Ready => js::object(&[("kind", &"ready".into())]),
            Message::Died(text) => js::object(&[("kind", &"died".into()), ("json", &text.into())]),
            Message::Alive => js::object(&[("kind", &"alive".into())]),
            Message::Whole { id, json, buffers } => {
                let list = Array::new();
                for bytes in buffers {
                    let copy = Uint8Array::from(bytes.as_slice());
                    transfer.push(&copy.buffer());
                    list.push(&copy);
                }
                js::object(&[("kind", &"whole".into()), ("id", &id.into()), ("json", &json.into()), ("buffers", &list)])
            }
        };
        (object, transfer)
    }

    /// Reads a posted object; `None` if it is not ours.
    pub(crate) fn from_js(value: &JsValue) -> Option<Message> {
        let id = || Some(js::get(value, "id")?.as_f64()? as u32);
        let json = js::text(value, "json");
        match js::text(value, "kind").as_str() {
            "ready" => Some(Message::Ready),
            "died" => Some(Message::Died(json)),
            "alive" => Some(Message::Alive),
            "whole" => {
                let list: Array = js::get(value, "buffers")?.dyn_into().ok()?;
                let buffers = list
                    .iter()
                    .map(|bytes| bytes.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec()))
                    .collect::<Option<Vec<_>>>()?;
                Some(Message::Whole { id: id()?, json, buffers })
            }
            _ => None,
        }
    }
}
