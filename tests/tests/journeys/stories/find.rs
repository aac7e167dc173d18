//! Finding words in everything, also in what has not been opened.

use super::{import, meeting_file, newcomer_offline};
use crate::harness::Engine;
use crate::tried_in;

tried_in!(point_of_an_unopened_meeting_is_found: chromium, webkit);
fn point_of_an_unopened_meeting_is_found(engine: Engine) {
    let tablet = newcomer_offline(engine);
    import(&tablet, &meeting_file("Fagdag", &["Vi begynner timen likt.", "Vi slutter i ro."]));
    import(&tablet, &meeting_file("Et annet møte", &["Noe helt annet."]));
    tablet.open("#/");
    tablet.tap("Søk i alt");
    tablet.see_focused("Hva leter du etter?");
    tablet.keep_typing("slutter ro");
    tablet.see("1 treff");
    tablet.see("Vi slutter i ro.");
    tablet.tap("Vi slutter i ro.");
    tablet.see("Fagdag");
    tablet.see("Vi begynner timen likt.");
    assert!(tablet.place().starts_with("#/meeting/"), "{} is a meeting", tablet.place());
    // Back leads to the search with its words.
    tablet.open("#/find");
    tablet.see_value("Hva leter du etter?", "slutter ro");
    tablet.see("Vi slutter i ro.");
    tablet.rewrite("Hva leter du etter?", "finnes ikke");
    tablet.see("Ingenting her med «finnes ikke».");
    // A work form is found by its other name too.
    tablet.rewrite("Hva leter du etter?", "kollegaveil");
    tablet.see("1 treff");
    tablet.tap("Kritisk venn (kollegaveiledning)");
    tablet.see("Arbeidsformer");
}
