//! Points are put in piles, given dots in turn on one tablet, and sorted into four fields.

use super::{
    holds, import, meeting, newcomer_offline, planned, question, save_meeting_file, start_planned, write_points,
    written_elsewhere,
};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::cluster;
use fellestid_model::kinds::meeting::{MeetingPlan, Point};
use fellestid_model::method::{PlannedStep, StepKind};

const NOISE: &str = "Mindre bråk i gangene";
const CALM: &str = "Roligere overganger mellom timene";
const OUTSIDE: &str = "Felles uteskole hver måned";
const SHORTER: &str = "Kortere møter";
const PILE: &str = "Ro på skolen";

fn gathering(kinds: &[StepKind]) -> (Dot, Vec<u8>) {
    let steps = kinds.iter().map(|kind| PlannedStep::plain(*kind, 8)).collect();
    let words = MeetingPlan { questions: vec![question("Hva vil vi gjøre mer av til våren?")], ..meeting("Idédugnad", steps) };
    planned(&words, |transaction, home| write_points(transaction, home, &[NOISE, CALM, OUTSIDE, SHORTER]))
}

/// Begins a meeting in which some points are written already.
fn begin(engine: Engine, kinds: &[StepKind]) -> Tablet {
    let tablet = newcomer_offline(engine);
    start_planned(&tablet, &gathering(kinds));
    tablet.see(NOISE);
    tablet
}

fn is_for_everyone(tablet: &Tablet) {
    assert_eq!(tablet.faults(), Vec::<String>::new());
}

fn give(tablet: &Tablet, dots: &[&str]) {
    for text in dots {
        tablet.tap(&format!("Gi én prikk: {text}"));
    }
}

fn hand_on(tablet: &Tablet, voted: &str) {
    tablet.tap("Ferdig – gi videre");
    tablet.see("Ingen ser hva du valgte.");
    tablet.see(voted);
    for text in [PILE, OUTSIDE, SHORTER] {
        assert!(!tablet.sees(text), "nothing is seen between two voters: {}", tablet.everything());
    }
    tablet.tap("Min tur");
    tablet.see("3 prikker igjen");
}

tried_in!(six_give_dots_in_turn_and_nobody_sees_whose: webkit, firefox);
fn six_give_dots_in_turn_and_nobody_sees_whose(engine: Engine) {
    let tablet = begin(engine, &[StepKind::Cluster, StepKind::Dots, StepKind::Talk]);
    is_for_everyone(&tablet);
    tablet.tap(&format!("Mer om «{NOISE}»"));
    tablet.tap("Legg sammen med …");
    tablet.tap(CALM);
    tablet.see("Lagt sammen.");
    tablet.see_focused("Navn på bunken");
    tablet.keep_typing(PILE);
    tablet.see_in_order(&[CALM, "Står alene 2", OUTSIDE, SHORTER]);
    is_for_everyone(&tablet);

    tablet.tap("Neste: Prikker");
    tablet.see("Gi tre prikker hver.");
    is_for_everyone(&tablet);
    tablet.tap("Start");
    // A fourth dot cannot be given: the results know of no more than three from each voter.
    give(&tablet, &[PILE, PILE, PILE, OUTSIDE]);
    tablet.see("Alle prikkene er gitt.");
    is_for_everyone(&tablet);
    hand_on(&tablet, "1 person har gitt prikker.");
    give(&tablet, &[PILE, OUTSIDE, PILE]);
    hand_on(&tablet, "2 personer har gitt prikker.");
    give(&tablet, &[OUTSIDE]);
    tablet.see("2 prikker igjen");
    tablet.reload();
    tablet.see("2 prikker igjen");
    give(&tablet, &[PILE, PILE]);
    hand_on(&tablet, "3 personer har gitt prikker.");
    give(&tablet, &[SHORTER]);
    tablet.tap(&format!("Ta tilbake én prikk: {SHORTER}"));
    give(&tablet, &[OUTSIDE, OUTSIDE, OUTSIDE]);
    hand_on(&tablet, "4 personer har gitt prikker.");
    give(&tablet, &[PILE, OUTSIDE, SHORTER]);
    hand_on(&tablet, "5 personer har gitt prikker.");
    tablet.tap("Ferdig – gi videre");
    tablet.see("6 personer har gitt prikker.");
    tablet.reload();
    tablet.see("Ingen ser hva du valgte.");
    assert!(!tablet.sees(OUTSIDE), "nothing is seen after a reload either: {}", tablet.everything());
    is_for_everyone(&tablet);
    // The votes are not on the meeting's page or in its file; and the vote goes on where it was.
    tablet.tap("Gå ut av møtet");
    let file = save_meeting_file(&tablet);
    assert!(holds(&file, "point") && !holds(&file, "tally"), "an open vote is in no file");
    assert!(!tablet.sees("Prikker fra 6 personer."), "nothing of the vote: {}", tablet.everything());
    tablet.tap("Fortsett der dere slapp");
    tablet.see("6 personer har gitt prikker.");

    tablet.tap("Alle er ferdige – vis resultatet");
    tablet.see("Prikker fra 6 personer.");
    tablet.see_in_order(&[PILE, "8 prikker", OUTSIDE, "6 prikker", SHORTER, "1 prikk"]);
    is_for_everyone(&tablet);
    tablet.tap_beside(PILE, "Gjør til tiltak");
    tablet.see("Tiltaket er laget.");
    tablet.tap("Gi prikker på nytt");
    tablet.see("Bordets prikker er fjernet.");
    tablet.tap("Angre");
    tablet.see_in_order(&[PILE, "8 prikker", OUTSIDE]);
    let meeting = tablet.place().replace("run", "meeting");
    tablet.go(&meeting);
    tablet.see_in_order(&[
        PILE,
        SHORTER,
        PILE,
        CALM,
        "Prikker",
        "Prikker fra 6 personer.",
        PILE,
        "8 prikker",
        OUTSIDE,
        "6 prikker",
    ]);
}

