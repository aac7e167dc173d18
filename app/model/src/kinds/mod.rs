//! Kinds of records (slag), one file each: its declaration, the view people see of it, read from records, and the
//! changes of it. Records are the truth; a view is made anew when asked for. Views of many records at once are in
//! `overviews`.

pub mod action;
pub mod addressee;
pub mod agreed_marks;
pub mod answer;
pub mod answer_theme;
pub mod answers;
pub mod ask;
pub mod circle;
pub mod cluster;
pub mod decision;
pub mod feedback;
pub mod group;
pub mod marks;
pub mod meeting;
pub mod method;
pub mod network;
pub mod observation;
pub mod package;
pub mod part;
pub mod participant;
pub mod people;
pub mod point;
pub mod programme;
pub mod publication;
pub mod pulse;
pub mod pulse_text;
pub mod question;
pub mod quote;
pub mod read_marks;
pub mod reading;
pub mod received;
pub mod report;
pub mod set;
pub mod station;
pub mod step;
pub mod tally;
pub mod task;
#[cfg(test)]
mod tests;
pub mod theme;
pub mod unit;

use crate::kind::{self, Field, Kind, Kinds};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::value::Value;

/// The list of kinds: each one's name in the program, and its module.
macro_rules! kinds {
    ($($name:ident $room:ident,)*) => {
        /// Every kind, for a `match` that must cover each.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum KindName {
            $($name,)*
        }

        impl KindName {
            /// Returns the kind of this name, or `None` if only a newer version knows it.
            pub fn of(name: &str) -> Option<KindName> {
                $(if name == $room::KIND.name {
                    return Some(KindName::$name);
                })*
                None
            }

            pub fn kind(self) -> &'static Kind {
                match self {
                    $(KindName::$name => &$room::KIND,)*
                }
            }
        }

        /// Every kind this version knows, in the order in which the contents of a file are listed: what the file is of,
        /// what people wrote, and the frame around it. A kind comes after those it stands under.
        pub const ALL: Kinds = Kinds(&[$(&$room::KIND,)*]);
    };
}

kinds! {
    Meeting meeting,
    Set set,
    Action action,
    Observation observation,
    Method method,
    Circle circle,
    People people,
    Marks marks,
    Programme programme,
    Theme theme,
    Question question,
    SubQuestion part,
    Point point,
    Cluster cluster,
    Tally tally,
    Pulse pulse,
    PulseText pulse_text,
    Person participant,
    Mark agreed_marks,
    Station station,
    Step step,
    Package package,
    Ask ask,
    Task task,
    Addressee addressee,
    Feedback feedback,
    Report report,
    Answers answers,
    Network network,
    Unit unit,
    Reading reading,
    Received received,
    Publication publication,
    AnswerTheme answer_theme,
    Quote quote,
    ReadMarks read_marks,
}

/// Returns whether people see a record in its home: neither it nor what it is part of is deleted.
pub(crate) fn is_seen(notebook: &Notebook, key: &Key, record: &Record, kind: &Kind) -> bool {
    let whole = |field: &Field| Some(Key { home: key.home, id: question::standing(notebook, key.home, field.dot_in(record)?) });
    let mut wholes = kind.fields.iter().filter(|field| field.is_part_of());
    is_shown(notebook, key) && wholes.all(|field| whole(field).is_some_and(|whole| is_shown(notebook, &whole)))
}

/// A text, with both versions if two people wrote it at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub shown: String,
    /// All versions, oldest first, if there is more than one; otherwise empty.
    pub versions: Vec<String>,
}

impl Text {
    pub fn read(record: &Record, field: &Field) -> Self {
        let all = field.register_in(record).map(Register::all).unwrap_or_default();
        let texts: Vec<String> = all.iter().map(|value| value.as_text().unwrap_or_default().to_owned()).collect();
        let shown = field.text_in(record).to_owned();
        Text { shown, versions: if texts.len() > 1 { texts } else { Vec::new() } }
    }

    pub fn is_disputed(&self) -> bool {
        !self.versions.is_empty()
    }

    /// Returns the text, or all its versions, oldest first.
    pub fn every_version(&self) -> impl Iterator<Item = &str> {
        let shown = (!self.is_disputed()).then_some(&self.shown);
        self.versions.iter().chain(shown).map(String::as_str)
    }
}

/// Returns the visible records of a kind in a home, sorted by order key, then by when they were made, then by
/// id.
pub(crate) fn shown_of_kind<'a>(notebook: &'a Notebook, home: fellestid_crdt::dot::Dot, kind: &Kind) -> Vec<(Key, &'a Record)> {
    let of_kind = notebook.home(home).filter(|(key, record)| record.kind == *kind && is_shown(notebook, key));
    let records: Vec<(Key, &Record)> = of_kind.map(|(key, record)| (*key, record)).collect();
    fellestid_crdt::sorting::sorted_by(records, |(left_key, left), (right_key, right)| {
        let left = (kind::ORDER.text_in(left), left.created_at_ms, left_key);
        left.cmp(&(kind::ORDER.text_in(right), right.created_at_ms, right_key))
    })
}

/// Returns a visible root of a kind.
pub(crate) fn shown_root<'a>(notebook: &'a Notebook, home: fellestid_crdt::dot::Dot, kind: &Kind) -> Option<&'a Record> {
    let key = Key::root(home);
    notebook.get(&key).filter(|record| record.kind == *kind && is_shown(notebook, &key))
}

/// Returns the value of a text field: the text trimmed, or null if it is blank.
pub(crate) fn text_or_null(text: &str) -> Value {
    if text.trim().is_empty() { Value::Null } else { Value::text(text.trim()) }
}
