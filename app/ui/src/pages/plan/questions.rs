//! The questions: those left from earlier meetings first, then a set and its questions.

use super::form::Form;
use crate::dates;
use crate::kit::{Memo, Show, live, view};
use crate::session::App;
use crate::shared::plan::is_phone;
use crate::shared::sets::{built_in_for, foreign, foreign_words};
use crate::words::{Words, counted, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::set::{QuestionSet, Theme};
use fellestid_model::overviews::sets::own;
use fellestid_model::search::fold;
use fellestid_model::shelf;
use leptos::prelude::*;

/// Questions shown at first, and on a phone; the rest when asked for.
const SHOWN_AT_FIRST: usize = 8;
const SHOWN_ON_PHONE: usize = 3;

#[component]
pub fn Questions(w: &'static Words, form: Form) -> impl IntoView {
    view! {
        <section class="part">
            <h2>{w.plan.questions}</h2>
            <p class="hint">{w.plan.questions_about}</p>
            <OfMeeting w=w form=form />
            <Waiting w=w form=form />
            <SetChoice w=w form=form />
        </section>
    }
}

/// The meeting's own questions that the chosen set does not have.
#[component]
fn OfMeeting(w: &'static Words, form: Form) -> impl IntoView {
    let beside = Memo::new(move |_| form.beside_set());
    let choices = move || {
        let rows = beside.get().into_iter().map(|question| {
            let (for_state, for_act) = (question.clone(), question.clone());
            let is_chosen = Signal::derive(move || form.is_chosen(&for_state));
            let tick = Callback::new(move |is_chosen| untrack(|| form.choose(&for_act, is_chosen)));
            choice(form.app, &question, Signal::stored(None), is_chosen, tick)
        });
        rows.collect_view()
    };
    view! {
        <Show when=move || !beside.with(Vec::is_empty)>
            <fieldset class="choices"><legend>{w.plan.questions_of_meeting}</legend> {live(choices)}</fieldset>
        </Show>
    }
}

/// «Det vi ikke rakk sist».
#[component]
fn Waiting(w: &'static Words, form: Form) -> impl IntoView {
    let tick = move |key: String, is_chosen: bool| {
        form.draft.update(|draft| {
            draft.carried.retain(|other| *other != key);
            if is_chosen {
                draft.carried.push(key);
            }
        });
    };
    let choices = move || {
        form.waiting
            .get()
            .into_iter()
            .map(|question| {
                let (key, shown) = (question.key.to_string(), question.key.to_string());
                let is_chosen = Signal::derive(move || form.draft.with(|draft| draft.carried.contains(&shown)));
                choice(
                    form.app,
                    &question,
                    Signal::stored(None),
                    is_chosen,
                    Callback::new(move |is_chosen| tick(key.clone(), is_chosen)),
                )
            })
            .collect_view()
    };
    view! {
        <Show when=move || !form.waiting.with(Vec::is_empty)>
            <fieldset class="choices"><legend>{w.plan.waiting}</legend> {live(choices)}</fieldset>
        </Show>
    }
}

fn choice(
    app: App,
    question: &Question,
    asked: Signal<Option<String>>,
    is_chosen: Signal<bool>,
    on_tick: Callback<bool>,
) -> AnyView {
    let asked = move || asked.get().map(|asked| view! { <small class="asked">{asked}</small> });
    let lang = foreign_words(app, &question.text.shown);
    let parts = question.parts.iter().map(|part| view! { <small lang=lang>{part.text.shown.clone()}</small> }).collect_view();
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_chosen on:change:target=move |event| on_tick.run(event.target().checked()) />
            <span><span lang=lang>{question.text.shown.clone()}</span> {live(asked)} {parts}</span>
        </label>
    }
    .into_any()
}

