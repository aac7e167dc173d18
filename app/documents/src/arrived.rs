//! What has come from one school (dette har jeg fått), written to that school. The questions stand without their codes,
//! and its own lines marked, so that a reply with this text quoted under it is not read as an answer; the reader of answers
//! knows the heading.

use crate::answers::marked;
use crate::document::{Document, Item, Table};
use crate::matrix::{Copy, told};
use crate::words::{Words, fill};
use fellestid_model::language::Language;
use fellestid_model::overviews::arrived::Arrived;

/// Returns the text; its title is an e-mail's subject. It holds the school's own answers, and nothing of others.
pub fn arrived(of: &Arrived, language: Language) -> Document {
    let words = Words::of(language);
    let title = fill(words.network_arrived, &[("school", &of.school), ("title", &of.round)]);
    let mut document = Document::new(language, title.trim_end_matches([':', ' ']).to_owned());
    document.section(words.network_arrived_answers);
    document.paragraph([words.network_arrived_about]);
    let mut table = Table::new([words.network_question, words.network_answer]).naming_rows();
    for (asked, cell) in &of.answers {
        table = table.row([asked.clone(), marked(&told(cell, words, Copy::Working))]);
    }
    document.table(table);
    if !of.unanswered.is_empty() {
        document.paragraph([words.network_arrived_unanswered]);
        document.items(of.unanswered.iter().map(|asked| Item::new(asked.as_str())));
    }
    if !of.receipts.is_empty() {
        document.paragraph([fill(words.network_arrived_receipt, &[("code", &of.receipts.join(", "))])]);
    }
    document.paragraph([words.network_arrived_wrong]);
    document.paragraph([of.from.as_str()]);
    document
}
