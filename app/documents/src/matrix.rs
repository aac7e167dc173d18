//! The overview as a document, a table and JSON (oversikten): what schools have answered, by question. Which answers
//! are in it has been decided before; a working copy says on each page that it is one.

use crate::csv::table;
use crate::document::{Document, Item, Table};
use crate::form::is_for;
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::group::{Group, addressed, names};
use fellestid_model::language::Language;
use fellestid_model::overviews::matrix::{Matrix, Said, School};
use serde_json::{Map, Value, json};

/// Whom a document is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// The network's leader: with all answers.
    Working,
    /// Anyone: for a matrix that is spread.
    Spread,
}

/// Returns JSON for scripts: `questions`, `schools` with their `answers`, and what is published `nameless`. The same
/// answers give the same bytes.
pub fn matrix_json(matrix: &Matrix) -> Value {
    let questions: Vec<Value> = matrix.questions.iter().map(|ask| json!({ "code": ask.code, "text": ask.text })).collect();
    let schools: Vec<Value> = matrix.schools.iter().map(|school| school_json(matrix, school)).collect();
    let nameless = by_code(matrix, |ask| matrix.nameless.get(&ask).map(|texts| json!(texts)));
    json!({ "questions": questions, "schools": schools, "nameless": nameless })
}

fn school_json(matrix: &Matrix, school: &School) -> Value {
    let said = |said: &Said| json!({ "text": said.answer.words(), "source": said.source.code(), "may": said.may.code(), "state": said.answer.state() });
    let answers = by_code(matrix, |ask| school.cells.get(&ask).map(|cell| cell.iter().map(said).collect()));
    json!({ "name": school.name, "kommune": school.kommune, "answers": answers })
}

fn by_code(matrix: &Matrix, of: impl Fn(Dot) -> Option<Value>) -> Map<String, Value> {
    matrix.questions.iter().filter_map(|ask| Some((ask.code.clone(), of(ask.key.id)?))).collect()
}

/// Returns a table for a spreadsheet: a row for each school, a column for each question. UTF-8 with a byte order mark,
/// `;` between the cells; nothing people wrote can become a formula.
pub fn matrix_csv(matrix: &Matrix, language: Language, copy: Copy) -> String {
    let words = Words::of(language);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let tells_groups = took_part(matrix, copy);
    // A working copy says so after its columns, so that every column keeps its place.
    let said = (copy == Copy::Working).then(|| words.network_working_copy.to_owned());
    let groups_heading = tells_groups.then(|| words.network_took_part.to_owned());
    let headings = matrix.questions.iter().map(|ask| column(ask, language)).chain(groups_heading).chain(said);
    rows.push([words.network_school, words.network_kommune].map(str::to_owned).into_iter().chain(headings).collect());
    for school in &matrix.schools {
        let cells = matrix
            .questions
            .iter()
            .map(|ask| school.cells.get(&ask.key.id).map(|cell| told(cell, words, copy)).unwrap_or_default());
        let groups = tells_groups.then(|| groups(school, language));
        rows.push([school.name.clone(), school.kommune.clone()].into_iter().chain(cells).chain(groups).collect());
    }
    for (place, text) in
        matrix.questions.iter().enumerate().flat_map(|(place, ask)| nameless(matrix, ask).map(move |text| (place, text)))
    {
        let cells = (0..matrix.questions.len()).map(|at| if at == place { text.clone() } else { String::new() });
        rows.push([words.network_nameless.to_owned(), String::new()].into_iter().chain(cells).collect());
    }
    table(&rows)
}

/// Returns whether anything is to be told of who took part: to the network's leader alone.
fn took_part(matrix: &Matrix, copy: Copy) -> bool {
    copy == Copy::Working && matrix.schools.iter().any(|school| !school.took_part.is_empty())
}

fn groups(school: &School, language: Language) -> String {
    names(&school.took_part.iter().copied().collect::<Vec<Group>>(), language)
}

/// Returns a document for people: question by question, a table of schools.
pub fn matrix_document(matrix: &Matrix, language: Language, copy: Copy) -> Document {
    let words = Words::of(language);
    let title = match copy {
        // Word shows the title in the header of each page.
        Copy::Working => format!("{} {}", words.network_working_copy, matrix.package.title),
        Copy::Spread => matrix.package.title.clone(),
    };
    let mut document = Document::new(language, title);
    for (place, ask) in matrix.questions.iter().enumerate() {
        // Each question begins a page, so that each page says what it is.
        if copy == Copy::Working && place > 0 {
            document.page_break();
        }
        document.section(heading(ask));
        document.paragraph(ask.for_whom.map(|group| is_for(group, words)));
        if copy == Copy::Working {
            document.paragraph([words.network_working_copy]);
        }
        let mut table = Table::new([words.network_school, words.network_answer]).naming_rows();
        for school in &matrix.schools {
            if let Some(cell) = school.cells.get(&ask.key.id) {
                table = table.row([named(school), told(cell, words, copy)]);
            }
        }
        document.table(table);
        let published: Vec<Item> = nameless(matrix, ask).map(Item::new).collect();
        if !published.is_empty() {
            document.subsection(words.network_nameless);
            document.items(published);
        }
    }
    if took_part(matrix, copy) {
        document.page_break();
        document.section(words.network_took_part);
        document.paragraph([words.network_working_copy]);
        let rows = matrix.schools.iter().filter(|school| !school.took_part.is_empty());
        let empty = Table::new([words.network_school, words.network_took_part]).naming_rows();
        document.table(rows.fold(empty, |table, school| table.row([named(school), groups(school, language)])));
    }
    document
}

/// «Nes skole, Lauvdal»
fn named(school: &School) -> String {
    let name = [school.name.as_str(), &school.kommune].into_iter().filter(|name| !name.is_empty());
    name.collect::<Vec<&str>>().join(", ")
}

fn nameless<'a>(matrix: &'a Matrix, ask: &Ask) -> impl Iterator<Item = String> + use<'a> {
    matrix.nameless.get(&ask.key.id).into_iter().flatten().cloned()
}

fn heading(ask: &Ask) -> String {
    format!("{} {}", ask.code, ask.text).trim().to_owned()
}

/// A question as a column's heading, with the group that it is for: «§ 3 Hva sier elevene? (til elevrådet)».
fn column(ask: &Ask, language: Language) -> String {
    let whom = ask.for_whom.map(|group| format!(" ({})", addressed(group, language))).unwrap_or_default();
    format!("{}{whom}", heading(ask))
}

/// Returns a cell's answers, one after another; in a working copy with who may see each.
pub(crate) fn told(cell: &[Said], words: &Words, copy: Copy) -> String {
    let mut texts: Vec<String> = Vec::new();
    for said in cell {
        let text = match &said.answer {
            Answer::Text(text) => text.as_str(),
            Answer::Nothing => words.network_nothing,
            Answer::NotReached => words.network_not_reached,
        };
        let text = match copy {
            Copy::Working => format!("{text}\n({})", choice(said.may, words)),
            Copy::Spread => text.to_owned(),
        };
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts.join("\n")
}

fn choice(may: May, words: &Words) -> &'static str {
    match may {
        May::Adviser => words.network_adviser,
        May::Nameless => words.network_without_name,
        May::Named => words.network_with_name,
    }
}
