//! A meeting's plan that came in a link: see it, say which table this is, and join. It is read on the
//! tablet, without a network; nothing is sent.

use crate::dates;
use crate::kit::{PageHead, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::words::{Words, counted, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_jobs::PlanRead;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::overviews::deleted;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A meeting counts as begun this long before its start.
const EARLY_MINUTES: u32 = 5;

#[derive(Clone)]
enum Reading {
    Under,
    Read(PlanRead),
    /// The worker stopped.
    Failed,
}

/// A plan one can join.
#[derive(Clone)]
struct Invited {
    home: Dot,
    title: String,
    date: String,
    starts_at: Option<u32>,
    tables: u32,
    is_here: bool,
}

#[component]
pub fn Join(app: App, link: String) -> impl IntoView {
    let w = app.words();
    let reading = RwSignal::new(Reading::Under);
    let read = Callback::new(move |()| {
        let link = link.clone();
        reading.set(Reading::Under);
        spawn_local(async move { reading.set(app.read_plan(link).await.map_or(Reading::Failed, Reading::Read)) });
    });
    read.run(());
    live(move || match reading.get() {
        Reading::Under => view! { <p class="waiting muted" role="status">{w.plan.join_reading}</p> }.into_any(),
        Reading::Failed => trouble(w, w.plan.join_failed, Some(read)),
        Reading::Read(PlanRead::Broken) => trouble(w, w.plan.join_broken, None),
        Reading::Read(PlanRead::Newer) => trouble(w, w.plan.join_newer, None),
        Reading::Read(PlanRead::Plan { home, title, date, starts_at, tables, is_here }) => {
            view! { <Invitation app=app plan=Invited { home, title, date, starts_at, tables, is_here } /> }.into_any()
        }
    })
}

/// Says what happened, what is safe, and what to do now.
fn trouble(w: &'static Words, why: &'static str, again: Option<Callback<()>>) -> AnyView {
    let again = again.map(|again| view! { <button type="button" class="button main" on:click=move |_| again.run(())>{w.frame.part_try_again}</button> });
    view! {
        <PageHead title=w.plan.join_trouble.to_owned() />
        <div class="banner error" role="alert">{icon(icon::WARNING)} <p class="grow">{why}</p></div>
        <p class="actions">{again} <a class="button" href=Route::Import.href()>{icon(icon::TAKE_IN)} {w.common.import}</a> <a class="button quiet" href="#/">{w.frame.page_not_found_act}</a></p>
    }
    .into_any()
}

#[component]
fn Invitation(app: App, plan: Invited) -> impl IntoView {
    let w = app.words();
    let table = RwSignal::new(app.tablet.table_here(plan.home).min(plan.tables.max(1)));
    let is_busy = RwSignal::new(false);
    let title = if plan.title.is_empty() { w.common.untitled_meeting.to_owned() } else { plan.title.clone() };
    let (lead, tables, is_here) = (lead(w, &plan), plan.tables, plan.is_here);
    // If this tablet leads the meeting, opening its code here does not make it a guest device.
    let own = (is_here && !app.tablet.is_guest(plan.home)).then(|| Route::Meeting(plan.home).href());
    let is_own = own.is_some();
    let plan = StoredValue::new(plan);
    let join = move |_| {
        if is_busy.get_untracked() {
            return;
        }
        is_busy.set(true);
        spawn_local(async move {
            if !enter(app, &plan.get_value(), table.get_untracked()).await {
                is_busy.set(false);
                app.say(w.plan.join_failed);
            }
        });
    };
    view! {
        <PageHead title=title eyebrow=w.plan.join_eyebrow.to_owned() lead=Signal::stored(lead) />
        {(tables > 1).then(|| view! { <TableChoice w=w tables=tables table=table /> })}
        <p class="actions">
            {own.map(|href| view! { <a class="button main big" href=href>{w.plan.join_open}</a> })}
            <button type="button" class="button big" class:main=!is_own aria-busy=Signal::derive(move || is_busy.get().to_string()) on:click=join>{icon(icon::PEOPLE)} {w.plan.join}</button>
        </p>
        <p class="hint">{match (is_own, is_here) { (true, _) => w.plan.join_own, (false, true) => w.plan.join_here, (false, false) => w.plan.join_promise }}</p>
    }
}

fn lead(w: &Words, plan: &Invited) -> String {
    let day = dates::capitalised(&dates::with_weekday(w, &plan.date));
    let time = plan.starts_at.map(|starts_at| dates::clock(w, starts_at));
    let tables = counted(usize::try_from(plan.tables).unwrap_or(1), w.common.table_one, w.common.table_many);
    facts([Some(day), time, Some(tables)].into_iter().flatten())
}

#[component]
fn TableChoice(w: &'static Words, tables: u32, table: RwSignal<u32>) -> impl IntoView {
    let choices = (1..=tables).map(|number| {
        let label = fill(w.run.table, &[("number", &number.to_string())]);
        view! {
            <label class="choice">
                <input type="radio" name="join-table" checked=table.get_untracked() == number on:change=move |_| table.set(number) />
                <span>{label}</span>
            </label>
        }
    });
    view! { <fieldset class="choices tables"><legend>{w.plan.join_table}</legend> {choices.collect_view()}</fieldset> }
}

/// Imports the plan, takes a seat, and opens the meeting, or its running step if it has begun.
async fn enter(app: App, plan: &Invited, table: u32) -> bool {
    // Imported even if the meeting is already here: the link may hold a later plan, and an older one never wins.
    if app.import().await.is_none() {
        return false;
    }
    if !app.notebook.is_whole_untracked(plan.home) {
        app.disk.read_home(plan.home).await;
    }
    let read = move || app.notebook.untracked(|notebook| Meeting::read(notebook, plan.home));
    if read().is_none() {
        // Deleted on this tablet: whoever scans the code again wants it back.
        app.transact(|transaction| deleted::restore(transaction, Key::root(plan.home)));
    }
    let Some(meeting) = read() else { return false };
    app.tablet.sit_at(plan.home, table);
    app.go_instead(&Route::Meeting(plan.home));
    if has_begun(&meeting) {
        crate::shared::running::begin(app, plan.home);
    }
    true
}

fn has_begun(meeting: &Meeting) -> bool {
    let start = meeting.starts_at.unwrap_or_default();
    meeting.closed_at_ms.is_none()
        && meeting.date == dates::today()
        && (start.saturating_sub(EARLY_MINUTES)..meeting.planned_end()).contains(&dates::minute_of_day())
}
