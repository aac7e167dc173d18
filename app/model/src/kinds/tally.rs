//! Tallies (opptelling): the result of a table's vote, one record for each closed vote. Tallies of several tables
//! add up record by record, so importing a file twice changes nothing.
//!
//! A record of kind `tally` in the meeting: `step`, `table`, `voters`, `dots` (of each voter) and `counts`, a list
//! of pairs of a target and its dots, by target; `paper` if they were counted on a sheet. There is one sheet at a
//! table, and one on the wall, which has table 0; a sheet is corrected by another tally, and if two tablets have
//! counted the same sheet, only the latest counts. Each tally has an actor of its own, and only the day as its
//! time. A vote with one voter is that voter's own; the table decides whether to close it.

use crate::dots::{Target, Vote};
use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::kinds::meeting::TABLES_MAX;
use crate::kinds::shown_of_kind;
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::{gathered, sorted_by};
use fellestid_crdt::transaction::Commit;
use fellestid_crdt::value::Value;
use std::collections::BTreeMap;

fields! {
    STEP = field("step").points_at("step");
    TABLE = field("table").integer();
    VOTERS = field("voters").integer();
    DOTS = field("dots").integer();
    // Pairs of a target and its dots.
    pub(crate) COUNTS = field("counts").list();
    PAPER = field("paper").flag();
}

/// A tally (opptelling).
pub const KIND: Kind = Kind {
    name: "tally",
    home: Home::In(&["meeting"]),
    title: None,
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: Some(13),
    link: InLink::Never,
    search: Searched::Never,
    is_people: false,
};
/// The table number of a sheet on the wall (ark på veggen), which belongs to all tables.
pub const WALL: u32 = 0;

/// Where in a meeting a vote is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booth {
    pub meeting: Dot,
    pub step: Option<Dot>,
    /// From 1; [`WALL`] for a sheet that belongs to all tables.
    pub table: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    pub key: Key,
    pub step: Option<Dot>,
    /// From 1; [`WALL`] for a sheet that belongs to all tables.
    pub table: u32,
    /// The day it was closed, in milliseconds since 1970.
    pub day_ms: i64,
    pub voters: u32,
    /// The dots of each voter.
    pub dots_each: u32,
    pub counts: BTreeMap<Target, u32>,
    /// Whether it was counted by hand, and so is corrected by hand.
    pub is_on_paper: bool,
}

/// The sum of several tallies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    pub voters: u32,
    pub counts: BTreeMap<Target, u32>,
}

/// Closes a vote: consumes the draft, and writes its sums under a pen used once. Returns `None` if nobody voted. A
/// sheet corrected to no dots is deleted.
pub fn close(vote: Vote, notebook: &mut Notebook, booth: Booth, pen: AnonymousPen) -> Option<Commit> {
    let (dots, is_on_paper) = (vote.rules().dots, vote.is_on_paper());
    let (voters, counts) = vote.counted();
    let pair = |(target, dots): (&Target, &u32)| Value::List(vec![target.0.into(), i64::from(*dots).into()]);
    let mut fields = vec![
        STEP.with(Value::pointer(booth.step)),
        TABLE.with(i64::from(table(booth.table, is_on_paper)).into()),
        VOTERS.with(i64::from(voters).into()),
        DOTS.with(i64::from(dots).into()),
        COUNTS.with(Value::List(counts.iter().map(pair).collect())),
    ];
    let mut corrected = Vec::new();
    if is_on_paper {
        fields.push(PAPER.with(true.into()));
        corrected = Tally::all(notebook, booth.meeting, booth.step);
        corrected.retain(|tally| tally.is_on_paper && tally.table == table(booth.table, true));
    }
    let has_votes = voters > 0;
    (has_votes || !corrected.is_empty()).then(|| {
        pen.write(notebook, |transaction| {
            corrected.iter().for_each(|tally| transaction.delete(tally.key));
            has_votes.then(|| transaction.create(booth.meeting, KIND.name, &fields))
        })
    })
}

impl Tally {
    /// Returns all tallies of a step, or of no step, by table and then by id. Sheets counted twice are all included:
    /// [`Sums::of`] counts only the current one.
    pub fn all(notebook: &Notebook, meeting: Dot, step: Option<Dot>) -> Vec<Tally> {
        let tallies = shown_of_kind(notebook, meeting, &KIND).into_iter().map(|(key, record)| Tally::from_record(key, record));
        let tallies = tallies.filter(|tally| tally.step == step).collect();
        sorted_by(tallies, |left: &Tally, right| (left.table, left.key).cmp(&(right.table, right.key)))
    }

    fn from_record(key: Key, record: &Record) -> Tally {
        Tally {
            key,
            step: STEP.dot_in(record),
            table: table(TABLE.count_in(record).unwrap_or_default(), PAPER.flag_in(record)),
            day_ms: record.created_at_ms,
            voters: VOTERS.count_in(record).unwrap_or_default(),
            dots_each: DOTS.count_in(record).unwrap_or_default(),
            counts: counts(record),
            is_on_paper: PAPER.flag_in(record),
        }
    }

    /// Returns the current sheet at a table, or on the wall: the latest by day and then by id, so that all tablets
    /// choose the same.
    pub fn sheet(tallies: &[Tally], table: u32) -> Option<&Tally> {
        let sheets = tallies.iter().filter(|tally| tally.is_on_paper && tally.table == table);
        sheets.max_by_key(|tally| (tally.day_ms, tally.key))
    }

    /// Returns whether it is the table's own, or the wall's, which belongs to all tables.
    pub fn is_of(&self, table: u32) -> bool {
        self.table == table || self.table == WALL
    }
}

impl Sums {
    /// Returns the sums of the tallies of one step, or of no step.
    pub fn of(tallies: &[Tally]) -> Sums {
        let mut sums = Sums::default();
        let stands = |tally: &Tally| Tally::sheet(tallies, tally.table).is_some_and(|sheet| sheet.key == tally.key);
        for tally in tallies.iter().filter(|tally| !tally.is_on_paper || stands(tally)) {
            sums.voters = sums.voters.saturating_add(tally.voters);
            for (target, dots) in &tally.counts {
                let sum = sums.counts.entry(*target).or_default();
                *sum = sum.saturating_add(*dots);
            }
        }
        sums
    }

    /// Returns the targets, most dots first, then by id, so that all tablets show the same.
    pub fn ranked(&self) -> Vec<(Target, u32)> {
        let counts = self.counts.iter().map(|(target, dots)| (*target, *dots)).collect();
        sorted_by(counts, |left: &(Target, u32), right| right.1.cmp(&left.1).then(left.0.cmp(&right.0)))
    }
}

/// Returns a valid table number: a vote belongs to a table; only a sheet may belong to the wall.
fn table(number: u32, is_on_paper: bool) -> u32 {
    match is_on_paper {
        true => number.min(TABLES_MAX),
        false => number.clamp(1, TABLES_MAX),
    }
}

/// Reads the counts, skipping what is no pair of a target and a count.
fn counts(record: &Record) -> BTreeMap<Target, u32> {
    let Some(Value::List(pairs)) = COUNTS.latest_in(record) else { return BTreeMap::new() };
    let pair = |pair: &Value| match pair {
        Value::List(pair) => Some((Target(pair.first()?.as_dot()?), u32::try_from(pair.get(1)?.as_integer()?).ok()?)),
        Value::Null | Value::Flag(_) | Value::Integer(_) | Value::Text(_) | Value::Dot(_) | Value::Map(_) => None,
    };
    gathered(pairs.iter().filter_map(pair))
}
