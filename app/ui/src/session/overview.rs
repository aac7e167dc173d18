//! Overviews put together from many homes, as a page holds them: shown once all of it is in memory, while
//! what is missing is loaded. The overview in the model says which homes it needs.

use super::App;
use crate::kit::Memo;
use fellestid_crdt::dot::Dot;
use fellestid_model::overviews::loaded::{Loaded, Memory};
use leptos::prelude::*;

/// An overview, and whether it is whole. [`Whole`](crate::shared::not_here::Whole) shows a page once it is.
pub struct Overview<T> {
    loaded: Memo<Loaded<T>>,
    /// True from the first time on: what a page shows is not hidden while more is read.
    pub is_whole: Memo<bool>,
}

impl<T> Clone for Overview<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Overview<T> {}

impl App {
    /// Makes an overview. It is computed again when a root or any home it reads changes.
    pub fn overview<T>(self, read: impl Fn(Memory<'_>) -> Loaded<T> + Send + Sync + 'static) -> Overview<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let loaded = Memo::new(move |_| {
            let is_whole = |home: Dot| self.notebook.is_whole(home);
            self.notebook.read_roots(|notebook| read(Memory::new(notebook, &is_whole)))
        });
        self.ask_for(Box::new(move || {
            loaded.with(|loaded| match loaded {
                Loaded::Whole(_) => Vec::new(),
                Loaded::Needs(homes) => homes.clone(),
            })
        }));
        let is_whole =
            Memo::new(move |before: Option<&bool>| before == Some(&true) || loaded.with(|loaded| loaded.whole().is_some()));
        Overview { loaded, is_whole }
    }

    /// Reads what an overview needs into memory, for an act that then reads once and tracks nothing. What cannot be read is
    /// still missing afterwards.
    pub async fn read_for<T>(self, read: impl Fn(Memory<'_>) -> Loaded<T>) {
        let mut asked = Vec::new();
        let is_whole = |home: Dot| self.notebook.is_whole_untracked(home);
        while let Loaded::Needs(homes) = self.notebook.untracked(|notebook| read(Memory::new(notebook, &is_whole))) {
            if homes == asked {
                return;
            }
            self.disk.read_homes(&homes).await;
            asked = homes;
        }
    }

    fn ask_for(self, missing: Box<dyn Fn() -> Vec<Dot> + Send + Sync>) {
        Effect::new(move |_| self.disk.load_all(missing()));
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Overview<T> {
    /// Returns its value, or `None` while more is read.
    pub fn now(self) -> Memo<Option<T>> {
        Memo::new(move |_| self.loaded.with(|loaded| loaded.whole().cloned()))
    }

    /// Returns its value; while more is read, the last value, or `meanwhile` if there is none yet.
    pub fn told(self, meanwhile: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
        Memo::new(move |before: Option<&T>| {
            let told = self.loaded.with(|loaded| loaded.whole().cloned());
            told.or_else(|| before.cloned()).unwrap_or_else(&meanwhile)
        })
    }
}
