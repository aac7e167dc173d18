//! Participants, and what is drawn among them: on one tablet, on two, and from meeting to meeting.

use super::Tablet;
use crate::chance::Chance;
use crate::draw::roles::{Holders, Role, draw};
use crate::kinds::meeting::{self, MeetingPlan, NewPoint};
use crate::kinds::participant::drawn::{self, Holder, THE_MEETING};
use crate::kinds::participant::{self as people, Participant, PeopleList, seated};
use crate::kinds::point;
use crate::overviews::loaded::{Loaded, Memory};
use crate::place::move_up;
use crate::share::{Selection, select};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::write_plain;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::undo::History;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn meeting(tablet: &mut Tablet, date: &str, initials: &[&str]) -> Dot {
    let home = tablet.act(|transaction| {
        meeting::create(transaction, &MeetingPlan { date: date.to_owned(), tables: 4, ..MeetingPlan::default() })
    });
    for one in initials {
        tablet.act(|transaction| people::create(transaction, home, one)).expect("initials");
    }
    home
}

fn initials(tablet: &Tablet, home: Dot) -> Vec<String> {
    Participant::all(&tablet.notebook, home).into_iter().map(|person| person.initials.shown).collect()
}

fn holders(tablet: &Tablet, home: Dot) -> Vec<Holder> {
    Participant::all(&tablet.notebook, home).into_iter().map(|person| Holder::Person(person.key.id)).collect()
}

fn last_holders(notebook: &Notebook, meeting: Dot) -> Holders<Holder> {
    drawn::last_holders(Memory::new(notebook, &|_| true), meeting).whole().cloned().expect("all is here")
}

fn draw_roles(tablet: &mut Tablet, home: Dot, table: u32, seed: u64) {
    let last = last_holders(&tablet.notebook, home);
    let roles = draw(&holders(tablet, home), &Role::AT_TABLE, &last, &mut Chance::new(seed));
    tablet.act(|transaction| drawn::set_roles(transaction, home, table, &roles));
}

#[test]
fn people_are_added_once_renamed_moved_and_removed() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, "", &["EH", " k n ", "eh"]);
    assert_eq!(initials(&tablet, home), ["EH", "k n"]);
    assert_eq!(tablet.act(|transaction| people::create(transaction, home, "  ")), None);
    let second = Participant::all(&tablet.notebook, home)[1].key;
    tablet.act(|transaction| people::set_initials(transaction, second, "KN"));
    tablet.act(|transaction| people::set_initials(transaction, second, ""));
    assert!(tablet.act(|transaction| move_up(transaction, second)));
    assert_eq!(initials(&tablet, home), ["KN", "EH"]);
    tablet.act(|transaction| people::delete(transaction, second));
    assert_eq!(initials(&tablet, home), ["EH"]);
}

#[test]
fn a_list_brought_to_a_meeting_twice_is_there_once() {
    let mut tablet = Tablet::new(1);
    let list = tablet.act(|transaction| people::create_list(transaction, "Lærerne"));
    let key = tablet.act(|transaction| people::create(transaction, list, "EH")).expect("initials");
    assert!(tablet.act(|transaction| people::tag(transaction, key, "5. trinn")));
    tablet.act(|transaction| people::tag(transaction, key, "norsk"));
    tablet.act(|transaction| people::untag(transaction, key, "Norsk"));
    let home = meeting(&mut tablet, "", &["KN"]);
    tablet.act(|transaction| people::bring(transaction, list, home));
    tablet.act(|transaction| people::bring(transaction, list, home));
    assert_eq!(initials(&tablet, home), ["KN", "EH"]);
    let brought = &Participant::all(&tablet.notebook, home)[1];
    assert_eq!((brought.tags.clone(), brought.from), (vec!["5. trinn".to_owned()], Some(key)));
    assert_eq!(PeopleList::all(&tablet.notebook)[0].people, 1);
}

#[test]
fn someone_two_tablets_brought_is_one_and_is_removed_once() {
    let mut here = Tablet::new(1);
    let list = here.act(|transaction| people::create_list(transaction, ""));
    here.act(|transaction| people::create(transaction, list, "EH"));
    let home = meeting(&mut here, "", &[]);
    let mut there = here.copy(2);
    for tablet in [&mut here, &mut there] {
        tablet.act(|transaction| people::bring(transaction, list, home));
        draw_roles(tablet, home, 1, 1);
    }
    here.meet(&mut there);
    assert_eq!(initials(&here, home), ["EH"]);
    let shown = Participant::all(&here.notebook, home)[0].key;
    assert!(drawn::roles(&here.notebook, home, 1).values().all(|holder| *holder == Holder::Person(shown.id)));
    assert_eq!(drawn::roles(&here.notebook, home, 1).len(), 3);
    there.act(|transaction| people::erase(transaction, shown));
    here.act(|transaction| people::delete(transaction, shown));
    assert!(initials(&here, home).is_empty() && initials(&there, home).is_empty());
}

