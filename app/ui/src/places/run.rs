//! Running a meeting, one step at a time: the question, the time left, what to do now in one
//! sentence, our table's points, and the next act as the main button.

use super::plan::{step_instruction, step_name};
use super::points::{History, Points, half_place};
use crate::kit::{Ring, icon, live, tap};
use crate::route::Route;
use crate::state::{App, Run, Toast};
use crate::words::{Words, counted, fill};
use fellestid_browser::wait::interval;
use fellestid_browser::{clock, wake_lock::WakeLock};
use fellestid_core::dot::Dot;
use fellestid_core::record::Key;
use fellestid_core::timer::Timer;
use fellestid_core::views::meeting::{Meeting, add_point};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

const MINUTE_MS: i64 = 60_000;
/// How often the figures are looked at; they change once a second.
const TICK_MS: i32 = 250;
/// Letters in a question that is set smaller.
const LONG_QUESTION: usize = 140;

/// Starts a meeting on this tablet, or goes on with it where it stood.
pub fn begin(app: App, meeting: Dot) {
    spawn_local(async move {
        if !app.loaded.with_untracked(|loaded| loaded.contains(&meeting)) {
            app.read_home(meeting).await;
        }
        if app.run(meeting).is_none() {
            let first = app.notebook.with_untracked(|notebook| Meeting::read(notebook, meeting)?.steps.first().map(|step| step.minutes));
            let timer = Timer::of_minutes(first.unwrap_or_default()).started(clock::now_ms());
            app.set_run(meeting, Run { step: 0, question: 0, table: app.table_here(meeting), timer });
        }
        app.begin_history_anew();
        app.go(&Route::Run(meeting));
    });
}

#[component]
pub fn RunStep(app: App, home: Dot) -> impl IntoView {
    app.load(home);
    let w = app.words();
    let meeting = Memo::new(move |_| app.notebook.with(|notebook| Meeting::read(notebook, home)));
    let run = Memo::new(move |_| app.run(home));
    let is_open = move || meeting.with(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.closed_at_ms.is_none()));
    let is_loaded = move || app.loaded.with(|loaded| loaded.contains(&home));
    let is_here = Memo::new(move |_| is_loaded() && is_open() && run.with(Option::is_some));
    keep_awake();
    view! {
        <Show
            when=move || is_here.get()
            fallback=move || view! {
                <main class="page" id="page" tabindex="-1">
                    <super::NotYet app=app home=home>
                        <h1>{w.run.finished}</h1>
                        <p class="actions"><a class="button main" href=Route::Meeting(home).href()>{w.run.finished_read}</a></p>
                    </super::NotYet>
                </main>
            }
        >
            <div class="run">
                <Header app=app home=home meeting=meeting run=run />
                <Stage app=app home=home meeting=meeting run=run />
                <Footer app=app home=home meeting=meeting run=run />
            </div>
        </Show>
    }
}

/// The screen stays on while a step is shown; where the browser will not, the timer is right all the same.
fn keep_awake() {
    let lock = Rc::new(WakeLock::new());
    // Dropped, and so released, when another place is shown.
    StoredValue::new_local(Rc::clone(&lock));
    spawn_local(async move {
        lock.request().await;
    });
}

#[component]
fn Header(app: App, home: Dot, meeting: Memo<Option<Meeting>>, run: Memo<Option<Run>>) -> impl IntoView {
    let w = app.words();
    let step = move || run.get().map_or(0, |run| run.step);
    let count = move || meeting.with(|meeting| meeting.as_ref().map_or(0, |meeting| meeting.steps.len()));
    let name = move || meeting.with(|meeting| meeting.as_ref()?.steps.get(step()).map(|step| step_name(w, step.kind)));
    let title = move || meeting.with(|meeting| meeting.as_ref().map(|meeting| meeting.title.shown.clone()));
    let marks = move || {
        (0..count()).map(|place| {
            let current = (place == step()).then_some("step");
            view! { <li class:done=place < step() aria-current=current></li> }
        }).collect_view()
    };
    let label = move || fill(w.run.step_of, &[("number", &(step() + 1).to_string()), ("count", &count().to_string())]);
    view! {
        <header>
            <a class="button icon quiet" aria-label=w.run.leave href=Route::Meeting(home).href()>{icon(icon::BACK)}</a>
            <div class="grow run-title">
                <p class="step-name">{live(name)}</p>
                <p class="small">{live(title)}</p>
            </div>
            <History app=app />
            <p class="visually-hidden">{live(label)}</p>
            <ol class="steps" aria-hidden="true">{live(marks)}</ol>
        </header>
    }
}

