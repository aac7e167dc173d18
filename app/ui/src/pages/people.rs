//! Lists of people (personlister), kept for the next meeting: «Personalet», «Team 3». One tap adds a list
//! to a meeting; each person can be erased for good.

use crate::kit::{Empty, For, LineField, Memo, PageHead, Show, focus_soon, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::not_here::Whole;
use crate::shared::people::Editor;
use crate::shared::people::people_lists;
use crate::words::counted;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::sorted_by;
use fellestid_model::kinds::participant::{self, PeopleList};
use fellestid_model::kinds::people;
use leptos::html::Section;
use leptos::prelude::*;

/// The page where lists are written and cleaned up.
#[component]
pub fn People(app: App) -> impl IntoView {
    let w = app.words();
    let overview = people_lists(app);
    let lists = overview.told(Vec::new);
    // Sorted by home, an order that does not change while names are written.
    let homes = Memo::new(move |_| {
        let homes = lists.with(|lists| lists.iter().map(|list| list.home).collect::<Vec<Dot>>());
        sorted_by(homes, Ord::cmp)
    });
    let open = RwSignal::new(None::<Dot>);
    let add = move |_| {
        open.set(Some(app.transact(|transaction| participant::create_list(transaction, w.people.list_example))));
        focus_soon("list-name".to_owned());
    };
    view! {
        <PageHead title=w.people.lists.to_owned() back=(Route::More.href(), w.more.heading) lead=Signal::stored(w.people.lists_about.to_owned()) />
        <Whole app=app is_here=overview.is_whole>
            <Show when=move || homes.with(Vec::is_empty)><Empty path=icon::PEOPLE text=w.people.lists_none>{()}</Empty></Show>
            <For each=move || homes.get() key=|home| *home let:home><OneList app=app home=home open=open /></For>
        </Whole>
        <p class="actions"><button type="button" class="button" on:click=add>{icon(icon::PLUS)} {w.people.list_new}</button></p>
    }
}

/// A list, open or as one line; only one is open at a time.
#[component]
fn OneList(app: App, home: Dot, open: RwSignal<Option<Dot>>) -> impl IntoView {
    let w = app.words();
    let list = Memo::new(move |_| {
        app.notebook.read_with_roots(home, |notebook| PeopleList::all(notebook).into_iter().find(|list| list.home == home))
    });
    let title = Signal::derive(move || list.with(|list| list.as_ref().map(|list| list.title.shown.clone()).unwrap_or_default()));
    let count = move || list.with(|list| list.as_ref().map_or(0, |list| list.people));
    let is_open = move || open.get() == Some(home);
    let rename = move |title: String| {
        if !title.trim().is_empty() {
            app.type_text(Key::root(home), &people::TITLE, &title);
        }
    };
    let delete = move |_| {
        open.set(None);
        app.delete(Key::root(home), w.people.list_deleted);
        focus_soon("page".to_owned());
    };
    let section = NodeRef::<Section>::new();
    // Opening this list closes one above it, which moves this one.
    let press = move |_| {
        open.set((!untrack(is_open)).then_some(home));
        if let Some(section) = section.get_untracked().filter(|_| untrack(is_open)) {
            request_animation_frame(move || section.scroll_into_view());
        }
    };
    view! {
        <section class="part" node_ref=section>
            <h2 class="list-head">
                <button type="button" class="button quiet" aria-expanded=Signal::derive(move || is_open().to_string()) on:click=press>
                    {title} " " <span class="small">{move || counted(count(), w.people.one, w.people.many)}</span>
                </button>
            </h2>
            <Show when=is_open>
                <div class="card stack">
                    <LineField id="list-name" label=w.people.list_title value=title on_input=rename />
                    {crate::shared::versions::standing(app, Key::root(home), &people::TITLE)}
                    <p class="hint">{w.people.about_list}</p>
                    <Editor app=app home=home />
                    <p><button type="button" class="button quiet" on:click=delete>{icon(icon::TRASH)} {w.people.list_delete}</button></p>
                </div>
            </Show>
        </section>
    }
}
