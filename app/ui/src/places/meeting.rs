//! One meeting: its plan before, its minutes after. Tiltak first, then every point by question.

use super::actions::ActionRow;
use super::plan::run_sheet;
use crate::dates;
use crate::kit::{PageHead, icon, live, tap};
use crate::route::Route;
use crate::state::App;
use crate::words::{counted, fill};
use fellestid_core::dot::Dot;
use fellestid_core::method::PlannedStep;
use fellestid_core::record::Key;
use fellestid_core::value::Value;
use fellestid_core::views::action;
use fellestid_core::views::meeting::{Meeting, Point};
use fellestid_core::views::question::Question;
use leptos::prelude::*;

#[component]
pub fn MeetingPage(app: App, home: Dot) -> impl IntoView {
    app.load(home);
    let is_here = Memo::new(move |_| app.loaded.with(|loaded| loaded.contains(&home)) && app.notebook.with(|notebook| Meeting::read(notebook, home).is_some()));
    view! {
        <Show when=move || is_here.get() fallback=move || view! { <super::NotYet app=app home=home><super::NotFound app=app /></super::NotYet> }>
            <MeetingView app=app home=home />
        </Show>
    }
}

#[component]
fn MeetingView(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let meeting = Memo::new(move |_| app.notebook.with(|notebook| Meeting::read(notebook, home)));
    let points = Memo::new(move |_| app.notebook.with(|notebook| Point::all(notebook, home)));
    let title = move || {
        let title = meeting.get().map(|meeting| meeting.title.shown).unwrap_or_default();
        if title.is_empty() { w.meetings.untitled.to_owned() } else { title }
    };
    let lead = move || {
        meeting.get().map(|meeting| {
            let times = meeting.clock_times();
            let (start, end) = (dates::clock(w, times[0]), dates::clock(w, times[times.len() - 1]));
            let tables = counted(usize::try_from(meeting.tables).unwrap_or(1), w.common.table_one, w.common.table_many);
            format!("{} · {start}–{end} · {tables}", dates::capitalised(&dates::with_weekday(w, &meeting.date)))
        }).unwrap_or_default()
    };
    let start_label = move || match (app.run(home), meeting.get().and_then(|meeting| meeting.closed_at_ms)) {
        (_, Some(_)) => None,
        (Some(_), None) => Some(w.today.resume),
        (None, None) => Some(w.today.start_meeting),
    };
    let is_closed = move || meeting.with(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.closed_at_ms.is_some()));
    let reopen = move |_| {
        app.write_field(Key::root(home), "closed_at", Value::Null);
        super::run::begin(app, home);
    };
    let delete = move |_| {
        app.end_run(home);
        app.delete(Key::root(home), w.meetings.deleted);
        app.go(&Route::Meetings);
    };
    view! {
        <PageHead title=Signal::derive(title) back=(Route::Meetings.href(), w.meetings.heading) lead=Signal::derive(lead) />
        {live(move || meeting.get().and_then(|meeting| super::set::text_versions(app, Key::root(home), "title", &meeting.title)))}
        <p class="actions">
            {live(move || start_label().map(|label| view! {
                <button type="button" class="button main big" on:click=tap(move |_| super::run::begin(app, home))>{icon(icon::PLAY)} {label}</button>
            }))}
            <crate::share_sheet::ShareButton app=app home=Some(home) label=w.share.heading quiet=false />
        </p>
        <Agreements app=app home=home />
        <Show when=move || !points.with(Vec::is_empty)>
            <section class="part">
                <div class="part-head"><h2>{w.meetings.minutes}</h2></div>
                <Written app=app meeting=meeting points=points />
            </section>
        </Show>
        {live(move || meeting.get().map(|meeting| view! { <PlanOf app=app meeting=meeting /> }))}
        <p class="actions">
            <Show when=is_closed>
                <button type="button" class="button quiet" on:click=tap(reopen)>{w.meetings.reopen}</button>
            </Show>
            <button type="button" class="button quiet danger" on:click=tap(delete)>{icon(icon::TRASH)} {w.common.delete}</button>
        </p>
    }
}

#[component]
fn Agreements(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let actions = Memo::new(move |_| {
        app.notebook.with(|notebook| {
            let shown = |home: &Dot| fellestid_core::deletion::is_shown(notebook, &Key::root(*home));
            action::of_meeting(notebook, home).into_iter().filter(shown).collect::<Vec<Dot>>()
        })
    });
    view! {
        <Show when=move || !actions.with(Vec::is_empty)>
            <section class="part">
                <div class="part-head"><h2>{w.actions.heading}</h2></div>
                <ul class="rows boxed">
                    <For each=move || actions.get() key=|home| *home let:home><ActionRow app=app home=home /></For>
                </ul>
            </section>
        </Show>
    }
}

/// Every point, under its question and table.
#[component]
fn Written(app: App, meeting: Memo<Option<Meeting>>, points: Memo<Vec<Point>>) -> impl IntoView {
    let w = app.words();
    let groups = move || -> Vec<(String, Vec<Point>)> {
        let questions = meeting.get().map(|meeting| meeting.questions).unwrap_or_default();
        let points = points.get();
        let is_loose = |point: &&Point| !questions.iter().any(|question: &Question| point.question == Some(question.key.id));
        let loose: Vec<Point> = points.iter().filter(is_loose).cloned().collect();
        let under = questions.iter().map(|question| {
            let own = points.iter().filter(|point| point.question == Some(question.key.id)).cloned().collect();
            (question.text.shown.clone(), own)
        });
        under.chain([(w.points.heading_all.to_owned(), loose)]).filter(|(_, points)| !points.is_empty()).collect()
    };
    let table = move |point: &Point| {
        let tables = meeting.with(|meeting| meeting.as_ref().map_or(1, |meeting| meeting.tables));
        (tables > 1 || point.table > 1).then(|| fill(w.run.table, &[("number", &point.table.to_string())]))
    };
    move || {
        groups().into_iter().map(|(question, points)| {
            let rows = points.into_iter().map(|point| {
                let by = table(&point).map(|text| view! { <p class="by">{text}</p> });
                view! {
                    <li class="point" class:raised=point.said>
                        <div class="point-text">
                            <p>{point.text.shown.clone()}</p> {by}
                            {super::set::text_versions(app, point.key, "text", &point.text)}
                            {point.brought_back.then(|| view! { <p class="small">{w.versions.deleted_here}</p> })}
                        </div>
                    </li>
                }
            });
            view! { <section class="theme"><h3>{question}</h3> <ul class="points">{rows.collect_view()}</ul></section> }
        }).collect_view()
    }
}

#[component]
fn PlanOf(app: App, meeting: Meeting) -> impl IntoView {
    let w = app.words();
    let steps: Vec<PlannedStep> = meeting.steps.iter().map(|step| PlannedStep { kind: step.kind, minutes: step.minutes }).collect();
    let questions = meeting.questions.iter().map(|question| {
        view! { <li class="item"><div class="item-text"><p>{question.text.shown.clone()}</p></div></li> }
    });
    view! {
        <section class="part">
            <div class="part-head"><h2>{w.plan.run_sheet}</h2></div>
            {run_sheet(w, meeting.starts_at.unwrap_or_default(), &steps, app.run(meeting.home).map(|run| run.step))}
        </section>
        <section class="part">
            <div class="part-head"><h2>{w.sets.heading}</h2></div>
            <ol class="questions">{questions.collect_view()}</ol>
        </section>
    }
}
