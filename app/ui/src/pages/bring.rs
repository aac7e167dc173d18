//! Lim inn: a field for whatever was copied, where a button cannot read the clipboard. What is pasted is shown on
//! the page it belongs to; nothing is kept before that.

use crate::kit::{PageHead, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use fellestid_archive::LocalKey;
use fellestid_browser::{files, pasting};
use fellestid_model::arriving::Arriving;
use leptos::prelude::*;

#[component]
pub fn Bring(app: App) -> impl IntoView {
    let w = app.words();
    let half = HalfField::at(app.tablet, LocalKey::Half("bring".to_owned()));
    let shown = half.shown;
    let bring = move |arriving: Option<Arriving>| {
        let is_something = app.bring_arriving(arriving);
        if is_something {
            half.put(String::new());
        }
        is_something
    };
    let see = move |_| {
        bring(Arriving::of_text(&half.text()));
    };
    let paste = move |event: web_sys::ClipboardEvent| {
        let shaped = pasting::html_of(&event).and_then(|shaped| Arriving::of_html(&shaped));
        // In a field with text the paste is an ordinary one.
        if half.is_blank() && bring(shaped.or_else(|| Arriving::of_text(&pasting::text_of(&event)?))) {
            event.prevent_default();
        }
    };
    view! {
        <PageHead title=w.bring.heading.to_owned() back=(Route::Today.href(), w.frame.nav_today) lead=Signal::stored(w.bring.about.to_owned()) />
        <div class="field">
            <label for="bring-text">{w.bring.field}</label>
            <textarea id="bring-text" rows="4" dir="auto" prop:value=shown on:input:target=move |event| half.typed(event.target().value()) on:paste=paste></textarea>
        </div>
        <div class="actions">
            <button type="button" class="button main" disabled=Signal::derive(move || shown.with(|text| text.trim().is_empty())) on:click=see>{w.bring.see}</button>
            {pasting::can_read().then(|| view! {
                <button type="button" class="button" on:click=move |_| app.bring_clipboard()>{icon(icon::PASTE)} {w.bring.heading}</button>
            })}
            <label class="button">
                {icon(icon::FILE)} {w.import.pick}
                <input class="visually-hidden" type="file" multiple on:change=move |event| app.bring_files(files::of_input(&event)) />
            </label>
            <a class="button" href=Route::Scan.href()>{icon(icon::SCAN)} {w.bring.scan}</a>
        </div>
    }
}
