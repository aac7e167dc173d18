//! How records of a kind are found by people who search (søk): whether they are hits, and the heading they stand under.

use serde::{Deserialize, Serialize};

/// What a record of a kind is to people who search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Searched {
    /// No hit: no field of it is searched, or a find in it is a hit of its home.
    Never,
    /// A hit under this heading; one in its title comes before others.
    ByTitle(Heading),
    /// A hit under this heading.
    ByText(Heading),
}

/// The heading (overskrift) hits stand under, with those of other kinds or alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Heading {
    Meetings,
    Points,
    Actions,
    Observations,
    Sets,
    Methods,
    Questions,
}

impl Searched {
    /// Returns the heading its hits stand under, or `None` if it has no hits.
    pub fn heading(self) -> Option<Heading> {
        match self {
            Searched::Never => None,
            Searched::ByTitle(heading) | Searched::ByText(heading) => Some(heading),
        }
    }

    /// Returns whether a hit in its title comes before others.
    pub fn is_by_title(self) -> bool {
        match self {
            Searched::ByTitle(_) => true,
            Searched::Never | Searched::ByText(_) => false,
        }
    }
}