#[test]
fn a_cafe_is_drawn_and_kept_for_every_round() {
    let mut tablet = Tablet::new(1);
    let letters: Vec<String> = ('a'..='r').map(String::from).collect();
    let home = meeting(&mut tablet, "", &letters.iter().map(String::as_str).collect::<Vec<_>>());
    let hosts: Vec<_> = Participant::all(&tablet.notebook, home).into_iter().skip(4).take(3).map(|person| person.key).collect();
    let draw = |hosts: &[Key]| {
        let (order, cafe) = seated::cafe_of(&tablet.notebook, home, hosts, 3, 4)?;
        Some((order, crate::draw::rotation::plan(cafe, &mut Chance::new(1))))
    };
    assert_eq!(draw(&hosts[..2]), None);
    assert_eq!(draw(&[hosts[0], hosts[1], hosts[0]]), None, "nobody hosts two tables");
    let (order, seating) = draw(&hosts).expect("a draw");
    tablet.act(|transaction| seated::set_cafe(transaction, &order, &seating));
    let people = Participant::all(&tablet.notebook, home);
    assert!(people.iter().all(|person| person.seats.len() == 4));
    assert_eq!(seated::others_met_min(&people), seating.others_met_min);
    assert_eq!([4, 5, 6].map(|host: usize| people[host].seats.clone()), [[1; 4], [2; 4], [3; 4]]);
}

#[test]
fn groups_drawn_anew_can_be_undone() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, "", &["EH", "KN", "AB", "ØY"]);
    let draw = |tablet: &mut Tablet, seed| {
        let groups = seated::draw_groups(&tablet.notebook, home, 2, &mut Chance::new(seed));
        tablet.act(|transaction| seated::set_groups(transaction, &groups));
        [1, 2].map(|table| seated::at_table(&tablet.notebook, home, table))
    };
    let first = draw(&mut tablet, 1);
    let others = (2..9).map(|seed| draw(&mut tablet, seed)).filter(|tables| *tables != first).count();
    assert!(others > 0);
    (2..9).for_each(|_| tablet.undo());
    assert_eq!([1, 2].map(|table| seated::at_table(&tablet.notebook, home, table)), first);
}

#[test]
fn a_table_is_mixed_where_not_all_share_a_tag() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, "", &["a", "b", "c", "d"]);
    for (person, (tag, table)) in Participant::all(&tablet.notebook, home).into_iter().zip([
        ("1. trinn", 1),
        ("1. Trinn", 1),
        ("2. trinn", 2),
        ("3. trinn", 2),
    ]) {
        tablet.act(|transaction| people::tag(transaction, person.key, tag));
        tablet.act(|transaction| seated::set_seats(transaction, person.key, &[table]));
    }
    assert_eq!(seated::mixed_tables(&tablet.notebook, home), (1, 2));
}

#[test]
fn a_list_goes_out_by_itself_and_never_with_a_meeting() {
    let mut tablet = Tablet::new(1);
    let list = tablet.act(|transaction| people::create_list(transaction, "Lærerne"));
    tablet.act(|transaction| people::create(transaction, list, "ZQ"));
    let home = meeting(&mut tablet, "", &["EH"]);
    let told = |home| write_plain(&select(&tablet.notebook, Selection::Home(home)));
    assert!(told(list).contains("ZQ") && !told(home).contains("ZQ") && told(home).contains("EH"));
}

#[test]
fn earlier_roles_are_known_again_by_initials() {
    let mut tablet = Tablet::new(1);
    let first = meeting(&mut tablet, "2026-08-20", &["EH", "KN", "AB", "ØY"]);
    draw_roles(&mut tablet, first, 1, 3);
    let seats = [(Role::Lead, Holder::Seat(2))].into();
    let between = meeting(&mut tablet, "2026-08-27", &[]);
    tablet.act(|transaction| drawn::set_roles(transaction, between, 1, &seats));
    let next = meeting(&mut tablet, "2026-09-03", &["ab", "øy", "kn", "eh"]);
    let last = last_holders(&tablet.notebook, next);
    assert_eq!(last.len(), 3);
    draw_roles(&mut tablet, next, 1, 4);
    let now = drawn::roles(&tablet.notebook, next, 1);
    assert!(now.iter().all(|(role, holder)| !last[role].contains(holder)), "{now:?} after {last:?}");
    assert!(last_holders(&tablet.notebook, first).is_empty(), "nothing is earlier");
    let needed = |homes: &[Dot]| drawn::last_holders(Memory::new(&tablet.notebook, &|home| homes.contains(&home)), next);
    assert_eq!(needed(&[next]), Loaded::Needs(vec![between]), "one at a time, the latest first");
    assert_eq!(needed(&[next, between]), Loaded::Needs(vec![first]));
    let undated = meeting(&mut tablet, "", &["EH", "KN", "AB", "ØY"]);
    assert_eq!(last_holders(&tablet.notebook, undated).len(), 3);
}

