//! Undo and redo of one's own acts. An undo is a new act that writes back what stood before,
//! and leaves alone whatever someone else has changed since.

use crate::pen::{Change, Touch};
use crate::record::{DELETED, Key};

/// Acts kept; a meeting has some hundreds.
const ACTS_MAX: usize = 200;

#[derive(Debug, Default)]
pub struct History {
    done: Vec<Vec<Touch>>,
    undone: Vec<Vec<Touch>>,
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
            self.undone.push(reverse(change, &act));
        }
    }

    pub fn redo(&mut self, change: &mut Change<'_>) {
        if let Some(act) = self.undone.pop() {
            self.done.push(reverse(change, &act));
        }
    }
}

fn reverse(change: &mut Change<'_>, act: &[Touch]) -> Vec<Touch> {
    let before = change.touched().len();
    for touch in act.iter().rev() {
        match touch {
            Touch::Created(key) => change.delete(*key),
            Touch::Wrote { key, name, before, after } if stands_alone(change, key, name, *after) => {
                if name == DELETED && *before != crate::value::Value::Null {
                    change.delete(*key);
                } else {
                    change.write(*key, name, before.clone());
                }
            }
            Touch::Wrote { .. } => {}
        }
    }
    change.touched()[before..].to_vec()
}

fn stands_alone(change: &Change<'_>, key: &Key, name: &str, dot: crate::dot::Dot) -> bool {
    let register = change.notebook.get(key).and_then(|record| record.register(name));
    register.is_some_and(|register| register.entries().all(|entry| entry.dot == dot))
}

fn join_typing(last: &[Touch], act: &[Touch]) -> Option<Vec<Touch>> {
    let ([Touch::Wrote { key, name, before, .. }], [Touch::Wrote { key: same_key, name: same_name, after, .. }]) = (last, act)
    else {
        return None;
    };
    let typing = before.as_text().is_some() && key == same_key && name == same_name && name != DELETED;
    typing.then(|| vec![Touch::Wrote { key: *key, name: name.clone(), before: before.clone(), after: *after }])
}
