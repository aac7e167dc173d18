//! Minutes (referat): what was agreed, then what was said under each question, then the plan.

use super::page::Page;
use super::{action, escape, words};
use crate::contents::Contents;
use crate::facts::Facts;
use crate::minutes::attendance;
use crate::minutes::options::With;
use crate::words::Words;
use fellestid_crdt::record::Key;
use fellestid_model::language::Language;
use fellestid_model::views::meeting::{Meeting, Point};
use fellestid_model::views::question::Question;

pub fn write(page: &mut Page<'_>, contents: &Contents, meeting: &Meeting) {
    page.heading(1, &escape::inside(if meeting.title.shown.is_empty() { "Møte" } else { &meeting.title.shown }));
    page.paragraph(&facts(meeting));
    let attendance = attendance::lines(page.notebook, &Facts::of(meeting, Words::of(Language::Bokmal)), With::Included);
    if !attendance.is_empty() {
        page.paragraph(&escape::inside(&attendance.join(" · ")));
    }
    if !meeting.note.shown.is_empty() {
        page.paragraph(&escape::block(&meeting.note.shown, 0));
    }
    page.standing(0, &Key::root(meeting.home));
    if contents.actions_of(meeting.home).next().is_some() {
        page.heading(2, "Tiltak");
        contents.actions_of(meeting.home).for_each(|item| action::write(page, item));
    }
    write_questions(page, meeting);
    write_plan(page, meeting);
}

fn facts(meeting: &Meeting) -> String {
    let date = if meeting.date.is_empty() {
        "Møte".to_owned()
    } else {
        format!("Møte {}", escape::inside(&words::date(&meeting.date)))
    };
    let hours = meeting.starts_at.map(|start| match meeting.planned_end() {
        end if end > start => format!("kl. {}–{}", words::clock(start), words::clock(end)),
        _ => format!("kl. {}", words::clock(start)),
    });
    let place = (!meeting.place.shown.is_empty()).then(|| escape::inside(&meeting.place.shown));
    let purpose = meeting.purpose.map(|purpose| words::purpose(purpose).to_owned());
    let edition = (meeting.edition > 1).then(|| format!("versjon {}", meeting.edition));
    let tables = format!("{} bord", meeting.tables);
    let closed = meeting.closed_at_ms.map(|_| "referatet er lukket".to_owned());
    [Some(date), hours, place, purpose, Some(tables), closed, edition].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn write_questions(page: &mut Page<'_>, meeting: &Meeting) {
    let mut points = Point::all(page.notebook, meeting.home);
    points.sort_by_key(|point| point.table);
    for (place, question) in meeting.questions.iter().enumerate() {
        let (own, rest) = points.into_iter().partition(|point: &Point| point.question == Some(question.key.id));
        points = rest;
        write_question(page, meeting, place + 1, question, &own);
    }
    if !points.is_empty() {
        page.heading(2, "Andre innspill");
        points.iter().for_each(|point| write_point(page, meeting, point));
    }
}

fn write_question(page: &mut Page<'_>, meeting: &Meeting, number: usize, question: &Question, points: &[Point]) {
    page.heading(2, &format!("{number}. {}", escape::inside(&question.text.shown)));
    page.standing(0, &question.key);
    for part in &question.parts {
        page.item(0, "-", &format!("*{}*", escape::inside(&part.text.shown)));
        page.standing(2, &part.key);
    }
    page.space();
    points.iter().for_each(|point| write_point(page, meeting, point));
}

fn write_point(page: &mut Page<'_>, meeting: &Meeting, point: &Point) {
    let parts = meeting.questions.iter().flat_map(|question| &question.parts);
    let part = parts.into_iter().find(|part| Some(part.key.id) == point.part);
    let notes = [
        part.map(|part| format!("«{}»", escape::inside(&part.text.shown))),
        point.column.map(|column| words::column(column).to_lowercase()),
        point.free.then(|| "fri tekst".to_owned()),
        (meeting.tables > 1).then(|| format!("bord {}", point.table)),
        point.said.then(|| "sagt".to_owned()),
        point.is_late.then(|| "kom etter lukking".to_owned()),
    ];
    let notes = notes.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let notes = if notes.is_empty() { notes } else { format!(" ({notes})") };
    page.item(0, "-", &format!("{}{notes}", escape::block(&point.text.shown, 2)));
    page.standing(2, &point.key);
}

fn write_plan(page: &mut Page<'_>, meeting: &Meeting) {
    if meeting.steps.is_empty() {
        return;
    }
    page.heading(2, "Plan for møtet");
    for (step, time) in meeting.steps.iter().zip(meeting.clock_times()) {
        let start = meeting.starts_at.map(|_| format!("{} ", words::clock(time))).unwrap_or_default();
        page.item(0, "-", &format!("{start}{} ({} min)", escape::inside(words::step(step)), step.minutes));
        page.standing(2, &step.key);
    }
}
