//! Reads homes from the database into memory when a page asks for them.

use super::Disk;
use crate::session::OpenNotebook;
use fellestid_archive::rows::parse_row;
use fellestid_browser::{StorageError, Store};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::touched::Touched;
use leptos::prelude::*;
use leptos::task::spawn_local;

impl Disk {
    /// Loads a whole home into memory. May be called again without harm.
    pub fn load(self, home: Dot) {
        self.load_all(vec![home]);
    }

    /// Loads several homes in one read.
    pub fn load_all(self, mut homes: Vec<Dot>) {
        homes.retain(|home| !self.notebook.is_whole_untracked(*home));
        self.state.update_value(|state| homes.retain(|home| state.reading.insert(*home)));
        if !homes.is_empty() {
            spawn_local(async move {
                self.read_homes(&homes).await;
                self.state.update_value(|state| homes.iter().for_each(|home| _ = state.reading.remove(home)));
            });
        }
    }

    pub async fn read_home(self, home: Dot) {
        self.read_homes(&[home]).await;
    }

    pub async fn read_homes(self, homes: &[Dot]) {
        self.state.update_value(|state| state.unread.extend(homes));
        let Some(store) = self.store() else { return };
        if let Err(error) = self.import_homes(&store, homes).await {
            self.shell.trouble.set(Some(error));
        }
    }

    /// Reads the homes in one read, and tells their readers once.
    pub(super) async fn import_homes(self, store: &Store, homes: &[Dot]) -> Result<(), StorageError> {
        if homes.is_empty() {
            return Ok(());
        }
        let records = read_slowly(store, homes).await?;
        self.import_records(&records, homes);
        Ok(())
    }

    /// Adds records to the notebook. `homes` are those that are whole with them.
    pub(super) fn import_records(self, records: &[(Key, Record)], homes: &[Dot]) {
        let mut touched = Touched::default();
        self.notebook.change(|notebook| self.import_into(notebook, records, &mut touched));
        self.have_read(homes, &mut touched);
        self.notebook.tell(&touched);
    }

    pub(super) fn import_into(self, notebook: &mut Notebook, records: &[(Key, Record)], touched: &mut Touched) {
        for (key, record) in records {
            self.notebook.inner.update_value(|inner| inner.note_news(notebook, key, record));
            OpenNotebook::take(notebook, *key, record, touched);
        }
    }

    pub(super) fn have_read(self, homes: &[Dot], touched: &mut Touched) {
        self.state.update_value(|state| homes.iter().for_each(|home| _ = state.unread.remove(home)));
        self.notebook.become_whole(homes.iter().copied(), touched);
    }

    pub(super) fn note_unread(self, homes: &[Dot]) {
        self.state.update_value(|state| state.unread.extend(homes));
    }

    /// Reads the homes, and reads them again if pending changes reached the disk meanwhile: such changes would be
    /// neither among the rows read nor pending any more.
    pub(super) async fn read_unwritten(self, store: &Store, homes: &[Dot]) -> Result<Vec<(Key, Record)>, StorageError> {
        loop {
            let flushes = self.state.with_value(|state| state.flushes);
            let records = read_slowly(store, homes).await?;
            if self.state.with_value(|state| state.flushes) == flushes {
                return Ok(records);
            }
        }
    }
}

/// Reads the records of these homes in slices, so that the page can paint between them.
async fn read_slowly(store: &Store, homes: &[Dot]) -> Result<Vec<(Key, Record)>, StorageError> {
    let homes: Vec<String> = homes.iter().map(Dot::to_string).collect();
    let mut records = Vec::new();
    store.homes_in_slices(&homes, |rows| records.extend(rows.iter().filter_map(parse_row))).await?;
    Ok(records)
}
