//! The acts of a running step: a minute more, a pause, and the next act as the main button.

use super::course::MINUTE_MS;
use super::ending::{close, half_written, open_actions, take_along_and_close};
use super::taker::WhoAndWhen;
use super::{Stand, name_of, shows_points, turn};
use crate::kit::{Memo, Show, Sheet, icon, live, view};
use crate::places::meeting::Absent;
use crate::places::points::{can_be_said, left_unsaid};
use crate::words::{counted, fill};
use fellestid_browser::bell;
use fellestid_browser::clock::now_ms;
use fellestid_core::method::StepKind;
use fellestid_core::round::{Round, Who};
use fellestid_core::views::meeting::{Meeting, Step};
use fellestid_core::views::participant::Participant;
use leptos::prelude::*;

#[component]
pub fn Footer(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let is_running = move || stand.run.with(|run| run.as_ref().is_some_and(|run| run.timer.is_running()));
    let toggle = move |_| stand.change_run(|run| {
        run.timer = if run.timer.is_running() { run.timer.paused(now_ms()) } else { run.timer.started(now_ms()) };
    });
    let add_minute = move |_| stand.change_run(|run| run.timer = run.timer.extended(MINUTE_MS));
    let previous = Memo::new(move |_| stand.step_beside(-1));
    let next = Memo::new(move |_| stand.step_beside(1));
    let has_drafts = Memo::new(move |_| stand.drafts.all.with(|all| !all.is_empty()));
    // The most that information may take is what it has.
    let may_grow = move || stand.kind.get() != StepKind::Information;
    // The button that was tapped is gone: the new step has the focus, from its top.
    let go_to = move |place: usize| {
        if stand.app.rings() {
            bell::wake();
        }
        say_what_is_left(stand, place);
        stand.go_to(place);
        crate::frame::focus_page();
    };
    let act = Memo::new(move |_| Act::of(turn::round(stand).as_ref(), next.get()));
    // One button whatever it does, so that the focus stays when only the turn goes on.
    let label = move || act.with(|act| match act {
        Act::Turn(Some(who)) => fill(w.turns.next, &[("who", &turn::called(w, who))]),
        Act::Turn(None) => w.turns.last.to_owned(),
        Act::Step(_, step) => next_act(stand, step, has_drafts.get()),
        Act::Finish => w.run.finish.to_owned(),
    });
    // Comes anew with each act, so that a second tap at once does not do two of them.
    let is_again = Memo::new(move |was: Option<&bool>| {
        act.track();
        !was.copied().unwrap_or_default()
    });
    let does = move |_| match act.get_untracked() {
        Act::Turn(_) => turn::change(stand, Round::next),
        Act::Step(place, _) => go_to(place),
        Act::Finish => finish(stand),
    };
    let leads_on = move || act.with(|act| *act != Act::Finish).then(|| icon(icon::FORWARD));
    view! {
        <footer>
            {move || previous.get().map(|(place, step)| {
                let label = fill(w.run.previous, &[("step", &name_of(w, &step))]);
                view! { <button type="button" class="button icon quiet" aria-label=label on:click=move |_| go_to(place)>{icon(icon::BACK)}</button> }
            })}
            <Show when=may_grow>
                <button type="button" class="button quiet" on:click=add_minute>{w.run.add_minute}</button>
            </Show>
            <button type="button" class="button quiet" on:click=toggle>{move || if is_running() { w.run.pause } else { w.run.resume }}</button>
            <span class="grow"></span>
            <button type="button" class="button main" class:again=move || is_again.get() on:click=does>{live(label)} {live(leads_on)}</button>
        </footer>
        <Sheet id="closing-title" title=w.run.closing close=w.common.close is_open=stand.is_closing><Closing stand=stand /></Sheet>
    }
}

