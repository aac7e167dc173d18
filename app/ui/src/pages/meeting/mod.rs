//! One meeting: its plan before, its minutes after. While it runs and when it is over, the files from
//! the tables' own tablets are imported here.

mod agreed;
mod attendance;
mod minutes;
mod plan;
mod votes;
mod wait;

use crate::dates;
use crate::kit::{Memo, PageHead, Show, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::MeetingProgramme;
use crate::shared::import::{Coming, ImportStage, PickButton};
use crate::shared::not_here::{NotFound, NotYet};
use crate::shared::on_paper::OnPaper;
use crate::shared::onward::Onward;
use crate::shared::people::MarksOf;
use crate::shared::plan::{EditPlan, Tell, copy, plan_next};
use crate::shared::running;
use crate::shared::share_sheet::{HandOver, ShareMeeting};
use crate::words::{Words, counted, facts, fill};
use fellestid_browser::clock;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_jobs::Paper;
use fellestid_model::kinds::meeting::{self, Meeting};
use fellestid_model::options::Options;
use fellestid_model::overviews::minutes::{Minutes, MinutesWords};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn MeetingPage(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    let is_here = Memo::new(move |_| {
        app.notebook.is_whole(home) && app.notebook.read(home, |notebook| Meeting::read(notebook, home).is_some())
    });
    let stage = RwSignal::new(ImportStage::Picking);
    view! {
        <Show
            when=move || stage.with(|stage| *stage == ImportStage::Picking)
            fallback=move || view! { <Coming app=app stage=stage meeting=Some(home) /> }
        >
            <Show when=move || is_here.get() fallback=move || view! { <NotYet app=app home=home><NotFound app=app /></NotYet> }>
                <MeetingView app=app home=home stage=stage />
            </Show>
        </Show>
    }
}

#[component]
fn MeetingView(app: App, home: Dot, stage: RwSignal<ImportStage>) -> impl IntoView {
    let w = app.words();
    let minutes = Memo::new(move |_| app.notebook.read_with_roots(home, |notebook| Minutes::read(notebook, home)));
    let of_meeting = move |read: fn(&Words, &Meeting) -> String| {
        minutes.with(|minutes| minutes.as_ref().map(|minutes| read(w, &minutes.meeting)).unwrap_or_default())
    };
    let is_closed = Memo::new(move |_| {
        minutes.with(|minutes| minutes.as_ref().is_some_and(|minutes| minutes.meeting.closed_at_ms.is_some()))
    });
    let has_begun = Memo::new(move |_| {
        is_closed.get()
            || app.tablet.run(home).is_some()
            || minutes.with(|minutes| minutes.as_ref().is_some_and(Minutes::has_any))
    });
    let is_guest = Memo::new(move |_| app.tablet.is_guest(home));
    let is_leading = move || !is_guest.get();
    let waits = Memo::new(move |_| is_guest.get() && !has_begun.get() && app.tablet.handed_in_ms(home).is_none());
    let (paper, is_printing) = (RwSignal::new(String::new()), RwSignal::new(false));
    let print = Callback::new(move |html: String| {
        let _ = paper.try_set(html);
        let _ = is_printing.try_set(true);
    });
    view! {
        <PageHead
            title=Signal::derive(move || of_meeting(title))
            back=(Route::Meetings.href(), w.meetings.heading)
            lead=Signal::derive(move || of_meeting(lead))
        />
        {move || minutes.get().and_then(|minutes| crate::shared::versions::text_versions(app, Key::root(home), &meeting::TITLE, &minutes.meeting.title))}
        <Ended app=app />
        <Trace app=app minutes=minutes />
        <Late app=app home=home minutes=minutes />
        {move || app.tablet.handed_in_ms(home).filter(|_| !is_closed.get()).map(|at_ms| handed_in(w, at_ms))}
        <Show when=move || waits.get()><wait::Waiting app=app home=home /></Show>
        <Acts app=app home=home stage=stage waits=waits is_closed=is_closed has_begun=has_begun print=print />
        <Show
            when=move || has_begun.get()
            fallback=move || view! {
                {move || minutes.with(|minutes| minutes.as_ref().map(|minutes| before(app, &minutes.meeting)))}
                // Only the tablet that leads changes the plan and tells the others.
                <Show when=is_leading><EditPlan app=app home=home /> <Tell app=app home=home /></Show>
            }
        >
            <minutes::MinutesView app=app home=home minutes=minutes />
            {move || minutes.get().map(|minutes| view! { <plan::PlanOf app=app meeting=minutes.meeting is_over=is_closed.get() /> })}
            // A table that comes late needs the code too.
            <Show when=move || !is_closed.get() && is_leading()><div class="no-print"><Tell app=app home=home /></div></Show>
        </Show>
        <Show when=is_leading><MeetingProgramme app=app home=home /></Show>
        <Onward app=app home=home is_closed=is_closed />
        <Keeping app=app home=home is_closed=is_closed />
        <OnPaper is_printing=is_printing sheets=move || view! { <div inner_html=paper.get()></div> }.into_any() />
    }
}

fn handed_in(w: &Words, at_ms: i64) -> impl IntoView + use<> {
    view! {
        <div class="banner info no-print" role="status">
            <p class="grow">{fill(w.meetings.handed_in, &[("when", &when(w, at_ms))])}</p>
            <a class="button" href=Route::Import.href()>{icon(icon::TAKE_IN)} {w.common.import}</a>
        </div>
    }
}

/// The acts: holding the meeting, handing in, printing.
#[component]
fn Acts(
    app: App,
    home: Dot,
    stage: RwSignal<ImportStage>,
    /// Whether the waiting card is shown, which has the button that begins the meeting.
    waits: Memo<bool>,
    is_closed: Memo<bool>,
    has_begun: Memo<bool>,
    print: Callback<String>,
) -> impl IntoView {
    let w = app.words();
    let print_all = move |_| {
        spawn_local(async move {
            match app.write_paper(vec![Paper::Minutes(home)], Options::everything(app.shell.language.get_untracked())).await {
                Some((written, _)) => print.run(written.html),
                None => app.say(app.words().share.text_failed),
            }
        });
    };
    view! {
        <p class="actions">
            <Show when=move || !is_closed.get() && !waits.get()>
                // A guest device that has handed in is done, and may still go back.
                <button type="button" class="button big" class:main=move || app.tablet.handed_in_ms(home).is_none() on:click=move |_| running::begin(app, home)>
                    {icon(icon::PLAY)} {move || if app.tablet.run(home).is_some() { w.today.resume } else { w.today.start_meeting }}
                </button>
            </Show>
            <ShareMeeting app=app home=home is_main=Signal::derive(move || is_closed.get()) has_begun=has_begun />
            <Show when=move || !has_begun.get() && !app.tablet.is_guest(home)>
                <a class="button" href=Route::Change(home).href()>{w.plan.change}</a>
            </Show>
            <Show when=move || is_closed.get() && !app.tablet.is_guest(home)>
                <button type="button" class="button" on:click=move |_| plan_next(app, home)>{icon(icon::PLUS)} {w.plan.next}</button>
            </Show>
            <Show when=move || has_begun.get()>
                <Show when=move || !app.tablet.is_guest(home)><PickButton app=app stage=stage label=w.minutes.harvest path=icon::TAKE_IN class="button" /></Show>
                <button type="button" class="button" on:click=print_all>{icon(icon::FILE)} {w.minutes.print}</button>
            </Show>
        </p>
    }
}

/// What a meeting that has not begun shows.
fn before(app: App, meeting: &Meeting) -> impl IntoView + use<> {
    view! {
        {plan::questions(app, meeting)}
        <MarksOf app=app home=meeting.home />
    }
}

fn title(w: &Words, meeting: &Meeting) -> String {
    if meeting.title.shown.is_empty() { w.common.untitled_meeting.to_owned() } else { meeting.title.shown.clone() }
}

fn lead(w: &Words, meeting: &Meeting) -> String {
    let (start, end) = (dates::clock(w, meeting.starts_at.unwrap_or_default()), dates::clock(w, meeting.planned_end()));
    let tables = usize::try_from(meeting.tables).ok().filter(|tables| *tables > 1);
    let tables = tables.map(|tables| counted(tables, w.common.table_one, w.common.table_many));
    let day = dates::capitalised(&dates::with_weekday(w, &meeting.date));
    // Minutes are kept for years, also on paper, so they always show the year.
    let year = meeting.date.split('-').next().filter(|year| meeting.closed_at_ms.is_some() && !day.ends_with(year));
    let day = year.map_or(day.clone(), |year| format!("{day} {year}"));
    facts([day, format!("{start}–{end}")].into_iter().chain(tables))
}

/// The message that the meeting has ended, above its minutes rather than over them. The frame announces it.
#[component]
fn Ended(app: App) -> impl IntoView {
    let w = app.words();
    let said = move || app.shell.toast.get().filter(|toast| toast.is_in_page).map(|toast| toast.text);
    move || {
        said().map(|text| {
            view! {
                <div class="banner info no-print">
                    <p class="grow" aria-hidden="true">{text}</p>
                    <button type="button" class="button" on:click=move |_| app.undo()>{w.common.undo}</button>
                </div>
            }
        })
    }
}

/// When the minutes were closed, in which edition, and when they were reopened.
#[component]
fn Trace(app: App, minutes: Memo<Option<Minutes>>) -> impl IntoView {
    let w = app.words();
    let told = move || {
        let minutes = minutes.get()?;
        let meeting = &minutes.meeting;
        let at = |word, at_ms: Option<i64>| at_ms.map(|at_ms| fill(word, &[("when", &when(w, at_ms))]));
        let closed = at(w.minutes.closed, meeting.closed_at_ms);
        let reopened = at(w.minutes.reopened, meeting.reopened_at_ms);
        let edition = (meeting.edition > 1 && closed.is_some())
            .then(|| fill(MinutesWords::of(w.language).edition, &[("number", &meeting.edition.to_string())]));
        let is_read_only = closed.is_some().then(|| view! { <span class="no-print">{w.minutes.read_only}</span> });
        let lines: Vec<String> = closed.into_iter().chain(reopened).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <p class="minutes-trace small">
                    {edition.map(|edition| view! { <span class="chip">{edition}</span> })}
                    <span>{lines.join(" ")} " " {is_read_only}</span>
                </p>
            }
        })
    };
    live(told)
}

