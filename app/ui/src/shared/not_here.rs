//! What a page shows for what is not loaded yet, and for an address that leads nowhere.

use crate::kit::{Empty, Memo, PageHead, Show, icon, live, view};
use crate::session::App;
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

/// Shows the children once everything they need is in memory; until then, that it is being read.
#[component]
pub fn Whole(app: App, is_here: Memo<bool>, children: ChildrenFn) -> impl IntoView {
    let reading = app.words().common.reading;
    // If storage cannot be read, the frame says so, and nothing is on its way.
    let told = move || app.shell.trouble.with(Option::is_none).then_some(reading);
    view! { <Show when=move || is_here.get() fallback=move || view! { <p class="muted" role="status">{live(told)}</p> }>{children()}</Show> }
}

/// Like [`Whole`] for one home, so that no page says a home is gone while it is being read.
#[component]
pub fn NotYet(app: App, home: Dot, children: ChildrenFn) -> impl IntoView {
    let is_here = Memo::new(move |_| app.notebook.is_whole(home));
    view! { <Whole app=app is_here=is_here>{children()}</Whole> }
}

/// The page of an address that leads nowhere: deleted, mistyped, or not here yet.
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
