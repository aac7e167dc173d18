//! The programme (satsing) of a meeting or a tiltak, and the way to its tiltak.

use super::remembered;
use crate::kit::{Memo, live, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::Action;
use fellestid_model::kinds::programme;
use fellestid_model::overviews::action_list::Filter;
use leptos::html::Input;
use leptos::prelude::*;

/// The most letters in the name of a programme, for `maxlength`.
pub const NAME_CHARS_MAX: &str = "120";

/// A programme used before, or a new one. `field`: the input, for whoever shows a text in it.
#[component]
pub fn ProgrammeField(
    app: App,
    field: NodeRef<Input>,
    on_input: impl Fn(String) + 'static,
    on_change: impl Fn(String) + 'static,
    on_left: impl Fn(String) + 'static,
) -> impl IntoView {
    let w = app.words();
    let names = move || {
        app.notebook.read_roots(programme::all).into_iter().map(|name| view! { <option value=name></option> }).collect_view()
    };
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
                on:input:target=move |event| on_input(event.target().value())
                on:change:target=move |event| on_change(event.target().value())
                on:blur:target=move |event| on_left(event.target().value())
            />
            <p class="hint" id="programme-about">{w.programme.about}</p>
            <datalist id="programmes">{live(names)}</datalist>
        </div>
    }
}

/// Returns the programme of a meeting or a tiltak. Tracks it and the homes its programme is read from.
pub fn programme_of(app: App, home: Dot) -> String {
    let homes = app.notebook.untracked(|notebook| programme::homes_read(notebook, home));
    app.notebook.read_homes(&homes, |notebook| programme::read(notebook, home))
}

/// Reads a tiltak. Tracks it and the homes its programme is read from.
pub fn read_action(app: App, home: Dot) -> Option<Action> {
    let homes = app.notebook.untracked(|notebook| programme::homes_read(notebook, home));
    app.notebook.read_homes(&homes, |notebook| Action::read(notebook, home))
}

/// The field for an existing meeting or tiltak. The name counts once the field is left, since half a name would be a
/// programme too.
#[component]
pub fn ProgrammeOf(app: App, home: Dot) -> impl IntoView {
    let name = Signal::derive(move || programme_of(app, home));
    let field = NodeRef::<Input>::new();
    let place = LocalKey::Half(format!("programme/{home}"));
    let half = HalfField::over(app.tablet, Signal::stored(place.clone()), name, field);
    let changed = move |name: String| {
        app.transact(|transaction| programme::set(transaction, home, &name));
        half.become_another(&place);
    };
    let left = changed.clone();
    // What was half-written before a reload is no change to the browser.
    let left = move |name: String| {
        if !half.is_blank() {
            left(name)
        }
    };
    view! { <ProgrammeField app=app field=field on_input=move |text| half.typed(text) on_change=changed on_left=left /> }
}

/// A link to the list of tiltak, filtered by this programme.
pub fn to_actions(app: App, name: String, text: String) -> impl IntoView {
    let narrow = move |_| remembered::keep(app, &Filter { programme: name.clone(), ..Filter::default() });
    view! { <a class="back" href=Route::Actions.href() on:click=narrow>{text}</a> }
}

/// A meeting's programme, folded away with its name visible.
#[component]
pub fn MeetingProgramme(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let name = Memo::new(move |_| programme_of(app, home));
    let heading = move || {
        name.with(
            |name| if name.is_empty() { w.programme.heading.to_owned() } else { fill(w.programme.named, &[("name", name)]) },
        )
    };
    let link = move || {
        Some(name.get()).filter(|name| !name.is_empty()).map(|name| to_actions(app, name, w.programme.see_actions.to_owned()))
    };
    view! {
        <details class="folded no-print">
            <summary><h2>{live(heading)}</h2></summary>
            <div class="stack"><ProgrammeOf app=app home=home /> <p>{live(link)}</p></div>
        </details>
    }
}
