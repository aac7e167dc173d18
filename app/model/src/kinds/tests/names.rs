//! Whether a text names somebody cannot be told from the text, so each field of text is decided by hand: it is in
//! one of the two lists here, and a new field fails the test until somebody has added it.

use crate::kind::{Holds, ORDER};
use crate::kinds::ALL;
use std::collections::BTreeSet;

/// Texts that tell who: they stay behind in a copy without names.
const WHO: [&str; 26] = [
    "action.responsible",
    "answer_theme.definition",
    "answer_theme.name",
    "answer_theme.reason",
    "answers.asked:",
    "answers.text:",
    "feedback.reason",
    "feedback.said",
    "network.title",
    "network.working_group",
    "package.from",
    "people.title",
    "person.initials",
    "person.tag:",
    "quote.reason",
    "quote.words",
    "reading.draft:",
    "received.asked",
    "received.school",
    "received.sender",
    "received.text",
    "report.school",
    "unit.addresses",
    "unit.known_by",
    "unit.kommune",
    "unit.name",
];

/// Texts about the matter. They do not ask for a name; one written there anyway is copied.
const WHAT: [&str; 49] = [
    "action.builds_on",
    "action.context",
    "action.from_question",
    "action.goal",
    "action.learning",
    "action.outcome",
    "action.sign",
    "action.surprise",
    "action.what",
    "addressee.kommune",
    "addressee.name",
    "addressee.team",
    "ask.help",
    "ask.text",
    "circle.title",
    "cluster.title",
    "feedback.school",
    "mark.text",
    "marks.title",
    "meeting.note",
    "meeting.place",
    "meeting.title",
    "method.about",
    "method.title",
    "observation.text",
    "package.goal",
    "package.programme",
    "package.programme_goal",
    "package.title",
    "part.text",
    "point.text",
    "programme.title",
    "pulse_text.text",
    "question.text",
    "set.about",
    "set.more",
    "set.series",
    "set.source",
    "set.stimulus_link",
    "set.stimulus_source",
    "set.stimulus_title",
    "set.tag:",
    "set.title",
    "station.about",
    "station.title",
    "step.about",
    "step.title",
    "task.text",
    "theme.title",
];

#[test]
fn every_text_is_decided_on_whether_it_says_who() {
    let (mut who, mut what) = (BTreeSet::new(), BTreeSet::new());
    for (kind, field) in ALL.iter().flat_map(|kind| kind.fields.iter().map(move |field| (kind, field))) {
        if field.holds == Holds::Text && field.name() != ORDER.name() {
            let says_who = kind.is_people || field.names_somebody();
            let list = if says_who { &mut who } else { &mut what };
            list.insert(format!("{}.{}", kind.name, field.name()));
        }
    }
    let named = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<String>>();
    assert_eq!(who, named(&WHO), "says who: decide, and put it in the list it belongs to");
    assert_eq!(what, named(&WHAT), "does not say who: decide, and put it in the list it belongs to");
}
