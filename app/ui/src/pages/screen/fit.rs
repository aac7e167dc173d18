//! Text as large as fits: tried from large to small, each time the text, its typeface or the window changes.

use super::{Large, Shown};
use crate::kit::{Memo, view};
use crate::session::App;
use crate::shared::sets::foreign_words;
use fellestid_browser::Listener;
use leptos::html::Div;
use leptos::prelude::*;

/// The custom property with the letter size, in pixels.
const SIZE: &str = "--fit";
/// The largest letters, as a share of the height.
const LARGEST: f64 = 0.3;
/// The smallest letters, in pixels; what does not fit at this size is cut.
const SMALLEST: f64 = 18.0;
const STEP: f64 = 0.95;

#[component]
pub fn Fitted(app: App, shown: Memo<Shown>) -> impl IntoView {
    let room = NodeRef::<Div>::new();
    let fit = move || {
        if let Some(room) = room.try_get_untracked().flatten() {
            make_largest(&room);
        }
    };
    // The text below takes room too.
    Effect::new(move |_| {
        shown.track();
        request_animation_frame(fit);
    });
    // Until it comes, the text stands in another typeface, which takes less room or more.
    StoredValue::new_local((Listener::on(&window(), "resize", move |_| fit()), Listener::on_typefaces(move |_| fit())));
    view! {
        <div class="screen-large" node_ref=room>
            {move || {
                let Large { text, under, said } = shown.with(|shown| shown.large.clone());
                let lang = foreign_words(app, &text);
                view! { <h1 lang=lang>{text}</h1> {list(app, under, "")} {list(app, said, "together")} }
            }}
        </div>
    }
}

fn list(app: App, texts: Vec<String>, class: &'static str) -> impl IntoView {
    let item = |text: String| view! { <li dir="auto" lang=foreign_words(app, &text)>{text.clone()}</li> };
    let texts = texts.into_iter().map(item).collect::<Vec<_>>();
    (!texts.is_empty()).then(|| view! { <ul class=class>{texts}</ul> })
}

fn make_largest(room: &web_sys::HtmlElement) {
    let mut size = f64::from(room.client_height()) * LARGEST;
    while size > SMALLEST {
        let _ = room.style().set_property(SIZE, &format!("{}px", size as i64));
        if room.scroll_height() <= room.client_height() && room.scroll_width() <= room.client_width() {
            return;
        }
        size *= STEP;
    }
}
