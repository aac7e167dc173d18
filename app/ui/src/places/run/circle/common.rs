//! One common tiltak, made and filled in where the group sits: what, its sign, who, and when to look
//! at it again. The rest is on its own page.

use super::super::ending::half_common;
use crate::kit::{Memo, Show, DateField, LineField, TextField, focus_soon, view};
use crate::places::run::Stand;
use crate::route::Route;
use crate::state::{App, Spot};
use fellestid_core::dot::Dot;
use fellestid_core::notebook::Notebook;
use fellestid_core::record::Key;
use fellestid_core::views::action::{Action, Field, make_from_point, mark_common};
use fellestid_core::views::meeting::Point;
use fellestid_core::views::point;
use leptos::prelude::*;

#[component]
pub fn CommonAction(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    // With its table: where one tablet serves several, each has its own field.
    let made = Memo::new(move |_| {
        let table = stand.run.with(|run| run.as_ref().map_or(1, |run| run.table));
        (table, stand.app.notebook.with(|notebook| made_here(notebook, stand.home, table)))
    });
    view! {
        <section class="card common-action stack" aria-label=w.circle.action>
            {move || match made.get() {
                (_, Some(home)) => view! { <Filled app=stand.app home=home /> }.into_any(),
                (table, None) => view! { <Make stand=stand table=table /> }.into_any(),
            }}
        </section>
    }
}

/// The tiltak of this table: a common one first, else the first that was made of its points.
fn made_here(notebook: &Notebook, meeting: Dot, table: u32) -> Option<Dot> {
    let points = Point::all(notebook, meeting);
    let is_here = |action: &Action| {
        let origin = action.origin.as_ref().filter(|origin| origin.meeting == meeting);
        origin.is_some_and(|origin| points.iter().any(|point| point.key.id == origin.point && point.table == table))
    };
    let all: Vec<Action> = Action::all(notebook).into_iter().filter(is_here).collect();
    all.iter().find(|action| action.common).or(all.first()).map(|action| action.home)
}

#[component]
fn Make(stand: Stand, table: u32) -> impl IntoView {
    let (app, home) = (stand.app, stand.home);
    let w = app.words();
    let name = move || half_common(home, table);
    let what = RwSignal::new(app.half_written(&name()));
    let typed = move |text: String| {
        app.set_half_written(&name(), &text);
        what.set(text);
    };
    let make = move |_| {
        let text = what.get_untracked();
        if text.trim().is_empty() {
            focus_soon("common-what".to_owned());
            return;
        }
        let question = stand.run.with_untracked(|run| run.as_ref().map_or(0, |run| run.question));
        let question = stand.meeting.with_untracked(|meeting| meeting.as_ref()?.questions.get(question).map(|question| question.key.id));
        let spot = Spot { question, table, ..Spot::default() };
        let step = stand.step_id();
        app.change(|change| {
            let point = point::add(change, home, &spot.point(step, &text))?;
            let action = make_from_point(change, point)?;
            mark_common(change, action);
            Some(action)
        });
        app.set_half_written(&name(), "");
        focus_soon("common-sign".to_owned());
    };
    view! {
        <p class="small muted">{w.circle.action_about}</p>
        <TextField id="common-what" label=w.circle.action_what value=what on_input=typed />
        <p class="actions"><button type="button" class="button main" on:click=make>{w.circle.action_make}</button></p>
    }
}

#[component]
fn Filled(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let action = Memo::new(move |_| app.notebook.with(|notebook| Action::read(notebook, home)));
    let shown = move |read: fn(&Action) -> &str| Signal::derive(move || action.with(|action| action.as_ref().map(|action| read(action).to_owned()).unwrap_or_default()));
    let write = move |field: Field| move |text: String| app.type_text(Key::root(home), field.name(), &text);
    let is_common = Memo::new(move |_| action.with(|action| action.as_ref().is_some_and(|action| action.common)));
    view! {
        <TextField id="common-what" label=w.actions.what value=shown(|action| &action.what.shown) on_input=write(Field::What) />
        <TextField id="common-sign" label=w.actions.sign placeholder=w.actions.sign_placeholder value=shown(|action| &action.sign.shown) on_input=write(Field::Sign) />
        <div class="form-grid two">
            <LineField id="common-who" label=w.actions.responsible placeholder=w.actions.responsible_placeholder value=shown(|action| &action.responsible.shown) on_input=write(Field::Responsible) />
            <DateField id="common-review" label=w.actions.review value=shown(|action| &action.review_date) on_input=write(Field::ReviewDate) />
        </div>
        <p class="small muted">{w.circle.action_kept}</p>
        <p class="actions">
            <Show when=move || !is_common.get()>
                <button type="button" class="button" on:click=move |_| app.change(|change| mark_common(change, home))>{w.circle.action_common}</button>
            </Show>
            <a class="button quiet" href=Route::Action(home).href()>{w.circle.action_open}</a>
        </p>
    }
}
