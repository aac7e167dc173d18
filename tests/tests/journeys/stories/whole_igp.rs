//! A whole IGP of 45 minutes: six people and one tablet, from I dag to the minutes, with the clock held by the story.

use super::{FIELD, add_point, newcomer_offline};
use crate::harness::{Engine, Tablet};
use crate::tried_in;

const QUESTION: &str = "Hvilken vane ville det vært vanskelig å gi slipp på?";
/// The initials of each person, and the point they write.
const PEOPLE: [(&str, &str); 6] = [
    ("KA", "Vi retter alle bøker hjemme."),
    ("EH", "Vi begynner timen med opprop."),
    ("TM", "Vi sier hei i døra."),
    ("LS", "Vi tar de samme eksemplene hvert år."),
    ("SB", "Vi spiser hver for oss."),
    ("ØY", "Vi spør de som rekker opp hånda."),
];
/// Days from the meeting until the tiltak is to be done.
const DUE_DAYS: i64 = 80;
const TALKED: &str = "Vi lar alle svare på tavla samtidig.";
const HEARD: &str = "Vi tror at spørsmål til alle tar tid.";
const ALONE: &str = "Jeg prøver dette i matte på fredag.";

tried_in!(six_at_one_tablet_have_a_whole_igp: webkit, firefox);
fn six_at_one_tablet_have_a_whole_igp(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.hold_the_clock();
    tablet.turn_the_clock_to(13, 40);
    tablet.reload();
    plan(&tablet);
    let lead = draw_roles(&tablet);
    tablet.turn_the_clock_to(14, 0);
    tablet.reload();
    tablet.tap("Start møtet");
    in_silence(&tablet);
    the_round(&tablet, lead);
    talk_and_plenary(&tablet);
    agree(&tablet);
    alone_again(&tablet);
    read_the_minutes(&tablet);
}

fn plan(tablet: &Tablet) {
    tablet.tap("Planlegg et møte");
    tablet.write("Hva heter møtet?", "Vanene våre");
    tablet.fill("Starter klokka", "14:00");
    tablet.see_value("Fast slutt", "14:45");
    tablet.fill("Hvor mange kommer?", "6");
    tablet.choose("Spørsmålssett", "Fra første til andre orden");
    tablet.tap("Vis alle 13 spørsmål");
    tablet.tap(QUESTION);
    // The step began with the first question.
    tablet.tap("Hvordan begynner en vanlig time hos oss");
    tablet.tap("Avslutt hver for dere");
    tablet.see("For deg selv igjen");
    tablet.tap("Hvem kommer?");
    tablet.write("Initialer", "KA EH TM LS SB ØY");
    tablet.enter();
    tablet.see_value("Initialer", "");
    tablet.see_in_order(&["KA", "EH", "TM", "LS", "SB", "ØY"]);
    tablet.tap("Lagre planen");
    tablet.see("Si fra til de andre");
    tablet.see("14.00–14.45");
    tablet.see(QUESTION);
    let sheet = [
        "14.00",
        "Individuelt",
        "14.04",
        "Runde i gruppa",
        "14.12",
        "Samtale i gruppa",
        "14.27",
        "Plenum",
        "14.35",
        "Tiltak",
        "14.42",
        "For deg selv igjen",
        "14.45",
    ];
    tablet.see_in_order(&sheet);
}

/// Draws the roles of the six, and returns the ordstyrer.
fn draw_roles(tablet: &Tablet) -> &'static str {
    tablet.tap("Hvem kommer?");
    tablet.see("6 på listen");
    tablet.tap("Grupper og roller");
    tablet.tap("Trekk roller");
    tablet.see("Rollene er trukket.");
    who(|initials| tablet.sees(&format!("Ordstyrer {initials}")), tablet)
}

/// Returns the first of the six for whom `is_it` holds.
fn who(is_it: impl Fn(&str) -> bool, tablet: &Tablet) -> &'static str {
    let found = PEOPLE.iter().map(|(initials, _)| *initials).find(|initials| is_it(initials));
    found.unwrap_or_else(|| panic!("none of the six: {}", tablet.everything()))
}

fn in_silence(tablet: &Tablet) {
    tablet.see_in_order(&["Skriv for deg selv", QUESTION]);
    for (_, point) in PEOPLE {
        tablet.write(FIELD, point);
        tablet.enter();
        tablet.see_value(FIELD, "");
        tablet.gone(point);
    }
    tablet.see("6 innspill skrevet. Ingen ser dem før dere viser dem.");
    pass_minutes(tablet, 4);
    tablet.tap("Alle har skrevet – vis innspillene");
    for (_, point) in PEOPLE {
        tablet.see(point);
    }
    tablet.see("0 av 6 sagt");
}

