//! The pulse: one tablet goes round, and each person answers for herself. An answer is added to the sums
//! the moment it is handed on, and the view that held it is gone: nothing leads back to it. It is shown as a step of a
//! meeting, and on a page of its own.
//!
//! In reading order: this file (who has the tablet), [`answer`] (one person's), [`closing`] (what
//! leaves the tablet, and what does not), [`result`] (what the room looks at together).

mod answer;
mod closing;
mod result;

use crate::kit::{focus_soon, icon, view};
use crate::session::App;
use crate::words::counted;
use fellestid_crdt::dot::Dot;
use fellestid_model::pulse::tally::Answers;
use leptos::prelude::*;

/// The id that gets the focus when the tablet changes hands.
const HEADING: &str = "pulse-heading";

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
