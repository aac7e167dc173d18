//! Leptos' `Memo` with one type below for all values: each type of value would bring its own copy of the code along,
//! some 2 KB.

use leptos::prelude::{GetUntracked, Signal, Track};
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

/// A value that is computed again when what it read changes, and that notifies others only when it differs.
pub struct Memo<T>(leptos::prelude::Memo<Stored>, PhantomData<fn() -> T>);

#[derive(Clone)]
struct Stored {
    value: Arc<dyn Any + Send + Sync>,
    is_same: fn(&dyn Any, &dyn Any) -> bool,
}

impl PartialEq for Stored {
    fn eq(&self, other: &Stored) -> bool {
        (self.is_same)(&*self.value, &*other.value)
    }
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

type WorkOut = Box<dyn Fn(Option<&dyn Any>) -> Stored + Send + Sync>;

fn stored(work_out: WorkOut) -> leptos::prelude::Memo<Stored> {
    leptos::prelude::Memo::new(move |before: Option<&Stored>| work_out(before.map(|before| &*before.value as &dyn Any)))
}

impl<T: PartialEq + Send + Sync + 'static> Memo<T> {
    /// Makes a memo computed from its value before, and from whatever `work_out` reads.
    pub fn new(work_out: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T> {
        let is_same = |here: &dyn Any, there: &dyn Any| here.downcast_ref::<T>() == there.downcast_ref::<T>();
        let work_out = move |before: Option<&dyn Any>| Stored {
            value: Arc::new(work_out(before.and_then(|before| before.downcast_ref()))),
            is_same,
        };
        Memo(stored(Box::new(work_out)), PhantomData)
    }
}

impl<T: 'static> Memo<T> {
    pub fn with<U>(&self, look: impl FnOnce(&T) -> U) -> U {
        self.0.track();
        self.with_untracked(look)
    }

    pub fn with_untracked<U>(&self, look: impl FnOnce(&T) -> U) -> U {
        let stored = self.0.get_untracked();
        look(stored.value.downcast_ref().expect("a memo holds what it was made with"))
    }

    pub fn track(&self) {
        self.0.track();
    }
}

impl<T: Clone + 'static> Memo<T> {
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    pub fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }

    /// Returns `None` if the memo has been disposed of.
    pub fn try_get_untracked(&self) -> Option<T> {
        self.0.try_get_untracked().and_then(|stored| stored.value.downcast_ref().cloned())
    }
}

impl<T: Clone + Send + Sync + 'static> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Signal<T> {
        Signal::derive(move || memo.get())
    }
}
