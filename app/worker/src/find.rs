//! Looks for words in everything stored.

use crate::failure::Failure;
use fellestid_archive::stored::{Stored, add_waiting};
use fellestid_browser::Store;
use fellestid_crdt::dot::Dot;
use fellestid_model::builtin::{ALL, in_language};
use fellestid_model::job::{self, Piece};
use fellestid_model::language::Language;
use fellestid_model::search::{Hit, Index};
use fellestid_model::shelf;

/// Every word there is; of the built-in sets those of one language, since the others say the same.
pub async fn index(store: &Store, language: Language, waiting: &[(String, String)]) -> Result<Index, Failure> {
    let mut notebook = Stored::everything(store).await?.notebook;
    notebook.merge(&shelf::built_in());
    add_waiting(&mut notebook, waiting);
    let mut index = Index::of(&notebook);
    let offered: Vec<Dot> = in_language(language).map(shelf::home).collect();
    ALL.iter().map(|set| shelf::home(set)).filter(|home| !offered.contains(home)).for_each(|home| index.remove(home));
    Ok(index)
}

pub fn find(index: &Index, query: &str, hits_max: usize) -> (Vec<job::Hit>, usize) {
    let found = index.find(query, hits_max);
    (found.hits.into_iter().map(told).collect(), found.total)
}

fn told(hit: Hit) -> job::Hit {
    job::Hit { key: hit.key.to_string(), kind: hit.kind, pieces: pieces(&hit), place: hit.place }
}

/// The snippet, cut at its marks.
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
