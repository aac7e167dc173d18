//! Importing files: pick one or many, see what they would change, leave some of it out, import, undo.
//! Nothing changes until the person confirms.

use crate::kit::{PageHead, Show, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::import::{Coming, ImportStage, PickButton, pick};
use leptos::prelude::*;

#[component]
pub fn Import(app: App) -> impl IntoView {
    let w = app.words();
    let stage = RwSignal::new(ImportStage::Picking);
    Effect::new(move |_| pick(app, stage, app.brought_files()));
    view! {
        <Show when=move || stage.with(|stage| *stage == ImportStage::Picking) fallback=move || view! { <Coming app=app stage=stage meeting=None /> }>
            <PageHead title=w.common.import.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(w.import.pick_about.to_owned()) />
            <div class="card drop">
                <PickButton app=app stage=stage label=w.import.pick path=icon::TAKE_IN class="button main big" />
            </div>
        </Show>
    }
}
