//! A field of a kind (felt): a register, or a family of them, with what may be done with it, and the one way
//! it is read and written. It does not know which kind it is a field of.

use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// What a register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Text,
    /// As `2026-12-01`, or `2026-12-01T10:05`.
    Date,
    Flag,
    Integer,
    /// One of a closed set of words.
    Code,
    /// A record of this kind, by its id.
    Dot(&'static str),
    List,
}

/// A register, or a family of them whose names begin alike, and what may be done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    name: &'static str,
    pub holds: Holds,
    marks: u16,
}

const FAMILY: u16 = 1;
const PEOPLE: u16 = 2;
const TABLETS: u16 = 4;
const LINK: u16 = 8;
const SEATING: u16 = 16;
const SEARCHED: u16 = 32;
const UNDER: u16 = 64;
const ANY_STANDS: u16 = 128;
const EARLIEST_STANDS: u16 = 256;
const FOUND_IN_HOME: u16 = 512;
const PART_OF: u16 = 1024;

/// A register of this name. It holds text until something else is said.
pub const fn field(name: &'static str) -> Field {
    Field { name, holds: Holds::Text, marks: 0 }
}

/// Every register whose name begins so.
pub const fn family(prefix: &'static str) -> Field {
    Field { name: prefix, holds: Holds::Text, marks: FAMILY }
}

impl Field {
    const fn of(self, holds: Holds) -> Field {
        Field { holds, ..self }
    }

    const fn marked(self, mark: u16) -> Field {
        Field { marks: self.marks | mark, ..self }
    }

    const fn is(&self, mark: u16) -> bool {
        self.marks & mark != 0
    }

    pub const fn date(self) -> Field {
        self.of(Holds::Date)
    }

    pub const fn flag(self) -> Field {
        self.of(Holds::Flag)
    }

    pub const fn integer(self) -> Field {
        self.of(Holds::Integer)
    }

    pub const fn code(self) -> Field {
        self.of(Holds::Code)
    }

    pub const fn list(self) -> Field {
        self.of(Holds::List)
    }

    /// Points at a record of this kind.
    pub const fn points_at(self, kind: &'static str) -> Field {
        self.of(Holds::Dot(kind))
    }

    /// Points at what the record stands under: left out, that takes this along.
    pub const fn stands_under(self, kind: &'static str) -> Field {
        self.of(Holds::Dot(kind)).marked(UNDER)
    }

    /// Points at what the record is a part of: it is out of sight where that is.
    pub const fn part_of(self, kind: &'static str) -> Field {
        self.stands_under(kind).marked(PART_OF)
    }

    /// Says who: it stays behind in a copy without names.
    pub const fn names_people(self) -> Field {
        self.marked(PEOPLE)
    }

    /// Says which tablet wrote what: it stays behind in a copy without names.
    pub const fn names_tablets(self) -> Field {
        self.marked(TABLETS)
    }

    /// Goes along in a link to the plan.
    pub const fn in_link(self) -> Field {
        self.marked(LINK)
    }

    /// Goes along in a link where who sits where does.
    pub const fn in_seating(self) -> Field {
        self.marked(SEATING)
    }

    /// Its words are searched (søk), and the record is what is found.
    pub const fn searched(self) -> Field {
        self.marked(SEARCHED)
    }

    /// Its words are searched, and what is found is the meeting, or other home, that the record is in.
    pub const fn searched_in_home(self) -> Field {
        self.marked(FOUND_IN_HOME)
    }

    /// Stands if anyone who has not seen it taken away put it there.
    pub const fn any_stands(self) -> Field {
        self.marked(ANY_STANDS)
    }

    /// A fact and no opinion: where several wrote it, the earliest stands, and nobody is asked to settle it.
    pub const fn earliest_stands(self) -> Field {
        self.marked(EARLIEST_STANDS)
    }

    /// Whether it says who, by name or by tablet.
    pub fn names_somebody(&self) -> bool {
        self.is(PEOPLE | TABLETS)
    }

    /// Whether people's names or initials stand in it as text.
    pub fn is_name(&self) -> bool {
        self.is(PEOPLE) && self.holds == Holds::Text && !self.is(FAMILY)
    }

    pub fn is_in_link(&self) -> bool {
        self.is(LINK)
    }

