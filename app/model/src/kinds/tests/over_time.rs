//! The results of meetings over time: marks that are agreed and checked, the pulse's trend, the term on one page;
//! and that all of it travels with its meeting.

use super::Tablet;
use crate::chance::Chance;
use crate::dots::tally::{Booth, Sums, Tally, close};
use crate::kinds::agreed_marks::{self, AgreedMark, bring, check, checked, homes, join};
use crate::kinds::cluster;
use crate::kinds::meeting::{self, MeetingPlan, close as close_minutes, create_point, mark_alone};
use crate::kinds::point::own_practice::mark;
use crate::method::{PlannedStep, StepKind};
use crate::overviews::pulse_trend::{reflections, trend};
use crate::overviews::term::{Month, Term, Time};
use crate::preview::preview;
use crate::pulse::{Answer, Mark, OwnPractice, Pulse, tally};
use crate::search::Index;
use crate::share::{Selection, select};
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::{read, write};
use fellestid_crdt::notebook::Notebook;

fn meeting(tablet: &mut Tablet, date: &str, steps: &[(StepKind, u32)]) -> Dot {
    let steps = steps.iter().map(|(kind, minutes)| PlannedStep::plain(*kind, *minutes)).collect();
    tablet.act(|change| meeting::create(change, &MeetingPlan { date: date.to_owned(), steps, ..MeetingPlan::default() }))
}

fn close_pulse(tablet: &mut Tablet, home: Dot, fresh: u64, marks: &[Mark]) {
    let mut pulse = Pulse::default();
    for (mark, own_practice) in marks.iter().zip([OwnPractice::Yes, OwnPractice::No].into_iter().cycle()) {
        pulse.add(Answer { mark: *mark, good: "rolig tempo".into(), better: String::new(), own_practice: Some(own_practice) });
    }
    tally::close(pulse, &mut tablet.notebook, home, AnonymousPen::new(fresh, 0), &mut Chance::new(1)).expect("enough");
}

#[test]
fn marks_are_shown_first_and_checked_last() {
    let mut tablet = Tablet::new(1);
    let school = tablet.act(|change| agreed_marks::create_list(change, "Et godt møte"));
    let [first, _] = ["Alle sa noe", "Vi holdt tida"]
        .map(|text| tablet.act(|change| agreed_marks::create(change, school, text)).expect("new"));
    assert_eq!(tablet.act(|change| agreed_marks::create(change, school, " alle sa  noe ")), None);
    let home = meeting(&mut tablet, "", &[]);
    let mut other = tablet.copy(2);
    tablet.act(|change| bring(change, home, |_| false));
    tablet.act(|change| agreed_marks::set_text(change, first, "Alle ble hørt"));
    other.act(|change| bring(change, home, |_| false));
    tablet.meet(&mut other);
    let marks = AgreedMark::all(&tablet.notebook, home);
    assert_eq!(marks.iter().map(|mark| mark.text.shown.as_str()).collect::<Vec<_>>(), ["Alle sa noe", "Vi holdt tida"]);

    for (fresh, place) in [(70, &mut tablet), (80, &mut other)] {
        let marks = AgreedMark::all(&place.notebook, home);
        let mut vote = check(&marks);
        for mark in [&marks[0], &marks[0], &marks[1]] {
            vote.give(mark.target());
        }
        vote.hand_on();
        vote.give(marks[1].target());
        close(vote, &mut place.notebook, Booth { meeting: home, step: None, table: 1 }, AnonymousPen::new(fresh, 0))
            .expect("votes");
    }
    tablet.meet(&mut other);
    let sums = Sums::of(&Tally::all(&tablet.notebook, home, None));
    let told: Vec<(u32, u32)> = checked(marks, &sums).iter().map(|checked| (checked.yes, checked.voters)).collect();
    assert_eq!(told, [(2, 4), (4, 4)]);
    assert_eq!(homes(&tablet.notebook), [school]);
}

#[test]
fn the_trend_tells_of_meetings_with_five_answers_or_more() {
    let mut tablet = Tablet::new(1);
    let later = meeting(&mut tablet, "2026-10-08", &[]);
    let first = meeting(&mut tablet, "2026-09-03", &[]);
    let few = meeting(&mut tablet, "2026-09-10", &[]);
    close_pulse(&mut tablet, first, 10, &[Mark::Fair; 5]);
    close_pulse(&mut tablet, few, 20, &[Mark::Poor; 4]);
    close_pulse(&mut tablet, later, 30, &[Mark::Good; 3]);
    close_pulse(&mut tablet, later, 40, &[Mark::VeryGood; 4]);
    let told: Vec<_> =
        trend(&tablet.notebook).into_iter().map(|one| (one.home, one.answers, one.mean_tenths, one.own_practice)).collect();
    assert_eq!(told, [(first, 5, 20, Some((3, 5))), (later, 7, 36, None)]);
}

