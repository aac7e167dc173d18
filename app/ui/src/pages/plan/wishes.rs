//! The filters among the work forms: what we want to do, the minutes available, and how many we are.
//! Nothing of it is stored.

use crate::kit::{Segments, view};
use crate::words::Words;
use fellestid_model::method::library::{Want, Wish};
use leptos::prelude::*;

/// The minutes to choose from; the code is the text shown. 45 minutes are enough for every form.
const MINUTES: [&str; 3] = ["15", "20", "30"];
/// The numbers of people to choose from: the text shown, and the range.
const PEOPLE: [(&str, (u32, u32)); 3] = [("2–6", (2, 6)), ("7–15", (7, 15)), ("16+", (16, u32::MAX))];
const WANTS: &str = "wants";

/// What is looked for; empty at first.
#[derive(Clone, Copy, Default)]
pub struct Looking {
    pub want: RwSignal<Option<Want>>,
    minutes: RwSignal<Option<u32>>,
    people: RwSignal<Option<(u32, u32)>>,
    /// Counts up when the filters are cleared, so that the choices are drawn anew.
    cleared: RwSignal<u32>,
}

impl Looking {
    pub fn wish(self) -> Wish {
        Wish { want: self.want.get(), minutes: self.minutes.get(), people: self.people.get() }
    }

    pub fn clear(self) {
        self.want.set(None);
        self.minutes.set(None);
        self.people.set(None);
        self.cleared.update(|times| *times += 1);
    }
}

#[component]
pub fn Wishes(w: &'static Words, looking: Looking) -> impl IntoView {
    view! {
        <Wants w=w want=looking.want />
        // Folded, so that a phone shows some forms too.
        <details class="note">
            <summary>{w.plan.methods_frame}</summary>
            <div class="stack">
                {move || {
                    looking.cleared.track();
                    view! { <HowLong w=w looking=looking /> <HowMany w=w looking=looking /> }
                }}
            </div>
        </details>
    }
}

/// «Vi vil se på elevarbeid»: at most one at a time; none chosen means all.
#[component]
pub fn Wants(w: &'static Words, want: RwSignal<Option<Want>>) -> impl IntoView {
    let chip = move |one: Want| {
        let is_on = Signal::derive(move || (want.get() == Some(one)).to_string());
        let toggle = move |_| want.update(|chosen| *chosen = Some(one).filter(|_| *chosen != Some(one)));
        view! { <button type="button" class="chip" aria-pressed=is_on on:click=toggle>{one.name().of(w.language)}</button> }
    };
    view! {
        <div class="field" role="group" aria-labelledby=WANTS>
            <span class="label" id=WANTS>{w.plan.methods_want}</span>
            <div class="filters">{Want::ALL.map(chip).collect_view()}</div>
        </div>
    }
}

#[component]
fn HowLong(w: &'static Words, looking: Looking) -> impl IntoView {
    let options = MINUTES.map(|minutes| (minutes, minutes, false));
    let all = std::iter::once((w.plan.methods_any, "", true)).chain(options).collect::<Vec<_>>();
    view! { <Segments name="methods-minutes" legend=w.plan.methods_minutes options=all on_choose=move |code| looking.minutes.set(code.parse().ok()) /> }
}

#[component]
fn HowMany(w: &'static Words, looking: Looking) -> impl IntoView {
    let options = PEOPLE.map(|(shown, _)| (shown, shown, false));
    let all = std::iter::once((w.plan.methods_any, "", true)).chain(options).collect::<Vec<_>>();
    let choose = move |code: &'static str| {
        let found = PEOPLE.iter().find(|(shown, _)| *shown == code);
        looking.people.set(found.map(|(_, people)| *people));
    };
    view! { <Segments name="methods-people" legend=w.plan.methods_people options=all on_choose=choose /> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_model::method::library::ALL;

    #[test]
    fn every_choice_that_is_offered_finds_a_form() {
        let minutes = MINUTES.map(|minutes| minutes.parse().expect("a number"));
        let all = Want::ALL.into_iter().flat_map(|want| minutes.map(|minutes| (want, minutes)));
        for ((want, minutes), (shown, people)) in all.flat_map(|one| PEOPLE.map(|people| (one, people))) {
            let wish = Wish { want: Some(want), minutes: Some(minutes), people: Some(people) };
            assert!(ALL.iter().any(|method| wish.takes(method)), "{want:?}, {minutes} minutes, {shown}");
        }
    }
}
