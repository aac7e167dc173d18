//! Two tablets that hand each other files: both have the same in the end, whatever the order, and where both wrote over
//! the same text people see both versions.

use super::{add_point, backup, import, newcomer, newcomer_offline, start_meeting};
use crate::harness::{Engine, Tablet};
use crate::tried_in;

tried_in!(two_tablets_end_up_alike: webkit, firefox);
fn two_tablets_end_up_alike(engine: Engine) {
    let (_host, ours) = newcomer(engine);
    let theirs = newcomer_offline(engine);
    start_meeting(&ours);
    add_point(&ours, "Vi begynner timen likt.");
    let place = ours.place();
    import(&theirs, &backup(&ours));

    // Both write over the same point, and each adds one more.
    theirs.go(&place.replace("run", "meeting"));
    theirs.tap("Start møtet");
    theirs.tap("Neste: runden");
    rewrite_point(&theirs, "Vi begynner timen likt.", "Vi begynner timen i ro.");
    add_point(&theirs, "Bare deres.");
    ours.go(&place);
    rewrite_point(&ours, "Vi begynner timen likt.", "Vi begynner timen presis.");
    add_point(&ours, "Bare vårt.");

    let (from_ours, from_theirs) = (backup(&ours), backup(&theirs));
    import(&ours, &from_theirs);
    import(&theirs, &from_ours);
    let (one, other) = (backup(&ours), backup(&theirs));
    assert_eq!(one, other, "the files of both tablets are the same, byte for byte");

    for tablet in [&ours, &theirs] {
        tablet.go(&place);
        for text in ["Vi begynner timen i ro.", "Vi begynner timen presis.", "Bare deres.", "Bare vårt.", "Det haster ikke."] {
            tablet.see(text);
        }
    }
    assert_eq!(ours.faults(), Vec::<String>::new(), "two versions are for everyone");
    ours.count_taps();
    ours.tap_beside("Vi begynner timen presis.", "Bruk denne");
    ours.gone("Vi begynner timen i ro.");
    ours.cost_at_most("two versions become one", 1);
    import(&theirs, &backup(&ours));
    theirs.go(&place);
    theirs.gone("Vi begynner timen i ro.");
    assert_eq!(backup(&ours), backup(&theirs), "settled is settled on both");
}

fn rewrite_point(tablet: &Tablet, old: &str, new: &str) {
    tablet.tap(old);
    tablet.rewrite("Endre innspillet", new);
    tablet.tap("Lukk");
    tablet.see(new);
}

tried_in!(deleted_here_is_told_and_brought_back_in_one_tap: chromium);
fn deleted_here_is_told_and_brought_back_in_one_tap(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let bytes = super::meeting_file("Fagdag", &["Vi begynner likt."]);
    import(&tablet, &bytes);
    tablet.tap("Åpne møtet");
    tablet.see("Vi begynner likt.");
    tablet.tap("Slett");
    tablet.see("Møtet er slettet.");
    let file = tablet.put_file("igjen.fellestid", &bytes);
    tablet.go("#/take-in");
    tablet.pick("Velg filer", &[&file]);
    tablet.see("1 møte er slettet her");
    tablet.see("Fagdag");
    tablet.count_taps();
    tablet.tap("Hent tilbake");
    tablet.see("Vi begynner likt.");
    tablet.cost_at_most("a deleted meeting is back", 1);
}

tried_in!(taken_in_is_taken_back: webkit, firefox);
fn taken_in_is_taken_back(engine: Engine) {
    let tablet = newcomer_offline(engine);
    import(&tablet, &super::meeting_file("Fagdag", &["Vi begynner likt."]));
    tablet.tap("Angre");
    tablet.see("Det er som før du hentet inn filen.");
    tablet.tap("Møter");
    tablet.see("Ingen møter her ennå.");
    tablet.reload();
    tablet.see("Ingen møter her ennå.");
    // The same meeting may be taken in again.
    import(&tablet, &super::meeting_file("Fagdag", &["Vi begynner likt."]));
    tablet.tap("Møter");
    tablet.see("Fagdag");
}
