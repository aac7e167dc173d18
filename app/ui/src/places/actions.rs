//! Tiltak: what we agreed, open ones first. And the row that shows one anywhere.

use crate::dates;
use crate::kit::{Empty, PageHead, icon, tap};
use crate::route::Route;
use crate::state::App;
use crate::words::{Words, fill};
use fellestid_core::dot::Dot;
use fellestid_core::views::action::{self, Action, State};
use leptos::prelude::*;

#[component]
pub fn Actions(app: App) -> impl IntoView {
    let w = app.words();
    let homes_of = move |is_open: bool| -> Vec<Dot> {
        let actions = app.notebook.with(Action::all).into_iter();
        actions.filter(|action| (action.state == State::Open) == is_open).map(|action| action.home).collect()
    };
    let open = Memo::new(move |_| homes_of(true));
    let rest = Memo::new(move |_| homes_of(false));
    let is_empty = move || open.with(Vec::is_empty) && rest.with(Vec::is_empty);
    let make = move |_| {
        let home = app.change(|change| action::make(change, ""));
        app.go(&Route::Action(home));
    };
    view! {
        <PageHead title=w.actions.heading.to_owned() />
        <p class="actions">
            <button type="button" class="button main" on:click=tap(make)>{icon(icon::PLUS)} {w.actions.new}</button>
        </p>
        <Show when=is_empty>
            <Empty path=icon::FLAG text=w.actions.empty>
                <a class="button" href=Route::Plan(None).href()>{w.actions.plan_meeting}</a>
            </Empty>
        </Show>
        <Show when=move || !open.with(Vec::is_empty)>
            <ul class="rows boxed">
                <For each=move || open.get() key=|home| *home let:home><ActionRow app=app home=home /></For>
            </ul>
        </Show>
        <Show when=move || !rest.with(Vec::is_empty)>
            <section class="part">
                <div class="part-head"><h2>{w.actions.done}</h2></div>
                <ul class="rows boxed">
                    <For each=move || rest.get() key=|home| *home let:home><ActionRow app=app home=home /></For>
                </ul>
            </section>
        </Show>
    }
}

#[component]
pub fn ActionRow(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let action = Memo::new(move |_| app.notebook.with(|notebook| Action::read(notebook, home)));
    move || {
        action.get().map(|action| {
            let title = if action.what.shown.is_empty() { w.actions.new.to_owned() } else { action.what.shown.clone() };
            let is_disputed = [&action.what, &action.goal, &action.sign, &action.responsible].iter().any(|text| text.is_disputed());
            let disputed = is_disputed.then(|| view! { <span class="chip late">{w.versions.heading}</span> });
            view! {
                <li class="row">
                    <a class="row-main" href=Route::Action(home).href()>
                        <span class="row-title">{title}</span>
                        <span class="row-line">{row_line(w, &action)}</span>
                    </a>
                    <span class="row-end">{disputed} {due_chip(w, &action)} {icon(icon::FORWARD)}</span>
                </li>
            }
        })
    }
}

fn row_line(w: &Words, action: &Action) -> String {
    let sign = (!action.sign.shown.is_empty()).then(|| format!("{}: {}", w.actions.sign, action.sign.shown));
    let responsible = Some(action.responsible.shown.clone()).filter(|text| !text.is_empty());
    responsible.into_iter().chain(sign).collect::<Vec<_>>().join(" · ")
}

/// Never red for a person's lateness: a question, in the row's own page.
fn due_chip(w: &Words, action: &Action) -> impl IntoView + use<> {
    let chip = match action.state {
        State::Done => Some(("chip good", w.actions.state_done.to_owned())),
        State::Dropped => Some(("chip", w.actions.state_dropped.to_owned())),
        State::Open if action.due_date.is_empty() => None,
        State::Open | State::Ongoing => {
            let is_near = dates::days_since(&action.due_date).is_some_and(|days| days > -8);
            let class = if is_near { "chip soon" } else { "chip" };
            Some((class, format!("{} {}", w.actions.due, dates::long(w, &action.due_date))))
        }
    };
    chip.map(|(class, text)| view! { <span class=class>{text}</span> })
}

/// One sentence on a date that is near or gone; a question, never a reproach.
pub fn due_sentence(w: &Words, action: &Action) -> Option<String> {
    let days = dates::days_since(&action.due_date).filter(|days| *days >= 0 && action.state == State::Open)?;
    Some(match (days, dates::recent_weekday(w, &action.due_date)) {
        (0, _) => w.actions.due_today.to_owned(),
        (_, Some(weekday)) => fill(w.actions.due_passed_weekday, &[("weekday", weekday)]),
        (_, None) => fill(w.actions.due_passed_date, &[("date", &dates::long(w, &action.due_date))]),
    })
}
