//! What is in a link. A meeting's plan: see it, and join by tapping one's table. What a network asks is in [`asked`]. The
//! link is read on the tablet, without a network; nothing is sent.

mod asked;

use crate::dates;
use crate::kit::{Memo, PageHead, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::plan::kind_name;
use crate::shared::running::{Hours, Standing, begin, hours_of};
use crate::words::{Words, counted, facts, fill};
use asked::Asked;
use fellestid_browser::clock::now_ms;
use fellestid_browser::wait::interval;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_jobs::{Invited, InvitedStep, PlanRead};
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::method::{PlannedStep, step_name};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How often the clock is read.
const LOOK_MS: i32 = 5_000;

#[derive(Clone)]
enum Reading {
    Under,
    Read(PlanRead),
    /// The worker stopped.
    Failed,
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
        Reading::Read(PlanRead::Package(asked)) => view! { <Asked app=app asked=asked /> }.into_any(),
        Reading::Read(PlanRead::Plan(plan)) => view! { <Invitation app=app plan=plan /> }.into_any(),
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
    // The table being joined.
    let joining = RwSignal::new(None::<u32>);
    let title = if plan.title.is_empty() { w.common.untitled_meeting.to_owned() } else { plan.title.clone() };
    let (lead, tables, is_here) = (lead(w, &plan), plan.tables, plan.is_here);
    // If this tablet leads the meeting, opening its code here does not make it a guest device.
    let own = (is_here && !app.tablet.is_guest(plan.home)).then(|| Route::Meeting(plan.home).href());
    let is_own = own.is_some();
    let plan = StoredValue::new(plan);
    let join = Callback::new(move |table: u32| {
        if joining.get_untracked().is_some() {
            return;
        }
        joining.set(Some(table));
        spawn_local(async move {
            if !enter(app, &plan.get_value(), table).await {
                joining.set(None);
                app.say(w.plan.join_failed);
            }
        });
    });
    let open = own.map(|href| view! { <p class="actions"><a class="button main big" href=href>{w.plan.join_open}</a></p> });
    view! {
        <PageHead title=title eyebrow=w.plan.join_eyebrow.to_owned() lead=Signal::stored(lead) />
        <Landing w=w plan=plan />
        {open}
        <Tables w=w tables=tables is_main=!is_own joining=joining join=join />
        <p class="hint">{match (is_own, is_here) { (true, _) => w.plan.join_own, (false, true) => w.plan.join_here, (false, false) => w.plan.join_promise }}</p>
    }
}

/// Formats «Torsdag 26. november · 14.15–15.00 · Personalrommet».
fn lead(w: &Words, plan: &Invited) -> String {
    let day = dates::capitalised(&dates::with_weekday(w, &plan.date));
    let time = plan.starts_at.map(|starts_at| format!("{}–{}", dates::clock(w, starts_at), dates::clock(w, plan.ends_at)));
    facts([Some(day), time, Some(plan.place.clone())].into_iter().flatten())
}

/// The step in which a table joins now, if the meeting is under way.
#[component]
fn Landing(w: &'static Words, plan: StoredValue<Invited>) -> impl IntoView {
    let minute = RwSignal::new(dates::minute_of_day());
    let looking = StoredValue::new_local(Some(interval(LOOK_MS, move || minute.set(dates::minute_of_day()))));
    on_cleanup(move || looking.set_value(None));
    let lands = Memo::new(move |_| plan.with_value(|plan| lands(w, plan, minute.get())));
    move || {
        lands.get().map(|lands| {
            view! {
                <div class="banner now" role="status">
                    <b class="num">{dates::clock(w, minute.get_untracked())}</b>
                    <p class="grow">{w.today.running} " " {lands}</p>
                </div>
            }
        })
    }
}

fn lands(w: &Words, plan: &Invited, now: u32) -> Option<String> {
    let starts_at = plan.starts_at.unwrap_or_default();
    let hours = Hours::of(&plan.date, starts_at, plan.ends_at, &dates::today(), now);
    if hours.standing() != Standing::UnderWay {
        return None;
    }
    let steps: Vec<PlannedStep> = plan.steps.iter().map(|step| step.planned).collect();
    let (step, left) = hours.step_now(&steps, now_ms());
    let InvitedStep { planned, title } = plan.steps.get(step)?;
    let name = step_name(title, planned.script, kind_name(w, planned.kind), w.language);
    let left = counted(left as usize, w.common.minute_one, w.common.minute_many);
    Some(fill(w.plan.join_late, &[("step", name), ("minutes", &left)]))
}

/// Each table is a button that joins at it. With one table nobody is asked.
#[component]
fn Tables(w: &'static Words, tables: u32, is_main: bool, joining: RwSignal<Option<u32>>, join: Callback<u32>) -> impl IntoView {
    let is_busy = move |table: u32| Signal::derive(move || (joining.get() == Some(table)).to_string());
    if tables <= 1 {
        return view! {
            <p class="actions">
                <button type="button" class="button big" class:main=is_main aria-busy=is_busy(1) on:click=move |_| join.run(1)>
                    {icon(icon::PEOPLE)} {w.plan.join}
                </button>
            </p>
        }
        .into_any();
    }
    let buttons = (1..=tables).map(|table| {
        view! {
            <button type="button" class="choice" aria-busy=is_busy(table) on:click=move |_| join.run(table)>
                <b class="number" aria-hidden="true">{table}</b> <span class="grow">{fill(w.run.table, &[("number", &table.to_string())])}</span> {icon(icon::FORWARD)}
            </button>
        }
    });
    view! {
        <section class="part">
            <h2 id="join-table">{w.run.choose_table}</h2>
            <div class="choices tables" role="group" aria-labelledby="join-table">{buttons.collect_view()}</div>
        </section>
    }
    .into_any()
}

/// Imports what the link holds, and returns it as `read` reads it. `None` if it does not come in.
async fn taken_in<T>(app: App, home: Dot, read: impl Fn(&Notebook, Dot) -> Option<T>) -> Option<T> {
    // Imported even if it is already here: the link may hold a later one, and an older one never wins.
    app.import().await?;
    if !app.notebook.is_whole_untracked(home) {
        app.disk.read_home(home).await;
    }
    let here = || app.notebook.untracked(|notebook| read(notebook, home));
    if here().is_none() {
        // Deleted on this tablet: whoever opens the link again wants it back.
        app.bring_back(&[Key::root(home)]).await;
    }
    here()
}

/// Imports the plan, takes a seat, and opens the meeting, or its running step if it has begun.
async fn enter(app: App, plan: &Invited, table: u32) -> bool {
    let Some(meeting) = taken_in(app, plan.home, Meeting::read).await else { return false };
    app.tablet.sit_at(plan.home, table);
    app.go_instead(&Route::Meeting(plan.home));
    if is_under_way(&meeting) {
        begin(app, plan.home);
    }
    true
}

fn is_under_way(meeting: &Meeting) -> bool {
    meeting.closed_at_ms.is_none() && hours_of(meeting).standing() == Standing::UnderWay
}
