//! Requests about a meeting's plan: making a link and a code, reading a code and a link, and seating a café.

use crate::Waiting;
use fellestid_crdt::dot::Dot;
use fellestid_model::draw::rotation::Cafe;
use fellestid_model::method::PlannedStep;
use serde::{Deserialize, Serialize};

/// Writes a meeting's plan, or a network's package, as a link and as a code to scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MakePlanCode {
    pub home: Dot,
    /// The part of the link before the plan.
    pub address: String,
    pub waiting: Waiting,
}

/// A link, and its code to scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanCode {
    pub link: String,
    /// `None` if the link is longer than a code can hold.
    pub drawing: Option<CodeDrawing>,
    /// Whether our own marks are in the link. `None` if there are none.
    pub marks: Option<bool>,
    /// Whether seats and roles are in the link. `None` if none are drawn.
    pub seating: Option<bool>,
}

/// A code as a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeDrawing {
    /// An SVG path in units of one module, without the margin.
    pub path: String,
    /// The width and height in modules.
    pub modules: u32,
}

/// Reads the code (QR) in a picture; its greys are the buffer beside, a byte for each pixel, row by row.
/// The answer is the text that the code holds. Nothing is changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadCode {
    /// Pixels in a row.
    pub width: usize,
}

/// Reads the plan or the package in a link. Nothing is changed; it is imported as a preview is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadPlan {
    pub link: String,
}

/// What is in a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlanRead {
    Plan(Invited),
    Package(AskedByLink),
    /// Cut short, changed on the way, or not a plan at all.
    Broken,
    /// From a newer version.
    Newer,
}

/// A meeting that somebody is invited to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invited {
    pub home: Dot,
    pub title: String,
    /// As `2026-11-26`. Empty if none is set.
    pub date: String,
    /// In minutes after midnight.
    pub starts_at: Option<u32>,
    /// In minutes after midnight.
    pub ends_at: u32,
    pub tables: u32,
    pub place: String,
    pub steps: Vec<InvitedStep>,
    /// Whether the meeting is on this tablet already.
    pub is_here: bool,
}

/// What a network asks the school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedByLink {
    pub home: Dot,
    pub title: String,
    /// Who asks, as signed.
    pub from: String,
    /// As `2026-12-01`; empty if none is set.
    pub due_date: String,
    /// As «§ 1 Hva har dere prøvd?».
    pub questions: Vec<String>,
}

/// A step of the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitedStep {
    pub planned: PlannedStep,
    /// Its own name. Empty if it has none.
    pub title: String,
}

/// Plans who sits where at a café, from a seed: for sixty people in tenths of a second. Nothing is changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanCafe {
    pub cafe: Cafe,
    pub seed: u64,
}
