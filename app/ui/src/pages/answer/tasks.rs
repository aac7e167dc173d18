//! What the network asks the school to do before it answers (oppgaver): each task with what it takes and when, and one tap that
//! makes a tiltak of it, from which the answer can then be filled in.

use super::Desk;
use crate::kit::{Memo, Show, focus_soon, icon, live, view};
use crate::route::Route;
use crate::shared::tasks::task_row;
use fellestid_model::kinds::action::{create_from_task, of_task};
use fellestid_model::kinds::task::Task;
use leptos::prelude::*;

#[component]
pub(super) fn Tasks(desk: Desk) -> impl IntoView {
    let w = desk.app.words();
    let tasks = Memo::new(move |_| desk.told(|answer| answer.tasks.clone()));
    let row = move |task: Task| task_row(w, &task.words.clone(), Some(making(desk, task)));
    view! {
        <Show when=move || !tasks.with(Vec::is_empty)>
            <section class="stack" aria-labelledby="tasks">
                <h2 id="tasks">{w.answer.tasks}</h2>
                <ul class="rows boxed">{live(move || tasks.get().into_iter().map(row).collect::<Vec<AnyView>>())}</ul>
            </section>
        </Show>
    }
}

/// The way to a tiltak of the task, or to the one that was made.
fn making(desk: Desk, task: Task) -> AnyView {
    let app = desk.app;
    let w = app.words();
    let (task_id, text) = (task.key.id, task.words.text.clone());
    let made = Memo::new(move |_| app.notebook.read_roots(|notebook| of_task(notebook, task_id)));
    let see = format!("see-made-{task_id}");
    let link = see.clone();
    let make = Callback::new(move |()| {
        let programme = untrack(|| desk.told(|answer| answer.package.programme_at_school().to_owned()));
        app.transact(|transaction| create_from_task(transaction, &task, &programme));
        app.say_undoable(w.points.is_action);
        focus_soon(see.clone());
    });
    let named = move |words: &str| format!("{words}: {text}");
    live(move || match made.get() {
        Some(home) => view! { <a class="button quiet" id=link.clone() aria-label=named(w.points.open_action) href=Route::Action(home).href()>{w.points.open_action} {icon(icon::FORWARD)}</a> }.into_any(),
        None => view! { <button type="button" class="button" aria-label=named(w.points.to_action) on:click=move |_| make.run(())>{icon(icon::FLAG)} {w.points.to_action}</button> }.into_any(),
    })
    .into_any()
}
