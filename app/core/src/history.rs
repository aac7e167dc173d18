//! Undo and redo of one's own acts. An undo is a new act that writes back what stood before,
//! and leaves alone whatever someone else has changed since.

use crate::dot::Dot;
use crate::notebook::Notebook;
use crate::pen::{Change, Touch};
use crate::record::{DELETED, Key};
use crate::sorting::gathered;
use crate::value::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Acts kept; a meeting has some hundreds.
const ACTS_MAX: usize = 200;

#[derive(Debug, Default)]
pub struct History {
    done: Vec<Vec<Touch>>,
    undone: Vec<Vec<Touch>>,
    /// A write that put back what an earlier one wrote stands for it, so that acts before it
    /// can be undone too.
    stands_for: BTreeMap<Dot, Dot>,
}

impl History {
    /// Remembers an act. Typing in one field is one act however many key presses it took.
    pub fn remember(&mut self, act: Vec<Touch>) {
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

    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Writes back what stood before the last act. The change's own touches become the redo.
    pub fn undo(&mut self, change: &mut Change<'_>) {
        if let Some(act) = self.done.pop() {
            let reversed = self.reverse(change, &act);
            self.undone.push(reversed);
        }
    }

    pub fn redo(&mut self, change: &mut Change<'_>) {
        if let Some(act) = self.undone.pop() {
            let reversed = self.reverse(change, &act);
            self.done.push(reversed);
        }
    }

    fn reverse(&mut self, change: &mut Change<'_>, act: &[Touch]) -> Vec<Touch> {
        let before = change.touched().len();
        let shared = shared_homes(change.notebook, act);
        for touch in act.iter().rev() {
            match touch {
                Touch::Created(key) if shared.contains(&key.home) || !is_own(change.notebook, key) => {}
                Touch::Created(key) => change.delete(*key),
                Touch::Wrote { key, name, before, replaced, after, .. } => {
                    if self.stands_alone(change.notebook, key, name, *after) {
                        self.put_back(change, key, name, before, *replaced);
                    }
                }
            }
        }
        change.touched()[before..].to_vec()
    }

    fn stands_alone(&self, notebook: &Notebook, key: &Key, name: &str, written: Dot) -> bool {
        let only = notebook.get(key).and_then(|record| record.register(name)?.only());
        let mut standing = only.map(|entry| entry.dot);
        while let Some(dot) = standing.filter(|dot| *dot != written) {
            standing = self.stands_for.get(&dot).copied();
        }
        standing.is_some()
    }

    fn put_back(&mut self, change: &mut Change<'_>, key: &Key, name: &str, before: &Value, replaced: Option<Dot>) {
        let touches = change.touched().len();
        if name == DELETED && *before != Value::Null {
            change.delete(*key);
        } else {
            change.write(*key, name, before.clone());
        }
        if let ([Touch::Wrote { after, .. }], Some(replaced)) = (&change.touched()[touches..], replaced) {
            self.stands_for.insert(*after, replaced);
        }
    }
}

/// Homes that an act made, and where others have written since: they stay whole.
fn shared_homes(notebook: &Notebook, act: &[Touch]) -> BTreeSet<Dot> {
    let made = act.iter().filter_map(|touch| match touch {
        Touch::Created(key) => Some(key).filter(|key| key.is_root()),
        Touch::Wrote { .. } => None,
    });
    gathered(made.filter(|key| !is_own(notebook, key)).map(|key| key.home))
}

/// Nobody but the one who made the record has written in it; for a root, in all its home.
fn is_own(notebook: &Notebook, key: &Key) -> bool {
    let records = notebook.home(key.home).filter(|(other, _)| key.is_root() || *other == key);
    records.flat_map(|(_, record)| record.content()).all(|entry| entry.dot.actor == key.id.actor)
}

fn join_typing(last: &[Touch], act: &[Touch]) -> Option<Vec<Touch>> {
    let [Touch::Wrote { key, name, before, replaced, after: typed, is_typed: true }] = last else { return None };
    let [Touch::Wrote { key: same_key, name: same_name, replaced: continued, after, is_typed: true, .. }] = act else {
        return None;
    };
    // Where someone else's words came in between, what was typed over them is an act of its own.
    let goes_on = key == same_key && name == same_name && *continued == Some(*typed);
    let (name, before, replaced, after) = (name.clone(), before.clone(), *replaced, *after);
    goes_on.then(|| vec![Touch::Wrote { key: *key, name, before, replaced, after, is_typed: true }])
}
