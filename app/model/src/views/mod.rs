//! What people see, read from records: question sets, meetings, points and actions,
//! and the changes that make them. Records are the truth; a view is made anew when asked for.

pub mod action;
pub mod action_list;
pub mod agreed_marks;
pub mod asked;
pub mod audience;
pub mod circle;
pub mod cluster;
pub mod deleted;
pub mod duplicate;
pub mod edit_set;
pub mod folding;
pub mod meeting;
pub mod method;
pub mod minutes;
pub mod own_practice;
pub mod participant;
pub mod place;
pub mod point;
pub mod programme;
pub mod pulse_trend;
pub mod question;
pub mod series;
pub mod set;
pub mod sharing_out;
pub mod split;
pub mod split_join;
pub mod tags;
pub mod term;
#[cfg(test)]
mod tests;
pub mod waiting;

use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::value::Value;

/// A text, with every version that stands where two people wrote it at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub shown: String,
    /// All versions, oldest first, where there is more than one; otherwise empty.
    pub versions: Vec<String>,
}

impl Text {
    pub fn read(record: &Record, name: &str) -> Self {
        let all = record.register(name).map(Register::all).unwrap_or_default();
        let texts: Vec<String> = all.iter().map(|value| value.as_text().unwrap_or_default().to_owned()).collect();
        let shown = record.text(name).to_owned();
        Text { shown, versions: if texts.len() > 1 { texts } else { Vec::new() } }
    }

    pub fn is_disputed(&self) -> bool {
        !self.versions.is_empty()
    }
}

/// The records of one kind in a home that people should see, in their order:
/// by order key, then by when they were made, then by id.
pub(crate) fn shown_of_kind<'a>(notebook: &'a Notebook, home: fellestid_crdt::dot::Dot, kind: &str) -> Vec<(Key, &'a Record)> {
    let of_kind =
        notebook.home(home).filter(|(key, record)| record.kind == kind && fellestid_crdt::deletion::is_shown(notebook, key));
    let records: Vec<(Key, &Record)> = of_kind.map(|(key, record)| (*key, record)).collect();
    fellestid_crdt::sorting::sorted_by(records, |(left_key, left), (right_key, right)| {
        let left = (left.text("order"), left.at_ms, left_key);
        left.cmp(&(right.text("order"), right.at_ms, right_key))
    })
}

/// A root of a kind that people should see.
pub(crate) fn shown_root<'a>(notebook: &'a Notebook, home: fellestid_crdt::dot::Dot, kind: &str) -> Option<&'a Record> {
    let key = Key::root(home);
    notebook.get(&key).filter(|record| record.kind == kind && fellestid_crdt::deletion::is_shown(notebook, &key))
}

/// Text as a field holds it: nothing where it is blank.
pub(crate) fn text_or_null(text: &str) -> Value {
    if text.trim().is_empty() { Value::Null } else { Value::text(text.trim()) }
}
