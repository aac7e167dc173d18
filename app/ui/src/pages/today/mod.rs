//! I dag: start or go on in one tap, what we agreed last, and where one's words are kept.
//! Someone with nothing yet sees three ways to begin.

mod agreed;
mod asked;
mod kept;
mod meetings;

use crate::chunks::Later;
use crate::dates;
use crate::kit::{Memo, PageHead, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::meetings::Listed;
use crate::shared::trail::Trail;
use crate::words::{Words, fill};
use agreed::Agreed;
use asked::{asked, waits};
use fellestid_browser::files;
use fellestid_model::shelf;
use kept::Kept;
use leptos::prelude::*;
use meetings::{Others, Planned, Waiting};

#[component]
pub fn Today(app: App, later: Later) -> impl IntoView {
    let is_new =
        Memo::new(move |_| app.notebook.read_roots(|notebook| notebook.homes().iter().all(|home| shelf::is_built_in(*home))));
    live(move || {
        if is_new.get() {
            view! { <Newcomer app=app later=later /> }.into_any()
        } else {
            view! { <Returning app=app later=later /> }.into_any()
        }
    })
}

#[component]
fn Newcomer(app: App, later: Later) -> impl IntoView {
    let w = app.words();
    view! {
        <PageHead title=w.today.tagline.to_owned() lead=Signal::stored(w.today.start_promise.to_owned()) />
        <ul class="ways">
            <li>
                <a class="way main" href=Route::Try.href()>
                    {icon(icon::PERSON)} <b>{w.today.start_try}</b> <span>{w.today.start_try_about}</span>
                </a>
            </li>
            <li>
                <a class="way" href=Route::Plan(None).href()>
                    {icon(icon::PEOPLE)} <b>{w.today.start_plan}</b> <span>{w.today.start_plan_about}</span>
                </a>
            </li>
            <li>
                <label class="way">
                    {icon(icon::TAKE_IN)} <b>{w.today.start_file}</b> <span>{w.today.start_file_about}</span>
                    <input class="visually-hidden" type="file" multiple on:change=move |event| app.bring_files(files::of_input(&event)) />
                </label>
            </li>
            <li>
                <a class="way" href=Route::NewNetwork.href()>
                    {icon(icon::NETWORK)} <b>{w.today.start_network}</b> <span>{w.today.start_network_about}</span>
                </a>
            </li>
        </ul>
        <p class="actions">{ways_in(app, later)}</p>
    }
}

/// What was copied, and the code of a meeting: the ways in of a home screen that no link and no file leads to.
fn ways_in(app: App, later: Later) -> impl IntoView {
    let w = app.words();
    view! {
        <button type="button" class="button quiet" on:click=move |_| later.bring(app)>{icon(icon::PASTE)} {w.today.paste}</button>
        <a class="button quiet" href=Route::Scan.href()>{icon(icon::SCAN)} {w.today.scan}</a>
    }
}

#[component]
fn Returning(app: App, later: Later) -> impl IntoView {
    let w = app.words();
    let trail = Trail::unfinished(app);
    let planned = Memo::new(move |_| {
        let meetings = app.notebook.read_roots(Listed::all);
        let is_begun = |home| app.tablet.run(home).is_some();
        Planned::of(meetings, app.tablet.running(), is_begun, |home| app.tablet.handed_in_ms(home).is_some())
    });
    let packages = asked(app);
    // A meeting comes first; without one, what the network asks.
    let asks = Memo::new(move |_| planned.with(|planned| planned.first.is_none()) && packages.with(|all| waits(app, all)));
    let title = move || planned.with(|planned| heading(w, planned, asks.get()));
    view! {
        <PageHead title=Signal::derive(title) eyebrow=dates::capitalised(&dates::with_weekday(w, &dates::today())) />
        {trail.map(|trail| view! { <GoOnAlone w=w href=trail.href() /> })}
        {move || asks.get().then(|| later.network(app, packages))}
        {move || {
            match planned.get().first {
                Some((meeting, is_running)) => view! { <Waiting app=app later=later is_running=is_running meeting=meeting /> }.into_any(),
                None => view! {
                    <p class="actions">
                        <a class="button big" class:main=move || !asks.get() href=Route::Plan(None).href()>{w.today.start_plan}</a>
                        <a class="button" href=Route::Import.href()>{icon(icon::TAKE_IN)} {w.common.import}</a>
                    </p>
                }.into_any(),
            }
        }}
        <Others app=app planned=planned />
        {move || (!asks.get()).then(|| later.network(app, packages))}
        <Agreed app=app />
        <p class="actions">{ways_in(app, later)}</p>
        <Kept app=app later=later />
    }
}

/// Prøv alene, left half-way: nothing is lost, and nothing has to be done.
#[component]
fn GoOnAlone(w: &'static Words, href: String) -> impl IntoView {
    view! {
        <section class="card alone">
            <p class="grow">{w.today.alone_waits}</p>
            <a class="button" href=href>{icon(icon::PERSON)} {w.today.alone_go_on}</a>
        </section>
    }
}

fn heading(w: &Words, planned: &Planned, asks: bool) -> String {
    let greeting = match dates::minute_of_day() / 60 {
        4..10 => w.today.greeting_morning,
        17..24 => w.today.greeting_evening,
        _ => w.today.greeting_day,
    };
    let said = match &planned.first {
        Some((meeting, true)) if meeting.date == dates::today() => {
            return w.today.running.to_owned();
        }
        Some((meeting, false)) if meeting.date == dates::today() => match meeting.starts_at >= dates::minute_of_day() {
            true => fill(w.today.meeting_waiting, &[("time", &dates::clock(w, meeting.starts_at))]),
            false => w.today.meeting_ready.to_owned(),
        },
        Some((_, true)) => w.today.meeting_open.to_owned(),
        Some((meeting, false)) => fill(w.today.next_meeting, &[("date", &dates::with_weekday(w, &meeting.date))]),
        None if asks => w.today.network_waits.to_owned(),
        None if planned.was_today => w.today.no_more_meetings.to_owned(),
        None => w.today.no_meeting.to_owned(),
    };
    format!("{greeting}. {said}")
}
