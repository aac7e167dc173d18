//! A meeting: its minutes with every record and what is disputed in it, every field of its tiltak, and the plan.
//! `minutes` is what people get; the grouping and the words are taken from it.

use super::action;
use super::teller::Teller;
use crate::document::Document;
use crate::facts::{Facts, starts_at};
use crate::minutes::points::{self, Writer};
use crate::minutes::{attendance, pulse, votes, write_facts};
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::options::{Options, With};
use fellestid_model::overviews::minutes::Minutes;

pub fn document(teller: Teller<'_>, meeting: &Meeting) -> Document {
    let minutes = Minutes::from_meeting(teller.notebook, meeting.clone());
    let facts = Facts::of(meeting, teller.words);
    let options = Options::everything(teller.words.language);
    let mut document = Document::new(options.language, facts.title());
    let closed = meeting.closed_at_ms.map(|_| teller.own.closed.to_owned());
    let about = attendance::lines(teller.words, &minutes.attendance, With::Included).into_iter().chain(closed);
    write_facts(&mut document, &facts, about.collect());
    document.paragraph([meeting.note.shown.as_str()]);
    document.items(teller.conflicts(&Key::root(meeting.home)));
    write_actions(&mut document, teller, &minutes);
    let writer = Writer { words: teller.words, minutes: &minutes, whole: Some(teller) };
    points::write_questions(&mut document, &writer, &options);
    votes::write(&mut document, &minutes, &options);
    pulse::write(&mut document, &minutes, &options);
    points::write_rest(&mut document, &writer, &options);
    write_plan(&mut document, teller, meeting);
    document
}

fn write_actions(document: &mut Document, teller: Teller<'_>, minutes: &Minutes) {
    if minutes.actions.is_empty() {
        return;
    }
    let came_late = teller.words.minutes.late.to_lowercase();
    document.section(teller.words.minutes.actions);
    document.items(minutes.actions.iter().map(|one| {
        let is_late = minutes.late_actions.contains(&one.home);
        action::item(teller, one, is_late.then_some(came_late.as_str()))
    }));
}

fn write_plan(document: &mut Document, teller: Teller<'_>, meeting: &Meeting) {
    if meeting.steps.is_empty() {
        return;
    }
    let has_start = starts_at(meeting).is_some();
    document.section(teller.words.plan);
    document.items(
        meeting.steps.iter().zip(meeting.clock_times()).map(|(step, time)| teller.step(step, has_start.then_some(time), "")),
    );
}
