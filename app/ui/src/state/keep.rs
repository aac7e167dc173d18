//! How state is kept: start-up, the database, the journal, and other tabs.

use super::{App, Inner, Saving};
use crate::route::Route;
use fellestid_browser::{Joined, Journal, Listener, Row, StorageError, Store, channel::Channel, env, keep, locks, store::Closing};
use fellestid_core::dot::Dot;
use fellestid_core::file::{read_row, write_row};
use fellestid_core::record::{Key, Record};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;

const CHANNEL: &str = "changes";

impl App {
    /// Opens storage, brings back what a killed tab left, and reads the roots.
    /// Without storage the app runs on: what is written stands on the screen, and it says so.
    pub async fn start(self) {
        self.listen();
        let actor = self.inner.with_value(|inner| inner.pen.actor().to_string());
        locks::hold(&lock_name(&actor)).await;
        match Store::open().await {
            Ok(store) => {
                store.on_closing(move |closing| self.storage_closed(closing));
                self.inner.update_value(|inner| inner.store = Some(store.clone()));
                if let Err(error) = self.read_all(&store).await {
                    self.trouble.set(Some(error));
                }
                self.begin_flush();
            }
            Err(error) => self.trouble.set(Some(error)),
        }
    }

    async fn read_all(self, store: &Store) -> Result<(), StorageError> {
        replay_journals(store).await?;
        let rows = store.roots().await?;
        self.take_in_rows(&rows);
        Ok(())
    }

    fn listen(self) {
        if let Some(listener) = env::on_hash_change(move |hash| self.route.set(Route::parse(&hash))) {
            listener.forever();
        }
        // The service worker has a whole new version ready; it waits until no page is open.
        Listener::on(&window(), "fellestid-update", move |_| self.say(self.words().update_ready)).forever();
        let channel = Channel::open(CHANNEL, move |message| self.hear(&message));
        self.inner.update_value(|inner| inner.channel = Some(channel));
    }

    fn storage_closed(self, closing: Closing) {
        match closing {
            Closing::NewerVersion => self.trouble.set(Some(StorageError::Closed)),
            // The next write opens it again.
            Closing::Lost => self.begin_flush(),
        }
    }

    /// Makes a home whole in memory. Harmless to ask for again.
    pub fn load(self, home: Dot) {
        if !self.loaded.with_untracked(|loaded| loaded.contains(&home)) {
            spawn_local(async move { self.read_home(home).await });
        }
    }

    pub async fn read_home(self, home: Dot) {
        let Some(store) = self.inner.with_value(|inner| inner.store.clone()) else { return };
        match store.home(&home.to_string()).await {
            Ok(rows) => {
                self.take_in_rows(&rows);
                self.loaded.update(|loaded| {
                    loaded.insert(home);
                });
            }
            Err(error) => self.trouble.set(Some(error)),
        }
    }

    fn take_in_rows(self, rows: &[Row]) {
        self.notebook.update(|notebook| {
            for (key, record) in rows.iter().filter_map(parse_row) {
                notebook.merge_record(key, &record);
            }
        });
    }

    /// Other tabs say which homes they have changed.
    fn hear(self, message: &str) {
        let homes: Vec<Dot> = message.split(' ').filter_map(|text| text.parse().ok()).collect();
        spawn_local(async move {
            for home in homes {
                self.read_home(home).await;
            }
        });
    }

    /// Forgets homes and reads them again, after storage was changed behind our back.
    pub(super) async fn reread(self, homes: &[Dot]) {
        self.notebook.update(|notebook| {
            homes.iter().for_each(|home| notebook.unload(*home));
            notebook.merge(&fellestid_core::shelf::built_in());
            // What is written here and not yet stored stays in sight.
            self.inner.with_value(|inner| {
                let waiting = inner.pending.iter().filter(|(key, _)| homes.contains(&key.home));
                waiting.for_each(|(key, record)| notebook.merge_record(*key, record));
            });
        });
        for home in homes {
            self.read_home(*home).await;
        }
        self.tell(homes.iter().copied());
    }

    fn tell(self, homes: impl Iterator<Item = Dot>) {
        let message: Vec<String> = homes.map(|home| home.to_string()).collect();
        self.inner.with_value(|inner| {
            if let Some(channel) = &inner.channel {
                channel.post(&message.join(" "));
            }
        });
    }

