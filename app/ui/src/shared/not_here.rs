//! What a page shows of a home that is not read yet, and of an address that leads nowhere.

use crate::kit::{Empty, PageHead, Show, icon, view};
use crate::state::App;
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

/// Nothing until a home is read, so that no page says it is gone while it is on its way.
#[component]
pub fn NotYet(app: App, home: Dot, children: ChildrenFn) -> impl IntoView {
    view! { <Show when=move || app.loaded.with(|loaded| loaded.contains(&home))>{children()}</Show> }
}

/// An address that leads nowhere: deleted, mistyped, or not here yet.
#[component]
pub fn NotFound(app: App) -> impl IntoView {
    let w = app.words();
    view! {
        <PageHead title=w.frame.app_name.to_owned() />
        <Empty path=icon::QUESTION text=w.frame.page_not_found>
            <a class="button" href="#/">{w.frame.page_not_found_act}</a>
        </Empty>
    }
}
