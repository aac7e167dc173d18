//! Search (søk): an index over what people see in a notebook, and the hits of a query in it. Pure: it keeps its own
//! copy of the texts, so that a home need not be loaded to be found.
//!
//! In reading order: `gather` takes the texts out of a home, `fold` makes spellings alike, `rank` tells how well a
//! query fits, `snippet` shows where.

mod fold;
mod gather;
mod rank;
mod snippet;
#[cfg(test)]
mod tests;

use crate::folding::tidied;
use crate::kind::{Heading, Kind, Kinds};
use crate::kinds::ALL;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::sorted_by;
pub use fold::fold;
use fold::words;
use rank::Rank;
use std::collections::BTreeMap;
use std::ops::Range;

/// A record that holds every word of the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its home is what the hit leads to.
    pub key: Key,
    pub kind: &'static Kind,
    /// What it stands under where hits are shown. Every hit has one, so that what is counted is also shown.
    pub heading: Heading,
    /// The text around the first find, on one line.
    pub snippet: String,
    /// The bytes of `snippet` to highlight: in order, disjoint, on whole letters.
    pub marks: Vec<Range<usize>>,
    /// The title of the meeting, set or tiltak it is in; for a tiltak, of the meeting it came from. Empty if there is no
    /// title, or the meeting is not in the index.
    pub place: String,
}

/// The best hits, and how many there are in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    pub hits: Vec<Hit>,
    pub total: usize,
}

/// Every text that can be found, by home.
#[derive(Clone, Debug, Default)]
pub struct Index {
    homes: BTreeMap<Dot, Home>,
}

#[derive(Clone, Debug, Default)]
struct Home {
    title: String,
    entries: Vec<Entry>,
}

/// The texts of one record.
#[derive(Clone, Debug)]
struct Entry {
    key: Key,
    kind: &'static Kind,
    heading: Heading,
    /// When it was made, in milliseconds since 1970.
    at_ms: i64,
    /// The home whose title tells where it is.
    stands_in: Option<Dot>,
    /// As written, a line for each field.
    text: Box<str>,
    folded: Box<str>,
}

impl Index {
    /// Builds the index of every home.
    pub fn of(notebook: &Notebook) -> Self {
        Index::of_kinds(ALL, notebook)
    }

    pub(crate) fn of_kinds(kinds: Kinds, notebook: &Notebook) -> Self {
        let mut index = Index::default();
        for home in notebook.homes() {
            index.add_of(kinds, notebook, home);
        }
        index
    }

    /// Reads one home again, or removes it if it is deleted, erased or missing.
    pub fn add(&mut self, notebook: &Notebook, home: Dot) {
        self.add_of(ALL, notebook, home);
    }

    fn add_of(&mut self, kinds: Kinds, notebook: &Notebook, home: Dot) {
        match gather::home(kinds, notebook, home) {
            Some(gathered) => {
                self.homes.insert(home, gathered);
            }
            None => self.remove(home),
        }
    }

    pub fn remove(&mut self, home: Dot) {
        self.homes.remove(&home);
    }

    /// Returns the records that hold every word of the query, at most `hits_max`: titles first, then words that begin
    /// with the query's, then the newest. A query without words finds nothing.
    pub fn find(&self, query: &str, hits_max: usize) -> Found {
        let words = words(query);
        if words.is_empty() {
            return Found::default();
        }
        let entries = self.homes.values().flat_map(|home| &home.entries);
        let ranked: Vec<(Rank, &Entry)> = entries.filter_map(|entry| Some((Rank::of(entry, &words)?, entry))).collect();
        let total = ranked.len();
        let best = sorted_by(ranked, |(left_rank, left), (right_rank, right)| {
            left_rank.cmp(right_rank).then(right.at_ms.cmp(&left.at_ms)).then(left.key.cmp(&right.key))
        });
        Found { hits: best.into_iter().take(hits_max).map(|(_, entry)| self.hit(entry, &words)).collect(), total }
    }

    fn hit(&self, entry: &Entry, words: &[String]) -> Hit {
        let (snippet, marks) = snippet::of(&entry.text, words);
        let place = entry.stands_in.and_then(|home| Some(self.homes.get(&home)?.title.clone())).unwrap_or_default();
        Hit { key: entry.key, kind: entry.kind, heading: entry.heading, snippet, marks, place }
    }
}

impl Entry {
    /// Makes an entry. The first field is the title and takes the first line, even if empty. Other empty fields are
    /// left out. Returns `None` if no field has text, or the kind has no heading.
    fn new(key: Key, kind: &'static Kind, at_ms: i64, stands_in: Option<Dot>, fields: &[String]) -> Option<Self> {
        let heading = kind.search.heading()?;
        let mut fields = fields.iter().map(|field| tidied(field));
        let title = fields.next().unwrap_or_default();
        let text = [title].into_iter().chain(fields.filter(|field| !field.is_empty())).collect::<Vec<_>>().join("\n");
        let folded = fold(&text).into_boxed_str();
        (!text.is_empty()).then(|| Entry { key, kind, heading, at_ms, stands_in, text: text.into_boxed_str(), folded })
    }
}
