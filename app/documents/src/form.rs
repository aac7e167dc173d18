//! The form a school answers in (skjema): the tasks to do first, a field for the school, the groups that took part, then each
//! question with its code, space for the answer, and who may see it. `answers` reads it back, from a Word file or from the
//! text of a mail.

use crate::answers::MARK;
use crate::date::date;
use crate::document::{Document, Item, Runs, Table};
use crate::email::Email;
use crate::gathering::{decided, said_and_done};
use crate::words::{Words, fill};
use crate::write::one_line;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::feedback::Feedback;
use fellestid_model::kinds::group::{Group, addressed, caution, name};
use fellestid_model::kinds::package::Package;
use fellestid_model::kinds::task::Task;
use fellestid_model::language::Language;

/// Lines to write an answer on.
const WRITING_LINES: u32 = 3;

/// The box of the choice that is made.
pub(crate) const TICKED: char = '☒';
const NOT_TICKED: char = '☐';

/// A school's answers, for a filled-in form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    pub school: String,
    pub took_part: Vec<Group>,
    /// By question.
    pub replies: Vec<(Dot, Answer, May)>,
}

/// Returns an empty form for a package.
pub fn form(notebook: &Notebook, package: &Package, language: Language) -> Document {
    written(notebook, package, language, None)
}

/// The form as text for an e-mail, under a few words of what to do with it; it can be answered there.
pub fn form_email(notebook: &Notebook, package: &Package, language: Language) -> Email {
    let words = Words::of(language);
    let body = format!("{}\n\n{}", words.network_letter, form(notebook, package, language).plain());
    Email { subject: fill(words.network_subject, &[("title", &package.title)]), body }
}

/// A form with a school's answers in it.
pub fn filled_form(notebook: &Notebook, package: &Package, language: Language, filled: &Filled) -> Document {
    written(notebook, package, language, Some(filled))
}

fn written(notebook: &Notebook, package: &Package, language: Language, filled: Option<&Filled>) -> Document {
    let words = Words::of(language);
    let mut document = Document::new(language, package.title.clone());
    write_programme(&mut document, words, package);
    document.paragraph([package.goal.as_str()]);
    if !package.due_date.is_empty() {
        document.paragraph([format!("{}: {}", words.minutes.due_date, date(words, &package.due_date))]);
    }
    let tasks = Task::all(notebook, package.home);
    document.paragraph(package.takes(&tasks, language));
    write_tasks(&mut document, words, &tasks);
    let school = filled.map_or("____________________", |filled| filled.school.as_str());
    document.paragraph([format!("{}: {school}", words.network_school)]);
    document.paragraph([Runs::strong(format!("{}?", words.network_took_part))]);
    let is_ticked = |group: Group| filled.is_some_and(|filled| filled.took_part.contains(&group));
    document.paragraph(Group::ALL.map(|group| format!("{} {}", box_of(is_ticked(group)), name(group, language))));
    for ask in Ask::all(notebook, package.home).iter().filter(|ask| !ask.is_removed) {
        let reply = filled.and_then(|filled| filled.replies.iter().find(|(of, ..)| *of == ask.key.id));
        document.section(format!("{} {}", ask.code, ask.text).trim().to_owned());
        for line in ask.for_whom.into_iter().flat_map(|group| for_whom(group, words)) {
            document.paragraph([line]);
        }
        document.paragraph([ask.help.as_str()]);
        match reply {
            Some((_, answer, _)) => document.paragraph(told(answer, words).lines()),
            None => document.writing_lines(WRITING_LINES),
        }
        document.paragraph([Runs::strong(words.network_who_may_see)]);
        let is_chosen = |may: May| reply.is_some_and(|(_, _, chosen)| *chosen == may);
        document.paragraph(May::ALL.map(|may| format!("{} {}", box_of(is_chosen(may)), choice(may, words))));
    }
    document.section(words.network_before_sending);
    document.paragraph([words.network_insight]);
    // Last, where nothing is read as an answer.
    put_feedback(&mut document, notebook, package, language);
    document
}

/// Writes the programme that the round belongs to, and its goal, on a line each.
fn write_programme(document: &mut Document, words: &Words, package: &Package) {
    let all = [(words.network_programme, &package.programme), (words.network_programme_goal, &package.programme_goal)];
    let told = all.into_iter().filter(|(_, text)| !text.is_empty());
    document.paragraph(told.map(|(label, text)| format!("{label}: {}", one_line(text))));
}

fn box_of(is_ticked: bool) -> char {
    if is_ticked { TICKED } else { NOT_TICKED }
}

/// Writes the tasks above the field for the school, each on a marked line, so that a returned form is not read as answering
/// them. They are under no heading of the document, since the field for the school is not about them.
fn write_tasks(document: &mut Document, words: &Words, tasks: &[Task]) {
    if tasks.is_empty() {
        return;
    }
    document.paragraph([Runs::strong(words.network_tasks)]);
    document.items(tasks.iter().map(|Task { words: task, .. }| {
        let act = task.act.map(|act| Runs::strong(format!("{}: ", act.name(words.language))));
        let terms = task.terms(words.language, |day| date(words, day));
        let terms = if terms.is_empty() { terms } else { format!(" ({terms})") };
        let line = Runs::from(MARK.to_string()).and(act.unwrap_or_default());
        Item::new(line.and(format!("{}{terms}", one_line(&task.text))))
    }));
}

/// What became of the schools' input, if the package tells of any.
fn put_feedback(document: &mut Document, notebook: &Notebook, package: &Package, language: Language) {
    let words = Words::of(language);
    let told = Feedback::all(notebook, package.home);
    if !told.is_empty() {
        document.section(words.network_said_did);
        let row = |table: Table, of: &Feedback| table.row([of.told(), decided(&of.decided, words)]);
        document.table(told.iter().fold(said_and_done(words), |table, (_, of)| row(table, of)));
    }
}

/// Returns the lines that say which group of the school a question is for, each so short that no mail program breaks it.
pub(crate) fn for_whom(group: Group, words: &Words) -> Vec<String> {
    std::iter::once(is_for(group, words)).chain(caution(group, words.language).map(str::to_owned)).collect()
}

/// «Spørsmålet er til elevrådet.»
pub(crate) fn is_for(group: Group, words: &Words) -> String {
    fill(words.network_question_is, &[("whom", addressed(group, words.language))])
}

/// Returns the words of a choice.
pub(crate) fn choice(may: May, words: &Words) -> &'static str {
    match may {
        May::Adviser => words.network_adviser,
        May::Nameless => words.network_without_name,
        May::Named => words.network_with_name,
    }
}

/// Returns an answer as it stands in a form.
pub(crate) fn told<'a>(answer: &'a Answer, words: &Words) -> &'a str {
    match answer {
        Answer::Text(text) => text,
        Answer::Nothing => words.network_nothing,
        Answer::NotReached => words.network_not_reached,
    }
}
