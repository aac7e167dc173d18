//! The reflection circle ends in one common tiltak, and a school changes the circle's questions; and a film that is
//! picked on the tablet plays, and is not stored.

use super::{add_point, backup, file_of, import, meeting, newcomer_offline, planned, start_planned};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::{agreed_marks, circle};
use fellestid_model::language::Language;
use fellestid_model::method::library::REFLECTION_CIRCLE;
use fellestid_model::method::{PlannedStep, StepKind, fit};

fn start(tablet: &Tablet, title: &str, steps: Vec<PlannedStep>) -> Dot {
    let planned = planned(&meeting(title, steps), |_, _| {});
    start_planned(tablet, &planned);
    planned.0
}

tried_in!(the_circle_ends_in_one_common_tiltak: chromium);
fn the_circle_ends_in_one_common_tiltak(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start(&tablet, "Sirkelen vår", fit(&REFLECTION_CIRCLE, 60, false, 0).expect("it fits"));
    add_point(&tablet, "Uro på gangen.");
    tablet.tap("Neste: Hvorfor gjør vi det slik?");
    tablet.see("Ingen innspill ennå.");
    tablet.tap("Det vi har sagt så langt");
    tablet.see_in_order(&["Situasjonen", "Uro på gangen."]);
    assert!(tablet.faults().is_empty(), "{:?}", tablet.faults());
    tablet.tap("Neste: Andre måter å se det på");
    tablet.tap("Neste: Hva kan vi endre?");
    tablet.tap("Neste: Felles tiltak");
    tablet.write("Hva gjør vi sammen?", "Alle står i døra når det ringer.");
    tablet.tap("Dette er vi enige om");
    tablet.see_focused("Tegn på at det virker");
    tablet.tap("Neste: Tegn og dato");
    tablet.write("Tegn på at det virker", "Timen begynner med en gang.");
    tablet.fill("Se på det igjen", &tablet.today().plus(66).to_string());
    assert!(tablet.faults().is_empty(), "{:?}", tablet.faults());
    tablet.tap("Avslutt møtet");
    tablet.see("Hvem tar det, og når?");
    tablet.tap("Avslutt møtet");
    tablet.go("#/actions");
    tablet.see_in_order(&["Felles tiltak", "Alle står i døra når det ringer."]);
    tablet.see("Timen begynner med en gang.");
}

tried_in!(a_school_makes_the_circle_its_own: webkit);
fn a_school_makes_the_circle_its_own(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/more");
    tablet.tap("Refleksjonssirkelen");
    tablet.tap("Endre stoppene");
    tablet.see_focused("Stopp 1");
    tablet.rewrite("Stopp 2", "Hva tar vi for gitt?");
    tablet.tap("Flytt stopp 2 opp");
    tablet.see_focused("Flytt stopp 1 opp");
    tablet.see_value("Stopp 1", "Hva tar vi for gitt?");
    tablet.tap("Fjern stopp 3");
    tablet.see("Stoppet er fjernet.");
    assert!(tablet.faults().is_empty(), "{:?}", tablet.faults());

    // The whole circle in one step, one stop at a time.
    start(&tablet, "Rundt sirkelen", vec![PlannedStep::plain(StepKind::Circle, 30)]);
    tablet.see("Si det dere tror");
    tablet.tap("Videre: Situasjonen");
    tablet.see("Bare det vi så og hørte");
    tablet.reload();
    tablet.see("Bare det vi så og hørte");

    tablet.go("#/circle");
    tablet.tap("Tilbake til den innebygde sirkelen");
    tablet.see("Endre stoppene");
}

tried_in!(a_film_from_the_tablet_plays_and_is_kept_nowhere: chromium);
fn a_film_from_the_tablet_plays_and_is_kept_nowhere(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let steps = vec![PlannedStep::plain(StepKind::Film, 5), PlannedStep::plain(StepKind::Talk, 10)];
    let home = start(&tablet, "Film og samtale", steps);
    let film = tablet.put_file("klasserommet.wav", &silence(60));
    tablet.pick("Velg filmen blant filene dine", &[&film]);
    tablet.see("Tiden følger filmen.");
    tablet.see("Filmen blir der den er. Fellestid lagrer den ikke og sender den ikke til noen.");
    tablet.script("const film = document.querySelector('video'); film.muted = true; film.play()", Vec::new());
    tablet.see("0:5");
    tablet.script("document.querySelector('video').pause()", Vec::new());
    tablet.see("Fortsett");
    assert!(tablet.faults().is_empty(), "{:?}", tablet.faults());
    let kept = backup(&tablet);
    assert!(kept.len() < silence(60).len(), "no film is in {} bytes", kept.len());
    tablet.open(&format!("#/run/{home}"));
    tablet.see("Velg filmen blant filene dine");
}

/// Returns a sound file of `secs` seconds, which a film's player plays too.
fn silence(secs: u32) -> Vec<u8> {
    const RATE: u32 = 8_000;
    let length = RATE * secs;
    let words = |numbers: &[u32]| numbers.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<u8>>();
    // Uncompressed samples, one channel, one byte each.
    let format = words(&[16, 1 | 1 << 16, RATE, RATE, 1 | 8 << 16]);
    [
        b"RIFF".to_vec(),
        words(&[36 + length]),
        b"WAVEfmt ".to_vec(),
        format,
        b"data".to_vec(),
        words(&[length]),
        vec![0x80; length as usize],
    ]
    .concat()
}

tried_in!(circles_and_marks_of_two_tablets_are_both_seen: chromium);
fn circles_and_marks_of_two_tablets_are_both_seen(engine: Engine) {
    let tablet = newcomer_offline(engine);
    for (actor, stop, mark) in [(816, "Stille", "Alle fikk sagt noe"), (817, "Musikk", "Vi lo")] {
        let file = file_of(actor, |change| {
            let circle = circle::create(change, Language::Bokmal);
            circle::create_station(change, circle, None, stop);
            let marks = agreed_marks::create_list(change, "Kjennetegn");
            agreed_marks::create(change, marks, mark);
        });
        import(&tablet, &file);
    }
    tablet.go("#/circle");
    tablet.see_value("Stopp 1", "Stille");
    tablet.see("Flere sirkler");
    tablet.tap("Sirkel 2");
    tablet.see("Musikk");
    assert_eq!(tablet.faults(), Vec::<String>::new());
    tablet.tap("Bruk denne");
    tablet.see_value("Stopp 1", "Musikk");
    tablet.gone("Flere sirkler");
    tablet.go("#/deleted");
    tablet.tap("Hent tilbake: Refleksjonssirkelen");
    tablet.go("#/circle");
    tablet.see("Flere sirkler");

    tablet.go("#/marks");
    tablet.see_value("Kjennetegn 1", "Alle fikk sagt noe");
    tablet.see_value("Kjennetegn 2", "Vi lo");
    assert_eq!(tablet.faults(), Vec::<String>::new());
    tablet.tap("Slå dem sammen til én liste");
    tablet.see("Nå er det én liste.");
    tablet.tap("Mer om kjennetegn 2");
    tablet.tap("Flytt opp");
    tablet.see_value("Kjennetegn 1", "Vi lo");
}
