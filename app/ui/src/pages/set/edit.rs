//! The page a set is written on. Everything is saved as it is typed; leaving the page deletes lines that
//! were begun and never written.

use super::acts::{self, Way, step};
use super::choose::Choose;
use super::fields::{About, Origin, Stimulus, Tags};
use super::lines::{Act, Line, LineKind, lines};
use super::row::{LineRow, focus_line, focus_on};
use crate::kit::{Dragging, For, Memo, PageHead, focus_soon, icon, view, when_free};
use crate::route::Route;
use crate::session::App;
use crate::words::{counted, fill};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::question::split_join;
use fellestid_model::kinds::set::QuestionSet;
use fellestid_model::kinds::set::edit;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the lines of one page share.
#[derive(Clone, Copy)]
pub struct Desk {
    pub app: App,
    pub home: Dot,
    pub set: Memo<Option<QuestionSet>>,
    pub lines: Memo<Vec<Line>>,
    /// The question whose choices are open.
    pub chosen: RwSignal<Option<Key>>,
    pub is_choosing: RwSignal<bool>,
    /// The announcement for screen readers after an act.
    pub said: RwSignal<String>,
    /// A question is dragged, and put at a line.
    pub dragging: Dragging<Key, (LineKind, Key)>,
}

#[component]
pub fn Edit(app: App, home: Dot, set: Memo<Option<QuestionSet>>, is_editing: RwSignal<bool>) -> impl IntoView {
    let w = app.words();
    let desk = Desk {
        app,
        home,
        set,
        lines: Memo::new(move |_| set.with(|set| set.as_ref().map(lines).unwrap_or_default())),
        chosen: RwSignal::new(None),
        is_choosing: RwSignal::new(false),
        said: RwSignal::new(String::new()),
        dragging: Dragging::new(),
    };
    on_cleanup(move || {
        app.tablet.end_editing(home);
        spawn_local(async move { tidy(app, home) });
    });
    if set.with_untracked(|set| set.as_ref().is_some_and(|set| set.title.shown.is_empty())) {
        focus_soon("edit-title".to_owned());
    }
    let title = move || set.with(|set| set.as_ref().map(|set| set.title.shown.clone()).filter(|title| !title.is_empty()));
    let done = move |_| {
        is_editing.set(false);
        window().scroll_to_with_x_and_y(0.0, 0.0);
        focus_soon("page".to_owned());
    };
    // At the top for those who only look, at the bottom for those who have written.
    let done_button = move || {
        view! {
            <p class="actions"><button type="button" class="button main" on:click=done>{icon(icon::CHECK)} {w.common.done}</button></p>
        }
    };
    view! {
        <PageHead
            title=Signal::derive(move || title().unwrap_or_else(|| w.sets.untitled.to_owned()))
            back=(Route::Sets.href(), w.sets.heading)
            lead=Signal::stored(w.edit_set.about.to_owned())
        />
        {done_button()}
        <About app=app home=home set=set />
        <section class="part">
            <div class="part-head"><h2>{w.edit_set.questions}</h2></div>
            <p class="hint">{w.edit_set.keys_about}</p>
            <ul class="writing">
                <For each=move || desk.lines.get() key=Line::id let:line><LineRow desk=desk line=line /></For>
            </ul>
            <p class="actions">
                <button type="button" class="button" on:click=move |_| desk.add_theme()>{icon(icon::PLUS)} {w.edit_set.new_theme}</button>
            </p>
        </section>
        <Stimulus app=app home=home set=set />
        <Tags app=app home=home set=set />
        <Origin app=app home=home set=set />
        {done_button()}
        <p class="visually-hidden" role="status">{move || desk.said.get()}</p>
        <Choose desk=desk />
    }
}

fn tidy(app: App, home: Dot) {
    let read = move || app.notebook.untracked(|notebook| QuestionSet::read(notebook, home));
    let is_whole = app.notebook.is_whole_untracked(home);
    let blanks = read().map(|set| acts::blanks(&set)).unwrap_or_default();
    if !blanks.is_empty() {
        app.transact(|transaction| blanks.into_iter().for_each(|key| edit::delete(transaction, key)));
    }
    if is_whole && read().is_some_and(|set| acts::is_untouched(&set)) {
        app.transact(|transaction| transaction.delete(Key::root(home)));
    }
}

impl Desk {
    pub fn line(self, id: (LineKind, Key)) -> Option<Line> {
        self.lines.with_untracked(|lines| lines.iter().find(|line| line.id() == id).cloned())
    }

