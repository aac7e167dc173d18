//! A set to read, and what one can do with it.

use crate::kit::{Memo, PageHead, icon, live, view};
use crate::route::Route;
use crate::session::{App, DraftPlan};
use crate::shared::plan::{plan_with, with_method};
use crate::shared::sets::{counts, foreign, stimulus_view};
use crate::shared::versions::text_versions;
use crate::words::{Words, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_jobs::Paper;
use fellestid_model::builtin::forms_for;
use fellestid_model::kinds::part;
use fellestid_model::kinds::question;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::question::audience::{AnswerForm, Audience};
use fellestid_model::kinds::set;
use fellestid_model::kinds::set::edit::is_editable;
use fellestid_model::kinds::set::{QuestionSet, Theme};
use fellestid_model::kinds::theme;
use fellestid_model::method::Method;
use fellestid_model::overviews::duplicate::duplicate;
use fellestid_model::overviews::series;
use fellestid_model::shelf;
use leptos::prelude::*;

#[component]
pub fn Read(app: App, set: Memo<Option<QuestionSet>>, is_editing: RwSignal<bool>) -> impl IntoView {
    live(move || set.get().map(|set| view! { <SetView app=app set=set is_editing=is_editing /> }))
}

#[component]
fn SetView(app: App, set: QuestionSet, is_editing: RwSignal<bool>) -> impl IntoView {
    let w = app.words();
    let home = set.home;
    let title = if set.title.shown.is_empty() { w.sets.untitled.to_owned() } else { set.title.shown.clone() };
    let lang = foreign(app, home);
    let mut first = 1;
    let themes = set.themes.iter().cloned().map(|theme| {
        let start = first;
        first += theme.questions.len();
        view! { <ThemeView app=app theme=theme start=start lang=lang /> }
    });
    let themes = themes.collect_view();
    view! {
        <PageHead title=title lang=lang back=(Route::Sets.href(), w.sets.heading) eyebrow=series_words(w, &set) lead=Signal::stored(lead(w, &set)) />
        {text_versions(app, Key::root(home), &set::TITLE, &set.title)}
        {(!set.tags.is_empty()).then(|| view! {
            <ul class="tags" aria-label=w.sets.tags>{set.tags.iter().map(|tag| view! { <li class="chip">{tag.clone()}</li> }).collect_view()}</ul>
        })}
        {stimulus_view(app, &set)}
        <Acts app=app home=home title=set.title.shown.clone() is_editing=is_editing />
        {themes}
        {(set.questions().count() == 0).then(|| view! { <p class="muted">{w.sets.empty}</p> })}
        <Forms app=app home=home />
        <NextInSeries app=app home=home />
        {(!set.more.is_empty()).then(|| view! {
            <details class="part">
                <summary>{w.sets.read_more}</summary>
                <p class="small muted">{w.sets.read_more_about}</p>
                <ul class="stack tight small">{set.more.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view()}</ul>
            </details>
        })}
        {(!set.source.is_empty()).then(|| view! { <p class="small muted">{format!("{}: {}", w.sets.source, set.source)}</p> })}
        {is_editable(home).then(|| view! { <OwnActs app=app home=home title=set.title.shown.clone() /> })}
    }
}

fn lead(w: &Words, set: &QuestionSet) -> String {
    let summary = counts(w, set);
    if set.about.is_empty() { summary } else { format!("{} {summary}.", set.about) }
}

fn series_words(w: &Words, set: &QuestionSet) -> String {
    match set.series_place {
        Some(place) if !set.series.is_empty() => {
            fill(w.sets.series_place, &[("series", &set.series), ("place", &place.to_string())])
        }
        Some(_) | None => set.series.clone(),
    }
}

/// The usual acts: plan with the set, change it, share it.
#[component]
fn Acts(app: App, home: Dot, title: String, is_editing: RwSignal<bool>) -> impl IntoView {
    let w = app.words();
    let edit = move |_| {
        app.tablet.begin_editing(home);
        is_editing.set(true);
    };
    view! {
        <p class="actions">
            <a class="button main" href=Route::Plan(Some(home)).href()>{w.sets.plan_meeting}</a>
            {match is_editable(home) {
                true => view! { <button type="button" class="button" on:click=edit>{w.sets.edit}</button> }.into_any(),
                false => view! { <CopyButton app=app home=home title=title /> }.into_any(),
            }}
            <crate::shared::share_sheet::ShareOne app=app home=home label=w.sets.share word=w.share.file_word_set papers=Paper::Set />
        </p>
    }
}

/// The rare acts, for the school's own sets only.
#[component]
fn OwnActs(app: App, home: Dot, title: String) -> impl IntoView {
    let w = app.words();
    let delete = move |_| {
        app.delete(Key::root(home), w.sets.deleted);
        app.go(&Route::Sets);
    };
    view! {
        <p class="actions">
            <CopyButton app=app home=home title=title />
            <button type="button" class="button quiet danger" on:click=delete>{icon(icon::TRASH)} {w.sets.delete}</button>
        </p>
    }
}

#[component]
fn CopyButton(app: App, home: Dot, title: String) -> impl IntoView {
    let w = app.words();
    let copy = move |_| {
        let title = if title.is_empty() { String::new() } else { fill(w.sets.copy_title, &[("title", &title)]) };
        if let Some(copy) = app.transact(|transaction| duplicate(transaction, home, &title)) {
            app.tablet.begin_editing(copy);
            app.say(w.sets.copied);
            app.go(&Route::Set(copy));
        }
    };
    view! { <button type="button" class="button" on:click=copy>{w.sets.copy}</button> }
}

/// The work forms that suit a built-in set; one tap plans with both.
#[component]
fn Forms(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let forms = shelf::at(home).map_or(&[][..], forms_for);
    let row = move |method: &'static Method| {
        let plan = move |_| {
            plan_with(app, |draft| DraftPlan { set: home.to_string(), chosen: None, ..with_method(draft, method) });
        };
        view! {
            <li class="row">
                <button type="button" class="row-main" on:click=plan>
                    <span class="row-title">{method.name.of(w.language)}</span> <span class="row-line">{method.purpose.of(w.language)}</span>
                </button>
                <span class="row-end">{icon(icon::FORWARD)}</span>
            </li>
        }
    };
    (!forms.is_empty()).then(|| {
        view! {
            <section class="part">
                <div class="part-head"><h2>{w.sets.forms}</h2></div>
                <p class="hint">{w.sets.forms_about}</p>
                <ul class="rows boxed">{forms.iter().copied().map(row).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn NextInSeries(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    live(move || {
        let next = app.notebook.read_roots(|notebook| {
            let next = series::next(notebook, home)?;
            Some((next, set::TITLE.text_in(notebook.get(&Key::root(next))?).to_owned()))
        });
        next.map(|(next, title)| {
            let title = if title.is_empty() { w.sets.untitled } else { &title };
            view! { <p class="trace">{icon(icon::FORWARD)} <a href=Route::Set(next).href() lang=foreign(app, next)>{fill(w.sets.series_next, &[("title", title)])}</a></p> }
        })
    })
}

#[component]
fn ThemeView(app: App, theme: Theme, start: usize, lang: Option<&'static str>) -> impl IntoView {
    let title = theme.title.map(|title| {
        view! { <h2 class="theme-title">{title.shown.clone()}</h2> {theme.key.map(|key| text_versions(app, key, &theme::TITLE, &title))} }
    });
    view! {
        <section class="theme" lang=lang>
            {title}
            <ol class="questions" start=start.to_string()>
                {theme.questions.into_iter().map(|question| view! { <QuestionItem app=app question=question /> }).collect_view()}
            </ol>
        </section>
    }
}

#[component]
fn QuestionItem(app: App, question: Question) -> impl IntoView {
    let w = app.words();
    let parts = question
        .parts
        .iter()
        .map(|part| view! { <li>{part.text.shown.clone()} {text_versions(app, part.key, &part::TEXT, &part.text)}</li> });
    let parts = parts.collect_view();
    view! {
        <li class="item">
            <div class="item-text">
                <p>{question.text.shown.clone()}</p>
                {text_versions(app, question.key, &question::TEXT, &question.text)}
                {(!question.parts.is_empty()).then(|| view! { <ul class="parts">{parts}</ul> })}
                {marks(w, &question.audience, question.form)}
            </div>
        </li>
    }
}

/// Returns a question's audience and form of answer, if they are not the usual ones.
pub fn marks(w: &Words, audience: &[Audience], form: AnswerForm) -> Option<impl IntoView + use<>> {
    let audience = audience.iter().map(|audience| match audience {
        Audience::Leadership => w.sets.for_leadership,
        Audience::Teachers => w.sets.for_teachers,
        Audience::OtherStaff => w.sets.for_other_staff,
    });
    let form = match form {
        AnswerForm::Points => None,
        AnswerForm::ByRole => Some(w.sets.form_by_role),
        AnswerForm::Works => Some(w.sets.form_works),
    };
    let marks: Vec<&'static str> = audience.chain(form).collect();
    (!marks.is_empty()).then(|| view! { <p class="marks">{marks.into_iter().map(|mark| view! { <span class="chip">{mark}</span> }).collect_view()}</p> })
}
