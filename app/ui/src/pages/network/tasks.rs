//! The tasks of a round: pasted before it is made, changed afterwards, and shown on its page. Nobody has to give any, so their
//! fields are folded.

use super::paste_field::{PasteField, PasteMore};
use super::task::{TASKS, TaskFields};
use crate::dates;
use crate::kit::{For, Memo, Show, focus, live, view, when_free};
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::shared::tasks::task_row;
use crate::words::{Words, counted, fill};
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_model::dates::Day;
use fellestid_model::kinds::task::{self, TASKS_MAX, Task, TaskWords};
use fellestid_model::pasted_tasks::read;
use leptos::prelude::*;

/// Returns the tasks in what is pasted.
pub fn pasted_tasks(text: &str) -> Vec<TaskWords> {
    read(text, Day::read(&dates::today()).unwrap_or(Day::FIRST))
}

/// The tasks of a round that is not made yet: a field, and what is understood of what is in it.
#[component]
pub fn PastedTasks(app: App, half: HalfField) -> impl IntoView {
    let w = app.words();
    let tasks = Memo::new(move |_| half.shown.with(|text| pasted_tasks(text)));
    view! {
        <details class="more-about" open=!half.is_blank()>
            <summary>{w.network.tasks_optional}</summary>
            <div class="stack">
                <PasteField id="round-tasks" label=w.network.tasks_label about=w.network.tasks_about half=half />
                <Show when=move || !tasks.with(Vec::is_empty)>
                    <p role="status"><b>{live(move || told(w, tasks.with(Vec::len)))}</b></p>
                    {live(move || tasks.with(|tasks| rows(w, tasks.iter())))}
                </Show>
            </div>
        </details>
    }
}

/// The tasks of a round, each to be changed, and a field for more of them.
#[component]
pub fn ChangeTasks(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let keys = Memo::new(move |_| app.notebook.read(home, |notebook| task::keys(notebook, home)));
    let half = HalfField::at(app.tablet, LocalKey::Half(format!("round/{home}/more-tasks")));
    let count = Memo::new(move |_| half.shown.with(|text| pasted_tasks(text).len()));
    let add = move || {
        let text = half.text();
        // What there is no room for stays in the field.
        let left: Vec<&str> = app.transact(|transaction| {
            let mut has_no_room =
                |line: &&str| pasted_tasks(line).iter().any(|words| task::create(transaction, home, words).is_none());
            text.lines().filter(|line| has_no_room(line)).collect()
        });
        half.put(left.join("\n"));
        match left.is_empty() {
            true => app.say_undoable(w.network.tasks_added),
            false => app.say(&fill(w.network.tasks_full, &[("max", &TASKS_MAX.to_string())])),
        }
        when_free(|| _ = focus(TASKS));
    };
    let understood = Signal::derive(move || match count.get() {
        0 => String::new(),
        count => told(w, count),
    });
    let label = if keys.with_untracked(Vec::is_empty) { w.network.tasks_label } else { w.network.tasks_more };
    let is_open = keys.with_untracked(|keys| !keys.is_empty()) || !half.is_blank();
    view! {
        <details class="more-about" open=is_open>
            <summary id=TASKS>{w.network.tasks_optional}</summary>
            <div class="stack">
                <ul class="plain asks"><For each=move || keys.get() key=|key| *key children=move |key| view! { <TaskFields app=app key=key keys=keys /> } /></ul>
                <PasteMore id="more-tasks" label=label about=w.network.tasks_about half=half told=understood add=w.network.add_tasks on_add=add />
            </div>
        </details>
    }
}

/// The tasks as they are given, for a round's own page.
pub fn task_rows(w: &Words, tasks: &[Task]) -> AnyView {
    rows(w, tasks.iter().map(|task| &task.words))
}

fn rows<'a>(w: &Words, tasks: impl Iterator<Item = &'a TaskWords>) -> AnyView {
    let rows: Vec<AnyView> = tasks.map(|task| task_row(w, task, None)).collect();
    view! { <ul class="rows boxed">{rows}</ul> }.into_any()
}

fn told(w: &Words, count: usize) -> String {
    counted(count, w.network.task_one, w.network.task_many)
}