#[test]
fn roles_that_were_undone_are_known_to_have_been_drawn() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, "", &["EH", "KN"]);
    assert!(!drawn::has_been_drawn(&tablet.notebook, home, 1));
    let (mut pen, mut history) = (Pen::new(Actor(9)), History::default());
    let mut draw = Transaction::begin(&mut pen, &mut tablet.notebook, 2);
    drawn::set_roles(&mut draw, home, 1, &[(Role::Lead, Holder::Seat(1))].into());
    history.remember(draw.finish().ops);
    history.undo(&mut Transaction::begin(&mut pen, &mut tablet.notebook, 3));
    assert!(drawn::roles(&tablet.notebook, home, 1).is_empty());
    assert!(drawn::has_been_drawn(&tablet.notebook, home, 1));
}

#[test]
fn a_person_who_is_gone_has_no_role() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, "", &["EH"]);
    let key = Participant::all(&tablet.notebook, home)[0].key;
    let roles = [(Role::PlenaryLead, Holder::Person(key.id))].into();
    tablet.act(|transaction| drawn::set_roles(transaction, home, THE_MEETING, &roles));
    assert_eq!(drawn::roles(&tablet.notebook, home, THE_MEETING), roles);
    tablet.act(|transaction| transaction.erase(key));
    assert!(drawn::roles(&tablet.notebook, home, THE_MEETING).is_empty());
    assert!(!write_plain(&tablet.notebook).contains("EH"));
}

#[test]
fn every_table_can_have_its_roles_in_one_file() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, "", &["EH", "KN", "AB"]);
    (0..=60).for_each(|table| draw_roles(&mut tablet, home, table, 1));
    let read = fellestid_crdt::file::read(write_plain(&tablet.notebook).as_bytes());
    assert_eq!(read, Ok(tablet.notebook));
}

#[test]
fn points_hold_no_person() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, "", &["EH"]);
    let key = tablet
        .act(|transaction| point::create(transaction, home, &NewPoint { text: "ro", ..NewPoint::default() }))
        .expect("words");
    let names: BTreeSet<&str> = tablet.notebook.get(&key).expect("the point").registers.keys().map(String::as_str).collect();
    assert_eq!(names, ["table", "text"].into());
}

proptest! {
    #[test]
    fn two_draws_at_once_end_as_one_whole_draw_by_any_clock(
        here_seed in any::<u64>(), there_seed in any::<u64>(), ahead_ms in -9i64..9,
    ) {
        let mut here = Tablet::new(1);
        let home = meeting(&mut here, "", &["EH", "KN", "AB", "ØY", "TS", "LM"]);
        let before = seated::draw_groups(&here.notebook, home, 2, &mut Chance::new(!here_seed));
        here.act(|transaction| seated::set_groups(transaction, &before));
        let mut there = here.copy(2);
        there.now_ms += ahead_ms;
        let mut draws = Vec::new();
        for (tablet, seed) in [(&mut here, here_seed), (&mut there, there_seed)] {
            draw_roles(tablet, home, 1, seed);
            let groups = seated::draw_groups(&tablet.notebook, home, 2, &mut Chance::new(seed));
            tablet.act(|transaction| seated::set_groups(transaction, &groups));
            draws.push((drawn::roles(&tablet.notebook, home, 1), [1, 2].map(|table| seated::at_table(&tablet.notebook, home, table))));
        }
        here.meet(&mut there);
        for tablet in [&here, &there] {
            let roles = drawn::roles(&tablet.notebook, home, 1);
            let tables = [1, 2].map(|table| seated::at_table(&tablet.notebook, home, table));
            prop_assert!(draws.iter().any(|draw| draw.0 == roles), "{:?}", roles);
            prop_assert!(draws.iter().any(|draw| draw.1 == tables), "{:?}", tables);
            prop_assert_eq!(tables[0].len(), tables[1].len());
        }
    }
}

#[test]
fn people_are_shared_out_among_tables_as_evenly_as_can_be() {
    let mut tablet = Tablet::new(1);
    let words = MeetingPlan { tables: 4, people: Some(10), ..MeetingPlan::default() };
    let home = tablet.act(|transaction| meeting::create(transaction, &words));
    let meeting = meeting::Meeting::read(&tablet.notebook, home).expect("the meeting");
    let seats: Vec<Option<u32>> = (1..=4).map(|table| meeting.seats_at(table)).collect();
    assert_eq!(seats, [Some(3), Some(3), Some(2), Some(2)]);
}
