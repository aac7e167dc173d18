//! Undo and redo of one's own acts. An undo is a new act that writes back the value before, and leaves alone whatever
//! someone else has changed since.

use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::record::{DELETED, Key};
use crate::sorting::gathered;
use crate::transaction::{Op, Transaction};
use crate::value::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The most acts kept; a meeting has some hundreds.
const ACTS_MAX: usize = 200;

/// One's own acts, the latest last, and those that were undone. Kept in memory only.
///
/// ```
/// use fellestid_crdt::dot::Actor;
/// use fellestid_crdt::notebook::Notebook;
/// use fellestid_crdt::record::Key;
/// use fellestid_crdt::transaction::{Pen, Transaction};
/// use fellestid_crdt::undo::History;
///
/// let (mut pen, mut notebook, mut history) = (Pen::new(Actor(1)), Notebook::new(), History::default());
/// let home = Transaction::begin(&mut pen, &mut notebook, 1).create_home("set", &[("title", "Før".into())]);
/// let mut act = Transaction::begin(&mut pen, &mut notebook, 2);
/// act.write(Key::root(home), "title", "Etter".into());
/// history.remember(act.finish().ops);
///
/// history.undo(&mut Transaction::begin(&mut pen, &mut notebook, 3));
/// assert_eq!(notebook.get(&Key::root(home)).map(|set| set.text("title")), Some("Før"));
/// assert!(history.can_redo());
/// ```
#[derive(Debug, Default)]
pub struct History {
    done: Vec<Vec<Op>>,
    undone: Vec<Vec<Op>>,
    /// A write that put an earlier write's value back counts as that write, so that the acts before it can be undone
    /// too.
    stands_for: BTreeMap<Dot, Dot>,
}

/// What has become of one's own write.
enum Standing {
    Alone,
    /// Two versions: someone wrote without having seen it.
    Beside {
        own: Dot,
        /// The other's value, which remains without one's own; `None` if one's own already equals it, after an undo.
        instead: Option<Value>,
    },
    Gone,
}

impl History {
    /// Remembers an act. Typing in one field is one act, however many key presses it took.
    pub fn remember(&mut self, act: Vec<Op>) {
        if act.is_empty() {
            return;
        }
        self.undone.clear();
        if let Some(last) = self.done.last_mut()
            && let Some(joined) = join_typing(last, &act)
        {
            *last = joined;
            return;
        }
        self.done.push(act);
        if self.done.len() > ACTS_MAX {
            self.done.remove(0);
        }
    }

    /// Returns whether there is an act to undo.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Returns whether there is an undone act to redo.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Writes back the values before the last act, and leaves alone what others have written since. Does nothing if
    /// there is no act.
    pub fn undo(&mut self, transaction: &mut Transaction<'_>) {
        if let Some(act) = self.done.pop() {
            let reversed = self.reverse(transaction, &act);
            self.undone.push(reversed);
        }
    }

    /// Redoes what was undone last. Does nothing if nothing was.
    pub fn redo(&mut self, transaction: &mut Transaction<'_>) {
        if let Some(act) = self.undone.pop() {
            let reversed = self.reverse(transaction, &act);
            self.done.push(reversed);
        }
    }

    fn reverse(&mut self, transaction: &mut Transaction<'_>, act: &[Op]) -> Vec<Op> {
        let before = transaction.ops().len();
        let shared = shared_homes(transaction.notebook, act);
        for touch in act.iter().rev() {
            match touch {
                Op::Created(key) if shared.contains(&key.home) || !is_own(transaction.notebook, key) => {}
                Op::Created(key) => transaction.delete(*key),
                Op::Wrote { key, name, before, replaced, after, is_typed } => {
                    match self.standing(transaction.notebook, key, name, *after) {
                        Standing::Alone => self.put_back(transaction, key, name, before, *replaced),
                        Standing::Beside { own, instead } if *is_typed => {
                            transaction.rewrite(*key, name, own, instead.unwrap_or_else(|| before.clone()));
                        }
                        Standing::Beside { .. } | Standing::Gone => {}
                    }
                }
            }
        }
        transaction.ops()[before..].to_vec()
    }

    fn standing(&self, notebook: &Notebook, key: &Key, name: &str, written: Dot) -> Standing {
        let Some(register) = notebook.get(key).and_then(|record| record.register(name)) else { return Standing::Gone };
        let Some(own) = register.entries().find(|entry| self.is_same_write(entry.dot, written)) else {
            return Standing::Gone;
        };
        let others = register.entries().filter(|entry| entry.dot != own.dot);
        match others.max_by_key(|entry| (entry.written_at_ms, entry.dot)) {
            None => Standing::Alone,
            Some(other) => {
                Standing::Beside { own: own.dot, instead: Some(other.value.clone()).filter(|value| *value != own.value) }
            }
        }
    }

    fn is_same_write(&self, dot: Dot, written: Dot) -> bool {
        let mut standing = Some(dot);
        while let Some(dot) = standing.filter(|dot| *dot != written) {
            standing = self.stands_for.get(&dot).copied();
        }
        standing.is_some()
    }

    fn put_back(&mut self, transaction: &mut Transaction<'_>, key: &Key, name: &str, before: &Value, replaced: Option<Dot>) {
        let touches = transaction.ops().len();
        if name == DELETED && *before != Value::Null {
            transaction.delete(*key);
        } else {
            transaction.write(*key, name, before.clone());
        }
        if let ([Op::Wrote { after, .. }], Some(replaced)) = (&transaction.ops()[touches..], replaced) {
            self.stands_for.insert(*after, replaced);
        }
    }
}

/// Returns the homes that an act created and others have written in since: an undo leaves them whole.
fn shared_homes(notebook: &Notebook, act: &[Op]) -> BTreeSet<Dot> {
    let made = act.iter().filter_map(|touch| match touch {
        Op::Created(key) => Some(key).filter(|key| key.is_root()),
        Op::Wrote { .. } => None,
    });
    gathered(made.filter(|key| !is_own(notebook, key)).map(|key| key.home))
}

/// Returns whether only its creator has written in the record, or for a root in its whole home.
fn is_own(notebook: &Notebook, key: &Key) -> bool {
    let records = notebook.home(key.home).filter(|(other, _)| key.is_root() || *other == key);
    records.flat_map(|(_, record)| record.content()).all(|entry| entry.dot.actor == key.id.actor)
}

fn join_typing(last: &[Op], act: &[Op]) -> Option<Vec<Op>> {
    let [Op::Wrote { key, name, before, replaced, after: typed, is_typed: true }] = last else { return None };
    let [Op::Wrote { key: same_key, name: same_name, replaced: continued, after, is_typed: true, .. }] = act else {
        return None;
    };
    // If someone else's text came in between, what was typed over it is an act of its own.
    let goes_on = key == same_key && name == same_name && *continued == Some(*typed);
    let (name, before, replaced, after) = (name.clone(), before.clone(), *replaced, *after);
    goes_on.then(|| vec![Op::Wrote { key: *key, name, before, replaced, after, is_typed: true }])
}
