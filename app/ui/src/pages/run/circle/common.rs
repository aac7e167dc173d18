//! One common tiltak, made and filled in by the group: what, its sign, who is responsible, and when to
//! review it. The other fields are on its own page.

use crate::kit::{DateField, LineField, Memo, Show, TextField, focus_soon, view};
use crate::route::Route;
use crate::session::{App, Spot};
use crate::shared::actions::{read_action, shown, write};
use crate::shared::half_field::HalfField;
use crate::shared::running::Stand;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::action::{self, Action, agree_on, mark_common};
use fellestid_model::kinds::meeting::Point;
use leptos::prelude::*;

#[component]
pub fn CommonAction(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let spot = Memo::new(move |_| {
        let at = stand.run.with(|run| run.as_ref().map_or(0, |run| run.question));
        let question = stand.meeting.with(|meeting| Some(meeting.as_ref()?.questions.get(at)?.key.id));
        Spot { question, table: stand.table(), ..Spot::default() }
    });
    // Kept together with its place: each question has its own field, and so has each table served by this tablet.
    let made = Memo::new(move |_| {
        let spot = spot.get();
        (spot, stand.app.notebook.read_with_roots(stand.home, |notebook| made_here(notebook, stand.home, spot.table)))
    });
    view! {
        <section class="card common-action stack" aria-label=w.circle.action>
            {move || match made.get() {
                (_, Some(home)) => view! { <Filled app=stand.app home=home /> }.into_any(),
                (spot, None) => view! { <Make stand=stand spot=spot /> }.into_any(),
            }}
        </section>
    }
}

/// Returns this table's tiltak: a common one, or else the first made from its points.
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
fn Make(stand: Stand, spot: Spot) -> impl IntoView {
    let (app, home) = (stand.app, stand.home);
    let w = app.words();
    let half = HalfField::at(app.tablet, spot.half_common(home));
    let make = move |_| {
        if half.is_blank() {
            focus_soon("common-what".to_owned());
            return;
        }
        let step = stand.step_id();
        app.transact(|transaction| agree_on(transaction, home, &spot.point(step, &half.text())));
        half.clear();
        focus_soon("common-sign".to_owned());
    };
    view! {
        <p class="small muted">{w.circle.action_about}</p>
        <TextField id="common-what" label=w.circle.action_what value=half.shown on_input=move |text| half.typed(text) />
        <p class="actions"><button type="button" class="button main" on:click=make>{w.circle.action_make}</button></p>
    }
}

#[component]
fn Filled(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let action = Memo::new(move |_| read_action(app, home));
    let is_common = Memo::new(move |_| action.with(|action| action.as_ref().is_some_and(|action| action.common)));
    view! {
        <TextField id="common-what" label=w.actions.what value=shown(action, |action| &action.what.shown) on_input=write(app, home, &action::WHAT) />
        <TextField id="common-sign" label=w.actions.sign placeholder=w.actions.sign_placeholder value=shown(action, |action| &action.sign.shown) on_input=write(app, home, &action::SIGN) />
        <div class="form-grid two">
            <LineField id="common-who" label=w.actions.responsible placeholder=w.actions.responsible_placeholder value=shown(action, |action| &action.responsible.shown) on_input=write(app, home, &action::RESPONSIBLE) />
            <DateField odd=w.dates.odd id="common-review" label=w.actions.review value=shown(action, |action| &action.review_date) on_input=write(app, home, &action::REVIEW_DATE) />
        </div>
        <p class="small muted">{w.circle.action_kept}</p>
        <p class="actions">
            <Show when=move || !is_common.get()>
                <button type="button" class="button" on:click=move |_| app.transact(|transaction| mark_common(transaction, home))>{w.circle.action_common}</button>
            </Show>
            <a class="button quiet" href=Route::Action(home).href()>{w.circle.action_open}</a>
        </p>
    }
}
