//! Writing in the notebook: each act of a person is one transaction, in memory and in the journal before it
//! returns, told to the readers of what it touched, and stored soon after.

use super::App;
use fellestid_browser::clock;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::touched::Touched;
use fellestid_crdt::transaction::{Op, Transaction};
use fellestid_crdt::undo::History;
use fellestid_model::kind::Field;
use leptos::prelude::*;

impl App {
    /// Does one act of a person: it is in memory and in the journal before this returns, and is stored soon
    /// after.
    pub fn transact<R>(self, act: impl FnOnce(&mut Transaction<'_>) -> R) -> R {
        let mut is_done = false;
        let result = self.write(act, |history, ops| {
            is_done = !ops.is_empty();
            history.remember(ops);
        });
        // A toast's undo means the last act; after another act it would undo the wrong one.
        if is_done && self.shell.toast.with_untracked(|toast| toast.as_ref().is_some_and(|toast| toast.can_undo)) {
            self.shell.toast.set(None);
        }
        self.look_at_history();
        self.disk.begin_flush();
        result
    }

    /// Does an act that cannot be undone: what everyone has seen is not taken away by a slip. Earlier acts can
    /// still be undone.
    pub fn transact_for_good<R>(self, act: impl FnOnce(&mut Transaction<'_>) -> R) -> R {
        let result = self.write(act, |_, _| {});
        self.disk.begin_flush();
        result
    }

    /// Writes the text of a field being typed in; blank text empties it. Continued typing is undone as one act, and
    /// what was written elsewhere since the field got the focus is kept as a second version.
    pub fn type_text(self, key: Key, field: &Field, text: &str) {
        self.transact(|transaction| field.type_text(transaction, key, text));
    }

    /// Writes the version of a text that someone chose.
    pub fn set_text(self, key: Key, field: &Field, text: &str) {
        self.transact(|transaction| field.set_text(transaction, key, text));
    }

    /// Deletes a record, and says so with undo.
    pub fn delete(self, key: Key, message: &'static str) {
        leptos::task::spawn_local(async move {
            // A deletion records what it has seen; for a home that must be all of it.
            if key.is_root() && !self.notebook.is_whole_untracked(key.home) {
                self.disk.read_home(key.home).await;
            }
            self.transact(|transaction| transaction.delete(key));
            self.say_undoable(message);
        });
    }

    /// Says that the last act is saved, once it is on disk; if it could not be written, says that instead. To be called
    /// right after the act. The message has undo if `can_undo`, and if nothing else is done before it is said.
    pub fn say_when_kept(self, text: &'static str, can_undo: bool) {
        let last = self.notebook.last_written();
        leptos::task::spawn_local(async move {
            self.disk.all_kept().await;
            let is_last = self.notebook.last_written() == last;
            let text = match self.shell.could_not_save() {
                true => self.words().frame.not_saved_yet,
                // What a later act says, perhaps with its own undo, is not taken away.
                false if !is_last && self.shell.toast.with_untracked(Option::is_some) => return,
                false => text,
            };
            match can_undo && is_last {
                true => self.say_undoable(text),
                false => self.say(text),
            }
        });
    }

    /// Makes all earlier acts impossible to undo, so that a running meeting is not undone by a slip.
    pub fn begin_history_anew(self) {
        self.notebook.inner.update_value(|inner| inner.history = History::default());
        self.look_at_history();
    }

    pub fn undo(self) {
        self.step_history(History::undo);
    }

    pub fn redo(self) {
        self.step_history(History::redo);
    }

    fn step_history(self, step: fn(&mut History, &mut Transaction<'_>)) {
        self.shell.toast.set(None);
        let mut history = self.notebook.inner.try_update_value(|inner| std::mem::take(&mut inner.history)).unwrap_or_default();
        self.write(|transaction| step(&mut history, transaction), |_, _| {});
        self.notebook.inner.update_value(|inner| inner.history = history);
        self.see_all();
        crate::kit::fingers::show_newest();
        self.look_at_history();
        self.disk.begin_flush();
    }

    fn look_at_history(self) {
        let acts = self.notebook.inner.with_value(|inner| (inner.history.can_undo(), inner.history.can_redo()));
        if self.notebook.can_undo.get_untracked() != acts {
            self.notebook.can_undo.set(acts);
        }
    }

    /// Adds the built-in sets to the notebook. They come with the later chunk.
    pub fn fill_shelf(self, built_in: impl FnOnce() -> Notebook) {
        if self.notebook.inner.with_value(|inner| inner.shelf.is_empty()) {
            let shelf = built_in();
            let mut touched = self.notebook.change(|notebook| {
                notebook.merge(&shelf);
                Touched::by(&shelf, notebook)
            });
            self.notebook.become_whole(shelf.homes().into_iter(), &mut touched);
            self.notebook.tell(&touched);
            self.notebook.inner.update_value(|inner| inner.shelf = shelf);
        }
    }

    fn write<R>(self, act: impl FnOnce(&mut Transaction<'_>) -> R, remember: impl FnOnce(&mut History, Vec<Op>)) -> R {
        let mut touched = Touched::default();
        let result = self
            .notebook
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
                // A home made here is whole from the start.
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
