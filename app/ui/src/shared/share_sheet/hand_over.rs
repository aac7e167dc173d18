//! Handing a meeting over to someone else: its file, a note to go with it, and what archiving and access to
//! documents (arkiv og innsyn) mean here, in plain words.

use super::FileOf;
use super::name::title_of;
use super::reading::copy_then;
use crate::kit::{Sheet, icon, view};
use crate::session::App;
use crate::words::fill;
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

#[component]
pub fn HandOver(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let is_open = RwSignal::new(false);
    let letter = move || fill(w.share.over_letter, &[("title", &title_of(app, home))]);
    let copy = move |_| copy_then(app, &letter(), move || app.say(w.share.over_copied));
    view! {
        <button type="button" class="button quiet" on:click=move |_| is_open.set(true)>{icon(icon::PERSON)} {w.share.over_heading}</button>
        <Sheet id="hand-over-title" title=w.share.over_heading close=w.common.close is_open=is_open>
            <div class="sheet-body stack">
                <p>{w.share.over_about}</p>
                <p>{w.share.over_stays}</p>
                <FileOf app=app homes=Some(vec![home]) is_open=is_open />
                <div class="stack tight">
                    <h3>{w.share.over_letter_heading}</h3>
                    <p class="card flat">{letter}</p>
                    <p><button type="button" class="button" on:click=copy>{icon(icon::PASTE)} {w.share.over_copy}</button></p>
                </div>
                <div class="stack tight">
                    <h3>{w.share.over_law}</h3>
                    <p class="small">{w.share.over_archive}</p>
                    <p class="small">{w.share.over_access}</p>
                </div>
            </div>
        </Sheet>
    }
}
