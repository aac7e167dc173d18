//! Requests about a meeting's plan: as a link and a code, out of a link, and who sits where at a café.

use crate::Waiting;
use fellestid_crdt::dot::Dot;
use fellestid_model::draw::rotation::Cafe;
use serde::{Deserialize, Serialize};

/// A meeting's plan as a link, and as a code to scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MakePlanCode {
    pub home: Dot,
    /// What stands before the plan in the link.
    pub address: String,
    pub waiting: Waiting,
}

/// A link, and its code to scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanCode {
    pub link: String,
    /// `None` if the link is longer than a code can hold.
    pub drawing: Option<CodeDrawing>,
    /// Whether our own marks went along. `None` if there are none.
    pub marks: Option<bool>,
    /// Whether it went along who sits where with which role. `None` if none are drawn.
    pub seating: Option<bool>,
}

/// A code as a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeDrawing {
    /// An SVG path in units of one module, without its margin.
    pub path: String,
    /// How many of them it is wide, and high.
    pub modules: u32,
}

/// Reads the plan in a link. Nothing is changed; it is taken in as a preview is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadPlan {
    pub link: String,
}

/// The plan that came in a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlanRead {
    /// `is_here`: the meeting is on this tablet already.
    Plan { home: Dot, title: String, date: String, starts_at: Option<u32>, tables: u32, is_here: bool },
    /// Cut short, changed on the way, or not a plan at all.
    Broken,
    /// From a newer version.
    Newer,
}

/// Plans who sits where at a café, from a seed: at sixty people a matter of tenths of a second.
/// Nothing is changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanCafe {
    pub cafe: Cafe,
    pub seed: u64,
}
