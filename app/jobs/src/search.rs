//! The request that searches everything stored.

use crate::Waiting;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::KindName;
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
    pub kind: KindName,
    /// The words around the hits, cut at the beginning and end of each.
    pub pieces: Vec<Piece>,
    /// The title of the meeting or set it is in.
    pub place: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    pub text: String,
    pub is_hit: bool,
}
