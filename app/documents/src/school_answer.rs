//! A school's answer (svar fra skolen) for one who wants it in Word or by e-mail: the school, and each answered question
//! with its code, the answer and who may see it, which groups took part, and nothing else. `answers` reads it back.

use crate::answers::guarded;
use crate::document::{Document, Runs};
use crate::form::{TICKED, choice, told};
use crate::words::{Words, fill};
use fellestid_model::folding::tidied;
use fellestid_model::kinds::answer::Answer;
use fellestid_model::kinds::group::names;
use fellestid_model::kinds::report::Given;
use fellestid_model::language::Language;
use fellestid_model::overviews::school_answer::{Row, SchoolAnswer};

/// Returns the answer; its title is an e-mail's subject. A question that the package here has never asked has no code by which
/// it can be read back, and is left to our own file.
pub fn school_answer(answer: &SchoolAnswer, language: Language) -> Document {
    let words = Words::of(language);
    let title = fill(words.network_answer_from, &[("school", &answer.school), ("title", &answer.package.title)]);
    let mut document = Document::new(language, tidied(&title));
    if let Some(report) = answer.report.as_ref().filter(|report| !report.took_part.is_empty()) {
        document.paragraph([format!("{}: {}", words.network_took_part, names(&report.took_part, language))]);
    }
    let school: Vec<&str> =
        [&answer.school, &answer.kommune].into_iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    document.paragraph([format!("{}: {}", words.network_school, tidied(&school.join(", ")))]);
    for (row, given) in answer.rows.iter().filter(|row| row.is_asked).filter_map(|row| Some((row, row.given.as_ref()?))) {
        reply(&mut document, words, row, given);
    }
    // What a mail program puts under it is no part of the last answer.
    document.paragraph([words.network_answer_ends]);
    document
}

fn reply(document: &mut Document, words: &Words, row: &Row, given: &Given) {
    let asked = if given.asked.is_empty() { &row.ask.text } else { &given.asked };
    document.section(format!("{} {asked}", row.ask.code).trim().to_owned());
    match texts(given) {
        texts if texts.is_empty() => document.paragraph(given.versions.last().map(|answer| told(answer, words))),
        texts => document.paragraph(guarded(&texts, &[asked, &row.ask.text, &row.ask.help])),
    }
    let chosen = format!("{TICKED} {}", choice(given.may, words));
    document.paragraph([Runs::strong(words.network_who_sees), Runs::from(chosen)]);
}

/// Returns the words; of two written at once both, since nobody has chosen between them.
fn texts(given: &Given) -> String {
    given.versions.iter().map(Answer::words).filter(|words| !words.is_empty()).collect::<Vec<&str>>().join("\n")
}