    /// Writes what is waiting to the database, until nothing is.
    pub(super) fn begin_flush(self) {
        let batch = self.inner.try_update_value(Inner::next_batch).flatten();
        if let Some((store, batch)) = batch {
            self.saving.set(Saving::Saving);
            spawn_local(async move { self.flush(store, batch).await });
        }
    }

    async fn flush(self, store: Store, batch: BTreeMap<Key, Record>) {
        let rows = batch.iter().map(|(key, record)| to_row(*key, record)).collect();
        let result = store.update(rows, Vec::new(), join).await;
        self.inner.update_value(|inner| inner.is_flushing = false);
        match result {
            Ok(()) => {
                self.inner.update_value(|inner| inner.settle(&batch));
                self.tell(batch.keys().map(|key| key.home));
                self.saving.set(Saving::Saved);
                self.ask_to_keep();
                self.begin_flush();
            }
            Err(error) => self.saving.set(Saving::NotSaved(error)),
        }
    }

    /// After the first thing is written, and once only: browsers that ask, ask then.
    fn ask_to_keep(self) {
        if !super::local::has_asked_to_keep() {
            spawn_local(async {
                keep::persist().await;
            });
        }
    }

    pub fn try_saving_again(self) {
        self.begin_flush();
    }

    /// Resolves when everything written so far is in the database, or has failed to be.
    pub(super) async fn all_kept(self) {
        while self.inner.with_value(|inner| inner.is_flushing) {
            fellestid_browser::wait::sleep(20).await;
        }
    }
}

impl Inner {
    fn next_batch(&mut self) -> Option<(Store, BTreeMap<Key, Record>)> {
        if self.is_flushing || self.pending.is_empty() {
            return None;
        }
        let store = self.store.clone()?;
        self.is_flushing = true;
        Some((store, self.pending.clone()))
    }

    /// What the database has, the journal need not. Records written to meanwhile stay.
    fn settle(&mut self, batch: &BTreeMap<Key, Record>) {
        let actor = self.pen.actor().to_string();
        for (key, record) in batch {
            let _ = Journal::remove(&actor, &key.to_string(), &write_row(key.id, record));
            if self.pending.get(key) == Some(record) {
                self.pending.remove(key);
            }
        }
    }
}

/// Journals whose tab is dead: their words go into the database, then they are emptied.
async fn replay_journals(store: &Store) -> Result<(), StorageError> {
    for actor in Journal::actors().unwrap_or_default() {
        if !locks::is_free(&lock_name(&actor)).await {
            continue;
        }
        let entries = Journal::of(&actor).unwrap_or_default();
        let rows = entries.iter().filter_map(|(key, text)| journal_row(key, text)).collect();
        store.update(rows, Vec::new(), join).await?;
        for (key, text) in &entries {
            let _ = Journal::remove(&actor, key, text);
        }
    }
    Ok(())
}

fn lock_name(actor: &str) -> String {
    format!("actor/{actor}")
}

/// A torn entry is dropped; the rest of the journal counts.
fn journal_row(key: &str, text: &str) -> Option<Row> {
    read_row(text)?;
    let key: Key = key.parse().ok()?;
    Some(Row { key: key.to_string(), home: key.home.to_string(), is_root: key.is_root(), text: text.to_owned() })
}

fn to_row(key: Key, record: &Record) -> Row {
    Row { key: key.to_string(), home: key.home.to_string(), is_root: key.is_root(), text: write_row(key.id, record) }
}

fn parse_row(row: &Row) -> Option<(Key, Record)> {
    Some((row.key.parse().ok()?, read_row(&row.text)?.1))
}

/// Stored and incoming become one. A stored row we cannot read is a newer version's: never overwritten.
fn join(stored: Option<&str>, incoming: &str) -> Joined {
    let Some(stored) = stored else { return Joined::Put(incoming.to_owned()) };
    match (read_row(stored), read_row(incoming)) {
        (Some((id, mut record)), Some((_, addition))) => {
            record.merge(&addition);
            Joined::Put(write_row(id, &record))
        }
        (None, _) | (_, None) => Joined::Keep,
    }
}
