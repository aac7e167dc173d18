//! Files and backup: the age of the last backup, a button for a new one, and restoring from one.

use crate::dates;
use crate::kit::{Memo, icon, view};
use crate::route::Route;
use crate::session::{App, Linked};
use crate::shared::import::{ImportStage, PickButton};
use crate::shared::share_sheet::{ChooseButton, ShareButton};
use fellestid_browser::install;
use leptos::prelude::*;

#[component]
pub fn Files(app: App, stage: RwSignal<ImportStage>) -> impl IntoView {
    let w = app.words();
    // In a folder that is kept in step it lies elsewhere too.
    let is_in_step = Memo::new(move |_| matches!(app.linked(), Linked::InStep { .. }));
    let is_here_alone = Memo::new(move |_| !install::is_installed() && !is_in_step.get());
    // A toast tells of each new backup; then the age is read anew.
    let age = move || {
        app.shell.toast.track();
        dates::backup_age(w, app.tablet.last_backup_ms(), app.tablet.last_in_folder_ms())
    };
    view! {
        <section class="part stack">
            <h2>{w.more.files}</h2>
            <p class="kept">{icon(icon::FILE)} <span class="grow">{age}</span></p>
            {move || is_here_alone.get().then(|| view! { <p class="small muted">{w.more.in_browser}</p> })}
            {move || is_in_step.get().then(|| view! { <p class="small muted">{w.folder.no_backup}</p> })}
            <p class="small muted">{w.more.backup_about}</p>
            <div class="actions">
                <ShareButton app=app home=None label=w.today.backup_save quiet=false />
                <a class="button" href=Route::Import.href()>{icon(icon::TAKE_IN)} {w.common.import}</a>
            </div>
            <div class="actions">
                <ChooseButton app=app />
                <PickButton app=app stage=stage label=w.more.restore path=icon::UNDO class="button quiet" />
            </div>
            <p class="small muted">{w.more.restore_about}</p>
        </section>
    }
}
