//! Messages to the other tabs of this copy of the app. A message may be missed, as by a sleeping tab: it says
//! "look again" and never carries the only copy.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

use crate::base::scoped;

/// A channel to the other tabs. Dropping it closes it. In a browser without channels nothing is sent or
/// received.
pub struct Channel(Option<Inner>);

struct Inner {
    channel: BroadcastChannel,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// Opens the channel of this name. The callback gets what other tabs post,
    /// never what this channel posts itself.
    pub fn open(name: &str, on_message: impl Fn(String) + 'static) -> Channel {
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                on_message(text);
            }
        });
        Channel(BroadcastChannel::new(&scoped(name)).ok().map(|channel| {
            channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
            Inner { channel, _on_message: on_message }
        }))
    }

    /// Posts a text to the other tabs.
    pub fn post(&self, text: &str) {
        if let Some(Inner { channel, .. }) = &self.0 {
            // Fails only on a closed channel; ours closes when dropped.
            let _ = channel.post_message(&JsValue::from_str(text));
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}
