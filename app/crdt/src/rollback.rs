//! Undo of an import (angre innlesing): registers that are still as the import left them return to what they were; what
//! was changed since stays. A local act: nothing of it is shared, and the same file asks again when it is taken in
//! again.

use crate::deletion::is_shown;
use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::record::{Key, Record};
use crate::register::Register;
use crate::sorting::gathered;
use crate::value::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One record as it was before an import, and as the import left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// `None` if the import brought the record.
    pub before: Option<Record>,
    pub after: Record,
}

/// The effect of a rollback on one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rolled {
    /// The import brought it and nobody has changed it: it is removed.
    Removed,
    /// All that the import changed is as before.
    Restored(Record),
    /// Some of it is as before; what was changed since stays.
    InPart(Record),
    /// Unchanged.
    Kept,
}

/// Rolls one record back, as far as it is still as the import left it.
pub fn rollback(current: &Record, before: Option<&Record>, after: &Record) -> Rolled {
    let Some(before) = before else {
        // Half of a new record would be a record nobody wrote: it is removed whole or not at all.
        return if current == after { Rolled::Removed } else { Rolled::Kept };
    };
    let mut record = current.clone();
    let mut kept = 0;
    for (name, left) in &after.registers {
        let was = before.register(name);
        let is = current.register(name);
        if was == is || was == Some(left) {
            continue;
        }
        if is == Some(left) {
            put(&mut record, name, was);
        } else {
            kept += 1;
        }
    }
    if current.kind == after.kind {
        record.kind.clone_from(&before.kind);
    }
    if current.created_at_ms == after.created_at_ms {
        record.created_at_ms = before.created_at_ms;
    }
    match kept {
        0 => Rolled::Restored(record),
        _ if record == *current => Rolled::Kept,
        _ => Rolled::InPart(record),
    }
}

fn put(record: &mut Record, name: &str, register: Option<&Register>) {
    match register {
        Some(register) => record.registers.insert(name.to_owned(), register.clone()),
        None => record.registers.remove(name),
    };
}

/// Rolls an import back. A record that it brought stays if something written since refers to it: a point written in an
/// imported meeting keeps its meeting and its question. `current` must hold the homes concerned in full; records that
/// are no longer in it are left out of the result.
pub fn rollback_all(current: &Notebook, imported: &BTreeMap<Key, Imported>) -> BTreeMap<Key, Rolled> {
    let each = imported.iter().filter_map(|(key, it)| Some((*key, rollback(current.get(key)?, it.before.as_ref(), &it.after))));
    let mut rolled: BTreeMap<Key, Rolled> = gathered(each);
    loop {
        let needed = stood_on(current, &rolled);
        let mut saved = rolled.iter_mut().filter(|(key, rolled)| **rolled == Rolled::Removed && needed.contains(key)).peekable();
        if saved.peek().is_none() {
            return rolled;
        }
        saved.for_each(|(_, rolled)| *rolled = Rolled::Kept);
    }
}

/// Returns the records that must stay because shown records that stay point at them in the same home, and the roots of
/// those.
fn stood_on(current: &Notebook, rolled: &BTreeMap<Key, Rolled>) -> BTreeSet<Key> {
    let homes: BTreeSet<Dot> = gathered(rolled.keys().map(|key| key.home));
    let mut needed = BTreeSet::new();
    for (key, record) in homes.into_iter().flat_map(|home| current.home(home)) {
        let stays = match rolled.get(key) {
            Some(Rolled::Removed) => continue,
            Some(Rolled::Restored(record) | Rolled::InPart(record)) => record,
            Some(Rolled::Kept) | None => record,
        };
        if is_shown(current, key) {
            needed.insert(Key::root(key.home));
            needed.extend(stays.content().filter_map(|entry| pointed_at(key.home, &entry.value)));
        }
    }
    needed
}

