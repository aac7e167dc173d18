//! The reflection circle in use: the school's own where one is kept and read, else as it comes.

use super::App;
use crate::kit::Memo;
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use fellestid_model::builtin::Language;
use fellestid_model::views::circle::{Circle, KIND};
use leptos::prelude::*;

impl App {
    /// Reads the kept circles too: only their roots are here at the start.
    pub fn circle(self) -> Memo<Circle> {
        let homes = Memo::new(move |_| {
            self.notebook.with(|notebook| {
                notebook.roots().filter(|(_, root)| root.kind == KIND).map(|(key, _)| key.home).collect::<Vec<Dot>>()
            })
        });
        Effect::new(move |_| homes.get().into_iter().for_each(|home| self.load(home)));
        let language = circle_language(self.words());
        Memo::new(move |_| {
            let circle = self.notebook.with(|notebook| Circle::to_use(notebook, language));
            let is_read = circle.home.is_none_or(|home| self.loaded.with(|loaded| loaded.contains(&home)));
            if is_read { circle } else { Circle::as_it_comes(language) }
        })
    }
}

/// What a circle that is made now is written in.
pub fn circle_language(words: &Words) -> Language {
    match words.language {
        fellestid_model::method::Language::Bokmal => Language::Bokmal,
        fellestid_model::method::Language::Nynorsk => Language::Nynorsk,
        fellestid_model::method::Language::English => Language::English,
    }
}
