//! The run sheet as it is read, and what its steps are called.

use crate::dates;
use crate::words::{Words, counted};
use fellestid_core::method::{PlannedStep, StepKind};
use fellestid_core::views::meeting::clock_times;
use leptos::prelude::*;

/// A run sheet; `current` is the step under way.
pub fn run_sheet(w: &'static Words, starts_at: u32, steps: &[PlannedStep], current: Option<usize>) -> impl IntoView + use<> {
    let times = clock_times(starts_at, steps.iter().map(|step| step.minutes));
    let end = dates::clock(w, times[times.len() - 1]);
    let slots = steps.iter().zip(times).enumerate().map(|(place, (step, time))| {
        let is_current = (current == Some(place)).then_some("step");
        view! {
            <li class="slot" aria-current=is_current class:done=current.is_some_and(|current| place < current)>
                <time class="slot-time">{dates::clock(w, time)}</time>
                <div class="slot-what"><b>{step_name(w, step.kind)}</b> <span class="small">{step_instruction(w, step.kind)}</span></div>
                <div class="slot-end"><span class="num">{minutes_words(w, step.minutes)}</span></div>
            </li>
        }
    });
    view! {
        <ol class="plan">
            {slots.collect_view()}
            <li class="slot end"><time class="slot-time">{end}</time> <div class="slot-what"><b>{w.plan.end_of_meeting}</b></div></li>
        </ol>
    }
}

/// «45 minutter».
pub fn minutes_words(w: &Words, minutes: u32) -> String {
    counted(usize::try_from(minutes).unwrap_or_default(), w.common.minute_one, w.common.minute_many)
}

pub fn step_name(w: &Words, kind: StepKind) -> &'static str {
    match kind {
        StepKind::Individual => w.steps.alone,
        StepKind::Round => w.steps.round,
        StepKind::Talk => w.steps.talk,
        StepKind::Plenary => w.steps.plenary,
        StepKind::Agree => w.steps.action,
        StepKind::Free => w.steps.free,
        StepKind::Information => w.steps.information,
        StepKind::Break => w.steps.pause,
        StepKind::LookBack => w.steps.look_back,
        StepKind::Film => w.steps.film,
    }
}

/// One sentence a person can read aloud.
pub fn step_instruction(w: &Words, kind: StepKind) -> &'static str {
    match kind {
        StepKind::Individual => w.steps.alone_do,
        StepKind::Round => w.steps.round_do,
        StepKind::Talk => w.steps.talk_do,
        StepKind::Plenary => w.steps.plenary_do,
        StepKind::Agree => w.steps.action_do,
        StepKind::Free => w.steps.free_do,
        StepKind::Information => w.steps.information_do,
        StepKind::Break => w.steps.pause_do,
        StepKind::LookBack => w.steps.look_back_do,
        StepKind::Film => w.steps.film_do,
    }
}
