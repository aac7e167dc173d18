//! A kind of record (slag): its name in records, where it lives, and its fields, each with what every loop over
//! the notebook needs to know. Plain data. It knows no kind by name; the list of them is
//! [`crate::kinds::ALL`], and every loop takes a list as a value.
//!
//! ```
//! use fellestid_model::kinds::{ALL, action};
//! let responsible = action::KIND.field("responsible").expect("declared");
//! assert!(responsible.names_somebody() && !action::KIND.field("what").expect("declared").names_somebody());
//! assert!(action::KIND.field("a newer version's").is_none());
//! assert_eq!(ALL.find("action"), Some(&action::KIND));
//! ```

mod field;
mod searched;

pub use field::{Field, Holds, family, field};
pub use searched::{Heading, Searched};

use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{DELETED, Record};

/// A kind of record, declared once. Whatever concerns all kinds reads this, and nothing else.
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
    /// Its name in records and files; never changes.
    pub name: &'static str,
    pub home: Home,
    /// The field that names a record of this kind to people.
    pub title: Option<&'static str>,
    pub fields: &'static [Field],
    /// Other homes that are shared together with a home of this kind.
    pub goes_with: &'static [GoesWith],
    pub place: Place,
    pub deletion: Deletion,
    /// Its place in a preview, the most important first. `None`: it is shown as part of the plan.
    pub news: Option<u32>,
    pub link: InLink,
    /// Whether people who search find it. A field of it that is searched is one of a kind with a heading.
    pub search: Searched,
    /// Whether it is about people: a person, a list of them, or a school's answer. A copy without names has none.
    pub is_people: bool,
}

/// Where records of a kind live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Each is the root of a home of its own, and is shared, loaded and erased by itself.
    Root,
    /// As [`Root`](Home::Root), but nobody chooses it among what is shared: it leaves in a backup, or by a way of its own.
    Kept,
    /// In homes of these kinds.
    In(&'static [&'static str]),
}

/// What is shared together with a home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoesWith {
    /// The home this register points at.
    Pointer(&'static str),
    /// The homes the registers of this family point at.
    Pointers(&'static str),
    /// The home this register points at; if it was never written, the one the root behind `through` points at.
    PointerOrThatOf { register: &'static str, through: &'static str },
    /// Every root of this kind whose register points at this home.
    Pointing { kind: &'static str, register: &'static str },
}

/// The list in which a record is moved up or down (rekkefølge).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is not moved, or moved by rules of its own.
    None,
    /// All of its kind in its home.
    InHome,
    /// Those of its kind that stand under the same record, by this register.
    Under(&'static str),
    /// As [`Under`](Place::Under); those whose record is gone are with those under none.
    UnderShown(&'static str),
    /// Those of its kind that are part of the same record, by this register; if that was joined with another and is
    /// gone, of the one that took it up. One that is part of none has no place.
    PartOf(&'static str),
}

impl Place {
    /// Returns the register that says what it stands under.
    pub fn register(self) -> Option<&'static str> {
        match self {
            Place::None | Place::InHome => None,
            Place::Under(register) | Place::UnderShown(register) | Place::PartOf(register) => Some(register),
        }
    }
}

/// How a deleted record is shown under «Slettet».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deletion {
    /// Not at all: it comes and goes with the record it is part of.
    Untold,
    /// It can be brought back, but not erased by itself: other records hold the rest of it.
    BroughtBack,
    /// It can be brought back, and erased for good.
    Erased,
}

/// What of it is in a link to a meeting's plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InLink {
    Never,
    /// The fields marked so.
    Fields(Along),
    /// Everything, also what a newer version wrote.
    Whole(Along),
}

/// The part of a plan it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    Plan,
    /// Our own marks (kjennetegn).
    Marks,
    /// Who sits where, and roles.
    Seating,
}

/// Declares the fields of a kind, each as a constant that its file reads and writes by, and all of them as
/// `FIELDS`. Fields only that file needs are private to it.
macro_rules! fields {
    ($($(#[$about:meta])* $visibility:vis $name:ident = $field:expr;)*) => {
        $($(#[$about])* $visibility const $name: $crate::kind::Field = $field;)*
        const FIELDS: &[$crate::kind::Field] = &[$($name),*];
    };
}
pub(crate) use fields;

/// The record's place in a list that people order (rekkefølge), for any kind.
pub(crate) const ORDER: Field = field("order");

/// On a root: whether it is a copy without names.
pub const WITHOUT_NAMES: &str = "without_names";

/// The registers a record of any kind may have. A copy without names has none of them.
pub const COMMON: [Field; 2] = [field(DELETED).list().names_tablets(), field(WITHOUT_NAMES).flag().names_tablets()];

impl Kind {
    /// Returns the field of a register of this kind, or `None` if it is not declared, as a newer version's.
    pub fn field(&self, register: &str) -> Option<&'static Field> {
        self.fields.iter().chain(COMMON.iter()).find(|field| field.covers(register))
    }

    /// Returns the field that names it to people.
    pub fn title_field(&self) -> Option<&'static Field> {
        self.field(self.title?)
    }

    pub fn is_root(&self) -> bool {
        matches!(self.home, Home::Root | Home::Kept)
    }

    /// Returns whether its records live in homes of this kind.
    pub fn is_in(&self, home: &str) -> bool {
        match self.home {
            Home::Root | Home::Kept => false,
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

/// Kinds are equal if their names are.
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

/// A list of kinds, in the order in which the contents of a file are listed.
#[derive(Clone, Copy, Debug)]
pub struct Kinds(pub &'static [&'static Kind]);

impl Kinds {
    pub fn iter(self) -> impl Iterator<Item = &'static Kind> {
        self.0.iter().copied()
    }

    /// Returns the kind of this name, or `None` if only a newer version knows it.
    pub fn find(self, name: &str) -> Option<&'static Kind> {
        self.iter().find(|kind| kind.name == name)
    }

    /// Returns the kind's place in the list; the number of kinds if it is unknown.
    pub fn place(self, name: &str) -> usize {
        self.0.iter().position(|kind| kind.name == name).unwrap_or(self.0.len())
    }

    /// Returns the title of a record, trimmed; for an unknown kind, the text of any field that is a title in ours.
    /// Empty if it has none.
    pub fn title(self, record: &Record) -> &str {
        let kind = self.find(&record.kind);
        let mut titles = self.iter().filter(|of| kind.is_none_or(|kind| kind == *of)).filter_map(|kind| kind.title);
        titles.find_map(|title| Some(record.text(title).trim()).filter(|text| !text.is_empty())).unwrap_or_default()
    }

    /// Returns whether people are asked to choose if a register has two values; they are for what only a newer version
    /// knows.
    pub fn is_asked(self, record: &Record, register: &str) -> bool {
        self.find(&record.kind).and_then(|kind| kind.field(register)).is_none_or(Field::is_asked)
    }

    /// Returns what a record stands under; for an unknown kind, by any field that says so in ours.
    pub fn parents(self, record: &Record) -> impl Iterator<Item = Dot> {
        let kind = self.find(&record.kind);
        let fields = self.iter().filter(move |of| kind.is_none_or(|kind| kind == *of)).flat_map(|kind| kind.fields);
        fields.filter(|field| field.is_standing_under()).filter_map(|field| record.dot(field.name()))
    }
}
