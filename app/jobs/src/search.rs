//! The request that searches everything stored.

use crate::Waiting;
use fellestid_crdt::record::Key;
use fellestid_model::kind::Heading;
use fellestid_model::language::Language;
use serde::{Deserialize, Serialize};

/// Searches everything stored. Answered by the best hits, and how many there are in all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Find {
    pub query: String,
    pub hits_max: usize,
    /// Whether the index must be built anew, since the store may have changed.
    pub is_new: bool,
    /// The language of the built-in sets to search first.
    pub language: Language,
    pub waiting: Waiting,
}

/// A record that holds every word searched for; see [`fellestid_model::search::Hit`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// The record's key.
    pub key: Key,
    /// The heading it is shown under.
    pub heading: Heading,
    /// The words around the hits, cut at the beginning and end of each.
    pub pieces: Vec<Piece>,
    /// The title of the meeting, set or tiltak it is in.
    pub place: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    pub text: String,
    pub is_hit: bool,
}

/// Returns every hit under its heading, headings in their order and hits in theirs.
pub fn under_headings(hits: Vec<Hit>) -> Vec<(Heading, Vec<Hit>)> {
    let mut groups: Vec<(Heading, Vec<Hit>)> = Vec::new();
    for hit in hits {
        let at = groups.partition_point(|(heading, _)| *heading < hit.heading);
        match groups.get_mut(at).filter(|(heading, _)| *heading == hit.heading) {
            Some((_, beside)) => beside.push(hit),
            None => groups.insert(at, (hit.heading, vec![hit])),
        }
    }
    groups
}
