//! A table's points on one question, and the field that writes them. The field keeps the focus, and its text
//! is stored at every key press.
//!
//! In reading order: this file (which lists there are), [`head`] (how much is said), [`compose`]
//! (writing), [`agree`] (a tiltak in one form), [`settle`] (its date), [`row`] (one point), [`editing`] (changing it),
//! [`columns`] (answers side by side), [`silence`] (drafts nobody sees yet), [`parts`] (sub-questions).

mod agree;
mod columns;
mod compose;
mod editing;
mod head;
mod parts;
mod row;
mod settle;
mod silence;
mod sort;

pub use head::left_unsaid;
pub use silence::Paper;
pub use sort::Sort;

use crate::kit::{For, Memo, Show, live, view};
use crate::session::{Run, Spot};
use crate::shared::pupil::KnownNames;
use crate::shared::running::{HalfAgreed, Stand, name_of, opening};
use compose::Compose;
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::action::{self, agree_on_terms};
use fellestid_model::kinds::meeting::{Column, Point, Step};
use fellestid_model::kinds::point;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::question::audience::AnswerForm;
use fellestid_model::method::StepKind;
use leptos::prelude::*;
use row::{PointRow, open_words};
use std::collections::{BTreeMap, BTreeSet};

/// Which points are on the screen, and how.
#[derive(Clone, Copy)]
struct Here {
    stand: Stand,
    question: Memo<Option<Question>>,
    /// Question, part and table.
    spot: Memo<Spot>,
    /// Whether all tables' points are shown together.
    all_tables: RwSignal<bool>,
    /// All points and notes of the question, at this table or at all tables, in every part.
    points: Memo<Vec<Point>>,
    /// The points written as tiltak, which need not be said.
    agreed: Memo<BTreeSet<Dot>>,
    /// The tiltak made from the meeting's points, by point.
    made: Memo<BTreeMap<Dot, Dot>>,
    /// Whether only unsaid points are shown.
    is_unsaid_only: RwSignal<bool>,
    /// Whether the group agrees here, so that what is written becomes a tiltak.
    agrees: bool,
    /// Those who take part, whose names are not asked about.
    names: KnownNames,
}

impl Here {
    fn of(stand: Stand) -> Self {
        let Stand { app, home, .. } = stand;
        let question = Memo::new(move |_| {
            let place = stand.run.with(|run| run.as_ref().map_or(0, |run| run.question));
            let has_question = stand.kind.get().has_question();
            stand.meeting.with(|meeting| meeting.as_ref()?.questions.get(place).filter(|_| has_question).cloned())
        });
        let all_tables = opening(stand);
        let spot = Memo::new(move |_| {
            let table = stand.table();
            let part = question.with(|question| parts::shown(stand, question.as_ref()?));
            let question = question.with(|question| question.as_ref().map(|question| question.key.id));
            Spot { question, part, table, ..Spot::default() }
        });
        // A stop of the circle shows only its own points.
        let own_step = Memo::new(move |_| crate::shared::running::own_points(stand));
        let points = Memo::new(move |_| {
            let Spot { question, table, .. } = spot.get();
            let mut points = app.notebook.read(home, |notebook| Point::all(notebook, home));
            points.retain(|point| (all_tables.get() || point.table == table) && point.question == question);
            points.retain(|point| own_step.get().is_none_or(|step| point.step == Some(step)));
            points
        });
        let made = Memo::new(move |_| app.notebook.read_roots(|notebook| actions_by_point(notebook, home)));
        let agreed = Memo::new(move |_| app.notebook.read_with_roots(home, |notebook| action::agreed_points(notebook, home)));
        Here {
            stand,
            question,
            spot,
            all_tables,
            points,
            agreed,
            made,
            is_unsaid_only: RwSignal::new(false),
            agrees: false,
            names: KnownNames::of(app, Some(home)),
        }
    }

    /// Returns the points at a spot, in the order they were written.
    fn keys(self, spot: Signal<Spot>) -> Memo<Vec<Key>> {
        Memo::new(move |_| {
            let spot = spot.get();
            let hides_said = !spot.free && self.hides_said();
            // `points` holds the right tables already, so the table is not compared.
            let of_spot = |point: &Point| {
                Spot { table: point.table, part: point.part, ..spot }.holds(point) && (spot.free || self.is_of(spot.part, point))
            };
            let is_shown = |point: &&Point| of_spot(point) && !(hides_said && point.said) && !self.is_told(point);
            self.points.with(|points| points.iter().filter(is_shown).map(|point| point.key).collect())
        })
    }

