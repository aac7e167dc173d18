//! The folder that this device keeps the notebook in, with others (egen mappe): chosen, asked for again, read and
//! written for as long as the window is in front. Knows no page. Nothing of it is in the first load.

use super::App;
use crate::route::{Route, Setting};
use crate::words::{counted, facts, fill};
use fellestid_archive::{LocalKey, locals};
use fellestid_browser::files::{self, FileError, PickedFile};
use fellestid_browser::folder::{self, PickedFolder};
use fellestid_browser::random::random_u64;
use fellestid_browser::{clock, env, wait};
use fellestid_crdt::file::Damage;
use fellestid_crdt::folder::{file_name, is_ours, to_read};
use fellestid_crdt::limits::FILE_BYTES_MAX;
use fellestid_jobs::{FolderSynced, SyncFolder};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::File;

/// Soon after a change, and no sooner than an engine brings a file.
const LOOK_EVERY_MS: i32 = 10_000;
/// As many files are read before anyone could read how far it has come.
const FILES_FEW: usize = 3;

/// How it stands with the folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Linked {
    /// None is chosen.
    #[default]
    Not,
    /// Chosen just now, and not read yet.
    Beginning { name: String },
    /// The browser wants the person to say yes again.
    Waits { name: String },
    /// Let go of when an import was undone, which would otherwise come in again.
    Undone { name: String },
    /// Read and written.
    InStep { name: String, told: Told },
    /// It could not be read or written the last time.
    Failed { name: String },
}

/// What was found in the folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// Files of which nothing is imported.
    pub left_alone: Vec<(String, LeftAlone)>,
    /// There is too much for one file; the old one stands.
    pub is_too_large: bool,
}

/// Why nothing of a file is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftAlone {
    /// It is not whole, or could not be read just now.
    Torn,
    /// It is larger than any version reads.
    TooLarge,
    /// There are more files than are read.
    Beyond,
}

impl LeftAlone {
    fn of(damage: Damage) -> LeftAlone {
        match damage {
            Damage::TooLarge => LeftAlone::TooLarge,
            Damage::Empty | Damage::NotOurs | Damage::Locked | Damage::CutShort | Damage::Broken => LeftAlone::Torn,
        }
    }
}

/// A file as it was when it was read.
#[derive(Clone, Copy, PartialEq)]
struct Seen {
    stamp: (f64, f64),
    left_alone: Option<LeftAlone>,
}

#[derive(Default)]
struct OwnFolder {
    linked: ArcRwSignal<Linked>,
    /// How many files of how many are read.
    progress: ArcRwSignal<Option<(usize, usize)>>,
    /// How often something has come in.
    arrivals: ArcRwSignal<usize>,
    kept: RefCell<Option<PickedFolder>>,
    seen: RefCell<BTreeMap<String, Seen>>,
    /// How often what is stored had changed when it was last written to the folder.
    written: Cell<Option<usize>>,
    is_busy: Cell<bool>,
}

thread_local! {
    static FOLDER: Rc<OwnFolder> = Rc::default();
}

fn own_folder() -> Rc<OwnFolder> {
    FOLDER.with(Rc::clone)
}

impl App {
    /// Returns the state of the shared folder, and tracks it.
    pub fn linked(self) -> Linked {
        own_folder().linked.get()
    }

    /// While files are being read, returns how many are done and how many there are, and tracks it.
    pub fn folder_progress(self) -> Option<(usize, usize)> {
        own_folder().progress.get()
    }

    /// Returns how often something has come in from the folder, and tracks it.
    pub fn folder_arrivals(self) -> usize {
        own_folder().arrivals.get()
    }

    /// Goes on with the folder chosen before, where this browser has folders. Call it once.
    pub fn follow_folder(self) {
        if !folder::has_folders() {
            return;
        }
        if let Some((changed, leaving)) = env::on_visibility(move |_| spawn_local(self.sync_folder())) {
            changed.forever();
            leaving.forever();
        }
        spawn_local(async move {
            if let Some(kept) = PickedFolder::kept().await {
                let (name, is_allowed) = (kept.name(), kept.is_allowed().await);
                let own = own_folder();
                *own.kept.borrow_mut() = Some(kept);
                own.linked.set(if is_allowed { Linked::Beginning { name } } else { Linked::Waits { name } });
            }
            loop {
                self.sync_folder().await;
                wait::sleep(LOOK_EVERY_MS).await;
                while !env::is_visible() {
                    wait::sleep(LOOK_EVERY_MS).await;
                }
            }
        });
    }

    /// Asks for a folder; call it within the tap.
    pub fn choose_folder(self) {
        let asked = PickedFolder::pick();
        spawn_local(async move {
            if let Some(picked) = asked.await {
                self.use_folder(picked).await;
            }
        });
    }

