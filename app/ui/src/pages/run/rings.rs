//! The ring of a fishbowl (akvariet), above the points; and what a critical friend writes while another tells.

use super::{Stand, cafe};
use crate::kit::{Memo, Show, live, view};
use crate::shared::points::Points;
use crate::words::fill;
use fellestid_model::kinds::participant::Participant;
use fellestid_model::method::StepKind;
use leptos::prelude::*;

/// With more people in the ring, not everyone gets to speak.
const RING_MAX: usize = 6;

/// Returns the people in the ring of a round, from 1: in list order, so that everyone gets a turn.
fn inside<T: Clone>(people: &[T], round: usize, rounds: usize) -> Vec<T> {
    let size = people.len().div_ceil(rounds.max(1)).min(RING_MAX);
    people.chunks(size.max(1)).nth(round.saturating_sub(1)).map(<[T]>::to_vec).unwrap_or_default()
}

/// Returns the current ring or the last one, and the count; in a change of places, the one to come.
fn ring(stand: Stand) -> (usize, usize) {
    let step = stand.run.with(|run| run.as_ref().map_or(0, |run| run.step));
    stand.meeting.with(|meeting| {
        let kinds = || meeting.iter().flat_map(|meeting| &meeting.steps).map(|step| step.kind);
        let rings = |steps: usize| kinds().take(steps).filter(|kind| *kind == StepKind::Inner).count();
        let is_change = kinds().nth(step) == Some(StepKind::Rotate);
        let count = rings(usize::MAX);
        ((rings(step + 1) + usize::from(is_change)).clamp(1, count.max(1)), count)
    })
}

/// Who is in the ring; without names, how many.
#[component]
fn Ring(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let ring = Memo::new(move |_| ring(stand));
    let names = move || {
        let people = stand.app.notebook.read(stand.home, |notebook| Participant::present(notebook, stand.home));
        let names: Vec<String> = people.into_iter().map(|person| person.initials.shown).collect();
        let (number, count) = ring.get();
        inside(&names, number, count).join(", ")
    };
    let is_at = move |kind: StepKind| stand.kind.get() == kind;
    let after = move || if is_at(StepKind::Rotate) { w.cafe.ring_next } else { w.cafe.ring_was };
    let label = move || if is_at(StepKind::Inner) { w.cafe.ring_in } else { after() };
    let count = move || {
        let (number, count) = ring.get();
        (count > 1).then(|| fill(w.cafe.ring_of, &[("number", &number.to_string()), ("count", &count.to_string())]))
    };
    view! {
        <section class="cafe">
            {move || count().map(|text| view! { <p class="cafe-round">{text}</p> })}
            {move || match names() {
                names if names.is_empty() => view! { <p class="ring-names">{w.cafe.ring_how_many}</p> }.into_any(),
                names => view! { <p class="ring-names">{format!("{}: {names}", label())}</p> }.into_any(),
            }}
        </section>
    }
}

#[component]
pub fn InRing(stand: Stand) -> impl IntoView {
    view! { <Ring stand=stand /> <Points stand=stand /> }
}

/// Returns whether the meeting has steps with a ring: other forms change places too.
fn has_ring(stand: Stand) -> bool {
    stand.meeting.with(|meeting| meeting.iter().flat_map(|meeting| &meeting.steps).any(|step| step.kind == StepKind::Inner))
}

/// Who goes where: a café's tables, or a ring's places. For other forms the instruction says it all.
#[component]
pub fn ChangePlaces(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let is_cafe = Memo::new(move |_| cafe::is_cafe(stand));
    let has_ring = Memo::new(move |_| has_ring(stand));
    let label = Signal::derive(move || if is_cafe.get() { w.cafe.plan } else { w.cafe.ring_next });
    // Focusable, since it scrolls when it is long and holds nothing else that can have the focus.
    view! {
        <Show when=move || is_cafe.get() || has_ring.get()>
            <div role="group" aria-label=label tabindex="0">
                {move || match is_cafe.get() {
                    true => view! { <cafe::ChangeTables stand=stand /> }.into_any(),
                    false => view! { <Ring stand=stand /> }.into_any(),
                }}
            </div>
        </Show>
    }
}

#[component]
pub fn CriticalFriend(stand: Stand) -> impl IntoView {
    let is_telling = Memo::new(move |_| stand.kind.get() == StepKind::Present);
    live(move || match is_telling.get() {
        true => view! { <Notes stand=stand /> }.into_any(),
        false => view! { <Points stand=stand /> }.into_any(),
    })
}

/// Points for those who want to write meanwhile, folded away for those who look and listen.
#[component]
pub fn Notes(stand: Stand) -> impl IntoView {
    view! {
        <details class="note">
            <summary>{stand.app.words().cafe.notes}</summary>
            <Points stand=stand />
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn all_get_their_turn_in_the_ring_where_there_is_room() {
        let people: Vec<u32> = (1..=8).collect();
        assert_eq!([1, 2].map(|round| inside(&people, round, 2)), [vec![1, 2, 3, 4], vec![5, 6, 7, 8]]);
        let many: Vec<u32> = (1..=20).collect();
        assert_eq!(inside(&many, 2, 2), [7, 8, 9, 10, 11, 12]);
        assert!(inside::<u32>(&[], 1, 2).is_empty());
    }
}
