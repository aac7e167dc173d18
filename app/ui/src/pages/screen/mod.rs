//! The big screen (storskjerm): the step, the time, the question and what to do, in letters that are
//! read across a room. It follows the meeting in another window of this device. In plenary it shows what all
//! have said there, and in the end what was agreed; of what anyone has written elsewhere, nothing.
//!
//! This file says what stands on it; [`fit`] makes the question as large as fits.

mod fit;
mod together;

use crate::dates;
use crate::kit::{Memo, Show, figures, icon, view};
use crate::route::Route;
use crate::session::{App, Run};
use crate::shared::not_here::{NotFound, NotYet};
use crate::shared::plan::{step_instruction, step_name};
use crate::words::{Words, fill};
use fellestid_browser::clock::{local_time, now_ms};
use fellestid_browser::wait::{interval, timeout};
use fellestid_browser::wake_lock::WakeLock;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::meeting::{Meeting, Step};
use fellestid_model::method::{Act, StepKind};
use fellestid_model::overviews::waiting::WaitingActions;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// How often the clock is read; the figures change once a second.
const TICK_MS: i32 = 250;
/// A window still open after this will not be closed by the browser.
const CLOSING_MS: i32 = 200;
/// The most tiltak from last time that can be read across a room.
const AGREED_MAX: usize = 4;

/// What stands in the middle: one large text, and lines under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Large {
    pub text: String,
    pub under: Vec<String>,
    /// What people have said together, below everything else.
    pub said: Vec<String>,
}

/// Everything on the screen except the time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    step: String,
    large: Large,
    instruction: String,
}

#[component]
pub fn Screen(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    let is_here = Memo::new(move |_| app.notebook.read(home, |notebook| Meeting::read(notebook, home)).is_some());
    view! {
        <NotYet app=app home=home>
            <Show when=move || is_here.get() fallback=move || view! { <main class="page" id="page" tabindex="-1"><NotFound app=app /></main> }>
                <Across app=app home=home />
            </Show>
        </NotYet>
    }
}

#[component]
fn Across(app: App, home: Dot) -> impl IntoView {
    app.tablet.follow_run(home);
    stay_awake();
    let w = app.words();
    let run = Memo::new(move |_| app.tablet.run(home));
    let shown = Memo::new(move |_| {
        let run = run.get();
        app.notebook
            .read(home, |notebook| Meeting::read(notebook, home))
            .map(|meeting| shown(app, &meeting, run.as_ref()))
            .unwrap_or_default()
    });
    let is_under_way = Memo::new(move |_| {
        run.with(Option::is_some)
            && app
                .notebook
                .read(home, |notebook| Meeting::read(notebook, home))
                .is_some_and(|meeting| meeting.closed_at_ms.is_none())
    });
    let staying = StoredValue::new_local(None);
    // Closes a window of its own. If the browser opened it in the app's tab, goes back to the meeting.
    let close = move |_| {
        let _ = window().close();
        staying.set_value(Some(timeout(CLOSING_MS, move || app.go_instead(&Route::Run(home)))));
    };
    view! {
        <main class="screen" id="page" tabindex="-1">
            <div class="screen-head">
                <p class="screen-step">{move || shown.with(|shown| shown.step.clone())}</p>
                <Show when=move || is_under_way.get()><Time app=app run=run /></Show>
            </div>
            <fit::Fitted app=app shown=shown />
            <p class="screen-do" role="status">{move || shown.with(|shown| shown.instruction.clone())}</p>
            <button type="button" class="button quiet screen-close" on:click=close>{icon(icon::CLOSE)} {w.common.close}</button>
        </main>
    }
}

