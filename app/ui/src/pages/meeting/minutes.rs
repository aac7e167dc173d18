//! The minutes as one reads them: what was agreed, what was said to each question, what was not
//! reached, what came late. It is what goes on paper, less what the person leaves out.

use super::agreed::Agreed;
use super::attendance::Present;
use crate::kit::{Memo, view};
use crate::shared::plan::carry_on;
use crate::shared::share_sheet::Left;
use crate::state::App;
use crate::words::{Words, facts, fill};
use fellestid_crdt::dot::Dot;
use fellestid_model::views::cluster::{Cluster, Clusters};
use fellestid_model::views::meeting::{Column, Meeting, Point};
use fellestid_model::views::minutes::{Answered, Group, Minutes};
use fellestid_model::views::question::Question;
use leptos::prelude::*;

pub fn has_any(minutes: &Minutes) -> bool {
    let is_empty = minutes.actions.is_empty() && minutes.questions.is_empty() && minutes.others.is_empty();
    !(is_empty && minutes.late.is_empty() && minutes.free.is_empty())
}

#[component]
pub fn MinutesView(app: App, home: Dot, minutes: Memo<Option<Minutes>>, left: Left) -> impl IntoView {
    let w = app.words();
    let shown = |is_with: RwSignal<bool>| Signal::derive(move || if is_with.get() { "all" } else { "none" });
    view! {
        <section
            class="part minutes"
            data-points=Signal::derive(move || left.points_code())
            data-actions=shown(left.with_actions)
            data-names=shown(left.with_names)
        >
            <div class="part-head"><h2>{w.meetings.minutes}</h2></div>
            <Present app=app home=home />
            {move || minutes.get().map(|minutes| view! { <Body app=app minutes=minutes /> })}
        </section>
    }
}

#[component]
fn Body(app: App, minutes: Minutes) -> impl IntoView {
    let w = app.words();
    let is_empty = !has_any(&minutes);
    let Minutes { meeting, actions, questions, others, not_reached, late, free } = minutes;
    let numbered = meeting.questions.len() > 1;
    let number =
        |question: &Question| meeting.questions.iter().position(|other| other.key == question.key).map(|place| place + 1);
    let questions = questions.into_iter().map(|answered| {
        let number = number(&answered.question).filter(|_| numbered);
        view! { <AnsweredView app=app meeting=meeting.clone() answered=answered number=number /> }
    });
    let has_others = !(others.is_empty() && free.is_empty());
    view! {
        {is_empty.then(|| view! { <p class="muted">{w.minutes.nothing}</p> })}
        {(!actions.is_empty()).then(|| view! { <Agreed app=app meeting=meeting.home actions=actions /> })}
        {questions.collect_view()}
        {has_others.then(|| view! {
            <section class="theme">
                <h3>{w.minutes.others}</h3>
                <Groups app=app meeting=meeting.clone() parts=Vec::new() groups=others />
                <FreeTexts app=app free=free />
            </section>
        })}
        <super::votes::VotesView app=app meeting=meeting.clone() />
        {(!not_reached.is_empty()).then(|| view! { <NotReached app=app questions=not_reached /> })}
        {(!late.is_empty()).then(|| view! {
            <section class="theme">
                <h3>{w.minutes.late}</h3>
                <p class="small muted">{w.minutes.late_about}</p>
                <Points app=app points=late />
            </section>
        })}
    }
}

#[component]
fn AnsweredView(app: App, meeting: Meeting, answered: Answered, number: Option<usize>) -> impl IntoView {
    let text = answered.question.text.shown.clone();
    let heading = number.map_or(text.clone(), |number| format!("{number}. {text}"));
    let parts = answered.question.parts.iter().map(|part| (part.key.id, part.text.shown.clone())).collect();
    view! {
        <section class="theme">
            <h3>{heading}</h3>
            <Groups app=app meeting=meeting parts=parts groups=answered.groups />
            <FreeTexts app=app free=answered.free />
        </section>
    }
}

