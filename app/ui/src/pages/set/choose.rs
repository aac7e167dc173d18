//! The sheet about one question: its theme, its audience, how it is answered.

use super::edit::Desk;
use super::lines::{Line, LineKind};
use super::row::focus_on;
use crate::kit::{Memo, SelectField, Sheet, view};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::question;
use fellestid_model::kinds::question::audience::{self, AnswerForm, Audience};
use fellestid_model::place::move_to_theme;
use leptos::prelude::*;

#[component]
pub fn Choose(desk: Desk) -> impl IntoView {
    let w = desk.app.words();
    // The browser would give the focus back to the menu's entry, which is hidden by then.
    Effect::new(move |was_open: Option<bool>| {
        let is_open = desk.is_choosing.get();
        if let (Some(true), false, Some(key)) = (was_open, is_open, desk.chosen.get_untracked()) {
            focus_on(format!("menu-{}", key.id));
        }
        is_open
    });
    view! {
        <Sheet id="choose-title" title=w.edit_set.choose_heading close=w.common.close is_open=desk.is_choosing>
            {move || desk.chosen.get_untracked().and_then(|key| desk.line((LineKind::Question, key))).map(|line| view! { <Choices desk=desk line=line /> })}
        </Sheet>
    }
}

#[component]
fn Choices(desk: Desk, line: Line) -> impl IntoView {
    let w = desk.app.words();
    let key = line.key;
    let now = Memo::new(move |_| {
        desk.lines.with(|lines| {
            lines.iter().find(|line| line.id() == (LineKind::Question, key)).cloned().unwrap_or_else(|| line.clone())
        })
    });
    let text = desk
        .app
        .notebook
        .untracked(|notebook| notebook.get(&key).map(|record| question::TEXT.text_in(record).to_owned()).unwrap_or_default());
    let themes = themes(desk);
    let has_themes = themes.len() > 1;
    let choose_theme = move |code: String| {
        desk.app.transact(|transaction| move_to_theme(transaction, key, code.parse::<Dot>().ok()));
    };
    let chosen_theme = Signal::derive(move || now.with(|line| line.theme.map(|theme| theme.to_string()).unwrap_or_default()));
    view! {
        <div class="sheet-body stack">
            <p class="serif">{text}</p>
            {has_themes.then(|| view! {
                <SelectField id="line-theme" label=w.edit_set.to_theme options=themes value=chosen_theme on_choose=choose_theme />
            })}
            <AudienceChoices desk=desk now=now />
            <FormChoices desk=desk now=now />
        </div>
        <footer><button type="button" class="button main" on:click=move |_| desk.is_choosing.set(false)>{w.common.done}</button></footer>
    }
}

/// Returns code and title of each theme, first of «no theme».
fn themes(desk: Desk) -> Vec<(String, String)> {
    let w = desk.app.words();
    let themes = desk.set.with_untracked(|set| set.as_ref().map(|set| set.themes.clone()).unwrap_or_default());
    let headed = themes.into_iter().filter_map(|theme| {
        let title = theme.title.map_or(w.edit_set.untitled_theme.to_owned(), |title| title.shown);
        Some((theme.key?.id.to_string(), title))
    });
    std::iter::once((String::new(), w.edit_set.no_theme.to_owned())).chain(headed).collect()
}

/// The audience: each group separately; none of them means everyone.
#[component]
fn AudienceChoices(desk: Desk, now: Memo<Line>) -> impl IntoView {
    let w = desk.app.words();
    let choices = std::iter::once(None).chain(Audience::ALL.map(Some)).map(|group| {
        let word = match group {
            None => w.edit_set.audience_all,
            Some(Audience::Leadership) => w.edit_set.leadership,
            Some(Audience::Teachers) => w.edit_set.teachers,
            Some(Audience::OtherStaff) => w.edit_set.other_staff,
        };
        let is_chosen = move || now.with(|line| group.map_or(line.audience.is_empty(), |group| line.audience.contains(&group)));
        // «Everyone» is removed by choosing a group; its tick stays until then.
        let toggle = move |event: leptos::web_sys::Event| {
            let line = now.get_untracked();
            desk.app.transact(|transaction| toggle(transaction, line.key, group, &line.audience));
            event_target::<leptos::web_sys::HtmlInputElement>(&event).set_checked(is_chosen());
        };
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=is_chosen on:change=toggle />
                <span>{word}</span>
            </label>
        }
    });
    view! { <fieldset class="choices"><legend>{w.edit_set.audience}</legend>{choices.collect_view()}</fieldset> }
}

fn toggle(
    transaction: &mut fellestid_crdt::transaction::Transaction<'_>,
    key: Key,
    group: Option<Audience>,
    chosen: &[Audience],
) {
    match group {
        None => chosen.iter().for_each(|group| audience::exclude(transaction, key, *group)),
        Some(group) if chosen.contains(&group) => audience::exclude(transaction, key, group),
        Some(group) => audience::include(transaction, key, group),
    }
}

#[component]
fn FormChoices(desk: Desk, now: Memo<Line>) -> impl IntoView {
    let w = desk.app.words();
    let choices = AnswerForm::ALL.map(|form| {
        let (word, about) = match form {
            AnswerForm::Points => (w.edit_set.form_points, ""),
            AnswerForm::ByRole => (w.edit_set.form_by_role, w.edit_set.form_by_role_about),
            AnswerForm::Works => (w.edit_set.form_works, w.edit_set.form_works_about),
        };
        let choose =
            move |_| desk.app.transact(|transaction| audience::set_form(transaction, now.with_untracked(|line| line.key), form));
        view! {
            <label class="choice">
                <input type="radio" name="line-form" prop:checked=move || now.with(|line| line.form == form) on:change=choose />
                <span>{word} {(!about.is_empty()).then(|| view! { <small>{about}</small> })}</span>
            </label>
        }
    });
    view! { <fieldset class="choices"><legend>{w.edit_set.form}</legend>{choices.collect_view()}</fieldset> }
}
