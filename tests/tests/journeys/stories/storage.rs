//! Storage that fails: it is told plainly, the text stays on the screen, and nothing written is lost.

use super::{FIELD, add_point, backup, newcomer_offline, start_meeting, take_in};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use serde_json::json;
use std::time::Duration;

/// What a person may be left without a word.
const TOLD_WITHIN: Duration = Duration::from_secs(5);

fn origin(tablet: &Tablet) -> String {
    tablet.script("return location.origin", Vec::new()).as_str().expect("an origin").to_owned()
}

fn write_unsaved(tablet: &Tablet, text: &str) {
    tablet.write(FIELD, text);
    tablet.enter();
    tablet.see(text);
}

tried_in!(full_storage_is_told_and_keeps_the_text: chromium, webkit);
fn full_storage_is_told_and_keeps_the_text(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Før det ble fullt.");
    // Chromium goes on for a while after its quota is set to nothing, so the store itself refuses.
    let refuse = "window.put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = () => { throw new DOMException('no more room', 'QuotaExceededError'); };";
    tablet.script(refuse, Vec::new());
    write_unsaved(&tablet, "Mens det var fullt.");
    tablet.see_within(TOLD_WITHIN, "Det er ikke mer plass her.");
    tablet.see("Mens det var fullt.");
    tablet.script("IDBObjectStore.prototype.put = window.put;", Vec::new());
    // By itself too, before anyone taps «Prøv igjen».
    tablet.gone("Det er ikke mer plass her.");
    tablet.reload();
    tablet.see("Før det ble fullt.");
    tablet.see("Mens det var fullt.");
}

tried_in!(storage_that_never_opens_is_told_and_the_journal_is_played_back: chromium);
fn storage_that_never_opens_is_told_and_the_journal_is_played_back(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Før det hang.");
    // A request that is never answered, as iPad has been seen to do.
    let hang = "IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype, {
        onsuccess: { writable: true }, onerror: { writable: true }, onblocked: { writable: true }, onupgradeneeded: { writable: true },
        addEventListener: { value() {} }, removeEventListener: { value() {} } });";
    let shim = tablet.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": hang })).expect("a shim");
    tablet.open("#/actions");
    tablet.see_within(TOLD_WITHIN, "Fellestid får ikke åpnet lageret");
    tablet.write("Nytt tiltak", "Skrevet mens det hang.");
    tablet.tap("Legg til");
    tablet.see("Skrevet mens det hang.");
    tablet.command("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": shim["identifier"] })).expect("no shim");
    tablet.open("#/actions");
    tablet.see("Skrevet mens det hang.");
    tablet.gone("Fellestid får ikke åpnet lageret");
    tablet.tap("I dag");
    tablet.tap("Fortsett der dere slapp");
    tablet.see("Før det hang.");
}

tried_in!(wiped_storage_begins_anew_and_a_backup_brings_all_back: chromium);
fn wiped_storage_begins_anew_and_a_backup_brings_all_back(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Før det ble tømt.");
    let bytes = backup(&tablet);
    let kinds = "indexeddb,local_storage";
    tablet.command("Storage.clearDataForOrigin", json!({ "origin": origin(&tablet), "storageTypes": kinds })).expect("wiped");
    tablet.open("#/");
    tablet.see("Få alle med i møtet");
    tablet.see("Jeg har fått en fil");
    take_in(&tablet, &bytes);
    tablet.open("#/find");
    tablet.write("Hva leter du etter?", "tømt");
    tablet.see("Før det ble tømt.");
}
