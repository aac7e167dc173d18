//! Before the pulse is closed: what leaves the tablet given this number of answers, and why no more does.

use super::{HEADING, Round, Stage};
use crate::kit::view;
use crate::words::fill;
use fellestid_model::pulse::Leaves;
use leptos::prelude::*;

#[component]
pub fn Closing(round: Round) -> impl IntoView {
    let (app, home) = (round.app, round.home);
    let words = &app.words().pulse;
    let pulse = app.tablet.pulse_here(home);
    let leaves = pulse.leaves();
    let (heading, about) = match leaves {
        Leaves::Nothing => (words.close_none.to_owned(), words.close_none_about),
        Leaves::Scale => (fill(words.close_scale, &[("count", &pulse.answers().to_string())]), words.close_scale_about),
        Leaves::All => (words.close_all.to_owned(), words.close_all_about),
    };
    let close = move |_| {
        app.close_pulse(home);
        round.go(Stage::Result);
    };
    let give_up = move |_| {
        app.tablet.drop_pulse(home);
        app.say(words.dropped);
        round.go(Stage::Ready);
    };
    let more = move |_| round.go(Stage::Ready);
    let buttons = match leaves {
        Leaves::Nothing => view! {
            <button type="button" class="button main" on:click=more>{words.more_answer}</button>
            <button type="button" class="button quiet danger" on:click=give_up>{words.close_without}</button>
        }
        .into_any(),
        Leaves::Scale | Leaves::All => view! {
            <button type="button" class="button main" on:click=close>{words.close_now}</button>
            <button type="button" class="button" on:click=more>{words.more_answer}</button>
        }
        .into_any(),
    };
    view! {
        <div class="pulse-between">
            <h2 id=HEADING tabindex="-1">{heading}</h2>
            <p>{about}</p>
            <p class="actions">{buttons}</p>
        </div>
    }
}
