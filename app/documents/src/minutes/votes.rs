//! What dots (prikker) came to: most first, all tables together; and how the meeting held up to the
//! marks of a good meeting (kjennetegn). What is chosen away of the points is not told here either.

use super::options::{Options, Points};
use crate::document::{Document, Item};
use crate::words::{Words, fill};
use crate::write::one_line;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::dots::Target;
use fellestid_model::dots::tally::{Sums, Tally};
use fellestid_model::views::agreed_marks::{AgreedMark, checked};
use fellestid_model::views::cluster::Clusters;
use fellestid_model::views::meeting::{Meeting, Point};

pub fn write(document: &mut Document, notebook: &Notebook, meeting: &Meeting, options: &Options) {
    let words = Words::of(options.language);
    let marks = AgreedMark::all(notebook, meeting.home);
    let is_mark = |target: &Target| marks.iter().any(|mark| mark.target() == *target);
    let steps = meeting.steps.iter().map(|step| Some(step.key.id)).chain([None]);
    let votes: Vec<Sums> = steps.map(|step: Option<Dot>| Sums::of(&Tally::all(notebook, meeting.home, step))).collect();
    for sums in &votes {
        write_ranking(document, notebook, meeting, options, sums);
    }
    if let Some(sums) = votes.iter().find(|sums| sums.counts.keys().any(is_mark)) {
        document.section(words.marks);
        document.items(checked(marks, sums).iter().map(|checked| {
            let (yes, count) = (checked.yes.to_string(), checked.voters.to_string());
            Item::new(fill(words.mark_held, &[("text", &one_line(&checked.mark.text.shown)), ("yes", &yes), ("count", &count)]))
        }));
    }
}

fn write_ranking(document: &mut Document, notebook: &Notebook, meeting: &Meeting, options: &Options, sums: &Sums) {
    let words = Words::of(options.language);
    let texts = texts(notebook, meeting, words, options.points);
    let ranked = sums.ranked().into_iter().filter(|(_, dots)| *dots > 0);
    let text = |target: Target| texts.iter().find(|(known, _)| *known == target).map(|(_, text)| text);
    let told: Vec<Item> = ranked.filter_map(|(target, dots)| Some(item(words, text(target)?, dots))).collect();
    if told.is_empty() {
        return;
    }
    document.section(words.dots);
    let word = if sums.voters == 1 { words.dots_voters_one } else { words.dots_voters_many };
    document.paragraph([fill(word, &[("count", &sums.voters.to_string())])]);
    document.items(told);
}

fn item(words: &Words, text: &str, dots: u32) -> Item {
    let word = if dots == 1 { words.dots_one } else { words.dots_many };
    Item::new(fill(word, &[("text", text), ("count", &dots.to_string())]))
}

/// What dots may have been given to, and what it is called; a pile is chosen where a point in it is.
fn texts(notebook: &Notebook, meeting: &Meeting, words: &Words, chosen: Points) -> Vec<(Target, String)> {
    let is_chosen = |point: &&Point| match chosen {
        Points::All => true,
        Points::Said => point.said,
        Points::None => false,
    };
    let clusters = Clusters::of(notebook, meeting.home).clusters;
    let piles = clusters.iter().filter(|pile| pile.points.iter().any(|point| is_chosen(&point)));
    let piles = piles.map(|pile| (Target(pile.key.id), one_line(&pile.title.shown), words.unnamed_pile));
    // A point may have been put in a pile after it got its dots.
    let points = Point::all(notebook, meeting.home);
    let points = points.iter().filter(is_chosen).map(|point| (Target(point.key.id), one_line(&point.text.shown), words.no_text));
    let named =
        |(target, text, otherwise): (Target, String, &str)| (target, if text.is_empty() { otherwise.to_owned() } else { text });
    piles.map(named).chain(points.map(named)).collect()
}
