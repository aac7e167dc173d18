//! The app's state, and the only writer of it. Places read signals and call these functions;
//! every act becomes one change, kept at once in the journal and then in the database.
//!
//! In reading order: this file (what there is), [`keep`] (how it is kept), [`local`] (what is only
//! this tablet's own: settings, the running meeting, half-written points); then, each for one place,
//! [`draft_plan`] (a meeting being planned), [`seat`] (the table this tablet stands on), [`drafts`]
//! (points nobody is to see yet), [`rounds`] (whose turn it is), [`cafe`] (seating plans), [`circle`]
//! (the reflection circle in use), [`film`] (the film chosen here), [`aside`] (what goes along in a
//! backup), [`editing`] (the set being written), [`erase`] (gone for good), [`view`] (how lists were
//! looked at), [`imports`] (files that come in), [`unseen`] (what a field with the focus does not show yet); and [`errand`] (the worker).

mod aside;
mod cafe;
mod circle;
mod draft_plan;
mod drafts;
mod editing;
mod erase;
mod errand;
mod film;
mod follow;
mod imports;
mod keep;
mod local;
mod once;
mod open_notebook;
mod overview;
mod pulse;
mod rounds;
mod seat;
mod unseen;
mod view;
mod votes;

pub use draft_plan::{DraftPlan, DraftStep};
pub use drafts::{Draft, Drafts, Spot};
pub use errand::{Handed, Payload};
pub use local::{Contrast, PartShown, Run, TextSize, Theme};
pub use open_notebook::OpenNotebook;
pub use overview::Overview;
pub use rounds::Rounds;
pub use votes::Polling;

use crate::route::Route;
use crate::words::Words;
use fellestid_browser::{StorageError, Store, channel::Channel, clock, env, random};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::touched::Touched;
use fellestid_crdt::transaction::{Op, Pen, Transaction};
use fellestid_crdt::undo::History;
use fellestid_jobs::office::Office;
use fellestid_model::kind::Field;
use fellestid_model::language::Language;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Whether what one sees is what is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    Saved,
    UnderWay,
    /// On the screen and nowhere safe yet.
    NotSaved(StorageError),
}

/// A short message, with a way back where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    pub text: String,
    pub can_undo: bool,
}

#[derive(Clone, Copy)]
pub struct App {
    pub route: RwSignal<Route>,
    pub notebook: OpenNotebook,
    pub saving: RwSignal<Saving>,
    /// Storage could not be opened, or was lost.
    pub trouble: RwSignal<Option<StorageError>>,
    /// The browser refuses to keep what lies beside the notebook: it lasts as long as the page.
    pub is_half_kept: RwSignal<bool>,
    pub toast: RwSignal<Option<Toast>>,
    /// The language whose words are here. Places are made anew when it changes.
    pub language: RwSignal<Language>,
    words: StoredValue<&'static Words>,
    pub runs: RwSignal<BTreeMap<Dot, Run>>,
    /// Whether there is an act to undo, and one to redo.
    pub can_undo: RwSignal<(bool, bool)>,
    inner: StoredValue<Inner, LocalStorage>,
}

struct Inner {
    pen: Pen,
    history: History,
    /// The built-in sets, once they are here.
    shelf: Notebook,
    store: Option<Store>,
    /// A try to open and read is under way, or waits for its time.
    is_opening: bool,
    /// The roots are here.
    is_read: bool,
    /// Homes that were asked for and are not read, or not yet.
    unread: BTreeSet<Dot>,
    /// Written by a person, not yet by the database.
    pending: BTreeMap<Key, Record>,
    sight: unseen::Sight,
    is_flushing: bool,
    /// How many times records have come to disk from here.
    flushes: usize,
    /// What is typed goes to disk in a moment.
    is_resting: bool,
    channel: Option<Channel>,
    office: Rc<Office<errand::Hand>>,
    /// The film chosen here, and its meeting.
    film: Option<(Dot, fellestid_browser::film::Film)>,
    /// Files picked elsewhere, for the place that takes them in.
    picked: Vec<web_sys::File>,
}

impl App {
    pub fn new() -> Self {
        App {
            route: RwSignal::new(Route::parse(&env::hash())),
            notebook: OpenNotebook::new(),
            saving: RwSignal::new(Saving::Saved),
            trouble: RwSignal::new(None),
            is_half_kept: RwSignal::new(false),
            toast: RwSignal::new(None),
            language: RwSignal::new(Language::Bokmal),
            words: StoredValue::new(Words::BOKMAL),
            runs: RwSignal::new(BTreeMap::new()),
            can_undo: RwSignal::new((false, false)),
            inner: StoredValue::new_local(Inner {
                pen: Pen::new(Actor(random::random_u64())),
                history: History::default(),
                shelf: Notebook::new(),
                store: None,
                is_opening: false,
                is_read: false,
                unread: BTreeSet::new(),
                pending: BTreeMap::new(),
                sight: Default::default(),
                is_flushing: false,
                flushes: 0,
                is_resting: false,
                channel: None,
                office: errand::office(),
                film: None,
                picked: Vec::new(),
            }),
        }
    }

