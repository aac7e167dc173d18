//! A simulated device: a pen, a notebook, a clock that may be wrong, and random things that people do.

mod work;

use crate::ledger::Ledger;
use crate::random::Random;
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::undo::History;
use fellestid_crdt::value::Value;
use fellestid_model::kinds::action;
use fellestid_model::kinds::meeting::{self, MeetingPlan};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::method::igp;

const START_MS: i64 = 1_795_698_000_000;
const HOUR_MS: i64 = 3_600_000;

/// How wrong a clock is, in milliseconds, and how far it moves with each tick.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    ahead_ms: i64,
    step_ms: i64,
}

impl Clock {
    pub fn right() -> Self {
        Clock { ahead_ms: 0, step_ms: 1_000 }
    }

    pub fn ahead_ten_years() -> Self {
        Clock { ahead_ms: 10 * 365 * 24 * HOUR_MS, step_ms: 1_000 }
    }

    /// Returns a clock that is right, wrong by an hour, a day or ten years, stopped, or running backwards.
    pub fn any(random: &mut Random) -> Self {
        let wrong = [0, HOUR_MS, 24 * HOUR_MS, 10 * 365 * 24 * HOUR_MS];
        let sign = if random.below(2) == 0 { 1 } else { -1 };
        let step_ms = random.pick(&[1_000, 1_000, 1_000, 0, -1_000]).unwrap_or(1_000);
        Clock { ahead_ms: sign * random.pick(&wrong).unwrap_or(0), step_ms }
    }
}

#[derive(Debug)]
pub struct Tablet {
    pub notebook: Notebook,
    pen: Pen,
    clock: Clock,
    ticks: i64,
    history: History,
}

impl Tablet {
    pub fn new(actor: u64, clock: Clock) -> Self {
        Tablet::restored(Notebook::new(), actor, clock)
    }

    /// Returns a device restored from a backup or cloned: the same notebook under an actor that was never used.
    pub fn restored(notebook: Notebook, actor: u64, clock: Clock) -> Self {
        Tablet { notebook, pen: Pen::new(Actor(actor)), clock, ticks: 0, history: History::default() }
    }

