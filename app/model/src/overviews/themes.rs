//! Themes in the answers with the schools' exact words (temaer og sitater). Themes with the same folded name are one,
//! and the same words of the same answer are one quote. Who may see a quote is read from the answer it stands in now:
//! words that no longer stand there are shown to nobody else.

use crate::folding::folded;
use crate::kinds::answer::{Answer, May};
use crate::kinds::answer_theme::{self, Part};
use crate::kinds::decision::{Decided, Decision};
use crate::kinds::quote::{self, From};
use crate::kinds::{reading, shown_of_kind};
use crate::overviews::matrix::{Matrix, School};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;

/// Who may see a quote, from the answer its words stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The words no longer stand in the school's answer.
    Gone,
    /// Not to be spread.
    Kept,
    /// Without the school's name, and not published yet.
    Unpublished,
    /// Without the school's name, and the answer is published.
    Published,
    /// With the school's name.
    Named,
}

impl Standing {
    /// Whether the words may stand in what others get.
    pub fn may_leave(self) -> bool {
        match self {
            Standing::Gone | Standing::Kept | Standing::Unpublished => false,
            Standing::Published | Standing::Named => true,
        }
    }
}

/// A theme with its quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its records, the first made first: one, or one of each reader.
    pub keys: Vec<Key>,
    pub name: String,
    /// Empty if it has none.
    pub definition: String,
    /// Where it stands in the draft of the next gathering.
    pub part: Option<Part>,
    pub decided: Option<Decided>,
    pub quotes: Vec<Quote>,
}

/// Words a school wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Its records: one, or one of each reader.
    pub keys: Vec<Key>,
    pub from: From,
    /// Empty if it may not be told.
    pub school: String,
    /// The question's code; empty if the question is gone.
    pub code: String,
    pub words: String,
    pub standing: Standing,
    pub decided: Option<Decided>,
}

impl Theme {
    /// Returns the themes of a package, by when they were made.
    pub fn all(notebook: &Notebook, matrix: &Matrix) -> Vec<Theme> {
        let mut themes: Vec<Theme> = Vec::new();
        let readings = reading::all(notebook, matrix.package.home);
        for (key, record) in readings.iter().flat_map(|home| shown_of_kind(notebook, *home, &answer_theme::KIND)) {
            let name = answer_theme::NAME.text_in(record).trim();
            match themes.iter_mut().find(|theme| folded(&theme.name) == folded(name)) {
                Some(theme) => theme.join(key, record),
                None => themes.push(Theme::read(key, record)),
            }
        }
        for (key, record) in readings.iter().flat_map(|home| shown_of_kind(notebook, *home, &quote::KIND)) {
            let of = quote::THEME.dot_in(record);
            let theme = themes.iter_mut().find(|theme| theme.keys.iter().any(|theme| Some(theme.id) == of));
            if let (Some(theme), Some(quote)) = (theme, Quote::read(matrix, key, record)) {
                theme.put(quote);
            }
        }
        themes
    }

    fn read(key: Key, record: &Record) -> Theme {
        Theme {
            keys: vec![key],
            name: answer_theme::NAME.text_in(record).trim().to_owned(),
            definition: answer_theme::DEFINITION.text_in(record).trim().to_owned(),
            part: Part::of_code(answer_theme::PART.text_in(record)),
            decided: Decided::read(record, answer_theme::DECISION, answer_theme::REASON),
            quotes: Vec::new(),
        }
    }

    /// Adds another reader's theme of the same name: what the first lacks.
    fn join(&mut self, key: Key, record: &Record) {
        let other = Theme::read(key, record);
        self.keys.push(key);
        if self.definition.is_empty() {
            self.definition = other.definition;
        }
        self.part = self.part.or(other.part);
        self.decided = self.decided.take().or(other.decided);
    }

    fn put(&mut self, quote: Quote) {
        let alike = |other: &&mut Quote| other.from == quote.from && folded(&other.words) == folded(&quote.words);
        match self.quotes.iter_mut().find(alike) {
            Some(standing) => {
                standing.keys.extend(quote.keys);
                standing.decided = standing.decided.take().or(quote.decided);
            }
            None => self.quotes.push(quote),
        }
    }

