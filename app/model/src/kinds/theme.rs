//! Themes of a question set (tema): headings with questions under them.

use super::{Text, shown_of_kind};
use crate::kind::{self, Deletion, Heading, Home, InLink, Kind, Place, Searched, field, fields};
use crate::kinds::question::Question;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;

fields! {
    pub(crate) ORDER = kind::ORDER;
    pub TITLE = field("title").searched();
}

/// A theme (tema).
pub const KIND: Kind = Kind {
    name: "theme",
    home: Home::In(&["set"]),
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::BroughtBack,
    news: Some(8),
    link: InLink::Never,
    search: Searched::ByTitle(Heading::Questions),
    is_people: false,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// `None` for questions under no theme.
    pub key: Option<Key>,
    pub title: Option<Text>,
    pub questions: Vec<Question>,
}

impl Theme {
    /// Returns the themes of a set, in order. Questions whose theme is gone come first, under no heading.
    pub fn all(notebook: &Notebook, home: Dot) -> Vec<Theme> {
        let headings = shown_of_kind(notebook, home, &KIND);
        let (under, loose): (Vec<Question>, Vec<Question>) = Question::all(notebook, home)
            .into_iter()
            .partition(|question| headings.iter().any(|(key, _)| Some(key.id) == question.theme));
        let mut themes = Vec::new();
        if !loose.is_empty() {
            themes.push(Theme { key: None, title: None, questions: loose });
        }
        for (key, record) in headings {
            let title = Some(Text::read(record, &TITLE)).filter(|title| !title.shown.is_empty());
            let questions = under.iter().filter(|question| question.theme == Some(key.id)).cloned().collect();
            themes.push(Theme { key: Some(key), title, questions });
        }
        themes
    }
}
