//! A record as a row of the database, and the one merge of a stored row with an incoming one. Everything that
//! writes records uses it: the page, an import, a replayed journal.

use fellestid_browser::{Merged, Row};
use fellestid_crdt::file::{read_row, write_row};
use fellestid_crdt::record::{Key, Record};

/// The text of a row to be deleted. No record is written so.
pub const ERASED: &str = "";

/// Makes a row for `key`, with a text that [`merge`] understands.
pub fn row(key: Key, text: String) -> Row {
    Row { key: key.to_string(), home: key.home.to_string(), is_root: key.is_root(), text }
}

/// Makes a row that holds a record.
pub fn record_row(key: Key, record: &Record) -> Row {
    row(key, write_row(key.id, record))
}

/// Parses a row. Returns `None` if a newer version wrote it, or if its id is not its key's.
pub fn parse_row(row: &Row) -> Option<(Key, Record)> {
    let key: Key = row.key.parse().ok()?;
    let (_, record) = read_row(&row.text).filter(|(id, _)| *id == key.id)?;
    Some((key, record))
}

/// Merges the incoming row into the stored one. Returns [`Merged::Keep`] if it brings nothing new.
pub fn merge(stored: Option<&str>, incoming: &str) -> Merged {
    if incoming == ERASED {
        return Merged::Delete;
    }
    let Some(stored) = stored else { return Merged::Put(incoming.to_owned()) };
    let (Some((id, mine)), Some((_, news))) = (read_row(stored), read_row(incoming)) else { return Merged::Keep };
    let mut merged = mine.clone();
    merged.merge(&news);
    if merged == mine { Merged::Keep } else { Merged::Put(write_row(id, &merged)) }
}

/// Returns whether a newer version wrote the stored row. Nothing is merged into such a row, and it is never
/// overwritten.
pub fn is_from_newer(stored: Option<&str>) -> bool {
    stored.is_some_and(|stored| read_row(stored).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::notebook::Notebook;
    use fellestid_crdt::transaction::{Pen, Transaction};
    use fellestid_model::kinds::action;

    fn stored(text: &str) -> String {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let home = transaction.create_home(action::KIND.name, &[action::WHAT.with(text.into())]);
        transaction.finish();
        let key = Key::root(home);
        notebook.get(&key).map(|record| write_row(key.id, record)).expect("it was written")
    }

    #[test]
    fn what_is_stored_already_is_not_written_again() {
        let text = stored("Vi retter for sent");
        assert_eq!(merge(None, &text), Merged::Put(text.clone()));
        assert_eq!(merge(Some(&text), &text), Merged::Keep);
        assert!(!is_from_newer(Some(&text)));
    }

    #[test]
    fn a_row_of_a_newer_version_is_never_written_over() {
        let text = stored("Vi retter for sent");
        assert_eq!(merge(Some("nyere form"), &text), Merged::Keep);
        assert!(is_from_newer(Some("nyere form")) && !is_from_newer(None));
    }

    #[test]
    fn what_is_erased_goes() {
        assert_eq!(merge(Some("nyere form"), ERASED), Merged::Delete);
    }
}
