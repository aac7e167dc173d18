//! The pulse: one tablet goes round, and each person answers for herself. An answer is added to the sums
//! the moment it is handed on, and the view that held it is gone: nothing leads back to it.
//!
//! In reading order: this file (who has the tablet), [`answer`] (one person's), [`closing`] (what
//! leaves the tablet, and what does not), [`result`] (what the room looks at together).

mod answer;
mod closing;
mod result;

use super::Stand;
use crate::kit::{Memo, PageHead, Show, focus_soon, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::not_here::{NotFound, NotYet};
use crate::words::counted;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::method::StepKind;
use fellestid_model::pulse::tally::Answers;
use leptos::prelude::*;

/// The id that gets the focus when the tablet changes hands.
const HEADING: &str = "pulse-heading";

/// The script of the step where the answers are looked at together.
const TALK: &str = "pulse.talk";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Nobody has the tablet yet.
    Ready,
    Answering,
    /// Someone has answered, and the next may take the tablet.
    HandedOn,
    Closing,
    Result,
}

/// What the stages share.
#[derive(Clone, Copy)]
struct Round {
    app: App,
    home: Dot,
    stage: RwSignal<Stage>,
    /// The number of answers added together here and not yet closed.
    count: RwSignal<u32>,
}

impl Round {
    fn go(self, stage: Stage) {
        self.count.set(self.app.tablet.pulse_here(self.home).answers());
        self.stage.set(stage);
        focus_soon(HEADING.to_owned());
    }
}

/// The pulse as a page of its own, for meetings without a step for it.
#[component]
pub fn PulsePage(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    let w = app.words();
    let meeting = Memo::new(move |_| app.notebook.read(home, |notebook| Meeting::read(notebook, home)));
    let is_open = meeting.with_untracked(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.closed_at_ms.is_none()));
    // If the meeting is running, Back leads to its step.
    let back = if is_open && app.tablet.run(home).is_some() { Route::Run(home) } else { Route::Meeting(home) };
    let back = StoredValue::new(back.href());
    let title = move || meeting.with(|meeting| meeting.as_ref().map(|meeting| meeting.title.shown.clone())).unwrap_or_default();
    view! {
        <main class="page" id="page" tabindex="-1">
            <crate::frame::Trouble app=app />
            <NotYet app=app home=home>
                <Show when=move || meeting.with(Option::is_some) fallback=move || view! { <NotFound app=app /> }>
                    <PageHead
                        title=w.pulse.name.to_owned()
                        back=(back.get_value(), w.missed.back)
                        lead=Signal::derive(title)
                    />
                    <Pulse app=app home=home />
                </Show>
            </NotYet>
        </main>
    }
}

#[component]
pub fn Pulse(app: App, home: Dot) -> impl IntoView {
    let count = app.tablet.pulse_here(home).answers();
    let is_closed = count == 0 && app.notebook.untracked(|notebook| Answers::read(notebook, home).count() > 0);
    let stage = if is_closed { Stage::Result } else { Stage::Ready };
    let round = Round { app, home, stage: RwSignal::new(stage), count: RwSignal::new(count) };
    view! {
        <section class="pulse" aria-labelledby=HEADING>
            {move || match round.stage.get() {
                Stage::Ready => view! { <Waiting round=round is_handed_on=false /> }.into_any(),
                Stage::HandedOn => view! { <Waiting round=round is_handed_on=true /> }.into_any(),
                Stage::Answering => view! { <answer::OneAnswer round=round /> }.into_any(),
                Stage::Closing => view! { <closing::Closing round=round /> }.into_any(),
                Stage::Result => view! { <result::Together round=round /> }.into_any(),
            }}
        </section>
    }
}

/// Between two people: how many have answered, and nothing of their answers.
#[component]
fn Waiting(round: Round, is_handed_on: bool) -> impl IntoView {
    let w = round.app.words();
    let words = &w.pulse;
    let (heading, about, act) = match is_handed_on {
        true => (w.dots.handed_on, words.handed_on_about, w.dots.my_turn),
        false => (words.ready, words.ready_about, words.begin),
    };
    let count = round.count.get_untracked();
    let said = counted(usize::try_from(count).unwrap_or_default(), words.count_one, words.count_many);
    view! {
        <div class="pulse-between">
            <h2 id=HEADING tabindex="-1">{heading}</h2>
            <p>{about}</p>
            <button type="button" class="button main big" on:click=move |_| round.go(Stage::Answering)>
                {if is_handed_on || count == 0 { act } else { w.dots.my_turn }} {icon(icon::FORWARD)}
            </button>
            {(count > 0).then(|| view! {
                <div class="bar pulse-count">
                    <p class="muted num">{said}</p>
                    <button type="button" class="button quiet" on:click=move |_| round.go(Stage::Closing)>{words.close}</button>
                </div>
            })}
        </div>
    }
}

/// Returns whether the current step is the talk about the pulse's answers.
pub fn is_talked_about(stand: Stand) -> bool {
    stand.step_beside(0).is_some_and(|(_, step)| step.script.is_some_and(|script| script.code() == TALK))
}

/// Offers the pulse at the end of a meeting that has not planned one.
#[component]
pub fn Offer(stand: Stand) -> impl IntoView {
    let words = &stand.app.words().pulse;
    let is_last = Memo::new(move |_| stand.step_beside(0).is_some() && stand.step_beside(1).is_none());
    let has_step = move || {
        stand.meeting.with(|meeting| meeting.iter().flat_map(|meeting| &meeting.steps).any(|step| step.kind == StepKind::Pulse))
    };
    view! {
        <Show when=move || is_last.get() && !has_step()>
            <p class="pulse-offer small">
                <span>{words.offer}</span> <a class="button quiet" href=Route::Pulse(stand.home).href()>{words.take}</a>
            </p>
        </Show>
    }
}
