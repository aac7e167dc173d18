//! Møter: those to come, those under way, those held. And the row that shows one anywhere.

use crate::dates;
use crate::kit::{Empty, PageHead, icon};
use crate::route::Route;
use crate::state::App;
use crate::words::{Words, counted};
use fellestid_core::deletion::is_shown;
use fellestid_core::dot::Dot;
use fellestid_core::notebook::Notebook;
use fellestid_core::sorting::sorted_by;
use fellestid_core::views::meeting;
use leptos::prelude::*;

/// What a list needs of a meeting: read from its root alone, since its home may not be loaded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Listed {
    pub home: Dot,
    pub title: String,
    pub date: String,
    pub starts_at: u32,
    pub tables: usize,
    pub is_closed: bool,
}

impl Listed {
    /// Every meeting, the latest day first.
    pub fn all(notebook: &Notebook) -> Vec<Listed> {
        let roots = notebook.roots().filter(|(key, record)| record.kind == meeting::KIND && is_shown(notebook, key));
        let meetings: Vec<Listed> = roots
            .map(|(key, record)| Listed {
                home: key.home,
                title: record.text("title").to_owned(),
                date: record.text("date").to_owned(),
                starts_at: record.integer("starts_at").and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or_default(),
                tables: record.integer("tables").and_then(|tables| usize::try_from(tables).ok()).unwrap_or(1),
                is_closed: record.integer("closed_at").is_some(),
            })
            .collect();
        sorted_by(meetings, |left, right| (&right.date, right.starts_at, right.home).cmp(&(&left.date, left.starts_at, left.home)))
    }

    pub fn shown_title(&self, w: &Words) -> String {
        if self.title.is_empty() { w.meetings.untitled.to_owned() } else { self.title.clone() }
    }
}

#[component]
pub fn Meetings(app: App) -> impl IntoView {
    let w = app.words();
    let meetings = Memo::new(move |_| app.notebook.with(Listed::all));
    let (running, coming, held) = (Memo::new(move |_| app.running()), w.meetings.coming, w.meetings.held);
    let part = move |title: &'static str, wanted: fn(&Listed, Option<Dot>) -> bool| {
        let chosen = move || -> Vec<Listed> {
            meetings.get().into_iter().filter(|meeting| wanted(meeting, running.get())).collect()
        };
        view! { <Show when=move || !chosen().is_empty()><MeetingRows app=app title=title meetings=Signal::derive(chosen) /></Show> }
    };
    view! {
        <PageHead title=w.meetings.heading.to_owned() />
        <p class="actions">
            <a class="button main" href=Route::Plan(None).href()>{icon(icon::PLUS)} {w.today.plan_meeting}</a>
        </p>
        <Show when=move || meetings.with(Vec::is_empty)>
            <Empty path=icon::PEOPLE text=w.meetings.empty />
        </Show>
        {part(w.meetings.running, |meeting, running| Some(meeting.home) == running)}
        {part(coming, |meeting, running| Some(meeting.home) != running && !meeting.is_closed)}
        {part(held, |meeting, running| Some(meeting.home) != running && meeting.is_closed)}
    }
}

#[component]
fn MeetingRows(app: App, title: &'static str, meetings: Signal<Vec<Listed>>) -> impl IntoView {
    let w = app.words();
    view! {
        <section class="part">
            <div class="part-head"><h2>{title}</h2></div>
            <ul class="rows boxed">
                <For each=move || meetings.get() key=|meeting| meeting.clone() let:meeting>
                    <li class="row">
                        <a class="row-main" href=Route::Meeting(meeting.home).href()>
                            <span class="row-title">{meeting.shown_title(w)}</span>
                            <span class="row-line">{row_line(w, &meeting)}</span>
                        </a>
                        <span class="row-end">{icon(icon::FORWARD)}</span>
                    </li>
                </For>
            </ul>
        </section>
    }
}

fn row_line(w: &Words, meeting: &Listed) -> String {
    let day = dates::capitalised(&dates::with_weekday(w, &meeting.date));
    let tables = counted(meeting.tables, w.common.table_one, w.common.table_many);
    format!("{day} · {} · {tables}", dates::clock(w, meeting.starts_at))
}
