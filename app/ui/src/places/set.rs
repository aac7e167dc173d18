//! One question set: its themes and questions, and what one can do with it.

use crate::kit::{PageHead, Versions, icon, tap};
use crate::route::Route;
use crate::state::App;
use crate::words::{Words, counted, fill};
use fellestid_core::dot::Dot;
use fellestid_core::record::Key;
use fellestid_core::shelf;
use fellestid_core::views::Text;
use fellestid_core::views::question::Question;
use fellestid_core::views::set::{QuestionSet, Stimulus, StimulusKind, Theme};
use leptos::prelude::*;

#[component]
pub fn SetPage(app: App, home: Dot) -> impl IntoView {
    app.load(home);
    let set = Memo::new(move |_| app.notebook.with(|notebook| QuestionSet::read(notebook, home)));
    move || match set.get() {
        Some(set) => view! { <SetView app=app set=set /> }.into_any(),
        None => view! { <super::NotFound app=app /> }.into_any(),
    }
}

#[component]
fn SetView(app: App, set: QuestionSet) -> impl IntoView {
    let w = app.words();
    let home = set.home;
    let is_own = !shelf::is_built_in(home);
    let questions = set.questions().count();
    let themes = set.themes.iter().filter(|theme| theme.title.is_some()).count();
    let counts = [
        ("themes", counted(themes, w.common.theme_one, w.common.theme_many)),
        ("questions", counted(questions, w.common.question_one, w.common.question_many)),
    ];
    let summary = fill(w.sets.counts, &[(counts[0].0, &counts[0].1), (counts[1].0, &counts[1].1)]);
    let lead = if set.about.is_empty() { summary } else { format!("{} {summary}.", set.about) };
    let delete = move |_| {
        app.delete(Key::root(home), w.sets.deleted);
        app.go(&Route::Sets);
    };
    let mut first = 1;
    let themes = set.themes.into_iter().map(|theme| {
        let start = first;
        first += theme.questions.len();
        view! { <ThemeView app=app theme=theme start=start /> }
    });
    let themes = themes.collect_view();
    view! {
        <PageHead title=set.title.shown.clone() back=(Route::Sets.href(), w.sets.heading) lead=Signal::stored(lead) />
        {text_versions(app, Key::root(home), "title", &set.title)}
        {set.stimulus.map(|stimulus| view! { <p class="stimulus">{icon(icon::PLAY)} <b>{stimulus_words(w, stimulus)}</b></p> })}
        <p class="actions">
            <a class="button main" href=Route::Plan(Some(home)).href()>{w.sets.plan_meeting}</a>
            <crate::share_sheet::ShareButton app=app home=Some(home) label=w.sets.share quiet=false />
        </p>
        {themes}
        {(questions == 0).then(|| view! { <p class="muted">{w.sets.empty}</p> })}
        {(!set.more.is_empty()).then(|| view! {
            <details class="part">
                <summary>{w.sets.read_more}</summary>
                <p class="small muted">{w.sets.read_more_about}</p>
                <ul class="stack tight small">{set.more.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view()}</ul>
            </details>
        })}
        {(!set.source.is_empty()).then(|| view! { <p class="small muted">{format!("{}: {}", w.sets.source, set.source)}</p> })}
        {is_own.then(|| view! {
            <p class="actions"><button type="button" class="button quiet danger" on:click=tap(delete)>{icon(icon::TRASH)} {w.sets.delete}</button></p>
        })}
    }
}

pub fn stimulus_words(w: &Words, stimulus: Stimulus) -> String {
    let kind = match stimulus.kind {
        StimulusKind::Film => w.sets.stimulus_film,
        StimulusKind::Text => w.sets.stimulus_text,
    };
    let minutes = stimulus.minutes.and_then(|minutes| usize::try_from(minutes).ok());
    let minutes = minutes.map(|minutes| counted(minutes, w.common.minute_one, w.common.minute_many));
    [Some(kind.to_owned()), minutes].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[component]
fn ThemeView(app: App, theme: Theme, start: usize) -> impl IntoView {
    let title = theme.title.map(|title| {
        view! { <h2 class="theme-title">{title.shown.clone()}</h2> {theme.key.map(|key| text_versions(app, key, "title", &title))} }
    });
    view! {
        <section class="theme">
            {title}
            <ol class="questions" start=start.to_string()>
                {theme.questions.into_iter().map(|question| view! { <QuestionItem app=app question=question /> }).collect_view()}
            </ol>
        </section>
    }
}

#[component]
fn QuestionItem(app: App, question: Question) -> impl IntoView {
    let parts = question.parts.iter().map(|part| view! { <li>{part.text.shown.clone()}</li> }).collect_view();
    view! {
        <li class="item">
            <div class="item-text">
                <p>{question.text.shown.clone()}</p>
                {text_versions(app, question.key, "text", &question.text)}
                {(!question.parts.is_empty()).then(|| view! { <ul class="parts">{parts}</ul> })}
            </div>
        </li>
    }
}

/// The versions of a text that two people wrote at once, where there are two.
pub fn text_versions(app: App, key: Key, name: &'static str, text: &Text) -> Option<impl IntoView + use<>> {
    let w = app.words();
    text.is_disputed().then(|| {
        let choose = move |chosen: String| app.write_field(key, name, super::action::text_value(&chosen));
        view! { <Versions about=w.versions.about choose=w.versions.use_it texts=text.versions.clone() on_choose=choose /> }
    })
}
