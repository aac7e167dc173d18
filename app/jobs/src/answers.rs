//! The request about answers that schools have sent to a round.

use fellestid_crdt::dot::Dot;
use fellestid_model::overviews::came_in::CameIn;
use serde::{Deserialize, Serialize};

/// Reads answers to a package out of files of any kind, and says what they are. Their bytes are the buffers
/// beside it, in the order of the names. Nothing is changed; what was read is taken in by
/// [`Import`](crate::Import).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadAnswers {
    pub package: Dot,
    pub file_names: Vec<String>,
}

/// What the files would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswersRead {
    pub came_in: CameIn,
    /// Schools of the package that have answered, before and with this.
    pub answered_before: usize,
    pub answered: usize,
    /// Of each that was asked, whether it is a team.
    pub are_teams: Vec<bool>,
}
