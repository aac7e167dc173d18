//! Votes at tables, as examples and as properties: what leaves a tablet, and how tables add up.

use super::tally::{Booth, Sums, Tally, WALL, close};
use super::*;
use crate::kinds::meeting::{self, MeetingPlan};
use crate::share::{Selection, select};
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::Actor;
use fellestid_crdt::file::{read, write, write_plain};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use proptest::prelude::*;

/// The tablet's own actor; its name in a file has these letters.
const TABLET: u64 = 0xaaaa_bbbb_cccc_dddd;

fn target(counter: u64) -> Target {
    Target(Dot { actor: Actor(5), counter })
}

fn meeting() -> (Notebook, Dot) {
    let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
    let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 1), &MeetingPlan::default());
    (notebook, home)
}

fn booth(meeting: Dot, table: u32) -> Booth {
    Booth { meeting, step: None, table }
}

/// Each voter's acts: the target, and whether a dot is given or taken back.
type Ballots = Vec<Vec<(u64, bool)>>;

fn voted(rules: Rules, ballots: &Ballots) -> Vote {
    let mut vote = Vote::new(rules);
    for ballot in ballots {
        for (to, is_given) in ballot {
            if *is_given {
                vote.give(target(*to))
            } else {
                vote.retract(target(*to))
            };
        }
        vote.hand_on();
    }
    vote
}

fn ballots() -> impl Strategy<Value = Ballots> {
    prop::collection::vec(prop::collection::vec((0u64..6, any::<bool>()), 0..12), 0..9)
}

#[test]
fn a_voter_has_three_dots_and_can_take_one_back() {
    let mut vote = Vote::new(Rules::THREE);
    assert!(vote.give(target(1)) && vote.give(target(1)) && vote.give(target(2)));
    assert!(!vote.give(target(3)));
    assert!(vote.retract(target(1)) && !vote.retract(target(9)));
    assert_eq!((vote.dots_left(), vote.given(target(1)), vote.voter()), (1, 1, 1));
}

#[test]
fn the_next_voter_sees_nothing_of_the_last() {
    let mut vote = voted(Rules::THREE, &vec![vec![(1, true), (1, true)]]);
    assert_eq!((vote.voter(), vote.given(target(1)), vote.dots_left()), (2, 0, 3));
    assert!(!vote.retract(target(1)), "what is handed on stays");
}

#[test]
fn dots_follow_a_point_into_its_cluster() {
    let mut vote = voted(Rules::THREE, &vec![vec![(1, true)]]);
    assert!(vote.give(target(1)) && vote.give(target(2)) && vote.give(target(3)));
    vote.follow(|to| (to != target(3)).then(|| target(9)));
    assert_eq!((vote.given(target(9)), vote.given(target(1)), vote.dots_left()), (2, 0, 1));
    assert!(vote.retract(target(9)));
    let (voters, sums) = vote.counted();
    assert_eq!((voters, sums), (2, BTreeMap::from([(target(1), 1), (target(9), 1)])));
}

proptest! {
    #[test]
    fn no_dot_is_won_by_following(given in prop::collection::vec(0u64..6, 0..9), now in prop::collection::vec(prop::option::of(0u64..6), 6), one in 1u32..4) {
        let mut vote = Vote::new(Rules { dots: 5, dots_on_one: one });
        for to in given {
            vote.give(target(to));
        }
        let before = vote.clone();
        vote.follow(|to| now[to.0.counter as usize].map(target));
        // A target's dots are those that moved there, up to what one may give; the rest is given back.
        for to in 0..6 {
            let came: u32 = (0..6).filter(|from| now[*from as usize] == Some(to)).map(|from| before.given(target(from))).sum();
            prop_assert_eq!(vote.given(target(to)), came.min(one));
        }
        prop_assert!(vote.dots_left() >= before.dots_left());
        let mut stays = before.clone();
        stays.follow(Some);
        prop_assert_eq!(stays, before);
    }
}

#[test]
fn a_mark_is_checked_once_by_each() {
    let mut vote = Vote::new(Rules::one_each(4));
    assert!(vote.give(target(1)) && !vote.give(target(1)) && vote.give(target(2)));
}

#[test]
fn where_nobody_voted_nothing_is_written() {
    let (mut notebook, home) = meeting();
    let before = notebook.clone();
    assert_eq!(close(Vote::new(Rules::THREE), &mut notebook, booth(home, 1), AnonymousPen::new(7, 0)), None);
    assert_eq!(notebook, before);
}

