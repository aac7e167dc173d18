//! Handing over: the button that makes a file, and the sheet that gives it away. The file is
//! made when the sheet opens, so that the tap that shares or saves can do so at once.
//!
//! A meeting has two ways out: [`minutes`] for people, and its file for another tablet;
//! [`hand_over`] is for the one who leads it next.

mod hand_over;
pub mod mail;
mod minutes;
mod name;
mod too_large;

pub use hand_over::HandOver;
pub use minutes::{Left, ShareMeeting, copy_then};

use crate::kit::{Sheet, icon, live, view};
use crate::state::{App, Handed, Payload};
use fellestid_core::dot::Dot;
use fellestid_core::record::Key;
use fellestid_core::views::{meeting, method, set};
use name::file_name;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[derive(Clone, PartialEq)]
enum Ready {
    Making,
    Made(Payload),
    Failed,
}

/// A button with its sheet. `home`: what goes out; nothing for everything.
#[component]
pub fn ShareButton(app: App, home: Option<Dot>, label: &'static str, quiet: bool) -> impl IntoView {
    let w = app.words();
    let is_open = RwSignal::new(false);
    view! {
        <button type="button" class="button" class:quiet=quiet on:click=move |_| is_open.set(true)>{icon(icon::SHARE)} {label}</button>
        <Sheet id="share-title" title=w.share.heading close=w.common.close is_open=is_open>
            <div class="sheet-body stack">
                <p>{what_goes_out(app, home)}</p>
                <p class="small muted">{w.share.promise}</p>
                <FileOf app=app home=home is_open=is_open />
            </div>
        </Sheet>
    }
}

/// Makes the file as soon as it is shown, and gives it away.
#[component]
fn FileOf(app: App, home: Option<Dot>, is_open: RwSignal<bool>) -> impl IntoView {
    let w = app.words();
    let ready = RwSignal::new(Ready::Making);
    spawn_local(async move {
        let made = app.export(home, file_name(app, home)).await;
        ready.set(made.map_or(Ready::Failed, Ready::Made));
    });
    live(move || match ready.get() {
        Ready::Making => view! { <p role="status">{w.share.making}</p> <progress class="progress" aria-label=w.share.making></progress> }.into_any(),
        Ready::Failed => view! { <p class="banner error" role="alert">{w.share.failed}</p> }.into_any(),
        Ready::Made(payload) => view! { <Give app=app home=home payload=payload is_open=is_open /> }.into_any(),
    })
}

#[component]
fn Give(app: App, home: Option<Dot>, payload: Payload, is_open: RwSignal<bool>) -> impl IntoView {
    let w = app.words();
    let done = move |handed: Handed| {
        let given = matches!(handed, Handed::Shared | Handed::Saved);
        if given && home.is_none() {
            app.note_backup();
        }
        match handed {
            Handed::Shared => app.say(w.share.done),
            Handed::Saved => app.say(w.share.saved),
            Handed::Refused => app.say(w.share.refused),
            Handed::Cancelled => {}
        }
        if given {
            is_open.set(false);
        }
    };
    let can_share = payload.can_share();
    let name = payload.name.clone();
    let to_share = payload.clone();
    let share = move |_| {
        let sheet = to_share.share(&name);
        spawn_local(async move { done(sheet.await) });
    };
    let size = format!("{}.fellestid · {}", payload.name, size_words(payload.packed.len()));
    let too_large = (home.is_none() && too_large::is_too_large(&payload)).then(|| view! { <too_large::OneByOne app=app /> });
    view! {
        {too_large}
        <p class="small num" role="status">{size}</p>
        <div class="actions">
            {can_share.then(|| view! { <button type="button" class="button main" on:click=share>{icon(icon::SHARE)} {w.share.send}</button> })}
            <button type="button" class="button" class:main=!can_share on:click=move |_| done(payload.save())>{icon(icon::FILE)} {w.share.save}</button>
        </div>
    }
}

fn what_goes_out(app: App, home: Option<Dot>) -> &'static str {
    let w = app.words();
    match kind_of(app, home).as_deref() {
        None => w.share.everything_about,
        Some(meeting::KIND) => w.share.meeting_about,
        Some(set::KIND) => w.share.set_about,
        Some(method::KIND) => w.share.method_about,
        Some(_) => w.share.action_about,
    }
}

fn kind_of(app: App, home: Option<Dot>) -> Option<String> {
    app.notebook.with_untracked(|notebook| Some(notebook.get(&Key::root(home?))?.kind.clone()))
}

/// «4 KB»; never less than one.
fn size_words(bytes: usize) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}
