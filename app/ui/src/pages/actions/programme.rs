//! Satsing: the field that says which one a meeting or a tiltak belongs to, the way to its tiltak, and
//! where it gets another name.

use super::filters;
use crate::kit::{Memo, Show, focus_soon, icon, keep_shown, live, view};
use crate::route::Route;
use crate::state::App;
use crate::words::fill;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::views::action_list::Filter;
use fellestid_model::views::programme;
use leptos::html::Input;
use leptos::prelude::*;

const NAME_CHARS_MAX: &str = "120";

/// One used before, or a new one. Told when the field is left: half a name would be a programme too.
#[component]
pub fn ProgrammeField(app: App, #[prop(into)] value: Signal<String>, on_name: impl Fn(String) + 'static) -> impl IntoView {
    let w = app.words();
    let field = NodeRef::<Input>::new();
    keep_shown(field, value);
    let names =
        move || app.notebook.with(programme::names).into_iter().map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <div class="field">
            <label for="programme">{w.programme.which}</label>
            <input
                id="programme"
                autocomplete="off"
                list="programmes"
                maxlength=NAME_CHARS_MAX
                aria-describedby="programme-about"
                node_ref=field
                on:change:target=move |event| on_name(event.target().value())
            />
            <p class="hint" id="programme-about">{w.programme.about}</p>
            <datalist id="programmes">{live(names)}</datalist>
        </div>
    }
}

/// The field of a meeting or a tiltak that is there.
#[component]
pub fn ProgrammeOf(app: App, home: Dot) -> impl IntoView {
    let name = Signal::derive(move || app.notebook.with(|notebook| programme::of(notebook, home)));
    view! { <ProgrammeField app=app value=name on_name=move |name| app.transact(|transaction| programme::put(transaction, home, &name)) /> }
}

/// To the list of tiltak, narrowed to this programme.
pub fn to_actions(app: App, name: String, text: String) -> impl IntoView {
    let narrow = move |_| filters::keep(app, &Filter { programme: name.clone(), ..Filter::default() });
    view! { <a class="back" href=Route::Actions.href() on:click=narrow>{text}</a> }
}

/// What a programme is called, and taking it away: where its tiltak are looked at.
#[component]
pub fn Change(app: App, filter: RwSignal<Filter>) -> impl IntoView {
    let w = app.words();
    let name = Memo::new(move |_| filter.with(|filter| filter.programme.clone()));
    let named = move || app.notebook.with(|notebook| programme::named(notebook, &name.get()));
    let shown = Signal::derive(move || named().into_iter().next().map(|(_, title)| title.shown).unwrap_or_default());
    let field = NodeRef::<Input>::new();
    keep_shown(field, shown);
    let narrow = move |programme: String| filters::choose(app, filter, Filter { programme, ..filter.get_untracked() });
    let rename = move |new: String| {
        if new.trim().is_empty() || new.trim() == name.get_untracked() {
            return;
        }
        app.transact(|transaction| programme::rename(transaction, &name.get_untracked(), &new));
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
        all.filter_map(|(home, title)| crate::pages::set::text_versions(app, Key::root(home), "title", &title)).collect_view()
    };
    view! {
        <Show when=move || !named().is_empty()>
            <details class="more-about">
                <summary>{w.programme.change}</summary>
                <div class="stack">
                    <div class="field">
                        <label for="programme-name">{w.programme.name}</label>
                        <input id="programme-name" autocomplete="off" maxlength=NAME_CHARS_MAX node_ref=field on:change:target=move |event| rename(event.target().value()) />
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
