//! The pulse goes round on one tablet and reveals nobody; those who were away answer by file; and its development can
//! be seen over time.

use super::{
    add_point, backup, holds, import, meeting, newcomer_offline, no_faults, planned, save_meeting_file, start_meeting,
    start_planned, write_points, written_elsewhere,
};
use crate::harness::{Day, Engine, Tablet};
use crate::tried_in;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::agreed_marks;
use fellestid_model::kinds::meeting::{MeetingPlan, close};
use fellestid_model::method::{PlannedStep, StepKind, igp};

const SECRET: &str = "Jeg turte endelig å si det.";
const DAY_MS: i64 = 86_400_000;

/// Returns a meeting today with one step, the pulse, and one mark of a good meeting.
fn meeting_of_pulse(today: Day) -> (Dot, Vec<u8>) {
    let steps = vec![PlannedStep::plain(StepKind::Pulse, 4)];
    let words = MeetingPlan { date: today.to_string(), ..meeting("Fagdag", steps) };
    planned(&words, |change, home| {
        agreed_marks::create(change, home, "Alle kom til orde");
    })
}

fn answer(tablet: &Tablet, begin: &str, mark: &str) {
    tablet.tap(begin);
    tablet.see("Hvor nyttig var møtet for deg?");
    tablet.tap(mark);
}

fn hand_on(tablet: &Tablet) {
    tablet.tap("Ferdig – gi videre");
    tablet.see("Ingen ser hva du svarte.");
}

tried_in!(a_pulse_tells_of_nobody: chromium, webkit, firefox);
fn a_pulse_tells_of_nobody(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let planned = meeting_of_pulse(tablet.today());
    start_planned(&tablet, &planned);
    let (meeting, _) = planned;
    answer(&tablet, "Svar", "Svært nyttig");
    tablet.tap("Alle kom til orde");
    tablet.write("Dette var bra", SECRET);
    no_faults(&tablet);
    hand_on(&tablet);
    tablet.see("1 har svart");
    assert!(!tablet.sees(SECRET), "the next one sees nothing: {}", tablet.everything());
    no_faults(&tablet);

    // Nothing leads back to it: neither Back, undo nor a new page.
    tablet.script("history.back()", Vec::new());
    tablet.see("Fagdag");
    tablet.go(&format!("#/run/{meeting}"));
    tablet.tap("Min tur");
    assert_eq!(tablet.value("Dette var bra"), "");
    assert_eq!(tablet.script("return document.querySelectorAll('[name=pulse-mark]:checked').length", Vec::new()), 0);
    tablet.tap("Ferdig – gi videre");
    tablet.see("Velg ett av de fire svarene først.");
    tablet.tap("Ganske nyttig");
    hand_on(&tablet);
    tablet.tap("Avslutt pulsen");
    tablet.see("Det er for få svar til at de kan vises.");
    tablet.tap("Flere skal svare");
    assert!(!holds(&backup(&tablet), "pulse"), "before it is closed no file has it");

    tablet.go(&format!("#/pulse/{meeting}"));
    for mark in ["Ganske nyttig", "Litt nyttig", "Svært nyttig"] {
        answer(&tablet, "Min tur", mark);
        hand_on(&tablet);
    }
    tablet.see("5 har svart");
    tablet.tap("Avslutt pulsen");
    tablet.tap("Avslutt og vis svarene");
    tablet.see_in_order(&["Slik var møtet", "Svært nyttig", "2", "Dette stemte i dag", "Alle kom til orde", "1 av 5", SECRET]);
    no_faults(&tablet);
    in_nobodys_name(&backup(&tablet));
    tablet.go("#/insight");
    tablet.see_in_order(&["Pulsen", "Fagdag", "3,2", "5"]);
    no_faults(&tablet);
}

/// Asserts that a pulse's records are written by actors that wrote nothing else, at the start of a day.
fn in_nobodys_name(file: &[u8]) {
    let notebook = fellestid_crdt::file::read(file).expect("a whole file");
    let is_of_pulse = |kind: &str| ["pulse", "pulse_text", "tally"].contains(&kind);
    let (of_pulse, others): (Vec<_>, Vec<_>) = notebook.records().partition(|(_, record)| is_of_pulse(&record.kind));
    assert_eq!(of_pulse.len(), 3, "the sums, the one text and the marks");
    for (key, record) in of_pulse {
        assert_eq!(record.created_at_ms % DAY_MS, 0, "{} tells no hour", record.kind);
        assert!(others.iter().all(|(other, _)| other.id.actor != key.id.actor), "{} is in nobody's name", record.kind);
    }
}

tried_in!(one_who_was_away_answers_by_file: chromium);
fn one_who_was_away_answers_by_file(engine: Engine) {
    let leader = newcomer_offline(engine);
    start_meeting(&leader);
    add_point(&leader, "Vi begynner likt.");
    let meeting = leader.place().replace("run", "meeting");
    leader.tap("Planen");
    leader.tap("Tiltak");
    leader.tap("Avslutt møtet");
    leader.see("For deg som ikke var der");
    let file = save_meeting_file(&leader);

    let away = newcomer_offline(engine);
    import(&away, &file);
    away.go(&meeting);
    away.tap("For deg som ikke var der");
    away.see("Vi begynner likt.");
    away.write("Hva tenker du?", "Hos oss tar det to minutter.");
    away.tap("Legg til svaret");
    away.see("Dette har du svart");
    no_faults(&away);
    away.tap("Lagre filen med svaret ditt");
    away.tap("Lagre filen");
    away.see("Filen ligger blant nedlastingene dine.");
    let answered = away.downloaded().1;

    import(&leader, &answered);
    leader.go(&meeting);
    leader.see_in_order(&["Kom til etter møtet", "Hos oss tar det to minutter."]);
}

tried_in!(over_time_teaches_before_there_is_anything: chromium);
fn over_time_teaches_before_there_is_anything(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/more");
    tablet.tap("Over tid");
    tablet.see("Her blir det synlig hvordan møtene utvikler seg.");
    no_faults(&tablet);
    let today = tablet.today();
    let words = MeetingPlan { date: today.to_string(), ..meeting("Fagdag", igp(45)) };
    let (_, file) = planned(&words, |transaction, home| write_points(transaction, home, &["Vi begynner likt."]));
    import(&tablet, &file);
    tablet.go("#/insight");
    tablet.see_in_order(&["Ingen møter er holdt mellom disse datoene.", "Planlagt videre: 1 møte: 45 min læring"]);
    no_faults(&tablet);
    let closed = written_elsewhere(&file, |change, home| close(change, home, tablet.now_ms()));
    import(&tablet, &closed);
    tablet.go("#/insight");
    tablet.see_in_order(&[
        "Ingen puls med minst fem svar ennå.",
        "0 av 1",
        "100 % av tiden var satt av til å lære av hverandre.",
        today.month_in_words(),
        "45 min læring",
    ]);
    no_faults(&tablet);
}