/// Lets the step's whole time pass: it has as much as was planned, and the end does not move.
fn pass_minutes(tablet: &Tablet, minutes: u64) {
    tablet.see_in_order(&["Slutt 14.45", &format!("{minutes}:00")]);
    tablet.let_pass_secs(minutes * 60);
    tablet.see_in_order(&["Slutt 14.45", "0:00", "Tiden er ute."]);
}

/// Lets each make one point; the third passes, and gets her turn after all the others.
fn the_round(tablet: &Tablet, lead: &str) {
    tablet.see("Ett innspill hver");
    tablet.see(&format!("{lead} Ordstyrer"));
    let mut spoken = Vec::new();
    while spoken.len() < PEOPLE.len() {
        tablet.see("Nå: ");
        let now = who(|initials| tablet.sees(&format!("Nå: {initials}")), tablet);
        assert!(!spoken.contains(&now), "{now} has spoken: {spoken:?}");
        spoken.push(now);
        if spoken.len() == 3 {
            tablet.tap("Står over");
        } else {
            say(tablet, now);
            tablet.tap(if spoken.len() < PEOPLE.len() { "Neste: " } else { "Ferdig med runden" });
        }
        tablet.gone(&format!("Nå: {now}"));
    }
    assert_ne!(spoken[0], lead, "the ordstyrer is not the first");
    tablet.see("Alle har hatt ordet.");
    tablet.see(&format!("Sto over: {}. Spør om det har kommet noe.", spoken[2]));
    say(tablet, spoken[2]);
    tablet.see("6 av 6 sagt");
    pass_minutes(tablet, 8);
    tablet.tap("Neste: samtalen");
}

fn say(tablet: &Tablet, initials: &str) {
    let (_, point) = PEOPLE.iter().find(|(other, _)| *other == initials).expect("one of the six");
    tablet.tap_beside(point, "Marker at det er sagt");
    tablet.see_pressed_beside(point, "Marker at det er sagt");
}

fn talk_and_plenary(tablet: &Tablet) {
    tablet.see("Snakk sammen");
    add_point(tablet, TALKED);
    tablet.tap_beside(TALKED, "Marker at det er sagt");
    pass_minutes(tablet, 15);
    tablet.tap("Neste: plenum");
    tablet.see("Samle trådene");
    add_point(tablet, HEARD);
    tablet.tap_beside(HEARD, "Marker at det er sagt");
    tablet.see("8 av 8 sagt");
    pass_minutes(tablet, 8);
    tablet.tap("Neste: tiltaket");
}

/// Agrees on one tiltak, with who and when, and goes back to the meeting.
fn agree(tablet: &Tablet) {
    tablet.see("Velg ett felles tiltak");
    tablet.tap_beside(TALKED, "Gjør til tiltak");
    tablet.see("Tiltaket er laget.");
    tablet.see_in_order(&["Laget i dag", TALKED]);
    tablet.tap(TALKED);
    tablet.write("Hvem har ansvar?", "EH");
    tablet.fill("Frist", &tablet.today().plus(DUE_DAYS).to_string());
    tablet.tap("I dag");
    tablet.tap("Fortsett der dere slapp");
    tablet.see("Velg ett felles tiltak");
    pass_minutes(tablet, 7);
    tablet.tap("Neste: For deg selv igjen");
}

fn alone_again(tablet: &Tablet) {
    tablet.see("Hva tar du med deg, og hva prøver du først?");
    tablet.write(FIELD, ALONE);
    tablet.enter();
    tablet.see("Det dere har skrevet, vises når møtet avsluttes.");
    tablet.gone(ALONE);
    pass_minutes(tablet, 3);
    tablet.tap("Avslutt møtet");
    tablet.see("Var det noen som ikke kom?");
    tablet.tap("Avslutt møtet");
}

/// Reads the minutes: the tiltak first, then every point, and nobody's initials by any point.
fn read_the_minutes(tablet: &Tablet) {
    tablet.see("Referatet er klart.");
    assert!(!tablet.sees("ikke sagt"), "nobody was to say what is written alone at the end: {}", tablet.everything());
    let due = tablet.today().plus(DUE_DAYS);
    tablet.see_in_order(&[
        "Referat",
        "Dette ble vi enige om",
        TALKED,
        "Ansvar: EH",
        &format!("Frist: {} {}", due.in_words(), due.year),
        "Felles",
        QUESTION,
    ]);
    let points = PEOPLE.iter().map(|(_, point)| *point).chain([TALKED, HEARD, ALONE]);
    for point in points {
        tablet.see_in_order(&["Dette ble vi enige om", QUESTION, point]);
    }
    let shown = tablet.everything();
    let (shown, _controls) = shown.split_once(" | ").unwrap_or((&shown, ""));
    let (_, under) = shown.rsplit_once(QUESTION).expect("the question stands over its points");
    let words: Vec<&str> = under.split(|letter: char| !letter.is_alphabetic()).collect();
    assert!(!PEOPLE.iter().any(|(initials, _)| words.contains(initials)), "nobody's initials stand by a point: {under}");
}