    /// Returns whether a point belongs to a part. With all tables shown, the whole question includes its parts' points.
    fn is_of(self, part: Option<Dot>, point: &Point) -> bool {
        point.part == part || part.is_none() && self.all_tables.get()
    }

    /// Returns whether a point is listed above instead: where the group agrees, its tiltak are.
    fn is_told(self, point: &Point) -> bool {
        self.agrees && self.agreed.with(|agreed| agreed.contains(&point.key.id))
    }

    fn hides_said(self) -> bool {
        self.is_unsaid_only.get() && self.stand.kind.get().can_be_said()
    }

    /// Writes a point, or a draft while all write in silence.
    fn add(self, spot: Spot, text: &str) -> Written {
        let stand = self.stand;
        let step = stand.step_id();
        if stand.kind.get_untracked().is_silent() {
            stand.drafts.add(spot, step, text);
            let last =
                || stand.drafts.all.with_untracked(|all| all.last().map_or(Written::Nothing, |draft| Written::Draft(draft.id)));
            return if text.trim().is_empty() { Written::Nothing } else { last() };
        }
        let on_paper = stand.run.with_untracked(|run| run.as_ref().map_or(0, Run::on_paper));
        // In the round one types what is being said, unless it comes from a slip.
        let is_said = stand.kind.get_untracked() == StepKind::Round && on_paper == 0 && !spot.free;
        let write = if is_said { point::create_said } else { point::create };
        let added = stand.app.transact(|transaction| write(transaction, stand.home, &spot.point(step, text)));
        if added.is_some() && on_paper > 0 && !spot.free && stand.kind.get_untracked().reads_from_paper() {
            stand.change_run(|run| run.count_paper(on_paper - 1));
        }
        added.map_or(Written::Nothing, Written::Point)
    }

    /// Writes a point and the tiltak made from it.
    fn agree_on(self, spot: Spot, what: &str, agreed: &HalfAgreed) -> Written {
        let stand = self.stand;
        let new = spot.point(stand.step_id(), what);
        let agreed = stand.app.transact(|transaction| agree_on_terms(transaction, stand.home, &new, &agreed.terms()));
        let Some((point, _)) = agreed else { return Written::Nothing };
        stand.app.say_undoable(stand.app.words().points.is_action);
        Written::Point(point)
    }

    /// Returns the act that changes words after they have left their field: it opens a point, and takes a draft back into
    /// the field. `None` if nothing was written.
    fn change_of(self, written: Written, take_back: impl Fn() + Send + Sync + 'static) -> Option<Callback<()>> {
        match written {
            Written::Nothing => None,
            Written::Point(key) => Some(Callback::new(move |()| open_words(key))),
            Written::Draft(id) => Some(Callback::new(move |()| {
                take_back();
                self.stand.drafts.remove(id);
            })),
        }
    }
}

/// What written words became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Written {
    /// There were no words, or they are still being written.
    Nothing,
    Point(Key),
    /// A draft, not shown yet.
    Draft(u64),
}

pub fn actions_by_point(notebook: &Notebook, meeting: Dot) -> BTreeMap<Dot, Dot> {
    let mut made = BTreeMap::new();
    for home in action::of_meeting(notebook, meeting) {
        let root = Key::root(home);
        let point = notebook.get(&root).and_then(|record| action::FROM_POINT.dot_in(record));
        if let Some(point) = point.filter(|_| is_shown(notebook, &root)) {
            made.insert(point, home);
        }
    }
    made
}

#[component]
pub fn Points(
    stand: Stand,
    /// Whether the group agrees here, so that what is written becomes a tiltak.
    #[prop(optional)]
    agrees: bool,
) -> impl IntoView {
    let here = Here { agrees, ..Here::of(stand) };
    let form =
        Memo::new(move |_| here.question.with(|question| question.as_ref().map_or(AnswerForm::Points, |question| question.form)));
    let is_silent = Memo::new(move |_| stand.kind.get().is_silent());
    view! {
        {agrees.then(|| view! { <agree::AgreeForm here=here /> })}
        <head::Head here=here />
        <parts::Parts here=here />
        {move || match form.get() {
            AnswerForm::Points => view! { <Plain here=here /> }.into_any(),
            form @ (AnswerForm::ByRole | AnswerForm::Works) => view! { <columns::Columns here=here form=form /> }.into_any(),
        }}
        <Show when=move || is_silent.get()><silence::Hidden here=here /></Show>
        <Paper stand=stand />
        <Show when=move || !is_silent.get()><Note here=here /></Show>
    }
}