    /// The words of the language in use.
    pub fn words(self) -> &'static Words {
        self.words.get_value()
    }

    /// Puts the built-in sets where all sets are. They come with a later part of the program.
    pub fn fill_shelf(self, built_in: impl FnOnce() -> Notebook) {
        if self.inner.with_value(|inner| inner.shelf.is_empty()) {
            let shelf = built_in();
            let mut touched = self.notebook.change(|notebook| {
                notebook.merge(&shelf);
                Touched::by(&shelf, notebook)
            });
            self.notebook.become_whole(shelf.homes().into_iter(), &mut touched);
            self.notebook.tell(&touched);
            self.inner.update_value(|inner| inner.shelf = shelf);
        }
    }

    pub fn go(self, route: &Route) {
        env::set_hash(route.href().trim_start_matches('#'));
    }

    /// Goes there in this page's stead, so that Back does not lead into it again.
    pub fn go_instead(self, route: &Route) {
        env::replace_hash(route.href().trim_start_matches('#'));
        self.route.set(route.clone());
    }

    /// One act of a person: written in memory and in the journal before this returns,
    /// in the database soon after.
    pub fn transact<R>(self, act: impl FnOnce(&mut Transaction<'_>) -> R) -> R {
        let mut is_done = false;
        let result = self.write(act, |history, ops| {
            is_done = !ops.is_empty();
            history.remember(ops);
        });
        // A way back leads to the last act; after the next one it would lead astray.
        if is_done && self.toast.with_untracked(|toast| toast.as_ref().is_some_and(|toast| toast.can_undo)) {
            self.toast.set(None);
        }
        self.look_at_history();
        self.begin_flush();
        result
    }

    /// An act that has no way back: what everyone has seen is not taken away by a slip. What was done
    /// before it can still be undone.
    pub fn transact_for_good<R>(self, act: impl FnOnce(&mut Transaction<'_>) -> R) -> R {
        let result = self.write(act, |_, _| {});
        self.begin_flush();
        result
    }

    /// Writes what stands in an input under someone's fingers; blank text empties the field. Typing on is
    /// undone as one act, and what was written elsewhere since the input got the focus stands beside it.
    pub fn type_text(self, key: Key, field: &Field, text: &str) {
        self.transact(|transaction| field.type_text(transaction, key, text));
    }

    /// Writes the version that someone chose of a text.
    pub fn set_text(self, key: Key, field: &Field, text: &str) {
        self.transact(|transaction| field.set_text(transaction, key, text));
    }

    /// Deletes, and says so with a way back.
    pub fn delete(self, key: Key, message: &'static str) {
        leptos::task::spawn_local(async move {
            // A deletion stores what it has seen: of a home, that is all of it.
            if key.is_root() && !self.notebook.is_whole_untracked(key.home) {
                self.read_home(key.home).await;
            }
            self.transact(|transaction| transaction.delete(key));
            self.say_undoable(message);
        });
    }

    /// What lies behind cannot be undone from here on: a meeting that runs is not planned away by a slip.
    pub fn begin_history_anew(self) {
        self.inner.update_value(|inner| inner.history = History::default());
        self.look_at_history();
    }

    pub fn undo(self) {
        self.step_history(History::undo);
    }

    pub fn redo(self) {
        self.step_history(History::redo);
    }

    fn step_history(self, step: impl FnOnce(&mut History, &mut Transaction<'_>)) {
        self.toast.set(None);
        let mut history = self.inner.try_update_value(|inner| std::mem::take(&mut inner.history)).unwrap_or_default();
        self.write(|transaction| step(&mut history, transaction), |_, _| {});
        self.inner.update_value(|inner| inner.history = history);
        self.see_all();
        crate::kit::fingers::show_newest();
        self.look_at_history();
        self.begin_flush();
    }

    fn look_at_history(self) {
        let acts = self.inner.with_value(|inner| (inner.history.can_undo(), inner.history.can_redo()));
        if self.can_undo.get_untracked() != acts {
            self.can_undo.set(acts);
        }
    }

    pub fn say(self, text: &str) {
        self.toast.set(Some(Toast { text: text.to_owned(), can_undo: false }));
    }

    /// Says what the last act was, with a way back.
    pub fn say_undoable(self, text: &str) {
        self.toast.set(Some(Toast { text: text.to_owned(), can_undo: true }));
    }

    fn write<R>(self, act: impl FnOnce(&mut Transaction<'_>) -> R, remember: impl FnOnce(&mut History, Vec<Op>)) -> R {
        let mut touched = Touched::default();
        let result = self
            .inner
            .try_update_value(|inner| {
                let (result, mut written) = self.notebook.change(|notebook| {
                    let transaction = Transaction::begin(&mut inner.pen, notebook, clock::now_ms());
                    let mut transaction = transaction.without_sight_of(inner.sight.unseen.clone());
                    let result = act(&mut transaction);
                    let written = transaction.finish();
                    touched = Touched::by(&written.delta, notebook);
                    (result, written)
                });
                // A home made here is whole from the first.
                let made = written.ops.iter().filter_map(|op| match op {
                    Op::Created(key) => key.is_root().then_some(key.home),
                    Op::Wrote { .. } => None,
                });
                self.notebook.become_whole(made, &mut touched);
                remember(&mut inner.history, std::mem::take(&mut written.ops));
                inner.take_up(&written.delta);
                result
            })
            .expect("the state lives as long as the app");
        self.notebook.tell(&touched);
        result
    }
}

impl Inner {
    /// Adds a change to what is waiting, and puts it in the journal before anything else happens.
    fn take_up(&mut self, delta: &Notebook) {
        let actor = self.pen.actor();
        for (key, record) in delta.records() {
            let waiting = self.pending.entry(*key).or_insert_with(|| Record::new(record.kind.clone(), record.created_at_ms));
            waiting.merge(record);
            fellestid_archive::journal::put(actor, *key, waiting);
        }
    }
}
