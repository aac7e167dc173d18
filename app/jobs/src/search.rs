//! The request for words in everything stored.

use crate::Waiting;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::KindName;
use fellestid_model::language::Language;
use serde::{Deserialize, Serialize};

/// Looks for words in everything stored. The answer: the best hits, and how many there are in all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Find {
    pub query: String,
    pub hits_max: usize,
    /// What is stored may have changed since the last time.
    pub is_new: bool,
    /// Whose built-in sets are looked through.
    pub language: Language,
    pub waiting: Waiting,
}

/// One thing that holds every word asked for; see [`fellestid_model::search::Hit`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// Where it stands.
    pub key: Key,
    pub kind: KindName,
    /// The words around it, cut where what was asked for begins and ends.
    pub pieces: Vec<Piece>,
    /// The title of the meeting or set it stands in.
    pub place: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    pub text: String,
    pub is_hit: bool,
}
