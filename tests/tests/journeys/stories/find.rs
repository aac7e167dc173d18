//! Finding words in everything, from everywhere, also in what has not been opened.

use super::{FIELD, add_point, import, meeting_file, newcomer_offline, start_meeting};
use crate::harness::Engine;
use crate::tried_in;

tried_in!(point_of_an_unopened_meeting_is_found: webkit);
fn point_of_an_unopened_meeting_is_found(engine: Engine) {
    let tablet = newcomer_offline(engine);
    import(&tablet, &meeting_file("Fagdag", &["Vi begynner timen likt.", "Vi slutter i ro."]));
    import(&tablet, &meeting_file("Et annet møte", &["Noe helt annet."]));
    tablet.go("#/");
    tablet.tap("Søk");
    tablet.see_focused("Hva leter du etter?");
    tablet.keep_typing("slutter ro");
    tablet.see("1 treff");
    tablet.see("Vi slutter i ro.");
    tablet.tap("Vi slutter i ro.");
    tablet.see("Fagdag");
    tablet.see("Vi begynner timen likt.");
    assert!(tablet.place().starts_with("#/meeting/"), "{} is a meeting", tablet.place());
    // Back leads to the search with its words.
    tablet.go("#/find");
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

tried_in!(search_is_a_key_away_and_never_in_the_way: chromium, webkit);
fn search_is_a_key_away_and_never_in_the_way(engine: Engine) {
    let tablet = newcomer_offline(engine);
    for place in ["#/", "#/meetings", "#/more"] {
        tablet.go(place);
        tablet.ctrl("k");
        tablet.see_focused("Hva leter du etter?");
    }
    // The keys do nothing while somebody writes.
    start_meeting(&tablet);
    let meeting = tablet.place();
    tablet.write(FIELD, "Vi begynner likt");
    tablet.ctrl("k");
    tablet.keep_typing(".");
    tablet.see_value(FIELD, "Vi begynner likt.");
    assert_eq!(tablet.place(), meeting);
    tablet.enter();
    add_point(&tablet, "Vi slutter likt.");
    // Elsewhere they open the search, and Back returns to the place.
    tablet.tap("Pause");
    tablet.ctrl("k");
    tablet.see_focused("Hva leter du etter?");
    tablet.script("history.back()", Vec::new());
    tablet.see("Vi slutter likt.");
}
