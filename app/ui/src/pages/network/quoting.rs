//! Words of an answer under a theme: the words are marked in the answer, or a sentence or all of it is chosen; the theme
//! is chosen or written. Who may see them is told before.

use super::desk::Desk;
use super::standing_words;
use crate::kit::fingers::is_enter;
use crate::kit::{For, LineField, Memo, SelectField, focus, icon, live, view, when_free};
use crate::shared::half_field::HalfField;
use crate::words::fill;
use fellestid_archive::LocalKey;
use fellestid_browser::{Listener, marked};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::answer::Answer;
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::quote::{From, exact, sentences};
use fellestid_model::overviews::matrix::{Matrix, School};
use fellestid_model::overviews::themes::{Standing, Theme, delete, put_quote, standing, theme_named};
use leptos::prelude::*;

const MARKED: &str = "marked";
const NEW_THEME: &str = "new-theme";

#[component]
pub fn Quoting(desk: Desk, from: From, texts: Vec<String>) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    // The words marked in the answer, as they stand there.
    let chosen_by_hand = RwSignal::new(String::new());
    if texts.is_empty() {
        return ().into_any();
    }
    let all = StoredValue::new(choices(&texts));
    let texts = StoredValue::new(texts);
    let place = RwSignal::new("0".to_owned());
    let listener = Listener::on(&document(), "selectionchange", move |_| {
        let now = marked::text();
        let words = texts.try_with_value(|texts| texts.iter().find_map(|text| exact(text, &now)).map(str::to_owned)).flatten();
        // Letting go of the mark keeps what was marked: a tap on a theme lets go of it too.
        if let Some(words) = words.filter(|words| words.chars().count() > 1) {
            place.set(MARKED.to_owned());
            chosen_by_hand.set(words);
        }
    });
    StoredValue::new_local(listener);
    let words = Memo::new(move |_| match place.get().as_str() {
        MARKED => chosen_by_hand.get(),
        code => all.with_value(|all| code.parse::<usize>().ok().and_then(|at| all.get(at)).cloned()).unwrap_or_default(),
    });
    let select = move || {
        let by_hand = chosen_by_hand.get();
        let by_hand =
            (!by_hand.is_empty()).then(|| (MARKED.to_owned(), fill(w.network.quote_marked, &[("words", &short(&by_hand))])));
        let whole = texts.with_value(Vec::len);
        let options = all.with_value(|all| {
            let option = |(at, words): (usize, &String)| {
                let shown = if at < whole { w.network.quote_whole.to_owned() } else { short(words) };
                (at.to_string(), shown)
            };
            by_hand.into_iter().chain(all.iter().enumerate().map(option)).collect::<Vec<(String, String)>>()
        });
        view! { <SelectField id="quote-words" label=w.network.quote_words options=options value=place on_choose=move |code| place.set(code) /> }
    };
    let keys = Memo::new(move |_| desk.themes.with(|themes| themes.iter().map(|theme| theme.keys[0]).collect::<Vec<Key>>()));
    let chip = move |key: Key| {
        let theme = Memo::new(move |_| desk.themes.with(|themes| themes.iter().find(|theme| theme.keys.contains(&key)).cloned()));
        let keys_there =
            move || theme.with(|theme| words.with(|words| theme.as_ref()?.quote_of(from, words).map(|quote| quote.keys.clone())));
        let press = move |_| {
            let (there, words) = (untrack(keys_there), words.get_untracked());
            app.transact(|transaction| match &there {
                Some(keys) => delete(transaction, keys),
                None => theme.get_untracked().iter().for_each(|theme| put_quote(transaction, theme, from, &words)),
            });
        };
        let name = move || theme.with(|theme| theme.as_ref().map(|theme| theme.name.clone()));
        let is_there = Signal::derive(move || keys_there().is_some().to_string());
        view! { <button type="button" class="chip" aria-pressed=is_there on:click=press>{name}</button> }
    };
    let half = HalfField::at(app.tablet, LocalKey::Half(format!("round/{}/theme", desk.package)));
    // A toast would stand behind the panel.
    let told = RwSignal::new(String::new());
    let add = move || {
        let (theme, words) = (half.text(), words.get_untracked());
        if theme.trim().is_empty() {
            return;
        }
        app.transact(|transaction| put_under(transaction, desk.package, &theme, from, &words));
        half.clear();
        when_free(|| _ = focus(NEW_THEME));
        told.set(fill(w.network.quote_put, &[("theme", theme.trim())]));
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if is_enter(&event) {
            event.prevent_default();
            add();
        }
    };
    let may = move || {
        let standing = desk.matrix.with(|matrix| matrix.as_ref().map(|matrix| standing_of(matrix, from, &words.get())));
        standing.map(|standing| {
            let path = match standing {
                Standing::Gone | Standing::Kept => icon::LOCK,
                Standing::Unpublished | Standing::Published => icon::NAMELESS,
                Standing::Named => icon::PERSON,
            };
            view! { <p class="small may">{icon(path)} <span>{standing_words(w, standing)}</span></p> }
        })
    };
    view! {
        <section class="card flat stack tight" aria-label=w.network.quote>
            <h3>{w.network.quote}</h3>
            <p class="hint">{w.network.quote_about}</p>
            {live(select)}
            <blockquote dir="auto">{move || words.get()}</blockquote>
            <div class="actions" role="group" aria-label=w.network.themes><For each=move || keys.get() key=|key| *key children=chip /></div>
            <div on:keydown=on_key><LineField id=NEW_THEME label=w.network.new_theme value=half.shown placeholder=w.network.new_theme_example on_input=move |text| half.typed(text) /></div>
            <p class="actions"><button type="button" class="button" disabled=Signal::derive(move || half.shown.with(|name| name.trim().is_empty())) on:click=move |_| add()>{icon(icon::PLUS)} {w.network.put_under}</button></p>
            <div role="status" class="small">{move || told.get()}</div>
            {live(may)}
        </section>
    }
    .into_any()
}

