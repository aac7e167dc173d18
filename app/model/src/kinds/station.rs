//! Stations of a reflection circle (stopp). It knows no meeting: a group's words at a station are points like others.

use super::{Text, circle, shown_of_kind, shown_root, text_or_null};
use crate::circle::Gives;
use crate::kind::{self, Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::place::{make_room, of_kind};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    pub(crate) ORDER = kind::ORDER;
    pub TITLE = field("title");
    pub ABOUT = field("about");
    pub GIVES = field("gives").code();
}

/// A station (stopp).
pub const KIND: Kind = Kind {
    name: "station",
    home: Home::In(&["circle"]),
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::Erased,
    news: Some(12),
    link: InLink::Never,
    search: Searched::Never,
    is_people: false,
};
/// The most stations in one circle: more than a group can go through in an hour and a half.
pub const STATIONS_MAX: usize = 12;

/// A station (stopp).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// `None` in the built-in circle.
    pub key: Option<Key>,
    pub title: Text,
    /// What to do there.
    pub about: Text,
    pub gives: Gives,
}

impl Station {
    /// Returns the stations of a circle, in order.
    pub fn all(notebook: &Notebook, circle: Dot) -> Vec<Station> {
        let stations = shown_of_kind(notebook, circle, &KIND).into_iter();
        stations.map(|(key, record)| Station::from_record(key, record)).collect()
    }

    fn from_record(key: Key, record: &Record) -> Station {
        Station {
            key: Some(key),
            title: Text::read(record, &TITLE),
            about: Text::read(record, &ABOUT),
            gives: Gives::from_code(GIVES.text_in(record)),
        }
    }
}

/// Adds a station after another, or first if `after` is `None`. Blank text is a station about to be written.
/// Returns `None` if the circle is gone or full, or the other is not in it.
pub fn create_station(transaction: &mut Transaction<'_>, circle: Dot, after: Option<Key>, title: &str) -> Option<Key> {
    shown_root(transaction.notebook, circle, &circle::KIND)?;
    let list = of_kind(transaction.notebook, circle, &KIND);
    let at = match after {
        Some(key) => list.iter().position(|(other, _)| *other == key)? + 1,
        None => 0,
    };
    if list.len() >= STATIONS_MAX {
        return None;
    }
    let order = make_room(transaction, &list, at, 1).pop()?;
    Some(transaction.create(circle, KIND.name, &[ORDER.with(Value::text(order)), TITLE.with(text_or_null(title))]))
}

pub fn set_gives(transaction: &mut Transaction<'_>, station: Key, what: Gives) {
    GIVES.write(transaction, station, gives(what));
}

/// Deletes a station. Words someone else has written in it since bring it back. To move one, see
/// [`crate::place`].
pub fn delete_station(transaction: &mut Transaction<'_>, station: Key) {
    transaction.delete(station);
}

pub(super) fn gives(gives: Gives) -> Value {
    match gives {
        Gives::Points => Value::Null,
        Gives::Action | Gives::Sign => gives.code().into(),
    }
}
