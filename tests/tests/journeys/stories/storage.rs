//! Storage that fails: the page says so, the text stays on the screen, and nothing written is lost.

use super::{FIELD, add_point, backup, newcomer_offline, start_meeting};
use crate::harness::{Engine, Tablet, wait_for};
use crate::tried_in;
use fellestid_crdt::file::read_backup;
use serde_json::json;

fn origin(tablet: &Tablet) -> String {
    tablet.script("return location.origin", Vec::new()).as_str().expect("an origin").to_owned()
}

fn write_unsaved(tablet: &Tablet, text: &str) {
    tablet.write(FIELD, text);
    tablet.enter();
    tablet.see(text);
}

tried_in!(full_storage_is_told_and_keeps_the_text: chromium, webkit, firefox);
fn full_storage_is_told_and_keeps_the_text(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Før det ble fullt.");
    // Chromium still writes for a while after its quota is set to 0, so here the store itself refuses.
    let refuse = "window.put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = () => { throw new DOMException('no more room', 'QuotaExceededError'); };";
    tablet.script(refuse, Vec::new());
    write_unsaved(&tablet, "Mens det var fullt.");
    tablet.see("Enheten er full.");
    tablet.see("Mens det var fullt.");
    tablet.script("IDBObjectStore.prototype.put = window.put;", Vec::new());
    // It writes again by itself, before anyone taps «Prøv igjen».
    tablet.gone("Enheten er full.");
    tablet.reload();
    tablet.see("Før det ble fullt.");
    tablet.see("Mens det var fullt.");
}

/// A database whose requests are never answered while `hangs`, as seen on iPad; and timers of a second or more, which
/// run when the story says so.
const HANGS: &str = "
    const open = IDBFactory.prototype.open;
    window.hangs = true;
    IDBFactory.prototype.open = function (...what) {
        window.isAsked = true;
        return window.hangs ? Object.create(IDBOpenDBRequest.prototype, {
            onsuccess: { writable: true }, onerror: { writable: true }, onblocked: { writable: true }, onupgradeneeded: { writable: true },
            addEventListener: { value() {} }, removeEventListener: { value() {} } }) : open.apply(this, what);
    };
    const [later, forget, waiting] = [setTimeout, clearTimeout, new Map()];
    let [passed, last] = [0, 1e9];
    window.setTimeout = (act, ms = 0, ...rest) => {
        if (ms < 1000) return later(act, ms, ...rest);
        waiting.set(++last, { act: () => act(...rest), at: passed + ms });
        return last;
    };
    window.clearTimeout = (id) => { waiting.delete(id); forget(id); };
    window.letPass = (ms) => {
        passed += ms;
        for (const [id, { act, at }] of [...waiting]) if (at <= passed) { waiting.delete(id); act(); }
    };";
/// The banner appears within three seconds, of which the start takes half a second.
const TOLD_AFTER_MS: u32 = 2_500;
/// The wait before the app tries again by itself.
const TRIED_AGAIN_AFTER_MS: u32 = 3_000;
const CANNOT_OPEN: &str = "Fellestid får ikke åpnet lageret";

/// Starts the app anew at the tiltak, and lets time pass until it says that storage does not open.
fn start_hanging(tablet: &Tablet) {
    tablet.script("location.hash = '#/actions'; location.reload()", Vec::new());
    let asked = wait_for(|| tablet.script("return window.isAsked === true", Vec::new()).as_bool().filter(|is| *is));
    assert!(asked.is_some(), "nobody asks for the database: {}", tablet.everything());
    let_pass(tablet, TOLD_AFTER_MS);
    tablet.see(CANNOT_OPEN);
}

fn let_pass(tablet: &Tablet, ms: u32) {
    tablet.script("window.letPass(arguments[0])", vec![ms.into()]);
}

tried_in!(storage_that_never_opens_is_told_and_the_journal_replayed: chromium);
fn storage_that_never_opens_is_told_and_the_journal_replayed(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Før det hang.");
    let shim = tablet.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HANGS })).expect("a shim");
    start_hanging(&tablet);
    tablet.write("Nytt tiltak", "Skrevet mens det hang.");
    tablet.tap("Legg til");
    tablet.see("Skrevet mens det hang.");

    // Started anew while the database hangs; then it answers, and everything appears by itself.
    start_hanging(&tablet);
    tablet.script("window.hangs = false", Vec::new());
    let_pass(&tablet, TRIED_AGAIN_AFTER_MS);
    tablet.gone(CANNOT_OPEN);
    tablet.see("Skrevet mens det hang.");

    tablet.command("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": shim["identifier"] })).expect("no shim");
    tablet.open("#/");
    tablet.tap("Fortsett der dere slapp");
    tablet.see("Før det hang.");
}

