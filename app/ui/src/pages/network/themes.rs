//! Themes in the answers to a round: the schools' exact words under each, who may see them, and what became of them.

use super::desk::Desk;
use super::{decision_choice, options, part_words, standing_words};
use crate::kit::{Empty, For, LineField, Memo, PageHead, SelectField, Show, TextField, focus, icon, view, when_free};
use crate::route::Route;
use crate::session::App;
use crate::shared::not_here::{NotFound, NotYet, Whole};
use crate::words::{Words, facts};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::answer_theme::{self, Part};
use fellestid_model::kinds::decision::{Decided, Decision};
use fellestid_model::kinds::package::Package;
use fellestid_model::kinds::quote;
use fellestid_model::overviews::themes::{Quote, Theme, decide_quote, decide_theme, delete, set_part};
use leptos::prelude::*;

const HEADING: &str = "page";

#[component]
pub fn ThemesPage(app: App, home: Dot) -> impl IntoView {
    app.disk.load(home);
    view! { <NotYet app=app home=home><Themes app=app home=home /></NotYet> }
}

#[component]
fn Themes(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let (desk, is_whole) = Desk::of(app, home);
    let title = app.notebook.untracked(|notebook| Package::read(notebook, home)).map(|package| package.title);
    let Some(title) = title else { return view! { <NotFound app=app /> }.into_any() };
    let keys = Memo::new(move |_| desk.themes.with(|themes| themes.iter().map(|theme| theme.keys[0]).collect::<Vec<Key>>()));
    view! {
        <PageHead title=w.network.themes_title.to_owned() back=(Route::Round(home).href(), w.network.answers) eyebrow=title />
        <Whole app=app is_here=is_whole>
            <Show when=move || keys.with(Vec::is_empty)>
                <Empty path=icon::QUESTION text=w.network.no_themes>
                    <a class="button main" href=Route::Round(home).href()>{w.network.to_answers}</a>
                </Empty>
            </Show>
            <For each=move || keys.get() key=|key| *key children=move |key| view! { <OfTheme desk=desk key=key /> } />
            <Show when=move || !keys.with(Vec::is_empty)>
                <p class="actions"><a class="button main" href=Route::Gathering(home).href()>{w.network.to_gathering} {icon(icon::FORWARD)}</a></p>
            </Show>
        </Whole>
    }
    .into_any()
}

#[component]
fn OfTheme(desk: Desk, key: Key) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let theme = Memo::new(move |_| desk.themes.with(|themes| themes.iter().find(|theme| theme.keys.contains(&key)).cloned()));
    let told = move |read: fn(&Theme) -> String| {
        Signal::derive(move || theme.with(|theme| theme.as_ref().map(read).unwrap_or_default()))
    };
    let quotes = Memo::new(move |_| {
        theme.with(|theme| theme.iter().flat_map(|theme| &theme.quotes).map(|quote| quote.keys[0]).collect::<Vec<Key>>())
    });
    let part = Signal::derive(move || {
        let part = theme.with(|theme| theme.as_ref().and_then(|theme| theme.part));
        part.map_or(String::new(), |part| part.code().to_owned())
    });
    let act = move |act: &dyn Fn(&mut fellestid_crdt::transaction::Transaction<'_>, &Theme)| {
        theme.get_untracked().iter().for_each(|theme| app.transact(|transaction| act(transaction, theme)));
    };
    let decided = Signal::derive(move || theme.with(|theme| theme.as_ref().and_then(|theme| theme.decided.clone())));
    let remove = move |_| {
        act(&|transaction, theme| delete(transaction, &theme.keys));
        app.say_undoable(w.network.theme_removed);
        when_free(|| _ = focus(HEADING));
    };
    let id = move |of: &str| format!("{of}-{}", key.id);
    let parts = options(w.network.part_none, Part::ALL.into_iter().map(|part| (part.code(), part_words(w, part))));
    view! {
        <section class="part theme" aria-labelledby=id("theme")>
            <h2 id=id("theme") dir="auto">{told(|theme| theme.name.clone())}</h2>
            <ul class="rows boxed">
                <For each=move || quotes.get() key=|key| *key children=move |of| view! { <OfQuote desk=desk theme=theme key=of /> } />
            </ul>
            <div class="card flat stack">
                <TextField id=id("definition") label=w.network.definition value=told(|theme| theme.definition.clone()) on_input=move |text| app.type_text(key, &answer_theme::DEFINITION, &text) />
                <SelectField id=id("part") label=w.network.part options=parts value=part on_choose=move |code: String| act(&|transaction, theme| set_part(transaction, theme, Part::of_code(&code))) />
                {decision_choice(w, id("decision"), decision_of(decided), move |decision| act(&|transaction, theme| decide_theme(transaction, theme, decision)))}
                {reason(w, id("reason"), decided, move |text| app.type_text(key, &answer_theme::REASON, &text))}
                <p><button type="button" class="button quiet" on:click=remove>{icon(icon::TRASH)} {w.network.remove_theme}</button></p>
            </div>
        </section>
    }
}

#[component]
fn OfQuote(desk: Desk, theme: Memo<Option<Theme>>, key: Key) -> impl IntoView {
    let app = desk.app;
    let w = app.words();
    let quote =
        Memo::new(move |_| theme.with(|theme| theme.as_ref()?.quotes.iter().find(|quote| quote.keys.contains(&key)).cloned()));
    let told =
        move |read: fn(&'static Words, &Quote) -> String| move || quote.with(|quote| quote.as_ref().map(|quote| read(w, quote)));
    let decided = Signal::derive(move || quote.with(|quote| quote.as_ref().and_then(|quote| quote.decided.clone())));
    let decide = move |decision: Option<Decision>| {
        quote.get_untracked().iter().for_each(|quote| app.transact(|transaction| decide_quote(transaction, quote, decision)));
    };
    let remove = move |_| {
        quote.get_untracked().iter().for_each(|quote| app.transact(|transaction| delete(transaction, &quote.keys)));
        app.say_undoable(w.network.quote_removed);
        when_free(|| _ = focus(HEADING));
    };
    let id = move |of: &str| format!("{of}-{}", key.id);
    view! {
        <li class="row">
            <div class="row-main stack tight">
                <blockquote dir="auto">{told(|_, quote| quote.words.clone())}</blockquote>
                <p class="small muted">{told(|w, quote| facts([quote.school.clone(), quote.code.clone(), standing_words(w, quote.standing).to_owned()]))}</p>
                {decision_choice(w, id("decision"), decision_of(decided), decide)}
                {reason(w, id("reason"), decided, move |text| app.type_text(key, &quote::REASON, &text))}
            </div>
            <span class="row-end"><button type="button" class="button icon quiet" aria-label=w.network.remove_quote on:click=remove>{icon(icon::TRASH)}</button></span>
        </li>
    }
}

fn decision_of(decided: Signal<Option<Decided>>) -> Signal<Option<Decision>> {
    Signal::derive(move || decided.with(|decided| decided.as_ref().map(|decided| decided.decision)))
}

/// Why, once something is decided.
fn reason(
    w: &'static Words,
    id: String,
    decided: Signal<Option<Decided>>,
    typed: impl Fn(String) + Copy + Send + Sync + 'static,
) -> AnyView {
    let is_decided = move || decided.with(Option::is_some);
    let text = Signal::derive(move || {
        decided.with(|decided| decided.as_ref().map(|decided| decided.reason.clone()).unwrap_or_default())
    });
    let id = StoredValue::new(id);
    view! {
        <Show when=is_decided><LineField id=id.get_value() label=w.network.reason value=text on_input=typed /></Show>
    }
    .into_any()
}
