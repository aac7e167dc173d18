//! The reflection circle (refleksjonssirkel): drawn as a circle, one stop at a time, ending in one common
//! tiltak with a sign and a review date. See [`stops`] for where the group is.

mod common;
mod drawing;
mod so_far;
mod stops;

use super::{Stand, name_of};
use crate::kit::{Memo, Show, icon, live, view};
use crate::route::Route;
use crate::shared::not_here::Whole;
use crate::shared::points::Points;
use crate::words::fill;
use common::CommonAction;
use drawing::Drawing;
use fellestid_archive::{LocalKey, locals};
use fellestid_crdt::dot::Dot;
use fellestid_model::circle::Gives;
use fellestid_model::kinds::{self, meeting::Step};
use leptos::prelude::*;
use so_far::SoFar;
use stops::{Stop, held, is_stop, stops};

/// The circle, and where the group is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Round {
    /// The step under way.
    step: Option<Dot>,
    stops: Vec<Stop>,
    /// The stops of this step, from 0.
    first: usize,
    last: usize,
}

/// Returns the school's own sentence for a stop, unless the plan has one of its own.
pub fn sentence(stand: Stand, circle: Memo<fellestid_model::kinds::circle::Circle>) -> Option<String> {
    let (_, step) = stand.step_beside(0).filter(|(_, step)| is_stop(step))?;
    let circle = circle.get();
    circle.home?;
    let round = round(stand, &circle);
    let stop = round.stops.get(round.first).filter(|_| round.first == round.last && step.about.shown.trim().is_empty())?;
    Some(stop.about.clone()).filter(|about| !about.trim().is_empty())
}

fn round(stand: Stand, circle: &fellestid_model::kinds::circle::Circle) -> Round {
    let w = stand.app.words();
    let steps: Vec<(Step, String)> = stand.meeting.with(|meeting| {
        let steps = meeting.iter().flat_map(|meeting| &meeting.steps).filter(|step| is_stop(step));
        steps.map(|step| (step.clone(), name_of(w, step))).collect()
    });
    let step = stand.step_beside(0).map(|(_, step)| step.key.id);
    let place = steps.iter().position(|(other, _)| Some(other.key.id) == step).unwrap_or_default();
    let stops = stops(&steps, circle);
    let held = held(place, steps.len(), stops.len());
    Round { step, first: *held.start(), last: *held.end(), stops }
}

/// The agreement step: the circle's if the step is one of its stops, else a tiltak from a point or a new one.
#[component]
pub fn Agree(stand: Stand) -> impl IntoView {
    let is_here = Memo::new(move |_| stand.step_beside(0).is_some_and(|(_, step)| is_stop(&step)));
    live(move || match is_here.get() {
        true => view! { <Circle stand=stand /> }.into_any(),
        false => view! { <Points stand=stand agrees=true /> }.into_any(),
    })
}

#[component]
pub fn Circle(stand: Stand) -> impl IntoView {
    let overview = stand.app.circle();
    let language = stand.app.words().language;
    let circle = overview.told(move || kinds::circle::Circle::as_it_comes(language));
    view! { <Whole app=stand.app is_here=overview.is_whole><Stops stand=stand circle=circle /></Whole> }
}

#[component]
fn Stops(stand: Stand, circle: Memo<kinds::circle::Circle>) -> impl IntoView {
    let w = stand.app.words();
    let round = Memo::new(move |_| circle.with(|circle| round(stand, circle)));
    // How many stops this step has moved on. Stored, so that a reload finds it.
    let gone = RwSignal::new(0);
    let key = move || round.with(|round| round.step.map(|step| LocalKey::Stop { meeting: stand.home, step }));
    Effect::new(move |_| gone.set(key().and_then(|key| locals::get_as(&key)).unwrap_or_default()));
    let at = Memo::new(move |_| round.with(|round| (round.first + gone.get()).min(round.last)));
    let go = move |stop: usize| {
        let ahead = stop - round.with_untracked(|round| round.first);
        if let Some(key) = untrack(key) {
            locals::set(&key, &ahead.to_string());
        }
        gone.set(ahead);
        crate::kit::focus_soon(HEADING.to_owned());
    };
    let stop = Memo::new(move |_| round.with(|round| round.stops.get(at.get()).cloned()));
    let title = move || stop.with(|stop| stop.as_ref().map(|stop| stop.title.clone()));
    let gives = Memo::new(move |_| stop.with(|stop| stop.as_ref().map_or(Gives::Points, |stop| stop.gives)));
    // A step with one stop already shows the instruction beside the timer.
    let about = move || {
        let is_many = round.with(|round| round.first < round.last);
        stop.with(|stop| stop.as_ref().filter(|_| is_many).map(|stop| stop.about.clone())).filter(|about| !about.is_empty())
    };
    view! {
        <div class="stop-head">
            <Drawing round=Signal::derive(move || round.with(|round| round.stops.iter().map(|stop| stop.title.clone()).collect::<Vec<String>>())) at=at />
            <div class="stop-now">
                <h2 id=HEADING tabindex="-1">{live(title)}</h2>
                {move || about().map(|about| view! { <p>{about}</p> })}
                {move || {
                    let (at, Round { stops, first, last, .. }) = (at.get(), round.get());
                    let way = |word: &str, to: usize| fill(word, &[("station", &stops[to].title)]);
                    (first < last).then(|| view! {
                        <div class="bar">
                            {(at > first).then(|| view! { <button type="button" class="button quiet" on:click=move |_| go(at - 1)>{icon(icon::BACK)} {way(w.circle.back, at - 1)}</button> })}
                            {(at < last).then(|| view! { <button type="button" class="button" on:click=move |_| go(at + 1)>{way(w.circle.onward, at + 1)} {icon(icon::FORWARD)}</button> })}
                        </div>
                    })
                }}
            </div>
        </div>
        {move || match gives.get() {
            Gives::Points => view! { <Points stand=stand /> }.into_any(),
            // All the table's points are listed below, to choose among.
            Gives::Action => view! {
                <CommonAction stand=stand />
                <details class="note">
                    <summary>{w.circle.so_far}</summary>
                    <Points stand=stand />
                </details>
            }.into_any(),
            Gives::Sign => view! { <CommonAction stand=stand /> }.into_any(),
        }}
        <Show when=move || gives.get() != Gives::Action><SoFar stand=stand /></Show>
        <p class="circle-change"><a class="button quiet" href=Route::Circle.href()>{w.circle.change}</a></p>
    }
}

const HEADING: &str = "stop-heading";