    pub fn is_in_seating(&self) -> bool {
        self.is(SEATING)
    }

    /// Whether its words find the record itself.
    pub fn is_searched(&self) -> bool {
        self.is(SEARCHED)
    }

    /// Whether its words find the home that the record is in.
    pub fn is_searched_in_home(&self) -> bool {
        self.is(FOUND_IN_HOME)
    }

    /// Whether it is declared to point at records of that kind.
    pub fn is_pointer_to(&self, kind: &str) -> bool {
        matches!(self.holds, Holds::Dot(pointed) if pointed == kind)
    }

    /// Whether it points at what the record is a part of.
    pub fn is_part_of(&self) -> bool {
        self.is(PART_OF)
    }

    pub fn is_standing_under(&self) -> bool {
        self.is(UNDER)
    }

    pub fn stands_if_any_does(&self) -> bool {
        self.is(ANY_STANDS)
    }

    /// Whether people are asked to settle it where two values stand.
    pub fn is_asked(&self) -> bool {
        !self.is(EARLIEST_STANDS)
    }

    /// Whether the names of its registers only begin alike.
    pub fn is_family(&self) -> bool {
        self.is(FAMILY)
    }

    /// Its name in records; of a family, how the names begin.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(super) fn covers(&self, register: &str) -> bool {
        if self.is(FAMILY) { register.starts_with(self.name) } else { register == self.name }
    }

    /// The full name of a register in the family.
    pub fn register(&self, rest: &str) -> String {
        format!("{}{rest}", self.name)
    }

    /// The registers of the family that a record has; of a field that is none, its one register.
    pub fn registers_in<'a>(&self, record: &'a Record) -> impl Iterator<Item = &'a Register> {
        record.registers.iter().filter(|(name, _)| self.covers(name)).map(|(_, register)| register)
    }

    /// Every record that it points at; of a family, that any of them does. Where two wrote it at once, what both did.
    pub fn dots_in(&self, record: &Record) -> impl Iterator<Item = Dot> {
        self.registers_in(record).flat_map(Register::entries).filter_map(|entry| entry.value.as_dot())
    }

    pub fn register_in<'a>(&self, record: &'a Record) -> Option<&'a Register> {
        record.register(self.name)
    }

    /// The value to show, or `None` if it was never written or was emptied.
    pub fn latest_in<'a>(&self, record: &'a Record) -> Option<&'a Value> {
        record.latest(self.name)
    }

    pub fn text_in<'a>(&self, record: &'a Record) -> &'a str {
        record.text(self.name)
    }

    pub fn integer_in(&self, record: &Record) -> Option<i64> {
        record.integer(self.name)
    }

    /// The number, or `None` if it is no count.
    pub fn count_in(&self, record: &Record) -> Option<u32> {
        u32::try_from(self.integer_in(record)?).ok()
    }

    pub fn flag_in(&self, record: &Record) -> bool {
        record.flag(self.name)
    }

    pub fn dot_in(&self, record: &Record) -> Option<Dot> {
        record.dot(self.name)
    }

    /// The field with a value, for a record that is made.
    pub fn with(&self, value: Value) -> (&'static str, Value) {
        (self.name, value)
    }

    /// Writes one choice. Does nothing if the record is not here.
    pub fn write(&self, transaction: &mut Transaction<'_>, key: Key, value: Value) {
        transaction.write(key, self.name, value);
    }

    /// Writes one choice in the register of the family with this name. Does nothing if the record is not here.
    pub fn write_of(&self, transaction: &mut Transaction<'_>, key: Key, rest: &str, value: Value) {
        transaction.write(key, &self.register(rest), value);
    }

    /// Writes what stands in an input under someone's fingers; blank text empties the field.
    pub fn type_text(&self, transaction: &mut Transaction<'_>, key: Key, text: &str) {
        transaction.type_text(key, self.name, typed(text));
    }

    /// Writes a text as a whole, such as the one that somebody chose of two versions; blank text empties the field.
    pub fn set_text(&self, transaction: &mut Transaction<'_>, key: Key, text: &str) {
        transaction.write(key, self.name, typed(text));
    }
}

fn typed(text: &str) -> Value {
    if text.trim().is_empty() { Value::Null } else { text.into() }
}
