//! When, where and how many: the facts of a meeting, in a draft or a saved one.
//! The end is fixed: a new start keeps the length, a new end changes it.

use super::draft::{MINUTES_MAX, MINUTES_MIN, Seats, length};
use crate::dates;
use crate::kit::{Counter, DateField, LineField, TextField, keep_shown, view};
use crate::session::App;
use crate::words::{Words, fill};
use fellestid_model::kinds::meeting::TABLES_MAX;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

/// Seats at a table if the work form allows it: four or five let everyone speak.
const SEATS: u32 = 5;
const PEOPLE_MAX: u32 = 400;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub title: String,
    pub date: String,
    /// Minutes after midnight.
    pub starts_at: u32,
    pub minutes: u32,
    pub people: Option<u32>,
    pub tables: u32,
    /// The work form's seating at tables; `None` if all sit together.
    pub seats: Option<Seats>,
    pub place: String,
    pub note: String,
}

/// A change of one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    Title(String),
    Date(String),
    Start(u32),
    Minutes(u32),
    /// How many come, and the number of tables that goes with it.
    People(Option<u32>, u32),
    Tables(u32),
    Place(String),
    Note(String),
}

/// Returns the number of tables for this many people: of the work form's size, with four or five at each if it
/// allows; never fewer tables than the form moves people between.
pub fn tables_for(people: Option<u32>, seats: Option<Seats>) -> u32 {
    let Some(Seats { at_table: (min, max), tables_min }) = seats else { return 1 };
    let Some(people) = people else { return tables_min };
    let wish = SEATS.clamp(min, max);
    let tables = people.div_ceil(wish).min(people / min.max(1)).max(people.div_ceil(max));
    if people <= wish + 1 { tables_min } else { tables.clamp(tables_min, TABLES_MAX) }
}

#[component]
pub fn When(
    app: App,
    facts: Signal<Facts>,
    on_fact: Callback<Fact>,
    /// The title it gets if nobody writes one.
    #[prop(into)]
    default_title: Signal<String>,
) -> impl IntoView {
    let w = app.words();
    let text = move |make: fn(String) -> Fact| move |text: String| on_fact.run(make(text));
    let value = move |read: fn(&Facts) -> String| Signal::derive(move || facts.with(read));
    let title = NodeRef::<leptos::html::Input>::new();
    keep_shown(title, value(|facts| facts.title.clone()));
    let has_more = facts.with_untracked(|facts| !(facts.place.is_empty() && facts.note.is_empty()));
    view! {
        <div class="form-grid when">
            <div class="field wide">
                <label for="plan-title">{w.plan.title}</label>
                <input
                    id="plan-title"
                    autocomplete="off"
                    maxlength="200"
                    placeholder=default_title
                    node_ref=title
                    on:input:target=move |event| on_fact.run(Fact::Title(event.target().value()))
                />
            </div>
            <DateField odd=w.dates.odd id="plan-date" label=w.plan.date value=value(|facts| facts.date.clone()) on_input=text(Fact::Date) />
            <Times w=w facts=facts on_fact=on_fact />
            <People w=w facts=facts on_fact=on_fact />
            <details class="wide" open=has_more>
                <summary>{w.plan.place_and_note}</summary>
                <div class="stack">
                    <LineField id="plan-place" label=w.plan.place value=value(|facts| facts.place.clone()) on_input=text(Fact::Place) placeholder=w.plan.place_example />
                    <TextField id="plan-note" label=w.plan.note value=value(|facts| facts.note.clone()) on_input=text(Fact::Note) placeholder=w.plan.note_example />
                </div>
            </details>
        </div>
    }
}

/// The fields of start, end and length.
#[derive(Clone, Copy)]
struct Hours {
    facts: Signal<Facts>,
    on_fact: Callback<Fact>,
    /// Whether the end written cannot be the end of a meeting.
    is_odd: RwSignal<bool>,
}

impl Hours {
    /// Returns whether the page is gone: a field that had the focus may report its change later.
    fn is_gone(self) -> bool {
        self.facts.try_with_untracked(|_| ()).is_none()
    }

    fn set_start(self, field: &HtmlInputElement) {
        if let Some(start) = dates::parse_field_time(&field.value()).filter(|_| !self.is_gone()) {
            self.is_odd.set(false);
            self.on_fact.run(Fact::Start(start));
        }
    }

    /// Sets the end. Afterwards the field shows what the plan uses.
    fn set_end(self, field: &HtmlInputElement) {
        if self.is_gone() {
            return;
        }
        if let Some(end) = dates::parse_field_time(&field.value()) {
            let minutes = length(self.facts.with_untracked(|facts| facts.starts_at), end);
            let is_odd = !(MINUTES_MIN..=MINUTES_MAX).contains(&minutes);
            self.is_odd.set(is_odd);
            if !is_odd {
                self.on_fact.run(Fact::Minutes(minutes));
            }
        }
        field.set_value(&dates::field_time(self.facts.with_untracked(|facts| facts.starts_at + facts.minutes)));
    }

