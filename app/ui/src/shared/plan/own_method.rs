//! The school's own work forms (egne arbeidsformer): saving a plan's steps as one, renaming, sharing and
//! deleting it.

use crate::kit::{LineField, Memo, focus_soon, icon, keep_shown, live, view};
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::shared::share_sheet::ShareButton;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::method::{self, OwnMethod};
use leptos::html::Input;
use leptos::prelude::*;

const FIELD: &str = "own-method-title";

#[component]
pub fn SaveAsMethod(app: App, meeting: Dot) -> impl IntoView {
    let w = app.words();
    let is_naming = RwSignal::new(false);
    let half = HalfField::at(app.tablet, LocalKey::Half(format!("{meeting}/own-method")));
    let field = NodeRef::<Input>::new();
    keep_shown(field, half.shown.into());
    let is_blank = Signal::derive(move || half.shown.with(|title| title.trim().is_empty()));
    let ask = move |_| {
        is_naming.set(true);
        focus_soon(FIELD.to_owned());
    };
    let save = move |_| {
        app.transact(|transaction| method::create_from_meeting(transaction, meeting, &half.text()));
        is_naming.set(false);
        half.clear();
        app.say_when_kept(w.plan.method_saved, true);
    };
    live(move || {
        match is_naming.get() {
        false => view! { <p><button type="button" class="button quiet" on:click=ask>{w.plan.save_as_method}</button></p> }.into_any(),
        true => view! {
            <div class="stack tight">
                <div class="field">
                    <label for=FIELD>{w.plan.method_title}</label>
                    <input id=FIELD autocomplete="off" maxlength="100" node_ref=field on:input:target=move |event| half.typed(event.target().value()) />
                </div>
                <p class="actions">
                    <button type="button" class="button" disabled=is_blank on:click=save>{w.plan.save_as_method}</button>
                    <button type="button" class="button quiet" on:click=move |_| is_naming.set(false)>{w.common.cancel}</button>
                </p>
            </div>
        }.into_any(),
    }
    })
}

/// Name, purpose, sharing and deleting of a work form. Ids allow only one on a page.
#[component]
pub fn OwnMethodActs(app: App, home: Dot, on_deleted: Callback<()>) -> impl IntoView {
    let w = app.words();
    let method = Memo::new(move |_| app.notebook.read(home, |notebook| OwnMethod::read(notebook, home)));
    let text = move |read: fn(&OwnMethod) -> &str| {
        Signal::derive(move || method.with(|method| method.as_ref().map(|method| read(method).to_owned()).unwrap_or_default()))
    };
    let rename = move |title: String| {
        // A form without a name could not be found again.
        if !title.trim().is_empty() {
            app.type_text(Key::root(home), &method::TITLE, &title);
        }
    };
    let delete = move |_| {
        app.delete(Key::root(home), w.plan.method_deleted);
        on_deleted.run(());
    };
    view! {
        <details>
            <summary>{w.plan.method_change}</summary>
            <div class="stack">
                <LineField id="own-method-name" label=w.plan.method_title value=text(|method| &method.title.shown) on_input=rename />
                <LineField id="own-method-about" label=w.plan.method_about value=text(|method| &method.about.shown) on_input=move |about| app.type_text(Key::root(home), &method::ABOUT, &about) />
                {[&method::TITLE, &method::ABOUT].map(|field| crate::shared::versions::standing(app, Key::root(home), field)).into_iter().collect_view()}
                <p class="actions">
                    <ShareButton app=app home=Some(home) label=w.plan.method_share quiet=false />
                    <button type="button" class="button quiet" on:click=delete>{icon(icon::TRASH)} {w.plan.delete_method}</button>
                </p>
            </div>
        </details>
    }
}
