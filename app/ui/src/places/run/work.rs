//! What a step has people do, beside its question: its own view where its kind has one, and else
//! the table's points.

use super::Stand;
use super::look_back::LookBack;
use super::pulse::{Pulse, is_talked_about};
use crate::places::points::Points;
use fellestid_core::method::StepKind;
use leptos::prelude::*;

pub fn work(stand: Stand) -> AnyView {
    if is_talked_about(stand) {
        return view! { <Pulse app=stand.app home=stand.home /> }.into_any();
    }
    match stand.kind.get() {
        StepKind::LookBack => view! { <LookBack app=stand.app home=stand.home /> }.into_any(),
        StepKind::Individual | StepKind::Ideas => view! { <Points stand=stand /> }.into_any(),
        StepKind::Round | StepKind::Talk | StepKind::Plenary | StepKind::Agree | StepKind::Free => view! { <Points stand=stand /> }.into_any(),
        StepKind::Pairs | StepKind::Fours | StepKind::Inner | StepKind::Observe => view! { <Points stand=stand /> }.into_any(),
        StepKind::Present | StepKind::Probe | StepKind::Reply => view! { <Points stand=stand /> }.into_any(),
        StepKind::CafeRound => view! { <Points stand=stand /> }.into_any(),
        StepKind::Rotate => view! { <Points stand=stand /> }.into_any(),
        StepKind::Cluster => view! { <Points stand=stand /> }.into_any(),
        StepKind::Dots => view! { <Points stand=stand /> }.into_any(),
        StepKind::Sort => view! { <Points stand=stand /> }.into_any(),
        StepKind::Circle => view! { <Points stand=stand /> }.into_any(),
        StepKind::Pulse => view! { <Pulse app=stand.app home=stand.home /> }.into_any(),
        StepKind::Film => view! { <Points stand=stand /> }.into_any(),
        StepKind::Information | StepKind::Break => view! { <Points stand=stand /> }.into_any(),
    }
}
