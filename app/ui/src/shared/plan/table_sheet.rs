//! The table sheet (bordark): one page to a table, with the question, the steps with times, and lines
//! to write on, and the code for the table's tablet. Made when it is printed, and nothing else goes on the paper.

use super::sheet::{minutes_words, step_instruction, step_name};
use super::tell::qr;
use crate::dates;
use crate::kit::{Memo, icon, view};
use crate::session::App;
use crate::shared::on_paper::OnPaper;
use crate::shared::people::roles_line;
use crate::words::{facts, fill};
use fellestid_jobs::PlanCode;
use fellestid_model::kinds::agreed_marks::AgreedMark;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::question::sharing_out::parts_for_table;
use leptos::prelude::*;

/// Lines to write points on, where one question is asked; each further one takes the room of two.
const LINES_MAX: usize = 13;
const LINES_MIN: usize = 5;

#[component]
pub fn TableSheets(app: App, meeting: Memo<Option<Meeting>>, code: RwSignal<Option<PlanCode>>) -> impl IntoView {
    let w = app.words();
    let is_printing = RwSignal::new(false);
    let sheets = move || {
        let sheets = move || meeting.get().map(|meeting| sheets(app, &meeting, code.get().as_ref()));
        view! { {sheets} }.into_any()
    };
    view! {
        <section class="card stack tight">
            <h3>{w.plan.table_sheet}</h3>
            <p>{w.plan.table_sheet_about}</p>
            <p><button type="button" class="button" on:click=move |_| is_printing.set(true)>{icon(icon::FILE)} {w.plan.table_sheet_print}</button></p>
            <OnPaper is_printing=is_printing sheets=sheets />
        </section>
    }
}

fn sheets(app: App, meeting: &Meeting, code: Option<&PlanCode>) -> AnyView {
    (1..=meeting.tables).map(|table| sheet(app, meeting, table, code)).collect_view().into_any()
}

fn sheet(app: App, meeting: &Meeting, table: u32, code: Option<&PlanCode>) -> AnyView {
    let w = app.words();
    let roles = app.notebook.read(meeting.home, |notebook| roles_line(w, notebook, meeting.home, table));
    let marks = app.notebook.read(meeting.home, |notebook| AgreedMark::all(notebook, meeting.home));
    let marks = facts(marks.into_iter().map(|mark| mark.text.shown));
    let name = fill(w.run.table, &[("number", &table.to_string())]);
    let day = dates::capitalised(&dates::with_weekday(w, &meeting.date));
    let times = format!("{}–{}", dates::clock(w, meeting.starts_at.unwrap_or_default()), dates::clock(w, meeting.planned_end()));
    let steps = meeting.steps.iter().zip(meeting.clock_times()).map(|(step, time)| {
        let (title, about) = (step_name(w, step), step_instruction(w, step, meeting.tables));
        view! { <tr><th scope="row">{dates::clock(w, time)}</th> <td><b>{title}</b> " " {about}</td> <td>{minutes_words(w, step.minutes)}</td></tr> }
    });
    let questions = meeting.questions.iter().map(|question| asked(question, meeting.tables, table));
    // A meeting without a name is called after its question.
    let has_own_title = meeting.questions.iter().all(|question| question.text.shown != meeting.title.shown);
    let further = 2 * meeting.questions.len().saturating_sub(1);
    let lines = (0..LINES_MAX.saturating_sub(further).max(LINES_MIN)).map(|_| view! { <li></li> });
    view! {
        <article class="table-sheet">
            <header><p>{facts([day, times])}</p> <p><b>{name}</b></p></header>
            {code.and_then(|code| code.drawing.as_ref()).map(|drawing| qr(w, drawing))}
            {has_own_title.then(|| view! { <h1>{meeting.title.shown.clone()}</h1> })}
            {questions.collect_view()}
            {(!marks.is_empty()).then(|| view! { <p><b>{w.people.marks_here}</b> " " {marks}</p> })}
            {(!roles.is_empty()).then(|| view! { <p>{roles}</p> })}
            <table>{steps.collect_view()}</table>
            <h2>{w.plan.table_sheet_points}</h2>
            <ol class="lines-to-write">{lines.collect_view()}</ol>
            <h2>{w.plan.table_sheet_agreed}</h2>
            <ol class="lines-to-write"><li></li> <li></li></ol>
        </article>
    }
    .into_any()
}

/// A question, with the sub-questions that are this table's.
fn asked(question: &Question, tables: u32, table: u32) -> impl IntoView + use<> {
    let parts = parts_for_table(question, tables, table)
        .into_iter()
        .map(|part| view! { <li>{part.text.shown.clone()}</li> })
        .collect_view();
    view! { <section class="asked"><h2>{question.text.shown.clone()}</h2> <ul>{parts}</ul></section> }
}