/// One list and one field.
#[component]
fn Plain(here: Here) -> impl IntoView {
    let w = here.stand.app.words();
    let spot = Signal::from(here.spot);
    let keys = here.keys(spot);
    let is_empty = Memo::new(move |_| {
        let sorted = |point: &Point| point.column.is_some_and(Column::is_field);
        keys.with(Vec::is_empty) && !here.hides_said() && !here.points.with(|points| points.iter().any(sorted))
    });
    let invites = move || is_empty.get() && !here.stand.kind.get().is_silent() && !here.agrees;
    let placeholder = Signal::derive(move || if is_empty.get() { w.points.placeholder } else { w.points.placeholder_next });
    view! {
        {(!here.agrees).then(|| view! { <Compose here=here spot=spot id="compose" label=w.points.field.to_owned() placeholder=placeholder /> })}
        <Show when=invites><p class="muted">{w.points.empty}</p></Show>
        <ByStep here=here keys=keys />
        {Column::ALL.into_iter().filter(|column| column.is_field()).map(|column| view! { <InField here=here column=column /> }).collect_view()}
    }
}

/// The list of points; in a meeting without questions, grouped by step.
#[component]
fn ByStep(here: Here, keys: Memo<Vec<Key>>) -> impl IntoView {
    let Stand { app, meeting, .. } = here.stand;
    let step_of = move |key: &Key| here.points.with(|points| points.iter().find(|point| point.key == *key)?.step);
    let steps = Memo::new(move |_| {
        let written: Vec<Option<Dot>> = keys.with(|keys| keys.iter().map(step_of).collect());
        let is_written = |step: &Step| written.contains(&Some(step.key.id));
        meeting.with(|meeting| {
            let steps = meeting.as_ref().map(|meeting| meeting.steps_apart(is_written)).unwrap_or_default();
            steps.into_iter().map(|step| step.key.id).collect::<Vec<Dot>>()
        })
    });
    let of_step = move |step: Option<Dot>| {
        Memo::new(move |_| {
            let is_there = |key: &Key| step_of(key).filter(|own| steps.with(|steps| steps.contains(own))) == step;
            keys.with(|keys| keys.iter().copied().filter(is_there).collect::<Vec<Key>>())
        })
    };
    let name = move |id: Dot| {
        meeting.with(|meeting| {
            let step = meeting.as_ref()?.steps.iter().find(|step| step.key.id == id)?;
            Some(name_of(app.words(), step))
        })
    };
    let none = of_step(None);
    view! {
        <List here=here keys=none />
        <For each=move || steps.get() key=|step| *step let:step>
            <section class="column">
                <h3>{live(move || name(step))}</h3>
                <List here=here keys=of_step(Some(step)) />
            </section>
        </For>
    }
}

/// Points sorted into one of the four fields in an earlier step.
#[component]
fn InField(here: Here, column: Column) -> impl IntoView {
    let w = here.stand.app.words();
    let keys = here.keys(Signal::derive(move || Spot { column: Some(column), ..here.spot.get() }));
    view! {
        <Show when=move || !keys.with(Vec::is_empty)>
            <section class="column">
                <h3>{columns::name(w, column)}</h3>
                <List here=here keys=keys />
            </section>
        </Show>
    }
}

#[component]
fn List(here: Here, keys: Memo<Vec<Key>>) -> impl IntoView {
    let kind = here.stand.kind;
    // The step decides what a row offers: one class here instead of a signal in each row.
    let has_said = Signal::derive(move || kind.get().can_be_said());
    let is_agreeing = Signal::derive(move || kind.get() == StepKind::Agree);
    view! {
        <ul class="points" class:saying=has_said class:agreeing=is_agreeing>
            <For each=move || keys.get() key=|key| *key let:key><PointRow here=here key=key /></For>
        </ul>
    }
}

/// Notat: paragraphs beside the points.
#[component]
fn Note(here: Here) -> impl IntoView {
    let w = here.stand.app.words();
    let spot = Signal::derive(move || Spot { free: true, part: None, ..here.spot.get() });
    let keys = here.keys(spot);
    let count = move || Some(keys.with(Vec::len)).filter(|count| *count > 0).map(|count| format!(" · {count}"));
    view! {
        <details class="note">
            <summary>{w.points.note} {live(count)}</summary>
            <p class="small muted">{w.points.note_about}</p>
            <List here=here keys=keys />
            <Compose here=here spot=spot id="note" label=w.points.note.to_owned() placeholder=Signal::stored(w.points.note_placeholder) />
        </details>
    }
}
