//! Tests of views and the changes behind them: tablets that write, exchange records and undo.

mod actions;
mod aside;
mod changes;
mod clusters;
mod declared;
mod deletions;
mod duplicates;
mod erased_rounds;
mod joins;
mod loops;
mod marks;
mod methods;
mod moves;
mod names;
mod network;
mod over_time;
mod participants;
mod programmes;
mod readings;
mod sets;
mod tasks;
mod teams;
mod two_answers;

use super::ALL;
use super::question::{Question, QuestionWords};
use super::set::{self, QuestionSet, SetWords};
use crate::kinds::set::edit::{QuestionPlace, create_question, create_theme};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::undo::History;

/// A tablet with one person at it; each act is a millisecond later.
struct Tablet {
    notebook: Notebook,
    pen: Pen,
    history: History,
    now_ms: i64,
}

impl Tablet {
    fn new(actor: u64) -> Tablet {
        Tablet { notebook: Notebook::new(), pen: Pen::new(Actor(actor)), history: History::default(), now_ms: 0 }
    }

    /// Returns another tablet with the same records.
    fn copy(&self, actor: u64) -> Tablet {
        Tablet { notebook: self.notebook.clone(), now_ms: self.now_ms, ..Tablet::new(actor) }
    }

    fn act<T>(&mut self, act: impl FnOnce(&mut Transaction<'_>) -> T) -> T {
        self.now_ms += 1;
        let mut transaction = Transaction::begin(&mut self.pen, &mut self.notebook, self.now_ms);
        let result = act(&mut transaction);
        let commit = transaction.finish();
        assert_eq!(undeclared(&commit.delta), Vec::<String>::new());
        self.history.remember(commit.ops);
        result
    }

    /// Writes as a newer version would, or as in a forged file.
    fn forge<T>(&mut self, act: impl FnOnce(&mut Transaction<'_>) -> T) -> T {
        self.now_ms += 1;
        act(&mut Transaction::begin(&mut self.pen, &mut self.notebook, self.now_ms))
    }

    fn undo(&mut self) {
        self.now_ms += 1;
        self.history.undo(&mut Transaction::begin(&mut self.pen, &mut self.notebook, self.now_ms));
    }

    /// Merges both ways, so that both hold what either held.
    fn meet(&mut self, other: &mut Tablet) {
        let before = self.notebook.clone();
        self.notebook.merge(&other.notebook);
        other.notebook.merge(&before);
        assert_eq!(self.notebook, other.notebook);
        self.now_ms = self.now_ms.max(other.now_ms);
        other.now_ms = self.now_ms;
    }

    /// Makes a set with these questions under no heading.
    fn set_of(&mut self, questions: &[&str]) -> (Dot, Vec<Key>) {
        let set =
            self.act(|transaction| set::create(transaction, &SetWords { title: "Et sett".to_owned(), ..SetWords::default() }));
        let keys = questions.iter().map(|text| self.question(set, None, text)).collect();
        (set, keys)
    }

    fn theme(&mut self, set: Dot, title: &str) -> Key {
        self.act(|transaction| create_theme(transaction, set, title)).expect("a set of our own")
    }

    fn question(&mut self, set: Dot, theme: Option<Dot>, text: &str) -> Key {
        self.act(|transaction| create_question(transaction, set, QuestionPlace::Last(theme), &words(text)))
            .expect("a set of our own")
    }

    fn write(&mut self, key: Key, name: &str, text: &str) {
        self.act(|transaction| transaction.write(key, name, text.into()));
    }

    fn outline(&self, set: Dot) -> Vec<String> {
        outline(&self.notebook, set)
    }
}

/// Returns the registers that a record's kind does not declare.
fn undeclared(notebook: &Notebook) -> Vec<String> {
    let ours = notebook.records().filter_map(|(_, record)| Some((ALL.find(&record.kind)?, record)));
    let registers = ours.flat_map(|(kind, record)| record.registers.keys().map(move |name| (kind, name)));
    let undeclared = registers.filter(|(kind, name)| kind.field(name).is_none());
    undeclared.map(|(kind, name)| format!("{}.{name}", kind.name)).collect()
}

fn words(text: &str) -> QuestionWords {
    QuestionWords { text: text.to_owned(), ..QuestionWords::default() }
}

/// Returns a line for each theme, question and sub-question, as people see them.
fn outline(notebook: &Notebook, set: Dot) -> Vec<String> {
    let set = QuestionSet::read(notebook, set).expect("a set");
    let mut lines = Vec::new();
    for theme in &set.themes {
        lines.extend(theme.title.iter().map(|title| format!("# {}", title.shown)));
        lines.extend(theme.questions.iter().flat_map(question_lines));
    }
    lines
}

fn question_lines(question: &Question) -> Vec<String> {
    let parts = question.parts.iter().map(|part| format!("- {}", part.text.shown));
    [question.text.shown.clone()].into_iter().chain(parts).collect()
}
