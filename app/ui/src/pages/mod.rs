//! The places of the app, one file each. A place reads state and calls it; it never writes itself.

mod action;
mod actions;
mod circle;
mod deleted;
mod find;
mod import;
mod insight;
mod join;
mod meeting;
mod meetings;
mod missed;
mod more;
mod paste;
mod people;
mod plan;
mod points;
mod run;
mod screen;
mod set;
mod sets;
mod today;
mod try_alone;

pub use action::ActionPage;
pub use actions::Actions;
pub use circle::OwnCircle;
pub use deleted::Deleted;
pub use find::Find;
pub use import::{Import, kind_words};
pub use insight::Insight;
pub use join::Join;
pub use meeting::MeetingPage;
pub use meetings::Meetings;
pub use missed::Missed;
pub use more::More;
pub use paste::Paste;
pub use people::{Marks, People};
pub use plan::{Methods, Plan};
pub use run::{PulsePage, RunStep, begin};
pub use screen::Screen;
pub use set::SetPage;
pub use sets::Sets;
pub use today::Today;
pub use try_alone::TryAlone;

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
