//! Who took part in a school's answer (hvem var med): groups that are ticked, never persons and never how many. It is told to
//! the network leader alone.

use super::Desk;
use crate::kit::{Memo, view};
use fellestid_crdt::sorting::sort;
use fellestid_model::kinds::group::{Group, name};
use fellestid_model::kinds::report;
use leptos::prelude::*;

/// The groups that are ticked.
pub(super) fn ticked(desk: Desk) -> Memo<Vec<Group>> {
    let of = |report: &report::Report| report.took_part.clone();
    Memo::new(move |_| desk.told(|answer| answer.report.as_ref().map(of).unwrap_or_default()))
}

#[component]
pub(super) fn TookPart(desk: Desk) -> impl IntoView {
    let w = desk.app.words();
    let all = ticked(desk);
    let choice = move |group: Group| {
        let is_ticked = Signal::derive(move || all.with(|all| all.contains(&group)));
        let tick = move |is_on: bool| {
            let Some(home) = untrack(|| desk.report_home()) else { return };
            let mut groups = all.get_untracked();
            groups.retain(|other| *other != group);
            groups.extend(is_on.then_some(group));
            sort(&mut groups);
            desk.app.transact(|transaction| report::set_took_part(transaction, home, &groups));
        };
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=is_ticked on:change:target=move |event| tick(event.target().checked()) />
                <span>{name(group, w.language)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="choices">
            <legend>{w.answer.took_part}</legend>
            <p class="hint">{w.answer.took_part_about}</p>
            {Group::ALL.map(choice).into_iter().collect_view()}
        </fieldset>
    }
}
