//! I dag: start or go on in one tap, what we agreed last, and where one's words are kept.
//! Someone with nothing yet sees three ways in.

use super::actions::ActionRow;
use super::meetings::Listed;
use crate::dates;
use crate::kit::{PageHead, icon, live, tap};
use crate::route::Route;
use crate::state::App;
use crate::words::{counted, fill};
use fellestid_browser::clock;
use fellestid_core::dot::Dot;
use fellestid_core::shelf;
use fellestid_core::views::action::{Action, State};
use leptos::prelude::*;

/// Tiltak shown here; the rest is one tap away.
const ACTIONS_SHOWN: usize = 3;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

#[component]
pub fn Today(app: App) -> impl IntoView {
    let is_new = Memo::new(move |_| app.notebook.with(|notebook| notebook.homes().iter().all(|home| shelf::is_built_in(*home))));
    view! {
        <Show when=move || is_new.get() fallback=move || view! { <Returning app=app /> }>
            <Newcomer app=app />
        </Show>
    }
}

#[component]
fn Newcomer(app: App) -> impl IntoView {
    let w = app.words();
    let way = move |href: String, path: &'static str, title: &'static str, about: &'static str| {
        view! { <li><a class="way" href=href>{icon(path)} <b>{title}</b> <span>{about}</span></a></li> }
    };
    view! {
        <PageHead title=w.today.tagline.to_owned() lead=Signal::stored(w.today.start_promise.to_owned()) />
        <ul class="ways">
            <li>
                <a class="way main" href=Route::Try.href()>{icon(icon::PERSON)} <b>{w.today.start_try}</b> <span>{w.today.start_try_about}</span></a>
            </li>
            {way(Route::Plan(None).href(), icon::PEOPLE, w.today.start_plan, w.today.start_plan_about)}
            {way(Route::TakeIn.href(), icon::TAKE_IN, w.today.start_file, w.today.start_file_about)}
        </ul>
    }
}

#[component]
fn Returning(app: App) -> impl IntoView {
    let w = app.words();
    let next = Memo::new(move |_| {
        let running = app.running();
        let meetings = app.notebook.with(Listed::all);
        let under_way = meetings.iter().find(|meeting| Some(meeting.home) == running).cloned();
        let today = dates::today();
        let to_come = |meeting: &&Listed| !meeting.is_closed && meeting.date >= today;
        (running, under_way.or_else(|| meetings.iter().rev().find(to_come).cloned()))
    });
    let title = move || {
        let (running, meeting) = next.get();
        let greeting = greeting(app);
        match meeting {
            Some(meeting) if Some(meeting.home) == running => fill(w.today.running, &[("title", &meeting.shown_title(w))]),
            Some(meeting) if meeting.date == dates::today() => {
                format!("{greeting}. {}", fill(w.today.meeting_waiting, &[("time", &dates::clock(w, meeting.starts_at))]))
            }
            Some(meeting) => format!("{greeting}. {}", fill(w.today.next_meeting, &[("date", &dates::with_weekday(w, &meeting.date))])),
            None => format!("{greeting}. {}", w.today.no_meeting),
        }
    };
    view! {
        <PageHead title=Signal::derive(title) eyebrow=dates::capitalised(&dates::with_weekday(w, &dates::today())) />
        {live(move || {
            let (running, meeting) = next.get();
            match meeting {
                Some(meeting) => view! { <Waiting app=app is_running=Some(meeting.home) == running meeting=meeting /> }.into_any(),
                None => view! {
                    <p class="actions">
                        <a class="button main big" href=Route::Plan(None).href()>{w.today.plan_meeting}</a>
                        <a class="button" href=Route::TakeIn.href()>{icon(icon::TAKE_IN)} {w.take_in.heading}</a>
                    </p>
                }.into_any(),
            }
        })}
        <Agreed app=app />
        <Kept app=app />
    }
}

fn greeting(app: App) -> &'static str {
    let w = app.words();
    match dates::minute_of_day() / 60 {
        4..10 => w.today.greeting_morning,
        17..24 => w.today.greeting_evening,
        _ => w.today.greeting_day,
    }
}

#[component]
fn Waiting(app: App, meeting: Listed, is_running: bool) -> impl IntoView {
    let w = app.words();
    let home = meeting.home;
    // A meeting of another day is looked at, not started by a slip of the thumb.
    let is_now = is_running || meeting.date <= dates::today();
    let (label, day) = match is_running {
        true => (w.today.resume, String::new()),
        false => (w.today.start_meeting, dates::capitalised(&dates::with_weekday(w, &meeting.date))),
    };
    let line = [day, counted(meeting.tables, w.common.table_one, w.common.table_many)];
    let line = line.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    view! {
        <section class="card next meeting">
            <p class="clock"><b>{dates::clock(w, meeting.starts_at)}</b></p>
            <div class="meeting-what"><h2>{meeting.shown_title(w)}</h2> <p class="small">{line}</p></div>
            <div class="actions">
                {is_now.then(|| view! {
                    <button type="button" class="button main big" on:click=tap(move |_| super::run::begin(app, home))>
                        {icon(icon::PLAY)} {label}
                    </button>
                })}
                <a class="button" class:main=!is_now href=Route::Meeting(home).href()>{w.plan.run_sheet}</a>
            </div>
        </section>
    }
}

#[component]
fn Agreed(app: App) -> impl IntoView {
    let w = app.words();
    let open = Memo::new(move |_| -> Vec<Dot> {
        let actions = app.notebook.with(Action::all).into_iter().filter(|action| action.state == State::Open);
        actions.map(|action| action.home).take(ACTIONS_SHOWN).collect()
    });
    view! {
        <section class="part">
            <div class="part-head">
                <h2>{w.today.agreed_heading}</h2>
                <a class="button quiet" href=Route::Actions.href()>{w.today.agreed_all}</a>
            </div>
            <Show when=move || open.with(Vec::is_empty)><p class="muted">{w.today.agreed_none}</p></Show>
            <Show when=move || !open.with(Vec::is_empty)>
                <ul class="rows boxed">
                    <For each=move || open.get() key=|home| *home let:home><ActionRow app=app home=home /></For>
                </ul>
            </Show>
        </section>
    }
}

#[component]
fn Kept(app: App) -> impl IntoView {
    let w = app.words();
    let age = match app.last_backup_ms().map(|at_ms| (clock::now_ms() - at_ms) / DAY_MS) {
        None => w.today.backup_never.to_owned(),
        Some(..=0) => w.today.backup_today.to_owned(),
        Some(1) => w.today.backup_yesterday.to_owned(),
        Some(days) => fill(w.today.backup_days_ago_many, &[("count", &days.to_string())]),
    };
    view! {
        <p class="kept">
            {icon(icon::FILE)} <span class="grow">{age}</span>
            <crate::share_sheet::ShareButton app=app home=None label=w.today.backup_save quiet=true />
        </p>
    }
}
