//! One line of a set on the page it is written on: its field, its chips, and its acts.

use super::drag;
use super::edit::Desk;
use super::lines::{Act, Line, LineKind};
use super::read::marks;
use crate::kit::fingers::is_enter;
use crate::kit::{Memo, Menu, icon, keep_shown, view};
use crate::shared::versions::text_versions;
use crate::shared::written::written;
use crate::words::fill;
use fellestid_crdt::limits::FIELD_CHARS_MAX;
use fellestid_model::kinds::Text;
use leptos::html::{Li, Textarea};
use leptos::prelude::*;
use leptos::web_sys::{HtmlElement, HtmlTextAreaElement, KeyboardEvent};
use wasm_bindgen::JsCast;

const DOTS: &str = "M12 5.500v.010M12 12v.010M12 18.500v.010";

/// Focuses a line once the page shows the change: its menu's button, or the end of its text.
pub fn focus_on(id: String) {
    request_animation_frame(move || focus_line(&id));
}

pub fn focus_line(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    let element = element.query_selector(":scope > .menu > summary").ok().flatten().unwrap_or(element);
    if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
        let end = field.value().encode_utf16().count() as u32;
        let _ = field.set_selection_range(end, end);
    }
    let _ = element.unchecked_into::<HtmlElement>().focus();
}

#[component]
pub fn LineRow(desk: Desk, line: Line) -> impl IntoView {
    match line.kind {
        LineKind::Add => view! { <AddRow desk=desk line=line /> }.into_any(),
        LineKind::Theme | LineKind::Question | LineKind::SubQuestion => view! { <WrittenRow desk=desk line=line /> }.into_any(),
    }
}

#[component]
fn AddRow(desk: Desk, line: Line) -> impl IntoView {
    let (kind, key) = line.id();
    view! {
        <li class="writing-line add" data-line=drag::code(&line) class:landing=move || desk.dragging.lands_on((kind, key))>
            <button id=format!("line-{}", key.id) type="button" class="button quiet" on:click=move |_| desk.add_after(kind, key)>
                {icon(icon::PLUS)} {desk.app.words().edit_set.new_question}
            </button>
        </li>
    }
}

#[component]
fn WrittenRow(desk: Desk, line: Line) -> impl IntoView {
    let w = desk.app.words();
    let id = line.id();
    let (kind, key) = id;
    let code = drag::code(&line);
    let class = match kind {
        LineKind::Theme => "writing-line heading",
        LineKind::Question | LineKind::Add => "writing-line asked",
        LineKind::SubQuestion => "writing-line piece",
    };
    let now = Memo::new(move |_| {
        desk.lines.with(|lines| lines.iter().find(|line| line.id() == id).cloned().unwrap_or_else(|| line.clone()))
    });
    let field = now.with_untracked(Line::field);
    let name = Signal::derive(move || now.with(|line| desk.name(line)));
    let row = NodeRef::<Li>::new();
    if kind == LineKind::Question {
        drag::may_drag(desk, row, id);
    }
    view! {
        <li node_ref=row class=class data-line=code class:dragged=move || desk.dragging.is_taken(key) class:landing=move || desk.dragging.lands_on(id)>
            {(kind == LineKind::Question).then(|| view! { <span class="handle" data-handle="" aria-hidden="true"></span> })}
            <div class="writing-text">
                <LineField desk=desk now=now name=name />
                {move || now.with(|line| marks(w, &line.audience, line.form))}
                {move || {
                    let text = desk.app.notebook.read(key.home, |notebook| notebook.get(&key).map(|record| Text::read(record, field)).unwrap_or_default());
                    text_versions(desk.app, key, field, &text)
                }}
            </div>
            <div class="writing-acts">
                <StepButton desk=desk now=now act=Act::Up name=name />
                <StepButton desk=desk now=now act=Act::Down name=name />
                <div id=format!("menu-{}", key.id)>
                    {move || {
                        let line = now.get();
                        let label = fill(w.edit_set.more_about, &[("line", &desk.name(&line))]);
                        view! { <Menu label=label path=DOTS>{menu(desk, &line)}</Menu> }
                    }}
                </div>
            </div>
        </li>
    }
}

