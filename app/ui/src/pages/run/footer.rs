//! The acts of a running step: a minute more, a pause, and the next act as the main button.

use super::closing::{ClosingSheet, finish};
use super::{Stand, name_of, turn};
use crate::kit::{Memo, Show, icon, live, view};
use crate::shared::points::left_unsaid;
use crate::shared::running::course::MINUTE_MS;
use crate::words::fill;
use fellestid_browser::bell;
use fellestid_browser::clock::now_ms;
use fellestid_model::kinds::meeting::Step;
use fellestid_model::method::StepKind;
use fellestid_model::round::{Round, Who};
use leptos::prelude::*;

#[component]
pub fn Footer(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let is_running = move || stand.run.with(|run| run.as_ref().is_some_and(|run| run.timer.is_running()));
    let toggle = move |_| {
        stand.change_run(|run| {
            run.timer = if run.timer.is_running() { run.timer.paused(now_ms()) } else { run.timer.started(now_ms()) };
        })
    };
    let add_minute = move |_| stand.change_run(|run| run.timer = run.timer.extended(MINUTE_MS));
    let previous = Memo::new(move |_| stand.step_beside(-1));
    // Information never gets more than its planned time.
    let may_grow = move || stand.kind.get() != StepKind::Information;
    view! {
        <footer>
            {move || previous.get().map(|(place, step)| {
                let label = fill(w.run.previous, &[("step", &name_of(w, &step))]);
                view! { <button type="button" class="button icon quiet" aria-label=label on:click=move |_| go_to(stand, place)>{icon(icon::BACK)}</button> }
            })}
            <Show when=may_grow>
                <button type="button" class="button quiet" on:click=add_minute>{w.run.add_minute}</button>
            </Show>
            <button type="button" class="button quiet" on:click=toggle>{move || if is_running() { w.run.pause } else { w.run.resume }}</button>
            <span class="grow"></span>
            <MainAct stand=stand />
        </footer>
        <ClosingSheet stand=stand />
    }
}

/// The main act: one button for every act, so that the focus stays when only the turn moves on.
#[component]
fn MainAct(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let next = Memo::new(move |_| stand.step_beside(1));
    let has_drafts = Memo::new(move |_| stand.drafts.all.with(|all| !all.is_empty()));
    let act = Memo::new(move |_| Act::of(turn::round(stand).as_ref(), next.get()));
    let label = move || {
        act.with(|act| match act {
            Act::Turn(Some(who)) => fill(w.turns.next, &[("who", &turn::called(w, who))]),
            Act::Turn(None) => w.turns.last.to_owned(),
            Act::Step(_, step) => next_act(stand, step, has_drafts.get()),
            Act::Finish => if stand.app.tablet.is_guest(stand.home) { w.run.give_to_lead } else { w.run.finish }.to_owned(),
        })
    };
    // The act is done for the step and the turn it was pressed for, or not at all.
    let pressed = StoredValue::new(None);
    let press = move |_| pressed.set_value(Some(act.get_untracked()));
    let does = move |event: web_sys::MouseEvent| {
        let act = act.get_untracked();
        // A key presses what it says now; a press that was drawn off the button is none of its.
        let is_by_key = event.detail() == 0;
        if pressed.try_update_value(Option::take).flatten().is_some_and(|pressed| !is_by_key && pressed != act) {
            return;
        }
        match act {
            Act::Turn(_) => turn::change(stand, Round::next),
            Act::Step(place, _) => go_to(stand, place),
            Act::Finish => finish(stand),
        }
    };
    let leads_on = move || act.with(|act| *act != Act::Finish).then(|| icon(icon::FORWARD));
    view! {
        <button type="button" class="button main" on:pointerdown=press on:click=does>{live(label)} {live(leads_on)}</button>
    }
}

/// Goes to a step. The button tapped is gone, so the new step gets the focus, from its top.
fn go_to(stand: Stand, place: usize) {
    if stand.app.tablet.rings() {
        bell::wake();
    }
    say_what_is_left(stand, place);
    stand.go_to(place);
    crate::frame::focus_page();
}

/// When the last step where points can be said is left, says how many are unsaid, and where they stand.
fn say_what_is_left(stand: Stand, place: usize) {
    let kind = stand.meeting.with_untracked(|meeting| meeting.as_ref()?.steps.get(place).map(|step| step.kind));
    let is_over = kind.is_some_and(|kind| !kind.shows_points()) && stand.kind.get_untracked().can_be_said();
    if let Some(text) = untrack(|| left_unsaid(stand)).filter(|_| is_over) {
        stand.app.say(&text);
    }
}

/// What the main button does.
#[derive(Clone, PartialEq)]
enum Act {
    /// Moves the turn on, to someone or to nobody.
    Turn(Option<Who>),
    Step(usize, Step),
    Finish,
}

impl Act {
    fn of(round: Option<&Round>, next: Option<(usize, Step)>) -> Act {
        match (round.filter(|round| !round.all_have_had_a_turn()), next) {
            (Some(round), _) => Act::Turn(round.upcoming().cloned()),
            (None, Some((place, step))) => Act::Step(place, step),
            (None, None) => Act::Finish,
        }
    }
}

/// Returns the label of the next act; a step with a name of its own is called by it.
fn next_act(stand: Stand, step: &Step, has_drafts: bool) -> String {
    let words = &stand.app.words().run;
    if has_drafts && step.kind.shows_points() {
        let is_one = stand.meeting.with(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.people == Some(1)));
        return if is_one { words.drafts_show } else { words.reveal }.to_owned();
    }
    let by_name = || fill(words.next, &[("step", &name_of(stand.app.words(), step))]);
    if !step.title.shown.is_empty() || step.script.is_some() {
        return by_name();
    }
    match step.kind {
        StepKind::Individual => words.next_alone,
        StepKind::Round => words.next_round,
        StepKind::Talk | StepKind::Free => words.next_talk,
        StepKind::Plenary => words.next_plenary,
        StepKind::Agree => words.next_agree,
        StepKind::Information => words.next_information,
        StepKind::Break => words.next_break,
        StepKind::LookBack => words.next_look_back,
        StepKind::Film => words.next_film,
        StepKind::Pairs | StepKind::Fours | StepKind::Inner | StepKind::Observe | StepKind::Rotate => return by_name(),
        StepKind::CafeRound | StepKind::Ideas | StepKind::Cluster | StepKind::Dots | StepKind::Sort => return by_name(),
        StepKind::Present | StepKind::Probe | StepKind::Reply | StepKind::Circle | StepKind::Pulse => return by_name(),
    }
    .to_owned()
}
