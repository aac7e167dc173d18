//! Sample notebooks: a meeting, and the tablets that took part in it. The same seed gives the same bytes everywhere.

pub mod network;
mod random;
mod sentence;
mod vocabulary;

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_model::builtin::ALL;
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan, create_point};
use fellestid_model::kinds::point;
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::language::Language;
use fellestid_model::method::igp;
use random::Random;
use sentence::sentence;

const QUESTIONS: usize = 12;
const POINTS: usize = 100;
const SAID: usize = 10;
/// 26 November 2026 at two o'clock in Norway, in milliseconds since 1970.
const START_MS: i64 = 1_795_698_000_000;

/// The number of tablets, how many points each adds, and the seed of it all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub tablets: u32,
    pub points: u32,
    pub seed: u64,
}

/// The meeting every tablet starts from.
pub struct Base {
    pub notebook: Notebook,
    home: Dot,
    questions: Vec<Dot>,
    points: Vec<Key>,
}

impl Plan {
    /// Fits three digits in a file name; ten times the largest staff.
    pub const TABLETS_MAX: u32 = 999;
    /// Keeps a tablet's file far within the limits of opening.
    pub const POINTS_MAX: u32 = 10_000;

    pub fn is_reasonable(&self) -> bool {
        self.tablets <= Self::TABLETS_MAX && self.points <= Self::POINTS_MAX
    }
}

/// Makes the meeting: twelve questions and a hundred points.
pub fn base(seed: u64) -> Base {
    let mut random = Random::new(seed);
    let (mut pen, mut notebook) = (Pen::new(Actor(random.draw())), Notebook::new());
    let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, START_MS), &meeting());
    let questions = Meeting::read(&notebook, home).map(|meeting| meeting.questions).unwrap_or_default();
    let questions: Vec<Dot> = questions.iter().map(|question| question.key.id).collect();
    let mut now_ms = START_MS;
    let points = (0..POINTS).filter_map(|place| {
        now_ms += random.between(4_000, 40_000);
        let question = questions.get(place % QUESTIONS).copied();
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, now_ms);
        create_point(&mut transaction, home, question, None, 1, &sentence(&mut random))
    });
    let points = points.collect();
    Base { notebook, home, questions, points }
}

/// Returns what one tablet holds afterwards: points of its own, ten of the hundred said, one text changed.
pub fn tablet(plan: &Plan, base: &Base, number: u32) -> Notebook {
    let mut random = Random::new(plan.seed).fork(u64::from(number));
    let (mut pen, mut notebook) = (Pen::new(Actor(random.draw())), base.notebook.clone());
    let mut now_ms = START_MS + 3_600_000;
    for _ in 0..plan.points {
        now_ms += random.between(4_000, 40_000);
        let question = random.pick(&base.questions).copied();
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, now_ms);
        create_point(&mut transaction, base.home, question, None, number, &sentence(&mut random));
    }
    let chosen = random.some_of(&base.points, SAID + 1);
    for (place, key) in chosen.into_iter().enumerate() {
        now_ms += random.between(1_000, 20_000);
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, now_ms);
        if place < SAID {
            point::mark_said(&mut transaction, key);
        } else {
            point::TEXT.set_text(&mut transaction, key, &sentence(&mut random));
        }
    }
    notebook
}

fn meeting() -> MeetingPlan {
    let sets = ALL.iter().filter(|set| set.language == Language::Bokmal);
    let questions = sets.flat_map(|set| set.themes).flat_map(|theme| theme.questions);
    let questions = questions.map(|question| QuestionWords { text: question.text.to_owned(), ..QuestionWords::default() });
    MeetingPlan {
        title: "Fellestid i november".to_owned(),
        date: "2026-11-26".to_owned(),
        starts_at: 14 * 60,
        tables: fellestid_model::kinds::meeting::TABLES_MAX,
        steps: igp(45),
        questions: questions.take(QUESTIONS).collect(),
        ..MeetingPlan::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::file::write;
    use fellestid_model::kinds::meeting::Point;

    const PLAN: Plan = Plan { tablets: 60, points: 40, seed: 7 };
    /// A tablet's file of 140 points must be small enough for slow sharing.
    const TABLET_BYTES_MAX: usize = 6 * 1024;

    #[test]
    fn a_tablet_holds_what_it_started_from_and_what_it_added() {
        let base = base(PLAN.seed);
        assert_eq!((base.questions.len(), base.points.len()), (QUESTIONS, POINTS));
        let tablet = tablet(&PLAN, &base, 3);
        let points = Point::all(&tablet, base.home);
        assert_eq!(points.len(), 140);
        assert_eq!(points.iter().filter(|point| point.table == 3).count(), 40);
        assert_eq!(points.iter().filter(|point| point.said).count(), SAID);
        assert!(points.iter().all(|point| (60..=120).contains(&point.text.shown.chars().count())));
        let changed = base
            .points
            .iter()
            .filter(|key| tablet.get(key).unwrap().text("text") != base.notebook.get(key).unwrap().text("text"));
        assert_eq!(changed.count(), 1);
    }

    #[test]
    fn a_tablets_file_is_small_and_the_same_every_time() {
        for seed in 0..5 {
            let plan = Plan { seed, ..PLAN };
            let bytes = write(&tablet(&plan, &base(seed), 1));
            assert!(bytes.len() <= TABLET_BYTES_MAX, "seed {seed}: {} bytes", bytes.len());
            assert_eq!(bytes, write(&tablet(&plan, &base(seed), 1)));
            assert_ne!(bytes, write(&tablet(&plan, &base(seed), 2)));
        }
    }
}
