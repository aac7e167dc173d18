//! Files that come in: taking in a part of them, what was left out before, and the way back.

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

impl App {
    /// Shows the place that takes files in, or the one that reads pages, with these. Stays where there are none.
    pub fn bring_files(self, picked: Vec<web_sys::File>) {
        if picked.is_empty() {
            return;
        }
        let route = if are_pages(&picked) { Route::Paste } else { Route::Import };
        self.jobs.picked.set(picked);
        self.go(&route);
    }

    /// The files that were brought, once, unless all are pages; tells when there are more.
    pub fn brought_files(self) -> Vec<web_sys::File> {
        self.take_brought(|picked| !are_pages(picked))
    }

    /// The same, where all are pages of text or are mistaken for it.
    pub fn brought_pages(self) -> Vec<web_sys::File> {
        self.take_brought(are_pages)
    }

    fn take_brought(self, is_ours: fn(&[web_sys::File]) -> bool) -> Vec<web_sys::File> {
        match self.jobs.picked.with(|picked| !picked.is_empty() && is_ours(picked)) {
            true => self.jobs.picked.try_update(std::mem::take).unwrap_or_default(),
            false => Vec::new(),
        }
    }

    /// Takes in what was previewed but for these; the homes that changed.
    pub async fn take_in_without(self, left_out: Vec<Key>) -> Option<Vec<Dot>> {
        let homes = self.jobs.ask(Import { now_ms: self.jobs.read_in_ms.get_value(), left_out }).await?;
        self.disk.reread(&homes).await;
        Some(homes)
    }

    /// Brings back what was deleted here, and is done when it is kept.
    pub async fn bring_back(self, keys: &[Key]) {
        for key in keys {
            self.disk.read_home(key.home).await;
        }
        self.transact(|transaction| keys.iter().for_each(|key| deleted::restore(transaction, *key)));
        self.disk.all_kept().await;
    }

    /// The imports that can be undone, the last one first.
    pub async fn imports(self) -> Option<Vec<ImportTold>> {
        self.jobs.ask(ListImports {}).await
    }
}

impl Tablet {
    /// What was left out on this tablet, and may come again in another file.
    pub fn left_out(self) -> BTreeSet<Key> {
        locals::get(&LocalKey::LeftOut).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    pub fn remember_left_out(self, keys: &BTreeSet<Key>) {
        let text = serde_json::to_string(keys).unwrap_or_default();
        locals::set_or_remove(&LocalKey::LeftOut, if keys.is_empty() { "" } else { &text });
    }
}

/// The place for questions says what to do with what only people take for a page.
fn are_pages(files: &[web_sys::File]) -> bool {
    files.iter().all(|file| is_named_as_page(&file.name()))
}
