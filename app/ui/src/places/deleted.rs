//! What was deleted, and can be brought back.

use crate::state::App;
use leptos::prelude::*;

#[component]
pub fn Deleted(app: App) -> impl IntoView {
    view! { <super::NotFound app=app /> }
}
