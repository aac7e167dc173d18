//! The minutes (referat) as one reads them: what was agreed, the points of each question, the questions
//! not reached, and what came late. What is shown, in which order and words, is the model's (`Minutes`,
//! `MinutesWords`), the same as in the exported document; this file adds what one can do with it.

use super::agreed::{Agreed, LookedBack};
use super::attendance::Present;
use crate::kit::{Memo, view};
use crate::session::App;
use crate::shared::plan::carry_on;
use crate::shared::sets::foreign_words;
use crate::words::{Words, facts};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::meeting::{Meeting, Point};
use fellestid_model::kinds::part::{self, SubQuestion};
use fellestid_model::kinds::point;
use fellestid_model::kinds::question::{self, Question};
use fellestid_model::overviews::minutes::{AtTable, Group, Late, Minutes, MinutesWords};
use leptos::prelude::*;

#[component]
pub fn MinutesView(app: App, home: Dot, minutes: Memo<Option<Minutes>>) -> impl IntoView {
    let w = app.words();
    view! {
        <section class="part minutes">
            <div class="part-head"><h2>{w.common.minutes}</h2></div>
            <Present app=app home=home minutes=minutes />
            {move || minutes.get().map(|minutes| view! { <Body app=app minutes=minutes /> })}
        </section>
    }
}

#[component]
fn Body(app: App, minutes: Minutes) -> impl IntoView {
    let w = app.words();
    let told = MinutesWords::of(w.language);
    let is_empty = !minutes.has_any();
    let numbered = minutes.meeting.questions.len() > 1;
    let beside = told.beside_questions(&minutes.meeting);
    // Before anything is written, the questions stand in the plan below.
    let unanswered = told.unanswered(&minutes).filter(|_| !minutes.not_reached.is_empty());
    let Minutes {
        meeting,
        actions,
        late_actions,
        looked_back,
        changed_actions,
        questions,
        others,
        rankings,
        marks,
        pulse,
        not_reached,
        late,
        ..
    } = minutes;
    let questions = questions.into_iter().map(|answered| {
        let text = &answered.question.text.shown;
        let lang = foreign_words(app, text);
        let heading = if numbered { format!("{}. {text}", answered.number) } else { text.clone() };
        let versions = question_versions(app, &answered.question);
        let parts: Vec<AnyView> = answered.parts_above().map(|part| sub_question(app, part)).collect();
        let parts = (!parts.is_empty()).then(|| view! { <ul class="stack tight">{parts}</ul> });
        view! { <section class="theme"><h3 lang=lang>{heading}</h3> {versions} {parts} <Tables app=app tables=answered.tables /></section> }
    });
    let is_closed = meeting.closed_at_ms.is_some();
    view! {
        {is_empty.then(|| view! { <p class="muted">{w.minutes.nothing}</p> })}
        {(!actions.is_empty()).then(|| view! { <Agreed app=app actions=actions late=late_actions changed=changed_actions.clone() /> })}
        {(!looked_back.is_empty()).then(|| view! { <LookedBack app=app actions=looked_back changed=changed_actions /> })}
        {questions.collect_view()}
        {(!others.is_empty()).then(|| view! {
            <section class="theme"><h3>{beside}</h3> <Tables app=app tables=others /></section>
        })}
        {super::votes::votes(told, rankings, marks, &pulse)}
        {unanswered.map(|heading| view! { <Unanswered app=app heading=heading questions=not_reached is_closed=is_closed /> })}
        {(!late.is_empty()).then(|| view! {
            <section class="theme">
                <h3>{told.late}</h3>
                <p class="small muted">{w.minutes.late_about}</p>
                {late.into_iter().map(|late| late_points(app, told, &meeting, late)).collect_view()}
            </section>
        })}
    }
}

/// The late points of one question, or of no question that is shown.
fn late_points(app: App, told: &MinutesWords, meeting: &Meeting, late: Late) -> impl IntoView + use<> {
    let name = late.question.map_or_else(|| told.others.to_owned(), |question| question.text.shown);
    let table = |point: &Point| meeting.told_table(point.table).map(|table| told.table_name(table).to_lowercase());
    let rows: Vec<AnyView> = late.points.into_iter().map(|point| point_row(app, table(&point), point)).collect();
    view! { <h4 class="minutes-group" lang=foreign_words(app, &name)>{name.clone()}</h4> <ul class="points">{rows}</ul> }
}

/// The versions of a question with two.
fn question_versions(app: App, question: &Question) -> Option<impl IntoView + use<>> {
    crate::shared::versions::text_versions(app, question.key, &question::TEXT, &question.text)
}

