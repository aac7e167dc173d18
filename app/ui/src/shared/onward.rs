//! The links from a meeting's own page to its other pages.

use crate::kit::{Memo, Show, icon, live, view};
use crate::route::Route;
use crate::session::App;
use fellestid_crdt::dot::Dot;
use fellestid_model::pulse::tally::Answers;
use leptos::prelude::*;

/// The links to the page for those not present, before the meeting and after it is closed, and to the pulse.
#[component]
pub fn Onward(app: App, home: Dot, is_closed: Memo<bool>) -> impl IntoView {
    let w = app.words();
    let has_pulse = Memo::new(move |_| app.notebook.read(home, |notebook| Answers::read(notebook, home).count() > 0));
    let missed = move || if is_closed.get() { w.missed.heading } else { w.missed.heading_before };
    let pulse = move || if has_pulse.get() { w.pulse.see } else { w.pulse.take };
    view! {
        <p class="actions onward no-print">
            <Show when=move || is_closed.get() || app.tablet.run(home).is_none()>
                <a class="button" href=Route::Missed(home).href()>{live(missed)} {icon(icon::FORWARD)}</a>
            </Show>
            <Show when=move || is_closed.get() || has_pulse.get()>
                <a class="button" href=Route::Pulse(home).href()>{live(pulse)} {icon(icon::FORWARD)}</a>
            </Show>
        </p>
    }
}
