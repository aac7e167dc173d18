//! What a kind of record is (slag): its name in records, where it lives, and its fields, each with what
//! every loop over the notes has to know of it. Plain data. It knows no kind by name; the list of
//! them is [`crate::kinds::ALL`], and every loop takes a list as a value.
//!
//! ```
//! use fellestid_model::kinds::{ALL, action};
//! let responsible = action::KIND.field("responsible").expect("declared");
//! assert!(responsible.names_somebody() && !action::KIND.field("what").expect("declared").names_somebody());
//! assert!(action::KIND.field("a newer version's").is_none());
//! assert_eq!(ALL.find("action"), Some(&action::KIND));
//! ```

use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{DELETED, Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// A kind of record, declared once. What goes over all kinds reads this, and nothing else.
///
/// ```
/// use fellestid_model::kinds::ALL;
///
/// let action = ALL.iter().find(|kind| kind.name == "action").expect("declared");
/// let naming = action.fields.iter().filter(|field| field.names_somebody()).map(|field| field.name());
/// assert!(naming.collect::<Vec<_>>().contains(&"responsible"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// As it is written in records and files; never changed.
    pub name: &'static str,
    pub home: Home,
    /// The field that names a record of this kind to people.
    pub title: Option<&'static str>,
    pub fields: &'static [Field],
    /// Other homes that go out together with a home of this kind.
    pub goes_with: &'static [GoesWith],
    pub place: Place,
    pub deletion: Deletion,
    /// Its place among what a file brings, the most important first. `None`: it is shown as part of the plan.
    pub news: Option<u32>,
    pub link: InLink,
    /// A person, a school's answer, or a list of them: in a copy without names there is none.
    pub is_people: bool,
}

/// Where records of a kind live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Each is the root of a home of its own: shared, loaded and erased by itself.
    Root,
    /// In homes of these kinds.
    In(&'static [&'static str]),
}

/// What leaves together with a home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoesWith {
    /// The home that this register points at.
    Pointer(&'static str),
    /// The homes that every register of this family points at.
    Pointers(&'static str),
    /// The home that this register points at; where nothing was ever written there, what the root behind `through` has in it.
    PointerOrThatOf { register: &'static str, through: &'static str },
    /// Every root of this kind whose register points here.
    Pointing { kind: &'static str, register: &'static str },
}

/// Where a record stands among others when it is moved up or down (rekkefølge).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is not moved among others, or by rules of its own.
    None,
    /// Among all of its kind in its home.
    InHome,
    /// Among those of its kind that stand under the same record, by this register.
    Under(&'static str),
}

/// How a deleted record is shown under «Slettet».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deletion {
    /// Not at all: it comes and goes with what it is part of.
    Untold,
    /// It can be brought back, but not erased by itself: other records say the rest of it.
    BroughtBack,
    /// It can be brought back, and erased for good.
    Erased,
}

/// What of it goes along in a link to a meeting's plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InLink {
    Never,
    /// The fields that are marked so.
    Fields(Along),
    /// Everything, also what a newer version wrote.
    Whole(Along),
}

/// With which part of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    Plan,
    /// Our own marks (kjennetegn).
    Marks,
    /// Who sits where, and roles.
    Seating,
}

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

    fn covers(&self, register: &str) -> bool {
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

/// Declares the fields of a kind, each as a constant that its file reads and writes by, and all of them as
/// `FIELDS`. What only that file needs is private to it.
macro_rules! fields {
    ($($(#[$about:meta])* $visibility:vis $name:ident = $field:expr;)*) => {
        $($(#[$about])* $visibility const $name: $crate::kind::Field = $field;)*
        const FIELDS: &[$crate::kind::Field] = &[$($name),*];
    };
}
pub(crate) use fields;

/// Where a record stands in a list that people order (rekkefølge), of whatever kind it is.
pub(crate) const ORDER: Field = field("order");

/// Of a root: a copy without names.
pub const WITHOUT_NAMES: &str = "without_names";

/// Registers that a record of any kind may have. Nothing of them is copied.
pub const COMMON: [Field; 2] = [field(DELETED).list().names_tablets(), field(WITHOUT_NAMES).flag().names_tablets()];

impl Kind {
    /// The field that a register of this kind is, or `None` if it is not declared: a newer version's.
    pub fn field(&self, register: &str) -> Option<&'static Field> {
        self.fields.iter().chain(COMMON.iter()).find(|field| field.covers(register))
    }

    /// The field that names it to people.
    pub fn title_field(&self) -> Option<&'static Field> {
        self.field(self.title?)
    }

    pub fn is_root(&self) -> bool {
        self.home == Home::Root
    }

    /// Whether its records live in homes of the kind of that name.
    pub fn is_in(&self, home: &str) -> bool {
        match self.home {
            Home::Root => false,
            Home::In(homes) => homes.contains(&home),
        }
    }

    pub fn is_told_when_deleted(&self) -> bool {
        match self.deletion {
            Deletion::Untold => false,
            Deletion::BroughtBack | Deletion::Erased => true,
        }
    }
}

/// A kind is known by its name.
impl PartialEq for Kind {
    fn eq(&self, other: &Kind) -> bool {
        self.name == other.name
    }
}

impl Eq for Kind {}

impl PartialEq<Kind> for str {
    fn eq(&self, kind: &Kind) -> bool {
        self == kind.name
    }
}

impl PartialEq<Kind> for &str {
    fn eq(&self, kind: &Kind) -> bool {
        *self == kind.name
    }
}

impl PartialEq<Kind> for String {
    fn eq(&self, kind: &Kind) -> bool {
        self == kind.name
    }
}

/// Kinds, in the order in which the contents of a file are listed.
#[derive(Clone, Copy, Debug)]
pub struct Kinds(pub &'static [&'static Kind]);

impl Kinds {
    pub fn iter(self) -> impl Iterator<Item = &'static Kind> {
        self.0.iter().copied()
    }

    /// The kind of this name, or `None` if only a newer version knows it.
    pub fn find(self, name: &str) -> Option<&'static Kind> {
        self.iter().find(|kind| kind.name == name)
    }

    /// The kind's place in the list; after the last one if it is unknown.
    pub fn place(self, name: &str) -> usize {
        self.0.iter().position(|kind| kind.name == name).unwrap_or(self.0.len())
    }

    /// The words a record is known by, trimmed; of an unknown kind those where a title would stand.
    /// Empty if it has none.
    pub fn title(self, record: &Record) -> &str {
        let kind = self.find(&record.kind);
        let mut titles = self.iter().filter(|of| kind.is_none_or(|kind| kind == *of)).filter_map(|kind| kind.title);
        titles.find_map(|title| Some(record.text(title).trim()).filter(|text| !text.is_empty())).unwrap_or_default()
    }

    /// Whether people are asked to settle a register where two values stand; of what only a newer version knows they are.
    pub fn is_asked(self, record: &Record, register: &str) -> bool {
        self.find(&record.kind).and_then(|kind| kind.field(register)).is_none_or(Field::is_asked)
    }

    /// What a record stands under; of an unknown kind by the registers that say so in ours.
    pub fn parents(self, record: &Record) -> impl Iterator<Item = Dot> {
        let kind = self.find(&record.kind);
        let fields = self.iter().filter(move |of| kind.is_none_or(|kind| kind == *of)).flat_map(|kind| kind.fields);
        fields.filter(|field| field.is_standing_under()).filter_map(|field| record.dot(field.name))
    }
}
