//! The points of a meeting under their questions. The core says which questions were not reached;
//! what came after closing stands last.

use super::actions::disputable;
use super::options::{Options, Points};
use crate::document::{Document, Item};
use crate::facts::{begun, text_or, version_items, versions};
use crate::words::{Words, fill};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::sorted_by;
use fellestid_model::views::cluster::{Cluster, Clusters};
use fellestid_model::views::meeting::{Column, Meeting, Point};
use fellestid_model::views::question::{Question, SubQuestion};
use fellestid_model::views::waiting::not_reached;

/// A question with its points, those that came late apart.
struct Answered<'a> {
    number: usize,
    question: &'a Question,
    in_time: Vec<Point>,
    late: Vec<Point>,
}

/// Where a point stands under its question: sub-question and pile by their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    part: Option<usize>,
    column: Option<Column>,
    pile: Option<usize>,
}

struct Writer<'a> {
    words: &'static Words,
    meeting: &'a Meeting,
    points: Points,
    /// Klynger, in the order they were put.
    piles: Vec<Cluster>,
}

pub fn write(document: &mut Document, notebook: &Notebook, meeting: &Meeting, options: &Options) {
    let writer = Writer {
        words: Words::of(options.language),
        meeting,
        points: options.points,
        piles: Clusters::of(notebook, meeting.home).clusters,
    };
    let points = Point::all(notebook, meeting.home);
    let not_reached = not_reached(&meeting.questions, &points);
    let (late, in_time): (Vec<Point>, Vec<Point>) = points.into_iter().partition(|point| point.is_late);
    let was_held = meeting.closed_at_ms.is_some() || !in_time.is_empty();
    let (in_time, other) = by_question(meeting, in_time);
    let (late, other_late) = by_question(meeting, late);
    let all = meeting.questions.iter().zip(in_time).zip(late).enumerate();
    let all: Vec<Answered<'_>> =
        all.map(|(place, ((question, in_time), late))| Answered { number: place + 1, question, in_time, late }).collect();
    writer.write_reached(document, &all);
    writer.write_other(document, other);
    super::votes::write(document, notebook, meeting, options);
    super::pulse::write(document, notebook, meeting, options);
    writer.write_not_reached(document, &not_reached, was_held);
    writer.write_late(document, all, other_late);
}

/// The points of each question in order, and those whose question is not shown.
fn by_question(meeting: &Meeting, points: Vec<Point>) -> (Vec<Vec<Point>>, Vec<Point>) {
    let mut rest = points;
    let of_questions = meeting.questions.iter().map(|question| {
        let (own, others) = std::mem::take(&mut rest).into_iter().partition(|point| point.question == Some(question.key.id));
        rest = others;
        own
    });
    (of_questions.collect(), rest)
}

