//! An empty state, which says what will be here and how to begin.

use super::icon::icon;
use crate::kit::view;
use leptos::prelude::*;

#[component]
pub fn Empty(path: &'static str, text: &'static str, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <div class="empty">
            {icon(path)} <p>{text}</p> {children.map(|children| children())}
        </div>
    }
}
