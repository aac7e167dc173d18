//! A step that evaluates what was agreed (evaluering): each tiltak of the meeting with its sign, and the fields
//! for who is responsible and when to review it. Makes no tiltak.

use crate::kit::{DateField, For, LineField, Memo, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::{read_action, shown, title, write};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action;
use leptos::prelude::*;

#[component]
pub fn Settle(app: App, made: Memo<Vec<Dot>>) -> impl IntoView {
    view! { <For each=move || made.get() key=|home| *home let:home><One app=app home=home /></For> }
}

#[component]
fn One(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let action = Memo::new(move |_| read_action(app, home));
    let name = move || action.with(|action| action.as_ref().map(|action| title(w, action)));
    let sign = move || {
        let sign = action.with(|action| action.as_ref().map(|action| action.sign.shown.clone()));
        sign.filter(|sign| !sign.is_empty())
            .map(|sign| view! { <p class="small" dir="auto">{format!("{}: {sign}", w.actions.sign_short)}</p> })
    };
    view! {
        <section class="card stack agree-form" aria-labelledby=format!("settle-{home}")>
            <div>
                <h2 id=format!("settle-{home}") dir="auto"><a href=Route::Action(home).href()>{live(name)}</a></h2>
                {sign}
            </div>
            <div class="form-grid close">
                <DateField odd=w.dates.odd id=format!("settle-when-{home}") label=w.actions.review value=shown(action, |action| &action.review_date) on_input=write(app, home, &action::REVIEW_DATE) />
                <LineField id=format!("settle-who-{home}") label=w.actions.responsible placeholder=w.actions.responsible_placeholder value=shown(action, |action| &action.responsible.shown) on_input=write(app, home, &action::RESPONSIBLE) />
            </div>
        </section>
    }
}
