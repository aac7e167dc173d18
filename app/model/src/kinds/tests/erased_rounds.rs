//! A round that is erased for good: its readings and the schools' answers go with it, without a key.

use super::Tablet;
use super::network::{NOW_MS, Round, file_of};
use crate::kinds::answer::May;
use crate::kinds::{network, reading};
use crate::overviews::deleted::{can_erase, erase, homes};
use crate::overviews::orphans::orphans;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use std::collections::BTreeSet;

fn erase_round(tablet: &mut Tablet, package: Dot) {
    tablet.act(|transaction| transaction.delete(Key::root(package)));
    let gone = homes(&tablet.notebook).into_iter().find(|gone| gone.key.home == package).expect("listed");
    assert!(can_erase(&gone));
    tablet.act(|transaction| erase(transaction, &gone));
}

#[test]
fn erased_round_leaves_a_key_of_its_own_and_none_of_answers() {
    let round = Round::new(2);
    let mut adviser = Tablet { notebook: round.adviser.notebook.clone(), now_ms: NOW_MS, ..Tablet::new(0xad02) };
    let mut school = round.school(1);
    let report = round.answers(&mut school, 0, "Vi prøvde stasjoner", May::Adviser);
    adviser.notebook.merge(&file_of(&school, report));
    let read = adviser.act(|transaction| reading::create(transaction, round.package));
    let before = adviser.notebook.clone();
    assert_eq!(orphans(&before), BTreeSet::new());
    erase_round(&mut adviser, round.package);
    assert_eq!(*adviser.notebook.erased(), BTreeSet::from([Key::root(round.package)]));
    assert_eq!(orphans(&adviser.notebook), BTreeSet::from([report, read]));
    // Another reader's reading of it, which came later, is of nothing too.
    let mut second = Tablet { notebook: before.clone(), ..Tablet::new(0xad03) };
    let theirs = second.act(|transaction| transaction.create_home(reading::KIND.name, &[("package", round.package.into())]));
    adviser.notebook.merge(&second.notebook);
    assert_eq!(orphans(&adviser.notebook), BTreeSet::from([report, read, theirs]));
    // The school's own answer stands wherever it is, whatever was erased here.
    school.notebook.merge(&adviser.notebook);
    assert!(school.notebook.get(&Key::root(report)).is_some());
    assert_eq!(network::homes(&adviser.notebook).count(), 1, "the network is another matter");
}

#[test]
fn answer_is_forgotten_only_where_all_it_answers_is_erased() {
    let round = Round::new(1);
    let mut school = round.school(1);
    let report = round.answers(&mut school, 0, "Vi prøvde stasjoner", May::Named);
    let mut other = school.copy(2);
    let [one, another] = [&mut school, &mut other].map(|tablet| {
        let package = tablet.act(|transaction| transaction.create_home("package", &[]));
        tablet.act(|transaction| transaction.write(Key::root(report), "package", package.into()));
        package
    });
    school.meet(&mut other);
    erase_round(&mut school, one);
    assert_eq!(orphans(&school.notebook), BTreeSet::new(), "another package is here");
    erase_round(&mut school, another);
    assert_eq!(orphans(&school.notebook), BTreeSet::from([report]));
}
