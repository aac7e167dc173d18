//! Clusters and marks on points: what one tablet does, and what two end up with.

use super::Tablet;
use crate::kinds::cluster::{self, Clusters};
use crate::kinds::meeting::{self, Column, MeetingPlan, NewPoint};
use crate::kinds::point::own_practice::{mark, marked_of, unmark};
use crate::kinds::point::{self, Point};
use crate::method::Script;
use crate::place::{move_down, move_up};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use proptest::prelude::*;

fn meeting(points: &[&str]) -> (Tablet, Dot, Vec<Key>) {
    let mut tablet = Tablet::new(1);
    let home = tablet.act(|change| meeting::create(change, &MeetingPlan::default()));
    let keys = points
        .iter()
        .map(|text| tablet.act(|change| point::create(change, home, &NewPoint { text, ..NewPoint::default() }).expect("words")));
    let keys = keys.collect();
    (tablet, home, keys)
}

/// Returns «navn: a b» for each cluster, then the points that stand alone.
fn told(notebook: &Notebook, home: Dot) -> Vec<String> {
    let texts = |points: &[Point]| points.iter().map(|point| point.text.shown.clone()).collect::<Vec<_>>().join(" ");
    let all = Clusters::read(notebook, home);
    let named = all.clusters.iter().map(|cluster| format!("{}: {}", cluster.title.shown, texts(&cluster.points)));
    named.chain([texts(&all.alone)]).collect()
}

#[test]
fn points_of_a_dissolved_cluster_stand_alone_again() {
    let (mut tablet, home, points) = meeting(&["a", "b", "c"]);
    let onto = Point::read(&tablet.notebook, points[0]).expect("a point");
    let key = tablet.act(|change| cluster::put_together(change, &onto, points[2], None));
    tablet.act(|change| cluster::set_title(change, key, " Ro "));
    assert_eq!(told(&tablet.notebook, home), ["Ro: a c", "b"]);
    let standing = Clusters::read(&tablet.notebook, home);
    let standing = [points[0].id, points[1].id, key.id, home].map(|id| standing.standing(id));
    assert_eq!(standing, [Some(key.id), Some(points[1].id), Some(key.id), None]);
    tablet.act(|change| cluster::take_out(change, points[0]));
    assert_eq!(told(&tablet.notebook, home), ["Ro: c", "a b"]);
    tablet.act(|change| cluster::delete(change, key));
    assert_eq!(told(&tablet.notebook, home), ["a b c"]);
    tablet.undo();
    assert_eq!(told(&tablet.notebook, home), ["Ro: c", "a b"]);
}

#[test]
fn a_cluster_named_while_dissolved_comes_back_with_its_points() {
    let (mut tablet, home, points) = meeting(&["a"]);
    let key = tablet.act(|change| cluster::create(change, home, None, None, "Ro"));
    tablet.act(|change| cluster::set_cluster(change, points[0], key));
    let mut other = tablet.copy(2);
    tablet.act(|change| cluster::delete(change, key));
    other.act(|change| cluster::set_title(change, key, "Arbeidsro"));
    tablet.meet(&mut other);
    assert!(is_shown(&tablet.notebook, &key));
    assert_eq!(told(&tablet.notebook, home), ["Arbeidsro: a", ""]);
}

#[test]
fn clusters_of_a_question_move_among_themselves() {
    let (mut tablet, home, _) = meeting(&[]);
    let question = Some(Dot { counter: 99, ..home });
    let [first, _, last] = [("x", question), ("y", None), ("z", question)]
        .map(|(title, question)| tablet.act(|change| cluster::create(change, home, question, None, title)));
    assert!(tablet.act(|change| move_up(change, last)));
    let titles = |tablet: &Tablet| told(&tablet.notebook, home).join("");
    assert!(titles(&tablet).starts_with("z: x: "), "{}", titles(&tablet));
    assert!(!tablet.act(|change| move_down(change, first)), "last of its question");
    assert_eq!(Clusters::read_of_question(&tablet.notebook, home, question).clusters.len(), 2);
}