/// Points under what they have in common: sub-question, table, column, pile. The step they were
/// written in is nothing a reader asks for.
#[component]
fn Groups(app: App, meeting: Meeting, parts: Vec<(Dot, String)>, groups: Vec<Group>) -> impl IntoView {
    let w = app.words();
    let piles = app.notebook.with(|notebook| Clusters::of(notebook, meeting.home)).clusters;
    let name = |group: &Group, pile: Option<&Cluster>| {
        let part = group.part.and_then(|id| parts.iter().find(|(part, _)| *part == id)).map(|(_, text)| text.clone());
        let is_table = meeting.tables > 1 || group.table > 1;
        let table = is_table.then(|| fill(w.run.table, &[("number", &group.table.to_string())]));
        let column = group.column.map(|column| column_words(w, column).to_owned());
        let pile = pile.map(|pile| crate::shared::running::pile_name(w, pile));
        facts([part, table, column, pile].into_iter().flatten())
    };
    let mut named: Vec<(String, Vec<Point>)> = Vec::new();
    for group in groups {
        // What stands alone first, then pile by pile.
        for pile in [None].into_iter().chain(piles.iter().map(Some)) {
            let is_in = |point: &&Point| {
                piles.iter().find(|pile| Some(pile.key.id) == point.cluster).map(|pile| pile.key) == pile.map(|pile| pile.key)
            };
            let points: Vec<Point> = group.points.iter().filter(is_in).cloned().collect();
            let name = name(&group, pile);
            match named.iter_mut().find(|(other, _)| *other == name) {
                Some((_, all)) => all.extend(points),
                None if points.is_empty() => {}
                None => named.push((name, points)),
            }
        }
    }
    let views = named.into_iter().map(|(name, points)| {
        let is_unsaid = !points.iter().any(|point| point.said);
        view! {
            <div class:unsaid=is_unsaid>
                {(!name.is_empty()).then(|| view! { <h4 class="minutes-group">{name}</h4> })}
                <Points app=app points=points />
            </div>
        }
    });
    views.collect_view()
}

#[component]
fn Points(app: App, points: Vec<Point>) -> impl IntoView {
    let w = app.words();
    let rows = points.into_iter().map(|point| {
        view! {
            <li class="point" class:raised=point.said>
                <div class="point-text">
                    <p>{point.text.shown.clone()}</p>
                    " "
                    {point.said.then(|| view! { <p class="by">{w.minutes.said}</p> })}
                    {point.is_changed_late.then(|| view! { <p class="by">{w.minutes.changed_late}</p> })}
                    {crate::shared::versions::text_versions(app, point.key, "text", &point.text)}
                    {point.brought_back.then(|| view! { <p class="small">{w.versions.deleted_here}</p> })}
                </div>
            </li>
        }
    });
    view! { <ul class="points">{rows.collect_view()}</ul> }
}

#[component]
fn FreeTexts(app: App, free: Vec<Point>) -> impl IntoView {
    let w = app.words();
    let texts = free.into_iter().map(|point| {
        view! {
            <p class="minutes-note">{point.text.shown.clone()}</p>
            {crate::shared::versions::text_versions(app, point.key, "text", &point.text)}
        }
    });
    let texts: Vec<_> = texts.collect();
    (!texts.is_empty()).then(|| view! { <h4 class="minutes-group">{w.minutes.note}</h4> {texts.collect_view()} })
}

#[component]
fn NotReached(app: App, questions: Vec<Question>) -> impl IntoView {
    let w = app.words();
    let items = questions.iter().map(|question| view! { <li>{question.text.shown.clone()}</li> }).collect_view();
    view! {
        <section class="theme">
            <h3>{w.minutes.not_reached}</h3>
            <ul class="stack tight">{items}</ul>
            <p class="actions no-print"><button type="button" class="button" on:click=move |_| carry_on(app, &questions)>{w.minutes.carry_on}</button></p>
        </section>
    }
}

fn column_words(w: &Words, column: Column) -> &'static str {
    match column {
        Column::Leadership => w.minutes.column_leadership,
        Column::Teachers => w.minutes.column_teachers,
        Column::OtherStaff => w.minutes.column_other_staff,
        Column::Works => w.minutes.column_works,
        Column::WorksLess => w.minutes.column_works_less,
        Column::Keep => w.minutes.column_keep,
        Column::Develop => w.minutes.column_develop,
        Column::Stop => w.minutes.column_stop,
        Column::Begin => w.minutes.column_begin,
    }
}
