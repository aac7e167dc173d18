//! The reflection circle in use: the school's own where one is kept and read, else as it comes.

use super::App;
use crate::kit::Memo;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::circle::{Circle, KIND};
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
        let language = self.words().language;
        Memo::new(move |_| {
            let circle = self.notebook.with(|notebook| Circle::to_use(notebook, language));
            let is_read = circle.home.is_none_or(|home| self.loaded.with(|loaded| loaded.contains(&home)));
            if is_read { circle } else { Circle::as_it_comes(language) }
        })
    }
}
