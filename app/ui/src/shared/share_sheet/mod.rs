//! Sharing: the button that makes a file, and the sheet that shares or saves it. The file is made when the
//! sheet opens, so that its contents are shown, and the tap that shares or saves can do so at once.
//!
//! [`out`] offers both: documents to read ([`reading`], with [`as_file`] for other programs), and the file for
//! another tablet; [`hand_over`] is for the one who leads it next, [`choose`] for several things in one file.

mod as_file;
mod choose;
mod hand_over;
mod inside;
pub mod mail;
mod name;
mod out;
mod reading;
mod too_large;

pub use as_file::save_word;
pub use choose::ChooseButton;
pub use hand_over::HandOver;
pub use out::{Offer, ShareActions, ShareMeeting, ShareOne, share_out, share_reading, share_reading_to};
pub use reading::{Given, Left, Reading, copy_then, reading_then};

use crate::kit::{Segments, Sheet, icon, live, view};
use crate::session::{App, Handed, Names, Payload};
use fellestid_crdt::dot::Dot;
use inside::{Inside, has_names};
use leptos::prelude::*;
use leptos::task::spawn_local;
pub use name::title_of;
use name::{file_name, named};

#[derive(Clone, PartialEq)]
enum Ready {
    Making,
    Made(Payload),
    Failed,
}

/// A button with its sheet, which is called what the button says: a backup is not shared. `home`: what to share;
/// `None` for everything.
#[component]
pub fn ShareButton(app: App, home: Option<Dot>, label: &'static str, quiet: bool) -> impl IntoView {
    let w = app.words();
    let is_open = RwSignal::new(false);
    view! {
        <button type="button" class="button" class:quiet=quiet on:click=move |_| is_open.set(true)>{icon(icon::SHARE)} {label}</button>
        <Sheet id="share-title" title=label close=w.common.close is_open=is_open>
            <div class="sheet-body stack">
                <p class="small muted">{if home.is_some() { w.share.promise } else { w.share.promise_backup }}</p>
                <FileOf app=app homes=home.map(|home| vec![home]) is_open=is_open />
            </div>
        </Sheet>
    }
}

/// What a file is called where its contents have no title of their own: what it is, and whose or about what.
pub type Called = (&'static str, String);

/// Makes the file as soon as it is shown, lists its contents, and offers to share or save it.
#[component]
pub fn FileOf(
    app: App,
    homes: Option<Vec<Dot>>,
    is_open: RwSignal<bool>,
    #[prop(optional)] on_given: Option<Callback<Handed>>,
    #[prop(optional)] called: Option<Called>,
) -> impl IntoView {
    let w = app.words();
    let ready = RwSignal::new(Ready::Making);
    let names = RwSignal::new(Names::AsTheyStand);
    let can_choose = RwSignal::new(false);
    let is_backup = homes.is_none();
    Effect::new(move |_| {
        let wanted = names.get();
        let (homes, name) = (
            homes.clone(),
            untrack(|| match &called {
                Some((word, title)) => named(word, title),
                None => file_name(app, homes.as_deref(), wanted),
            }),
        );
        ready.set(Ready::Making);
        spawn_local(async move {
            let made = app.export(homes, wanted, name).await;
            // Only the last request counts, so that what is shared is what was chosen.
            if names.try_get_untracked() != Some(wanted) {
                return;
            }
            if let (Some(made), Names::AsTheyStand, false) = (&made, wanted, is_backup) {
                can_choose.set(has_names(&made.inside));
            }
            ready.set(made.map_or(Ready::Failed, Ready::Made));
        });
    });
    let choice = move || {
        let options = vec![(w.share.names_with, "with", true), (w.share.names_without, "without", false)];
        let about = move || {
            (names.get() == Names::Without)
                .then(|| view! { <p class="small">{w.share.without_about} " " {w.share.without_texts}</p> })
        };
        view! { <Segments name="names" legend=w.share.names options=options on_choose=move |code| names.set(if code == "without" { Names::Without } else { Names::AsTheyStand }) /> {live(about)} }
    };
    view! {
        {move || can_choose.get().then(choice)}
        {move || match ready.get() {
            Ready::Making => view! { <p role="status">{w.share.making}</p> <progress class="progress" aria-label=w.share.making></progress> }.into_any(),
            Ready::Failed => view! { <p class="banner error" role="alert">{w.share.failed}</p> }.into_any(),
            Ready::Made(payload) => view! { <Give app=app is_backup=is_backup payload=payload is_open=is_open on_given=on_given /> }.into_any(),
        }}
    }
}

#[component]
fn Give(
    app: App,
    is_backup: bool,
    payload: Payload,
    is_open: RwSignal<bool>,
    on_given: Option<Callback<Handed>>,
) -> impl IntoView {
    let w = app.words();
    let done = move |handed: Handed| {
        let given = matches!(handed, Handed::Shared | Handed::Saved);
        if given && is_backup {
            app.tablet.note_backup();
        }
        match handed {
            Handed::Shared => app.say(w.share.done),
            Handed::Saved => app.say(&format!("{} {}", w.share.saved, w.share.carry)),
            Handed::Refused => app.say(w.share.refused),
            Handed::Cancelled => {}
        }
        if given {
            is_open.set(false);
            on_given.iter().for_each(|then| then.run(handed));
        }
    };
    let can_share = payload.can_share();
    let name = payload.name.clone();
    let to_share = payload.clone();
    let share = move |_| {
        let sheet = to_share.share(&name);
        spawn_local(async move { done(sheet.await) });
    };
    let heading = if is_backup { w.share.preview_backup } else { w.share.preview };
    let told = view! { <Inside app=app heading=heading inside=payload.inside.clone() drafts=payload.drafts /> };
    let size = format!("{}.fellestid · {}", payload.name, size_words(payload.packed.len()));
    let too_large = (is_backup && too_large::is_too_large(&payload)).then(|| too_large::told(app, is_open));
    view! {
        {too_large}
        {told}
        <div class="actions give">
            <p class="small num" role="status">{size}</p>
            {can_share.then(|| view! { <button type="button" class="button main" on:click=share>{icon(icon::SHARE)} {w.share.send}</button> })}
            <button type="button" class="button" class:main=!can_share on:click=move |_| done(payload.save())>{icon(icon::FILE)} {w.share.save}</button>
        </div>
    }
}

/// Formats «4 KB», at least 1.
fn size_words(bytes: usize) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}
