//! Closed minutes: what is written later is listed separately, and opening them again leaves a trace.

use super::{WILL, add_point, newcomer_offline, pick_from_tables, save_meeting_file, start_meeting};
use crate::harness::{Engine, wait_for};
use crate::tried_in;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::{read, write};
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_model::kinds::meeting::create_point as write_point;

tried_in!(closed_minutes_tell_what_came_late: webkit);
fn closed_minutes_tell_what_came_late(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "I tide.");
    tablet.tap("Gå ut av møtet");
    let home = tablet.place().replace("#/meeting/", "").parse().expect("a meeting");
    let handed_out = save_meeting_file(&tablet);
    tablet.tap("Fortsett der dere slapp");
    for step in ["samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    tablet.tap("Avslutt møtet");
    tablet.see("Møtet ble avsluttet");
    tablet.see("I tide.");
    assert!(!tablet.sees("Versjon"), "the first edition has no number: {}", tablet.everything());

    let file = tablet.put_file("bord-2.fellestid", &with_a_point(&handed_out, home, tablet.now_ms(), "For sent, men med."));
    pick_from_tables(&tablet, &[file]);
    tablet.tap("Hent inn alt");
    tablet.see_in_order(&["I tide.", "Kom til etter møtet", "For sent, men med."]);

    // It is taken into a second edition, and that is undone.
    tablet.see("1 innspill kom til etter møtet.");
    tablet.tap("Ta det med i referatet");
    tablet.see("Versjon 2");
    assert!(!tablet.sees("Kom til etter møtet"), "the second version holds it: {}", tablet.everything());
    tablet.tap("Angre");
    tablet.see("Kom til etter møtet");

    // Opened again, the meeting is where it was closed.
    tablet.tap("Åpne møtet igjen");
    tablet.tap("Avslutt møtet");
    tablet.see("Versjon 2");
    tablet.see("Åpnet igjen");
    tablet.see_in_order(&["I tide.", "For sent, men med."]);
    assert!(!tablet.sees("Kom til etter møtet"), "the second version holds it: {}", tablet.everything());
    tablet.reload();
    tablet.see("Versjon 2");
    tablet.see("For sent, men med.");

    // Only the document is printed, in the words of the page.
    tablet.script(
        "window.print = () => { window.paper = document.querySelector('body.prints .printed-sheets').textContent; }",
        vec![],
    );
    tablet.tap("Skriv ut");
    let paper = wait_for(|| tablet.script("return window.paper ?? null", vec![]).as_str().map(str::to_owned)).expect("printed");
    for told in ["Versjon 2", "Mål for møtet: lære av hverandre", "I tide.", "For sent, men med."] {
        assert!(paper.contains(told), "{told}: {paper}");
        tablet.see(told);
    }
    tablet.script("window.dispatchEvent(new Event('afterprint'))", vec![]);
    wait_for(|| tablet.script("return document.querySelector('.printed-sheets')", vec![]).is_null().then_some(()))
        .expect("gone again");
}

tried_in!(the_next_meeting_begins_with_a_question_not_taken_up: chromium);
fn the_next_meeting_begins_with_a_question_not_taken_up(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/plan");
    tablet.choose("Spørsmålssett", "Bygge på det vi gjør, og tenke nytt");
    tablet.tap("Start møtet nå");
    tablet.tap("Neste: runden");
    add_point(&tablet, "Vi sendte ut saken først.");
    let asked = tablet.script("return document.querySelector('h2.question').textContent", Vec::new());
    let asked = asked.as_str().expect("the question").to_owned();
    tablet.tap("Planen");
    tablet.tap("Avslutt møtet nå");
    tablet.see("Møtet ble avsluttet");
    tablet.reload();
    tablet.go("#/plan");
    tablet.see(&format!("{asked} Tatt opp"));
    tablet.tap("Start møtet nå");
    tablet.see("Skriv for deg selv");
    assert!(!tablet.sees(&asked), "it was taken up: {}", tablet.everything());
}

tried_in!(a_meeting_held_on_another_day_than_planned_carries_that_day: chromium);
fn a_meeting_held_on_another_day_than_planned_carries_that_day(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/plan");
    tablet.write("Hva heter møtet?", "Fagdag");
    // So far ahead that the two dates are in different months.
    let planned = tablet.today().plus(100);
    tablet.fill("Dato", &planned.to_string());
    let planned = planned.in_words();
    tablet.tap("Lagre planen");
    tablet.see(&planned);
    tablet.tap("Start møtet");
    for step in ["runden", "samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    tablet.tap("Gå ut av møtet");
    tablet.gone(&planned);
    tablet.tap("Fortsett der dere slapp");
    tablet.tap("Avslutt møtet");
    tablet.see("Møtet ble avsluttet");
    tablet.gone(&planned);
    tablet.go("#/meetings");
    tablet.see("Fagdag");
    assert!(!tablet.sees(&planned), "the list has the day it was held: {}", tablet.everything());
    // Opened again, it still has the date it was held.
    tablet.tap("Fagdag");
    tablet.tap("Åpne møtet igjen");
    tablet.tap("Gå ut av møtet");
    tablet.gone(&planned);
}

tried_in!(half_written_words_enter_the_minutes_only_when_told_to: chromium);
fn half_written_words_enter_the_minutes_only_when_told_to(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "I tide.");
    for step in ["samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    tablet.write(WILL, "Halvt sagt");
    tablet.tap("Avslutt møtet");
    tablet.see("Det står noe halvskrevet her");
    assert!(tablet.faults().is_empty(), "{:?}", tablet.faults());
    tablet.tap("Avslutt uten teksten");
    tablet.see("Møtet ble avsluttet");
    assert!(!tablet.sees("Halvt sagt"), "it was left out: {}", tablet.everything());
    tablet.tap("Åpne møtet igjen");
    tablet.see_value(WILL, "Halvt sagt");
    tablet.tap("Avslutt møtet");
    tablet.tap("Ta med teksten og avslutt");
    tablet.see("Versjon 2");
    tablet.see("Halvt sagt");
}

/// Returns the same meeting's file from a tablet that wrote one more point just now.
fn with_a_point(bytes: &[u8], home: Dot, now_ms: i64, text: &str) -> Vec<u8> {
    let mut notebook = read(bytes).expect("a whole file");
    let mut pen = Pen::new(Actor(77));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, now_ms);
    write_point(&mut transaction, home, None, None, 1, text);
    transaction.finish();
    write(&notebook)
}
