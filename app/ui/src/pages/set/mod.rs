//! One question set: to read, or to write if it is our own.
//!
//! In reading order: [`read`], [`edit`] (the page a set is written on), [`fields`] (the fields around the
//! questions), [`lines`] (themes and questions as one sheet of lines), [`row`] (a line), [`acts`]
//! (what can be done with one), [`choose`] (theme, audience and form of answer), [`drag`].

mod acts;
mod choose;
mod drag;
mod edit;
mod fields;
mod lines;
mod read;
mod row;

use crate::kit::{Memo, live, view};
use crate::session::App;
use edit::Edit;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::set::QuestionSet;
use fellestid_model::kinds::set::edit::is_editable;
use leptos::prelude::*;
use read::Read;

#[component]
pub fn SetPage(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    let set = Memo::new(move |_| app.notebook.read(home, |notebook| QuestionSet::read(notebook, home)));
    let is_here = Memo::new(move |_| set.with(Option::is_some));
    let is_editing = RwSignal::new(is_editable(home) && app.tablet.is_editing(home));
    live(move || match (is_here.get(), is_editing.get()) {
        (false, _) => view! { <crate::shared::not_here::NotFound app=app /> }.into_any(),
        (true, true) => view! { <Edit app=app home=home set=set is_editing=is_editing /> }.into_any(),
        (true, false) => view! { <Read app=app set=set is_editing=is_editing /> }.into_any(),
    })
}
