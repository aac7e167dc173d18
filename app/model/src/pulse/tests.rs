//! The pulse: what leaves a tablet and what does not, read from the bytes of the file that leaves.

use super::tally::{Answers, KIND, close};
use super::*;
use crate::chance::Chance;
use crate::kinds::meeting::{self, MeetingPlan, create_point};
use crate::share::{Selection, select};
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::{read, write, write_plain};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use proptest::prelude::*;

/// 26 November 2026, at midnight in UTC.
const DAY_MS: i64 = 1_795_651_200_000;
const FRESH: u64 = 0x0123_4567_89ab_cdef;

fn answer(mark: usize, good: &str, better: &str, own: u8) -> Answer {
    let own_practice = [None, Some(OwnPractice::Yes), Some(OwnPractice::No)][usize::from(own % 3)];
    Answer { mark: Mark::ALL[mark % 4], good: good.to_owned(), better: better.to_owned(), own_practice }
}

fn pulse(answers: &[Answer]) -> Pulse {
    let mut pulse = Pulse::default();
    answers.iter().cloned().for_each(|answer| pulse.add(answer));
    pulse
}

/// Makes a meeting planned on one tablet, as its file brought it to every table.
fn meeting() -> (Notebook, Dot) {
    let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
    let home = meeting::create(
        &mut Transaction::begin(&mut pen, &mut notebook, 1),
        &MeetingPlan { date: "2026-11-26".into(), ..MeetingPlan::default() },
    );
    (notebook, home)
}

/// Returns the file that leaves a tablet with these answers in this order, closed at this time of the day.
fn file(answers: &[Answer], now_ms: i64, seed: u64) -> Vec<u8> {
    let (mut notebook, home) = meeting();
    drop(close(pulse(answers), &mut notebook, home, AnonymousPen::new(FRESH, now_ms), &mut Chance::new(seed)));
    write(&select(&notebook, Selection::Home(home)))
}

fn answers(least: usize, most: usize) -> impl Strategy<Value = Vec<Answer>> {
    let one = (0usize..4, "[a-zæøå ]{0,8}", "[a-zæøå ]{0,8}", 0u8..3)
        .prop_map(|(mark, good, better, own)| answer(mark, &good, &better, own));
    prop::collection::vec(one, least..=most)
}

#[test]
fn too_few_are_handed_back_and_nothing_is_written() {
    let (mut notebook, home) = meeting();
    let before = notebook.clone();
    let few = pulse(&[answer(3, "ro", "", 1), answer(0, "", "pause", 1)]);
    assert_eq!(close(few.clone(), &mut notebook, home, AnonymousPen::new(1, 0), &mut Chance::new(1)), Err(few));
    assert_eq!(notebook, before);
}

#[test]
fn from_three_the_marks_leave_and_from_five_the_words() {
    let one = answer(2, "god tid", "mer kaffe", 1);
    for (count, leaves, texts, own) in
        [(3, Leaves::Scale, 0, None), (4, Leaves::Scale, 0, None), (5, Leaves::All, 5, Some((5, 5)))]
    {
        let (mut notebook, home) = meeting();
        let closing = pulse(&vec![one.clone(); count]);
        assert_eq!(closing.leaves(), leaves);
        close(closing, &mut notebook, home, AnonymousPen::new(1, 0), &mut Chance::new(1)).expect("enough");
        let told = Answers::read(&notebook, home);
        assert_eq!(
            (told.count() as usize, told.mean_tenths(), told.good.len(), told.own_practice()),
            (count, Some(30), texts, own)
        );
        assert_eq!(write_plain(&notebook).contains("kaffe"), texts > 0);
    }
}

#[test]
fn one_text_can_be_erased_and_the_sums_stay() {
    let (mut notebook, home) = meeting();
    close(pulse(&vec![answer(1, "Ola er flink", "", 0); 5]), &mut notebook, home, AnonymousPen::new(1, 0), &mut Chance::new(1))
        .expect("enough");
    let key = Answers::read(&notebook, home).good[0].key;
    notebook.erase(key);
    let told = Answers::read(&notebook, home);
    assert_eq!((told.good.len(), told.count()), (4, 5));
}

