//! Files that come in: taking in a part of them, what was left out before, and the way back.

use super::{App, Tablet};
use crate::route::Route;
use fellestid_archive::{LocalKey, locals};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_jobs::{Import, ImportTold, ListImports};
use fellestid_model::overviews::deleted;
use leptos::prelude::*;
use std::collections::BTreeSet;

impl App {
    /// Shows the place that takes files in, with these.
    pub fn bring_files(self, picked: Vec<web_sys::File>) {
        self.jobs.picked.set(picked);
        self.go(&Route::Import);
    }

    /// Whether files were brought, and each of them is such a one; tells when there are more.
    pub fn are_all_brought(self, is_such: fn(&web_sys::File) -> bool) -> bool {
        self.jobs.picked.with(|picked| !picked.is_empty() && picked.iter().all(is_such))
    }

    /// The files that were brought, once; tells when there are more.
    pub fn brought_files(self) -> Vec<web_sys::File> {
        match self.jobs.picked.with(Vec::is_empty) {
            true => Vec::new(),
            false => self.jobs.picked.try_update(std::mem::take).unwrap_or_default(),
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
