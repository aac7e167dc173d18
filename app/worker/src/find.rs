//! Searches everything stored.

use crate::failure::Failure;
use fellestid_archive::stored::{Stored, add_waiting};
use fellestid_browser::Store;
use fellestid_browser::serve::say_alive;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_jobs::Piece;
use fellestid_model::builtin::{ALL, in_language};
use fellestid_model::language::Language;
use fellestid_model::search::{Hit, Index};
use fellestid_model::shelf;

/// The search indexes.
#[derive(Default)]
pub struct Words {
    /// All words, with the built-in sets of one language.
    all: Index,
    /// The built-in sets of the other written form, so that its words are found too.
    twins: Index,
}

/// Builds the index. The built-in sets of one language come first, since the others say the same.
///
/// # Errors
///
/// Returns [`Failure`] if the store cannot be read.
pub async fn index(store: &Store, language: Language, waiting: &[(Key, String)]) -> Result<Words, Failure> {
    let mut notebook = Stored::everything(store).await?.notebook;
    say_alive();
    notebook.merge(&shelf::built_in());
    add_waiting(&mut notebook, waiting);
    Ok(words(&notebook, language))
}

/// Returns the index of the words in `notebook`, which includes the built-in sets.
fn words(notebook: &Notebook, language: Language) -> Words {
    let mut words = Words { all: Index::of(notebook), twins: Index::default() };
    let offered: Vec<Dot> = in_language(language).map(shelf::home).collect();
    for home in ALL.iter().map(|set| shelf::home(set)).filter(|home| !offered.contains(home)) {
        words.all.remove(home);
        words.twins.add(notebook, home);
    }
    words
}

pub fn find(words: &Words, query: &str, hits_max: usize) -> (Vec<fellestid_jobs::Hit>, usize) {
    let found = words.all.find(query, hits_max);
    let twins = if found.total < hits_max { words.twins.find(query, hits_max).hits } else { Vec::new() };
    // A set found in one's own language is not shown again in the other.
    let is_told = |twin: &Hit| shelf::twin(twin.key).is_some_and(|own| found.hits.iter().any(|hit| hit.key == own));
    let twins: Vec<Hit> = twins.into_iter().filter(|twin| !is_told(twin)).take(hits_max.saturating_sub(found.total)).collect();
    let total = found.total + twins.len();
    (found.hits.into_iter().chain(twins).map(told).collect(), total)
}

fn told(hit: Hit) -> fellestid_jobs::Hit {
    fellestid_jobs::Hit { key: hit.key, heading: hit.heading, pieces: pieces(&hit), place: hit.place }
}

/// Returns the snippet, cut at its marks.
fn pieces(hit: &Hit) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut push = |text: &str, is_hit| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), is_hit });
        }
    };
    for mark in &hit.marks {
        push(&hit.snippet[from..mark.start], false);
        push(&hit.snippet[mark.clone()], true);
        from = mark.end;
    }
    push(&hit.snippet[from..], false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_built_in_set_is_found_in_both_written_forms_and_told_once() {
        let words = words(&shelf::built_in(), Language::Bokmal);
        let titles = |query: &str| {
            let (hits, total) = find(&words, query, 50);
            assert_eq!(hits.len(), total);
            let sets = hits.into_iter().filter(|hit| hit.heading == fellestid_model::kind::Heading::Sets);
            sets.map(|hit| hit.pieces.into_iter().map(|piece| piece.text).collect::<String>()).collect::<Vec<_>>()
        };
        assert_eq!(titles("tilpasset inkludering").len(), 1);
        assert_eq!(titles("tilpassa inkludering").len(), 1);
        assert_eq!(titles("lesing i alle fag").len(), 1, "the same in both");
        assert!(titles("dinosaurer").is_empty());
    }
}
