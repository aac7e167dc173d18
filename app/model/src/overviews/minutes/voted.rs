//! The results of votes: dots (prikker), most first, all tables together; and how the meeting met its marks of a good
//! meeting (kjennetegn).

use crate::dots::Target;
use crate::dots::tally::{Sums, Tally};
use crate::kinds::agreed_marks::{AgreedMark, Checked, checked};
use crate::kinds::cluster::Cluster;
use crate::kinds::meeting::{Meeting, Point};
use fellestid_crdt::notebook::Notebook;

/// The result of one vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    pub voters: u32,
    /// Most dots first, without choices that got none.
    pub rows: Vec<Ranked>,
}

/// A choice that got dots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub given_to: Given,
    pub dots: u32,
    /// Whether it was said, or is a cluster with a point that was.
    pub is_said: bool,
}

/// What the dots were given to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    Cluster(Cluster),
    Point(Point),
}

/// Returns every vote with a visible result, and the marks as they were checked.
pub(super) fn of(notebook: &Notebook, meeting: &Meeting, clusters: &[Cluster], points: &[Point]) -> (Vec<Ranking>, Vec<Checked>) {
    let steps = meeting.steps.iter().map(|step| Some(step.key.id)).chain([None]);
    let votes: Vec<Sums> = steps.map(|step| Sums::of(&Tally::all(notebook, meeting.home, step))).collect();
    let marks = AgreedMark::all(notebook, meeting.home);
    let is_mark = |target: &Target| marks.iter().any(|mark| mark.target() == *target);
    let check = votes.iter().find(|sums| sums.counts.keys().any(is_mark));
    let rankings = votes.iter().map(|sums| ranking(sums, clusters, points)).filter(|ranking| !ranking.rows.is_empty());
    (rankings.collect(), check.map(|sums| checked(marks.clone(), sums)).unwrap_or_default())
}

fn ranking(sums: &Sums, clusters: &[Cluster], points: &[Point]) -> Ranking {
    let rows = sums.ranked().into_iter().filter(|(_, dots)| *dots > 0);
    let rows = rows.filter_map(|(Target(id), dots)| {
        // A point may have been put in a cluster after it got its dots.
        if let Some(cluster) = clusters.iter().find(|cluster| cluster.key.id == id) {
            let is_said = cluster.points.iter().any(|point| point.said);
            let has_points = !cluster.points.is_empty();
            return has_points.then(|| Ranked { given_to: Given::Cluster(cluster.clone()), dots, is_said });
        }
        let point = points.iter().find(|point| point.key.id == id)?;
        Some(Ranked { given_to: Given::Point(point.clone()), dots, is_said: point.said })
    });
    Ranking { voters: sums.voters, rows: rows.collect() }
}