/// A database that opens, and does not return the erased keys while `fails`.
const UNREADABLE: &str = "
    const keys = IDBObjectStore.prototype.getAllKeys;
    window.fails = true;
    IDBObjectStore.prototype.getAllKeys = function (...what) {
        if (window.fails) throw new DOMException('not now', 'UnknownError');
        return keys.apply(this, what);
    };";

tried_in!(storage_that_cannot_be_read_is_told_until_it_is: chromium);
fn storage_that_cannot_be_read_is_told_until_it_is(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.open("#/actions");
    tablet.write("Nytt tiltak", "Fra før.");
    tablet.tap("Legg til");
    tablet.see("Fra før.");
    // What a page left in the journal waits there until the database can be read.
    tablet.be_on_disk();
    tablet.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": UNREADABLE })).expect("a shim");
    tablet.open("#/actions");
    tablet.see(CANNOT_OPEN);
    tablet.write("Nytt tiltak", "Skrevet imens.");
    tablet.tap("Legg til");
    // It is in the database, although what was there before could not be read.
    let is_settled = "return !Object.keys(localStorage).some((key) => key.includes('#journal/'))";
    assert!(
        wait_for(|| tablet.script(is_settled, Vec::new()).as_bool().filter(|is| *is)).is_some(),
        "the journal is not emptied"
    );
    tablet.see(CANNOT_OPEN);
    tablet.script("window.fails = false", Vec::new());
    tablet.tap("Prøv igjen");
    tablet.gone(CANNOT_OPEN);
    tablet.go("#/actions");
    tablet.see("Fra før.");
    tablet.see("Skrevet imens.");
}

tried_in!(storage_that_dies_in_a_write_is_told_and_opened_again: chromium, webkit, firefox);
fn storage_that_dies_in_a_write_is_told_and_opened_again(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Før den døde.");
    // Half-written text is stored too, and earlier where typing is slow: that act would open storage again before
    // anybody has seen that it died.
    let die = "const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...what) {
            if (this.name !== 'records') return put.apply(this, what);
            IDBObjectStore.prototype.put = put;
            const asked = put.apply(this, what);
            const database = this.transaction.db;
            this.transaction.abort();
            database.close();
            database.dispatchEvent(new Event('close'));
            return asked;
        };";
    tablet.script(die, Vec::new());
    // The next write opens storage again, which may be before this looks: what was shown is written down.
    let watch = format!(
        "window.told = false;
        new MutationObserver(() => {{ window.told ||= document.body.textContent.includes({CANNOT_OPEN:?}); }})
            .observe(document.body, {{ childList: true, subtree: true, characterData: true }});"
    );
    tablet.script(&watch, Vec::new());
    write_unsaved(&tablet, "Mens den døde.");
    let told = wait_for(|| tablet.script("return window.told", Vec::new()).as_bool().filter(|told| *told));
    assert!(told.is_some(), "«{CANNOT_OPEN}» was never shown; on the screen: {}", tablet.everything());
    tablet.see("Mens den døde.");
    tablet.gone(CANNOT_OPEN);
    tablet.reload();
    tablet.see("Før den døde.");
    tablet.see("Mens den døde.");
}

const IN_PART: &str = "Nettleseren tar ikke vare på alt akkurat nå.";
const DRAFT: &str = "Ingen har sett dette ennå.";
const FILLED: &str = "let text = 'x'.repeat(1 << 20);
    for (let at = 0; text.length > 0; at += 1) {
        try { localStorage.setItem('full/' + at, text); } catch (full) { text = text.slice(text.length / 2 + 1); }
    }";
const FREED: &str =
    "Object.keys(localStorage).filter((key) => key.startsWith('full/')).forEach((key) => localStorage.removeItem(key))";

