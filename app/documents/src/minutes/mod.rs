//! Minutes (referat) for people: what was agreed, then what was written to each question, then what was not reached,
//! and what came after closing.

mod actions;
pub(crate) mod attendance;
pub(crate) mod points;
pub(crate) mod pulse;
pub(crate) mod votes;

use crate::document::Document;
use crate::facts::{Facts, begun, version_items, versions};
use crate::words::Words;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::options::{Options, Points, With};
use fellestid_model::overviews::minutes::Minutes;
use points::Writer;

/// Returns the minutes of a meeting, without deleted records and without the message (beskjed) of the invitation.
pub fn minutes(notebook: &Notebook, meeting: &Meeting, options: &Options) -> Document {
    let minutes = Minutes::from_meeting(notebook, meeting.clone());
    told(
        match options.points {
            Points::All | Points::None => minutes,
            Points::Said => minutes.only_said(),
        },
        options,
    )
}

fn told(minutes: Minutes, options: &Options) -> Document {
    let facts = Facts::of(&minutes.meeting, Words::of(options.language));
    let mut document = Document::new(options.language, facts.title());
    write_facts(&mut document, &facts, attendance::lines(facts.words, &minutes.attendance, options.names));
    match options.actions {
        With::Included => {
            actions::write(&mut document, &minutes, options);
            actions::write_looked_back(&mut document, &minutes, options);
        }
        With::LeftOut => {}
    }
    let writer = Writer { words: facts.words, minutes: &minutes, whole: None };
    points::write_questions(&mut document, &writer, options);
    votes::write(&mut document, &minutes, options);
    pulse::write(&mut document, &minutes, options);
    points::write_rest(&mut document, &writer, options);
    document
}

/// Writes when, where, and who was present; both versions of a title with two.
pub(crate) fn write_facts(document: &mut Document, facts: &Facts<'_>, attendance: Vec<String>) {
    let when = facts.when().map(|when| begun(&when));
    let lines = [when, facts.place(), facts.tables(), facts.purpose()].into_iter().flatten();
    document.paragraph(lines.chain(attendance).chain(facts.edition()));
    if let Some(versions) = versions(facts.words, &facts.meeting.title) {
        document.paragraph([format!("{}:", begun(&versions))]);
        document.items(version_items(facts.words, &facts.meeting.title));
    }
}
