//! Where the meeting was, what for and who was present, as in the minutes; until they are closed, also a way to mark who
//! was absent.

use crate::kit::{Memo, Show, live, view};
use crate::session::App;
use crate::shared::absent::Absent;
use crate::words::fill;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::participant::Participant;
use fellestid_model::kinds::participant::attendance::Attendance;
use fellestid_model::overviews::minutes::{Minutes, MinutesWords};
use leptos::prelude::*;

#[component]
pub fn Present(app: App, home: Dot, minutes: Memo<Option<Minutes>>) -> impl IntoView {
    let w = app.words();
    let people = Memo::new(move |_| app.notebook.read(home, |notebook| Participant::all(notebook, home)));
    let told = move || {
        let words = MinutesWords::of(w.language);
        let (Attendance { present, absent, planned }, facts) = minutes.with(|minutes| {
            let minutes = minutes.as_ref()?;
            let facts = [words.place_named(&minutes.meeting.place.shown), words.purpose_of(&minutes.meeting)];
            Some((minutes.attendance.clone(), facts))
        })?;
        let line = |word: &'static str, who: Vec<String>| {
            (!who.is_empty()).then(|| view! { <p>{fill(word, &[("who", &who.join(", "))])}</p> })
        };
        let facts = facts.into_iter().flatten().map(|fact| view! { <p>{fact}</p> }).collect_view();
        let planned_for = planned.map(|planned| view! { <p>{fill(words.planned_for, &[("count", &planned.to_string())])}</p> });
        Some(
            view! { <div class="attendance">{facts} {line(words.present, present)} {line(words.absent, absent)} {planned_for}</div> },
        )
    };
    let can_change = move || {
        !people.with(Vec::is_empty)
            && minutes.with(|minutes| minutes.as_ref().is_some_and(|minutes| minutes.meeting.closed_at_ms.is_none()))
            && !app.tablet.is_guest(home)
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
