//! How state is kept: start-up, the database, the journal, and other tabs.

use super::{App, Inner, OpenNotebook, Saving};
use crate::route::Route;
use fellestid_archive::rows::{is_from_newer, merge, parse_row, record_row};
use fellestid_archive::{LocalKey, erasure, journal, locals};
use fellestid_browser::{
    Area, Listener, Merged, StorageError, Store, channel::Channel, env, persistence, preferences, store::Closing,
};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::write_row;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{DELETED, Key, Record};
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::touched::Touched;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

const CHANNEL: &str = "changes";
/// Begins a message of homes that must be forgotten before they are read anew.
const TAKEN_BACK: &str = "taken-back";
/// Until what failed is tried again by itself.
const RETRY_MS: i32 = 3_000;
/// From a key press until what is typed goes to disk, so that it is there within a second.
const FINGERS_REST_MS: i32 = 600;

impl App {
    /// Opens storage, brings back what a killed tab left, and reads the roots.
    /// Without storage the app runs on: what is written stands on the screen, and it says so.
    pub async fn start(self) {
        self.listen();
        self.shell.fetch_words(super::shell::wanted_language()).await;
        let actor = self.notebook.inner.with_value(|inner| inner.pen.actor());
        journal::hold(actor).await;
        self.open_store().await;
    }

    /// One at a time: each that hangs would begin tries of its own.
    async fn open_store(self) {
        if self.notebook.inner.try_update_value(|inner| std::mem::replace(&mut inner.is_opening, true)) != Some(false) {
            return;
        }
        let trouble = self.open_and_read().await.err();
        // It may answer later, or the tab that is in the way be closed.
        let is_tried_again = matches!(trouble, Some(StorageError::TimedOut | StorageError::Blocked));
        self.notebook.inner.update_value(|inner| {
            inner.is_opening = is_tried_again;
            inner.is_read = trouble.is_none();
        });
        if self.shell.trouble.with_untracked(|told| *told != trouble) {
            self.shell.trouble.set(trouble);
        }
        self.begin_flush();
        if is_tried_again {
            spawn_local(async move {
                fellestid_browser::wait::sleep(RETRY_MS).await;
                self.notebook.inner.update_value(|inner| inner.is_opening = false);
                self.try_saving_again();
            });
        }
    }

    /// A store that opened may still not answer: it is kept, and read again.
    async fn open_and_read(self) -> Result<(), StorageError> {
        let store = match self.notebook.inner.with_value(|inner| inner.store.clone()) {
            Some(store) => store,
            None => {
                let store = Store::open().await?;
                store.on_closing(move |closing| self.storage_closed(closing));
                self.notebook.inner.update_value(|inner| inner.store = Some(store.clone()));
                store
            }
        };
        self.read_all(&store).await
    }

    /// Journals that cannot be replayed must not hide what is stored: they wait for the next start.
    async fn read_all(self, store: &Store) -> Result<(), StorageError> {
        self.learn_erased(store).await?;
        self.settle_locals(store).await?;
        let is_erased = |key: &Key| self.notebook.untracked(|notebook| notebook.is_erased(key));
        let replayed = journal::replay_dead(store, is_erased).await;
        let rows = store.roots().await?;
        self.import_records(&rows.iter().filter_map(parse_row).collect::<Vec<(Key, Record)>>(), &[]);
        // Whether a deleted root is brought back is for its whole home to say.
        let mut homes = self.notebook.untracked(|notebook| {
            let roots = notebook.roots().filter(|(_, record)| record.register(DELETED).is_some());
            roots.map(|(key, _)| key.home).collect::<Vec<Dot>>()
        });
        homes.extend(self.notebook.inner.with_value(|inner| inner.unread.clone()));
        self.import_homes(store, &homes).await?;
        replayed
    }

    /// What was erased on any tablet whose file came here stays gone: neither stored rows, nor
    /// journals, nor what waits on the screen may bring it back.
    async fn learn_erased(self, store: &Store) -> Result<(), StorageError> {
        let keys = erasure::erased_keys(store).await?;
        let news: Vec<Key> = self.notebook.untracked(|notebook| keys.difference(notebook.erased()).copied().collect());
        if !news.is_empty() {
            let mut touched = Touched::default();
            self.notebook.change(|notebook| news.iter().for_each(|key| notebook.erase(*key)));
            news.iter().for_each(|key| touched.add_anew(key.home));
            self.notebook.tell(&touched);
            self.notebook.inner.update_value(|inner| inner.forget_erased(&news));
            self.forget_beside(&gathered(news.iter().filter(|key| key.is_root()).map(|key| key.home)));
        }
        Ok(())
    }

