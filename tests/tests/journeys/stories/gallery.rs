//! Everything the interface is built of, in every state: accessible in any theme and contrast, and never wider than the
//! smallest phone.

use crate::harness::{Engine, Host, Tablet};
use crate::tried_in;

/// The switches of the gallery that make each combination.
const LOOKS: [&[&str]; 5] = [
    &["Lyst tema"],
    &["Mørkt tema"],
    &["Lyst tema", "Høy kontrast"],
    &["Mørkt tema", "Høy kontrast"],
    &["Lyst tema", "Størst tekst"],
];

tried_in!(every_part_is_for_everyone: chromium);
fn every_part_is_for_everyone(engine: Engine) {
    let (_host, tablet) = gallery(engine);
    let mut faults = Vec::new();
    for look in LOOKS {
        choose(&tablet, look);
        faults.extend(tablet.faults().into_iter().map(|fault| format!("{look:?}: {fault}")));
    }
    for size in ["Vanlig tekst", "Stor tekst", "Størst tekst"] {
        choose(&tablet, &[size]);
        tablet.be_wide(320, 800);
        faults.extend(tablet.sticks_out().map(|what| format!("{size}, on the smallest phone: {what}")));
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

tried_in!(what_opens_closes_and_gives_the_focus_back: chromium, webkit);
fn what_opens_closes_and_gives_the_focus_back(engine: Engine) {
    let (_host, tablet) = gallery(engine);
    tablet.tap("Mer om spørsmålet");
    tablet.tap("Del i to");
    tablet.see("Sist valgt: Del i to");
    tablet.gone("Flytt opp");
    assert_eq!(tablet.focused(), "Mer om spørsmålet");
    tablet.tap("Mer om spørsmålet");
    tablet.see("Flytt opp");
    tablet.escape();
    tablet.gone("Flytt opp");
    assert_eq!(tablet.focused(), "Mer om spørsmålet");
    tablet.tap("Åpne arket");
    tablet.see("Del møtet");
    assert_eq!(tablet.faults(), Vec::<String>::new(), "an open sheet is for everyone");
    tablet.escape();
    tablet.gone("Del møtet");
    assert_eq!(tablet.focused(), "Åpne arket");
    tablet.tap("Åpne arket");
    tablet.tap("Avbryt");
    tablet.gone("Del møtet");
    assert_eq!(tablet.focused(), "Åpne arket");
}

fn gallery(engine: Engine) -> (Host, Tablet) {
    let host = Host::of_gallery();
    let tablet = Tablet::new(engine, &host.url());
    tablet.open("");
    (host, tablet)
}

fn choose(tablet: &Tablet, switches: &[&str]) {
    tablet.open("");
    for switch in switches {
        tablet.tap(switch);
    }
    tablet.be_wide_and_whole(1024, 768);
}