fn put_under(transaction: &mut fellestid_crdt::transaction::Transaction<'_>, package: Dot, name: &str, from: From, words: &str) {
    let Some(key) = theme_named(transaction, package, name) else { return };
    let themes = Matrix::of(transaction.notebook, package).map(|matrix| Theme::all(transaction.notebook, &matrix));
    let theme = themes.into_iter().flatten().find(|theme| theme.keys.contains(&key));
    theme.iter().for_each(|theme| put_quote(transaction, theme, from, words));
}

fn standing_of(matrix: &Matrix, from: From, words: &str) -> Standing {
    let school = matrix.schools.iter().find(|school| school.unit == Some(from.unit));
    school.map_or(Standing::Gone, |school| standing(matrix, school, from.ask, words))
}

/// Returns the texts of a school's answers to a question.
pub fn texts(school: &School, ask: &Ask) -> Vec<String> {
    let said = school.cells.get(&ask.key.id).into_iter().flatten();
    let texts = said.filter_map(|said| match &said.answer {
        Answer::Text(text) => Some(text.clone()),
        Answer::Nothing | Answer::NotReached => None,
    });
    texts.collect()
}

/// All of each text, and then the sentences of those that have several.
fn choices(texts: &[String]) -> Vec<String> {
    let of = |text: &String| {
        let sentences = sentences(text);
        if sentences.len() > 1 { sentences.into_iter().map(str::to_owned).collect() } else { Vec::new() }
    };
    texts.iter().cloned().chain(texts.iter().flat_map(of)).collect()
}

/// The beginning of the words, for a list.
fn short(words: &str) -> String {
    const CHARS_MAX: usize = 60;
    let begun: String = words.chars().take(CHARS_MAX).collect();
    if begun.len() < words.len() { format!("{}…", begun.trim_end()) } else { begun }
}
