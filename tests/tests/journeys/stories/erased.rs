//! What is erased, here or on another tablet, stays away when an old file comes in.

use super::people::write_a_list;
use super::{import, newcomer_offline};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_crdt::file::{read, write};

tried_in!(erased_elsewhere_is_gone_here: webkit);
fn erased_elsewhere_is_gone_here(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let bytes = super::meeting_file("Fagdag", &["Vi begynner likt.", "Dette skal bort."]);
    import(&tablet, &bytes);
    tablet.tap("Åpne møtet");
    tablet.see("Dette skal bort.");

    let mut notebook = read(&bytes).expect("whole");
    let key = *notebook.records().find(|(_, record)| record.text("text") == "Dette skal bort.").expect("a point").0;
    notebook.erase(key);
    let place = tablet.place();
    import(&tablet, &write(&notebook));
    tablet.open(&place);
    tablet.see("Vi begynner likt.");
    tablet.gone("Dette skal bort.");

    // The first file again: the record stays away.
    let file = tablet.put_file("gammel.fellestid", &bytes);
    tablet.open("#/take-in");
    tablet.pick("Velg filer", &[&file]);
    tablet.see("Ingenting nytt. Dere har alt dette fra før.");
    tablet.open(&place);
    tablet.see("Vi begynner likt.");
    tablet.gone("Dette skal bort.");
}

/// Everything that the page's origin has stored, as text.
const STORED: &str = "return (async () => {
    const parts = [JSON.stringify(localStorage)];
    for (const { name } of await indexedDB.databases()) {
        const db = await new Promise((done) => { const ask = indexedDB.open(name); ask.onsuccess = () => done(ask.result); });
        for (const store of db.objectStoreNames) {
            const held = db.transaction(store).objectStore(store);
            for (const all of [held.getAllKeys(), held.getAll()]) {
                parts.push(await new Promise((done) => { all.onsuccess = () => done(JSON.stringify(all.result)); }));
            }
        }
        db.close();
    }
    return parts.join();
})()";

pub fn is_nowhere(tablet: &Tablet, text: &str) {
    let stored = tablet.script(STORED, Vec::new());
    let stored = stored.as_str().expect("what is stored");
    assert!(stored.contains("erased/") && !stored.contains(text), "{text} is stored: {stored}");
}

tried_in!(someone_taken_out_and_a_deleted_meeting_are_erased_for_good: chromium);
fn someone_taken_out_and_a_deleted_meeting_are_erased_for_good(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let bytes = super::meeting_file("Fagdag", &["Dette skal bort."]);
    import(&tablet, &bytes);
    tablet.tap("Åpne møtet");
    tablet.see("Dette skal bort.");
    // A copy that nobody has saved yet goes with the meeting.
    let meeting = tablet.place();
    tablet.tap("Kopier møtet");
    tablet.see_value("Hva heter møtet?", "Fagdag");
    tablet.go(&meeting);
    tablet.see("Dette skal bort.");
    tablet.tap("Slett");
    tablet.see("Møtet er slettet.");
    write_a_list(&tablet);
    tablet.tap("5. trinn");
    tablet.tap("QX 5. trinn");
    tablet.tap("Fjern");
    tablet.see("Fjernet.");

    tablet.open("#/deleted");
    tablet.see_in_order(&["Fagdag", "QX", "fra «Personalet»"]);
    tablet.tap("Slett for godt: Fagdag");
    tablet.see("kommer ikke tilbake selv om du henter inn en eldre fil");
    assert_eq!(tablet.faults(), Vec::<String>::new());
    tablet.tap("Avbryt");
    tablet.gone("kommer ikke tilbake selv om du henter inn en eldre fil");
    tablet.see_focused("Slett for godt: Fagdag");
    tablet.tap("Slett for godt: Fagdag");
    tablet.tap("Ja, slett for godt");
    tablet.gone("Fagdag");
    tablet.see("Slettet for godt.");
    is_nowhere(&tablet, "Fagdag");
    // Someone who is to come to a meeting that nobody has saved yet.
    tablet.go("#/plan");
    tablet.tap("Hvem kommer?");
    tablet.write("Initialer", "QX TM");
    tablet.enter();
    tablet.see("QX");
    tablet.go("#/deleted");
    tablet.tap("Slett for godt: QX");
    tablet.tap("Ja, slett for godt");
    tablet.see("Ingenting er slettet.");
    tablet.see("Slettet for godt.");
    is_nowhere(&tablet, "Dette skal bort.");
    is_nowhere(&tablet, "QX");

    // From the list itself as well.
    tablet.go("#/people");
    tablet.tap("Personalet");
    tablet.tap("EH 5. trinn");
    tablet.tap("Slett for godt");
    tablet.tap("Ja, slett for godt");
    tablet.see("Slettet for godt.");
    tablet.see("4 på listen");
    tablet.reload();
    tablet.see("4 personer");
    tablet.tap("Personalet");
    tablet.see("TM LS SB AN");
    // The initials stand in the hint below the field too.
    let listed = "return [...document.querySelectorAll('.person')].map((person) => person.innerText.trim()).join(' ')";
    assert_eq!(tablet.script(listed, Vec::new()), "TM LS SB AN");
    tablet.go("#/deleted");
    tablet.see("Ingenting er slettet.");
    let file = tablet.put_file("gammel.fellestid", &bytes);
    tablet.open("#/take-in");
    tablet.pick("Velg filer", &[&file]);
    tablet.see("Ingenting nytt. Dere har alt dette fra før.");
}