fn menu(desk: Desk, line: &Line) -> impl IntoView + use<> {
    let w = desk.app.words();
    let line = StoredValue::new(line.clone());
    let acts = line.with_value(|line| line.acts.clone()).into_iter().map(move |act| {
        let word = match act {
            Act::Up => w.edit_set.up,
            Act::Down => w.edit_set.down,
            Act::AddPart => w.edit_set.new_part,
            Act::Split => w.edit_set.split,
            Act::SplitIntoParts => w.edit_set.split_into_parts,
            Act::Join => w.edit_set.join,
            Act::JoinAsPart => w.edit_set.join_as_part,
            Act::Choose => w.edit_set.choose,
            Act::Delete if line.with_value(|line| line.kind == LineKind::Theme && !line.is_bare) => w.edit_set.delete_heading,
            Act::Delete => w.common.delete,
            Act::DeleteWithQuestions => w.edit_set.delete_with_questions,
        };
        let is_danger = matches!(act, Act::Delete | Act::DeleteWithQuestions);
        view! {
            <button type="button" class:danger=is_danger on:click=move |_| desk.carry_out(act, &line.get_value(), "menu")>{word}</button>
        }
    });
    acts.collect_view()
}

/// A button that moves the line. It stays at the ends of the sheet, so that the focus does.
#[component]
fn StepButton(desk: Desk, now: Memo<Line>, act: Act, name: Signal<String>) -> impl IntoView {
    let w = desk.app.words();
    let (place, word, path) =
        if act == Act::Up { ("up", w.edit_set.up_line, icon::UP) } else { ("down", w.edit_set.down_line, icon::DOWN) };
    let can = move || now.with(|line| line.acts.contains(&act));
    let go = move |_| {
        if can() {
            desk.carry_out(act, &now.get_untracked(), place);
        }
    };
    view! {
        <button
            id=now.with_untracked(|line| format!("{place}-{}", line.key.id))
            type="button"
            class="button icon quiet step"
            aria-label=Signal::derive(move || fill(word, &[("line", &name.get())]))
            aria-disabled=Signal::derive(move || (!can()).to_string())
            on:click=go
        >
            {icon(path)}
        </button>
    }
}

#[component]
fn LineField(desk: Desk, now: Memo<Line>, name: Signal<String>) -> impl IntoView {
    let (app, w) = (desk.app, desk.app.words());
    let (kind, key) = now.with_untracked(Line::id);
    let register = now.with_untracked(Line::field);
    let placeholder = match kind {
        LineKind::Theme => w.edit_set.theme_placeholder,
        LineKind::Question | LineKind::Add => w.edit_set.question_placeholder,
        LineKind::SubQuestion => w.edit_set.part_placeholder,
    };
    let value = written(app, key, register);
    let field = NodeRef::<Textarea>::new();
    keep_shown(field, value);
    let pressed = move |event: KeyboardEvent| {
        let is_blank = value.with_untracked(|text| text.trim().is_empty());
        match event.key().as_str() {
            "Enter" if is_enter(&event) => {
                event.prevent_default();
                if !is_blank {
                    desk.add_after(kind, key);
                }
            }
            "Backspace" if is_blank && now.with_untracked(|line| line.is_bare) => {
                event.prevent_default();
                desk.remove_empty(&now.get_untracked());
            }
            _ => {}
        }
    };
    view! {
        <div class="autosize" data-value=value>
            <textarea
                id=format!("line-{}", key.id)
                rows="1"
                aria-label=name
                placeholder=placeholder
                maxlength=FIELD_CHARS_MAX.to_string()
                enterkeyhint="enter"
                node_ref=field
                on:input:target=move |event| app.type_text(key, register, &event.target().value())
                on:keydown=pressed
            ></textarea>
        </div>
    }
}
