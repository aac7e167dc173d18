//! A meeting's plan that came in a link: see it, then join.

use crate::state::App;
use leptos::prelude::*;

#[component]
pub fn Join(app: App, link: String) -> impl IntoView {
    let _ = link;
    view! { <super::NotFound app=app /> }
}
