//! Parts of a view that are made anew when what they read changes.

use leptos::prelude::*;

/// Makes a part of a view that is made anew when what it reads changes. Boxed, so that all such parts are of one type:
/// each closure's own type would bring its own copy of the code that runs it, some 2 KB.
pub fn live<V: IntoView + 'static>(make: impl Fn() -> V + Send + 'static) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(move || make().into_any())
}