#[test]
fn reflection_is_counted_for_each_meeting_with_words_in_it() {
    let mut tablet = Tablet::new(1);
    meeting(&mut tablet, "2026-08-20", &[]);
    let home = meeting(&mut tablet, "2026-09-03", &[]);
    let [first, _] = ["a", "b"].map(|text| tablet.act(|change| create_point(change, home, None, None, 1, text)).expect("words"));
    tablet.act(|change| mark(change, first));
    let told: Vec<_> = reflections(&tablet.notebook, "2027-01-01")
        .into_iter()
        .map(|one| (one.home, one.own_practice_points, one.mixed_tables))
        .collect();
    assert_eq!(told, [(home, (1, 2), (0, 0))]);
}

#[test]
fn marks_begun_on_two_tablets_become_one_list() {
    let (mut tablet, mut other) = (Tablet::new(1), Tablet::new(2));
    let words =
        |tablet: &Tablet| agreed_marks::all(&tablet.notebook).into_iter().map(|mark| mark.text.shown).collect::<Vec<String>>();
    for (tablet, texts) in [(&mut tablet, ["Alle sa noe", "Vi holdt tida"]), (&mut other, ["alle sa  noe", "Vi lo"])] {
        let home = tablet.act(|change| agreed_marks::create_list(change, "Et godt møte"));
        for text in texts {
            tablet.act(|change| agreed_marks::create(change, home, text));
        }
    }
    tablet.meet(&mut other);
    let both = words(&tablet);
    assert_eq!((both.len(), &both), (3, &words(&other)));
    let meeting = meeting(&mut tablet, "", &[]);
    let ours_first = agreed_marks::all(&tablet.notebook)[0].key;
    tablet.act(|change| bring(change, meeting, |mark| mark == ours_first));
    assert_eq!(AgreedMark::all(&tablet.notebook, meeting).len(), 2);
    // Marks shown as one are changed and deleted as one.
    let both_say = agreed_marks::all(&tablet.notebook)[0].key;
    let mut copy = Tablet { notebook: tablet.notebook.clone(), ..Tablet::new(9) };
    copy.act(|change| agreed_marks::set_text(change, both_say, "Alle ble hørt"));
    assert_eq!((words(&copy)[0].as_str(), words(&copy).len()), ("Alle ble hørt", 3));
    copy.act(|change| agreed_marks::delete(change, both_say));
    assert_eq!(words(&copy), ["Vi holdt tida", "Vi lo"]);
    // Both tablets join before they meet again; a meeting's copies are still the same marks.
    let targets = |tablet: &Tablet| agreed_marks::all(&tablet.notebook).iter().map(AgreedMark::target).collect::<Vec<_>>();
    let before = targets(&tablet);
    tablet.act(join);
    other.act(join);
    assert_eq!((words(&tablet), homes(&tablet.notebook).len()), (both.clone(), 1));
    tablet.meet(&mut other);
    assert_eq!((words(&tablet), homes(&other.notebook).len()), (both, 1));
    assert_eq!(targets(&tablet), before);
}

#[test]
fn the_term_is_told_by_month() {
    let mut tablet = Tablet::new(1);
    let plan = [(StepKind::Information, 10), (StepKind::Individual, 5), (StepKind::Break, 10), (StepKind::Talk, 25)];
    for date in ["2026-09-03", "2026-09-10", "2026-11-26", "2027-01-14", "", "i høst"] {
        meeting(&mut tablet, date, &plan);
    }
    let alone = meeting(&mut tablet, "2026-09-03", &plan);
    tablet.act(|change| mark_alone(change, alone));
    let coming = meeting(&mut tablet, "2026-12-03", &plan);
    let time =
        |meetings: u32| Time { meetings: meetings as usize, information_minutes: 10 * meetings, learning_minutes: 30 * meetings };
    let month = |month: &str, meetings| Month { month: month.to_owned(), time: time(meetings) };
    let term = Term::read(&tablet.notebook, "2026-08-01", "2026-12-31", "2026-12-01");
    assert_eq!(term, Term { months: vec![month("2026-09", 2), month("2026-11", 1)], sum: time(3), undated: 2, coming: time(1) });
    tablet.act(|change| close_minutes(change, coming, 1));
    let term = Term::read(&tablet.notebook, "2026-08-01", "2026-12-31", "2026-12-01");
    assert_eq!((term.sum, term.coming), (time(4), time(0)));
    assert_eq!((term.sum.learning_percent(), Time::default().learning_percent()), (Some(75), None));
}

#[test]
fn all_of_a_meeting_travels_in_its_file_is_previewed_and_found() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, "2026-09-03", &[]);
    tablet.act(|change| cluster::create(change, home, None, None, "Arbeidsro"));
    tablet.act(|change| agreed_marks::create(change, home, "Alle ble hørt"));
    close_pulse(&mut tablet, home, 10, &[Mark::Good; 5]);
    let file = read(&write(&select(&tablet.notebook, Selection::Home(home)))).expect("a file");
    assert_eq!(file, tablet.notebook);
    let (counts, told) = preview(&Notebook::new(), &file);
    assert_eq!(counts.added, file.records().len());
    let groups: Vec<(&str, usize)> = told[0].groups.iter().map(|group| (group.kind.as_str(), group.count)).collect();
    assert_eq!(groups, [("cluster", 1), ("mark", 1), ("pulse", 1), ("pulse_text", 5)]);
    let index = Index::of(&file);
    for word in ["arbeidsro", "hørt", "tempo"] {
        assert_eq!(index.find(word, 5).total, 1, "{word}");
    }
}
