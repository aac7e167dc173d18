//! The top of a step: what to do now, the time left, and the question.

use super::clock::Clock;
use super::header::wall_clock;
use super::ladder::Ladder;
use super::{Stand, name_of, planned};
use crate::kit::{Memo, Show, icon, live, view};
use crate::session::PartShown;
use crate::shared::people::RolesHere;
use crate::shared::plan::step_instruction;
use crate::shared::running::course::{self, Lag};
use crate::shared::sets::foreign_words;
use crate::words::fill;
use fellestid_model::kinds::circle::Circle;
use fellestid_model::method::{Act, StepKind};
use fellestid_model::schedule::Schedule;
use leptos::prelude::*;

/// A question with more letters than this is set smaller.
const LONG_QUESTION: usize = 140;
/// An instruction with more letters than this is set smaller.
const LONG_ACT: usize = 26;

#[component]
pub fn Ask(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let circle = stand.app.circle().told(move || Circle::as_it_comes(w.language));
    let act = Memo::new(move |_| act(stand, circle));
    let name = move || stand.step_beside(0).map(|(_, step)| name_of(w, &step));
    let has_thought = Memo::new(move |_| {
        let kind = stand.kind.get();
        let is_asked = stand.meeting.with(|meeting| meeting.as_ref().is_some_and(|meeting| !meeting.questions.is_empty()));
        kind.has_question() && (is_asked || kind.can_dig())
    });
    let is_first = move || stand.run.with(|run| run.as_ref().is_some_and(|run| run.step == 0));
    view! {
        <div class="ask" role="group" aria-label=w.run.now tabindex="0">
            <div class="now">
                <div class="act">
                    <p class="step-name">{live(name)}</p>
                    <h1 class:long=move || act.with(|act| act.headline.chars().count() > LONG_ACT)>{live(move || act.with(|act| act.headline.clone()))}</h1>
                    <p class="do-say">{live(move || act.with(|act| act.rest.clone()))}</p>
                    <div role="status">{move || lag(stand).map(|text| view! { <p class="small lag">{text}</p> })}</div>
                    <RolesHere stand=stand />
                    <Show when=move || is_first() && stand.screen_sleeps.get()><p class="small muted">{w.run.screen_sleeps}</p></Show>
                </div>
                <div class="step-time"><Clock stand=stand /> <Ahead stand=stand /></div>
            </div>
            <Show when=move || has_thought.get()>
                <div class="thought" class:open=move || stand.kind.get().is_thought_about()>
                    {move || question(stand)}
                    <Questions stand=stand />
                    <Ladder stand=stand />
                </div>
            </Show>
        </div>
    }
}

/// Returns what to do now. A break says when it is over, in clock time.
fn act(stand: Stand, circle: Memo<Circle>) -> Act {
    let w = stand.app.words();
    let Some((_, step)) = stand.step_beside(0) else { return Act { headline: String::new(), rest: String::new() } };
    let tables = stand.tables();
    let instruction = super::circle::sentence(stand, circle).unwrap_or_else(|| step_instruction(w, &step, tables));
    if step.kind == StepKind::Break {
        return Act { headline: fill(w.run.back_at, &[("time", &ends_at(stand).unwrap_or_default())]), rest: instruction };
    }
    Act::of(&instruction, &name_of(w, &step))
}

/// The current question with its parts, or `None` if the meeting has no question.
fn question(stand: Stand) -> Option<impl IntoView + use<>> {
    let place = stand.run.with(|run| run.as_ref().map_or(0, |run| run.question));
    let question = stand.meeting.with(|meeting| meeting.as_ref()?.questions.get(place).cloned())?;
    let text = question.text.shown;
    let lang = foreign_words(stand.app, &text);
    let is_long = text.chars().count() > LONG_QUESTION;
    let list = question.parts.iter().map(|part| view! { <li dir="auto">{part.text.shown.clone()}</li> }).collect_view();
    Some(view! {
        <h2 class="question" class:long=is_long dir="auto" lang=lang>{text}</h2>
        {(!question.parts.is_empty()).then(|| view! { <ul class="parts" lang=lang>{list}</ul> })}
    })
}

/// When the step ends, and what comes next.
#[component]
fn Ahead(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let end = move || ends_at(stand);
    let next = Memo::new(move |_| stand.step_beside(1));
    // As in the plan: what earlier steps left over or overran is counted.
    let minutes = move |place: usize| {
        let slot = stand.schedule.with(|schedule| schedule.as_ref()?.slots.get(place).copied())?;
        Some(fill(w.run.minutes_short, &[("minutes", &slot.minutes.to_string())]))
    };
    let coming = move || {
        next.get().map(|(place, step)| {
            view! {
                <div class="then"><dt>{w.run.then}</dt> <dd>{name_of(w, &step)} " " <span class="small">{live(move || minutes(place))}</span></dd></div>
            }
        })
    };
    view! {
        <dl class="ahead">
            <div><dt>{w.run.until}</dt> <dd><b>{live(end)}</b></dd></div>
            {coming}
        </dl>
    }
}

fn ends_at(stand: Stand) -> Option<String> {
    let place = stand.run.with(|run| run.as_ref().map(|run| run.step))?;
    let slot = stand.schedule.with(|schedule| schedule.as_ref()?.slots.get(place).copied())?;
    Some(wall_clock(stand, slot.ends_at()))
}

/// Says how late the meeting is, or returns `None` if it is not late.
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

/// The choice of question, shown if there are several.
#[component]
fn Questions(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let count = Memo::new(move |_| stand.meeting.with(|meeting| meeting.as_ref().map_or(0, |meeting| meeting.questions.len())));
    let place = move || stand.run.with(|run| run.as_ref().map_or(0, |run| run.question));
    let show = move |question: usize| {
        stand.change_run(|run| {
            run.question = question;
            run.part = PartShown::Whole;
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
