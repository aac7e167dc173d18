//! Satsing: the field that says which one a meeting or a tiltak belongs to, the way to its tiltak, and
//! where it is renamed.

use super::filters;
use crate::kit::{Memo, Show, focus_soon, icon, live, view};
use crate::session::App;
use crate::shared::actions::NAME_CHARS_MAX;
use crate::shared::half_field::HalfField;
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::programme;
use fellestid_model::overviews::action_list::Filter;
use leptos::html::Input;
use leptos::prelude::*;

/// Renames or removes a programme (satsing), on the page that shows its tiltak.
#[component]
pub fn Change(app: App, filter: RwSignal<Filter>) -> impl IntoView {
    let w = app.words();
    let name = Memo::new(move |_| filter.with(|filter| filter.programme.clone()));
    let named = move || app.notebook.read_roots(|notebook| programme::all_named(notebook, &name.get()));
    let shown = Signal::derive(move || named().into_iter().next().map(|(_, title)| title.shown).unwrap_or_default());
    let field = NodeRef::<Input>::new();
    // By its home, with which it is erased.
    let place = Signal::derive(move || {
        let home = named().into_iter().next().map(|(home, _)| home.to_string());
        LocalKey::Half(format!("programme-name/{}", home.unwrap_or_default()))
    });
    let half = HalfField::over(app.tablet, place, shown, field);
    let narrow = move |programme: String| filters::choose(app, filter, Filter { programme, ..filter.get_untracked() });
    let rename = move |new: String| {
        // The page may be going, and its fields with it.
        if half.shown.is_disposed() {
            return;
        }
        half.clear();
        if new.trim().is_empty() || new.trim() == name.get_untracked() {
            return;
        }
        app.transact(|transaction| programme::set_name(transaction, &name.get_untracked(), &new));
        app.say_undoable(&fill(w.programme.renamed, &[("name", new.trim())]));
        narrow(new.trim().to_owned());
    };
    let delete = move |_| {
        app.transact(|transaction| programme::delete(transaction, &name.get_untracked()));
        app.say_undoable(w.programme.deleted);
        narrow(String::new());
        focus_soon("page".to_owned());
    };
    let versions = move || {
        let all = named().into_iter();
        all.filter_map(|(home, title)| crate::shared::versions::text_versions(app, Key::root(home), &programme::TITLE, &title))
            .collect_view()
    };
    view! {
        <Show when=move || !named().is_empty()>
            <details class="more-about">
                <summary>{w.programme.change}</summary>
                <div class="stack">
                    <div class="field">
                        <label for="programme-name">{w.programme.name}</label>
                        <input id="programme-name" autocomplete="off" maxlength=NAME_CHARS_MAX node_ref=field on:input:target=move |event| half.typed(event.target().value()) on:change:target=move |event| rename(event.target().value()) on:blur:target=move |event| if !half.is_blank() { rename(event.target().value()) } />
                    </div>
                    {live(versions)}
                    <div>
                        <button type="button" class="button quiet danger" on:click=delete>{icon(icon::TRASH)} {w.programme.delete}</button>
                        <p class="hint">{w.programme.delete_about}</p>
                    </div>
                </div>
            </details>
        </Show>
    }
}
