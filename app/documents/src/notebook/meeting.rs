//! A meeting: what was agreed, then what was said under each question, then the plan. It shows
//! every record there is, and how each stands; minutes for people are `minutes`.

use super::{action, conflicts, titled, words};
use crate::contents::Contents;
use crate::document::{Document, Item, Runs};
use crate::minutes::attendance;
use crate::minutes::options::With;
use crate::words::Words;
use crate::write::one_line;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::meeting::{Meeting, Point, Step};
use fellestid_model::kinds::participant::attendance::Attendance;
use fellestid_model::kinds::question::Question;
use fellestid_model::language::Language;

pub fn document(notebook: &Notebook, contents: &Contents, meeting: &Meeting) -> Document {
    let mut document = titled(&meeting.title.shown, "Møte");
    document.paragraph([facts(meeting)]);
    let attendance = attendance::lines(Words::of(Language::Bokmal), &Attendance::of(notebook, meeting), With::Included);
    document.paragraph([attendance.join(" · ")]);
    document.paragraph([meeting.note.shown.as_str()]);
    document.items(conflicts::items(notebook, &Key::root(meeting.home)));
    let mut actions = contents.actions_of(meeting.home).peekable();
    if actions.peek().is_some() {
        document.section("Tiltak");
        document.items(actions.map(|action| action::item(notebook, action)));
    }
    write_questions(&mut document, notebook, meeting);
    write_plan(&mut document, notebook, meeting);
    document
}

fn facts(meeting: &Meeting) -> String {
    let date =
        if meeting.date.is_empty() { "Møte".to_owned() } else { format!("Møte {}", one_line(&words::date(&meeting.date))) };
    let hours = meeting.starts_at.map(|start| match meeting.planned_end() {
        end if end > start => format!("kl. {}–{}", words::clock(start), words::clock(end)),
        _ => format!("kl. {}", words::clock(start)),
    });
    let place = Some(one_line(&meeting.place.shown)).filter(|place| !place.is_empty());
    let purpose = meeting.purpose.map(|purpose| words::purpose(purpose).to_owned());
    let edition = (meeting.edition > 1).then(|| format!("versjon {}", meeting.edition));
    let tables = format!("{} bord", meeting.tables);
    let closed = meeting.closed_at_ms.map(|_| "møtet er avsluttet".to_owned());
    [Some(date), hours, place, purpose, Some(tables), closed, edition].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn write_questions(document: &mut Document, notebook: &Notebook, meeting: &Meeting) {
    let mut points = Point::all(notebook, meeting.home);
    points.sort_by_key(|point| point.table);
    for (place, question) in meeting.questions.iter().enumerate() {
        let (own, rest) = points.into_iter().partition(|point: &Point| point.question == Some(question.key.id));
        points = rest;
        document.section(format!("{}. {}", place + 1, question.text.shown));
        document.items(about(notebook, question));
        document.items(own.iter().map(|point| item(notebook, meeting, point)));
    }
    if !points.is_empty() {
        document.section("Andre innspill");
        document.items(points.iter().map(|point| item(notebook, meeting, point)));
    }
}

/// How the question stands, and its sub-questions.
fn about(notebook: &Notebook, question: &Question) -> Vec<Item> {
    let parts = question
        .parts
        .iter()
        .map(|part| Item::new(Runs::emphasis(one_line(&part.text.shown))).with_items(conflicts::items(notebook, &part.key)));
    conflicts::items(notebook, &question.key).into_iter().chain(parts).collect()
}

fn item(notebook: &Notebook, meeting: &Meeting, point: &Point) -> Item {
    let parts = meeting.questions.iter().flat_map(|question| &question.parts);
    let part = parts.into_iter().find(|part| Some(part.key.id) == point.part);
    let notes = [
        part.map(|part| format!("«{}»", one_line(&part.text.shown))),
        point.column.map(|column| words::column(column).to_lowercase()),
        point.free.then(|| "fri tekst".to_owned()),
        (meeting.tables > 1).then(|| format!("bord {}", point.table)),
        point.said.then(|| "sagt".to_owned()),
        point.is_late.then(|| "kom til etter møtet".to_owned()),
    ];
    let notes = notes.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let notes = if notes.is_empty() { notes } else { format!(" ({notes})") };
    Item::new(format!("{}{notes}", point.text.shown.trim())).with_items(conflicts::items(notebook, &point.key))
}

fn write_plan(document: &mut Document, notebook: &Notebook, meeting: &Meeting) {
    if meeting.steps.is_empty() {
        return;
    }
    document.section("Plan for møtet");
    document.items(meeting.steps.iter().zip(meeting.clock_times()).map(|(step, time)| {
        let start = meeting.starts_at.map(|_| format!("{} ", words::clock(time))).unwrap_or_default();
        step_item(notebook, step, &start)
    }));
}

fn step_item(notebook: &Notebook, step: &Step, start: &str) -> Item {
    let text = format!("{start}{} ({} min)", one_line(words::step(step)), step.minutes);
    Item::new(text).with_items(conflicts::items(notebook, &step.key))
}
