//! The work of a step, beside its question: the kind's own view if it has one, or else the table's
//! points.

use super::cluster::Cluster;
use super::dots::{Dots, Ranked};
use super::look_back::LookBack;
use super::pulse::is_talked_about;
use super::turn::Turns;
use super::{Stand, cafe, circle, film, rings};
use crate::kit::{Memo, live, view};
use crate::shared::points::{Points, Sort};
use crate::shared::pulse::Pulse;
use fellestid_model::method::StepKind;
use leptos::prelude::*;

/// Rebuilt only for another kind of step: a film plays on and a field keeps its focus when the run
/// changes otherwise.
#[component]
pub fn Work(stand: Stand) -> impl IntoView {
    let talks_about_pulse = Memo::new(move |_| is_talked_about(stand));
    live(
        move || {
            if talks_about_pulse.get() { view! { <Pulse app=stand.app home=stand.home /> }.into_any() } else { of_kind(stand) }
        },
    )
}

fn of_kind(stand: Stand) -> AnyView {
    match stand.kind.get() {
        StepKind::LookBack => view! { <LookBack app=stand.app home=stand.home /> }.into_any(),
        StepKind::Individual | StepKind::Ideas => view! { <Points stand=stand /> }.into_any(),
        StepKind::Round => view! { <Turns stand=stand /> <Points stand=stand /> }.into_any(),
        StepKind::Talk | StepKind::Plenary | StepKind::Free => view! { <Ranked stand=stand /> <Points stand=stand /> }.into_any(),
        StepKind::Agree => view! { <Ranked stand=stand /> <circle::Agree stand=stand /> }.into_any(),
        StepKind::Pairs | StepKind::Fours => view! { <Points stand=stand /> }.into_any(),
        StepKind::Inner | StepKind::Observe => view! { <rings::InRing stand=stand /> }.into_any(),
        StepKind::Present | StepKind::Probe | StepKind::Reply => view! { <rings::CriticalFriend stand=stand /> }.into_any(),
        StepKind::CafeRound => view! { <cafe::CafeRound stand=stand /> }.into_any(),
        StepKind::Rotate => view! { <rings::ChangePlaces stand=stand /> }.into_any(),
        StepKind::Cluster => view! { <Cluster stand=stand /> }.into_any(),
        StepKind::Dots => view! { <Dots stand=stand /> }.into_any(),
        StepKind::Sort => view! { <Sort stand=stand /> }.into_any(),
        StepKind::Circle => view! { <circle::Circle stand=stand /> }.into_any(),
        StepKind::Pulse => view! { <Pulse app=stand.app home=stand.home /> }.into_any(),
        StepKind::Film => view! { <film::WatchFilm stand=stand /> }.into_any(),
        StepKind::Information | StepKind::Break => view! { <Points stand=stand /> }.into_any(),
    }
}
