//! The links back to the question, the point and the meeting a tiltak came from.

use crate::dates;
use crate::kit::{Memo, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::words::fill;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::action::Origin;
use fellestid_model::kinds::meeting::{Meeting, Point};
use leptos::prelude::*;

#[component]
pub fn Trace(app: App, origin: Origin) -> impl IntoView {
    let w = app.words();
    let (meeting, point) = (origin.meeting, Key { home: origin.meeting, id: origin.point });
    app.disk.load(meeting);
    let point =
        Memo::new(move |_| app.notebook.read(point.home, |notebook| Point::read(notebook, point).map(|point| point.text.shown)));
    let held = Memo::new(move |_| {
        app.notebook.read(meeting, |notebook| Meeting::read(notebook, meeting).map(|meeting| (meeting.title.shown, meeting.date)))
    });
    let question = (!origin.question.is_empty()).then(|| fill(w.actions.from_question, &[("text", &origin.question)]));
    view! {
        <section class="part" aria-label=w.actions.trace>
            <div class="trace">
                {icon(icon::QUESTION)}
                <div class="grow stack tight">
                    {question.map(|text| view! { <p>{text}</p> })}
                    {move || point.get().map(|text| view! { <p>{fill(w.actions.from_point, &[("text", &text)])}</p> })}
                    {move || match held.get() {
                        Some((title, date)) => {
                            let title = if title.is_empty() { w.common.untitled_meeting.to_owned() } else { title };
                            let text = fill(w.actions.from_meeting, &[("title", &title), ("date", &dates::long(w, &date))]);
                            view! { <p><a class="back" href=Route::Meeting(meeting).href()>{text}</a></p> }.into_any()
                        }
                        None => view! { <p class="muted">{w.actions.from_elsewhere}</p> }.into_any(),
                    }}
                </div>
            </div>
        </section>
    }
}
