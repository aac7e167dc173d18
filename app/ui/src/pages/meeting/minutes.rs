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
use fellestid_model::kinds::meeting::{Column, Point};
use fellestid_model::kinds::question::Question;
use fellestid_model::overviews::minutes::{AtTable, Group, Minutes};
use leptos::prelude::*;

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
            <Present app=app home=home minutes=minutes />
            {move || minutes.get().map(|minutes| view! { <Body app=app minutes=minutes /> })}
        </section>
    }
}

#[component]
fn Body(app: App, minutes: Minutes) -> impl IntoView {
    let w = app.words();
    let is_empty = !minutes.has_any();
    let is_closed = minutes.meeting.closed_at_ms.is_some();
    let numbered = minutes.meeting.questions.len() > 1;
    let Minutes { actions, late_actions, questions, others, rankings, marks, pulse, not_reached, late, .. } = minutes;
    let questions = questions.into_iter().map(|answered| {
        let text = answered.question.text.shown;
        let heading = if numbered { format!("{}. {text}", answered.number) } else { text };
        view! { <section class="theme"><h3>{heading}</h3> <Tables app=app tables=answered.tables /></section> }
    });
    let late: Vec<Point> = late.into_iter().flat_map(|late| late.points).collect();
    view! {
        {is_empty.then(|| view! { <p class="muted">{w.minutes.nothing}</p> })}
        {(!actions.is_empty()).then(|| view! { <Agreed app=app actions=actions late=late_actions /> })}
        {questions.collect_view()}
        {(!others.is_empty()).then(|| view! {
            <section class="theme"><h3>{w.minutes.others}</h3> <Tables app=app tables=others /></section>
        })}
        {super::votes::votes(w, rankings, marks, &pulse)}
        {(is_closed && !not_reached.is_empty()).then(|| view! { <NotReached app=app questions=not_reached /> })}
        {(!late.is_empty()).then(|| view! {
            <section class="theme">
                <h3>{w.minutes.late}</h3>
                <p class="small muted">{w.minutes.late_about}</p>
                <Points app=app points=late />
            </section>
        })}
    }
}

/// What each table wrote, under what its points have in common; free text after them.
#[component]
fn Tables(app: App, tables: Vec<AtTable>) -> impl IntoView {
    let w = app.words();
    let views = tables.into_iter().map(|at_table| {
        let groups = at_table.groups.into_iter().map(|group| {
            let is_unsaid = !group.points.iter().any(|point| point.said);
            let name = group_name(w, at_table.table, &group);
            view! {
                <div class:unsaid=is_unsaid>
                    {(!name.is_empty()).then(|| view! { <h4 class="minutes-group">{name}</h4> })}
                    <Points app=app points=group.points />
                </div>
            }
        });
        view! { {groups.collect_view()} <FreeTexts app=app table=at_table.table free=at_table.free /> }
    });
    views.collect_view()
}

/// «Hva gjorde at det skjedde? · Bord 1 · Ledelsen», as much of it as there is.
fn group_name(w: &Words, table: Option<u32>, group: &Group) -> String {
    let part = group.part.as_ref().map(|part| part.text.shown.clone());
    let table = table_name(w, table);
    let column = group.column.map(|column| column_words(w, column).to_owned());
    let pile = group.cluster.as_ref().map(|pile| crate::shared::running::pile_name(w, pile));
    facts([part, table, column, pile].into_iter().flatten())
}

fn table_name(w: &Words, table: Option<u32>) -> Option<String> {
    table.map(|table| fill(w.run.table, &[("number", &table.to_string())]))
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
fn FreeTexts(app: App, table: Option<u32>, free: Vec<Point>) -> impl IntoView {
    let w = app.words();
    let name = facts(table_name(w, table).into_iter().chain([w.minutes.note.to_owned()]));
    let texts = free.into_iter().map(|point| {
        view! {
            <p class="minutes-note">{point.text.shown.clone()}</p>
            {crate::shared::versions::text_versions(app, point.key, "text", &point.text)}
        }
    });
    let texts: Vec<_> = texts.collect();
    (!texts.is_empty()).then(|| view! { <h4 class="minutes-group">{name}</h4> {texts.collect_view()} })
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
        Column::Strength => w.minutes.column_strength,
        Column::Weakness => w.minutes.column_weakness,
        Column::Opportunity => w.minutes.column_opportunity,
        Column::Threat => w.minutes.column_threat,
    }
}
