//! The button that opens a meeting's big screen (storskjerm).

use crate::kit::{icon, view};
use crate::route::Route;
use crate::session::App;
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

/// The button, shown with the whole plan of a running meeting.
#[component]
pub fn OpenScreen(app: App, home: Dot) -> impl IntoView {
    let words = &app.words().screen;
    view! {
        <p class="screen-open">
            <a class="button" href=Route::Screen(home).href() target="_blank">{icon(icon::SCREEN)} {words.open}</a>
            <span class="small muted">{words.open_about}</span>
        </p>
    }
}