impl Writer<'_> {
    fn write_reached(&self, document: &mut Document, all: &[Answered<'_>]) {
        let mut reached = all.iter().filter(|answered| !answered.in_time.is_empty()).peekable();
        match self.points {
            Points::All | Points::Said => reached.for_each(|answered| self.write_question(document, answered)),
            Points::None => {
                if reached.peek().is_some() {
                    document.section(self.words.questions_talked_about);
                }
                document.items(reached.map(|answered| self.question_item(answered.question)));
            }
        }
    }

    fn write_question(&self, document: &mut Document, answered: &Answered<'_>) {
        document.section(self.numbered(answered));
        if let Some(versions) = versions(self.words, &answered.question.text) {
            document.paragraph([format!("{}:", begun(&versions))]);
            document.items(version_items(self.words, &answered.question.text));
        }
        let chosen = self.chosen(answered.in_time.clone());
        // A sub-question that points stand under is the name of theirs.
        let is_named =
            |part: &SubQuestion| chosen.iter().any(|point| point.part == Some(part.key.id)) && !part.text.is_disputed();
        let parts = answered.question.parts.iter().filter(|part| !is_named(part));
        document.paragraph(parts.flat_map(|part| every_version(&part.text)));
        if chosen.is_empty() {
            document.paragraph([self.words.none_said]);
        }
        self.write_by_table(document, &chosen);
    }

    fn numbered(&self, answered: &Answered<'_>) -> String {
        let text = text_or(&answered.question.text.shown, self.words.no_text);
        if self.meeting.questions.len() > 1 { format!("{}. {text}", answered.number) } else { text }
    }

    fn write_by_table(&self, document: &mut Document, points: &[Point]) {
        if self.meeting.tables < 2 {
            self.write_grouped(document, points);
            return;
        }
        let tables: std::collections::BTreeSet<u32> = points.iter().map(|point| point.table).collect();
        for table in tables {
            document.subsection(self.table(table));
            let own: Vec<Point> = points.iter().filter(|point| point.table == table).cloned().collect();
            self.write_grouped(document, &own);
        }
    }

    /// Points first; those of a sub-question, a column or a pile stand under its name; free text last.
    fn write_grouped(&self, document: &mut Document, points: &[Point]) {
        let (free, points): (Vec<&Point>, Vec<&Point>) = points.iter().partition(|point| point.free);
        let mut items: Vec<Item> = Vec::new();
        let mut named: Vec<(Place, Item)> = Vec::new();
        for point in sorted_by(points, |left, right| self.place(left).cmp(&self.place(right))) {
            let (item, place) = (self.point_item(point, None), self.place(point));
            match named.last_mut() {
                _ if place == Place::default() => items.push(item),
                Some((known, group)) if *known == place => group.below.items.push(item),
                Some(_) | None => named.push((place, Item::new(self.group_name(place)).with_items([item]))),
            }
        }
        items.extend(named.into_iter().map(|(_, group)| group));
        document.items(items);
        free.into_iter().for_each(|point| document.paragraph(every_version(&point.text)));
    }

    fn place(&self, point: &Point) -> Place {
        let part = self.parts().position(|part| Some(part.key.id) == point.part);
        let pile = self.piles.iter().position(|pile| Some(pile.key.id) == point.cluster);
        Place { part, column: point.column, pile }
    }

    fn parts(&self) -> impl Iterator<Item = &SubQuestion> {
        self.meeting.questions.iter().flat_map(|question| &question.parts)
    }

    /// The sub-question, the column and the pile, of which there is one at least.
    fn group_name(&self, place: Place) -> String {
        let part = place.part.and_then(|part| self.parts().nth(part)).map(|part| text_or(&part.text.shown, self.words.no_text));
        let column = place.column.map(|column| self.words.column(column).to_owned());
        let pile = place.pile.and_then(|pile| self.piles.get(pile)).map(|pile| pile_name(self.words, pile));
        [part, column, pile].into_iter().flatten().collect::<Vec<_>>().join(" – ")
    }

    fn write_other(&self, document: &mut Document, points: Vec<Point>) {
        let points = self.chosen(points);
        if !points.is_empty() {
            document.section(self.words.other_points);
            self.write_by_table(document, &points);
        }
    }

    /// Before anything is written, they are simply the questions.
    fn write_not_reached(&self, document: &mut Document, not_reached: &[&Question], was_held: bool) {
        if !not_reached.is_empty() {
            document.section(if was_held { self.words.not_reached } else { self.words.questions });
            document.items(not_reached.iter().map(|question| self.question_item(question)));
        }
    }

    fn write_late(&self, document: &mut Document, all: Vec<Answered<'_>>, other: Vec<Point>) {
        let of_questions = all.into_iter().map(|answered| (Some(answered.question), self.chosen(answered.late)));
        let late: Vec<(Option<&Question>, Vec<Point>)> =
            of_questions.chain([(None, self.chosen(other))]).filter(|(_, points)| !points.is_empty()).collect();
        if late.is_empty() {
            return;
        }
        document.section(self.words.came_late);
        for (question, points) in late {
            let name = question.map_or(self.words.other_points, |question| &question.text.shown);
            document.subsection(text_or(name, self.words.no_text));
            let table = |point: &Point| (self.meeting.tables > 1).then(|| self.table(point.table).to_lowercase());
            document.items(points.iter().map(|point| self.point_item(point, table(point))));
        }
    }

    fn chosen(&self, points: Vec<Point>) -> Vec<Point> {
        match self.points {
            Points::All => points,
            Points::Said => points.into_iter().filter(|point| point.said || point.free).collect(),
            Points::None => Vec::new(),
        }
    }

    fn question_item(&self, question: &Question) -> Item {
        let parts = question.parts.iter().map(|part| disputable(self.words, &part.text, None));
        disputable(self.words, &question.text, None).with_items(parts)
    }

    fn point_item(&self, point: &Point, table: Option<String>) -> Item {
        let said = point.said.then(|| self.words.said.to_owned());
        let changed = point.is_changed_late.then(|| self.words.changed_late.to_owned());
        let brought_back = point.brought_back.then(|| self.words.brought_back.to_owned());
        let notes: Vec<String> = [table, said, changed, brought_back].into_iter().flatten().collect();
        disputable(self.words, &point.text, (!notes.is_empty()).then(|| notes.join(", ")))
    }

    fn table(&self, number: u32) -> String {
        fill(self.words.table, &[("number", &number.to_string())])
    }
}

/// A name that stands in two versions is told as both.
fn pile_name(words: &Words, pile: &Cluster) -> String {
    let names: Vec<String> = every_version(&pile.title).iter().map(|name| text_or(name, words.unnamed_pile)).collect();
    names.join(" / ")
}

fn every_version(text: &fellestid_model::views::Text) -> Vec<String> {
    if text.is_disputed() { text.versions.clone() } else { vec![text.shown.clone()] }
}
