//! What is on disk behind the notebook and the tablet's own values: the database, the journal, and the
//! other tabs that write there. It reads homes into memory, writes pending changes, and tells the shell how
//! that went. Knows no act of a person.
//!
//! In reading order: this file (start-up), [`opening`] (the database, and what a killed tab left),
//! [`reading`] (homes into memory), [`flushing`] (pending changes to disk), [`tabs`] (what others
//! change), [`erased`] (gone for good, and not to come back) with [`orphans`] (what goes with it),
//! [`aside`] (what a backup takes along).

mod aside;
mod erased;
mod flushing;
mod opening;
mod orphans;
mod reading;
mod tabs;

use super::{OpenNotebook, Shell, Tablet};
use crate::route::Route;
use fellestid_archive::{Gone, journal, locals};
use fellestid_browser::{Listener, Store, channel::Channel, env, preferences};
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;
use std::collections::BTreeSet;

#[derive(Clone, Copy)]
pub struct Disk {
    notebook: OpenNotebook,
    tablet: Tablet,
    shell: Shell,
    state: StoredValue<State, LocalStorage>,
}

#[derive(Default)]
struct State {
    store: Option<Store>,
    channel: Option<Channel>,
    /// An attempt to open and read is under way, or waits to be made.
    is_opening: bool,
    /// The roots are in memory.
    is_read: bool,
    /// Homes that a page needs and that are not in memory yet.
    unread: BTreeSet<Dot>,
    /// Homes being read now, so that none is requested twice.
    reading: BTreeSet<Dot>,
    is_flushing: bool,
    /// How many times records have been written to disk from here.
    flushes: usize,
    /// How many times what is stored may have changed, whoever changed it.
    changes: usize,
    /// A flush of typed text is scheduled.
    is_resting: bool,
    /// What follows once it is known what is erased; the later part of the program brings it.
    when_erased: Option<fn(Disk)>,
    /// What is erased, and may still be in plans not yet saved.
    gone: Gone,
}

impl Disk {
    pub fn new(notebook: OpenNotebook, tablet: Tablet, shell: Shell) -> Self {
        Disk { notebook, tablet, shell, state: StoredValue::new_local(State::default()) }
    }

    /// Opens storage, replays what a killed tab left, and reads the roots.
    /// Without storage the app still runs: it keeps what is written in memory, and says so.
    pub async fn start(self) {
        self.listen();
        self.shell.fetch_words(super::shell::wanted_language()).await;
        let actor = self.notebook.inner.with_value(|inner| inner.pen.actor());
        journal::hold(actor).await;
        self.open_store().await;
    }

    fn listen(self) {
        let shell = self.shell;
        if let Some(listener) = env::on_hash_change(move |hash| shell.route.set(Route::parse(&hash))) {
            listener.forever();
        }
        // The service worker has a whole new version ready; it waits until no page is open.
        Listener::on(&window(), "fellestid-update", move |_| shell.say(shell.words().frame.update_ready)).forever();
        preferences::on_held(move |is_held| shell.is_half_kept.set(is_held));
        locals::on_waiting(move |key| self.local_waits(key));
        // A page put in the background may be killed without further notice.
        if let Some((changed, leaving)) = env::on_visibility(move |_| self.begin_flush()) {
            changed.forever();
            leaving.forever();
        }
        self.open_channel();
    }

    fn store(self) -> Option<Store> {
        self.state.with_value(|state| state.store.clone())
    }

    /// Returns how many times what is stored may have changed since the app was opened.
    pub(super) fn changes(self) -> usize {
        self.state.with_value(|state| state.changes)
    }

    fn is_all_read(self) -> bool {
        self.state.with_value(|state| state.is_read && state.unread.is_empty())
    }
}
