//! Search in everything on this tablet, as one types.

use crate::kit::{LineField, PageHead, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::half_field::HalfField;
use crate::shared::sets::foreign;
use crate::words::{Words, counted, fill};
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_jobs::Hit;
use fellestid_jobs::search::under_headings;
use fellestid_model::kind::Heading;
use fellestid_model::kinds::ALL;
use fellestid_model::method::library::called;
use fellestid_model::shelf;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Hits shown; more than anyone reads before adding a word.
const HITS_MAX: usize = 50;
/// The name under which the last query is remembered, so that Back leads to it.
const LAST: &str = "find";

#[derive(Clone, PartialEq)]
enum Found {
    Nothing,
    Some(Vec<Hit>, usize),
    Failed,
}

#[component]
pub fn Find(app: App) -> impl IntoView {
    let w = app.words();
    let half = HalfField::at(app.tablet, LocalKey::Half(LAST.to_owned()));
    let query = half.shown;
    let found = RwSignal::new(Found::Nothing);
    // One search at a time: while the worker answers, only the latest query waits.
    let is_busy = StoredValue::new(false);
    let is_first = StoredValue::new(true);
    let look = move || {
        if is_busy.get_value() {
            return;
        }
        is_busy.set_value(true);
        spawn_local(async move {
            while let Some(asked) = query.try_get_untracked() {
                let answer = if asked.trim().is_empty() { Found::Nothing } else { search(app, &asked, is_first).await };
                if query.try_get_untracked() == Some(asked) {
                    found.try_set(answer);
                    break;
                }
            }
            is_busy.try_set_value(false);
        });
    };
    let typed = move |text: String| {
        half.typed_last(text);
        look();
    };
    look();
    Effect::new(|_| focus_field());
    view! {
        <PageHead title=w.frame.nav_find.to_owned() />
        <search>
            <LineField id="find" label=w.find.field value=query on_input=typed />
        </search>
        <p class="small muted" role="status">{move || told(w, &query.get(), &found.get())}</p>
        {move || match found.get() {
            Found::Nothing | Found::Failed => ().into_any(),
            Found::Some(hits, _) => view! { <Hits app=app hits=hits /> <BuiltIn names=methods_called(w, &query.get_untracked()) heading=w.plan.methods_all /> }.into_any(),
        }}
    }
}

async fn search(app: App, query: &str, is_first: StoredValue<bool>) -> Found {
    let found = match is_first.try_get_value().unwrap_or_default() {
        true => app.find_anew(query.to_owned(), HITS_MAX).await,
        false => app.find(query.to_owned(), HITS_MAX).await,
    };
    match found {
        Some((hits, total)) => {
            is_first.try_set_value(false);
            Found::Some(hits, total)
        }
        None => Found::Failed,
    }
}

fn told(w: &Words, query: &str, found: &Found) -> String {
    let methods = methods_called(w, query).len();
    match found {
        Found::Nothing => w.find.about.to_owned(),
        Found::Failed => w.find.failed.to_owned(),
        Found::Some(hits, _) if hits.is_empty() && methods == 0 => fill(w.find.none, &[("query", query.trim())]),
        Found::Some(hits, total) if *total > hits.len() => {
            fill(w.find.found_some, &[("shown", &hits.len().to_string()), ("count", &total.to_string())])
        }
        Found::Some(_, total) => counted(total + methods, w.find.found_one, w.find.found_many),
    }
}

/// Returns the names of the built-in work forms that match the query.
fn methods_called(w: &Words, query: &str) -> Vec<&'static str> {
    called(query).into_iter().map(|method| method.name.of(w.language)).collect()
}

#[component]
fn BuiltIn(names: Vec<&'static str>, heading: &'static str) -> impl IntoView {
    let row = |name: &'static str| view! { <li class="row"><a class="row-main" href=Route::Methods.href()><span class="row-title found">{name}</span></a></li> };
    (!names.is_empty()).then(|| {
        view! {
            <section class="part">
                <div class="part-head"><h2>{heading}</h2></div>
                <ul class="rows boxed">{names.into_iter().map(row).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn Hits(app: App, hits: Vec<Hit>) -> impl IntoView {
    let w = app.words();
    let group = |(heading, hits): (Heading, Vec<Hit>)| {
        view! {
            <section class="part">
                <div class="part-head"><h2>{heading_words(w, heading)}</h2></div>
                <ul class="rows boxed">{hits.into_iter().map(|hit| view! { <HitRow app=app hit=hit /> }).collect_view()}</ul>
            </section>
        }
    };
    under_headings(hits).into_iter().map(group).collect_view()
}

fn heading_words(w: &Words, heading: Heading) -> &'static str {
    match heading {
        Heading::Meetings => w.find.kind_meetings,
        Heading::Points => w.find.kind_points,
        Heading::Actions => w.find.kind_actions,
        Heading::Observations => w.tried.seen,
        Heading::Sets => w.find.kind_sets,
        Heading::Methods => w.find.kind_methods,
        Heading::Questions => w.find.kind_questions,
    }
}

#[component]
fn HitRow(app: App, hit: Hit) -> impl IntoView {
    let pieces = hit.pieces.into_iter().map(|piece| match piece.is_hit {
        true => view! { <mark>{piece.text}</mark> }.into_any(),
        false => piece.text.into_any(),
    });
    let is_root = hit.key.is_root();
    let place = (!is_root && !hit.place.is_empty()).then(|| view! { <span class="row-line">{hit.place}</span> });
    let inner = view! { <span class="row-title found" lang=foreign(app, hit.key.home)>{pieces.collect_view()}</span> {place} };
    match route_of(app, hit.key.home) {
        Some(route) => view! { <li class="row"><a class="row-main" href=route.href()>{inner}</a></li> }.into_any(),
        None => view! { <li class="row"><div class="row-main">{inner}</div></li> }.into_any(),
    }
}

/// Returns the page that shows a home, by the heading its root stands under, or `None` if that is not searched.
fn route_of(app: App, home: Dot) -> Option<Route> {
    if shelf::is_built_in(home) {
        return Some(Route::Set(home));
    }
    let kind = app.notebook.untracked(|notebook| ALL.find(&notebook.get(&Key::root(home))?.kind))?;
    match kind.search.heading()? {
        Heading::Meetings => Some(Route::Meeting(home)),
        Heading::Sets => Some(Route::Set(home)),
        Heading::Actions => Some(Route::Action(home)),
        // A method is chosen where a meeting is planned.
        Heading::Methods => Some(Route::Plan(None)),
        // These are in homes, and none is one.
        Heading::Points | Heading::Observations | Heading::Questions => None,
    }
}

/// Focuses the field: people come here to type.
fn focus_field() {
    request_animation_frame(|| {
        use wasm_bindgen::JsCast;
        if let Some(field) = document().get_element_by_id("find") {
            let _ = field.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    });
}
