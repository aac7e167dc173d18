//! Satsing: set in the plan, inherited by the tiltak, used to filter, renamed, and sent in a file.

use super::{add_point, import, no_faults, save_meeting_file, tablets_offline};
use crate::harness::Engine;
use crate::tried_in;

const WHICH: &str = "Hvilken satsing hører det til?";

tried_in!(programme_follows_its_tiltak_to_another_tablet: chromium);
fn programme_follows_its_tiltak_to_another_tablet(engine: Engine) {
    let tablets = tablets_offline(engine, 2);
    let [ours, theirs] = &tablets[..] else { unreachable!("two tablets") };
    ours.go("#/plan");
    ours.write(WHICH, "Vurdering for læring");
    ours.tap("Start møtet nå");
    ours.see("Skriv for deg selv");
    ours.tap("Neste: runden");
    ours.see("Ett innspill hver");
    let meeting = ours.place().replace("run", "meeting");
    add_point(ours, "Vi begynner likt.");
    ours.tap("Gjør til tiltak");
    ours.tap("Lukk");

    ours.go("#/actions");
    ours.write("Nytt tiltak", "Bestille papir");
    ours.tap("Legg til");
    ours.see("Hvor langt er vi?");
    ours.go("#/actions");
    ours.see("Bestille papir");
    ours.choose("Satsing", "Vurdering for læring");
    ours.gone("Bestille papir");
    ours.see("Vi begynner likt.");
    ours.tap("Tavle");
    ours.see_in_order(&["Avtalt 1", "Vi begynner likt.", "Holder på 0"]);
    ours.tap("Endre satsingen");
    no_faults(ours);
    ours.rewrite("Hva heter satsingen?", "Underveisvurdering");
    ours.enter();
    ours.see("Satsingen heter nå «Underveisvurdering».");
    ours.see_in_order(&["Avtalt 1", "Vi begynner likt.", "Holder på 0"]);

    ours.go(&meeting);
    ours.see("Satsing: Underveisvurdering");
    import(theirs, &save_meeting_file(ours));
    theirs.go("#/actions");
    theirs.tap("Vi begynner likt.");
    theirs.tap("Satsing: Underveisvurdering");
    theirs.see_value("Satsing", "Underveisvurdering");
    theirs.see("Vi begynner likt.");
}