#[component]
fn Stage(app: App, home: Dot, meeting: Memo<Option<Meeting>>, run: Memo<Option<Run>>) -> impl IntoView {
    let w = app.words();
    let question = Memo::new(move |_| {
        let place = run.get().map_or(0, |run| run.question);
        meeting.with(|meeting| meeting.as_ref()?.questions.get(place).cloned())
    });
    let instruction = move || {
        let place = run.get().map_or(0, |run| run.step);
        meeting.with(|meeting| meeting.as_ref()?.steps.get(place).map(|step| step_instruction(w, step.kind)))
    };
    view! {
        <main class="stage" id="page" tabindex="-1">
            <div class="ask" role="group" aria-label=w.sets.heading tabindex="0">
                <div class="now">
                    <Clock app=app run=run />
                    <div class="do"><p class="do-say">{live(instruction)}</p></div>
                </div>
                {live(move || question.get().map(|question| {
                    let is_long = question.text.shown.chars().count() > LONG_QUESTION;
                    let parts = question.parts.iter().map(|part| view! { <li>{part.text.shown.clone()}</li> }).collect_view();
                    view! {
                        <h1 class="question" class:long=is_long>{question.text.shown.clone()}</h1>
                        {(!question.parts.is_empty()).then(|| view! { <ul class="parts">{parts}</ul> })}
                    }
                }))}
                <Questions app=app home=home meeting=meeting run=run />
            </div>
            <div class="answers">
                <crate::frame::Trouble app=app />
                <Tables app=app home=home meeting=meeting run=run />
                <Points app=app home=home meeting=meeting run=run question=question />
            </div>
        </main>
    }
}

#[component]
fn Clock(app: App, run: Memo<Option<Run>>) -> impl IntoView {
    let w = app.words();
    let now_ms = RwSignal::new(clock::now_ms());
    let ticking = StoredValue::new_local(Some(interval(TICK_MS, move || {
        // Only a new second is news.
        if now_ms.get_untracked() / 1000 != clock::now_ms() / 1000 {
            now_ms.set(clock::now_ms());
        }
    })));
    on_cleanup(move || ticking.set_value(None));
    let timer = move || run.get().map_or(Timer::of_minutes(0), |run| run.timer);
    let seconds = Memo::new(move |_| timer().seconds_left(now_ms.get().max(clock::now_ms())));
    let part = Memo::new(move |_| timer().thousandths_left(now_ms.get()));
    let spoken = move || spoken_time(w, seconds.get());
    // Said aloud when the time is up, not every second.
    let announced = move || if seconds.get() <= 0 { w.run.time_up } else { "" };
    view! {
        <Ring
            thousandths_left=part
            seconds_left=seconds
            is_paused=Signal::derive(move || !timer().is_running())
            spoken=Signal::derive(spoken)
        />
        <p class="visually-hidden" role="status">{live(announced)}</p>
    }
}

fn spoken_time(w: &Words, seconds: i64) -> String {
    let whole = |count: i64| usize::try_from(count).unwrap_or_default();
    let minutes = counted(whole(seconds.abs() / 60), w.common.minute_one, w.common.minute_many);
    let rest = counted(whole(seconds.abs() % 60), w.common.second_one, w.common.second_many);
    match seconds {
        ..=-60 => fill(w.run.overtime_spoken, &[("minutes", &minutes)]),
        -59..=59 => fill(w.run.time_spoken_seconds, &[("seconds", &rest)]),
        60.. => fill(w.run.time_spoken, &[("minutes", &minutes), ("seconds", &rest)]),
    }
}

/// Which question is shown, where there are several.
#[component]
fn Questions(app: App, home: Dot, meeting: Memo<Option<Meeting>>, run: Memo<Option<Run>>) -> impl IntoView {
    let w = app.words();
    let count = Memo::new(move |_| meeting.with(|meeting| meeting.as_ref().map_or(0, |meeting| meeting.questions.len())));
    let place = move || run.get().map_or(0, |run| run.question);
    let show = move |question: usize| {
        if let Some(run) = run.get_untracked() {
            app.set_run(home, Run { question, ..run });
        }
    };
    let label = move || fill(w.run.question_of, &[("number", &(place() + 1).to_string()), ("count", &count.get().to_string())]);
    view! {
        <Show when=move || { count.get() > 1 }>
            <div class="bar">
                <button
                    type="button"
                    class="button icon quiet"
                    aria-label=w.run.previous_question
                    disabled=Signal::derive(move || place() == 0)
                    on:click=tap(move |_| show(place().saturating_sub(1)))
                >
                    {icon(icon::BACK)}
                </button>
                <span class="small" aria-live="polite">{live(label)}</span>
                <button
                    type="button"
                    class="button icon quiet"
                    aria-label=w.run.next_question
                    disabled=Signal::derive(move || place() + 1 >= count.get())
                    on:click=tap(move |_| show(place() + 1))
                >
                    {icon(icon::FORWARD)}
                </button>
            </div>
        </Show>
    }
}

