//! What dots can be given to: every pile, and every point that stands alone.

use crate::shared::running::pile_name;
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::dots::Target;
use fellestid_model::kinds::cluster::Clusters;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub target: Target,
    pub text: String,
    /// The points in the pile.
    pub holds: Vec<String>,
    /// The point a tiltak is made from: the point itself, or the first in the pile.
    pub point: Key,
    /// A pile's own name, for its tiltak.
    pub title: String,
}

impl Choice {
    /// Identifies the row on the screen: changed words make it another row.
    pub fn id(&self) -> (Dot, String, Vec<String>) {
        (self.target.0, self.text.clone(), self.holds.clone())
    }
}

/// Returns the choices, piles first. An empty pile cannot be chosen.
pub fn choices(w: &Words, clusters: &Clusters) -> Vec<Choice> {
    let piles = clusters.clusters.iter().filter_map(|pile| {
        let holds = pile.points.iter().map(|point| point.text.shown.clone()).collect();
        let (text, title, target) = (pile_name(w, pile), pile.title.shown.clone(), Target(pile.key.id));
        Some(Choice { target, text, holds, point: pile.points.first()?.key, title })
    });
    let alone = clusters.alone.iter().map(|point| {
        let (text, target) = (point.text.shown.clone(), Target(point.key.id));
        Choice { target, text, holds: Vec::new(), point: point.key, title: String::new() }
    });
    piles.chain(alone).collect()
}
