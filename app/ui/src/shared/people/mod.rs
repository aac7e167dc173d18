//! The people of a meeting (deltakere), who are always optional: initials and tags (merkelapper), lists of
//! people, mixed groups and roles drawn by lot; and our own marks of a good meeting.
//!
//! In reading order: [`initials`] (one field for many), [`editor`] (who comes), [`lists`] (people brought from
//! lists and kept in them), [`draws`] (groups and roles), [`roles`] (what roles are called, and this
//! table's while the meeting runs), [`marks`].

mod draws;
mod editor;
mod initials;
mod lists;
mod marks;
mod roles;

pub use draws::{draw_table, earlier_roles};
pub use editor::Editor;
pub use initials::InitialsField;
pub use lists::{bring_people, people_lists};
pub use marks::{MarksOf, our_marks};
pub use roles::RolesHere;

use crate::kit::view;
use crate::session::App;
use crate::shared::plan::Fold;
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

/// The people, groups and roles, on a meeting's page before it runs.
#[component]
pub fn OfMeeting(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    view! {
        <Fold app=app name="meeting-who" heading=w.people.who opens=false>
            <div class="stack">
                <p class="hint">{w.people.about}</p>
                <lists::FromLists app=app home=home />
                <editor::Editor app=app home=home />
                <lists::SaveAsList app=app home=home />
            </div>
        </Fold>
        <Fold app=app name="meeting-draws" heading=w.people.draws opens=false><draws::Draws app=app home=home /></Fold>
    }
}
