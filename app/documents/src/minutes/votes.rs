//! The results of dots (prikker), and how the meeting met its marks of a good meeting (kjennetegn). Choices of points
//! that are left out are left out here too.

use crate::document::{Document, Item};
use crate::words::Words;
use crate::write::one_line;
use fellestid_model::options::{Options, Points};
use fellestid_model::overviews::minutes::{Given, Minutes, Ranked, Ranking};

pub fn write(document: &mut Document, minutes: &Minutes, options: &Options) {
    let words = Words::of(options.language);
    match options.points {
        Points::All | Points::Said => minutes.rankings.iter().for_each(|ranking| write_ranking(document, words, ranking)),
        Points::None => {}
    }
    if !minutes.marks.is_empty() {
        document.section(words.minutes.marks);
        document.items(
            minutes
                .marks
                .iter()
                .map(|checked| Item::new(format!("{} – {}", one_line(&checked.mark.text.shown), words.minutes.held(checked)))),
        );
    }
}

fn write_ranking(document: &mut Document, words: &Words, ranking: &Ranking) {
    document.section(words.minutes.dots);
    document.paragraph([words.minutes.voters(ranking.voters)]);
    document.items(ranking.rows.iter().map(|row| item(words, row)));
}

fn item(words: &Words, row: &Ranked) -> Item {
    let (text, otherwise) = match &row.given_to {
        Given::Cluster(pile) => (one_line(&pile.title.shown), words.minutes.unnamed_pile),
        Given::Point(point) => (one_line(&point.text.shown), words.no_text),
    };
    let text = if text.is_empty() { otherwise } else { &text };
    Item::new(format!("{text} – {}", words.minutes.dots_given(row.dots)))
}