tried_in!(a_card_is_dragged_by_its_words: chromium);
fn a_card_is_dragged_by_its_words(engine: Engine) {
    let tablet = begin(engine, &[StepKind::Cluster]);
    tablet.drag(NOISE, CALM);
    tablet.see("Lagt sammen.");
    tablet.see_in_order(&[NOISE, CALM, "Står alene 2", OUTSIDE, SHORTER]);
    let marked = tablet.script("return getSelection().toString()", Vec::new());
    assert_eq!(marked.as_str(), Some(""), "no text is marked by it");
}

tried_in!(dots_follow_a_point_into_a_pile_and_are_counted_at_last: chromium);
fn dots_follow_a_point_into_a_pile_and_are_counted_at_last(engine: Engine) {
    let kinds = [StepKind::Cluster, StepKind::Dots, StepKind::Talk];
    let tablet = begin(engine, &kinds);
    tablet.tap("Neste: Prikker");
    tablet.tap("Start");
    give(&tablet, &[NOISE, OUTSIDE]);
    tablet.see("1 prikk igjen");
    let run = tablet.place();
    let (_, file) = gathering(&kinds);
    // Another tablet has put the point in a pile.
    let piled = written_elsewhere(&file, |transaction, home| {
        let points = Point::all(transaction.notebook, home);
        let at = |text: &str| points.iter().find(|point| point.text.shown == text).expect("a point");
        let pile = cluster::put_together(transaction, at(NOISE), at(CALM).key, None);
        cluster::set_title(transaction, pile, PILE);
    });
    import(&tablet, &piled);
    tablet.go(&run);
    tablet.tap(&format!("Ta tilbake én prikk: {PILE}"));
    tablet.see("2 prikker igjen");
    tablet.tap("Ferdig – gi videre");
    tablet.see("1 person har gitt prikker.");
    // Whoever goes on has counted them.
    tablet.tap("Neste: samtalen");
    tablet.gone("1 person har gitt prikker.");
    tablet.tap("Gå ut av møtet");
    assert!(holds(&save_meeting_file(&tablet), "tally"), "what was given is in the file");
}

tried_in!(dots_on_a_sheet_are_typed_in_and_corrected: chromium);
fn dots_on_a_sheet_are_typed_in_and_corrected(engine: Engine) {
    let tablet = begin(engine, &[StepKind::Cluster, StepKind::Dots, StepKind::Talk]);
    tablet.tap("Neste: Prikker");
    tablet.tap("Tell fra papir");
    tablet.fill(NOISE, "31");
    tablet.fill(OUTSIDE, "40");
    tablet.reload();
    tablet.see_value(OUTSIDE, "40");
    tablet.fill("Hvor mange ga prikker?", "24");
    is_for_everyone(&tablet);
    tablet.tap("Vis resultatet");
    tablet.see("Prikker fra 24 personer.");
    tablet.see_in_order(&[OUTSIDE, "40 prikker", NOISE, "31 prikker", CALM, "Ingen prikker"]);
    is_for_everyone(&tablet);
    // Six of them were on another sheet of paper.
    tablet.tap("Tell fra papir");
    tablet.see_value(NOISE, "31");
    tablet.fill(NOISE, "46");
    tablet.tap("Vis resultatet");
    tablet.see("Prikker fra 24 personer.");
    tablet.see_in_order(&[NOISE, "46 prikker", OUTSIDE, "40 prikker"]);
    tablet.tap("Gi prikker på nytt");
    tablet.see("Bordets prikker er fjernet.");
    tablet.tap("Angre");
    tablet.see_in_order(&[NOISE, "46 prikker", OUTSIDE, "40 prikker"]);
}

tried_in!(points_are_sorted_in_four_fields: chromium);
fn points_are_sorted_in_four_fields(engine: Engine) {
    let tablet = begin(engine, &[StepKind::Sort, StepKind::Talk]);
    tablet.see("Ikke lagt i felt ennå 4");
    is_for_everyone(&tablet);
    tablet.tap_beside(NOISE, "Slutt med");
    tablet.see("Lagt i «Slutt med».");
    tablet.see("Ikke lagt i felt ennå 3");
    tablet.tap_beside(SHORTER, "Utvikle");
    if engine == Engine::Chromium {
        tablet.be_wide(1024, 768);
    }
    tablet.write("Innspill: Begynn med", "Spise frokost sammen");
    tablet.enter();
    tablet.see_in_order(&["Utvikle", SHORTER, "Slutt med", NOISE, "Begynn med", "Spise frokost sammen"]);
    tablet.tap(&format!("Mer om «{NOISE}»"));
    tablet.tap("Gjør til tiltak");
    tablet.see("Tiltaket er laget.");
    tablet.tap(&format!("Mer om «{NOISE}»"));
    tablet.tap("Flytt til «Utvikle»");
    tablet.see("Lagt i «Utvikle».");
    is_for_everyone(&tablet);
}