#[test]
fn a_corrected_sheet_is_counted_once_beside_the_votes() {
    let (mut notebook, home) = meeting();
    close(voted(Rules::THREE, &vec![vec![(1, true)]]), &mut notebook, booth(home, 1), AnonymousPen::new(7, 0)).expect("a tally");
    for (actor, dots, voters) in [(8, 41, 0), (9, 40, 24)] {
        let mut vote = Vote::on_paper(Rules::THREE);
        vote.count(target(1), dots);
        vote.count(target(2), 3);
        vote.count(target(2), 0);
        vote.count_voters(voters);
        close(vote, &mut notebook, booth(home, 1), AnonymousPen::new(actor, 0)).expect("a tally");
    }
    assert_eq!(Sums::of(&Tally::all(&notebook, home, None)), Sums { voters: 25, counts: BTreeMap::from([(target(1), 41)]) });
    let mut alone = Vote::on_paper(Rules::THREE);
    alone.count(target(1), 7);
    assert_eq!(alone.counted().0, 3, "seven dots are three people's at least");
    let mut empty = Vote::on_paper(Rules::THREE);
    empty.count_voters(24);
    assert_eq!(empty.counted(), (0, BTreeMap::new()), "a sheet without dots is none");
    let mut vote = Vote::new(Rules::THREE);
    vote.count(target(1), 9);
    vote.count_voters(9);
    assert_eq!(
        (vote.on_sheet(target(1)), vote.counted()),
        (0, (0, BTreeMap::new())),
        "a vote that is held here is nobody's to fill in"
    );
}

/// Makes a sheet with this many dots on one target, given by the fewest possible voters.
fn sheet(dots: u32) -> Vote {
    let mut vote = Vote::on_paper(Rules::THREE);
    vote.count(target(1), dots);
    vote
}

fn dots_counted(notebook: &Notebook, home: Dot) -> u32 {
    Sums::of(&Tally::all(notebook, home, None)).counts.values().sum()
}

#[test]
fn a_sheet_on_the_wall_stands_beside_each_tables_own() {
    let (mut notebook, home) = meeting();
    close(sheet(31), &mut notebook, booth(home, WALL), AnonymousPen::new(7, 0)).expect("a tally");
    close(sheet(4), &mut notebook, booth(home, 3), AnonymousPen::new(8, 0)).expect("a tally");
    close(sheet(40), &mut notebook, booth(home, WALL), AnonymousPen::new(9, 0)).expect("a tally");
    let all = Tally::all(&notebook, home, None);
    assert_eq!(all.iter().map(|tally| tally.table).collect::<Vec<_>>(), [WALL, 3]);
    assert!(all[0].is_of(1) && all[0].is_of(3) && all[1].is_of(3) && !all[1].is_of(1));
    assert_eq!(dots_counted(&notebook, home), 44);
    close(voted(Rules::THREE, &vec![vec![(1, true)]]), &mut notebook, booth(home, WALL), AnonymousPen::new(10, 0))
        .expect("a tally");
    assert_eq!(Tally::all(&notebook, home, None)[1].table, 1, "nobody votes at the wall");
}

#[test]
fn latest_count_of_a_sheet_wins() {
    const DAY_MS: i64 = 86_400_000;
    let (base, home) = meeting();
    let counted = |dots, actor, now_ms| {
        let mut notebook = base.clone();
        close(sheet(dots), &mut notebook, booth(home, WALL), AnonymousPen::new(actor, now_ms)).expect("a tally");
        notebook
    };
    let merged = |first: &Notebook, second: &Notebook| {
        let mut notebook = first.clone();
        notebook.merge(second);
        notebook
    };
    let (one, other, next_day) = (counted(31, 9, 0), counted(30, 8, 0), counted(29, 7, DAY_MS));
    for (left, right, dots) in [(&one, &other, 31), (&one, &next_day, 29), (&other, &next_day, 29)] {
        assert_eq!(dots_counted(&merged(left, right), home), dots);
        assert_eq!(dots_counted(&merged(right, left), home), dots);
    }
    let mut corrected = merged(&one, &other);
    close(sheet(28), &mut corrected, booth(home, WALL), AnonymousPen::new(6, 0)).expect("a tally");
    assert_eq!(dots_counted(&corrected, home), 28, "the correction replaces both");
}

