//! Imports: bringing files to their page, taking in part of them, what was left out before, and the list.

use super::{App, Tablet};
use crate::route::Route;
use fellestid_archive::{LocalKey, locals};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_jobs::{Import, ImportTold, ListImports};
use fellestid_model::overviews::deleted;
use fellestid_model::paste::opened::is_named_as_page;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Files brought from another page, and the page they are for.
#[derive(Default)]
pub struct Brought {
    files: Vec<web_sys::File>,
    as_pages: bool,
}

impl App {
    /// Opens the page that imports files, or the one that reads pages, with these files. Does nothing without files.
    pub fn bring_files(self, picked: Vec<web_sys::File>) {
        let as_pages = are_pages(&picked);
        self.bring(Brought { files: picked, as_pages });
    }

    /// Opens the import page with these files, even if they are named as pages: they carry data.
    pub fn bring_papers(self, picked: Vec<web_sys::File>) {
        self.bring(Brought { files: picked, as_pages: false });
    }

    /// Opens the paste page with these files.
    pub fn bring_pages(self, picked: Vec<web_sys::File>) {
        self.bring(Brought { files: picked, as_pages: true });
    }

    /// Remembers the files being previewed, for [`bring_previewed`](App::bring_previewed).
    pub fn remember_previewed(self, picked: &[web_sys::File]) {
        self.jobs.previewed.set_value(picked.to_vec());
    }

    /// Opens the paste page with the previewed file of this name.
    pub fn bring_previewed(self, name: &str) {
        let files = self.jobs.previewed.with_value(|files| files.iter().find(|file| file.name() == name).cloned());
        self.bring_pages(files.into_iter().collect());
    }

    fn bring(self, brought: Brought) {
        if brought.files.is_empty() {
            return;
        }
        let route = if brought.as_pages { Route::Paste } else { Route::Import };
        self.jobs.picked.set(brought);
        // A round reads whatever is dropped on it as answers.
        if !self.is_at_a_round() {
            self.go(&route);
        }
    }

    /// Returns the files brought, once, unless they are to be read as pages. Tracks later ones.
    pub fn brought_files(self) -> Vec<web_sys::File> {
        self.take_brought(false)
    }

    /// Like [`brought_files`](App::brought_files), for files that are to be read as pages.
    pub fn brought_pages(self) -> Vec<web_sys::File> {
        self.take_brought(true)
    }

    /// Like [`brought_files`](App::brought_files), on the page of a round, whatever they are.
    pub fn brought_answers(self) -> Vec<web_sys::File> {
        self.jobs.picked.track();
        [false, true].into_iter().flat_map(|as_pages| untrack(|| self.take_brought(as_pages))).collect()
    }

    fn is_at_a_round(self) -> bool {
        self.shell.route.with_untracked(|route| matches!(route, Route::Round(_)))
    }

    fn take_brought(self, as_pages: bool) -> Vec<web_sys::File> {
        match self.jobs.picked.with(|brought| !brought.files.is_empty() && brought.as_pages == as_pages) {
            true => self.jobs.picked.try_update(std::mem::take).unwrap_or_default().files,
            false => Vec::new(),
        }
    }

    /// Imports what was previewed, except `left_out`. Returns the homes that changed, or `None` if the worker stopped.
    pub async fn take_in_without(self, left_out: Vec<Key>) -> Option<Vec<Dot>> {
        let homes = self.jobs.ask(Import { now_ms: self.jobs.read_in_ms.get_value(), left_out }).await?;
        self.disk.reread(&homes).await;
        Some(homes)
    }

    /// Brings back what was deleted here, and resolves when that is stored.
    pub async fn bring_back(self, keys: &[Key]) {
        for key in keys {
            self.disk.read_home(key.home).await;
        }
        self.transact(|transaction| keys.iter().for_each(|key| deleted::restore(transaction, *key)));
        self.disk.all_kept().await;
    }

    /// Returns the imports that can be undone, the latest first.
    pub async fn imports(self) -> Option<Vec<ImportTold>> {
        self.jobs.ask(ListImports {}).await
    }
}

impl Tablet {
    /// Returns the records left out of an import on this tablet; another file may bring them again.
    pub fn left_out(self) -> BTreeSet<Key> {
        locals::get(&LocalKey::LeftOut).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    pub fn remember_left_out(self, keys: &BTreeSet<Key>) {
        let text = serde_json::to_string(keys).unwrap_or_default();
        locals::set_or_remove(&LocalKey::LeftOut, if keys.is_empty() { "" } else { &text });
    }
}

/// Returns whether every file is named as a page. The paste page says what to do with those that are none.
fn are_pages(files: &[web_sys::File]) -> bool {
    files.iter().all(|file| is_named_as_page(&file.name()))
}
