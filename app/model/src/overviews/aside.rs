//! Laying a school's whole answer to a round aside (legge svaret til side), however it came, and taking it back: a row of
//! the overview at a time. It is hidden from every overview, counted nowhere and spread nowhere, and nothing is written in
//! the school's own home.

use crate::folding::folded;
use crate::kinds::reading;
use crate::kinds::received::{self, Received};
use crate::kinds::report::Report;
use crate::overviews::matrix::School;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::transaction::Transaction;
use std::collections::BTreeSet;

/// Lays aside all that a row holds.
pub fn lay_aside(transaction: &mut Transaction<'_>, package: Dot, school: &School) {
    let of = Parts::of(school, Report::all(transaction.notebook, package), Received::all(transaction.notebook, package));
    of.reports.iter().for_each(|report| reading::lay_aside(transaction, report));
    of.received.iter().for_each(|id| received::lay_aside(transaction, package, *id));
}

/// Takes back all that a row laid aside holds.
pub fn take_back(transaction: &mut Transaction<'_>, package: Dot, school: &School) {
    let of =
        Parts::of(school, Report::all(transaction.notebook, package), Received::with_aside(transaction.notebook, package).aside);
    of.reports.iter().for_each(|report| reading::take_back(transaction, report));
    of.received.iter().for_each(|id| received::take_back(transaction, package, *id));
}

/// What a row is put together from.
struct Parts {
    reports: Vec<Report>,
    received: BTreeSet<Dot>,
}

impl Parts {
    fn of(school: &School, mut reports: Vec<Report>, received: Vec<(Key, Received)>) -> Self {
        let dots: BTreeSet<Dot> = gathered(school.dots.values().flatten().copied());
        reports.retain(|report| report.dots().iter().any(|dot| dots.contains(dot)));
        // What answers no question of the round is in no cell, and is the school's all the same.
        let is_theirs =
            |of: &Received| of.unit == school.unit && (of.unit.is_some() || folded(&of.school) == folded(&school.name));
        let ours = received.iter().filter(|(key, of)| dots.contains(&key.id) || is_theirs(of));
        Parts { reports, received: gathered(ours.map(|(key, _)| key.id)) }
    }
}