    /// What is only this tablet's, from the database or from localStorage: whichever is newer.
    async fn settle_locals(self, store: &Store) -> Result<(), StorageError> {
        let listed = store.list(Area::Drafts).await?;
        let names: Vec<String> = listed.iter().map(|(name, _)| name.clone()).collect();
        let erased: BTreeSet<Dot> = self
            .notebook
            .untracked(|notebook| gathered(notebook.erased().iter().filter(|key| key.is_root()).map(|key| key.home)));
        let is_changed = locals::reconcile_with(listed);
        locals::forget_homes(&erased, names.into_iter());
        if is_changed {
            self.tablet.runs.update(BTreeMap::clear);
            // Whoever follows another tab looks again.
            env::tell_of_storage();
        }
        Ok(())
    }

    fn listen(self) {
        if let Some(listener) = env::on_hash_change(move |hash| self.shell.route.set(Route::parse(&hash))) {
            listener.forever();
        }
        // The service worker has a whole new version ready; it waits until no page is open.
        Listener::on(&window(), "fellestid-update", move |_| self.say(self.words().frame.update_ready)).forever();
        preferences::on_held(move |is_held| self.shell.is_half_kept.set(is_held));
        locals::on_waiting(move |key| self.local_waits(key));
        // A page that is put away may never be heard of again.
        if let Some((changed, leaving)) = env::on_visibility(move |_| self.begin_flush()) {
            changed.forever();
            leaving.forever();
        }
        let channel = Channel::open(CHANNEL, move |message| self.hear(&message));
        self.notebook.inner.update_value(|inner| inner.channel = Some(channel));
    }

    fn storage_closed(self, closing: Closing) {
        match closing {
            Closing::NewerVersion => self.shell.trouble.set(Some(StorageError::Closed)),
            // The next write opens it again.
            Closing::Lost => self.begin_flush(),
        }
    }

    /// Makes a home whole in memory. Harmless to ask for again.
    pub fn load(self, home: Dot) {
        self.load_all(vec![home]);
    }

    /// Several, by one read.
    pub fn load_all(self, mut homes: Vec<Dot>) {
        homes.retain(|home| !self.notebook.is_whole_untracked(*home));
        self.notebook.inner.update_value(|inner| homes.retain(|home| inner.reading.insert(*home)));
        if !homes.is_empty() {
            spawn_local(async move {
                self.read_homes(&homes).await;
                self.notebook.inner.update_value(|inner| homes.iter().for_each(|home| _ = inner.reading.remove(home)));
            });
        }
    }

    pub async fn read_home(self, home: Dot) {
        self.read_homes(&[home]).await;
    }

    async fn read_homes(self, homes: &[Dot]) {
        self.notebook.inner.update_value(|inner| inner.unread.extend(homes));
        let Some(store) = self.notebook.inner.with_value(|inner| inner.store.clone()) else { return };
        if let Err(error) = self.import_homes(&store, homes).await {
            self.shell.trouble.set(Some(error));
        }
    }

    /// All by one read, and told of once.
    async fn import_homes(self, store: &Store, homes: &[Dot]) -> Result<(), StorageError> {
        if homes.is_empty() {
            return Ok(());
        }
        let records = read_slowly(store, homes).await?;
        self.import_records(&records, homes);
        Ok(())
    }

    /// `homes`: those that are whole with this.
    fn import_records(self, records: &[(Key, Record)], homes: &[Dot]) {
        let mut touched = Touched::default();
        self.notebook.change(|notebook| self.import_into(notebook, records, &mut touched));
        self.have_read(homes, &mut touched);
        self.notebook.tell(&touched);
    }

    fn import_into(self, notebook: &mut Notebook, records: &[(Key, Record)], touched: &mut Touched) {
        for (key, record) in records {
            self.notebook.inner.update_value(|inner| inner.note_news(notebook, key, record));
            OpenNotebook::take(notebook, *key, record, touched);
        }
    }

    fn have_read(self, homes: &[Dot], touched: &mut Touched) {
        self.notebook.inner.update_value(|inner| homes.iter().for_each(|home| _ = inner.unread.remove(home)));
        self.notebook.become_whole(homes.iter().copied(), touched);
    }

