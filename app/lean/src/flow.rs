//! Leptos' `Show` and `For`, for which every place they are used at is of one type: its own bring
//! their machinery along at each, some 1 KB.

use crate::Memo;
use leptos::children::ViewFn;
use leptos::prelude::*;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The children where it holds, the fallback where it does not.
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

/// An item of a list, to be made when it is new there.
struct Row {
    key: u64,
    make: Box<dyn FnOnce() -> AnyView + Send>,
}

/// A list whose items are known by their keys, so that what stays is not made anew.
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
