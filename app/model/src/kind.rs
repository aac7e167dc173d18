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

mod field;

pub use field::{Field, Holds, family, field};

use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{DELETED, Record};

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
        fields.filter(|field| field.is_standing_under()).filter_map(|field| record.dot(field.name()))
    }
}
