//! All tables' points on the leader's tablet, in the steps where everyone looks at them together: how many
//! tables are here, and the way to import the rest without leaving the meeting.

use super::Stand;
use super::closing::finish;
use crate::kit::{Memo, Show, icon, live, view};
use crate::shared::import::PickButton;
use crate::shared::running::{gathers_tables, tables_here};
use crate::words::fill;
use fellestid_model::kinds::point::Point;
use leptos::prelude::*;

/// Returns the tables without any points, if the meeting has several.
pub fn tables_missing(stand: Stand) -> Vec<u32> {
    let tables = stand.tables();
    let all = stand.app.notebook.read(stand.home, |notebook| Point::all(notebook, stand.home));
    (1..=tables).filter(|table| tables > 1 && !all.iter().any(|point| point.table == *table)).collect()
}

/// The leader imports files; a guest device hands its own in by the main button of the last step.
#[component]
pub fn Harvest(stand: Stand) -> impl IntoView {
    let (app, home) = (stand.app, stand.home);
    let w = app.words();
    let is_guest = app.tablet.is_guest(home);
    let is_wanted = Memo::new(move |_| gathers_tables(stand) && !(is_guest && stand.step_beside(1).is_none()));
    let told = move || {
        fill(w.run.tables_here, &[("count", &tables_here(stand).len().to_string()), ("tables", &stand.tables().to_string())])
    };
    view! {
        <Show when=move || is_wanted.get()>
            <div class="bar harvest">
                {match is_guest {
                    true => view! { <span class="grow"></span> <button type="button" class="button" on:click=move |_| finish(stand)>{icon(icon::SHARE)} {w.run.give_to_lead}</button> }.into_any(),
                    false => view! {
                        <p class="small grow">{live(told)}</p>
                        <PickButton app=app stage=stand.coming label=w.minutes.harvest path=icon::TAKE_IN class="button" />
                    }.into_any(),
                }}
            </div>
        </Show>
    }
}
