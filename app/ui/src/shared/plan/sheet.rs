//! The run sheet to read, and the names of its steps.

use crate::dates;
use crate::kit::view;
use crate::words::{Words, counted};
use fellestid_model::kinds::meeting::{Step, clock_times};
use fellestid_model::method::StepKind;
use leptos::prelude::*;

/// A run sheet. `current` is the step under way.
pub fn run_sheet(
    w: &'static Words,
    starts_at: u32,
    steps: &[Step],
    tables: u32,
    current: Option<usize>,
) -> impl IntoView + use<> {
    let times = clock_times(starts_at, steps.iter().map(|step| step.minutes));
    let end = dates::clock(w, times[times.len() - 1]);
    let slots = steps.iter().zip(times).enumerate().map(|(place, (step, time))| {
        let is_current = (current == Some(place)).then_some("step");
        view! {
            <li class="slot" aria-current=is_current class:done=current.is_some_and(|current| place < current)>
                <time class="slot-time">{dates::clock(w, time)}</time>
                <div class="slot-what"><b>{step_name(w, step)}</b> <span class="small">{step_instruction(w, step, tables)}</span></div>
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

/// Formats «45 minutter».
pub fn minutes_words(w: &Words, minutes: u32) -> String {
    counted(usize::try_from(minutes).unwrap_or_default(), w.common.minute_one, w.common.minute_many)
}

/// Returns the kind's name, for a step without a nearer one.
pub fn kind_name(w: &Words, kind: StepKind) -> &'static str {
    kind.words().name.of(w.language)
}

/// Returns the kind's instruction: one sentence to read aloud.
pub fn kind_instruction(w: &Words, kind: StepKind) -> &'static str {
    kind.words().instruction.of(w.language)
}

/// Returns a step's name: its own, its work form's, or its kind's.
pub fn step_name(w: &Words, step: &Step) -> String {
    step.name(w.language, kind_name(w, step.kind)).to_owned()
}

/// Returns a step's instruction, found in the same way. With one table it mentions no other tables.
pub fn step_instruction(w: &Words, step: &Step, tables: u32) -> String {
    step.instruction_at(w.language, tables).to_owned()
}
