//! The talk at a meeting's tables, as this tablet remembers it: whose turn it is in a round, how many sit
//! there, and the rung of the ladder. One entry per meeting; nothing of it is shared or exported, and it is
//! removed when the minutes are closed.

use fellestid_archive::{LocalKey, locals};
use fellestid_crdt::dot::Dot;
use fellestid_model::round::Round;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Keys are texts, since JSON has no others: `step/table`, `table` and `question/table`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    #[serde(default)]
    rounds: BTreeMap<String, Round>,
    #[serde(default)]
    seats: BTreeMap<String, u32>,
    /// From 0, in the order of the rungs.
    #[serde(default)]
    rungs: BTreeMap<String, usize>,
}

/// The rounds of one meeting. Tables are numbered from 1.
#[derive(Clone, Copy)]
pub struct Rounds {
    meeting: Dot,
    kept: RwSignal<Kept>,
}

impl Rounds {
    pub fn open(meeting: Dot) -> Self {
        Rounds { meeting, kept: RwSignal::new(read(meeting)) }
    }

    /// Returns a table's round, or `None` until someone has had a turn.
    pub fn round(self, step: Dot, table: u32) -> Option<Round> {
        self.kept.with(|kept| kept.rounds.get(&at(Some(step), table)).cloned())
    }

    pub fn keep_round(self, step: Dot, table: u32, round: Round) {
        self.keep(|kept| {
            kept.rounds.insert(at(Some(step), table), round);
        });
    }

    /// Returns how many a table has said they are.
    pub fn seats(self, table: u32) -> Option<u32> {
        self.kept.with(|kept| kept.seats.get(&table.to_string()).copied())
    }

    pub fn keep_seats(self, table: u32, seats: u32) {
        self.keep(|kept| {
            kept.seats.insert(table.to_string(), seats);
        });
    }

    /// Returns a table's rung on the ladder, or `None` before it has begun.
    pub fn rung(self, question: Option<Dot>, table: u32) -> Option<usize> {
        self.kept.with(|kept| kept.rungs.get(&at(question, table)).copied())
    }

    pub fn keep_rung(self, question: Option<Dot>, table: u32, rung: usize) {
        self.keep(|kept| {
            kept.rungs.insert(at(question, table), rung);
        });
    }

    pub fn forget(self) {
        self.keep(|kept| *kept = Kept::default());
    }

    /// Changes the entry as it is stored now, since another tab may have written.
    fn keep(self, act: impl FnOnce(&mut Kept)) {
        let mut kept = read(self.meeting);
        act(&mut kept);
        let key = LocalKey::Rounds(self.meeting);
        match kept == Kept::default() {
            true => locals::remove(&key),
            false => locals::set(&key, &serde_json::to_string(&kept).unwrap_or_default()),
        }
        self.kept.set(kept);
    }
}

fn at(place: Option<Dot>, table: u32) -> String {
    let place = place.map(|place| place.to_string()).unwrap_or_default();
    format!("{place}/{table}")
}

fn read(meeting: Dot) -> Kept {
    locals::get(&LocalKey::Rounds(meeting)).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}
