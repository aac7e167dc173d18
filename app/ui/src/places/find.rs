//! Words looked for in everything.

use crate::state::App;
use leptos::prelude::*;

#[component]
pub fn Find(app: App) -> impl IntoView {
    view! { <super::NotFound app=app /> }
}
