//! Clusters (klynger): points that say the same, put together under a name. A point's own words stay as they are;
//! it only stores its cluster, and stands alone if that is gone.
//!
//! A record of kind `cluster` in the meeting: `title`, `order`, `question`, `step`. In a point:
//! `cluster`. Clusters are moved with `place::move_up` and `place::move_down`.

use super::point::{self, Point};
use super::{Text, shown_of_kind, text_or_null};
use crate::kind::{self, Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::place::order_at_end;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::BTreeSet;

fields! {
    ORDER = kind::ORDER;
    pub TITLE = field("title").searched_in_home();
    QUESTION = field("question").stands_under("question");
    STEP = field("step").points_at("step");
}

/// A cluster (klynge).
pub const KIND: Kind = Kind {
    name: "cluster",
    home: Home::In(&["meeting"]),
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::Under(QUESTION.name()),
    deletion: Deletion::Erased,
    news: Some(1),
    link: InLink::Never,
    search: Searched::Never,
    is_people: false,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    pub key: Key,
    /// Empty until somebody names it.
    pub title: Text,
    pub question: Option<Dot>,
    pub step: Option<Dot>,
    /// In the order they were written.
    pub points: Vec<Point>,
}

/// A meeting's points, in clusters and alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clusters {
    pub clusters: Vec<Cluster>,
    /// Points in no visible cluster.
    pub alone: Vec<Point>,
}

impl Clusters {
    /// Reads the clusters of a whole meeting. Free text is not clustered.
    pub fn read(notebook: &Notebook, meeting: Dot) -> Clusters {
        let shown = shown_of_kind(notebook, meeting, &KIND);
        let ids: BTreeSet<Dot> = gathered(shown.iter().map(|(key, _)| key.id));
        let points = Point::all(notebook, meeting).into_iter().filter(|point| !point.free);
        let (inside, alone): (Vec<Point>, Vec<Point>) =
            points.partition(|point| point.cluster.is_some_and(|cluster| ids.contains(&cluster)));
        let clusters = shown.into_iter().map(|(key, record)| Cluster::from_record(key, record, &inside));
        Clusters { clusters: clusters.collect(), alone }
    }

    /// Returns what dots given to `id` count for now: the cluster a point lies in, or else the point or cluster
    /// itself. `None` if it is gone, or is an empty cluster.
    pub fn standing(&self, id: Dot) -> Option<Dot> {
        let pile = self.clusters.iter().find(|pile| pile.points.iter().any(|point| point.key.id == id || pile.key.id == id));
        pile.map(|pile| pile.key.id).or_else(|| self.alone.iter().map(|point| point.key.id).find(|point| *point == id))
    }

    /// Reads the clusters of one question, or with `None` those of no question.
    pub fn read_of_question(notebook: &Notebook, meeting: Dot, question: Option<Dot>) -> Clusters {
        let mut all = Clusters::read(notebook, meeting);
        all.clusters.retain(|cluster| cluster.question == question);
        all.alone.retain(|point| point.question == question);
        all
    }
}

impl Cluster {
    fn from_record(key: Key, record: &Record, points: &[Point]) -> Cluster {
        Cluster {
            key,
            title: Text::read(record, &TITLE),
            question: QUESTION.dot_in(record),
            step: STEP.dot_in(record),
            points: points.iter().filter(|point| point.cluster == Some(key.id)).cloned().collect(),
        }
    }
}

/// Makes a cluster, last among its question's. It may be named later.
pub fn create(transaction: &mut Transaction<'_>, meeting: Dot, question: Option<Dot>, step: Option<Dot>, title: &str) -> Key {
    let order = order_at_end(transaction, meeting, &KIND);
    let fields = [
        ORDER.with(Value::text(order)),
        QUESTION.with(Value::pointer(question)),
        STEP.with(Value::pointer(step)),
        TITLE.with(text_or_null(title)),
    ];
    transaction.create(meeting, KIND.name, &fields)
}

/// Makes a cluster of two points, when one is dropped on the other. It belongs to the first one's question.
pub fn put_together(transaction: &mut Transaction<'_>, onto: &Point, dropped: Key, step: Option<Dot>) -> Key {
    let cluster = create(transaction, onto.key.home, onto.question, step, "");
    set_cluster(transaction, onto.key, cluster);
    set_cluster(transaction, dropped, cluster);
    cluster
}

pub fn set_title(transaction: &mut Transaction<'_>, cluster: Key, title: &str) {
    TITLE.write(transaction, cluster, text_or_null(title));
}

/// Puts a point in a cluster, and out of its earlier one. Does nothing if they are in different meetings.
pub fn set_cluster(transaction: &mut Transaction<'_>, point: Key, cluster: Key) {
    if point.home == cluster.home {
        point::CLUSTER.write(transaction, point, cluster.id.into());
    }
}

/// Takes a point out of its cluster.
pub fn take_out(transaction: &mut Transaction<'_>, point: Key) {
    let is_inside = transaction.notebook.get(&point).is_some_and(|record| point::CLUSTER.dot_in(record).is_some());
    if is_inside {
        point::CLUSTER.write(transaction, point, Value::Null);
    }
}

/// Løser opp: deletes a cluster, so that its points stand alone. They are not written to, so bringing the cluster
/// back brings them into it again.
pub fn delete(transaction: &mut Transaction<'_>, cluster: Key) {
    transaction.delete(cluster);
}