#[component]
fn SetChoice(w: &'static Words, form: Form) -> impl IntoView {
    let app = form.app;
    let built_in =
        built_in_for(app.shell.language.get_untracked()).into_iter().map(|set| (shelf::home(set), set.title.to_owned()));
    let mut sets: Vec<(Dot, String)> = app.notebook.read_roots(own).into_iter().chain(built_in).collect();
    // A set in another language, opened from its own page, can still be planned with.
    if let Some(set) = form.set.get_untracked().filter(|set| !sets.iter().any(|(home, _)| *home == set.home)) {
        sets.push((set.home, set.title.shown));
    }
    let options = sets.into_iter().map(|(home, title)| {
        let title = if title.is_empty() { w.sets.heading.to_owned() } else { title };
        let code = home.to_string();
        view! { <option value=code.clone() lang=foreign(app, home) prop:selected=Signal::derive(move || form.draft.with(|draft| draft.set == code))>{title}</option> }
    });
    let search = RwSignal::new(String::new());
    let is_whole = RwSignal::new(false);
    let choose = move |code: String| {
        search.set(String::new());
        is_whole.set(false);
        form.draft.update(|draft| (draft.set, draft.chosen) = (code, None));
    };
    let is_long = move || form.set.with(|set| set.as_ref().is_some_and(|set| set.questions().count() > SHOWN_AT_FIRST));
    let needs_none = move || !form.is_about_a_question();
    view! {
        <Show when=needs_none><p>{w.plan.questions_own}</p></Show>
        <div class="field">
            <label for="plan-set">{w.plan.set}</label>
            <select id="plan-set" on:change:target=move |event| choose(event.target().value())>{options.collect_view()}</select>
        </div>
        <Show when=is_long>
            <div class="field">
                <label for="plan-search">{w.plan.search}</label>
                <input id="plan-search" type="search" autocomplete="off" prop:value=search on:input:target=move |event| search.set(event.target().value()) />
            </div>
        </Show>
        {move || form.set.get().map(|set| view! { <SetQuestions w=w form=form set=set search=search is_whole=is_whole /> })}
    }
}

#[component]
fn SetQuestions(
    w: &'static Words,
    form: Form,
    set: QuestionSet,
    search: RwSignal<String>,
    is_whole: RwSignal<bool>,
) -> impl IntoView {
    let set = StoredValue::new(set);
    let at_first = if is_phone() { SHOWN_ON_PHONE } else { SHOWN_AT_FIRST };
    // Chosen questions are always shown; a search goes through all of them.
    let shown = Memo::new(move |_| {
        let sought = search.with(|text| fold(text.trim()));
        let is_all = is_whole.get();
        form.first.with(|_| ());
        set.with_value(|set| {
            let found = set.questions().enumerate().filter(|(place, question)| match sought.is_empty() {
                true => is_all || *place < at_first || untrack(|| form.is_chosen(question)),
                false => std::iter::once(&question.text)
                    .chain(question.parts.iter().map(|part| &part.text))
                    .any(|text| fold(&text.shown).contains(&sought)),
            });
            found.map(|(_, question)| question.key).collect::<Vec<_>>()
        })
    });
    let theme = move |theme: &Theme| {
        let questions: Vec<Question> =
            theme.questions.iter().filter(|question| shown.with(|shown| shown.contains(&question.key))).cloned().collect();
        let title =
            theme.title.as_ref().map(|title| title.shown.clone()).filter(|title| !title.is_empty() && !questions.is_empty());
        let choices = questions.into_iter().map(|question| {
            let (for_state, for_act) = (question.clone(), question.clone());
            let is_chosen = Signal::derive(move || form.is_chosen(&for_state));
            let for_day = question.clone();
            let day = move || form.asked.with(|asked| asked.day(&for_day).map(str::to_owned));
            let asked = Signal::derive(move || day().map(|day| fill(w.plan.asked, &[("date", &dates::long(w, &day))])));
            choice(
                form.app,
                &question,
                asked,
                is_chosen,
                Callback::new(move |is_chosen| untrack(|| form.choose(&for_act, is_chosen))),
            )
        });
        view! { <fieldset class="choices">{title.map(|title| view! { <legend lang=foreign_words(form.app, &title)>{title.clone()}</legend> })} {choices.collect_view()}</fieldset> }
    };
    let count = set.with_value(|set| set.questions().count());
    let has_more = move || search.with(|text| text.trim().is_empty()) && shown.with(Vec::len) < count;
    view! {
        {move || set.with_value(|set| set.themes.iter().map(theme).collect_view())}
        <p class="hint" role="status">{move || shown.with(Vec::is_empty).then_some(w.plan.search_none)}</p>
        <Show when=has_more>
            <p><button type="button" class="button" on:click=move |_| is_whole.set(true)>{counted(count, w.plan.show_all, w.plan.show_all)}</button></p>
        </Show>
    }
}
