//! Spørsmål: the school's own sets, the built-in ones, and the ways to a new one.

use crate::kit::{Empty, For, Memo, PageHead, Show, icon, view};
use crate::route::Route;
use crate::session::App;
use crate::shared::not_here::Whole;
use crate::shared::sets::{built_in_for, counts, foreign};
use crate::words::{Words, counted, facts};
use fellestid_crdt::dot::Dot;
use fellestid_model::folding::folded;
use fellestid_model::kinds::set::tags;
use fellestid_model::kinds::set::{self, QuestionSet, SetWords};
use fellestid_model::overviews::sets::own_whole;
use fellestid_model::shelf;
use leptos::prelude::*;

/// A set as the list shows it, with the words it is found by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Listed {
    home: Dot,
    title: String,
    /// The set's language, if it is not the page's.
    lang: Option<&'static str>,
    line: String,
    tags: Vec<String>,
    words: String,
}

impl Listed {
    fn of(app: App, set: QuestionSet) -> Self {
        let w = app.words();
        let title = if set.title.shown.is_empty() { w.sets.untitled.to_owned() } else { set.title.shown.clone() };
        let line = facts([set.about.clone(), set.series.clone(), counts(w, &set)]);
        let asked = set
            .questions()
            .flat_map(|question| std::iter::once(&question.text).chain(question.parts.iter().map(|part| &part.text)));
        let questions = asked.map(|text| text.shown.as_str());
        let words =
            [title.as_str(), &set.about, &set.series].into_iter().chain(set.tags.iter().map(String::as_str)).chain(questions);
        let words = folded(&words.collect::<Vec<_>>().join(" "));
        Listed { home: set.home, title, lang: foreign(app, set.home), line, tags: set.tags, words }
    }

    fn matches(&self, query: &str, tag: &str) -> bool {
        let is_tagged = tag.is_empty() || self.tags.iter().any(|own| folded(own) == folded(tag));
        is_tagged && folded(query).split(' ').all(|word| self.words.contains(word))
    }
}

/// The search; empty at first.
#[derive(Clone, Copy)]
struct Filter {
    query: RwSignal<String>,
    tag: RwSignal<String>,
}

impl Filter {
    fn is_on(self) -> bool {
        !self.query.with(|query| query.trim().is_empty()) || !self.tag.with(String::is_empty)
    }

    fn of(self, sets: &[Listed]) -> Vec<Listed> {
        let (query, tag) = (self.query.get(), self.tag.get());
        sets.iter().filter(|set| set.matches(&query, &tag)).cloned().collect()
    }

    fn clear(self) {
        self.query.set(String::new());
        self.tag.set(String::new());
    }
}

#[component]
pub fn Sets(app: App) -> impl IntoView {
    let w = app.words();
    // The whole sets are needed, since the search goes through their questions.
    let own_overview = app.overview(own_whole);
    let own = own_overview.told(Vec::new);
    let own_sets = Memo::new(move |_| own.with(|own| own.iter().map(|set| Listed::of(app, set.clone())).collect::<Vec<_>>()));
    let built_in = Memo::new(move |_| shelf(app));
    let filter = Filter { query: RwSignal::new(String::new()), tag: RwSignal::new(String::new()) };
    let make = move |_| {
        let home = app.transact(|transaction| set::create(transaction, &SetWords::default()));
        app.tablet.begin_editing(home);
        app.go(&Route::Set(home));
    };
    let own_shown = move || own_sets.with(|sets| filter.of(sets));
    let built_in_shown = move || built_in.with(|sets| filter.of(sets));
    view! {
        <PageHead title=w.sets.heading.to_owned() />
        <p class="actions">
            <a class="button main" href=Route::Paste.href()>{icon(icon::PASTE)} {w.sets.paste}</a>
            <button type="button" class="button" on:click=make>{icon(icon::PLUS)} {w.sets.write_new}</button>
        </p>
        <Search app=app filter=filter />
        <div role="status">{move || filter.is_on().then(|| found(w, own_shown().len() + built_in_shown().len(), filter))}</div>
        <Show when=move || !filter.is_on() || !own_shown().is_empty()>
            <section class="part">
                <div class="part-head"><h2>{w.sets.own}</h2></div>
                <Whole app=app is_here=own_overview.is_whole>
                    <Show when=move || own_sets.with(Vec::is_empty)><Empty path=icon::PASTE text=w.sets.own_empty /></Show>
                    <Rows sets=Signal::derive(own_shown) />
                </Whole>
            </section>
        </Show>
        <Show when=move || !built_in_shown().is_empty()>
            <section class="part">
                <div class="part-head"><h2>{w.sets.builtin}</h2></div>
                <Rows sets=Signal::derive(built_in_shown) />
            </section>
        </Show>
        <p class="part"><a class="button quiet" href=Route::Deleted.href()>{icon(icon::TRASH)} {w.sets.to_deleted}</a></p>
    }
}

