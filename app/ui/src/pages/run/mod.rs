//! Running a meeting, one step at a time: the question, the time left, what to do now in one
//! sentence, our table's points, and the next act as the main button.
//!
//! In reading order: this file (what is shown when), [`header`] and its [`plan_sheet`], [`clock`],
//! [`question`] and its [`ladder`], [`work`] (a view for each kind of step), [`look_back`], [`turn`],
//! [`cafe`], [`circle`], [`rings`], [`film`], [`pulse`], [`cluster`] and [`dots`] (parts of single kinds
//! of step), [`harvest`] (all tables in one place), [`footer`], [`ending`]. What other pages share with
//! it, such as clock times and who is responsible for a tiltak, lies in [`crate::shared::running`].

mod cafe;
mod circle;
mod clock;
mod closing;
mod cluster;
mod dots;
mod ending;
mod film;
mod footer;
mod harvest;
mod header;
mod ladder;
mod look_back;
mod plan_sheet;
mod pulse;
mod question;
mod rings;
mod turn;
mod work;

use crate::kit::{Memo, Show, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::import::{Coming, ImportStage};
use crate::shared::not_here::{NotFound, NotYet};
use crate::shared::running::{Stand, name_of, planned};
use crate::words::counted;
use fellestid_browser::clock::now_ms;
use fellestid_browser::wait::interval;
use fellestid_browser::wake_lock::WakeLock;
use fellestid_crdt::dot::Dot;
use fellestid_model::method::StepKind;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// How often the clock is read; the figures change once a second.
const TICK_MS: i32 = 250;

#[component]
pub fn RunStep(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    let stand = Stand::open(app, home);
    let is_open = move || stand.meeting.with(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.closed_at_ms.is_none()));
    let is_loaded = move || app.notebook.is_whole(home);
    let is_here = Memo::new(move |_| is_loaded() && is_open() && stand.run.with(Option::is_some));
    // The element that had the focus is gone once the import is done.
    Effect::new(move |was_away: Option<bool>| {
        let is_away = stand.coming.with(|files| *files != ImportStage::Picking);
        if was_away == Some(true) && !is_away {
            request_animation_frame(crate::frame::focus_page);
        }
        is_away
    });
    keep_awake(stand.screen_sleeps);
    keep_time(app, home, stand.now_ms);
    clock::ring_when_up(stand);
    view! {
        <Show
            when=move || is_here.get()
            fallback=move || view! {
                <main class="page" id="page" tabindex="-1">
                    <NotYet app=app home=home><NotRunning stand=stand home=home /></NotYet>
                </main>
            }
        >
            <Show
                when=move || stand.coming.with(|files| *files == ImportStage::Picking)
                fallback=move || view! { <main class="page" id="page" tabindex="-1"><Coming app=app stage=stand.coming meeting=Some(home) /></main> }
            >
                <div class="run">
                    <header::Header stand=stand />
                    <Stage stand=stand />
                    <footer::Footer stand=stand />
                </div>
            </Show>
        </Show>
    }
}

/// Why nothing runs here: the minutes are closed, the meeting has not begun on this tablet, or it is deleted.
#[component]
fn NotRunning(stand: Stand, home: Dot) -> impl IntoView {
    let w = stand.app.words();
    let is_closed =
        Memo::new(move |_| stand.meeting.with(|meeting| meeting.as_ref().map(|meeting| meeting.closed_at_ms.is_some())));
    Effect::new(move |_| {
        if is_closed.get() == Some(false) {
            stand.app.go_instead(&Route::Meeting(home));
        }
    });
    live(move || match is_closed.get() {
        Some(true) => view! {
            <h1>{w.run.finished}</h1>
            <DraftsLeft stand=stand />
            <p class="actions"><a class="button main" href=Route::Meeting(home).href()>{w.run.finished_read}</a></p>
        }
        .into_any(),
        Some(false) => ().into_any(),
        None => view! { <NotFound app=stand.app /> }.into_any(),
    })
}

/// Keeps the screen on while a step is shown; if the browser refuses, the page says so.
fn keep_awake(screen_sleeps: RwSignal<bool>) {
    let lock = Rc::new(WakeLock::new());
    // Dropped, and so released, when another page is shown.
    StoredValue::new_local(Rc::clone(&lock));
    spawn_local(async move {
        let is_awake = lock.request().await;
        let _ = screen_sleeps.try_set(!is_awake);
    });
}

fn keep_time(app: App, home: Dot, now: RwSignal<i64>) {
    app.tablet.look_at_clock(home);
    let ticking = StoredValue::new_local(Some(interval(TICK_MS, move || {
        app.tablet.look_at_clock(home);
        // Only a new second changes anything on the screen.
        if now.get_untracked() / 1000 != now_ms() / 1000 {
            now.set(now_ms());
        }
    })));
    on_cleanup(move || ticking.set_value(None));
}

#[component]
fn Stage(stand: Stand) -> impl IntoView {
    let is_solo = Memo::new(move |_| stand.kind.get() == StepKind::Break);
    view! {
        <main class="stage" class:solo=is_solo id="page" tabindex="-1">
            <question::Ask stand=stand />
            <Show when=move || !is_solo.get()>
                <div class="answers">
                    <crate::frame::Trouble app=stand.app />
                    <Show when=move || stand.kind.get().shows_points()><DraftsLeft stand=stand /></Show>
                    <harvest::Harvest stand=stand />
                    <work::Work stand=stand />
                    <pulse::Offer stand=stand />
                </div>
            </Show>
        </main>
    }
}

/// Drafts of the silent phase still not shown, where nobody would look for them: after a tablet died, in
/// another tab, or with the minutes closed elsewhere.
#[component]
fn DraftsLeft(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let count = move || stand.drafts.all.with(Vec::len);
    view! {
        <Show when=move || { count() > 0 }>
            <div class="banner info" role="status">
                <p class="grow">{move || counted(count(), w.run.drafts_left_one, w.run.drafts_left_many)}</p>
                <button type="button" class="button" on:click=move |_| { stand.drafts.reveal(); }>{w.run.drafts_show}</button>
            </div>
        </Show>
    }
}