tried_in!(full_local_storage_is_told_and_a_backup_takes_all_along: chromium, webkit);
fn full_local_storage_is_told_and_a_backup_takes_all_along(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.open("#/plan");
    tablet.tap("Start møtet nå");
    tablet.see("Skriv for deg selv");
    let run = tablet.place();
    // Emptying the journal of what is not in the database yet would make room again.
    let is_settled = "return !Object.keys(localStorage).some((key) => key.includes('#journal/'))";
    assert!(
        wait_for(|| tablet.script(is_settled, Vec::new()).as_bool().filter(|is| *is)).is_some(),
        "the journal is not emptied"
    );
    tablet.script(FILLED, Vec::new());
    tablet.write(FIELD, DRAFT);
    tablet.see(IN_PART);
    tablet.enter();
    tablet.see("1 innspill skrevet. Ingen ser det før dere viser det.");
    tablet.keep_typing("Halvveis.");
    tablet.tap("Lagre sikkerhetskopi");
    tablet.see(IN_PART);
    tablet.tap("Lagre sikkerhetskopi");
    tablet.tap("Lagre filen");
    let (_, aside) = read_backup(&tablet.downloaded().1).expect("a whole file");
    let told = format!("{aside:?}");
    assert!(told.contains(DRAFT) && told.contains("Halvveis."), "the backup has what is only on the screen: {told}");

    tablet.go(&run);
    tablet.see_value(FIELD, "Halvveis.");
    tablet.script(FREED, Vec::new());
    tablet.tap("Prøv igjen");
    tablet.gone(IN_PART);
    tablet.reload();
    tablet.see("1 innspill skrevet. Ingen ser det før dere viser det.");
    tablet.see_value(FIELD, "Halvveis.");
}

tried_in!(a_draft_that_was_held_back_does_not_write_over_another_tabs: chromium);
fn a_draft_that_was_held_back_does_not_write_over_another_tabs(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.open("#/plan");
    tablet.tap("Start møtet nå");
    tablet.see("Skriv for deg selv");
    tablet.write(FIELD, "Fra før.");
    tablet.enter();
    tablet.see("1 innspill skrevet. Ingen ser det før dere viser det.");
    // As when storage is full and another tab then gets room: that tab does not know of the second draft.
    let refuse = "window.put = Storage.prototype.setItem;
        Storage.prototype.setItem = () => { throw new DOMException('no more room', 'QuotaExceededError'); };";
    tablet.script(refuse, Vec::new());
    tablet.write(FIELD, DRAFT);
    tablet.enter();
    tablet.see("2 innspill skrevet.");
    let other = "Storage.prototype.setItem = window.put;
        const name = Object.keys(localStorage).find((key) => key.includes('#pref/drafts/'));
        const [first] = JSON.parse(localStorage[name]);
        localStorage.setItem(name, JSON.stringify([first, { ...first, id: 7, text: 'Fra en annen fane.' }]));";
    tablet.script(other, Vec::new());
    tablet.tap("Prøv igjen");
    tablet.gone(IN_PART);
    tablet.reload();
    tablet.see("3 innspill skrevet.");
}

tried_in!(a_meeting_is_held_without_any_local_storage: chromium);
fn a_meeting_is_held_without_any_local_storage(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let refuse =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('not here', 'SecurityError'); } });";
    tablet.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": refuse })).expect("a shim");
    tablet.reload();
    start_meeting(&tablet);
    tablet.see(IN_PART);
    add_point(&tablet, "Uten lokalt lager.");
    for step in ["samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    tablet.tap("Avslutt møtet");
    tablet.see("Uten lokalt lager.");
    tablet.reload();
    tablet.see("Uten lokalt lager.");
    assert_eq!(tablet.faults(), Vec::<String>::new());
}

tried_in!(a_backup_brings_wiped_storage_back_in_two_taps: chromium);
fn a_backup_brings_wiped_storage_back_in_two_taps(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Før det ble tømt.");
    let bytes = backup(&tablet);
    let kinds = "indexeddb,local_storage";
    tablet.command("Storage.clearDataForOrigin", json!({ "origin": origin(&tablet), "storageTypes": kinds })).expect("wiped");
    tablet.open("#/");
    tablet.see("Få alle med i møtet");
    tablet.see("eller din egen sikkerhetskopi");
    let file = tablet.put_file("alt.fellestid", &bytes);
    tablet.count_taps();
    // The first tap is to choose this way, and it opens the tablet's own file picker.
    tablet.pick("Jeg har fått en fil", &[&file]);
    tablet.see("Dette er i filen");
    tablet.tap("Hent inn alt");
    tablet.see("Alt er hentet inn.");
    tablet.see("Angre");
    tablet.cost_at_most("a backup on a new tablet, after the tap that opens the picker", 1);
    tablet.open("#/find");
    tablet.write("Hva leter du etter?", "tømt");
    tablet.see("Før det ble tømt.");
}
