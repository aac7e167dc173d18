//! What the journeys cost: every tap from where a person is to what they want.

use super::{FIELD, PAGE, backup, meeting_file, newcomer_offline, start_meeting};
use crate::harness::Engine;
use crate::tried_in;

tried_in!(meeting_runs_from_today: webkit, firefox);
fn meeting_runs_from_today(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.count_taps();
    tablet.tap("Planlegg et møte");
    assert_eq!(tablet.value("Lengde i minutter"), "45");
    tablet.tap("Start møtet nå");
    tablet.see("Skriv for deg selv");
    tablet.cost_at_most("J1, from I dag to a running IGP meeting, as a newcomer", 4);
    // A planned meeting, and a running one, are one tap away.
    tablet.tap("Gå ut av møtet");
    tablet.tap("I dag");
    tablet.count_taps();
    tablet.tap("Fortsett der dere slapp");
    tablet.see("Skriv for deg selv");
    tablet.cost_at_most("J1, back into a meeting under way", 1);

    tablet.see("Det dere skriver nå, ser ingen før dere viser det.");
    tablet.count_taps();
    tablet.write(FIELD, "Vi begynner likt.");
    tablet.enter();
    tablet.see("1 innspill skrevet. Ingen ser det før dere viser det.");
    tablet.cost_at_most("J2, one more point in silence", 1);
    tablet.count_taps();
    tablet.keep_typing("Vi slutter likt.");
    tablet.enter();
    tablet.see("2 innspill skrevet. Ingen ser dem før dere viser dem.");
    tablet.cost_at_most("J2, the point after it in silence", 0);
    tablet.gone("Vi slutter likt.");
    tablet.reload();
    tablet.tap("Alle har skrevet – vis innspillene");
    tablet.see("Vi begynner likt.");
    tablet.see("0 av 2 sagt");
}

tried_in!(points_a_backup_minutes_and_a_tiltak_cost_few_taps: webkit);
fn points_a_backup_minutes_and_a_tiltak_cost_few_taps(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    tablet.count_taps();
    tablet.write(FIELD, "Vi begynner likt.");
    tablet.enter();
    tablet.see("Vi begynner likt.");
    tablet.cost_at_most("J2, one more point", 1);
    assert_eq!(tablet.focused(), FIELD, "the field keeps the focus");
    tablet.count_taps();
    tablet.keep_typing("Vi slutter likt.");
    tablet.enter();
    tablet.see("Vi slutter likt.");
    tablet.cost_at_most("J2, the point after it", 0);

    tablet.go("#/");
    tablet.see("Alt ligger bare på denne enheten.");
    backup(&tablet);
    tablet.go("#/");
    tablet.see("Sikkerhetskopi lagret i dag.");

    tablet.tap("Fortsett der dere slapp");
    for step in ["samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    tablet.count_taps();
    tablet.tap("Avslutt møtet");
    tablet.tap("Del");
    tablet.tap("Lagre filen");
    let (path, bytes) = tablet.downloaded();
    tablet.cost_at_most("J4, from the last step to minutes saved", 3);
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(name.starts_with("referat-") && name.ends_with(".docx"), "{name} says what it is");
    assert!(bytes.starts_with(b"PK"), "every mail program opens it");
    // The same meeting as a file for another tablet.
    tablet.tap("Fil til Fellestid");
    tablet.tap("Lagre filen");
    let (path, bytes) = tablet.downloaded();
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(name.starts_with("mote-") && name.ends_with(".fellestid"), "{name} says what it is");
    assert!(bytes.len() < 6000, "{} bytes for one meeting", bytes.len());

    tablet.escape();
    tablet.tap("Åpne møtet igjen");
    tablet.see("Velg ett felles tiltak");
    tablet.count_taps();
    tablet.tap_beside("Vi slutter likt.", "Gjør til tiltak");
    tablet.see("Tiltaket er laget.");
    tablet.cost_at_most("J3, a point becomes a tiltak", 1);
}

tried_in!(a_received_file_and_a_pasted_page_cost_few_taps: webkit);
fn a_received_file_and_a_pasted_page_cost_few_taps(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let file = tablet.put_file("mote.fellestid", &meeting_file("Fagdag", &["Vi begynner likt.", "Vi slutter likt."]));
    tablet.pick("Jeg har fått en fil", &[&file]);
    tablet.count_taps();
    tablet.see("Dette er i filen");
    tablet.see("2 nye");
    tablet.tap("Hent inn alt");
    tablet.see("Alt er hentet inn.");
    tablet.cost_at_most("J5, a picked file is taken in", 1);
    tablet.tap("Møter");
    tablet.tap("Fagdag");
    tablet.see("Vi begynner likt.");
    // The same file a second time brings nothing.
    tablet.go("#/take-in");
    tablet.pick("Velg filer", &[&file]);
    tablet.see("Ingenting nytt. Dere har alt dette fra før.");
    tablet.tap("Avbryt");
    tablet.see("Velg filer");

    tablet.go("#/paste");
    tablet.fill("Tekst med spørsmål", PAGE);
    tablet.count_taps();
    tablet.tap("Se hva det blir");
    tablet.tap("Behold settet");
    tablet.see("Hvem må være med for at det skal vare?");
    tablet.cost_at_most("J7, a pasted page becomes a set", 2);
    tablet.tap("Spørsmål");
    tablet.see("Når vi ser hverandre undervise");
}
