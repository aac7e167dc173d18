//! Lagt til side: what a school has answered that is not to count, laid aside from the panel of one of its answers and
//! taken back from a list below the overview.

use super::answer::At;
use super::desk::Desk;
use super::{source_words, titled};
use crate::kit::{Folded, Memo, Show, focus, icon, live, view, when_free};
use crate::words::{facts, fill};
use fellestid_crdt::sorting::gathered;
use fellestid_model::kinds::received::Source;
use fellestid_model::overviews::aside::{lay_aside, take_back};
use fellestid_model::overviews::matrix::School;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The heading that has the focus when an answer has come or gone.
pub const ANSWERS: &str = "round-answers";

/// Lays aside all that the school of the open answer has said in the round.
#[component]
pub fn LayAside(desk: Desk, at: RwSignal<Option<At>>, is_open: RwSignal<bool>) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let lay = move |_| {
        let here = at.get_untracked();
        let school = desk.matrix.with_untracked(|matrix| {
            let matrix = matrix.as_ref()?;
            matrix.schools.get(here?.school).map(|school| (school.clone(), matrix.called(school)))
        });
        let Some((school, called)) = school else { return };
        // A toast would stand behind the panel, which must not give the focus back to the cell it was opened from.
        at.set(None);
        is_open.set(false);
        app.transact(|transaction| lay_aside(transaction, desk.package, &school));
        app.say_undoable(&fill(w.network.laid_aside, &[("school", &titled(&called, w.network.stray_unnamed))]));
        // The answer that the panel was opened from is gone.
        request_animation_frame(|| _ = focus(ANSWERS));
    };
    view! { <p><button type="button" class="button quiet" on:click=lay>{w.network.lay_aside}</button></p> }
}

/// What is laid aside in a round. Empty if nothing is.
#[component]
pub fn LaidAside(desk: Desk) -> impl IntoView {
    let w = desk.app.words();
    let schools =
        Memo::new(move |_| desk.matrix.with(|matrix| matrix.as_ref().map(|matrix| matrix.aside.clone()).unwrap_or_default()));
    let rows = move || schools.get().into_iter().map(|school| view! { <One desk=desk school=school /> }).collect_view();
    view! {
        <Show when=move || !schools.with(Vec::is_empty)>
            <Folded heading=w.network.aside>
                <p class="hint">{w.network.aside_about}</p>
                <ul class="rows boxed">{live(rows)}</ul>
            </Folded>
        </Show>
    }
}

#[component]
fn One(desk: Desk, school: School) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let name = desk.matrix.with_untracked(|matrix| matrix.as_ref().map(|matrix| matrix.called(&school)));
    let name = titled(&name.unwrap_or_default(), w.network.stray_unnamed);
    let sources: BTreeSet<Source> = gathered(school.cells.values().flatten().map(|said| said.source));
    let line = facts(std::iter::once(school.kommune.clone()).chain(sources.iter().map(|of| source_words(w, *of).to_owned())));
    let [label, said] = [w.network.take_back_of, w.network.taken_back].map(|words| fill(words, &[("school", &name)]));
    let take = move |_| {
        app.transact(|transaction| take_back(transaction, desk.package, &school));
        app.say_undoable(&said);
        when_free(|| _ = focus(ANSWERS));
    };
    view! {
        <li class="row">
            <div class="row-main"><span class="row-title" dir="auto">{name}</span> <span class="row-line">{line}</span></div>
            <span class="row-end"><button type="button" class="button" aria-label=label on:click=take>{icon(icon::UNDO)} {w.network.take_back}</button></span>
        </li>
    }
}
