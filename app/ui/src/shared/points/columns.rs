//! Answers in columns: what leadership, teachers and other staff can do, or what works and what works less.
//! A field for each; every point can become a tiltak.

use super::compose::Compose;
use super::{Here, List};
use crate::kit::{Memo, Show, view};
use crate::session::Spot;
use crate::words::{Words, fill};
use fellestid_model::kinds::meeting::Column;
use fellestid_model::kinds::question::audience::AnswerForm;
use leptos::prelude::*;

fn columns(form: AnswerForm) -> &'static [Column] {
    match form {
        AnswerForm::Points => &[],
        AnswerForm::ByRole => &[Column::Leadership, Column::Teachers, Column::OtherStaff],
        AnswerForm::Works => &[Column::Works, Column::WorksLess],
    }
}

pub fn name(w: &Words, column: Column) -> &'static str {
    match column {
        Column::Leadership => w.points.leadership,
        Column::Teachers => w.points.teachers,
        Column::OtherStaff => w.points.other_staff,
        Column::Works => w.points.works,
        Column::WorksLess => w.points.works_less,
        Column::Keep => w.points.keep,
        Column::Develop => w.points.develop,
        Column::Stop => w.points.stop,
        Column::Begin => w.points.begin,
        Column::Strength => w.points.strength,
        Column::Weakness => w.points.weakness,
        Column::Opportunity => w.points.opportunity,
        Column::Threat => w.points.threat,
    }
}

pub fn field_id(column: Column) -> &'static str {
    match column {
        Column::Leadership => "compose-leadership",
        Column::Teachers => "compose-teachers",
        Column::OtherStaff => "compose-other-staff",
        Column::Works => "compose-works",
        Column::WorksLess => "compose-works-less",
        Column::Keep => "compose-keep",
        Column::Develop => "compose-develop",
        Column::Stop => "compose-stop",
        Column::Begin => "compose-begin",
        Column::Strength => "compose-strength",
        Column::Weakness => "compose-weakness",
        Column::Opportunity => "compose-opportunity",
        Column::Threat => "compose-threat",
    }
}

#[component]
pub fn Columns(here: Here, form: AnswerForm) -> impl IntoView {
    let own = columns(form);
    let columns = own.iter().map(|column| view! { <OneColumn here=here column=*column /> }).collect_view();
    view! {
        <div class="columns">{columns}</div>
        <Others here=here own=own />
    }
}

#[component]
fn OneColumn(here: Here, column: Column) -> impl IntoView {
    let w = here.stand.app.words();
    let spot = Signal::derive(move || Spot { column: Some(column), ..here.spot.get() });
    let keys = here.keys(spot);
    let label = fill(w.points.field_in, &[("column", name(w, column))]);
    view! {
        <section class="column">
            <h3>{name(w, column)}</h3>
            <Compose here=here spot=spot id=field_id(column) label=label placeholder=Signal::stored(w.points.placeholder_short) />
            <List here=here keys=keys />
        </section>
    }
}

/// Points in none of these columns: written before the question had them, or on another tablet.
#[component]
fn Others(here: Here, own: &'static [Column]) -> impl IntoView {
    let w = here.stand.app.words();
    let keys = Memo::new(move |_| {
        let part = here.spot.get().part;
        let is_other = |column: Option<Column>| column.is_none_or(|column| !own.contains(&column));
        here.points.with(|points| {
            let others = points.iter().filter(|point| !point.free && here.is_of(part, point) && is_other(point.column));
            others.map(|point| point.key).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || !keys.with(Vec::is_empty)>
            <h3>{w.points.in_no_column}</h3>
            <List here=here keys=keys />
        </Show>
    }
}
