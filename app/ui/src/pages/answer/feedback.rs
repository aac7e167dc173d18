//! What became of what the schools said in the round before, folded away above the questions.

use super::Desk;
use crate::kit::{Folded, Memo, Show, live, view};
use crate::shared::feedback::told;
use fellestid_model::kinds::feedback::Feedback;
use leptos::prelude::*;

#[component]
pub(super) fn SaidDid(desk: Desk) -> impl IntoView {
    let w = desk.app.words();
    let package = desk.package;
    let all = Memo::new(move |_| desk.app.notebook.read(package, |notebook| Feedback::all(notebook, package)));
    let row = |(_, of): &(_, Feedback)| view! { <li class="row">{told(w, of)}</li> };
    view! {
        <Show when=move || !all.with(Vec::is_empty)>
            <Folded heading=w.network.said_did>
                <ul class="rows boxed">{live(move || all.with(|all| all.iter().map(row).collect_view()))}</ul>
            </Folded>
        </Show>
    }
}
