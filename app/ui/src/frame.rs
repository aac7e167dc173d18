//! The frame around the pages: navigation, banners, the toast, and which page is shown.

use crate::chunks::{Later, Page};
use crate::history::History;
use crate::kit::icon::{self, icon};
use crate::kit::{Memo, Show, focus, focus_in_place, view};
use crate::route::{Route, Setting};
use crate::session::{App, Saving, Toast};
use fellestid_browser::{StorageError, clock, wait};
use fellestid_model::kinds::network;
use leptos::prelude::*;

#[component]
pub fn Frame(app: App, later: Later) -> impl IntoView {
    // Everything is rebuilt when the language changes, so words need not be signals.
    move || {
        app.shell.language.get();
        view! { <Places app=app later=later /> }
    }
}

#[component]
fn Places(app: App, later: Later) -> impl IntoView {
    let w = app.words();
    let setting = Memo::new(move |_| app.shell.route.with(Route::setting));
    let place = move || view! { <Page app=app route=app.shell.route.get() later=later /> };
    Effect::new(move |previous: Option<Route>| {
        let route = app.shell.route.get();
        document().set_title(&later.title(&route, w));
        // A new page is shown from its top and gets the focus; the very first keeps the browser's own.
        if previous.is_some_and(|previous| previous != route) {
            focus_page();
        }
        route
    });
    view! {
        <a class="skip-link" href="#page" on:click=|event| { event.prevent_default(); focus_page(); }>
            {w.frame.skip_to_content}
        </a>
        <Show
            when=move || setting.get() == Setting::Running
            fallback=move || {
                view! {
                    <div class="app">
                        <Navigation app=app />
                        <main class="page" id="page" tabindex="-1">
                            <Show when=move || setting.get() == Setting::Writing><History app=app /></Show>
                            <Trouble app=app />
                            {place}
                        </main>
                    </div>
                }
            }
        >
            {place}
        </Show>
        <Toasts app=app />
    }
}

pub fn focus_page() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    // A running step scrolls within itself, not in the window.
    if let Some(page) = document().get_element_by_id("page") {
        page.set_scroll_top(0);
    }
    focus("page");
}

#[component]
fn Navigation(app: App) -> impl IntoView {
    let w = app.words();
    let places = [
        (Route::Today, w.frame.nav_today, icon::HOME),
        (Route::Meetings, w.frame.nav_meetings, icon::PEOPLE),
        (Route::Sets, w.frame.nav_questions, icon::QUESTION),
        (Route::Actions, w.frame.nav_actions, icon::CHECK),
        (Route::Find, w.frame.nav_find, icon::SEARCH),
        (Route::Networks, w.frame.nav_network, icon::NETWORK),
        (Route::More, w.frame.nav_more, icon::MORE),
    ];
    // Who leads no network sees nothing of it.
    let has_network = Memo::new(move |_| app.notebook.read_roots(network::is_here));
    let links = places.map(|(route, name, path)| {
        let (href, is_hidden) = (route.href(), route == Route::Networks);
        let current = move || (app.shell.route.with(Route::place) == route).then_some("page");
        view! { <a href=href aria-current=current hidden=Signal::derive(move || is_hidden && !has_network.get())>{icon(path)} <span>{name}</span></a> }
    });
    view! {
        <nav class="places" aria-label=w.frame.nav_label>
            <a class="brand" href="#/" aria-label=w.frame.app_name>{icon::mark()}</a>
            {links.collect_view()}
        </nav>
    }
}

/// Says plainly that storage is in trouble, and what to do.
#[component]
pub fn Trouble(app: App) -> impl IntoView {
    let w = app.words();
    let message = move || {
        let error = match (app.shell.trouble.get(), app.shell.saving.get()) {
            // `Closed`: given up for a newer version. A connection that is merely lost opens again by itself.
            (Some(StorageError::Closed), _) => return Some(w.frame.storage_closed_elsewhere),
            (Some(error), _) | (None, Saving::NotSaved(error)) => error,
            (None, Saving::Saved | Saving::UnderWay) => return app.shell.is_half_kept.get().then_some(w.frame.storage_in_part),
        };
        Some(match error {
            StorageError::Quota => w.frame.storage_full,
            StorageError::Blocked => w.frame.storage_blocked,
            StorageError::Closed
            | StorageError::Refused
            | StorageError::Corrupt
            | StorageError::TimedOut
            | StorageError::Other(_) => w.frame.storage_cannot_open,
        })
    };
    let banner = move |text: &'static str| {
        view! {
            <div class="banner error no-print" role="alert">
                {icon(icon::WARNING)} <div class="grow"><p>{text}</p></div>
                {move || (app.shell.route.get() != Route::More).then(|| view! { <a class="button" href=Route::More.href()>{w.today.backup_save}</a> })}
                <button type="button" class="button" on:click=move |_| app.disk.try_saving_again()>{w.frame.storage_try_again}</button>
            </div>
        }
    };
    move || message().map(banner)
}

/// A toast newer than this, in milliseconds, belongs to the page one is on the way to, and is kept.
const GOES_ALONG_MS: i64 = 1_000;

#[component]
fn Toasts(app: App) -> impl IntoView {
    let w = app.words();
    // A toast with undo stays longer; a new toast replaces the old one.
    let timer = StoredValue::new_local(None);
    let said_at_ms = StoredValue::new(0);
    let begin = move |toast: Option<Toast>| {
        let shown_ms = toast.filter(|toast| !toast.is_in_page).map(|toast| if toast.can_undo { 10_000 } else { 6_000 });
        timer.set_value(shown_ms.map(|ms| wait::timeout(ms, move || app.shell.toast.set(None))));
    };
    Effect::new(move |_| {
        said_at_ms.set_value(clock::now_ms());
        begin(app.shell.toast.get());
    });
    // A toast belongs to the page it was shown on. An act that leaves the page, such as deleting it, shows its
    // toast just before the route changes.
    Effect::new(move |previous: Option<()>| {
        app.shell.route.track();
        if previous.is_some() && clock::now_ms() - said_at_ms.get_value() > GOES_ALONG_MS {
            app.shell.toast.set(None);
        }
    });
    // The button goes with the toast.
    let undo = move |_| {
        app.undo();
        focus_in_place("page");
    };
    view! {
        // The toast stays for as long as its button has the focus.
        <div
            class="toasts no-print"
            role="status"
            on:focusin=move |_| timer.set_value(None)
            on:focusout=move |_| begin(app.shell.toast.get_untracked())
        >
            {move || {
                app.shell.toast.get().map(|toast| {
                    view! {
                        <div class=if toast.is_in_page { "visually-hidden" } else { "toast" }>
                            <p>{toast.text}</p>
                            {(toast.can_undo && !toast.is_in_page).then(|| view! {
                                <button type="button" class="button quiet" on:click=undo>{w.common.undo}</button>
                            })}
                        </div>
                    }
                })
            }}
        </div>
    }
}
