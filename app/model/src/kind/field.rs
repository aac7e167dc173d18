//! A field of a kind (felt): a register, or a family of them, what may be done with it, and the one way it is
//! read and written. It does not know which kind it belongs to.

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
    /// One of a closed set of codes.
    Code,
    /// The id of a record of this kind.
    Dot(&'static str),
    List,
}

/// A register, or a family of registers with the same prefix, and what may be done with it.
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

/// Makes the field of a register with this name. It holds text unless another method says otherwise.
pub const fn field(name: &'static str) -> Field {
    Field { name, holds: Holds::Text, marks: 0 }
}

/// Makes the field of all registers with this prefix.
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

    /// It points at a record of this kind.
    pub const fn points_at(self, kind: &'static str) -> Field {
        self.of(Holds::Dot(kind))
    }

    /// It points at the record this one stands under: if that is left out, so is this one.
    pub const fn stands_under(self, kind: &'static str) -> Field {
        self.of(Holds::Dot(kind)).marked(UNDER)
    }

    /// It points at the record this one is part of: if that is hidden, so is this one.
    pub const fn part_of(self, kind: &'static str) -> Field {
        self.stands_under(kind).marked(PART_OF)
    }

    /// It names people, and stays behind in a copy without names.
    pub const fn names_people(self) -> Field {
        self.marked(PEOPLE)
    }

    /// It tells which tablet wrote what, and stays behind in a copy without names.
    pub const fn names_tablets(self) -> Field {
        self.marked(TABLETS)
    }

    /// It is in a link to the plan.
    pub const fn in_link(self) -> Field {
        self.marked(LINK)
    }

    /// It is in a link that includes who sits where.
    pub const fn in_seating(self) -> Field {
        self.marked(SEATING)
    }

    /// Its text is searched (søk), and a hit is the record.
    pub const fn searched(self) -> Field {
        self.marked(SEARCHED)
    }

    /// Its text is searched, and a hit is the meeting, or other home, that the record is in.
    pub const fn searched_in_home(self) -> Field {
        self.marked(FOUND_IN_HOME)
    }

    /// It holds if anyone set it who has not seen it removed.
    pub const fn any_stands(self) -> Field {
        self.marked(ANY_STANDS)
    }

    /// It is a fact and not an opinion: of several values the earliest counts, and nobody is asked to choose.
    pub const fn earliest_stands(self) -> Field {
        self.marked(EARLIEST_STANDS)
    }

    /// Returns whether it tells who, by name or by tablet.
    pub fn names_somebody(&self) -> bool {
        self.is(PEOPLE | TABLETS)
    }

    /// Returns whether it holds people's names or initials as text.
    pub fn is_name(&self) -> bool {
        self.is(PEOPLE) && self.holds == Holds::Text && !self.is(FAMILY)
    }

    pub fn is_in_link(&self) -> bool {
        self.is(LINK)
    }

    pub fn is_in_seating(&self) -> bool {
        self.is(SEATING)
    }

    /// Returns whether a hit in its text is the record itself.
    pub fn is_searched(&self) -> bool {
        self.is(SEARCHED)
    }

    /// Returns whether a hit in its text is the home of the record.
    pub fn is_searched_in_home(&self) -> bool {
        self.is(FOUND_IN_HOME)
    }

    /// Returns whether it is declared to point at records of that kind.
    pub fn is_pointer_to(&self, kind: &str) -> bool {
        matches!(self.holds, Holds::Dot(pointed) if pointed == kind)
    }

    /// Returns whether it points at the record this one is part of.
    pub fn is_part_of(&self) -> bool {
        self.is(PART_OF)
    }

    pub fn is_standing_under(&self) -> bool {
        self.is(UNDER)
    }

    pub fn stands_if_any_does(&self) -> bool {
        self.is(ANY_STANDS)
    }

    /// Returns whether people are asked to choose if it has two values.
    pub fn is_asked(&self) -> bool {
        !self.is(EARLIEST_STANDS)
    }

    /// Returns whether it is a family.
    #[cfg(test)]
    pub fn is_family(&self) -> bool {
        self.is(FAMILY)
    }

    /// Returns its name in records; for a family, the prefix.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(super) fn covers(&self, register: &str) -> bool {
        if self.is(FAMILY) { register.starts_with(self.name) } else { register == self.name }
    }

    /// Returns the full name of a register in the family.
    pub fn register(&self, rest: &str) -> String {
        format!("{}{rest}", self.name)
    }

    /// Returns the record's registers of the family; of a single field, its one register.
    pub fn registers_in<'a>(&self, record: &'a Record) -> impl Iterator<Item = &'a Register> {
        record.registers.iter().filter(|(name, _)| self.covers(name)).map(|(_, register)| register)
    }

    /// Returns every record it points at, in all registers of a family. If two wrote it at once, both values count.
    pub fn dots_in(&self, record: &Record) -> impl Iterator<Item = Dot> {
        self.registers_in(record).flat_map(Register::entries).filter_map(|entry| entry.value.as_dot())
    }

    pub fn register_in<'a>(&self, record: &'a Record) -> Option<&'a Register> {
        record.register(self.name)
    }

    /// Returns the value to show, or `None` if it was never written or was emptied.
    pub fn latest_in<'a>(&self, record: &'a Record) -> Option<&'a Value> {
        record.latest(self.name)
    }

    pub fn text_in<'a>(&self, record: &'a Record) -> &'a str {
        record.text(self.name)
    }

    pub fn integer_in(&self, record: &Record) -> Option<i64> {
        record.integer(self.name)
    }

    /// Returns the number, or `None` if it is no count.
    pub fn count_in(&self, record: &Record) -> Option<u32> {
        u32::try_from(self.integer_in(record)?).ok()
    }

    pub fn flag_in(&self, record: &Record) -> bool {
        record.flag(self.name)
    }

    pub fn dot_in(&self, record: &Record) -> Option<Dot> {
        record.dot(self.name)
    }

    /// Returns the field with a value, for making a record.
    pub fn with(&self, value: Value) -> (&'static str, Value) {
        (self.name, value)
    }

    /// Writes one choice. Does nothing if the record is not here.
    pub fn write(&self, transaction: &mut Transaction<'_>, key: Key, value: Value) {
        transaction.write(key, self.name, value);
    }

    /// Writes one choice in a register of the family. Does nothing if the record is not here.
    pub fn write_of(&self, transaction: &mut Transaction<'_>, key: Key, rest: &str, value: Value) {
        transaction.write(key, &self.register(rest), value);
    }

    /// Writes the text of a field being typed in; blank text empties it.
    pub fn type_text(&self, transaction: &mut Transaction<'_>, key: Key, text: &str) {
        transaction.type_text(key, self.name, typed(text));
    }

    /// Writes a whole text, such as the version somebody chose; blank text empties the field.
    pub fn set_text(&self, transaction: &mut Transaction<'_>, key: Key, text: &str) {
        transaction.write(key, self.name, typed(text));
    }
}

fn typed(text: &str) -> Value {
    if text.trim().is_empty() { Value::Null } else { text.into() }
}
