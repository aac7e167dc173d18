//! Running a meeting, one step at a time: the question, the time left, what to do now in one
//! sentence, our table's points, and the next act as the main button.
//!
//! In reading order: this file (what is shown when), [`course`] (clock times), [`header`] and its
//! [`plan_sheet`], [`clock`], [`question`] and its [`ladder`], [`work`] (a view for each kind of step),
//! [`look_back`], [`turn`], [`cafe`], [`circle`], [`rings`], [`film`], [`pulse`], [`gathered`] (points for
//! [`cluster`] and [`dots`]): what some kinds have of their own; [`harvest`] (all tables in one place),
//! [`taker`] (who takes a tiltak); [`footer`], [`ending`].

mod cafe;
mod circle;
mod clock;
mod closing;
mod cluster;
mod course;
mod dots;
mod ending;
mod film;
mod footer;
mod gathered;
mod harvest;
mod header;
mod ladder;
mod look_back;
mod plan_sheet;
mod pulse;
mod question;
mod rings;
mod taker;
mod turn;
mod work;

pub use circle::own_points;
pub use ending::half_common;
pub use gathered::{make_or_open, pile_name};
pub use harvest::{gathers_tables, opening};
pub use pulse::PulsePage;
pub use question::has_question;
pub use taker::{TAKER, Taker, taken_by};

use crate::kit::{Memo, Show, live, view};
use crate::pages::import::{Coming, Stage as Files};
use crate::route::Route;
use crate::state::{App, Drafts, Rounds, Run};
use crate::words::{Words, counted};
use fellestid_browser::clock::{local_time, ms_of_local, now_ms};
use fellestid_browser::wait::interval;
use fellestid_browser::wake_lock::WakeLock;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{Key, Record};
use fellestid_model::method::{PlannedStep, StepKind};
use fellestid_model::schedule::Schedule;
use fellestid_model::views::meeting::{self, Meeting, Step};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// How often the figures are looked at; they change once a second.
const TICK_MS: i32 = 250;
/// A run left this long is taken up again with a new end.
const REST_MS: i64 = 3 * 60 * course::MINUTE_MS;

/// What every part of the running place reads, and the acts they share.
#[derive(Clone, Copy)]
pub struct Stand {
    pub app: App,
    pub home: Dot,
    pub meeting: Memo<Option<Meeting>>,
    pub run: Memo<Option<Run>>,
    /// The kind of the step under way.
    pub kind: Memo<StepKind>,
    pub drafts: Drafts,
    /// Whose turn it is, and how deep the group has dug.
    rounds: Rounds,
    /// Now, second by second.
    now_ms: RwSignal<i64>,
    schedule: Memo<Option<Schedule>>,
    /// Files from the tables, on their way in.
    coming: RwSignal<Files>,
    /// The row whose tiltak was just made: who takes it is asked there.
    pub asked: RwSignal<Option<String>>,
    /// What stood half-written was taken along: its fields are empty.
    pub half_taken: RwSignal<()>,
    /// What is left open at the end is being asked about.
    is_closing: RwSignal<bool>,
    /// The browser lets the screen go dark.
    screen_sleeps: RwSignal<bool>,
}

/// Starts a meeting on this tablet, or goes on with it where it stood.
pub fn begin(app: App, meeting: Dot) {
    spawn_local(async move {
        if !app.loaded.with_untracked(|loaded| loaded.contains(&meeting)) {
            app.read_home(meeting).await;
        }
        if let Some(read) = app.notebook.with_untracked(|notebook| Meeting::read(notebook, meeting)) {
            app.look_at_clock(meeting);
            let (steps, now_ms) = (read.planned_steps(), now_ms());
            match app.run(meeting) {
                None => {
                    let run = course::begun(&steps, fixed_end_ms(&read, now_ms), now_ms);
                    app.set_run(meeting, crate::state::Run { table: app.table_here(meeting), ..run });
                }
                Some(run) if run.timer.spent_ms(now_ms) > run.timer.limit_ms() + REST_MS => {
                    app.set_run(meeting, course::taken_up(&steps, &run, now_ms));
                    if was_looked_at(app, meeting, &run) {
                        keep_start(app, meeting, now_ms);
                    }
                }
                Some(run) => app.set_run(meeting, run),
            }
        }
        app.begin_history_anew();
        app.go(&Route::Run(meeting));
    });
}