    /// Carries out an act on one record, and notes in the ledger what the person was told is saved.
    pub fn transact(&mut self, ledger: &mut Ledger, key: Key, act: impl FnOnce(&mut Transaction<'_>)) {
        let seen = self.before_change(key);
        self.carry_out(ledger, &seen, act);
    }

    /// Carries out an act that only creates records.
    fn create(&mut self, ledger: &mut Ledger, act: impl FnOnce(&mut Transaction<'_>)) {
        self.carry_out(ledger, &Notebook::new(), act);
    }

    fn before_change(&self, key: Key) -> Notebook {
        let mut seen = Notebook::new();
        let concerned = self.notebook.home(key.home).filter(|(other, _)| key.is_root() || **other == key);
        concerned.for_each(|(key, record)| seen.merge_record(*key, record));
        seen
    }

    fn carry_out(&mut self, ledger: &mut Ledger, seen: &Notebook, act: impl FnOnce(&mut Transaction<'_>)) {
        self.ticks += 1;
        let now_ms = START_MS + self.clock.ahead_ms + self.ticks * self.clock.step_ms;
        let mut transaction = Transaction::begin(&mut self.pen, &mut self.notebook, now_ms);
        act(&mut transaction);
        let written = transaction.finish();
        ledger.note(seen, &written);
        self.history.remember(written.ops);
    }

    /// Undoes or redoes, which are acts like any other.
    fn reverse(&mut self, ledger: &mut Ledger, way: impl FnOnce(&mut History, &mut Transaction<'_>)) {
        let mut history = std::mem::take(&mut self.history);
        let seen = self.notebook.clone();
        self.ticks += 1;
        let mut transaction = Transaction::begin(&mut self.pen, &mut self.notebook, START_MS + self.clock.ahead_ms);
        way(&mut history, &mut transaction);
        ledger.note(&seen, &transaction.finish());
        self.history = history;
    }

    /// Does one of the things people do, at random.
    pub fn act(&mut self, random: &mut Random, ledger: &mut Ledger) {
        let text = format!("Innspill {:x} om læring", random.draw() % 0x1000);
        match random.below(48) {
            0..=11 => self.add_point(random, ledger, &text),
            12..=20 => self.write_text(random, ledger, &text),
            21..=26 => self.write(random, ledger, "point", "said", true.into()),
            27 => self.write(random, ledger, "point", "said", false.into()),
            28..=30 => self.write(random, ledger, "action", "sign", Value::text(text)),
            31 | 32 => self.make_action(random, ledger),
            33 | 34 => self.on_any(random, ledger, |transaction, key| transaction.delete(key)),
            35 => self.on_any(random, ledger, |transaction, key| transaction.restore(key)),
            36 => self.reverse(ledger, History::undo),
            37 => self.reverse(ledger, History::redo),
            38 => self.plan(random, ledger),
            40..=47 => self.work(random, ledger, &text),
            _ => self.seldom(random, ledger),
        }
    }

    /// Deletes a whole meeting, or erases something for good.
    fn seldom(&mut self, random: &mut Random, ledger: &mut Ledger) {
        let meetings = self.meetings();
        match (random.below(8), random.pick(&meetings)) {
            (0, Some(home)) => self.transact(ledger, Key::root(home), |transaction| transaction.delete(Key::root(home))),
            (1, Some(home)) if meetings.len() > 2 => {
                self.transact(ledger, Key::root(home), |transaction| transaction.erase(Key::root(home)))
            }
            (2, _) => self.on_any(random, ledger, |transaction, key| transaction.erase(key)),
            (_, _) => {}
        }
    }

    fn plan(&mut self, random: &mut Random, ledger: &mut Ledger) {
        if self.meetings().len() >= 4 {
            return;
        }
        let parts = vec!["Hva ser vi?".to_owned()];
        let words = |text: &str| QuestionWords { text: text.to_owned(), parts: parts.clone(), ..QuestionWords::default() };
        let plan = MeetingPlan {
            title: format!("Møte {}", random.below(100)),
            date: "2026-11-26".to_owned(),
            starts_at: 840,
            tables: 4,
            steps: igp(45),
            questions: vec![words("Hva får vi til?"), words("Hva står i veien?")],
            ..MeetingPlan::default()
        };
        self.create(ledger, |transaction| {
            meeting::create(transaction, &plan);
        });
    }

    fn add_point(&mut self, random: &mut Random, ledger: &mut Ledger, text: &str) {
        let Some(home) = random.pick(&self.meetings()) else { return self.plan(random, ledger) };
        self.create(ledger, |transaction| {
            meeting::create_point(transaction, home, None, None, 1, text);
        });
    }

    fn make_action(&mut self, random: &mut Random, ledger: &mut Ledger) {
        if let Some(point) = random.pick(&self.keys("point")) {
            self.create(ledger, |transaction| {
                action::create_from_point(transaction, point);
            });
        }
    }

    fn write_text(&mut self, random: &mut Random, ledger: &mut Ledger, text: &str) {
        let kind = random.pick(&["point", "point", "question"]).unwrap_or("point");
        self.write(random, ledger, kind, "text", text.into());
    }

    fn write(&mut self, random: &mut Random, ledger: &mut Ledger, kind: &str, name: &str, value: Value) {
        if let Some(key) = random.pick(&self.keys(kind)) {
            self.transact(ledger, key, |transaction| transaction.write(key, name, value));
        }
    }

    fn on_any(&mut self, random: &mut Random, ledger: &mut Ledger, act: impl FnOnce(&mut Transaction<'_>, Key)) {
        let kind = random.pick(&["point", "point", "action"]).unwrap_or("point");
        if let Some(key) = random.pick(&self.keys(kind)) {
            self.transact(ledger, key, |transaction| act(transaction, key));
        }
    }

    fn keys(&self, kind: &str) -> Vec<Key> {
        self.notebook.records().filter(|(_, record)| record.kind == kind).map(|(key, _)| *key).collect()
    }

    /// Returns the meetings that people see.
    pub fn meetings(&self) -> Vec<Dot> {
        let roots = self.notebook.roots().filter(|(key, record)| record.kind == meeting::KIND && is_shown(&self.notebook, key));
        roots.map(|(key, _)| key.home).collect()
    }
}
