//! What was written to each question, what was not reached, and what came after closing. The model has grouped it; here
//! it gets its words.

use super::actions::disputable;
use crate::document::{Document, Item, Runs};
use crate::facts::{begun, text_or, version_items, versions};
use crate::notebook::teller::Teller;
use crate::words::Words;
use crate::write::one_line;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::Text;
use fellestid_model::kinds::meeting::Point;
use fellestid_model::kinds::question::Question;
use fellestid_model::options::{Options, Points};
use fellestid_model::overviews::minutes::{Answered, AtTable, Group, Minutes};

/// Writes the points: for people, or for a whole notebook, where what is disputed in a record is shown below it.
pub struct Writer<'a> {
    pub words: &'static Words,
    pub minutes: &'a Minutes,
    pub whole: Option<Teller<'a>>,
}

/// Writes the questions, with their points or without, and the points of no question.
pub fn write_questions(document: &mut Document, writer: &Writer<'_>, options: &Options) {
    match options.points {
        Points::All | Points::Said => {
            writer.minutes.questions.iter().for_each(|answered| writer.write_question(document, answered));
            writer.write_other(document);
        }
        Points::None => writer.write_talked_about(document),
    }
}

/// Writes what was not reached, and what came after closing.
pub fn write_rest(document: &mut Document, writer: &Writer<'_>, options: &Options) {
    writer.write_not_reached(document);
    match options.points {
        Points::All | Points::Said => writer.write_late(document),
        Points::None => {}
    }
}

impl Writer<'_> {
    fn write_talked_about(&self, document: &mut Document) {
        if !self.minutes.questions.is_empty() {
            document.section(self.words.questions_talked_about);
        }
        document.items(self.minutes.questions.iter().map(|answered| self.question_item(&answered.question)));
    }

    fn write_question(&self, document: &mut Document, answered: &Answered) {
        document.section(self.numbered(answered));
        match self.whole {
            Some(teller) => document.items(self.about(teller, &answered.question)),
            None => self.write_about(document, answered),
        }
        if answered.tables.is_empty() {
            document.paragraph([self.words.none_said]);
        }
        self.write_tables(document, &answered.tables);
    }

    /// Returns what is disputed in the question, and its sub-questions.
    fn about(&self, teller: Teller<'_>, question: &Question) -> Vec<Item> {
        let parts = question.parts.iter().map(|part| {
            Item::new(Runs::emphasis(text_or(&part.text.shown, self.words.no_text))).with_items(teller.conflicts(&part.key))
        });
        teller.conflicts(&question.key).into_iter().chain(parts).collect()
    }

    /// Writes every version of the question, and the sub-questions without points.
    fn write_about(&self, document: &mut Document, answered: &Answered) {
        if let Some(versions) = versions(self.words, &answered.question.text) {
            document.paragraph([format!("{}:", begun(&versions))]);
            document.items(version_items(self.words, &answered.question.text));
        }
        document.paragraph(answered.parts_above().flat_map(|part| part.text.every_version()));
    }

    fn numbered(&self, answered: &Answered) -> String {
        let text = text_or(&answered.question.text.shown, self.words.no_text);
        if self.minutes.meeting.questions.len() > 1 { format!("{}. {text}", answered.number) } else { text }
    }

    fn write_tables(&self, document: &mut Document, tables: &[AtTable]) {
        for at_table in tables {
            if let Some(table) = at_table.table {
                document.subsection(self.table(table));
            }
            document.items(self.items(&at_table.groups));
            at_table.free.iter().for_each(|point| self.write_free(document, point));
        }
    }

    fn write_free(&self, document: &mut Document, point: &Point) {
        match self.whole {
            Some(teller) => {
                document.paragraph([point.text.shown.as_str()]);
                document.items(teller.conflicts(&point.key));
            }
            None => document.paragraph(point.text.every_version()),
        }
    }

    /// Returns the points of the group without a name as they are; the others under their group's name.
    fn items(&self, groups: &[Group]) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for group in groups {
            let points = group.points.iter().map(|point| self.point_item(point, None));
            match self.group_name(group) {
                Some(name) => items.push(Item::new(name).with_items(points)),
                None => items.extend(points),
            }
        }
        items
    }

    /// Returns the sub-question, the column, the pile and the step; `None` if the group has none of them.
    fn group_name(&self, group: &Group) -> Option<String> {
        let part = group.part.as_ref().map(|part| text_or(&part.text.shown, self.words.no_text));
        let column = group.column.map(|column| self.words.minutes.column(column).to_owned());
        let pile = group.cluster.as_ref().map(|pile| self.words.minutes.pile_name(pile));
        let step = group.step.as_ref().map(|step| one_line(step.name(self.words.language, self.words.step(step.kind))));
        let names: Vec<String> = [part, column, pile, step].into_iter().flatten().collect();
        (!names.is_empty()).then(|| names.join(" – "))
    }

    fn write_other(&self, document: &mut Document) {
        if !self.minutes.others.is_empty() {
            document.section(self.words.minutes.beside_questions(&self.minutes.meeting));
            self.write_tables(document, &self.minutes.others);
        }
    }

    /// Writes the questions that nobody wrote to; before the meeting they are simply its questions.
    fn write_not_reached(&self, document: &mut Document) {
        if !self.minutes.not_reached.is_empty() {
            document.section(self.words.minutes.unanswered(self.minutes).unwrap_or(self.words.questions));
            document.items(self.minutes.not_reached.iter().map(|question| self.question_item(question)));
        }
    }

    fn write_late(&self, document: &mut Document) {
        if self.minutes.late.is_empty() {
            return;
        }
        document.section(self.words.minutes.late);
        for late in &self.minutes.late {
            let name = late.question.as_ref().map_or(self.words.minutes.others, |question| &question.text.shown);
            document.subsection(text_or(name, self.words.no_text));
            let table =
                |point: &Point| self.minutes.meeting.told_table(point.table).map(|table| self.table(table).to_lowercase());
            document.items(late.points.iter().map(|point| self.point_item(point, table(point))));
        }
    }

    fn question_item(&self, question: &Question) -> Item {
        let parts = question.parts.iter().map(|part| self.item(&part.text, Vec::new(), &part.key));
        self.item(&question.text, Vec::new(), &question.key).with_items(parts)
    }

    fn point_item(&self, point: &Point, table: Option<String>) -> Item {
        let said = point.said.then(|| self.words.minutes.said.to_owned());
        let changed = point.is_changed_late.then(|| self.words.minutes.changed_late.to_owned());
        // In a whole notebook it is shown below the point.
        let brought_back = (point.brought_back && self.whole.is_none()).then(|| self.words.brought_back.to_owned());
        self.item(&point.text, [table, said, changed, brought_back].into_iter().flatten().collect(), &point.key)
    }

    fn item(&self, text: &Text, notes: Vec<String>, key: &Key) -> Item {
        match self.whole {
            Some(teller) => teller.noted(&text.shown, &notes, key),
            None => disputable(self.words, text, (!notes.is_empty()).then(|| notes.join(", "))),
        }
    }

    fn table(&self, number: u32) -> String {
        self.words.minutes.table_name(number)
    }
}
