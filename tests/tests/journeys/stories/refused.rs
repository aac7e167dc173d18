//! What a browser may refuse, or never answer: there is another way that works, and the page says so.

use super::{add_point, newcomer_offline, start_meeting};
use crate::harness::{Engine, Tablet};
use crate::tried_in;

const REFUSED: &str = "() => Promise.reject(new DOMException('no', 'NotAllowedError'))";
const SILENT: &str = "() => new Promise(() => {})";

fn finish(tablet: &Tablet) {
    for step in ["samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    tablet.tap("Avslutt møtet");
    tablet.see("Referatet er klart.");
}

tried_in!(a_screen_that_may_go_dark_is_told_of: webkit);
fn a_screen_that_may_go_dark_is_told_of(engine: Engine) {
    let tablet = newcomer_offline(engine);
    for answer in [REFUSED, SILENT] {
        let lock =
            format!("Object.defineProperty(navigator, 'wakeLock', {{ configurable: true, value: {{ request: {answer} }} }})");
        tablet.script(&lock, Vec::new());
        tablet.go("#/plan");
        tablet.tap("Start møtet nå");
        tablet.see("Skjermen kan slå seg av. Klokka går riktig likevel.");
        tablet.go("#/");
    }
    let granted =
        "Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => ({ release: async () => {} }) } })";
    tablet.script(granted, Vec::new());
    tablet.tap("Fortsett der dere slapp");
    tablet.see("Skriv for deg selv");
    tablet.gone("Skjermen kan slå seg av.");
}

tried_in!(what_the_share_sheet_refuses_is_saved: webkit);
fn what_the_share_sheet_refuses_is_saved(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Vi begynner likt.");
    finish(&tablet);
    let share = format!("navigator.canShare = () => true; navigator.share = {REFUSED}");
    tablet.script(&share, Vec::new());
    tablet.tap("Del");
    tablet.tap("Del teksten");
    tablet.see("Delingsmenyen kom ikke opp.");
    // A file that the menu takes and then refuses is saved at once, and the page says where it is.
    tablet.tap("Tekst (Markdown)");
    tablet.tap("Del filen");
    tablet.see("Uten nett flytter du filen med minnepinne");
    assert!(String::from_utf8_lossy(&tablet.downloaded().1).contains("Vi begynner likt."), "the minutes tell what was written");
    // The menu is not offered for a file it does not take. The browser is asked with that very file.
    tablet
        .script("navigator.canShare = what => what.files.every(file => !file.name.endsWith('.docx') && file.size > 100)", vec![]);
    tablet.tap("Word");
    tablet.see("Delingsmenyen her tar ikke imot slike filer.");
    assert!(!tablet.sees("Del filen"), "it would be refused: {}", tablet.everything());
    tablet.tap("Nettside");
    tablet.see("Del filen");
    tablet.script("navigator.canShare = () => true", vec![]);
    tablet.tap("Fil til Fellestid");
    tablet.tap("Del filen");
    tablet.see("Delingsmenyen kom ikke opp.");
    tablet.tap("Lagre filen");
    assert!(super::holds(&tablet.downloaded().1, "point"), "the file has the point");
}

tried_in!(storage_that_nobody_promises_to_keep_asks_for_a_backup: webkit);
fn storage_that_nobody_promises_to_keep_asks_for_a_backup(engine: Engine) {
    let tablet = newcomer_offline(engine);
    for answer in ["async () => false", SILENT] {
        let storage = format!(
            "Object.defineProperty(navigator, 'storage', {{ configurable: true, value: {{ persist: {answer}, persisted: {answer} }} }})"
        );
        tablet.script(&storage, Vec::new());
        tablet.go("#/plan");
        tablet.tap("Start møtet nå");
        tablet.tap("Neste: runden");
        add_point(&tablet, "Vi begynner likt.");
        finish(&tablet);
        tablet.go("#/");
        tablet.see("nettleseren kan slette det. Lagre en sikkerhetskopi nå.");
        tablet.tap("Lagre sikkerhetskopi");
        tablet.tap("Lagre filen");
        assert!(super::holds(&tablet.downloaded().1, "point"), "the backup has the point");
        tablet.see("Sikkerhetskopi lagret i dag.");
    }
}
