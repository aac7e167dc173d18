//! Over tid: how the meetings went, how far reflection went, and what the term's time is planned for.
//! It tells of everyone together and of no single person; each drawing has its figures in a table.
//!
//! In reading order: this file, [`trend`] (the pulse), [`reflection`], [`term`].

mod reflection;
mod term;
mod trend;

use crate::kit::{Empty, Memo, PageHead, Show, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::not_here::Whole;
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::meeting;
use fellestid_model::overviews::pulse_trend::{self, loaded_reflections, loaded_trend};
use leptos::prelude::*;

#[component]
pub fn Insight(app: App) -> impl IntoView {
    let w = app.words();
    // Only meetings that count are shown; those tried alone do not.
    let is_empty = Memo::new(move |_| app.notebook.read_roots(|notebook| pulse_trend::homes(notebook).is_empty()));
    let (readings, reflections) =
        (app.overview(loaded_trend), app.overview(|memory| loaded_reflections(memory, &crate::dates::today())));
    // Both overviews need the same meetings, so one flag is enough.
    let is_whole = readings.is_whole;
    let (readings, reflections) = (readings.told(Vec::new), reflections.told(Vec::new));
    view! {
        <PageHead title=w.insight.heading.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(w.insight.lead.to_owned()) />
        <Show
            when=move || !is_empty.get()
            fallback=move || view! { <Empty path=icon::PEOPLE text=w.insight.empty><a class="button" href=Route::Plan(None).href()>{w.today.start_plan}</a></Empty> }
        >
            <Whole app=app is_here=is_whole>
                {move || readings.with(|readings| trend::section(app, readings))}
                {move || reflections.with(|all| reflection::section(app, all))}
                <term::TermSection app=app />
            </Whole>
        </Show>
    }
}

/// Returns a meeting's title and day, as shown in a table.
fn name_of(w: &Words, notebook: &Notebook, home: Dot, date: &str) -> (String, String) {
    let title = notebook
        .get(&fellestid_crdt::record::Key::root(home))
        .map(|root| meeting::TITLE.text_in(root).to_owned())
        .unwrap_or_default();
    let title = if title.is_empty() { w.common.untitled_meeting.to_owned() } else { title };
    (title, crate::dates::long(w, date))
}

/// The first cell of a row: a link to the meeting.
fn meeting_cell(app: App, home: Dot, date: &str) -> impl IntoView + use<> {
    let (title, day) = app.notebook.read(home, |notebook| name_of(app.words(), notebook, home, date));
    // Explicit roles: on a phone the style lays it out as no table, which would drop its semantics.
    view! { <th scope="row" role="rowheader"><a href=Route::Meeting(home).href()>{title}</a> <span class="small muted">{day}</span></th> }
}