    /// Returns the line's name: «Spørsmål 3».
    pub fn name(self, line: &Line) -> String {
        let w = self.app.words();
        let word = match line.kind {
            LineKind::Theme => w.edit_set.theme,
            LineKind::Question => w.edit_set.question,
            LineKind::SubQuestion => w.edit_set.part,
            LineKind::Add => return w.edit_set.new_question.to_owned(),
        };
        fill(word, &[("number", &line.number.to_string())])
    }

    fn add_theme(self) {
        let added = self.app.transact(|transaction| edit::create_theme(transaction, self.home, ""));
        self.focus_field(added);
    }

    pub fn focus_field(self, key: Option<Key>) {
        if let Some(key) = key {
            focus_on(format!("line-{}", key.id));
        }
    }

    /// Adds a line after this one: Enter, and the button under a theme.
    pub fn add_after(self, kind: LineKind, key: Key) {
        let Some(set) = self.set.get_untracked() else { return };
        let added = self.app.transact(|transaction| acts::add_after(transaction, &set, kind, key));
        self.focus_field(added);
    }

    /// Deletes a line on Backspace in an empty field.
    pub fn remove_empty(self, line: &Line) {
        let lines = self.lines.get_untracked();
        let at = lines.iter().position(|other| other.id() == line.id()).unwrap_or_default();
        let written = |line: &&Line| line.kind != LineKind::Add;
        let goal = lines[..at].iter().rev().find(written).or_else(|| lines.iter().skip(at + 1).find(written));
        let goal = goal.map(|line| line.key);
        self.app.transact(|transaction| edit::delete(transaction, line.key));
        self.focus_field(goal);
    }

    /// Does an act of a line's menu or buttons, and moves the focus to where one goes on.
    pub fn carry_out(self, act: Act, line: &Line, from: &str) {
        let (app, w, key) = (self.app, self.app.words(), line.key);
        let Some(set) = self.set.get_untracked() else { return };
        match act {
            Act::Up => app.transact(|transaction| step(transaction, &set, key, Way::Up)),
            Act::Down => app.transact(|transaction| step(transaction, &set, key, Way::Down)),
            Act::AddPart => {
                let added = app.transact(|transaction| edit::create_part(transaction, key, ""));
                return self.focus_field(added);
            }
            Act::Split => {
                let added = app.transact(|transaction| split_join::split(transaction, key)).len();
                self.said.set(fill(
                    w.edit_set.split_done,
                    &[("count", &counted(added + 1, w.common.question_one, w.common.question_many))],
                ));
            }
            Act::SplitIntoParts => drop(app.transact(|transaction| split_join::split_into_parts(transaction, key))),
            Act::Join if !app.transact(|transaction| split_join::join_with_next(transaction, key)) => {}
            Act::JoinAsPart if !app.transact(|transaction| split_join::join_next_as_part(transaction, key)) => {}
            Act::Join | Act::JoinAsPart => self.said.set(app.words().edit_set.joined.to_owned()),
            Act::Choose => {
                self.chosen.set(Some(key));
                return self.is_choosing.set(true);
            }
            Act::Delete | Act::DeleteWithQuestions => return self.delete(act, line),
        }
        let place = format!("{from}-{}", key.id);
        if matches!(act, Act::Up | Act::Down) {
            self.say_moved(line.id());
            // Unless the person has opened a menu meanwhile.
            return when_free(move || focus_line(&place));
        }
        focus_on(place);
    }

    pub fn say_moved(self, id: (LineKind, Key)) {
        if let Some(line) = self.line(id) {
            self.said.set(fill(self.app.words().edit_set.moved, &[("line", &self.name(&line))]));
        }
    }

    fn delete(self, act: Act, line: &Line) {
        let w = self.app.words();
        let at = self.lines.with_untracked(|lines| lines.iter().position(|other| other.id() == line.id())).unwrap_or_default();
        self.app.transact(|transaction| {
            if act == Act::DeleteWithQuestions {
                edit::delete_theme_and_questions(transaction, line.key);
            } else {
                edit::delete(transaction, line.key);
            }
        });
        self.app.say_undoable(match line.kind {
            LineKind::Theme => w.edit_set.theme_deleted,
            LineKind::Question | LineKind::Add => w.edit_set.question_deleted,
            LineKind::SubQuestion => w.edit_set.part_deleted,
        });
        // Focuses the line now in that place: its button rather than its field, so that no keyboard comes up.
        let lines = self.lines.get_untracked();
        if let Some(next) = lines.get(at).or(lines.last()) {
            let place = if next.kind == LineKind::Add { "line" } else { "menu" };
            focus_on(format!("{place}-{}", next.key.id));
        }
    }
}
