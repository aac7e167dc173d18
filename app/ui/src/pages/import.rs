//! Taking in files: pick one or many, see what they would do, leave some of it out, take in, undo.
//! Nothing is changed until the person says so.

use crate::kit::{PageHead, Show, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::import::{Coming, PickButton, Stage, pick};
use fellestid_browser::files;
use leptos::prelude::*;

#[component]
pub fn Import(app: App) -> impl IntoView {
    let w = app.words();
    let stage = RwSignal::new(Stage::Picking);
    Effect::new(move |_| {
        // Pages stay where they were put, for the place they belong to.
        if app.are_all_brought(is_page) {
            app.go_instead(&Route::Paste);
        } else {
            pick(app, stage, app.brought_files());
        }
    });
    view! {
        <Show when=move || stage.with(|stage| *stage == Stage::Picking) fallback=move || view! { <Coming app=app stage=stage meeting=None /> }>
            <PageHead title=w.common.import.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(w.import.pick_about.to_owned()) />
            <div
                class="card drop"
                on:dragover=|event| files::allow_drop(&event)
                on:drop=move |event| pick(app, stage, files::of_drop(&event))
            >
                <PickButton app=app stage=stage label=w.import.pick path=icon::TAKE_IN class="button main big" />
            </div>
        </Show>
    }
}

/// By its name, a page of text or what people take for one: the place for questions says what to do with it.
fn is_page(file: &web_sys::File) -> bool {
    const ENDS: &str = "txt md htm html docx doc odt rtf pdf eml png jpg jpeg heic";
    let name = file.name().to_lowercase();
    name.rsplit_once('.').is_some_and(|(_, end)| ENDS.split(' ').any(|one| one == end))
}