fn pointed_at(home: Dot, value: &Value) -> Option<Key> {
    value.as_dot().map(|id| Key { home, id })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dot::Actor;
    use crate::transaction::{Pen, Transaction};

    /// A device that remembers its last import.
    struct Tablet {
        notebook: Notebook,
        pen: Pen,
        imported: BTreeMap<Key, Imported>,
    }

    impl Tablet {
        fn new(actor: u64) -> Self {
            Tablet { notebook: Notebook::new(), pen: Pen::new(Actor(actor)), imported: BTreeMap::new() }
        }

        fn transact<T>(&mut self, act: impl FnOnce(&mut Transaction<'_>) -> T) -> T {
            act(&mut Transaction::begin(&mut self.pen, &mut self.notebook, 1))
        }

        fn import(&mut self, file: &Notebook) {
            let before = self.notebook.clone();
            self.notebook.merge(file);
            let changed = self.notebook.records().filter(|(key, record)| before.get(key) != Some(*record));
            let images = changed.map(|(key, after)| (*key, Imported { before: before.get(key).cloned(), after: after.clone() }));
            self.imported = images.collect();
        }

        fn undo(&mut self) -> BTreeMap<Key, Rolled> {
            let rolled = rollback_all(&self.notebook, &self.imported);
            let mut notebook = Notebook::new();
            for (key, record) in self.notebook.records() {
                match rolled.get(key) {
                    Some(Rolled::Removed) => {}
                    Some(Rolled::Restored(record) | Rolled::InPart(record)) => notebook.merge_record(*key, record),
                    Some(Rolled::Kept) | None => notebook.merge_record(*key, record),
                }
            }
            self.notebook = notebook;
            rolled
        }

        fn text(&self, key: Key) -> &str {
            self.notebook.get(&key).map(|record| record.text("text")).unwrap_or_default()
        }
    }

    fn text(text: &str) -> Value {
        Value::text(text)
    }

    /// Returns two devices with the same meeting, and a point in it.
    fn two() -> (Tablet, Tablet, Key) {
        let mut here = Tablet::new(1);
        let point = here.transact(|transaction| {
            let home = transaction.create_home("meeting", &[("title", text("Høstmøte"))]);
            transaction.create(home, "point", &[("text", text("felles"))])
        });
        let there = Tablet { notebook: here.notebook.clone(), ..Tablet::new(2) };
        (here, there, point)
    }

    #[test]
    fn undone_at_once_everything_is_as_before() {
        let (mut here, mut there, point) = two();
        there.transact(|transaction| {
            transaction.write(point, "text", text("endret"));
            transaction.write(point, "said", Value::Flag(true));
            transaction.create(point.home, "point", &[("text", text("nytt"))]);
            transaction.create_home("action", &[("what", text("tiltak"))]);
        });
        let before = here.notebook.clone();
        here.import(&there.notebook);
        assert_ne!(here.notebook, before);
        here.undo();
        assert_eq!(here.notebook, before);
    }

    #[test]
    fn a_register_changed_since_stays_and_the_others_go_back() {
        let (mut here, mut there, point) = two();
        there.transact(|transaction| transaction.write(point, "text", text("endret der")));
        there.transact(|transaction| transaction.write(point, "said", Value::Flag(true)));
        here.import(&there.notebook);
        here.transact(|transaction| transaction.write(point, "text", text("rettet her")));
        let rolled = here.undo();
        assert!(matches!(rolled[&point], Rolled::InPart(_)));
        assert_eq!(here.text(point), "rettet her");
        assert!(!here.notebook.get(&point).unwrap().flag("said"));
    }

    #[test]
    fn what_was_written_in_another_register_since_stays_untouched() {
        let (mut here, mut there, point) = two();
        there.transact(|transaction| transaction.write(point, "text", text("endret der")));
        here.import(&there.notebook);
        here.transact(|transaction| transaction.write(point, "table", Value::Integer(3)));
        let rolled = here.undo();
        assert!(matches!(rolled[&point], Rolled::Restored(_)));
        assert_eq!(here.text(point), "felles");
        assert_eq!(here.notebook.get(&point).unwrap().integer("table"), Some(3));
    }

    #[test]
    fn a_new_record_changed_since_stays_whole() {
        let (mut here, mut there, point) = two();
        let new = there.transact(|transaction| {
            transaction.create(point.home, "point", &[("text", text("nytt")), ("table", Value::Integer(2))])
        });
        here.import(&there.notebook);
        here.transact(|transaction| transaction.write(new, "text", text("nytt, og mer")));
        assert_eq!(here.undo()[&new], Rolled::Kept);
        assert_eq!((here.text(new), here.notebook.get(&new).unwrap().integer("table")), ("nytt, og mer", Some(2)));
    }

    #[test]
    fn a_new_point_keeps_its_imported_meeting_and_question() {
        let (mut here, mut there) = (Tablet::new(1), Tablet::new(2));
        let (meeting, question, other) = there.transact(|transaction| {
            let home = transaction.create_home("meeting", &[("title", text("nytt"))]);
            let question = transaction.create(home, "question", &[("text", text("hvorfor"))]);
            (home, question, transaction.create(home, "question", &[("text", text("hvordan"))]))
        });
        here.import(&there.notebook);
        let mine = here.transact(|transaction| {
            transaction.create(meeting, "point", &[("text", text("mitt")), ("question", question.id.into())])
        });
        let rolled = here.undo();
        assert_eq!(
            [&rolled[&Key::root(meeting)], &rolled[&question], &rolled[&other]],
            [&Rolled::Kept, &Rolled::Kept, &Rolled::Removed]
        );
        assert_eq!(here.text(mine), "mitt");
    }

    #[test]
    fn what_was_deleted_since_holds_nothing_back() {
        let (mut here, mut there) = (Tablet::new(1), Tablet::new(2));
        let (meeting, point) = there.transact(|transaction| {
            let home = transaction.create_home("meeting", &[("title", text("nytt"))]);
            (home, transaction.create(home, "point", &[("text", text("innspill"))]))
        });
        here.import(&there.notebook);
        here.transact(|transaction| transaction.delete(point));
        let rolled = here.undo();
        assert_eq!([&rolled[&Key::root(meeting)], &rolled[&point]], [&Rolled::Removed, &Rolled::Kept]);
    }

    #[test]
    fn two_versions_become_one_again() {
        let (mut here, mut there, point) = two();
        there.transact(|transaction| transaction.write(point, "text", text("din")));
        here.transact(|transaction| transaction.write(point, "text", text("min")));
        here.import(&there.notebook);
        assert_eq!(here.notebook.get(&point).unwrap().disputed().count(), 1);
        here.undo();
        assert_eq!(here.notebook.get(&point).unwrap().disputed().count(), 0);
        assert_eq!(here.text(point), "min");
    }

    #[test]
    fn an_imported_deletion_is_taken_back() {
        let (mut here, mut there, point) = two();
        there.transact(|transaction| transaction.delete(point));
        here.import(&there.notebook);
        assert!(!is_shown(&here.notebook, &point));
        here.undo();
        assert!(is_shown(&here.notebook, &point));
    }

    #[test]
    fn importing_again_after_an_undo_gives_the_same() {
        let (mut here, mut there, point) = two();
        there.transact(|transaction| transaction.write(point, "text", text("endret")));
        here.import(&there.notebook);
        let imported = here.notebook.clone();
        here.undo();
        here.import(&there.notebook);
        assert_eq!(here.notebook, imported);
    }

    #[test]
    fn undone_twice_is_undone_once() {
        let (mut here, mut there, point) = two();
        there.transact(|transaction| transaction.write(point, "text", text("endret")));
        here.import(&there.notebook);
        here.undo();
        let undone = here.notebook.clone();
        let again = here.undo();
        assert_eq!(here.notebook, undone);
        assert!(matches!(again[&point], Rolled::Restored(_)));
    }

    #[test]
    fn a_file_taken_in_since_counts_as_a_change_since() {
        let (mut here, mut there, point) = two();
        there.transact(|transaction| transaction.write(point, "text", text("første")));
        here.import(&there.notebook);
        let first = here.imported.clone();
        there.transact(|transaction| transaction.write(point, "text", text("andre")));
        here.import(&there.notebook);
        here.imported = first;
        assert_eq!(here.undo()[&point], Rolled::Kept);
        assert_eq!(here.text(point), "andre");
    }
}
