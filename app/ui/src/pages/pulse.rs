//! The pulse as a page of its own, for meetings without a step for it.

use crate::kit::{Memo, PageHead, Show, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::not_here::{NotFound, NotYet};
use crate::shared::pulse::Pulse;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::meeting::Meeting;
use leptos::prelude::*;

#[component]
pub fn PulsePage(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    let w = app.words();
    let meeting = Memo::new(move |_| app.notebook.read(home, |notebook| Meeting::read(notebook, home)));
    let is_open = meeting.with_untracked(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.closed_at_ms.is_none()));
    // If the meeting is running, Back leads to its step.
    let back = if is_open && app.tablet.run(home).is_some() { Route::Run(home) } else { Route::Meeting(home) };
    let back = StoredValue::new(back.href());
    let title = move || meeting.with(|meeting| meeting.as_ref().map(|meeting| meeting.title.shown.clone())).unwrap_or_default();
    view! {
        <main class="page" id="page" tabindex="-1">
            <crate::frame::Trouble app=app />
            <NotYet app=app home=home>
                <Show when=move || meeting.with(Option::is_some) fallback=move || view! { <NotFound app=app /> }>
                    <PageHead
                        title=w.pulse.name.to_owned()
                        back=(back.get_value(), w.missed.back)
                        lead=Signal::derive(title)
                    />
                    <Pulse app=app home=home />
                </Show>
            </NotYet>
        </main>
    }
}