#[test]
fn a_group_marks_a_point_and_takes_the_mark_away() {
    let (mut tablet, home, points) = meeting(&["a", "b"]);
    tablet.act(|change| unmark(change, points[0]));
    tablet.act(|change| mark(change, points[0]));
    assert_eq!(marked_of(&tablet.notebook, home), (1, 2));
    tablet.act(|change| unmark(change, points[0]));
    assert_eq!(marked_of(&tablet.notebook, home), (0, 2));
}

#[test]
fn the_four_fields_are_columns_of_their_own() {
    let (mut tablet, home, _) = meeting(&[]);
    for column in Column::FOUR_FIELDS {
        let new = NewPoint { column: Some(column), text: "ro", ..NewPoint::default() };
        tablet.act(|change| point::create(change, home, &new));
    }
    let columns: Vec<_> = Point::all(&tablet.notebook, home).into_iter().filter_map(|point| point.column).collect();
    assert_eq!(columns, Column::FOUR_FIELDS);
    assert_eq!(Column::FOUR_FIELDS.map(Column::code), ["keep", "develop", "stop", "begin"]);
    assert_eq!(Column::SWOT.map(Column::code), ["strength", "weakness", "opportunity", "threat"]);
}

#[test]
fn a_step_of_swot_sorts_in_the_fields_of_swot() {
    assert_eq!(Column::fields(Script::from_code("swot.sort")), Column::SWOT);
    assert_eq!(Column::fields(Script::from_code("four_field.sort")), Column::FOUR_FIELDS);
    assert_eq!(Column::fields(None), Column::FOUR_FIELDS);
    assert_eq!(Column::ALL.iter().filter(|column| column.is_field()).count(), 8);
}

/// Does one of many acts, chosen by numbers.
fn act(tablet: &mut Tablet, home: Dot, points: &[Key], (kind, at, to): (u8, usize, usize)) {
    let clusters: Vec<Key> = Clusters::read(&tablet.notebook, home).clusters.iter().map(|cluster| cluster.key).collect();
    let cluster = (!clusters.is_empty()).then(|| clusters[to % clusters.len()]);
    tablet.act(|change| match (kind, cluster) {
        (0, _) | (_, None) => drop(cluster::create(change, home, None, None, "k")),
        (1 | 2, Some(cluster)) => cluster::set_cluster(change, points[at % points.len()], cluster),
        (3, Some(_)) => cluster::take_out(change, points[at % points.len()]),
        (4, Some(cluster)) => cluster::delete(change, cluster),
        (5, Some(cluster)) => drop(move_up(change, cluster)),
        (6, Some(cluster)) => drop(move_down(change, cluster)),
        (_, Some(cluster)) => cluster::set_title(change, cluster, &at.to_string()),
    });
}

proptest! {
    #[test]
    fn two_who_cluster_at_once_end_alike_with_every_point_once(
        left in prop::collection::vec((0u8..8, 0usize..9, 0usize..9), 0..20),
        right in prop::collection::vec((0u8..8, 0usize..9, 0usize..9), 0..20),
    ) {
        let (mut here, home, points) = meeting(&["a", "b", "c", "d", "e"]);
        let mut there = here.copy(2);
        left.into_iter().for_each(|one| act(&mut here, home, &points, one));
        right.into_iter().for_each(|one| act(&mut there, home, &points, one));
        here.meet(&mut there);
        prop_assert_eq!(told(&here.notebook, home), told(&there.notebook, home));
        let all = Clusters::read(&here.notebook, home);
        let inside = all.clusters.iter().flat_map(|cluster| &cluster.points);
        let mut keys: Vec<Key> = inside.chain(&all.alone).map(|point| point.key).collect();
        keys.sort();
        prop_assert_eq!(keys, points);
    }
}
