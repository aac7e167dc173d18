//! What was erased on another tablet is gone here too, and an old file does not bring it back.

use super::{newcomer_offline, take_in};
use crate::harness::Engine;
use crate::tried_in;
use fellestid_core::file::{read, write};

tried_in!(erased_elsewhere_is_gone_here: chromium, webkit);
fn erased_elsewhere_is_gone_here(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let bytes = super::meeting_file("Fagdag", &["Vi begynner likt.", "Dette skal bort."]);
    take_in(&tablet, &bytes);
    tablet.tap("Åpne møtet");
    tablet.see("Dette skal bort.");

    let mut notebook = read(&bytes).expect("whole");
    let key = *notebook.records().find(|(_, record)| record.text("text") == "Dette skal bort.").expect("a point").0;
    notebook.erase(key);
    let place = tablet.place();
    take_in(&tablet, &write(&notebook));
    tablet.open(&place);
    tablet.see("Vi begynner likt.");
    tablet.gone("Dette skal bort.");

    // The first file again: it stays gone.
    let file = tablet.put_file("gammel.fellestid", &bytes);
    tablet.open("#/take-in");
    tablet.pick("Velg filer", &[&file]);
    tablet.see("Ingenting nytt. Dere har alt dette fra før.");
    tablet.open(&place);
    tablet.see("Vi begynner likt.");
    tablet.gone("Dette skal bort.");
}
