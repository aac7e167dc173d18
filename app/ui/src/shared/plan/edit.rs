//! Changing the plan of a saved meeting: the same facts and steps as in a draft, written as records.

use super::draft::{Seats, length, seats};
use super::fold::{Fold, is_phone};
use super::own_method::SaveAsMethod;
use super::rows::{Act, StepRow};
use super::steps::{StepList, Steps};
use super::when::{Fact, Facts, When};
use crate::kit::{Memo, view};
use crate::session::App;
use crate::shared::people::OfMeeting;
use crate::shared::versions::standing;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::kinds::meeting::{self, Meeting, create_step_after, move_step, set_step_minutes};
use fellestid_model::kinds::step;
use fellestid_model::method::Method;
use fellestid_model::method::library::IGP;
use leptos::prelude::*;

#[component]
pub fn EditPlan(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let meeting = Memo::new(move |_| app.notebook.read(home, |notebook| Meeting::read(notebook, home)));
    let rows = Memo::new(move |_| meeting.with(|meeting| meeting.as_ref().map(rows_of).unwrap_or_default()));
    let facts = Memo::new(move |_| meeting.with(|meeting| meeting.as_ref().map(facts_of).unwrap_or_default()));
    let keys = Memo::new(move |_| {
        meeting.with(|meeting| meeting.iter().flat_map(|meeting| &meeting.steps).map(|step| step.key).collect::<Vec<Key>>())
    });
    // On a phone the plan is folded, since telling the others comes first; but not if the steps no longer fit.
    let is_wide = !is_phone();
    let opens = Signal::derive(move || {
        is_wide || rows.with(|rows| rows.iter().map(|row| row.minutes).sum::<u32>()) != facts.with(|facts| facts.minutes)
    });
    let steps = Steps {
        w,
        rows: rows.into(),
        starts_at: Signal::derive(move || facts.with(|facts| facts.starts_at)),
        minutes: Signal::derive(move || facts.with(|facts| facts.minutes)),
        act: Callback::new(move |act| act_on(app, home, act)),
    };
    view! {
        <Fold app=app name="meeting-when" heading=w.plan.when opens=false>
            <When app=app facts=facts.into() on_fact=Callback::new(move |fact| write_fact(app, home, fact)) default_title=w.common.untitled_meeting.to_owned() />
            {[&meeting::PLACE, &meeting::NOTE].map(|field| standing(app, Key::root(home), field)).into_iter().collect_view()}
        </Fold>
        <Fold app=app name="meeting-steps" heading=w.common.run_sheet opens=opens>
            <p class="hint">{w.plan.run_sheet_about}</p>
            <StepList steps=steps />
            {move || keys.get().into_iter().flat_map(|key| [&step::TITLE, &step::ABOUT].map(|field| standing(app, key, field))).collect_view()}
            <SaveAsMethod app=app meeting=home />
        </Fold>
        <OfMeeting app=app home=home />
    }
}

fn rows_of(meeting: &Meeting) -> Vec<StepRow> {
    let row = |step: &fellestid_model::kinds::meeting::Step| StepRow {
        id: step.key.id.to_string(),
        kind: step.kind,
        minutes: step.minutes,
        script: step.script,
        title: step.title.shown.clone(),
        about: step.about.shown.clone(),
    };
    meeting.steps.iter().map(row).collect()
}

fn facts_of(meeting: &Meeting) -> Facts {
    let starts_at = meeting.starts_at.unwrap_or_default();
    Facts {
        title: meeting.title.shown.clone(),
        date: meeting.date.clone(),
        starts_at,
        minutes: meeting.planned_end().saturating_sub(starts_at),
        people: meeting.people,
        tables: meeting.tables,
        seats: seats_of(meeting),
        place: meeting.place.shown.clone(),
        note: meeting.note.shown.clone(),
    }
}

/// Returns the seating of the work form the meeting's steps come from.
fn seats_of(meeting: &Meeting) -> Option<Seats> {
    let code = meeting.steps.iter().find_map(|step| step.script).and_then(|script| script.code().split_once('.'));
    seats(code.and_then(|(code, _)| Method::from_code(code)).unwrap_or(&IGP))
}

fn write_fact(app: App, home: Dot, fact: Fact) {
    let root = Key::root(home);
    app.transact(|transaction| match fact {
        Fact::Title(title) => meeting::TITLE.type_text(transaction, root, &title),
        // Without a date the meeting would be listed among past ones.
        Fact::Date(date) if date.is_empty() => {}
        Fact::Date(date) => meeting::set_date(transaction, home, &date),
        Fact::Start(start) => meeting::set_start(transaction, home, start),
        Fact::Minutes(minutes) => meeting::set_minutes(transaction, home, minutes),
        Fact::People(people, tables) => {
            meeting::set_people(transaction, home, people);
            meeting::set_tables(transaction, home, tables);
        }
        Fact::Tables(tables) => meeting::set_tables(transaction, home, tables),
        Fact::Place(place) => meeting::PLACE.type_text(transaction, root, &place),
        Fact::Note(note) => meeting::NOTE.type_text(transaction, root, &note),
    });
}

fn act_on(app: App, home: Dot, act: Act) {
    let key = |id: &str| id.parse::<Dot>().ok().map(|id| Key { home, id });
    match act {
        Act::Remove(id) => {
            if let Some(key) = key(&id) {
                app.delete(key, app.words().plan.step_removed);
            }
        }
        Act::EndAt(end) => {
            let start = app.notebook.untracked(|notebook| Meeting::read(notebook, home)?.starts_at).unwrap_or_default();
            write_fact(app, home, Fact::Minutes(length(start, end)));
        }
        Act::Minutes(id, minutes) => on_step(app, key(&id), |transaction, key| set_step_minutes(transaction, key, minutes)),
        Act::Title(id, title) => on_step(app, key(&id), |transaction, key| step::TITLE.type_text(transaction, key, &title)),
        Act::About(id, about) => on_step(app, key(&id), |transaction, key| step::ABOUT.type_text(transaction, key, &about)),
        Act::Move(id, direction) => on_step(app, key(&id), |transaction, key| move_step(transaction, key, direction)),
        Act::Add(place, step) => app.transact(|transaction| {
            let steps = step_keys(transaction, home);
            let after = place.checked_sub(1).and_then(|before| steps.get(before)).map(|key| key.id);
            create_step_after(transaction, home, after, step);
        }),
        Act::Lengths(lengths) => app.transact(|transaction| {
            for (key, minutes) in step_keys(transaction, home).into_iter().zip(lengths) {
                set_step_minutes(transaction, key, minutes);
            }
        }),
    }
}

fn on_step(app: App, key: Option<Key>, act: impl FnOnce(&mut Transaction<'_>, Key)) {
    if let Some(key) = key {
        app.transact(|transaction| act(transaction, key));
    }
}

fn step_keys(transaction: &Transaction<'_>, home: Dot) -> Vec<Key> {
    Meeting::read(transaction.notebook, home)
        .map(|meeting| meeting.steps.iter().map(|step| step.key).collect())
        .unwrap_or_default()
}