    /// Asks for the folder chosen before; call it within the tap.
    pub fn link_folder_again(self) {
        let Some(folder) = own_folder().kept.borrow().clone() else { return };
        let asked = folder.ask();
        spawn_local(async move {
            if asked.await {
                self.use_folder(folder).await;
            }
        });
    }

    async fn use_folder(self, folder: PickedFolder) {
        let own = own_folder();
        // One that is being read is finished with first.
        own.linked.set(Linked::Not);
        own.come_to_rest().await;
        folder.keep().await;
        own.linked.set(Linked::Beginning { name: folder.name() });
        own.seen.borrow_mut().clear();
        own.written.set(None);
        *own.kept.borrow_mut() = Some(folder);
        self.sync_folder().await;
    }

    /// Leaves the folder, and all that is in it, as it is.
    pub fn leave_folder(self) {
        self.tablet.note_folder_left();
        let own = own_folder();
        own.linked.set(Linked::Not);
        *own.kept.borrow_mut() = None;
        spawn_local(PickedFolder::forget());
    }

    /// Lets go of the folder before an import is undone: what is undone stands there, and would come in again. The
    /// person can take it up again, today or by choosing it.
    pub(super) async fn let_go_of_folder(self) {
        let own = own_folder();
        let name = match own.linked.get_untracked() {
            Linked::Not | Linked::Undone { .. } => return,
            Linked::Beginning { name } | Linked::Waits { name } | Linked::Failed { name } | Linked::InStep { name, .. } => name,
        };
        own.linked.set(Linked::Undone { name });
        own.come_to_rest().await;
        self.tablet.note_folder_left();
        PickedFolder::forget().await;
    }

    /// Takes in what others have written, and writes this device's own file, if the folder may be used. One at a time.
    pub async fn sync_folder(self) {
        let own = own_folder();
        let Some(folder) = own.kept.borrow().clone() else { return };
        if !own.is_followed() || own.is_busy.replace(true) {
            return;
        }
        let name = folder.name();
        let linked = match self.try_sync(&own, &folder).await {
            Some(told) => Linked::InStep { name, told },
            None if folder.is_allowed().await => Linked::Failed { name },
            None => Linked::Waits { name },
        };
        own.is_busy.set(false);
        own.progress.set(None);
        // It may have been left meanwhile.
        if own.is_followed() && own.linked.with_untracked(|before| *before != linked) {
            own.linked.set(linked);
        }
    }

    /// Returns `None` if the folder or the worker did not answer.
    async fn try_sync(self, own: &OwnFolder, folder: &PickedFolder) -> Option<Told> {
        let own_name = file_name(&device());
        let found = folder.files(is_ours).await?;
        let (names, beyond) = to_read(found.iter().map(File::name), &own_name);
        own.seen.borrow_mut().retain(|name, _| names.contains(name));
        self.disk.all_kept().await;
        let stored = self.disk.changes();
        let is_new = |file: &&File| {
            let seen = own.seen.borrow();
            names.contains(&file.name()) && seen.get(&file.name()).is_none_or(|seen| seen.stamp != folder::stamp(file))
        };
        let has_news = found.iter().any(|file| is_new(&file));
        let is_own_known = found.iter().any(|file| file.name() == own_name && !is_new(&file));
        let is_written = is_own_known && own.written.get() == Some(stored);
        if is_written && !has_news {
            return Some(own.told(beyond, self.last_told(own)));
        }
        // Its own file is read each time, to be compared with what it should hold.
        let wanted: Vec<&File> = found.iter().filter(|file| file.name() == own_name || is_new(file)).collect();
        let (read, unread) = own.read(&wanted, &own_name).await?;
        if is_written && read.iter().all(|file| file.name == own_name) {
            // Those that are new cannot be read yet.
            return Some(own.told(beyond, Told { left_alone: unread, ..self.last_told(own) }));
        }
        let (file_names, bytes): (Vec<String>, Vec<Vec<u8>>) = read.into_iter().map(|file| (file.name, file.bytes)).unzip();
        let ask = SyncFolder {
            file_names: file_names.clone(),
            own: own_name.clone(),
            left_out: self.tablet.left_out().into_iter().collect(),
            now_ms: clock::now_ms(),
            waiting: self.disk.waiting_rows(),
        };
        let (FolderSynced { homes, left_alone, is_too_large }, mut bytes) = self.jobs.ask_with(ask, bytes).await?;
        for file in wanted.iter().filter(|file| file_names.contains(&file.name())) {
            let left_alone = left_alone.iter().find(|(name, _)| *name == file.name()).map(|(_, damage)| LeftAlone::of(*damage));
            own.seen.borrow_mut().insert(file.name(), Seen { stamp: folder::stamp(file), left_alone });
        }
        if !homes.is_empty() {
            self.disk.reread(&homes).await;
            self.tell_what_came(own).await;
        }
        if !own.is_left_alone(&own_name) {
            if let Some(bytes) = bytes.pop() {
                let file = folder.write(&own_name, &bytes).await?;
                own.seen.borrow_mut().insert(own_name, Seen { stamp: folder::stamp(&file), left_alone: None });
            }
            if !is_too_large {
                self.tablet.note_in_folder();
            }
        }
        // What was read anew is what was taken in just now, and is in the file.
        own.written.set(Some(stored + usize::from(!homes.is_empty())));
        let told = Told { at_ms: clock::now_ms(), left_alone: unread, is_too_large };
        Some(own.told(beyond, told))
    }