/// Whether a run left lying was only a look at a meeting before its day: nothing stands on paper, and the
/// day it began is before the one planned. At the first step, leaving it tells.
fn was_looked_at(app: App, home: Dot, run: &Run) -> bool {
    let began_before = |root: &Record| meeting::day(root) < root.text("date");
    run.step > 0
        && run.on_paper.iter().all(|count| *count == 0)
        && app.notebook.with_untracked(|notebook| notebook.get(&Key::root(home)).is_some_and(began_before))
}

/// What is held on another day than planned carries the day it is held. Who came by another's invitation
/// does not say when that was.
fn keep_start(app: App, home: Dot, began_ms: i64) {
    if app.is_guest(home) {
        return;
    }
    let time = local_time(began_ms);
    let (day, minute) = (crate::dates::day_text(time), time.hour * 60 + time.minute);
    app.transact_for_good(|change| meeting::keep_start(change, home, began_ms, &day, minute));
}

/// A tablet that leads from now on writes down when the meeting began: the one that did may be gone.
pub fn keep_begun(app: App, home: Dot) {
    let begun = app.run(home).filter(|run| run.step > 0).and_then(|run| run.began_ms.first().copied());
    begun.into_iter().for_each(|began_ms| keep_start(app, home, began_ms));
}

/// The meeting that is held on this tablet now, and was not just left lying.
pub fn under_way(app: App) -> Option<Dot> {
    let run = untrack(|| app.running().and_then(|meeting| Some((meeting, app.run(meeting)?))));
    run.filter(|(_, run)| run.timer.spent_ms(now_ms()) <= run.timer.limit_ms() + REST_MS).map(|(meeting, _)| meeting)
}

/// The end that stands fast; nothing when the meeting is held at another time than planned.
fn fixed_end_ms(meeting: &Meeting, now_ms: i64) -> Option<i64> {
    let today = local_time(now_ms);
    let is_today = meeting.date.is_empty() || meeting.date == crate::dates::day_text(today);
    let midnight_ms = ms_of_local(today.year, today.month, today.day, 0, 0);
    let at_ms = |minutes: u32| midnight_ms + i64::from(minutes) * course::MINUTE_MS;
    let planned = at_ms(meeting.starts_at?) - REST_MS / 3..at_ms(meeting.planned_end());
    (is_today && planned.contains(&now_ms)).then_some(planned.end)
}

impl Stand {
    fn open(app: App, home: Dot) -> Self {
        let meeting = Memo::new(move |_| app.notebook.with(|notebook| Meeting::read(notebook, home)));
        let run = Memo::new(move |_| app.run(home));
        let at = move || run.with(|run| run.as_ref().map_or(0, |run| run.step));
        let kind = Memo::new(move |_| {
            meeting.with(|meeting| meeting.as_ref()?.steps.get(at()).map(|step| step.kind)).unwrap_or(StepKind::Free)
        });
        let now = RwSignal::new(now_ms());
        let minute = Memo::new(move |_| now.get().div_euclid(course::MINUTE_MS));
        let schedule = Memo::new(move |_| {
            minute.track();
            let run = run.get()?;
            Some(course::schedule_of(&meeting.with(planned), &run, now_ms()))
        });
        Stand {
            app,
            home,
            meeting,
            run,
            kind,
            drafts: Drafts::open(app, home),
            rounds: Rounds::open(home),
            now_ms: now,
            schedule,
            coming: RwSignal::new(Files::Picking),
            asked: RwSignal::new(None),
            half_taken: RwSignal::new(()),
            is_closing: RwSignal::new(false),
            screen_sleeps: RwSignal::new(false),
        }
    }

