//! Files and backup: how old the last copy is, a new one, and the way back from one.

use crate::kit::{icon, live};
use crate::places::take_in::{PickButton, Stage};
use crate::route::Route;
use crate::share_sheet::ShareButton;
use crate::state::App;
use crate::words::fill;
use fellestid_browser::clock;
use leptos::prelude::*;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

#[component]
pub fn Files(app: App, stage: RwSignal<Stage>) -> impl IntoView {
    let w = app.words();
    view! {
        <section class="part stack">
            <h2>{w.more.files}</h2>
            // A copy is told of by the toast: then its age is told anew.
            <p class="kept">{icon(icon::FILE)} <span class="grow">{live(move || { app.toast.track(); age(app) })}</span></p>
            <p class="small muted">{w.more.backup_about}</p>
            <div class="actions">
                <ShareButton app=app home=None label=w.today.backup_save quiet=false />
                <a class="button" href=Route::TakeIn.href()>{icon(icon::TAKE_IN)} {w.take_in.heading}</a>
            </div>
            <div class="actions">
                <PickButton app=app stage=stage label=w.more.restore path=icon::UNDO class="button quiet" />
            </div>
            <p class="small muted">{w.more.restore_about}</p>
        </section>
    }
}

fn age(app: App) -> String {
    let w = app.words();
    match app.last_backup_ms().map(|at_ms| (clock::now_ms() - at_ms) / DAY_MS) {
        None => w.today.backup_never.to_owned(),
        Some(..=0) => w.today.backup_today.to_owned(),
        Some(1) => w.today.backup_yesterday.to_owned(),
        Some(days) => fill(w.today.backup_days_ago_many, &[("count", &days.to_string())]),
    }
}