/// Ends the meeting, from whichever step: at once, or after asking about what is left open.
pub fn finish(stand: Stand) {
    let Some(meeting) = stand.meeting.get_untracked() else { return };
    let is_whole = half_written(stand.app, &meeting).is_empty() && open_actions(stand.app, &meeting).is_empty();
    if is_whole && on_paper(stand) == 0 && !has_list(stand) {
        return close(stand, &meeting);
    }
    stand.asked.set(None);
    stand.is_closing.set(true);
}

/// Points that lie on paper at any table of this tablet's.
fn on_paper(stand: Stand) -> usize {
    stand.run.with_untracked(|run| run.as_ref().map_or(0, |run| run.on_paper.iter().sum::<u32>())) as usize
}

/// Whether it is known who was to come, here where the meeting is led.
fn has_list(stand: Stand) -> bool {
    let is_empty = || stand.app.notebook.with_untracked(|notebook| Participant::all(notebook, stand.home).is_empty());
    !stand.app.is_guest(stand.home) && !is_empty()
}

/// What is left open when the meeting ends: who did not come, tiltak without who or when, slips that nobody has typed,
/// and words in a field, which go into the minutes only when someone says so.
#[component]
fn Closing(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let Some(meeting) = stand.meeting.get_untracked() else { return ().into_any() };
    let half: Vec<String> = half_written(stand.app, &meeting).into_iter().map(|half| half.text).collect();
    let open = open_actions(stand.app, &meeting);
    let meeting = StoredValue::new(meeting);
    let end = move |end: fn(Stand, &Meeting)| meeting.with_value(|meeting| end(stand, meeting));
    let about_who = (!open.is_empty()).then(|| {
        let rows = open.into_iter().map(|action| view! {
            <li>
                <p>{crate::places::actions::title(w, &action)}</p>
                <div class="taker"><WhoAndWhen app=stand.app home=action.home id=format!("closing-{}", action.home) /></div>
            </li>
        });
        view! { <h3>{w.run.who_takes}</h3> <ul class="closing-who">{rows.collect_view()}</ul> <p class="small muted">{w.run.closing_who_about}</p> }
    });
    let about_came = has_list(stand).then(|| view! { <h3>{w.minutes.anyone_absent}</h3> <Absent app=stand.app home=stand.home /> });
    let paper = on_paper(stand);
    let about_paper = (paper > 0).then(|| view! { <h3>{counted(paper, w.run.closing_paper_one, w.run.closing_paper_many)}</h3> });
    let acts = match half.is_empty() {
        true => view! { <button type="button" class="button main" on:click=move |_| end(close)>{w.run.finish}</button> }.into_any(),
        false => view! {
            <button type="button" class="button main" on:click=move |_| end(take_along_and_close)>{w.run.closing_take}</button>
            <button type="button" class="button" on:click=move |_| end(close)>{w.run.closing_leave}</button>
        }.into_any(),
    };
    let about_half = (!half.is_empty()).then(|| {
        let texts = half.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
        view! { <h3>{w.run.closing_half}</h3> <ul class="half-written">{texts}</ul> <p class="small muted">{w.run.closing_about}</p> }
    });
    view! { <div class="sheet-body stack">{about_came} {about_who} {about_paper} {about_half} <p class="actions">{acts}</p></div> }.into_any()
}

/// Leaving the last step where points can be said: they stay, and where it is told.
fn say_what_is_left(stand: Stand, place: usize) {
    let kind = stand.meeting.with_untracked(|meeting| meeting.as_ref()?.steps.get(place).map(|step| step.kind));
    let is_over = kind.is_some_and(|kind| !shows_points(kind)) && can_be_said(stand.kind.get_untracked());
    if let Some(text) = untrack(|| left_unsaid(stand)).filter(|_| is_over) {
        stand.app.say(&text);
    }
}

/// What the main button does.
#[derive(Clone, PartialEq)]
enum Act {
    /// The turn goes on, to someone or to nobody.
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

/// The next act in its own words; a step with a name of its own is called by it.
fn next_act(stand: Stand, step: &Step, has_drafts: bool) -> String {
    let words = &stand.app.words().run;
    if has_drafts && shows_points(step.kind) {
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
