//! Two people of a school who answer the same question at once.

use super::Tablet;
use super::network::Round;
use crate::kinds::answer::{Answer, May};
use crate::kinds::report::{Report, choose_may, type_answer, writes_of};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use std::collections::BTreeSet;

const ASKED: &str = "Hva har dere prøvd?";

/// A school whose first answer both have seen, and what they had seen then.
fn school() -> (Round, Tablet, (Dot, Dot), BTreeSet<Dot>) {
    let round = Round::new(1);
    let mut school = round.school(1);
    let home = round.answers(&mut school, 0, "Kollegabesøk", May::Named);
    let of = (home, round.asks[0]);
    let seen = writes_of(&school.notebook, of.0, of.1);
    (round, school, of, seen)
}

fn types(school: &mut Tablet, of: (Dot, Dot), text: &str, may: May, seen: &BTreeSet<Dot>) {
    school.act(|transaction| type_answer(transaction, of, ASKED, (&Answer::Text(text.into()), may), seen));
}

fn standing(notebook: &Notebook, home: Dot) -> (Vec<String>, May) {
    let report = Report::read(notebook, home).expect("an answer");
    let versions = report.answers[0].versions.iter().map(|answer| answer.words().to_owned()).collect();
    (versions, report.answers[0].may)
}

#[test]
fn an_answer_nobody_here_has_seen_stays_beside_what_is_typed() {
    let (_, mut school, of, seen) = school();
    types(&mut school, of, "Fra den andre fanen", May::Adviser, &seen);
    types(&mut school, of, "Fra denne", May::Named, &seen);
    let (versions, may) = standing(&school.notebook, of.0);
    assert_eq!(versions, ["Fra den andre fanen", "Fra denne"]);
    assert_eq!(may, May::Adviser, "a choice is no choice for words its maker has not seen");
}

#[test]
fn an_answer_that_was_seen_is_replaced() {
    let (_, mut school, of, seen) = school();
    types(&mut school, of, "Kollegabesøk i par", May::Nameless, &seen);
    assert_eq!(standing(&school.notebook, of.0), (vec!["Kollegabesøk i par".to_owned()], May::Nameless));
}

#[test]
fn a_choice_is_none_for_an_answer_its_maker_has_not_seen() {
    let (_, mut school, of, seen) = school();
    types(&mut school, of, "Fra den andre fanen", May::Adviser, &seen);
    school.act(|transaction| choose_may(transaction, of, May::Named, &seen));
    assert_eq!(standing(&school.notebook, of.0), (vec!["Fra den andre fanen".to_owned()], May::Adviser));
    let now = writes_of(&school.notebook, of.0, of.1);
    school.act(|transaction| choose_may(transaction, of, May::Nameless, &now));
    assert_eq!(standing(&school.notebook, of.0).1, May::Nameless);
}