#[test]
fn a_sheet_corrected_down_to_no_dots_is_gone() {
    let (mut notebook, home) = meeting();
    close(sheet(31), &mut notebook, booth(home, WALL), AnonymousPen::new(7, 0)).expect("a tally");
    close(sheet(0), &mut notebook, booth(home, WALL), AnonymousPen::new(8, 0)).expect("a deletion");
    assert_eq!(Tally::all(&notebook, home, None), []);
    assert_eq!(
        close(sheet(0), &mut notebook, booth(home, WALL), AnonymousPen::new(9, 0)),
        None,
        "there is nothing more to delete"
    );
}

#[test]
fn a_deleted_tally_counts_no_more() {
    let (mut notebook, home) = meeting();
    let vote = voted(Rules::THREE, &vec![vec![(1, true)]]);
    close(vote, &mut notebook, booth(home, 1), AnonymousPen::new(7, 0)).expect("a tally");
    let key = Tally::all(&notebook, home, None)[0].key;
    Transaction::begin(&mut Pen::new(Actor(TABLET)), &mut notebook, 2).delete(key);
    assert_eq!(Tally::all(&notebook, home, None), []);
}

proptest! {
    #[test]
    fn there_are_never_more_dots_than_voters_have(dots in 0u32..7, dots_on_one in 0u32..9, ballots in ballots()) {
        let vote = voted(Rules { dots, dots_on_one }, &ballots);
        let rules = vote.rules();
        let (mut notebook, home) = meeting();
        if close(vote, &mut notebook, booth(home, 2), AnonymousPen::new(7, 0)).is_none() {
            prop_assert!(ballots.is_empty());
            return Ok(());
        }
        let tally = Tally::all(&notebook, home, None).remove(0);
        prop_assert_eq!((tally.table, tally.dots_each, tally.voters as usize), (2, rules.dots, ballots.len()));
        prop_assert!(tally.counts.values().sum::<u32>() <= rules.dots * tally.voters);
        prop_assert!(tally.counts.values().all(|dots| *dots <= rules.dots_on_one * tally.voters));
    }

    #[test]
    fn an_open_vote_leaves_no_trace_and_survives_sleep(ballots in ballots()) {
        let (notebook, home) = meeting();
        let before = write_plain(&select(&notebook, Selection::Home(home)));
        let vote = voted(Rules::THREE, &ballots);
        let told = serde_json::to_string(&vote).unwrap();
        prop_assert_eq!(serde_json::from_str::<Vote>(&told).unwrap(), vote);
        prop_assert_eq!(write_plain(&select(&notebook, Selection::Home(home))), before);
    }

    #[test]
    fn the_bytes_tell_neither_the_order_nor_the_hour(ballots in ballots(), seed in any::<u64>(), minute in 0i64..1440) {
        let told = |ballots: &Ballots, now_ms| {
            let (mut notebook, home) = meeting();
            close(voted(Rules::THREE, ballots), &mut notebook, booth(home, 1), AnonymousPen::new(0x77, now_ms));
            write(&select(&notebook, Selection::Home(home)))
        };
        let shuffled = crate::chance::Chance::new(seed).shuffled(&ballots);
        prop_assert_eq!(told(&ballots, 0), told(&shuffled, minute * 60_000));
    }

    #[test]
    fn tables_add_up_the_same_whichever_file_comes_first_or_twice(tables in prop::collection::vec(ballots(), 1..6), seed in any::<u64>()) {
        let (base, home) = meeting();
        let mut files = Vec::new();
        for (place, ballots) in tables.iter().enumerate() {
            let mut notebook = base.clone();
            let number = place as u32 + 1;
            close(voted(Rules::THREE, ballots), &mut notebook, booth(home, number), AnonymousPen::new(100 + place as u64, 0));
            files.push(write(&select(&notebook, Selection::Home(home))));
        }
        let mut order: Vec<usize> = (0..files.len()).chain(0..files.len()).collect();
        crate::chance::Chance::new(seed).shuffle(&mut order);
        let mut gathered = Notebook::new();
        order.iter().for_each(|file| gathered.merge(&read(&files[*file]).unwrap()));
        let sums = Sums::of(&Tally::all(&gathered, home, None));
        let (mut voters, mut counts) = (0, BTreeMap::new());
        for ballots in &tables {
            let (own, own_counts) = voted(Rules::THREE, ballots).counted();
            voters += own;
            own_counts.into_iter().for_each(|(target, dots)| *counts.entry(target).or_default() += dots);
        }
        prop_assert_eq!(&sums, &Sums { voters, counts });
        prop_assert!(sums.ranked().windows(2).all(|pair| pair[0].1 >= pair[1].1));
    }
}