    /// Says what came in, but not in the middle of a meeting: it stands in the list of imports.
    async fn tell_what_came(self, own: &OwnFolder) {
        own.arrivals.update(|arrivals| *arrivals += 1);
        let is_in_a_meeting = self.shell.route.with_untracked(Route::setting) == Setting::Running;
        if is_in_a_meeting || self.shell.toast.with_untracked(Option::is_some) {
            return;
        }
        let w = self.words();
        if let Some(import) = self.imports().await.and_then(|imports| imports.into_iter().next()) {
            let added = (import.added > 0).then(|| counted(import.added, w.import.new_neuter_one, w.import.new_many));
            let changed = (import.changed > 0).then(|| counted(import.changed, w.import.changed_one, w.import.changed_many));
            let what = facts([added, changed].into_iter().flatten());
            self.say(&fill(w.folder.came, &[("what", &what)]));
        }
    }

    /// Returns what was told the last time, with the time now, since nothing has changed.
    fn last_told(self, own: &OwnFolder) -> Told {
        let at_ms = clock::now_ms();
        let told = own.linked.with_untracked(|linked| match linked {
            Linked::InStep { told, .. } => told.clone(),
            Linked::Not | Linked::Beginning { .. } | Linked::Waits { .. } | Linked::Undone { .. } | Linked::Failed { .. } => {
                Told::default()
            }
        });
        Told { at_ms, left_alone: Vec::new(), ..told }
    }
}

impl OwnFolder {
    fn is_followed(&self) -> bool {
        self.linked.with_untracked(|linked| match linked {
            Linked::Not | Linked::Waits { .. } | Linked::Undone { .. } => false,
            Linked::Beginning { .. } | Linked::InStep { .. } | Linked::Failed { .. } => true,
        })
    }

    /// Waits until nothing is read or written.
    async fn come_to_rest(&self) {
        while self.is_busy.get() {
            wait::sleep(50).await;
        }
    }

    /// Returns the files that could be read, and others' that could not be just now. Returns `None` if the device's own
    /// cannot be: it would be written over unseen.
    async fn read(&self, wanted: &[&File], own_name: &str) -> Option<(Vec<PickedFile>, Vec<(String, LeftAlone)>)> {
        let (mut read, mut unread) = (Vec::new(), Vec::new());
        for (place, file) in wanted.iter().enumerate() {
            if wanted.len() > FILES_FEW {
                self.progress.set(Some((place, wanted.len())));
            }
            match files::read_file(file, FILE_BYTES_MAX as f64).await {
                Ok(file) => read.push(file),
                // The device's own is never so large: something else lies under its name.
                Err(FileError::TooLarge { name, .. }) => {
                    let seen = Seen { stamp: folder::stamp(file), left_alone: Some(LeftAlone::TooLarge) };
                    self.seen.borrow_mut().insert(name, seen);
                }
                Err(_) if file.name() == own_name => return None,
                Err(FileError::Unreadable { name } | FileError::TimedOut { name }) => unread.push((name, LeftAlone::Torn)),
                Err(FileError::NotMade) => {}
            }
        }
        self.progress.set(None);
        Some((read, unread))
    }

    /// Adds to what is told the files that are left alone, also those seen before, and those beyond the limit.
    fn told(&self, beyond: Vec<String>, mut told: Told) -> Told {
        let seen = self.seen.borrow();
        told.left_alone.extend(seen.iter().filter_map(|(name, seen)| Some((name.clone(), seen.left_alone?))));
        told.left_alone.extend(beyond.into_iter().map(|name| (name, LeftAlone::Beyond)));
        told
    }

    /// Whether something too large lies under the device's own name, which is not written over.
    fn is_left_alone(&self, name: &str) -> bool {
        self.seen.borrow().get(name).is_some_and(|seen| seen.left_alone == Some(LeftAlone::TooLarge))
    }
}

/// Returns what this device is called in the folder: made once, and this browser's alone.
fn device() -> String {
    locals::get(&LocalKey::Device).unwrap_or_else(|| {
        let device = format!("{:08x}", random_u64() >> 32);
        locals::set(&LocalKey::Device, &device);
        device
    })
}
