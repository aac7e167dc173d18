//! What dots (prikker) came to, and how the meeting held up to the marks of a good meeting
//! (kjennetegn). What is chosen away of the points is not told here either.

use super::options::{Options, Points};
use crate::document::{Document, Item};
use crate::words::{Words, fill};
use crate::write::one_line;
use fellestid_model::overviews::minutes::{Given, Minutes, Ranked, Ranking};

pub fn write(document: &mut Document, minutes: &Minutes, options: &Options) {
    let words = Words::of(options.language);
    match options.points {
        Points::All | Points::Said => minutes.rankings.iter().for_each(|ranking| write_ranking(document, words, ranking)),
        Points::None => {}
    }
    if !minutes.marks.is_empty() {
        document.section(words.marks);
        document.items(minutes.marks.iter().map(|checked| {
            let (yes, count) = (checked.yes.to_string(), checked.voters.to_string());
            Item::new(fill(words.mark_held, &[("text", &one_line(&checked.mark.text.shown)), ("yes", &yes), ("count", &count)]))
        }));
    }
}

fn write_ranking(document: &mut Document, words: &Words, ranking: &Ranking) {
    document.section(words.dots);
    let word = if ranking.voters == 1 { words.dots_voters_one } else { words.dots_voters_many };
    document.paragraph([fill(word, &[("count", &ranking.voters.to_string())])]);
    document.items(ranking.rows.iter().map(|row| item(words, row)));
}

fn item(words: &Words, row: &Ranked) -> Item {
    let (text, otherwise) = match &row.given_to {
        Given::Cluster(pile) => (one_line(&pile.title.shown), words.unnamed_pile),
        Given::Point(point) => (one_line(&point.text.shown), words.no_text),
    };
    let text = if text.is_empty() { otherwise } else { &text };
    let word = if row.dots == 1 { words.dots_one } else { words.dots_many };
    Item::new(fill(word, &[("text", text), ("count", &row.dots.to_string())]))
}
