//! Prøv alene: the first minutes of someone who has only got the link. Five screens, each with one thing to
//! do; what is written belongs to a real meeting for one and a real tiltak from the first letter on, so that
//! one can leave at any time without losing anything.

mod choose;
mod done;
mod why;
mod will;
mod write;

use crate::kit::{Memo, focus, icon, live, view};
use crate::session::App;
use crate::shared::trail::{Screen, Trail};
use fellestid_browser::env;
use leptos::prelude::*;

#[component]
pub fn TryAlone(app: App) -> impl IntoView {
    let screen = Screen::parse(&env::hash());
    let trail = Trail::recalled(app).filter(|trail| trail.is_here(app));
    // An address whose records are not here starts at the first screen.
    let (screen, trail) = match trail {
        Some(trail) if screen != Screen::Choose => (screen.min(trail.screen), Some(trail)),
        other => (Screen::Choose, other),
    };
    if let Some(trail) = trail {
        app.disk.load(trail.meeting);
    }
    let is_ready = Memo::new(move |_| trail.is_none_or(|trail| app.notebook.is_whole(trail.meeting)));
    Effect::new(move |_| {
        if is_ready.get() {
            begin_at_top(screen);
        }
    });
    let place = move || match (screen, trail.filter(|_| is_ready.get())) {
        (Screen::Choose, trail) => view! { <choose::Choose app=app trail=trail /> }.into_any(),
        (_, None) => ().into_any(),
        (Screen::Write, Some(trail)) => view! { <write::Write app=app trail=trail /> }.into_any(),
        (Screen::Why, Some(trail)) => view! { <why::Why app=app trail=trail /> }.into_any(),
        (Screen::Will, Some(trail)) => view! { <will::Will app=app trail=trail /> }.into_any(),
        (Screen::Done, Some(trail)) => view! { <done::Done app=app trail=trail /> }.into_any(),
    };
    view! { <div class="alone-steps stack loose">{live(place)}</div> }
}

/// Shows a screen from its top, with the focus where one writes or reads.
fn begin_at_top(screen: Screen) {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    focus(if screen == Screen::Write { "alone-point" } else { "page" });
}

/// The steps and the way back; the browser's own Back leads to the same place.
#[component]
fn Head(app: App, screen: Screen, title: String) -> impl IntoView {
    let w = app.words();
    let marks =
        Screen::ALL.map(|other| view! { <li class:done=other < screen aria-current=(other == screen).then_some("step")></li> });
    let number = crate::words::fill(
        w.try_alone.step,
        &[("number", &(screen as usize + 1).to_string()), ("count", &Screen::ALL.len().to_string())],
    );
    view! {
        <header class="page-head">
            <div class="bar">
                <a class="back" href=screen.before_href()>{icon(icon::BACK)} {w.common.back}</a>
                <span class="grow"></span>
                <ol class="steps" aria-hidden="true">{marks.collect_view()}</ol>
                <span class="visually-hidden">{number}</span>
            </div>
            <h1>{title}</h1>
        </header>
    }
}

/// The one main button of a screen.
#[component]
fn Onward(label: &'static str, on_tap: impl FnMut(web_sys::MouseEvent) + 'static) -> impl IntoView {
    view! {
        <p class="actions">
            <button type="button" class="button main big" on:click=on_tap>{label} {icon(icon::FORWARD)}</button>
        </p>
    }
}
