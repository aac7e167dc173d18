//! A record as a row of the database, and the one way in which a row that is stored and one that comes in
//! become one. Everything that writes records goes through here: the page, an import, a replayed journal.

use fellestid_browser::{Joined, Row};
use fellestid_crdt::file::{read_row, write_row};
use fellestid_crdt::record::{Key, Record};

/// The text of a row that is to be erased; no record is written so.
pub const ERASED: &str = "";

/// A row for `key`, with a text that the join understands.
pub fn row(key: Key, text: String) -> Row {
    Row { key: key.to_string(), home: key.home.to_string(), is_root: key.is_root(), text }
}

pub fn record_row(key: Key, record: &Record) -> Row {
    row(key, write_row(key.id, record))
}

/// Returns `None` for what a newer version wrote, and for a row that is not its key's.
pub fn parse_row(row: &Row) -> Option<(Key, Record)> {
    let key: Key = row.key.parse().ok()?;
    let (_, record) = read_row(&row.text).filter(|(id, _)| *id == key.id)?;
    Some((key, record))
}

/// Stored and incoming become one; nothing is written where the incoming brings nothing.
pub fn join(stored: Option<&str>, incoming: &str) -> Joined {
    if incoming == ERASED {
        return Joined::Delete;
    }
    let Some(stored) = stored else { return Joined::Put(incoming.to_owned()) };
    let (Some((id, mine)), Some((_, news))) = (read_row(stored), read_row(incoming)) else { return Joined::Keep };
    let mut merged = mine.clone();
    merged.merge(&news);
    if merged == mine { Joined::Keep } else { Joined::Put(write_row(id, &merged)) }
}

/// Whether nothing can be joined with a stored row: a newer version wrote it, and it is never overwritten.
pub fn takes_nothing(stored: Option<&str>) -> bool {
    stored.is_some_and(|stored| read_row(stored).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::notebook::Notebook;
    use fellestid_crdt::transaction::{Pen, Transaction};
    use fellestid_crdt::value::Value;

    fn stored(text: &str) -> String {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let home = transaction.create_home("action", &[("what", Value::Text(text.to_owned()))]);
        transaction.finish();
        let key = Key::root(home);
        notebook.get(&key).map(|record| write_row(key.id, record)).expect("it was written")
    }

    #[test]
    fn what_is_stored_already_is_not_written_again() {
        let text = stored("Vi retter for sent");
        assert_eq!(join(None, &text), Joined::Put(text.clone()));
        assert_eq!(join(Some(&text), &text), Joined::Keep);
        assert!(!takes_nothing(Some(&text)));
    }

    #[test]
    fn a_row_of_a_newer_version_is_never_written_over() {
        let text = stored("Vi retter for sent");
        assert_eq!(join(Some("nyere form"), &text), Joined::Keep);
        assert!(takes_nothing(Some("nyere form")) && !takes_nothing(None));
    }

    #[test]
    fn what_is_erased_goes() {
        assert_eq!(join(Some("nyere form"), ERASED), Joined::Delete);
    }
}