    pub fn step_id(self) -> Option<Dot> {
        let place = self.run.with_untracked(|run| run.as_ref().map(|run| run.step))?;
        self.meeting.with_untracked(|meeting| meeting.as_ref()?.steps.get(place).map(|step| step.key.id))
    }

    pub fn change_run(self, change: impl FnOnce(&mut Run)) {
        if let Some(mut run) = self.run.get_untracked() {
            change(&mut run);
            self.app.set_run(self.home, run);
        }
    }

    /// Goes to a step. One where points are seen shows what was written in silence; one after dots has
    /// them counted, since it builds on them.
    fn go_to(self, step: usize) {
        self.asked.set(None);
        let is_on = self.run.with_untracked(|run| run.as_ref().is_some_and(|run| step > run.step));
        if is_on {
            self.keep_start();
        }
        if is_on && self.kind.get_untracked() == StepKind::Dots {
            self.meeting.with_untracked(|meeting| meeting.iter().for_each(|meeting| self.app.close_pollings(meeting)));
        }
        let kind = self.meeting.with_untracked(|meeting| meeting.as_ref()?.steps.get(step).map(|step| step.kind));
        if kind.is_some_and(shows_points) {
            self.drafts.reveal();
        }
        if let Some(run) = self.run.get_untracked() {
            let steps = self.meeting.with_untracked(planned);
            self.app.set_run(self.home, course::gone_to(&steps, &run, step, now_ms()));
        }
    }

    /// Before the first step is left.
    fn keep_start(self) {
        let run = self.run.get_untracked().filter(|run| run.step == 0);
        if let Some(began_ms) = run.and_then(|run| run.began_ms.first().copied()) {
            keep_start(self.app, self.home, began_ms);
        }
    }

    /// A step seen from the one under way: its place and itself.
    fn step_beside(self, by: isize) -> Option<(usize, Step)> {
        let place = self.run.with(|run| run.as_ref()?.step.checked_add_signed(by))?;
        self.meeting.with(|meeting| meeting.as_ref()?.steps.get(place).cloned()).map(|step| (place, step))
    }
}

fn planned(meeting: &Option<Meeting>) -> Vec<PlannedStep> {
    meeting.as_ref().map(Meeting::planned_steps).unwrap_or_default()
}

/// Whether a step has everyone's points before it: arriving there shows the drafts.
pub fn shows_points(kind: StepKind) -> bool {
    match kind {
        StepKind::Round | StepKind::Talk | StepKind::Plenary | StepKind::Agree | StepKind::Free => true,
        StepKind::Pairs | StepKind::Fours | StepKind::Inner | StepKind::Observe | StepKind::CafeRound => true,
        StepKind::Cluster | StepKind::Dots | StepKind::Sort | StepKind::Circle => true,
        StepKind::Present | StepKind::Probe | StepKind::Reply => true,
        StepKind::Individual | StepKind::Information | StepKind::Break | StepKind::LookBack | StepKind::Film => false,
        StepKind::Ideas | StepKind::Rotate | StepKind::Pulse => false,
    }
}

/// What the step is called.
fn name_of(w: &Words, step: &Step) -> String {
    super::plan::step_name(w, step)
}