    /// Other tabs say which homes they have changed, and whether anything was taken back there.
    fn hear(self, message: &str) {
        let homes: Vec<Dot> = message.split(' ').filter_map(|text| text.parse().ok()).collect();
        let is_taken_back = message.starts_with(TAKEN_BACK);
        spawn_local(async move {
            if is_taken_back {
                self.look_for_erased().await;
                self.sweep(&homes).await;
                self.reread_here(&homes).await;
            } else {
                self.read_homes(&homes).await;
            }
        });
    }

    /// Forgets homes and reads them again, after storage was changed behind our back.
    pub(super) async fn reread(self, homes: &[Dot]) {
        self.look_for_erased().await;
        self.reread_here(homes).await;
        self.tell(TAKEN_BACK, homes.iter().copied());
    }

    /// What is shown stands until what is stored has been read, and then changes once.
    async fn reread_here(self, homes: &[Dot]) {
        self.notebook.inner.update_value(|inner| inner.unread.extend(homes));
        let Some(store) = self.notebook.inner.with_value(|inner| inner.store.clone()) else { return };
        match self.read_unwritten(&store, homes).await {
            Ok(records) => self.forget(homes, &records),
            Err(error) => self.shell.trouble.set(Some(error)),
        }
    }

    /// Read again where something written here came to disk meanwhile: it is neither among what was read
    /// nor waiting any more.
    async fn read_unwritten(self, store: &Store, homes: &[Dot]) -> Result<Vec<(Key, Record)>, StorageError> {
        loop {
            let flushes = self.notebook.inner.with_value(|inner| inner.flushes);
            let records = read_slowly(store, homes).await?;
            if self.notebook.inner.with_value(|inner| inner.flushes) == flushes {
                return Ok(records);
            }
        }
    }

    async fn look_for_erased(self) {
        if let Some(store) = self.notebook.inner.with_value(|inner| inner.store.clone())
            && let Err(error) = self.learn_erased(&store).await
        {
            self.shell.trouble.set(Some(error));
        }
    }

    fn forget(self, homes: &[Dot], records: &[(Key, Record)]) {
        let mut touched = Touched::default();
        homes.iter().for_each(|home| touched.add_anew(*home));
        self.notebook.change(|notebook| {
            self.notebook.inner.update_value(|inner| inner.note_seen(notebook, homes));
            homes.iter().for_each(|home| notebook.unload(*home));
            self.notebook.inner.with_value(|inner| {
                for home in homes {
                    inner.shelf.home(*home).for_each(|(key, record)| notebook.merge_record(*key, record));
                }
            });
            self.import_into(notebook, records, &mut touched);
            self.notebook.inner.with_value(|inner| {
                // What is written here and not yet stored stays in sight.
                let waiting = inner.pending.iter().filter(|(key, _)| homes.contains(&key.home));
                waiting.for_each(|(key, record)| notebook.merge_record(*key, record));
            });
        });
        self.have_read(homes, &mut touched);
        self.notebook.tell(&touched);
    }

    /// `what`: [`TAKEN_BACK`], or nothing for changes that only add.
    fn tell(self, what: &str, homes: impl Iterator<Item = Dot>) {
        let message: Vec<String> = std::iter::once(what.to_owned()).chain(homes.map(|home| home.to_string())).collect();
        self.notebook.inner.with_value(|inner| {
            if let Some(channel) = &inner.channel {
                channel.post(&message.join(" "));
            }
        });
    }

    /// A local value is to go to disk: at once, or, where fingers write it, when they have rested a little.
    fn local_waits(self, key: &LocalKey) {
        if !key.is_typed() {
            return self.begin_flush();
        }
        self.shell.say_under_way();
        let is_resting = self.notebook.inner.try_update_value(|inner| std::mem::replace(&mut inner.is_resting, true));
        if is_resting == Some(false) {
            spawn_local(async move {
                fellestid_browser::wait::sleep(FINGERS_REST_MS).await;
                self.notebook.inner.update_value(|inner| inner.is_resting = false);
                self.begin_flush();
            });
        }
    }

    /// Writes what is waiting to the database, until nothing is. What one act changes goes in one
    /// transaction, records and local values alike: it is written when the act is over.
    pub(super) fn begin_flush(self) {
        let store = self.notebook.inner.try_update_value(Inner::begins_flush).flatten();
        let has_none = self.notebook.inner.with_value(|inner| inner.store.is_none() && inner.is_waiting());
        if has_none {
            self.shell.say_not_saved(self.shell.trouble.get_untracked().unwrap_or(StorageError::Refused));
        }
        if let Some(store) = store {
            self.shell.say_under_way();
            spawn_local(async move { self.flush(store).await });
        }
    }