    /// Sets the length. Afterwards the field shows what the plan uses.
    fn set_minutes(self, field: &HtmlInputElement) {
        if self.is_gone() {
            return;
        }
        if let Ok(minutes) = field.value().parse::<u32>() {
            self.is_odd.set(false);
            self.on_fact.run(Fact::Minutes(minutes.clamp(MINUTES_MIN, MINUTES_MAX)));
        }
        field.set_value(&self.facts.with_untracked(|facts| facts.minutes).to_string());
    }
}

/// Start, fixed end and length: three fields, two of them independent.
#[component]
fn Times(w: &'static Words, facts: Signal<Facts>, on_fact: Callback<Fact>) -> impl IntoView {
    let hours = Hours { facts, on_fact, is_odd: RwSignal::new(false) };
    view! {
        <div class="field">
            <label for="plan-start">{w.plan.start}</label>
            <input
                id="plan-start"
                type="time"
                prop:value=Signal::derive(move || dates::field_time(facts.with(|facts| facts.starts_at)))
                on:change:target=move |event| hours.set_start(&event.target())
            />
        </div>
        <div class="field">
            <label for="plan-end">{w.plan.end}</label>
            <input
                id="plan-end"
                type="time"
                aria-describedby="plan-end-about"
                aria-invalid=Signal::derive(move || hours.is_odd.get().to_string())
                prop:value=Signal::derive(move || dates::field_time(facts.with(|facts| facts.starts_at + facts.minutes)))
                on:change:target=move |event| hours.set_end(&event.target())
            />
            <p class="hint" id="plan-end-about">{w.plan.end_about}</p>
            <div role="status">{move || hours.is_odd.get().then(|| view! { <p class="error">{w.plan.end_odd}</p> })}</div>
        </div>
        <div class="field">
            <label for="plan-minutes">{w.plan.length_minutes}</label>
            <input
                id="plan-minutes"
                type="number"
                inputmode="numeric"
                min=MINUTES_MIN.to_string()
                max=MINUTES_MAX.to_string()
                prop:value=Signal::derive(move || facts.with(|facts| facts.minutes).to_string())
                on:change:target=move |event| hours.set_minutes(&event.target())
            />
        </div>
    }
}

#[component]
fn People(w: &'static Words, facts: Signal<Facts>, on_fact: Callback<Fact>) -> impl IntoView {
    let people = move || facts.with(|facts| facts.people);
    let set_people = move |text: String| {
        let people = text.parse::<u32>().ok().filter(|people| *people > 0).map(|people| people.min(PEOPLE_MAX));
        // A proposed number of tables follows the people; a number somebody chose stays.
        let tables = facts.with_untracked(|facts| {
            let proposed = |people: Option<u32>| tables_for(people, facts.seats);
            if facts.tables == proposed(facts.people) { proposed(people) } else { facts.tables }
        });
        on_fact.run(Fact::People(people, tables));
    };
    let tables = Signal::derive(move || facts.with(|facts| facts.tables));
    view! {
        <div class="field">
            <label for="plan-people">{w.plan.people}</label>
            <input
                id="plan-people"
                type="number"
                inputmode="numeric"
                min="1"
                max=PEOPLE_MAX.to_string()
                aria-describedby="plan-people-about"
                prop:value=Signal::derive(move || people().map(|people| people.to_string()).unwrap_or_default())
                on:input:target=move |event| set_people(event.target().value())
            />
            <p class="hint" id="plan-people-about">{w.plan.people_about}</p>
        </div>
        <div class="field">
            <span class="label" aria-hidden="true">{w.plan.tables}</span>
            <Counter
                label=w.plan.tables
                fewer=w.plan.table_fewer
                more=w.plan.table_more
                value=tables
                min=1
                max=TABLES_MAX
                on_change=move |tables| on_fact.run(Fact::Tables(tables))
            />
            <p class="hint" role="status">{move || people().filter(|_| tables.get() > 1).map(|people| seats(w, people, tables.get()))}</p>
        </div>
    }
}

/// Formats «4–5 ved hvert bord».
fn seats(w: &Words, people: u32, tables: u32) -> String {
    let (few, many) = (people / tables.max(1), people.div_ceil(tables.max(1)));
    let count = if few == many { few.to_string() } else { format!("{few}–{many}") };
    fill(w.plan.seats, &[("count", &count)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_of_the_size_the_work_form_wants() {
        let seats = |at_table, tables_min| Some(Seats { at_table, tables_min });
        let tables = |seats| [4, 6, 8, 14, 22, 24, 60].map(|people| tables_for(Some(people), seats));
        assert_eq!(tables(seats((3, 8), 1)), [1, 1, 2, 3, 5, 5, 12]);
        assert_eq!(tables(seats((6, 8), 2)), [2, 2, 2, 2, 3, 4, 10]);
        assert_eq!(tables(seats((4, 4), 1)), [1, 2, 2, 4, 6, 6, 15]);
        assert_eq!([tables_for(None, seats((3, 6), 3)), tables_for(Some(60), None)], [3, 1]);
    }
}
