//! Taking in without everything: what is left out stays out until one says otherwise, and what was taken in earlier can
//! be taken out again.

use super::{import, meeting_file, newcomer_offline};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use std::path::Path;

fn preview(tablet: &Tablet, file: &Path) {
    tablet.go("#/take-in");
    tablet.pick("Velg filer", &[file]);
    tablet.see("Dette er i filen");
}

tried_in!(left_out_stays_out_until_wanted: webkit);
fn left_out_stays_out_until_wanted(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let file = tablet.put_file("mote.fellestid", &meeting_file("Fagdag", &["Vi begynner likt.", "Om noe helt annet."]));
    preview(&tablet, &file);
    tablet.tap("2 nye innspill");
    tablet.tap("Om noe helt annet.");
    tablet.tap("Hent inn resten");
    tablet.see("Resten er hentet inn. Det du valgte bort, kan du hente inn senere.");
    tablet.tap("Åpne møtet");
    let meeting = tablet.place();
    tablet.see("Vi begynner likt.");
    tablet.gone("Om noe helt annet.");

    // The same file again leaves out the same.
    preview(&tablet, &file);
    tablet.see("Sist valgte du bort 1.");
    tablet.tap("Hent inn resten");
    tablet.see("Velg filer");
    tablet.go(&meeting);
    tablet.see("Vi begynner likt.");
    assert!(!tablet.sees("Om noe helt annet."), "left out is left out: {}", tablet.everything());

    preview(&tablet, &file);
    tablet.tap("Ta med likevel");
    tablet.tap("Hent inn alt");
    tablet.see("Alt er hentet inn.");
    tablet.tap("Åpne møtet");
    tablet.see("Om noe helt annet.");
}

tried_in!(earlier_files_are_taken_out_again: chromium);
fn earlier_files_are_taken_out_again(engine: Engine) {
    let tablet = newcomer_offline(engine);
    import(&tablet, &meeting_file("Fagdag", &["Vi begynner likt."]));
    import(&tablet, &meeting_file("Et annet møte", &["Noe helt annet."]));
    tablet.go("#/more");
    tablet.see_in_order(&["Filer hentet inn", "Et annet møte", "Fagdag"]);
    tablet.tap("Angre denne");
    tablet.see("Innhentingen er angret.");
    tablet.gone("Et annet møte");
    tablet.tap("Møter");
    tablet.see("Fagdag");
    tablet.gone("Et annet møte");
    tablet.tap("Mer");
    tablet.tap("Angre denne");
    tablet.see("Ingen filer er hentet inn ennå.");
    tablet.tap("Møter");
    tablet.see("Ingen møter her ennå.");
    tablet.reload();
    tablet.see("Ingen møter her ennå.");
}