/// What came after closing stays apart until someone takes it into a new edition.
#[component]
fn Late(app: App, home: Dot, minutes: Memo<Option<Minutes>>) -> impl IntoView {
    let w = app.words();
    let count = Memo::new(move |_| minutes.with(|minutes| minutes.as_ref().map_or(0, Minutes::late_count)));
    let import = move |_| {
        app.transact(|transaction| meeting::close_anew(transaction, home, clock::now_ms()));
        app.say_undoable(w.minutes.late_taken_in);
    };
    view! {
        <Show when=move || { count.get() > 0 && !app.tablet.is_guest(home) }>
            <div class="banner info no-print" role="status">
                <p class="grow">{move || counted(count.get(), w.minutes.late_one, w.minutes.late_many)}</p>
                <button type="button" class="button" on:click=import>{move || if count.get() == 1 { w.minutes.late_take_in_one } else { w.minutes.late_take_in }}</button>
            </div>
        </Show>
    }
}

/// Formats a time as «22. november kl. 14.45».
fn when(w: &Words, at_ms: i64) -> String {
    let time = clock::local_time(at_ms);
    let date = dates::long(w, &dates::day_text(time));
    fill(w.minutes.when, &[("date", &date), ("time", &dates::clock(w, time.hour * 60 + time.minute))])
}