#[component]
fn Tables(app: App, home: Dot, meeting: Memo<Option<Meeting>>, run: Memo<Option<Run>>) -> impl IntoView {
    let w = app.words();
    let count = Memo::new(move |_| meeting.with(|meeting| meeting.as_ref().map_or(1, |meeting| meeting.tables)));
    let choose = move |table: u32| {
        if let Some(run) = run.get_untracked() {
            app.set_run(home, Run { table, ..run });
        }
    };
    view! {
        <Show when=move || { count.get() > 1 }>
            <div class="switcher" role="group" aria-label=w.run.choose_table>
                {live(move || (1..=count.get()).map(|table| {
                    let pressed = move || (run.get().map(|run| run.table) == Some(table)).to_string();
                    view! {
                        <button type="button" aria-pressed=pressed on:click=tap(move |_| choose(table))>
                            {fill(w.run.table, &[("number", &table.to_string())])}
                        </button>
                    }
                }).collect_view())}
            </div>
        </Show>
    }
}

/// Closes the minutes, with a way back. Half-written points go along: nobody's words are left behind.
fn close(app: App, meeting: &Meeting) {
    let w = app.words();
    let home = meeting.home;
    let half: Vec<(Option<Dot>, u32, String)> = half_places(meeting)
        .map(|(question, table)| (question, table, app.take_half_written(&half_place(home, question, table))))
        .collect();
    app.change(|change| {
        for (question, table, text) in &half {
            add_point(change, home, *question, None, *table, text);
        }
    });
    app.write_field(Key::root(home), "closed_at", clock::now_ms().into());
    app.leave_run();
    app.toast.set(Some(Toast { text: w.run.finished.to_owned(), can_undo: true }));
    app.go_instead(&Route::Meeting(home));
}

/// Every question at every table: where something may stand half-written.
fn half_places(meeting: &Meeting) -> impl Iterator<Item = (Option<Dot>, u32)> {
    let questions = meeting.questions.iter().map(|question| Some(question.key.id)).chain([None]);
    questions.flat_map(|question| (1..=meeting.tables).map(move |table| (question, table)))
}

#[component]
fn Footer(app: App, home: Dot, meeting: Memo<Option<Meeting>>, run: Memo<Option<Run>>) -> impl IntoView {
    let w = app.words();
    let set_timer = move |change: fn(Timer, i64) -> Timer| {
        if let Some(run) = run.get_untracked() {
            app.set_run(home, Run { timer: change(run.timer, clock::now_ms()), ..run });
        }
    };
    let is_running = move || run.get().is_some_and(|run| run.timer.is_running());
    let toggle = move |_| set_timer(if is_running() { Timer::paused } else { Timer::started });
    let next = Memo::new(move |_| {
        let place = run.get()?.step + 1;
        meeting.with(|meeting| meeting.as_ref()?.steps.get(place).map(|step| (place, step.kind, step.minutes)))
    });
    let previous = Memo::new(move |_| {
        let place = run.get()?.step.checked_sub(1)?;
        meeting.with(|meeting| meeting.as_ref()?.steps.get(place).map(|step| (place, step.kind, step.minutes)))
    });
    let go_to = move |step: usize, minutes: u32| {
        if let Some(run) = run.get_untracked() {
            app.set_run(home, Run { step, timer: Timer::of_minutes(minutes).started(clock::now_ms()), ..run });
        }
    };
    let finish = move |_| {
        if let Some(meeting) = meeting.get_untracked() {
            close(app, &meeting);
        }
    };
    view! {
        <footer>
            {live(move || previous.get().map(|(place, kind, minutes)| {
                let label = fill(w.run.previous, &[("step", step_name(w, kind))]);
                view! { <button type="button" class="button icon quiet" aria-label=label on:click=tap(move |_| go_to(place, minutes))>{icon(icon::BACK)}</button> }
            }))}
            <button type="button" class="button quiet" on:click=tap(move |_| set_timer(|timer, _| timer.extended(MINUTE_MS)))>{w.run.add_minute}</button>
            <button type="button" class="button quiet" on:click=tap(toggle)>{live(move || if is_running() { w.run.pause } else { w.run.resume })}</button>
            <span class="grow"></span>
            {live(move || match next.get() {
                Some((place, kind, minutes)) => view! {
                    <button type="button" class="button main" on:click=tap(move |_| go_to(place, minutes))>
                        {fill(w.run.next, &[("step", step_name(w, kind))])} {icon(icon::FORWARD)}
                    </button>
                }.into_any(),
                None => view! { <button type="button" class="button main" on:click=tap(finish)>{w.run.finish}</button> }.into_any(),
            })}
        </footer>
    }
}
