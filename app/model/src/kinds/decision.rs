//! What becomes of a school's input (hva det ble til): included, later, or not, with a reason. Plain values, as stored in
//! the records of themes and quotes.

use crate::kind::Field;
use fellestid_crdt::record::Record;

/// A decision about an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// «Tatt med».
    Included,
    /// «Senere».
    Later,
    /// «Ikke, fordi …».
    Not,
}

impl Decision {
    pub const ALL: [Decision; 3] = [Decision::Included, Decision::Later, Decision::Not];

    /// Returns the code in records.
    pub fn code(self) -> &'static str {
        match self {
            Decision::Included => "included",
            Decision::Later => "later",
            Decision::Not => "not",
        }
    }

    /// Returns the decision of this code, or `None` if none is made or only a newer version knows it.
    pub fn of_code(code: &str) -> Option<Decision> {
        Decision::ALL.into_iter().find(|decision| decision.code() == code)
    }
}

/// A decision with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    pub decision: Decision,
    /// Empty if none is given.
    pub reason: String,
}

impl Decided {
    /// Reads a decision from these two fields.
    pub(crate) fn read(record: &Record, decision: Field, reason: Field) -> Option<Decided> {
        let decision = Decision::of_code(decision.text_in(record))?;
        Some(Decided { decision, reason: reason.text_in(record).trim().to_owned() })
    }
}
