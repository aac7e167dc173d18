//! The silent step: what is written there is nobody else's until it is shown.

use super::{FIELD, add_point, backup, import, newcomer_offline, save_meeting_file};
use crate::harness::{Engine, Tablet};
use crate::tried_in;

const SECRET: &str = "Bare for meg ennå.";

/// Brings a meeting to its silent step, with one draft.
fn write_in_silence(tablet: &Tablet) {
    tablet.open("#/plan");
    tablet.tap("Start møtet nå");
    tablet.see("Det dere skriver nå, ser ingen før dere viser det.");
    tablet.write(FIELD, SECRET);
    tablet.enter();
    tablet.see("1 innspill skrevet. Ingen ser det før dere viser det.");
}

tried_in!(silent_points_are_seen_nowhere_until_shown: chromium, webkit, firefox);
fn silent_points_are_seen_nowhere_until_shown(engine: Engine) {
    let tablet = newcomer_offline(engine);
    write_in_silence(&tablet);
    let run = tablet.place();
    tablet.gone(SECRET);

    let first = tablet.tab();
    let second = tablet.new_tab();
    tablet.open(&run);
    tablet.see("1 innspill skrevet. Ingen ser det før dere viser det.");
    assert!(!tablet.sees(SECRET), "another tab shows no draft: {}", tablet.everything());
    assert!(!holds(&backup(&tablet), SECRET), "a draft is no part of the notebook, in a backup either");
    tablet.open(&run.replace("run", "meeting"));
    assert!(!tablet.sees(SECRET), "the meeting shows no draft: {}", tablet.everything());
    assert!(!holds(&save_meeting_file(&tablet), SECRET), "the meeting's file has no draft");

    tablet.turn_to(&first);
    tablet.tap("Alle har skrevet – vis innspillene");
    tablet.see(SECRET);
    tablet.turn_to(&second);
    tablet.open(&run);
    tablet.see(SECRET);
    assert!(holds(&backup(&tablet), SECRET), "what is shown is kept as everything else");
}

tried_in!(drafts_come_back_with_a_backup_and_with_nothing_else: chromium);
fn drafts_come_back_with_a_backup_and_with_nothing_else(engine: Engine) {
    let tablet = newcomer_offline(engine);
    write_in_silence(&tablet);
    let run = tablet.place();
    let bytes = backup(&tablet);
    tablet.open(&run.replace("run", "meeting"));
    let shared = save_meeting_file(&tablet);
    let (_, aside) = fellestid_crdt::file::read_backup(&shared).expect("a whole file");
    assert!(aside.is_empty(), "a share takes no draft along: {aside:?}");

    let other = newcomer_offline(engine);
    let file = other.put_file("alt.fellestid", &bytes);
    other.open("#/take-in");
    other.pick("Velg filer", &[&file]);
    other.see("Et utkast som ingen har sett, er med i sikkerhetskopien");
    assert!(!other.sees(SECRET), "a preview shows no draft: {}", other.everything());
    other.tap("Hent inn alt");
    other.tap("Åpne møtet");
    other.tap("Start møtet");
    other.see("1 innspill skrevet. Ingen ser det før dere viser det.");
    other.tap("Alle har skrevet – vis innspillene");
    other.see(SECRET);
}

tried_in!(drafts_of_a_backup_come_beside_those_that_are_here: chromium);
fn drafts_of_a_backup_come_beside_those_that_are_here(engine: Engine) {
    let tablet = newcomer_offline(engine);
    write_in_silence(&tablet);
    let run = tablet.place();
    tablet.write(FIELD, "Halvveis der");
    let bytes = backup(&tablet);
    tablet.open(&run.replace("run", "meeting"));
    let shared = save_meeting_file(&tablet);

    let other = newcomer_offline(engine);
    import(&other, &shared);
    other.open(&run.replace("run", "meeting"));
    other.tap("Start møtet");
    other.write(FIELD, "Mitt eget.");
    other.enter();
    other.see("1 innspill skrevet.");
    other.write(FIELD, "Halvveis her");
    for expected in ["2 utkast som ingen har sett", "Ingenting nytt."] {
        let file = other.put_file("alt.fellestid", &bytes);
        other.open("#/take-in");
        other.pick("Velg filer", &[&file]);
        other.see(expected);
        if other.sees("Hent inn alt") {
            other.tap("Hent inn alt");
            other.see("Alt er hentet inn.");
        }
        other.open(&run);
        other.see("2 innspill skrevet.");
        assert_eq!(other.value(FIELD), "Halvveis her\nHalvveis der");
    }
    other.tap("Alle har skrevet – vis innspillene");
    other.see("Mitt eget.");
    other.see(SECRET);
}

fn holds(file: &[u8], text: &str) -> bool {
    let notebook = fellestid_crdt::file::read(file).expect("a whole file");
    notebook.records().any(|(_, record)| record.text("text") == text)
}

tried_in!(silent_points_survive_a_killed_page: chromium);
fn silent_points_survive_a_killed_page(engine: Engine) {
    let tablet = newcomer_offline(engine);
    write_in_silence(&tablet);
    let run = tablet.place();
    let doomed = tablet.tab();
    let spare = tablet.new_tab();
    tablet.turn_to(&doomed);
    tablet.keep_typing("Og halvt");
    tablet.kill_page();
    tablet.turn_to(&spare);
    tablet.open(&run);
    tablet.see("1 innspill skrevet. Ingen ser det før dere viser det.");
    tablet.see_value(FIELD, "Og halvt");
    tablet.tap("Alle har skrevet – vis innspillene");
    tablet.see(SECRET);
}

tried_in!(no_note_on_paper_is_forgotten: chromium);
fn no_note_on_paper_is_forgotten(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.open("#/plan");
    tablet.tap("Start møtet nå");
    tablet.see("Skrevet på papir");
    for _ in 0..3 {
        tablet.tap("Ett til på papir");
    }
    tablet.tap("Ett færre på papir");
    tablet.reload();
    tablet.tap("Neste: runden");
    tablet.see("0 av 2 sagt");
    add_point(&tablet, "Fra den første lappen.");
    tablet.tap_beside("Fra den første lappen.", "Marker at det er sagt");
    tablet.see("1 av 2 sagt");
    // What is written in the talk may be new, so people mark it as said themselves.
    tablet.tap("Neste: samtalen");
    tablet.see("På papir, ikke skrevet inn");
    add_point(&tablet, "Noe nytt.");
    tablet.see("1 av 3 sagt");
    assert_eq!(tablet.faults(), Vec::<String>::new());
    for step in ["plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    tablet.tap("Avslutt møtet");
    tablet.see("1 innspill på papir er ikke skrevet inn.");
    tablet.tap("Lukk");
    tablet.tap("Ett færre på papir");
    tablet.tap("Avslutt møtet");
    tablet.see("Referatet er klart.");
}