fn shown(app: App, meeting: &Meeting, run: Option<&Run>) -> Shown {
    let w = app.words();
    let alone = |text: String| Large { text, ..Large::default() };
    if meeting.closed_at_ms.is_some() {
        let large = Large { said: together::agreed(app, meeting), ..alone(w.screen.ended.to_owned()) };
        return Shown { step: meeting.title.shown.clone(), large, instruction: String::new() };
    }
    let Some((run, step)) = run.and_then(|run| Some((run, meeting.steps.get(run.step)?))) else {
        let time = dates::clock(w, meeting.starts_at.unwrap_or_default());
        let begins = fill(w.screen.begins_at, &[("time", &time)]);
        let title = if meeting.title.shown.is_empty() { w.screen.welcome.to_owned() } else { meeting.title.shown.clone() };
        return Shown { step: begins, large: alone(title), instruction: w.screen.find_seat.to_owned() };
    };
    let act = Act::of(&step_instruction(w, step, meeting.tables), &step_name(w, step));
    let question = step.kind.has_question().then(|| question(meeting, run.question));
    let (large, instruction) = match question {
        // A question people think or talk about stands large; in other kinds of step the instruction does.
        Some(question) if is_talked_about(step.kind) => (question, step_instruction(w, step, meeting.tables)),
        Some(question) => {
            let said = together::said(app, meeting, run, step);
            // What was said takes the place of the question's parts.
            let parts = if said.is_empty() { question.under } else { Vec::new() };
            let under = std::iter::once(question.text).chain(parts).collect();
            (Large { text: act.headline, under, said }, act.rest)
        }
        None => (without_question(app, meeting, run, step, act.headline), act.rest),
    };
    let name = step_name(w, step);
    // Text that stands large is not repeated as a title.
    let step_or_title = if large.text == name { meeting.title.shown.clone() } else { name };
    Shown { step: step_or_title, large, instruction }
}

/// Returns the question and its parts, or the meeting's title if it has none.
fn question(meeting: &Meeting, place: usize) -> Large {
    match meeting.questions.get(place) {
        None => Large { text: meeting.title.shown.clone(), ..Large::default() },
        Some(question) => Large {
            text: question.text.shown.clone(),
            under: question.parts.iter().map(|part| part.text.shown.clone()).collect(),
            said: Vec::new(),
        },
    }
}

/// For steps without a question: a break shows when it is over, a look back the tiltak, others the instruction.
fn without_question(app: App, meeting: &Meeting, run: &Run, step: &Step, headline: String) -> Large {
    let w = app.words();
    if step.kind == StepKind::Break {
        return Large { text: fill(w.run.back_at, &[("time", &ends_at(w, run))]), ..Large::default() };
    }
    let mut under = Vec::new();
    if step.kind == StepKind::LookBack {
        let actions = app.notebook.read_roots(|notebook| WaitingActions::before(notebook, meeting.home));
        under.extend(actions.iter().map(|action| crate::shared::actions::title(w, action)).take(AGREED_MAX));
    }
    Large { text: headline, under, said: Vec::new() }
}

fn is_talked_about(kind: StepKind) -> bool {
    kind.is_talk() || kind == StepKind::Individual
}

/// Returns the clock time when the current step ends.
fn ends_at(w: &Words, run: &Run) -> String {
    let now_ms = now_ms();
    let time = local_time(now_ms + run.timer.seconds_left(now_ms).max(0) * 1000);
    dates::clock(w, time.hour * 60 + time.minute)
}

/// The time left, in figures and as a line that grows shorter.
#[component]
fn Time(app: App, run: Memo<Option<Run>>) -> impl IntoView {
    let w = app.words();
    let now = RwSignal::new(now_ms());
    let ticking = StoredValue::new_local(Some(interval(TICK_MS, move || {
        if now.get_untracked() / 1000 != now_ms() / 1000 {
            now.set(now_ms());
        }
    })));
    on_cleanup(move || ticking.set_value(None));
    let timer = move || run.with(|run| run.as_ref().map(|run| run.timer));
    let seconds = Memo::new(move |_| timer().map_or(0, |timer| timer.seconds_left(now.get().max(now_ms()))));
    let part = Memo::new(move |_| timer().map_or(0, |timer| timer.thousandths_left(now.get())));
    let is_paused = Memo::new(move |_| timer().is_some_and(|timer| !timer.is_running()));
    view! {
        <p class="screen-time" role="timer" class:over=move || { seconds.get() < 0 } class:paused=is_paused>
            {move || is_paused.get().then(|| view! { <span class="screen-paused">{w.screen.paused}</span> })}
            <b>{move || figures(seconds.get())}</b>
        </p>
        <span class="screen-line" class:over=move || { seconds.get() < 0 } style=("--progress", move || format!("calc({} / 1000)", part.get())) aria-hidden="true"></span>
    }
}

fn stay_awake() {
    let lock = Rc::new(WakeLock::new());
    // Dropped, and so released, when another page is shown.
    StoredValue::new_local(Rc::clone(&lock));
    spawn_local(async move {
        lock.request().await;
    });
}
