//! The interface of Fellestid: the only crate that knows both the core and the browser.
//! It begins here, shows the frame with a page in it, and leaves every write to [`session`].
//! In a worker the same program runs jobs instead.

mod chunks;
mod dates;
mod frame;
mod history;
mod keyboard;
mod keys;
mod kit;
mod pages;
mod route;
mod session;
mod shared;
mod words;

use crate::kit::{Show, view};
use fellestid_browser::serve;
use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The overlay in boot.js, which works even when this program has stopped.
    #[wasm_bindgen(js_name = fellestidPanic)]
    fn show_overlay(message: &str);
}

fn main() {
    if serve::is_worker() {
        return serve::prepare(chunks::jobs());
    }
    std::panic::set_hook(Box::new(|panic| show_overlay(&panic.to_string())));
    keyboard::watch();
    kit::watch_second_taps();
    mount_to_body(|| view! { <Start /> });
}

/// Mounts the app once the tablet's state is read, so that someone who has notes never sees an empty app.
#[component]
fn Start() -> impl IntoView {
    let app = session::App::new();
    let later = chunks::Later::new();
    app.shell.apply_look();
    keys::listen(app);
    fellestid_browser::files::on_drop(move |dropped| app.bring_files(dropped));
    kit::fingers::watch(move || app.see_all());
    let is_ready = RwSignal::new(false);
    leptos::task::spawn_local(async move {
        app.disk.start().await;
        if let Some(start) = document().get_element_by_id("start") {
            start.remove();
        }
        is_ready.set(true);
        later.fetch(app);
    });
    view! { <Show when=move || is_ready.get()><frame::Frame app=app later=later /></Show> }
}
