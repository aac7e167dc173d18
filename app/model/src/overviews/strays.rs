//! Answers of which nobody has said whose they are (svar uten skole): one for each thing that came, with the
//! school it may be, and how it is put in its place.

use crate::kinds::answer::Answer;
use crate::kinds::ask::Ask;
use crate::kinds::reading::{self, Aside};
use crate::kinds::received::{self, Received, Source};
use crate::kinds::report::{self, Report};
use crate::kinds::unit;
use crate::overviews::placing::{Placing, Schools};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::{gathered, sorted_by};
use fellestid_crdt::transaction::Transaction;
use std::collections::BTreeSet;

/// What came, and has no school yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// As the school was written there; empty if it was not.
    pub school: String,
    /// The unit it may be.
    pub guess: Option<Dot>,
    pub source: Source,
    /// The address it came from; empty if nothing says.
    sender: String,
    /// The day it was sent, as `2026-12-01`; empty if nothing says.
    pub date: String,
    /// The question's code, and what was answered.
    pub answers: Vec<(String, Answer)>,
    of: Of,
}

/// Where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Of {
    /// Answers that came by other ways.
    Received(Vec<Key>),
    /// A home of a school that the package does not list.
    Report(Dot),
}

impl Stray {
    /// Those of a package, in the order they were read. Every network must be in memory: it knows by what names a school is
    /// written.
    pub fn all(notebook: &Notebook, package: Dot) -> Vec<Stray> {
        let (asks, schools) = (Ask::all(notebook, package), Schools::of(notebook, package));
        let mut strays: Vec<Stray> = Vec::new();
        let mut last: Option<(Actor, u64)> = None;
        for (key, received) in unplaced(notebook, package) {
            let (actor, first, until) = received::written(notebook, key);
            let code = asks.iter().find(|ask| Some(ask.key.id) == received.ask).map(|ask| ask.code.clone());
            let answer = (code.unwrap_or_default(), received.answer);
            // What stood in one file was written in one go.
            if last == Some((actor, first))
                && let Some(Stray { answers, of: Of::Received(keys), .. }) = strays.last_mut()
            {
                answers.push(answer);
                keys.push(key);
            } else {
                let guess = guess(&schools, &received.school, &received.sender);
                strays.push(Stray {
                    school: received.school,
                    guess,
                    source: received.source,
                    sender: received.sender,
                    date: received.date,
                    answers: vec![answer],
                    of: Of::Received(vec![key]),
                });
            }
            last = Some((actor, until + 1));
        }
        strays.extend(unlisted(notebook, package).into_iter().map(|report| of_report(report, &asks, &schools)));
        strays
    }

    /// Says which school it is of. The name and the address it came with are remembered with the school, so that what
    /// comes with them again needs no placing.
    pub fn place(&self, transaction: &mut Transaction<'_>, package: Dot, unit: Dot) {
        if let Some(key) = unit::find(transaction.notebook, unit) {
            unit::remember(transaction, key, &self.school, &self.sender);
        }
        match &self.of {
            Of::Received(keys) => {
                // Another reader may have taken in the same, with the address it came from.
                let all = Received::all(transaction.notebook, package).into_iter().map(|(key, _)| key);
                let copies: Vec<Key> = all.filter(|key| keys.iter().any(|own| own.id == key.id)).collect();
                copies.iter().for_each(|key| received::set_unit(transaction, *key, unit));
            }
            Of::Report(home) => {
                let reading = reading::create(transaction, package);
                reading::set_placed(transaction, reading, *home, Some(unit));
            }
        }
    }

    /// Lays it aside.
    pub fn lay_aside(&self, transaction: &mut Transaction<'_>, package: Dot) {
        match &self.of {
            Of::Received(keys) => keys.iter().for_each(|key| received::lay_aside(transaction, package, key.id)),
            Of::Report(home) => {
                let report = Report::read(transaction.notebook, *home);
                report.iter().for_each(|report| reading::lay_aside(transaction, report));
            }
        }
    }
}

fn guess(schools: &Schools, school: &str, sender: &str) -> Option<Dot> {
    match schools.place(school, sender) {
        Placing::Known(unit) | Placing::Guess { unit, .. } => Some(unit),
        Placing::Unknown => None,
    }
}

/// What no reader has placed, in the order it was written.
fn unplaced(notebook: &Notebook, package: Dot) -> Vec<(Key, Received)> {
    let all = Received::all(notebook, package);
    let placed: BTreeSet<Dot> = gathered(all.iter().filter(|(_, received)| received.unit.is_some()).map(|(key, _)| key.id));
    let mut strays = all;
    strays.retain(|(key, received)| received.unit.is_none() && !placed.contains(&key.id));
    sorted_by(strays, |left, right| received::written(notebook, left.0).cmp(&received::written(notebook, right.0)))
}

/// Homes of schools that the package does not list, and nobody has placed.
fn unlisted(notebook: &Notebook, package: Dot) -> Vec<Report> {
    let listed = report::listed(notebook, package);
    let (placed, aside) = (reading::all_placed(notebook, package), Aside::of(notebook, package));
    let homes = report::homes_of(notebook, package).into_iter();
    let reports = homes.filter(|home| !listed.contains(home) && !placed.contains_key(home));
    let reports = reports.filter_map(|home| Report::read(notebook, home)).filter(|report| report.package == package);
    reports.filter(|report| report.is_answered() && !aside.has(report)).collect()
}

fn of_report(report: Report, asks: &[Ask], schools: &Schools) -> Stray {
    let code = |id: Dot| asks.iter().find(|ask| ask.key.id == id).map(|ask| ask.code.clone()).unwrap_or_default();
    let answers = report.answers.iter().filter_map(|given| Some((code(given.ask), given.versions.last()?.clone())));
    Stray {
        guess: guess(schools, &report.school, ""),
        source: Source::Fellestid,
        sender: String::new(),
        date: report.sent.clone(),
        answers: answers.collect(),
        of: Of::Report(report.home),
        school: report.school,
    }
}
