//! A network's tasks to the schools as several pages show them: in a row each, with what is done, what it takes and when.

use crate::dates;
use crate::kit::view;
use crate::words::{Words, facts};
use fellestid_model::kinds::task::TaskWords;
use leptos::prelude::*;

/// `end`: what can be done with it.
pub fn task_row(w: &Words, task: &TaskWords, end: Option<AnyView>) -> AnyView {
    let act = task.act.map(|act| act.name(w.language).to_owned());
    let about = facts(act.into_iter().chain([task.terms(w.language, |day| dates::with_weekday(w, day))]));
    let about = (!about.is_empty()).then(|| view! { <span class="row-line">{about}</span> });
    view! {
        <li class="row">
            <div class="row-main"><span class="row-title" dir="auto">{task.text.clone()}</span> {about}</div>
            {end.map(|end| view! { <span class="row-end">{end}</span> })}
        </li>
    }
    .into_any()
}
