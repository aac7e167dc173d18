//! The rows of the list: what each meeting is about, when it is, and its work form. A row knows nothing of other
//! meetings.

use crate::dates;
use crate::kit::{For, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::meetings::Listed;
use crate::shared::plan::form_and_about;
use crate::words::{Words, counted, facts};
use leptos::prelude::*;

#[component]
pub fn MeetingRows(app: App, title: String, meetings: Signal<Vec<Listed>>) -> impl IntoView {
    let w = app.words();
    view! {
        <section class="part">
            <div class="part-head"><h2>{title}</h2></div>
            <ul class="rows meeting-rows">
                <For each=move || meetings.get() key=|meeting| meeting.clone() let:meeting>
                    <li class="row">
                        <a class="row-main" href=Route::Meeting(meeting.home).href()>
                            <span class="row-title" dir="auto">{about(w, &meeting).1}</span>
                            <span class="row-line">" " {when(w, &meeting)}</span>
                            {how(app, &meeting).map(|how| view! { <span class="row-line">" " {how}</span> })}
                        </a>
                        <span class="row-end"><b>{if meeting.is_closed { w.common.minutes } else { w.run.plan }}</b> {icon(icon::FORWARD)}</span>
                    </li>
                </For>
            </ul>
        </section>
    }
}

/// Returns the words that a meeting is filtered by: those of its row, and its term.
pub fn said(w: &Words, meeting: &Listed) -> String {
    let term = super::Term::of(&meeting.date).map(|term| term.name(w)).unwrap_or_default();
    [meeting.shown_title(w), when(w, meeting), meeting.programme.clone(), term].join(" ")
}

/// Returns the work form that a meeting is named after, empty if none, and what the meeting is about.
fn about(w: &Words, meeting: &Listed) -> (&'static str, String) {
    match form_and_about(w, &meeting.title) {
        Some((form, about)) => (form, about.to_owned()),
        None => ("", meeting.shown_title(w)),
    }
}

/// Formats «Torsdag 26. november · 14.15».
fn when(w: &Words, meeting: &Listed) -> String {
    let time = if meeting.is_alone { String::new() } else { dates::clock(w, meeting.starts_at) };
    let day = dates::capitalised(&dates::with_weekday(w, &meeting.date));
    // The heading of a past term has the year.
    let year = format!(" {}", meeting.date.get(..4).unwrap_or_default());
    let is_past = meeting.date < dates::today();
    facts([day.strip_suffix(&year).filter(|_| is_past).unwrap_or(&day).to_owned(), time])
}

/// Formats «IGP · 3 bord · Vi lærer av hverandre». Returns `None` for a meeting somebody tried alone.
fn how(app: App, meeting: &Listed) -> Option<String> {
    let w = app.words();
    let is_left_open = !meeting.is_closed && meeting.date < dates::today() && !app.tablet.is_guest(meeting.home);
    let open = if is_left_open { w.meetings.left_open } else { "" };
    let tables = counted(meeting.tables, w.common.table_one, w.common.table_many);
    let told = facts([about(w, meeting).0.to_owned(), tables, meeting.programme.clone(), open.to_owned()]);
    (!meeting.is_alone).then_some(told)
}
