//! Which school answers: one that the package lists, or one that gives its name. Chosen once; if it was wrong and is
//! changed, what is written moves along.

use super::Desk;
use crate::kit::{LineField, Memo, focus_soon, icon, view};
use crate::shared::half_field::HalfField;
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::addressee::Addressee;
use fellestid_model::kinds::report;
use leptos::prelude::*;

const WHICH: &str = "which-school";

#[component]
pub(super) fn WhichSchool(desk: Desk, is_choosing: RwSignal<bool>) -> impl IntoView {
    let w = desk.app.words();
    let schools = Memo::new(move |_| desk.told(|answer| answer.schools.clone()));
    let half = HalfField::at(desk.app.tablet, LocalKey::Half(format!("answer/{}/school", desk.package)));
    let is_named = move || !half.shown.with(|name| name.trim().is_empty());
    let choose = move |school: Addressee| {
        answer_as(desk, &school.name, Some(school.unit));
        is_choosing.set(false);
        crate::frame::focus_page();
    };
    let use_name = move || {
        let school = half.text().trim().to_owned();
        if !school.is_empty() {
            half.clear();
            answer_as(desk, &school, None);
            is_choosing.set(false);
            crate::frame::focus_page();
        }
    };
    let row = move |school: Addressee| {
        let (name, kommune) = (school.name.clone(), school.kommune.clone());
        view! {
            <li class="row">
                <button type="button" class="row-main" on:click=move |_| choose(school.clone())>
                    <span class="row-title">{name}</span>
                    {(!kommune.is_empty()).then(|| view! { <span class="row-line">{kommune}</span> })}
                </button>
                <span class="row-end">{icon(icon::FORWARD)}</span>
            </li>
        }
    };
    view! {
        <section class="stack" aria-labelledby=WHICH>
            <h2 id=WHICH tabindex="-1">{w.answer.which}</h2>
            <p class="muted">{w.answer.which_about}</p>
            <ul class="rows boxed">{move || schools.get().into_iter().map(row).collect_view()}</ul>
            <details open=schools.with_untracked(Vec::is_empty)>
                <summary>{w.answer.unlisted}</summary>
                <form
                    class="stack"
                    on:submit=move |event| {
                        event.prevent_default();
                        use_name();
                    }
                >
                    <LineField id="school-name" label=w.answer.school_name value=half.shown on_input=move |text| half.typed(text) />
                    <p class="actions"><button type="submit" class="button" disabled=move || !is_named()>{w.answer.choose_school}</button></p>
                </form>
            </details>
        </section>
    }
}

/// Moves what is written for another school to this one; one that the package does not list has no unit.
fn answer_as(desk: Desk, school: &str, unit: Option<Dot>) {
    let (app, before) = (desk.app, desk.answer.with_untracked(|answer| answer.as_ref().and_then(|answer| answer.report.clone())));
    let moves = before.as_ref().filter(|report| report.is_answered()).map(|report| report.home);
    // Corrected by choosing again rather than by undo, which would hide the answer.
    let home: Option<Dot> = app.transact_for_good(|transaction| match (moves, unit) {
        (Some(from), Some(unit)) => report::move_to(transaction, from, unit),
        (Some(from), None) => report::move_to_unlisted(transaction, from, school),
        (None, Some(unit)) => Some(report::create(transaction, desk.package, unit)),
        (None, None) => Some(report::create_unlisted(transaction, desk.package, school)),
    });
    if let Some(home) = home {
        desk.choose(home);
    }
    if let Some(from) = moves.filter(|from| Some(*from) != home) {
        desk.note_emptied(from);
        app.say(&fill(app.words().answer.moved, &[("school", school)]));
    }
}

/// The school, and the way to choose another.
#[component]
pub(super) fn ForSchool(desk: Desk, is_choosing: RwSignal<bool>) -> impl IntoView {
    let w = desk.app.words();
    let choose = move |_| {
        is_choosing.set(true);
        focus_soon(WHICH.to_owned());
    };
    let name = move || fill(w.answer.for_school, &[("school", &desk.told(|answer| answer.school.clone()))]);
    view! {
        <p class="bar">
            <span class="grow">{name}</span>
            <button type="button" class="button quiet" on:click=choose>{w.answer.wrong}</button>
        </p>
    }
}