    /// Returns the quote of these words, if it stands under this theme.
    pub fn quote_of(&self, from: From, words: &str) -> Option<&Quote> {
        self.quotes.iter().find(|quote| quote.from == from && folded(&quote.words) == folded(words))
    }
}

impl Quote {
    fn read(matrix: &Matrix, key: Key, record: &Record) -> Option<Quote> {
        let from = From { unit: quote::UNIT.dot_in(record)?, ask: quote::ASK.dot_in(record)? };
        let words = quote::WORDS.text_in(record).to_owned();
        let school = matrix.schools.iter().find(|school| school.unit == Some(from.unit));
        let ask = matrix.questions.iter().find(|ask| ask.key.id == from.ask);
        Some(Quote {
            keys: vec![key],
            from,
            school: school.map(|school| school.name.clone()).unwrap_or_default(),
            code: ask.map(|ask| ask.code.clone()).unwrap_or_default(),
            standing: school.map_or(Standing::Gone, |school| standing(matrix, school, from.ask, &words)),
            decided: Decided::read(record, quote::DECISION, quote::REASON),
            words,
        })
    }
}

/// Returns who may see words of a school's answer: where they stand in several, as the strictest says.
pub fn standing(matrix: &Matrix, school: &School, ask: Dot, words: &str) -> Standing {
    let cell = school.cells.get(&ask).into_iter().flatten();
    let stands_in = cell.filter_map(|said| match &said.answer {
        Answer::Text(text) if !words.is_empty() && text.contains(words) => Some((said.may, text)),
        Answer::Text(_) | Answer::Nothing | Answer::NotReached => None,
    });
    let of = |(may, text): (May, &String)| match (may, matrix.is_published(ask, text)) {
        (May::Adviser, _) => Standing::Kept,
        // What is published without a name stays without one.
        (May::Nameless | May::Named, true) => Standing::Published,
        (May::Nameless, false) => Standing::Unpublished,
        (May::Named, false) => Standing::Named,
    };
    stands_in.map(of).min().unwrap_or(Standing::Gone)
}

/// Returns the theme of this name: the existing one, or a new one. `None` if the name is blank.
pub fn theme_named(transaction: &mut Transaction<'_>, package: Dot, name: &str) -> Option<Key> {
    if name.trim().is_empty() {
        return None;
    }
    let reading = reading::create(transaction, package);
    let all = reading::all(transaction.notebook, package);
    let notebook = &*transaction.notebook;
    let themes = all.iter().flat_map(|home| shown_of_kind(notebook, *home, &answer_theme::KIND));
    let mut same = themes.filter(|(_, record)| folded(answer_theme::NAME.text_in(record)) == folded(name));
    let standing = same.next().map(|(key, _)| key);
    Some(standing.unwrap_or_else(|| answer_theme::create(transaction, reading, name)))
}

/// Puts words under a theme, unless they stand there.
pub fn put_quote(transaction: &mut Transaction<'_>, theme: &Theme, from: From, words: &str) {
    if let (None, Some(key)) = (theme.quote_of(from, words), theme.keys.first()) {
        quote::create(transaction, *key, from, words);
    }
}

/// Deletes records: a quote, or a theme, in every reading.
pub fn delete(transaction: &mut Transaction<'_>, keys: &[Key]) {
    keys.iter().for_each(|key| transaction.delete(*key));
}

/// Sets what becomes of a theme; in every reading, so that it counts whoever's is first.
pub fn decide_theme(transaction: &mut Transaction<'_>, theme: &Theme, decision: Option<Decision>) {
    theme.keys.iter().for_each(|key| answer_theme::set_decision(transaction, *key, decision));
}

/// Sets what becomes of a quote, in every reading.
pub fn decide_quote(transaction: &mut Transaction<'_>, quote: &Quote, decision: Option<Decision>) {
    quote.keys.iter().for_each(|key| quote::set_decision(transaction, *key, decision));
}

/// Sets where a theme stands in the draft, in every reading.
pub fn set_part(transaction: &mut Transaction<'_>, theme: &Theme, part: Option<Part>) {
    theme.keys.iter().for_each(|key| answer_theme::set_part(transaction, *key, part));
}