/// Reopening, sharing, deleting: seldom needed, so they come last.
#[component]
fn Keeping(app: App, home: Dot, is_closed: Memo<bool>) -> impl IntoView {
    let w = app.words();
    let reopen = move |_| {
        app.transact(|transaction| meeting::reopen(transaction, home, clock::now_ms()));
        running::begin(app, home);
    };
    let lead = move |_| {
        app.tablet.lead_from_here(home);
        running::keep_begun(app, home);
        app.say(w.meetings.leads_here);
        crate::frame::focus_page();
    };
    let delete = move |_| {
        // The running state is kept, in case the deletion is undone.
        if app.tablet.running() == Some(home) {
            app.tablet.leave_run();
        }
        app.delete(Key::root(home), w.meetings.deleted);
        app.go(&Route::Meetings);
    };
    view! {
        <p class="actions no-print">
            <Show when=move || is_closed.get() && !app.tablet.is_guest(home)>
                <button type="button" class="button quiet" on:click=reopen>{icon(icon::PLAY)} {w.meetings.reopen}</button>
            </Show>
            <Show when=move || app.tablet.is_guest(home)>
                <button type="button" class="button quiet" on:click=lead>{icon(icon::PERSON)} {w.meetings.lead_here}</button>
            </Show>
            <button type="button" class="button quiet" on:click=move |_| copy(app, home)>{icon(icon::PASTE)} {w.plan.copy}</button>
            <HandOver app=app home=home />
            <button type="button" class="button quiet danger" on:click=delete>{icon(icon::TRASH)} {w.common.delete}</button>
        </p>
    }
}
