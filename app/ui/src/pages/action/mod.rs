//! One tiltak: what we do and what shows that it works, who and when, how it went, and where it came from.

mod form;
mod outcome;
mod seen;
mod trace;

use crate::kit::{Memo, PageHead, Show, Versions, icon, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::actions::{asks, read_action, title, to_actions};
use crate::shared::not_here::NotFound;
use crate::words::fill;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_jobs::Paper;
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::Action;
use form::Form;
use leptos::prelude::*;
use outcome::Outcome;
use seen::Seen;
use trace::Trace;

#[component]
pub fn ActionPage(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let action = Memo::new(move |_| read_action(app, home));
    let is_here = Memo::new(move |_| action.with(Option::is_some));
    let heading = move || action.with(|action| action.as_ref().map(|action| title(w, action)).unwrap_or_default());
    let asked = move || action.with(|action| asks(w, action.as_ref()?));
    let origin = Memo::new(move |_| action.with(|action| action.as_ref()?.origin.clone()));
    let programme = move || action.with(|action| Some(action.as_ref()?.programme.clone()).filter(|name| !name.is_empty()));
    // From a meeting under way, Back leads to it.
    let back = StoredValue::new(crate::shared::running::under_way(app).map_or(Route::Actions, Route::Run));
    let back_to = back.with_value(|back| (back.href(), if *back == Route::Actions { w.actions.heading } else { w.missed.back }));
    let delete = move |_| {
        app.delete(Key::root(home), w.actions.deleted);
        app.go(&back.get_value());
    };
    view! {
        <Show when=move || is_here.get() fallback=move || view! { <NotFound app=app /> }>
            <PageHead title=Signal::derive(heading) back=back_to.clone() />
            {move || asked().map(|text| view! { <p class="banner info" role="status">{text}</p> })}
            <Resurrected app=app home=home action=action />
            <Outcome app=app home=home action=action />
            <Seen app=app home=home action=action />
            <Form app=app home=home action=action />
            {move || origin.get().map(|origin| view! { <Trace app=app origin=origin /> })}
            {move || programme().map(|name| view! {
                <p class="trace">{icon(icon::FLAG)} {to_actions(app, name.clone(), fill(app.words().programme.named, &[("name", &name)]))}</p>
            })}
            <p class="actions">
                <crate::shared::share_sheet::ShareOne app=app home=home label=w.share.heading word=w.share.file_word_action papers=|home| Paper::Actions(vec![home]) />
                <button type="button" class="button quiet danger" on:click=delete>{icon(icon::TRASH)} {w.common.delete}</button>
            </p>
        </Show>
    }
}

/// Shows each text with two versions until someone chooses one.
#[component]
fn Resurrected(app: App, home: Dot, action: Memo<Option<Action>>) -> impl IntoView {
    let w = app.words();
    let labels = [
        (&action::WHAT, w.actions.what),
        (&action::GOAL, w.actions.goal),
        (&action::SIGN, w.actions.sign),
        (&action::RESPONSIBLE, w.actions.responsible),
        (&action::CONTEXT, w.actions.context),
        (&action::BUILDS_ON, w.actions.builds_on),
        (&action::OUTCOME, w.actions.outcome),
        (&action::LEARNING, w.actions.learning),
        (&action::SURPRISE, w.tried.surprise),
    ];
    let versions = Memo::new(move |_| {
        let of = |action: &Action| crate::shared::actions::texts(action).map(|text| text.versions.clone());
        action.with(|action| action.as_ref().map(of).unwrap_or_default())
    });
    live(move || {
        let disputed = labels.into_iter().zip(versions.get()).filter(|(_, versions)| !versions.is_empty());
        let sections = disputed.map(|((field, label), versions)| {
            view! {
                <section class="part" aria-label=label>
                    <h2>{label}</h2>
                    <Versions about=w.versions.about choose=w.versions.use_it texts=versions on_choose=move |text: String| app.set_text(Key::root(home), field, &text) />
                </section>
            }
        });
        sections.collect_view()
    })
}
