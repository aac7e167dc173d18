//! What votes came to: dots (prikker), most first, all tables together; and how the meeting held up
//! to the marks of a good meeting (kjennetegn).

use crate::dots::Target;
use crate::dots::tally::{Sums, Tally};
use crate::kinds::agreed_marks::{AgreedMark, Checked, checked};
use crate::kinds::cluster::Cluster;
use crate::kinds::meeting::{Meeting, Point};
use fellestid_crdt::notebook::Notebook;

/// What one vote came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    pub voters: u32,
    /// Most dots first; what got none is not there.
    pub rows: Vec<Ranked>,
}

/// One thing that got dots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub given_to: Given,
    pub dots: u32,
    /// Raised in the group, or a cluster with something that was.
    pub is_said: bool,
}

/// What dots were given to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    Cluster(Cluster),
    Point(Point),
}

/// Every vote with something in it to see, and the marks as they were checked.
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
