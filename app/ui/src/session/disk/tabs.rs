//! Changes to storage made outside this tab: by another tab, or by the worker on its behalf.

use super::Disk;
use fellestid_browser::channel::Channel;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::touched::Touched;
use leptos::prelude::*;
use leptos::task::spawn_local;

const CHANNEL: &str = "changes";
/// Begins a message about homes that must be unloaded before they are read again.
const TAKEN_BACK: &str = "taken-back";

impl Disk {
    pub(super) fn open_channel(self) {
        let channel = Channel::open(CHANNEL, move |message| self.hear(&message));
        self.state.update_value(|state| state.channel = Some(channel));
    }

    /// Handles another tab's message: the homes it has changed, and whether anything was taken back there.
    fn hear(self, message: &str) {
        let homes: Vec<Dot> = message.split(' ').filter_map(|text| text.parse().ok()).collect();
        let is_taken_back = message.starts_with(TAKEN_BACK);
        self.state.update_value(|state| state.changes += 1);
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

    /// Tells other tabs of changes that only add.
    pub(super) fn tell_of_news(self, homes: impl Iterator<Item = Dot>) {
        self.tell("", homes);
    }

    /// Posts a message. `what` is [`TAKEN_BACK`], or empty for changes that only add.
    fn tell(self, what: &str, homes: impl Iterator<Item = Dot>) {
        let message: Vec<String> = std::iter::once(what.to_owned()).chain(homes.map(|home| home.to_string())).collect();
        self.state.with_value(|state| {
            if let Some(channel) = &state.channel {
                channel.post(&message.join(" "));
            }
        });
    }

    /// Unloads homes and reads them again, after the worker or an erasure has changed what is stored.
    pub(in crate::session) async fn reread(self, homes: &[Dot]) {
        self.look_for_erased().await;
        self.reread_here(homes).await;
        self.state.update_value(|state| state.changes += 1);
        self.tell(TAKEN_BACK, homes.iter().copied());
    }

    /// Reads what is stored again. The page shows the old state until it is read, and then changes once.
    async fn reread_here(self, homes: &[Dot]) {
        self.note_unread(homes);
        let Some(store) = self.store() else { return };
        match self.read_unwritten(&store, homes).await {
            Ok(records) => self.forget(homes, &records),
            Err(error) => self.shell.trouble.set(Some(error)),
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
                // Changes written here and not yet stored stay in the notebook.
                let waiting = inner.pending.iter().filter(|(key, _)| homes.contains(&key.home));
                waiting.for_each(|(key, record)| notebook.merge_record(*key, record));
            });
        });
        self.have_read(homes, &mut touched);
        self.notebook.tell(&touched);
    }
}
