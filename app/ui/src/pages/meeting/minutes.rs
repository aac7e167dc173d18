//! The minutes (referat) as one reads them: what was agreed, the points of each question, the questions
//! not reached, and what came late. Order and words are the model's (`Minutes`, `MinutesWords`), the same
//! as in the exported document; this file adds what one can do with them.

use super::agreed::{Agreed, LookedBack};
use super::attendance::Present;
use crate::kit::{Memo, view};
use crate::session::App;
use crate::shared::plan::carry_on;
use crate::shared::sets::foreign_words;
use crate::words::{Words, facts};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::meeting::Point;
use fellestid_model::kinds::point;
use fellestid_model::kinds::question::Question;
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
    let is_closed = minutes.meeting.closed_at_ms.is_some();
    let numbered = minutes.meeting.questions.len() > 1;
    let beside = told.beside_questions(&minutes.meeting);
    let Minutes {
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
        let text = answered.question.text.shown;
        let lang = foreign_words(app, &text);
        let heading = if numbered { format!("{}. {text}", answered.number) } else { text };
        view! { <section class="theme"><h3 lang=lang>{heading}</h3> <Tables app=app tables=answered.tables /></section> }
    });
    view! {
        {is_empty.then(|| view! { <p class="muted">{w.minutes.nothing}</p> })}
        {(!actions.is_empty()).then(|| view! { <Agreed app=app actions=actions late=late_actions changed=changed_actions.clone() /> })}
        {(!looked_back.is_empty()).then(|| view! { <LookedBack app=app actions=looked_back changed=changed_actions /> })}
        {questions.collect_view()}
        {(!others.is_empty()).then(|| view! {
            <section class="theme"><h3>{beside}</h3> <Tables app=app tables=others /></section>
        })}
        {super::votes::votes(w, told, rankings, marks, &pulse)}
        {(is_closed && !not_reached.is_empty()).then(|| view! { <NotReached app=app questions=not_reached /> })}
        {(!late.is_empty()).then(|| view! {
            <section class="theme">
                <h3>{told.late}</h3>
                <p class="small muted">{w.minutes.late_about}</p>
                {late.into_iter().map(|late| late_points(app, told, late)).collect_view()}
            </section>
        })}
    }
}

/// The late points of one question, or of no question that is shown.
fn late_points(app: App, told: &MinutesWords, late: Late) -> impl IntoView + use<> {
    let name = late.question.map_or_else(|| told.others.to_owned(), |question| question.text.shown);
    view! { <h4 class="minutes-group" lang=foreign_words(app, &name)>{name.clone()}</h4> <Points app=app points=late.points /> }
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
    let pile = group.cluster.as_ref().map(|pile| crate::shared::running::pile_name(w, pile));
    let step = group.step.as_ref().map(|step| crate::shared::plan::step_name(w, step));
    facts([part, table, column, pile, step].into_iter().flatten())
}

#[component]
fn Points(app: App, points: Vec<Point>) -> impl IntoView {
    let w = app.words();
    let told = MinutesWords::of(w.language);
    let rows = points.into_iter().map(|point| {
        view! {
            <li class="point" class:raised=point.said>
                <div class="point-text">
                    <p>{point.text.shown.clone()}</p>
                    " "
                    {point.said.then(|| view! { <p class="by">{told.said}</p> })}
                    {point.is_changed_late.then(|| view! { <p class="by">{told.changed_late}</p> })}
                    {crate::shared::versions::text_versions(app, point.key, &point::TEXT, &point.text)}
                    {point.brought_back.then(|| view! { <p class="small">{w.versions.deleted_here}</p> })}
                </div>
            </li>
        }
    });
    view! { <ul class="points">{rows.collect_view()}</ul> }
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

#[component]
fn NotReached(app: App, questions: Vec<Question>) -> impl IntoView {
    let w = app.words();
    let items = questions
        .iter()
        .map(|question| view! { <li lang=foreign_words(app, &question.text.shown)>{question.text.shown.clone()}</li> })
        .collect_view();
    view! {
        <section class="theme">
            <h3>{MinutesWords::of(w.language).not_reached}</h3>
            <ul class="stack tight">{items}</ul>
            <p class="actions no-print"><button type="button" class="button" on:click=move |_| carry_on(app, &questions)>{w.minutes.carry_on}</button></p>
        </section>
    }
}
