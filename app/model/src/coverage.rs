//! Coverage (alt blir sagt): which written points have been said in the group, for each table and each
//! question. It only counts; it never tells who wrote.

use crate::kinds::point::Point;
use fellestid_crdt::dot::Dot;
use std::collections::{BTreeMap, BTreeSet};

/// Points written, and how many of them are said (sagt).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub written: usize,
    pub said: usize,
}

impl Count {
    pub fn unsaid(self) -> usize {
        self.written - self.said
    }

    /// Returns whether every point is said; true also if none is written.
    pub fn is_full(self) -> bool {
        self.unsaid() == 0
    }

    fn add(&mut self, point: &Point) {
        self.written += 1;
        self.said += usize::from(point.said);
    }
}

/// How many of the points are said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    pub all: Count,
    /// By table, from 1; only tables that have written.
    pub tables: BTreeMap<u32, Count>,
    /// By question; `None` for points under no question.
    pub questions: BTreeMap<Option<Dot>, Count>,
    /// One table's work with one question.
    pub places: BTreeMap<(u32, Option<Dot>), Count>,
}

/// Counts the points that are to be said: not free text, and not the `agreed` ones, which were written as
/// tiltak from the start.
pub fn coverage(points: &[Point], agreed: &BTreeSet<Dot>) -> Coverage {
    let mut coverage = Coverage::default();
    for point in points.iter().filter(|point| !point.free && !agreed.contains(&point.key.id)) {
        coverage.all.add(point);
        coverage.tables.entry(point.table).or_default().add(point);
        coverage.questions.entry(point.question).or_default().add(point);
        coverage.places.entry((point.table, point.question)).or_default().add(point);
    }
    coverage
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::action::{agree_on, agreed_points, create_from_point};
    use crate::kinds::meeting::{self, MeetingPlan, NewPoint};
    use crate::kinds::point;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::notebook::Notebook;
    use fellestid_crdt::transaction::{Pen, Transaction};
    use proptest::prelude::*;

    fn written(points: &[(u32, u64, bool, bool)]) -> Vec<Point> {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let home = meeting::create(&mut transaction, &MeetingPlan::default());
        for (table, question, said, free) in points {
            let question = (*question > 0).then_some(Dot { actor: Actor(9), counter: *question });
            let new = NewPoint { table: *table, question, text: "ro", free: *free, ..NewPoint::default() };
            let key = point::create(&mut transaction, home, &new).expect("words");
            transaction.write(key, "said", (*said).into());
        }
        Point::all(transaction.notebook, home)
    }

    #[test]
    fn what_is_not_said_yet_is_counted_for_each_table() {
        let points = written(&[(1, 1, true, false), (1, 1, false, false), (2, 0, true, false), (2, 0, false, true)]);
        let coverage = coverage(&points, &BTreeSet::new());
        assert_eq!((coverage.all.written, coverage.all.unsaid()), (3, 1));
        assert_eq!((coverage.tables[&1].unsaid(), coverage.tables[&2].is_full()), (1, true));
        assert_eq!(coverage.questions[&None], Count { written: 1, said: 1 });
    }

    #[test]
    fn a_tiltak_never_raises_what_is_to_be_said() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 1), &MeetingPlan::default());
        let new = NewPoint { text: "ro", ..NewPoint::default() };
        let point = point::create(&mut Transaction::begin(&mut pen, &mut notebook, 2), home, &new).expect("words");
        agree_on(&mut Transaction::begin(&mut pen, &mut notebook, 3), home, &new);
        create_from_point(&mut Transaction::begin(&mut pen, &mut notebook, 4), point);
        let count = coverage(&Point::all(&notebook, home), &agreed_points(&notebook, home)).all;
        assert_eq!(count, Count { written: 1, said: 0 }, "a point that became a tiltak later is still to be said");
    }

    #[test]
    fn where_nothing_is_written_nothing_is_missing() {
        assert!(coverage(&[], &BTreeSet::new()).all.is_full());
    }

    proptest! {
        #[test]
        fn tables_and_questions_add_up(points in prop::collection::vec((1u32..5, 0u64..4, any::<bool>(), any::<bool>()), 0..30)) {
            let coverage = coverage(&written(&points), &BTreeSet::new());
            let sum = |counts: Vec<Count>| counts.iter().map(|count| (count.written, count.said)).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
            let all = (coverage.all.written, coverage.all.said);
            prop_assert_eq!(sum(coverage.tables.values().copied().collect()), all);
            prop_assert_eq!(sum(coverage.questions.values().copied().collect()), all);
            prop_assert_eq!(sum(coverage.places.values().copied().collect()), all);
        }
    }
}