/// Returns the built-in sets in the current language.
fn shelf(app: App) -> Vec<Listed> {
    let homes: Vec<Dot> = built_in_for(app.shell.language.get_untracked()).into_iter().map(shelf::home).collect();
    app.notebook.read_homes(&homes, |notebook| {
        homes.iter().filter_map(|home| Some(Listed::of(app, QuestionSet::read(notebook, *home)?))).collect()
    })
}

fn found(w: &'static Words, count: usize, filter: Filter) -> impl IntoView {
    let text = if count == 0 { w.sets.found_none.to_owned() } else { counted(count, w.sets.found_one, w.sets.found_many) };
    view! { <p class="bar small muted"><span>{text}</span> <button type="button" class="button quiet" on:click=move |_| filter.clear()>{w.sets.show_all}</button></p> }
}

#[component]
fn Search(app: App, filter: Filter) -> impl IntoView {
    let w = app.words();
    let known = Memo::new(move |_| {
        app.notebook.read_roots(|notebook| tags::all(notebook).into_iter().map(|known| known.tag).collect::<Vec<_>>())
    });
    let chip = move |tag: String| {
        let (own, shown) = (tag.clone(), tag.clone());
        let is_on = Signal::derive(move || filter.tag.with(|chosen| *chosen == own).to_string());
        let toggle = move |_| filter.tag.update(|chosen| *chosen = if *chosen == tag { String::new() } else { tag.clone() });
        view! { <button type="button" class="chip" aria-pressed=is_on on:click=toggle>{shown}</button> }
    };
    view! {
        <div class="sets-search" role="search">
            <div class="field">
                <label for="sets-search">{w.sets.search}</label>
                <input id="sets-search" type="search" autocomplete="off" maxlength="200" enterkeyhint="search" prop:value=filter.query on:input:target=move |event| filter.query.set(event.target().value()) />
            </div>
            {move || {
                let known = known.get();
                (!known.is_empty()).then(|| view! { <div class="bar" role="group" aria-label=w.sets.tags>{known.into_iter().map(chip).collect_view()}</div> })
            }}
        </div>
    }
}

#[component]
fn Rows(sets: Signal<Vec<Listed>>) -> impl IntoView {
    let is_empty = move || sets.with(Vec::is_empty);
    view! {
        <Show when=move || !is_empty()>
            <ul class="rows boxed">
                <For each=move || sets.get() key=Listed::clone let:set><SetRow set=set /></For>
            </ul>
        </Show>
    }
}

#[component]
fn SetRow(set: Listed) -> impl IntoView {
    let tags = (!set.tags.is_empty())
        .then(|| view! { <span class="row-line marks">{set.tags.into_iter().map(|tag| view! { <span class="chip">{tag}</span> }).collect_view()}</span> });
    view! {
        <li class="row">
            <a class="row-main" href=Route::Set(set.home).href()>
                <span class="row-title" lang=set.lang>{set.title}</span> <span class="row-line">{set.line}</span> {tags}
            </a>
            <span class="row-end">{icon(icon::FORWARD)}</span>
        </li>
    }
}
