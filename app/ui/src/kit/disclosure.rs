//! More about something, behind its own words: the browser's disclosure, opened in place.

use leptos::prelude::*;

#[component]
pub fn Disclosure(#[prop(into)] summary: String, children: Children) -> impl IntoView {
    view! {
        <details class="disclosure">
            <summary>{summary}</summary>
            <div class="stack">{children()}</div>
        </details>
    }
}
