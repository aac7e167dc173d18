//! Leptos' `Show` and `For` with one type for all their uses: Leptos' own bring their code along at each use, some 1
//! KB.

use crate::Memo;
use leptos::children::ViewFn;
use leptos::prelude::*;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Shows the children while `when` is true, and the fallback otherwise.
#[component]
pub fn Show<W: Fn() -> bool + Send + Sync + 'static>(
    when: W,
    children: ChildrenFn,
    #[prop(optional, into)] fallback: ViewFn,
) -> impl IntoView {
    show(Box::new(when), children, fallback)
}

fn show(when: Box<dyn Fn() -> bool + Send + Sync>, children: ChildrenFn, fallback: ViewFn) -> impl IntoView {
    let is_shown = Memo::new(move |_| when());
    crate::live(move || match is_shown.get() {
        true => children(),
        false => fallback.run(),
    })
}

/// An item of a list, made if its key is new there.
struct Row {
    key: u64,
    make: Box<dyn FnOnce() -> AnyView + Send>,
}

/// A list whose items are identified by key, so that those that stay are not made anew.
#[component]
pub fn For<IF, I, T, EF, N, KF, K>(each: IF, key: KF, children: EF) -> impl IntoView
where
    IF: Fn() -> I + Send + 'static,
    I: IntoIterator<Item = T>,
    EF: Fn(T) -> N + Send + Clone + 'static,
    N: IntoView + 'static,
    KF: Fn(&T) -> K + Send + 'static,
    K: Hash,
    T: Send + 'static,
{
    let row = move |item: T| {
        let mut hasher = DefaultHasher::new();
        key(&item).hash(&mut hasher);
        let children = children.clone();
        Row { key: hasher.finish(), make: Box::new(move || children(item).into_any()) }
    };
    list(Box::new(move || each().into_iter().map(&row).collect()))
}

fn list(rows: Box<dyn Fn() -> Vec<Row> + Send>) -> impl IntoView {
    leptos::control_flow::For(leptos::control_flow::ForProps {
        each: rows,
        key: |row: &Row| row.key,
        children: |row: Row| (row.make)(),
    })
}
