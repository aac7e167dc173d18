//! Lists, and fields (a label and its value). Knows no markup.

use super::Runs;

/// Items with the same mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    pub numbering: Numbering,
    pub items: Vec<Item>,
}

/// The mark before each item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbering {
    #[default]
    Bullets,
    /// Numbers, beginning with this one.
    From(u32),
}

/// One item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    pub text: Runs,
    /// Fields about it: «Frist: …».
    pub fields: Vec<Field>,
    /// The list below it; empty for none.
    pub below: List,
}

/// A label and its value, such as «Frist: fredag 18. desember».
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// Without a colon.
    pub label: String,
    pub value: Runs,
    /// Every version, if people wrote several and none is the value.
    pub versions: Vec<Item>,
}

impl Item {
    pub fn new(text: impl Into<Runs>) -> Self {
        Item { text: text.into(), ..Item::default() }
    }

    /// Returns the item with one more field.
    #[must_use]
    pub fn with_field(mut self, label: &str, value: impl Into<Runs>) -> Self {
        self.fields.push(Field::new(label, value));
        self
    }

    /// Returns the item with more items below it, with bullets.
    #[must_use]
    pub fn with_items(mut self, items: impl IntoIterator<Item = Item>) -> Self {
        self.below.items.extend(items);
        self
    }
}

impl Field {
    pub fn new(label: impl Into<String>, value: impl Into<Runs>) -> Self {
        Field { label: label.into(), value: value.into(), versions: Vec::new() }
    }
}
