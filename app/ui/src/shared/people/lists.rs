//! Lists of people (personlister), where a meeting takes people from one or is saved as one.

use crate::kit::{Memo, Show, focus, focus_soon, icon, live, view};
use crate::route::Route;
use crate::session::{App, Overview};
use crate::shared::half_field::HalfField;
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::kinds::participant::{self, Participant, PeopleList};
use leptos::html::Input;
use leptos::prelude::*;

/// Returns the lists, each with its people.
pub fn people_lists(app: App) -> Overview<Vec<PeopleList>> {
    app.overview(PeopleList::loaded)
}

/// Adds the people of the lists, and those typed, to a meeting. `lists`: the lists' dots as text.
pub fn bring_people(transaction: &mut Transaction<'_>, meeting: Dot, lists: &[String], typed: &[String]) {
    lists.iter().filter_map(|list| list.parse().ok()).for_each(|list| participant::bring(transaction, list, meeting));
    for initials in typed {
        participant::create(transaction, meeting, initials);
    }
}

/// A button for each list whose people are not all here already.
#[component]
pub fn FromLists(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let lists = people_lists(app).told(Vec::new);
    let bring = move |list: Dot| {
        app.transact(|transaction| participant::bring(transaction, list, home));
        app.say_undoable(w.people.brought);
        focus_soon("initials".to_owned());
    };
    let is_here = move |list: Dot| {
        app.notebook.read(home, |notebook| {
            Participant::all(notebook, home).iter().any(|person| person.from.is_some_and(|from| from.home == list))
        })
    };
    let buttons = move || {
        let lists = lists.get().into_iter().filter(|list| list.people > 0 && !is_here(list.home));
        lists.map(|list| {
            let label = fill(w.people.bring, &[("list", &list.title.shown), ("count", &list.people.to_string())]);
            view! { <button type="button" class="button" on:click=move |_| bring(list.home)>{icon(icon::PEOPLE)} {label}</button> }
        }).collect_view()
    };
    view! { <div class="actions">{live(buttons)}</div> }
}

/// Saves the people here as a list, with their tags (merkelapper).
#[component]
pub fn SaveAsList(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let field = NodeRef::<Input>::new();
    let half = HalfField::in_line(app.tablet, LocalKey::Half(format!("people/{home}/title")), field);
    let has_new = Memo::new(move |_| {
        app.notebook.read(home, |notebook| Participant::all(notebook, home).iter().any(|person| person.from.is_none()))
    });
    let save = move || {
        let title = half.text();
        if half.is_blank() {
            focus("list-title");
            return;
        }
        app.transact(|transaction| {
            let list = participant::create_list(transaction, &title);
            for person in Participant::all(transaction.notebook, home) {
                let Some(key) = participant::create(transaction, list, &person.initials.shown) else { continue };
                for name in &person.tags {
                    participant::tag(transaction, key, name);
                }
            }
        });
        half.clear();
        app.say_when_kept(w.people.list_saved, true);
    };
    view! {
        <details>
            <summary>{w.people.lists}</summary>
            <div class="stack tight">
                <Show when=move || has_new.get()>
                    <div class="tag-new">
                        <div class="field">
                            <label for="list-title">{w.people.list_title}</label>
                            <input id="list-title" autocomplete="off" maxlength="100" placeholder=w.people.list_example node_ref=field />
                        </div>
                        <button type="button" class="button" on:click=move |_| save()>{w.people.list_save}</button>
                    </div>
                </Show>
                <p><a href=Route::People.href()>{w.people.lists_change}</a></p>
            </div>
        </details>
    }
}
