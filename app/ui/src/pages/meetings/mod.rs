//! Møter: the meetings under way, upcoming ones, and those held, term by term. If there are many, a field filters the
//! list by the words of its rows; it does not search what is written in the meetings.

mod row;
mod term;

use crate::dates;
use crate::kit::{LineField, Memo, PageHead, Show, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::meetings::Listed;
use fellestid_crdt::dot::Dot;
use fellestid_model::search::fold;
use leptos::prelude::*;
use row::{MeetingRows, said};
use term::{Term, by_term};

/// From this many meetings on, the list has a field to filter it.
const MANY: usize = 8;

/// The group of the list a meeting belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Running,
    Coming,
    Held,
}

fn stage(app: App, meeting: &Listed, running: Option<Dot>, today: &str) -> Stage {
    match () {
        // A meeting somebody tried alone is never upcoming, finished or not.
        () if meeting.is_closed || meeting.is_alone => Stage::Held,
        () if Some(meeting.home) == running => Stage::Running,
        () if meeting.date.as_str() < today || app.tablet.handed_in_ms(meeting.home).is_some() => Stage::Held,
        () if meeting.is_under_way(running, today, |home| app.tablet.run(home).is_some()) => Stage::Running,
        () => Stage::Coming,
    }
}

#[component]
pub fn Meetings(app: App) -> impl IntoView {
    let w = app.words();
    let meetings = Memo::new(move |_| app.notebook.read_roots(Listed::all));
    let running = Memo::new(move |_| app.tablet.running());
    let sought = RwSignal::new(String::new());
    let found = Memo::new(move |_| meetings.with(|all| found(all, &sought.get(), |meeting| said(w, meeting))));
    let of_stage = move |wanted: Stage| {
        let (running, today) = (running.get(), dates::today());
        let mut chosen = found.get();
        chosen.retain(|meeting| stage(app, meeting, running, &today) == wanted);
        chosen
    };
    // Upcoming meetings have the next first, held ones the latest first.
    let coming = Memo::new(move |_| of_stage(Stage::Coming).into_iter().rev().collect::<Vec<Listed>>());
    let under_way = Memo::new(move |_| of_stage(Stage::Running));
    let part = move |title: &'static str, meetings: Memo<Vec<Listed>>| {
        view! { <Show when=move || !meetings.with(Vec::is_empty)><MeetingRows app=app title=title.to_owned() meetings=meetings.into() /></Show> }
    };
    let held = move || {
        let terms = by_term(of_stage(Stage::Held)).into_iter();
        let rows = terms.map(|(term, meetings)| {
            let title = term.map_or(w.meetings.held.to_owned(), |term: Term| term.name(w));
            view! { <MeetingRows app=app title=title meetings=Signal::stored(meetings) /> }
        });
        rows.collect_view()
    };
    view! {
        <PageHead title=w.meetings.heading.to_owned() />
        <Show when=move || !meetings.with(Vec::is_empty)>
            <p class="actions"><a class="button main" href=Route::Plan(None).href()>{icon(icon::PLUS)} {w.today.start_plan}</a></p>
        </Show>
        <Show when=move || meetings.with(|all| can_filter(all))>
            <search><LineField id="meetings-find" label=w.meetings.find value=sought on_input=move |text| sought.set(text) /></search>
            <p class="small muted" role="status">{move || found.with(Vec::is_empty).then_some(w.meetings.find_none)}</p>
        </Show>
        <Show when=move || meetings.with(Vec::is_empty)><NoneYet app=app /></Show>
        {part(w.common.under_way, under_way)}
        {part(w.meetings.coming, coming)}
        {live(held)}
    }
}

/// Returns whether the list has a field to filter it.
fn can_filter<T>(all: &[T]) -> bool {
    all.len() >= MANY
}

/// Returns the rows whose words contain the sought ones: all of them while the list has no field.
fn found<T: Clone>(all: &[T], sought: &str, said: impl Fn(&T) -> String) -> Vec<T> {
    let words = if can_filter(all) { fold(sought) } else { String::new() };
    let mut found = all.to_vec();
    found.retain(|row| has_words(&fold(&said(row)), &words));
    found
}

/// Returns whether the text contains every word; both are folded.
fn has_words(said: &str, words: &str) -> bool {
    words.split_whitespace().all(|word| said.contains(word))
}

/// What a meeting is in this app, for people who have had none yet.
#[component]
fn NoneYet(app: App) -> impl IntoView {
    let w = app.words();
    let lines = [w.meetings.empty_plan, w.meetings.empty_lead, w.meetings.empty_after];
    let lines = lines.map(|line| view! { <li>{line}</li> });
    view! {
        <section class="card stack">
            <p>{w.meetings.empty}</p>
            <ol class="how">{lines.collect_view()}</ol>
            <div class="actions">
                <a class="button main" href=Route::Plan(None).href()>{icon(icon::PLUS)} {w.today.start_plan}</a>
                <a class="button" href=Route::Import.href()>{icon(icon::TAKE_IN)} {w.common.import}</a>
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_is_found_by_any_of_its_words() {
        let said = fold("Hva får vi til? IGP Torsdag 26. november");
        assert!(has_words(&said, &fold("  Nov får")) && has_words(&said, "") && has_words(&said, "torsdag"));
        assert!(!has_words(&said, "får fredag"));
    }

    #[test]
    fn a_list_without_its_field_shows_every_meeting() {
        let of = |count: u32| (1..=count).collect::<Vec<u32>>();
        let found = |count| found(&of(count), " 3", |number| format!("Møte {number}"));
        assert_eq!((found(8), found(7)), (vec![3], of(7)));
    }
}
