//! One task of a round as it is changed: its words, what is done in it, what it takes and when, its place among the others, and
//! the way to remove it.

use super::goal_and_time::minutes;
use super::options;
use super::worded::Worded;
use crate::kit::{DateField, Memo, SelectField, focus, view, when_free};
use crate::session::App;
use crate::shared::moves::Moves;
use crate::shared::written::written;
use crate::words::fill;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::task::{self, Act, Task, TaskWords};
use leptos::prelude::*;

/// The heading of the tasks, where the focus is when one is gone.
pub const TASKS: &str = "round-tasks-heading";

/// What is offered; other minutes that a task came with are kept.
const MINUTES: [u32; 7] = [10, 15, 20, 30, 45, 60, 90];

/// `keys`: all of them, in order.
#[component]
pub fn TaskFields(app: App, key: Key, keys: Memo<Vec<Key>>) -> impl IntoView {
    let w = app.words();
    let number = Memo::new(move |_| keys.with(|keys| keys.iter().position(|other| *other == key).unwrap_or_default() + 1));
    let called = move |words: &'static str| Signal::derive(move || fill(words, &[("number", &number.get().to_string())]));
    let ids = ["up", "down"].map(|way| Signal::stored(format!("task-{way}-{}", key.id)));
    let remove = move || {
        app.transact(|transaction| task::delete(transaction, key));
        app.say_undoable(w.network.task_removed);
        when_free(|| _ = focus(TASKS));
    };
    view! {
        <li>
            <div class="stack tight" role="group" aria-label=called(w.network.task_words)>
                <Worded app=app key=key field=&task::TEXT id=format!("task-{}", key.id) label=called(w.network.task_words) remove=called(w.network.remove_task) blank=w.network.blank_task on_remove=remove />
                <div class="form-grid close">
                    {terms(app, key)}
                    <div class="row-end"><Moves app=app key=key keys=keys ids=ids labels=[w.network.task_up, w.network.task_down].map(called) /></div>
                </div>
            </div>
        </li>
    }
}

/// What is done, what it takes, and when.
fn terms(app: App, key: Key) -> impl IntoView {
    let w = app.words();
    let words = Memo::new(move |_| {
        let read = app.notebook.read(key.home, |notebook| Task::read(notebook, key));
        read.map_or_else(TaskWords::default, |task| task.words)
    });
    let acts = options(w.network.time_undecided, Act::ALL.into_iter().map(|act| (act.code(), act.name(w.language))));
    let act = Signal::derive(move || words.with(|words| words.act.map_or("", Act::code)).to_owned());
    let choose_act = move |code: String| app.transact(|transaction| task::set_act(transaction, key, Act::of_code(&code)));
    let takes = Signal::derive(move || words.with(|words| words.minutes));
    let choose_minutes = Callback::new(move |minutes| app.transact(|transaction| task::set_minutes(transaction, key, minutes)));
    let id = |part: &str| format!("task-{part}-{}", key.id);
    view! {
        <SelectField id=id("act") label=w.network.task_act options=acts value=act on_choose=choose_act />
        {minutes(app, (id("minutes"), w.network.task_minutes), &MINUTES, takes, choose_minutes)}
        <DateField odd=w.dates.odd id=id("date") label=w.network.task_date value=written(app, key, &task::DATE) on_input=move |day| app.set_text(key, &task::DATE, &day) />
    }
}
