//! Parts of a view that are made anew when what they read changes.

use leptos::prelude::*;

/// Boxed, so that all such parts are of one type: each closure of its own type would bring
/// its own copy of the machinery that runs it, some 2 KB each.
pub fn live<V: IntoView + 'static>(make: impl Fn() -> V + Send + 'static) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(move || make().into_any())
}