#[test]
fn records_of_a_pulse_share_one_actor_and_one_time() {
    let (mut notebook, home) = meeting();
    let mut tablet = Pen::new(Actor(0xfeed_beef_feed_beef));
    create_point(&mut Transaction::begin(&mut tablet, &mut notebook, DAY_MS + 5), home, None, None, 3, "et innspill");
    let closing = pulse(&["ro", "tid", "", "ro", "kaker"].map(|good| answer(2, good, "pause", 1)));
    close(closing, &mut notebook, home, AnonymousPen::new(FRESH, DAY_MS + 47_123_456), &mut Chance::new(9)).expect("enough");
    let plain = write_plain(&select(&notebook, Selection::Home(home)));
    assert!(!plain.contains(&(DAY_MS + 47_123_456).to_string()), "the hour it was closed");
    let back = read(plain.as_bytes()).expect("a file");
    let told: Vec<_> =
        back.home(home).filter(|(_, record)| record.kind == KIND || record.kind == crate::kinds::pulse_text::KIND).collect();
    assert_eq!(told.len(), 1 + 4 + 5);
    for (key, record) in told {
        assert_eq!((key.id.actor, record.created_at_ms), (Actor(FRESH), DAY_MS));
        let entries = record.registers.values().flat_map(|register| register.entries());
        assert!(entries.into_iter().all(|entry| entry.written_at_ms == DAY_MS && entry.dot.actor == Actor(FRESH)));
        let names: Vec<&str> = record.registers.keys().map(String::as_str).collect();
        assert!(["marks", "own_practice"] == *names || ["pulse", "side", "text"] == *names, "{names:?}");
    }
}

proptest! {
    /// The bytes are the same in whatever order and at whatever time people answered, so neither can be read from them.
    #[test]
    fn the_bytes_tell_neither_order_nor_time(answers in answers(0, 12), seed in any::<u64>(), other in any::<u64>(), later_ms in 0i64..86_400_000) {
        let shuffled = Chance::new(other).shuffled(&answers);
        prop_assert_eq!(file(&answers, DAY_MS, seed), file(&shuffled, DAY_MS + later_ms, seed));
    }

    /// Who wrote which text with which mark cannot be read either: exchanging them leaves the bytes as they are.
    #[test]
    fn the_bytes_tell_not_who_wrote_what(answers in answers(5, 12), seed in any::<u64>(), other in any::<u64>()) {
        let mut chance = Chance::new(other);
        let [goods, betters, owns] = [(); 3].map(|()| chance.shuffled(&answers));
        let mixed: Vec<Answer> = answers.iter().enumerate().map(|(place, answer)| Answer {
            mark: answer.mark,
            good: goods[place].good.clone(),
            better: betters[place].better.clone(),
            own_practice: owns[place].own_practice,
        }).collect();
        prop_assert_eq!(file(&answers, DAY_MS, seed), file(&mixed, DAY_MS, seed));
    }

    #[test]
    fn a_draft_is_in_no_file_and_tells_no_order_itself(answers in answers(0, 12), other in any::<u64>()) {
        let draft = serde_json::to_string(&pulse(&answers)).unwrap();
        prop_assert_eq!(&draft, &serde_json::to_string(&pulse(&Chance::new(other).shuffled(&answers))).unwrap());
        prop_assert_eq!(serde_json::from_str::<Pulse>(&draft).unwrap(), pulse(&answers));
    }

    #[test]
    fn tablets_add_up_the_same_in_any_order_and_twice(tablets in prop::collection::vec(answers(0, 8), 1..5), seed in any::<u64>()) {
        let (base, home) = meeting();
        let mut files: Vec<Notebook> = Vec::new();
        for (fresh, answers) in (10u64..).zip(&tablets) {
            let mut notebook = base.clone();
            drop(close(pulse(answers), &mut notebook, home, AnonymousPen::new(fresh, DAY_MS), &mut Chance::new(seed)));
            files.push(notebook);
        }
        let mut gathered = Notebook::new();
        let order: Vec<usize> = (0..files.len()).chain(0..files.len()).collect();
        Chance::new(seed).shuffled(&order).into_iter().for_each(|file| gathered.merge(&files[file]));
        let told = Answers::read(&gathered, home);
        let counted = tablets.iter().map(Vec::len).filter(|answers| *answers >= 3).sum::<usize>();
        prop_assert_eq!(told.count() as usize, counted);
        prop_assert!(told.mean_tenths().is_none_or(|mean| (10..=40).contains(&mean)));
    }
}