    async fn flush(self, store: Store) {
        let batch = self.notebook.inner.with_value(|inner| inner.pending.clone());
        let locals = locals::waiting();
        let rows = batch.iter().map(|(key, record)| record_row(*key, record)).collect();
        let is_refused = Rc::new(Cell::new(false));
        let refused = Rc::clone(&is_refused);
        let merging = move |stored: Option<&str>, incoming: &str| {
            let merged = merge(stored, incoming);
            refused.set(refused.get() || (merged == Merged::Keep && is_from_newer(stored)));
            merged
        };
        let result = store.update(rows, locals.clone(), merging).await;
        self.notebook.inner.update_value(|inner| inner.is_flushing = false);
        if result.is_ok() {
            locals::stored(&locals);
        }
        // What a newer version's row would not take stays in the journal, and is not called saved.
        let result = result.and_then(|()| if is_refused.get() { Err(StorageError::Corrupt) } else { Ok(()) });
        match result {
            Ok(()) => {
                self.notebook.inner.update_value(|inner| {
                    inner.flushes += usize::from(!batch.is_empty());
                    journal::acknowledge(inner.pen.actor(), &mut inner.pending, &batch);
                });
                if !batch.is_empty() {
                    self.tell("", batch.keys().map(|key| key.home));
                    self.ask_to_keep();
                }
                let is_waiting = self.notebook.inner.with_value(Inner::is_waiting);
                self.shell.saving.set(if is_waiting { Saving::UnderWay } else { Saving::Saved });
                // What could not be read is told of until it is.
                if self.notebook.inner.with_value(Inner::is_all_read) {
                    self.shell.trouble.set(None);
                }
                self.begin_flush();
            }
            Err(error) => {
                self.shell.say_not_saved(error);
                // A lost connection opens again at the next try; a full disk may have been tidied.
                fellestid_browser::wait::sleep(RETRY_MS).await;
                self.begin_flush();
            }
        }
    }

    /// After the first thing is written, and once only: browsers that ask, ask then.
    fn ask_to_keep(self) {
        if !super::tablet::has_asked_to_keep() {
            spawn_local(async {
                persistence::persist().await;
            });
        }
    }

    pub fn try_saving_again(self) {
        self.try_aside_again();
        match self.notebook.inner.with_value(Inner::is_all_read) {
            true => self.begin_flush(),
            false => spawn_local(async move { self.open_store().await }),
        }
    }

    /// What was held back goes beside what another tab has stored since.
    pub(super) fn try_aside_again(self) {
        self.put_aside(&locals::try_again());
    }

    /// Keys and rows that a person has written and the database has not.
    pub(super) fn waiting_rows(self) -> fellestid_jobs::Waiting {
        self.notebook
            .inner
            .with_value(|inner| inner.pending.iter().map(|(key, record)| (*key, write_row(key.id, record))).collect())
    }

    /// Resolves when everything written so far is in the database, or has failed to be.
    pub(super) async fn all_kept(self) {
        self.begin_flush();
        while self.notebook.inner.with_value(|inner| inner.is_flushing) {
            fellestid_browser::wait::sleep(20).await;
        }
    }
}

impl Inner {
    fn is_all_read(&self) -> bool {
        self.is_read && self.unread.is_empty()
    }

    /// Whether anything written here is not in the database.
    fn is_waiting(&self) -> bool {
        !self.pending.is_empty() || locals::is_waiting()
    }

    /// One at a time, and only where something can be written.
    fn begins_flush(&mut self) -> Option<Store> {
        let can_be_written = !self.pending.is_empty() || !locals::waiting().is_empty();
        let store = self.store.clone().filter(|_| can_be_written && !self.is_flushing)?;
        self.is_flushing = true;
        Some(store)
    }

    /// What waits and is erased waits no longer.
    fn forget_erased(&mut self, erased: &[Key]) {
        let actor = self.pen.actor();
        let is_erased = |key: &Key| erased.contains(key) || erased.contains(&Key::root(key.home));
        self.pending.retain(|key, record| {
            if is_erased(key) {
                journal::remove(actor, *key, record);
            }
            !is_erased(key)
        });
    }
}

/// The records of these homes, a slice at a time, so that nothing on the screen stands still meanwhile.
async fn read_slowly(store: &Store, homes: &[Dot]) -> Result<Vec<(Key, Record)>, StorageError> {
    let homes: Vec<String> = homes.iter().map(Dot::to_string).collect();
    let mut records = Vec::new();
    store.homes_in_slices(&homes, |rows| records.extend(rows.iter().filter_map(parse_row))).await?;
    Ok(records)
}
