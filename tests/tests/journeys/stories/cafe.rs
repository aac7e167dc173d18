//! A dialogkafé: each table keeps its own record through the rounds, and the harvest has every word.

use super::{
    TABLE, add_point, meeting, newcomer_offline, pick_from_tables, planned, question, save_meeting_file, start_planned,
    tablets_offline,
};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::meeting::MeetingPlan;
use fellestid_model::kinds::participant;
use fellestid_model::method::{PlannedStep, StepKind};

const TABLES: u32 = 4;
const ROUNDS: u32 = 3;
const QUESTIONS: [&str; 3] = ["Hva vil vi at elevene skal oppleve?", "Hva hjelper dem dit?", "Hva står i veien?"];
const PEOPLE: [&str; 16] = ["KA", "EH", "TM", "LS", "SB", "ØY", "AN", "BH", "IK", "MJ", "RO", "PT", "GE", "HW", "UV", "ÅS"];

/// Returns a café of three rounds, as a file that every tablet takes in before it begins.
fn cafe() -> (Dot, Vec<u8>) {
    let round = [PlannedStep::plain(StepKind::CafeRound, 12), PlannedStep::plain(StepKind::Rotate, 2)];
    let mut steps: Vec<PlannedStep> = (0..ROUNDS).flat_map(|_| round).collect();
    steps.pop();
    steps.push(PlannedStep::plain(StepKind::Plenary, 8));
    let words =
        MeetingPlan { tables: TABLES, questions: QUESTIONS.map(question).to_vec(), ..meeting("Kafé på fellestid", steps) };
    planned(&words, |change, home| {
        for initials in PEOPLE {
            participant::create(change, home, initials);
        }
    })
}

fn point_at(table: u32, round: u32) -> String {
    format!("Bord {table} sier dette i runde {round}.")
}

tried_in!(every_word_of_three_rounds_at_four_tables_comes_home: chromium, firefox);
fn every_word_of_three_rounds_at_four_tables_comes_home(engine: Engine) {
    let tablets = tablets_offline(engine, TABLES as usize);
    let planned = cafe();
    for (tablet, table) in tablets.iter().zip(1..) {
        start_planned(tablet, &planned);
        tablet.see("Ingen kritiserer andres ideer. Vi bygger videre på dem.");
        tablet.choose(TABLE, &format!("Bord {table}"));
        tablet.see(QUESTIONS[(table as usize - 1) % QUESTIONS.len()]);
        sit_through(tablet, table);
    }

    let (lead, others) = tablets.split_first().expect("a lead");
    let files = others.iter().zip(2..).map(|(tablet, table)| {
        tablet.tap("Gå ut av møtet");
        lead.put_file(&format!("bord-{table}.fellestid"), &save_meeting_file(tablet))
    });
    let files: Vec<_> = files.collect();
    // The files are taken in from the plenary step, and the tablet returns to that step.
    lead.tap("Neste: plenum");
    lead.see("1 av 4 bord er her.");
    pick_from_tables(lead, &files);
    lead.see("Bord 3: 3 innspill");
    lead.tap("Hent inn alt");
    lead.see("4 av 4 bord er her.");
    lead.see_value(TABLE, "all");
    lead.see(&point_at(1, 1));
    lead.see(&point_at(4, 3));
    assert!(lead.faults().is_empty(), "{:?}", lead.faults());
    lead.tap("Gå ut av møtet");
    // By question, table and round; the fourth table has the first question again.
    for (question, tables) in [(QUESTIONS[0], vec![1, 4]), (QUESTIONS[1], vec![2]), (QUESTIONS[2], vec![3])] {
        let points = tables.into_iter().flat_map(|table| (1..=ROUNDS).map(move |round| point_at(table, round)));
        let texts: Vec<String> = [question.to_owned()].into_iter().chain(points).collect();
        lead.see_in_order(&texts.iter().map(String::as_str).collect::<Vec<&str>>());
    }
    assert!(!lead.sees("Det haster ikke."), "nothing is in two versions: {}", lead.everything());
    // The same files once more, as when somebody is unsure: nothing is new, and nothing appears twice.
    pick_from_tables(lead, &files);
    lead.see("Ingenting nytt");
    lead.go(&format!("#/meeting/{}", planned.0));
    let minutes = lead.everything();
    for (table, round) in (1..=TABLES).flat_map(|table| (1..=ROUNDS).map(move |round| (table, round))) {
        assert_eq!(minutes.matches(&point_at(table, round)).count(), 1, "table {table}, round {round}: {minutes}");
    }
}

/// Writes a point in each round; between the rounds everyone but the host changes tables, and the tablet stays.
fn sit_through(tablet: &Tablet, table: u32) {
    for round in 1..=ROUNDS {
        tablet.see(&format!("Runde {round} av {ROUNDS}"));
        tablet.see_value(TABLE, &table.to_string());
        add_point(tablet, &point_at(table, round));
        if round < ROUNDS {
            tablet.tap("Neste: Bytt bord");
            tablet.see("Du som ble sittende, er kafévert.");
            tablet.see(&format!("Runde {} av {ROUNDS} begynner når dere sitter.", round + 1));
            for from in 1..=TABLES {
                tablet.see(&format!("Fra bord {from}: 1 går til bord {}", from % TABLES + 1));
            }
            tablet.tap("Neste: Runde ved bordet");
        }
    }
}

tried_in!(a_seating_plan_says_how_good_it_is_and_who_goes_where: webkit);
fn a_seating_plan_says_how_good_it_is_and_who_goes_where(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_planned(&tablet, &cafe());
    tablet.tap("Bordplan");
    tablet.tap("Lag bordplan");
    tablet.see("Alle møter minst");
    tablet.see("Vert ved bord 1:");
    assert!(tablet.faults().is_empty(), "{:?}", tablet.faults());
    tablet.tap("Neste: Bytt bord");
    tablet.see_in_order(&[
        "Du som ble sittende, er kafévert.",
        "Bord 1",
        "(vert)",
        "Bord 2",
        "(vert)",
        "Bord 3",
        "(vert)",
        "Bord 4",
        "(vert)",
    ]);
    assert!(PEOPLE.iter().all(|initials| tablet.sees(initials)), "everyone has a place: {}", tablet.everything());
    assert!(tablet.faults().is_empty(), "{:?}", tablet.faults());
    tablet.reload();
    tablet.see("(vert)");
}