#[component]
pub fn RunStep(app: App, home: Dot) -> impl IntoView {
    app.load(home);
    let stand = Stand::open(app, home);
    let is_open = move || stand.meeting.with(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.closed_at_ms.is_none()));
    let is_loaded = move || app.loaded.with(|loaded| loaded.contains(&home));
    let is_here = Memo::new(move |_| is_loaded() && is_open() && stand.run.with(Option::is_some));
    // What had the focus is gone when the files are in.
    Effect::new(move |was_away: Option<bool>| {
        let is_away = stand.coming.with(|files| *files != Files::Picking);
        if was_away == Some(true) && !is_away {
            request_animation_frame(crate::frame::focus_page);
        }
        is_away
    });
    keep_awake(stand.screen_sleeps);
    keep_time(app, home, stand.now_ms);
    clock::ring_when_up(stand);
    view! {
        <Show
            when=move || is_here.get()
            fallback=move || view! {
                <main class="page" id="page" tabindex="-1">
                    <super::NotYet app=app home=home><NotRunning stand=stand home=home /></super::NotYet>
                </main>
            }
        >
            <Show
                when=move || stand.coming.with(|files| *files == Files::Picking)
                fallback=move || view! { <main class="page" id="page" tabindex="-1"><Coming app=app stage=stand.coming meeting=Some(home) /></main> }
            >
                <div class="run">
                    <header::Header stand=stand />
                    <Stage stand=stand />
                    <footer::Footer stand=stand />
                </div>
            </Show>
        </Show>
    }
}

/// The minutes are closed; or the meeting has not begun on this tablet; or it is deleted.
#[component]
fn NotRunning(stand: Stand, home: Dot) -> impl IntoView {
    let w = stand.app.words();
    let is_closed =
        Memo::new(move |_| stand.meeting.with(|meeting| meeting.as_ref().map(|meeting| meeting.closed_at_ms.is_some())));
    Effect::new(move |_| {
        if is_closed.get() == Some(false) {
            stand.app.go_instead(&Route::Meeting(home));
        }
    });
    live(move || match is_closed.get() {
        Some(true) => view! {
            <h1>{w.run.finished}</h1>
            <DraftsLeft stand=stand />
            <p class="actions"><a class="button main" href=Route::Meeting(home).href()>{w.run.finished_read}</a></p>
        }
        .into_any(),
        Some(false) => ().into_any(),
        None => view! { <super::NotFound app=stand.app /> }.into_any(),
    })
}

/// The screen stays on while a step is shown; where the browser will not, it is said.
fn keep_awake(screen_sleeps: RwSignal<bool>) {
    let lock = Rc::new(WakeLock::new());
    // Dropped, and so released, when another place is shown.
    StoredValue::new_local(Rc::clone(&lock));
    spawn_local(async move {
        let is_awake = lock.request().await;
        let _ = screen_sleeps.try_set(!is_awake);
    });
}

fn keep_time(app: App, home: Dot, now: RwSignal<i64>) {
    app.look_at_clock(home);
    let ticking = StoredValue::new_local(Some(interval(TICK_MS, move || {
        app.look_at_clock(home);
        // Only a new second is news.
        if now.get_untracked() / 1000 != now_ms() / 1000 {
            now.set(now_ms());
        }
    })));
    on_cleanup(move || ticking.set_value(None));
}

#[component]
fn Stage(stand: Stand) -> impl IntoView {
    let is_solo = Memo::new(move |_| stand.kind.get() == StepKind::Break);
    view! {
        <main class="stage" class:solo=is_solo id="page" tabindex="-1">
            <question::Ask stand=stand />
            <Show when=move || !is_solo.get()>
                <div class="answers">
                    <crate::frame::Trouble app=stand.app />
                    <Show when=move || shows_points(stand.kind.get())><DraftsLeft stand=stand /></Show>
                    <harvest::Harvest stand=stand />
                    <work::Work stand=stand />
                    <pulse::Offer stand=stand />
                </div>
            </Show>
        </main>
    }
}

/// Points written in silence that are still not shown, where nobody would look for them: a tablet
/// that died, another tab, minutes closed elsewhere.
#[component]
fn DraftsLeft(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let count = move || stand.drafts.all.with(Vec::len);
    view! {
        <Show when=move || { count() > 0 }>
            <div class="banner info" role="status">
                <p class="grow">{move || counted(count(), w.run.drafts_left_one, w.run.drafts_left_many)}</p>
                <button type="button" class="button" on:click=move |_| { stand.drafts.reveal(); }>{w.run.drafts_show}</button>
            </div>
        </Show>
    }
}
