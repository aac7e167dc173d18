//! Who was there, as the minutes tell it; and, until they are closed, a way to say who was not.

use crate::kit::{Memo, Show, live, view};
use crate::shared::absent::Absent;
use crate::state::App;
use crate::words::fill;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::participant::Participant;
use fellestid_model::kinds::participant::attendance::Attendance;
use fellestid_model::overviews::minutes::Minutes;
use leptos::prelude::*;

#[component]
pub fn Present(app: App, home: Dot, minutes: Memo<Option<Minutes>>) -> impl IntoView {
    let w = app.words();
    let people = Memo::new(move |_| app.notebook.with(|notebook| Participant::all(notebook, home)));
    let told = move || {
        let Attendance { present, absent, planned } =
            minutes.with(|minutes| minutes.as_ref().map(|minutes| minutes.attendance.clone()))?;
        // On paper without names it is told how many, where that is the whole truth.
        let line = |word: &'static str, who: Vec<String>| {
            (!who.is_empty()).then(|| {
                let count =
                    planned.is_none().then(|| view! { <p class="nameless">{fill(word, &[("who", &who.len().to_string())])}</p> });
                view! { <p class="responsible">{fill(word, &[("who", &who.join(", "))])}</p> {count} }
            })
        };
        let planned_for =
            planned.map(|planned| view! { <p>{fill(w.minutes.planned_for, &[("count", &planned.to_string())])}</p> });
        Some(
            view! { <div class="attendance">{line(w.minutes.present, present)} {line(w.minutes.absent, absent)} {planned_for}</div> },
        )
    };
    let can_change = move || {
        !people.with(Vec::is_empty)
            && minutes.with(|minutes| minutes.as_ref().is_some_and(|minutes| minutes.meeting.closed_at_ms.is_none()))
            && !app.is_guest(home)
    };
    view! {
        {live(told)}
        <Show when=can_change>
            <details class="no-print">
                <summary>{w.minutes.anyone_absent}</summary>
                <Absent app=app home=home />
            </details>
        </Show>
    }
}
