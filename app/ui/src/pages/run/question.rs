//! What is before us in a step: the time, what to do now, and the question.

use super::clock::Clock;
use super::header::wall_clock;
use super::ladder::Ladder;
use super::{Stand, name_of, planned};
use crate::kit::{Memo, Show, icon, live, view};
use crate::session::PartShown;
use crate::shared::people::RolesHere;
use crate::shared::plan::step_instruction;
use crate::shared::running::course::{self, Lag};
use crate::shared::running::has_question;
use crate::words::{counted, fill};
use fellestid_model::kinds::circle::Circle;
use fellestid_model::kinds::meeting::Step;
use fellestid_model::method::StepKind;
use fellestid_model::schedule::Schedule;
use leptos::prelude::*;

/// Letters in a question that is set smaller.
const LONG_QUESTION: usize = 140;

#[component]
pub fn Ask(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let circle = stand.app.circle().told(move || Circle::as_it_comes(w.language));
    let tables = move || stand.meeting.with(|meeting| meeting.as_ref().map_or(1, |meeting| meeting.tables));
    let instruction =
        move || super::circle::sentence(stand, circle).or_else(|| Some(step_instruction(w, &stand.step_beside(0)?.1, tables())));
    view! {
        <div class="ask" role="group" aria-label=w.sets.heading tabindex="0">
            <div class="now">
                <Clock stand=stand />
                <div class="do">
                    <p class="do-say">{live(instruction)}</p>
                    <div role="status">{move || lag(stand).map(|text| view! { <p class="small lag">{text}</p> })}</div>
                </div>
            </div>
            {move || match has_question(stand.kind.get()) {
                true => question(stand).into_any(),
                false => stand.step_beside(0).map(|(_, step)| view! { <h1 class="question">{heading(stand, &step)}</h1> }).into_any(),
            }}
            <Show when=move || has_question(stand.kind.get())><Questions stand=stand /></Show>
            <div class="ask-more"><RolesHere stand=stand /> <Ladder stand=stand /></div>
            <Show when=move || stand.screen_sleeps.get()><p class="small muted">{w.run.screen_sleeps}</p></Show>
        </div>
    }
}

/// The question; where the meeting has none, what the meeting is called.
fn question(stand: Stand) -> impl IntoView + use<> {
    let place = stand.run.with(|run| run.as_ref().map_or(0, |run| run.question));
    let question = stand.meeting.with(|meeting| meeting.as_ref()?.questions.get(place).cloned());
    let title = || stand.meeting.with(|meeting| meeting.as_ref().map(|meeting| meeting.title.shown.clone())).unwrap_or_default();
    let text = question.as_ref().map_or_else(title, |question| question.text.shown.clone());
    let is_long = text.chars().count() > LONG_QUESTION;
    let parts = question.map(|question| question.parts).unwrap_or_default();
    let list = parts.iter().map(|part| view! { <li>{part.text.shown.clone()}</li> }).collect_view();
    view! {
        <h1 class="question" class:long=is_long>{text}</h1>
        {(!parts.is_empty()).then(|| view! { <ul class="parts">{list}</ul> })}
    }
}

/// What stands large in a step without a question: a break says when it is over, in clock time.
fn heading(stand: Stand, step: &Step) -> String {
    let w = stand.app.words();
    match step.kind {
        StepKind::Break => fill(w.run.back_at, &[("time", &ends_at(stand).unwrap_or_default())]),
        StepKind::LookBack => w.run.look_back.to_owned(),
        StepKind::Film | StepKind::Information => {
            let minutes = counted(usize::try_from(step.minutes).unwrap_or_default(), w.common.minute_one, w.common.minute_many);
            format!("{}, {minutes}", name_of(w, step))
        }
        StepKind::Individual | StepKind::Round | StepKind::Talk | StepKind::Plenary | StepKind::Agree | StepKind::Free => {
            name_of(w, step)
        }
        StepKind::Pairs | StepKind::Fours | StepKind::Inner | StepKind::Observe | StepKind::Rotate | StepKind::CafeRound => {
            name_of(w, step)
        }
        StepKind::Ideas | StepKind::Cluster | StepKind::Dots | StepKind::Sort | StepKind::Circle => name_of(w, step),
        StepKind::Present | StepKind::Probe | StepKind::Reply | StepKind::Pulse => name_of(w, step),
    }
}

fn ends_at(stand: Stand) -> Option<String> {
    let place = stand.run.with(|run| run.as_ref().map(|run| run.step))?;
    let slot = stand.schedule.with(|schedule| schedule.as_ref()?.slots.get(place).copied())?;
    Some(wall_clock(stand, slot.ends_at()))
}

/// How late it is, in a sentence; nothing while all is well.
fn lag(stand: Stand) -> Option<String> {
    let words = &stand.app.words().run;
    let run = stand.run.get()?;
    let schedule = stand.schedule.get()?;
    let steps = stand.meeting.with(planned);
    match course::lag(&steps, &run, &schedule) {
        Lag::None => None,
        Lag::TalkIsShorter { talk_minutes } => Some(fill(words.lag_talk, &[("talk", &talk_minutes.to_string())])),
        Lag::RestIsShorter { minutes } => Some(fill(words.lag_rest, &[("minutes", &minutes.to_string())])),
        Lag::DoesNotFit { minutes } => {
            let end = Schedule::ends_at(&schedule).map(|end| wall_clock(stand, end)).unwrap_or_default();
            Some(fill(words.lag_end, &[("minutes", &minutes.to_string()), ("time", &end)]))
        }
    }
}

/// Which question is shown, where there are several.
#[component]
fn Questions(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let count = Memo::new(move |_| stand.meeting.with(|meeting| meeting.as_ref().map_or(0, |meeting| meeting.questions.len())));
    let place = move || stand.run.with(|run| run.as_ref().map_or(0, |run| run.question));
    let show = move |question: usize| {
        stand.change_run(|run| {
            run.question = question;
            run.part = PartShown::Own;
        })
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
                    on:click=move |_| show(place().saturating_sub(1))
                >
                    {icon(icon::BACK)}
                </button>
                <span class="small" aria-live="polite">{live(label)}</span>
                <button
                    type="button"
                    class="button icon quiet"
                    aria-label=w.run.next_question
                    disabled=Signal::derive(move || place() + 1 >= count.get())
                    on:click=move |_| show(place() + 1)
                >
                    {icon(icon::FORWARD)}
                </button>
            </div>
        </Show>
    }
}
