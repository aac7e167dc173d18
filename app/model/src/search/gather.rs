//! The texts of one home, as people see it: what no view shows is never found. A text with two versions is found by
//! either. It knows no kind except the tiltak, whose place is the meeting it came from.

use super::{Entry, Home};
use crate::kind::{Field, Kind, Kinds};
use crate::kinds::{action, is_seen};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::value::Value;

/// Reads a home. Returns `None` if its root is hidden, whatever else is left of it, or if its kind is not searched.
pub fn home(kinds: Kinds, notebook: &Notebook, home: Dot) -> Option<Home> {
    let key = Key::root(home);
    let root = notebook.get(&key).filter(|_| is_shown(notebook, &key))?;
    let kind = kinds.find(&root.kind).filter(|kind| kind.is_root() && kind.title_field().is_some_and(Field::is_searched))?;
    let stands_in = if *kind == action::KIND { action::FROM_MEETING.dot_in(root) } else { Some(home) };
    let (mut entries, mut of_root) = (Vec::new(), words(root, kind, Field::is_searched));
    for (key, record) in notebook.home(home).filter(|(key, _)| !key.is_root()) {
        let inside = kinds.find(&record.kind).filter(|inside| inside.is_in(kind.name));
        let Some(inside) = inside.filter(|inside| is_seen(notebook, key, record, inside)) else { continue };
        let fields = words(record, inside, Field::is_searched);
        entries.extend(Entry::new(*key, inside, record.created_at_ms, Some(home), &fields));
        of_root.extend(words(record, inside, Field::is_searched_in_home));
    }
    entries.extend(Entry::new(key, kind, root.created_at_ms, stands_in, &of_root));
    Some(Home { title: kinds.title(root).to_owned(), entries })
}

/// Returns the text of each field, the title first.
fn words(record: &Record, kind: &Kind, is_wanted: fn(&Field) -> bool) -> Vec<String> {
    let is_title = |field: &&Field| kind.title == Some(field.name());
    let title = kind.fields.iter().filter(is_title);
    let fields = title.chain(kind.fields.iter().filter(|field| !is_title(field)));
    fields.filter(|field| is_wanted(field)).map(|field| every_version(record, field)).collect()
}

fn every_version(record: &Record, field: &Field) -> String {
    let values = field.registers_in(record).flat_map(Register::all);
    values.filter_map(Value::as_text).collect::<Vec<_>>().join(" ")
}