fn sub_question(app: App, part: &SubQuestion) -> AnyView {
    let versions = crate::shared::versions::text_versions(app, part.key, &part::TEXT, &part.text);
    view! { <li lang=foreign_words(app, &part.text.shown)>{part.text.shown.clone()} {versions}</li> }.into_any()
}

/// What each table wrote, grouped by cluster; free text last.
#[component]
fn Tables(app: App, tables: Vec<AtTable>) -> impl IntoView {
    let w = app.words();
    let views = tables.into_iter().map(|at_table| {
        let groups = at_table.groups.into_iter().map(|group| {
            let name = group_name(w, at_table.table, &group);
            view! {
                {(!name.is_empty()).then(|| view! { <h4 class="minutes-group">{name}</h4> })}
                <Points app=app points=group.points />
            }
        });
        view! { {groups.collect_view()} <FreeTexts app=app table=at_table.table free=at_table.free /> }
    });
    views.collect_view()
}

/// Formats a group's name as «Hva gjorde at det skjedde? · Bord 1 · Ledelsen», with the parts that exist.
fn group_name(w: &Words, table: Option<u32>, group: &Group) -> String {
    let told = MinutesWords::of(w.language);
    let part = group.part.as_ref().map(|part| part.text.shown.clone());
    let table = table.map(|table| told.table_name(table));
    let column = group.column.map(|column| told.column(column).to_owned());
    let pile = group.cluster.as_ref().map(|pile| told.pile_name(pile));
    let step = group.step.as_ref().map(|step| crate::shared::plan::step_name(w, step));
    facts([part, table, column, pile, step].into_iter().flatten())
}

#[component]
fn Points(app: App, points: Vec<Point>) -> impl IntoView {
    let rows: Vec<AnyView> = points.into_iter().map(|point| point_row(app, None, point)).collect();
    view! { <ul class="points">{rows}</ul> }
}

/// A point, with its table where that is no heading.
fn point_row(app: App, table: Option<String>, point: Point) -> AnyView {
    let w = app.words();
    let told = MinutesWords::of(w.language);
    view! {
        <li class="point" class:raised=point.said>
            <div class="point-text">
                <p>{point.text.shown.clone()}</p>
                " "
                {table.map(|table| view! { <p class="by">{table}</p> })}
                {point.said.then(|| view! { <p class="by">{told.said}</p> })}
                {point.is_changed_late.then(|| view! { <p class="by">{told.changed_late}</p> })}
                {crate::shared::versions::text_versions(app, point.key, &point::TEXT, &point.text)}
                {point.brought_back.then(|| view! { <p class="small">{w.versions.deleted_here}</p> })}
            </div>
        </li>
    }
    .into_any()
}

#[component]
fn FreeTexts(app: App, table: Option<u32>, free: Vec<Point>) -> impl IntoView {
    let w = app.words();
    let table = table.map(|table| MinutesWords::of(w.language).table_name(table));
    let name = facts(table.into_iter().chain([w.minutes.note.to_owned()]));
    let texts = free.into_iter().map(|point| {
        view! {
            <p class="minutes-note">{point.text.shown.clone()}</p>
            {crate::shared::versions::text_versions(app, point.key, &point::TEXT, &point.text)}
        }
    });
    let texts: Vec<_> = texts.collect();
    (!texts.is_empty()).then(|| view! { <h4 class="minutes-group">{name}</h4> {texts.collect_view()} })
}

/// The questions nobody wrote to, each with its sub-questions; once the minutes are closed, the next meeting can have them.
#[component]
fn Unanswered(app: App, heading: &'static str, questions: Vec<Question>, is_closed: bool) -> impl IntoView {
    let w = app.words();
    let items = questions.iter().map(|question| {
        let parts: Vec<AnyView> = question.parts.iter().map(|part| sub_question(app, part)).collect();
        let parts = (!parts.is_empty()).then(|| view! { <ul class="stack tight">{parts}</ul> });
        view! { <li lang=foreign_words(app, &question.text.shown)>{question.text.shown.clone()} {question_versions(app, question)} {parts}</li> }
    });
    let items = items.collect_view();
    view! {
        <section class="theme">
            <h3>{heading}</h3>
            <ul class="stack tight">{items}</ul>
            {is_closed.then(|| view! {
                <p class="actions no-print"><button type="button" class="button" on:click=move |_| carry_on(app, &questions)>{w.minutes.carry_on}</button></p>
            })}
        </section>
    }
}
