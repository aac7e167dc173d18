//! A folder that several devices share: the page is given one of the browser's own in place of the picker, and the story
//! puts in it what an engine would bring.

use super::pictures::look;
use super::{FIELD, add_point, import, meeting_file, newcomer_offline, no_faults, start_meeting};
use crate::harness::{Engine, Tablet, wait_for};
use crate::tried_in;
use fellestid_crdt::file::{read_backup, write_plain};
use fellestid_crdt::limits::FILE_BYTES_MAX;
use serde_json::{Value, json};

/// The folder «Felles», which has to be asked for again each time the app is opened.
const FOLDER: &str =
    "window.felles = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Felles', { create: true });
    window.showDirectoryPicker = async () => { window.isGranted = true; return window.felles(); };
    FileSystemHandle.prototype.queryPermission = async () => window.isGranted ? 'granted' : 'prompt';
    FileSystemHandle.prototype.requestPermission = async () => { window.isGranted = true; return 'granted'; };";

fn with_folder(engine: Engine) -> Tablet {
    let tablet = newcomer_offline(engine);
    tablet.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": FOLDER })).expect("a script before all others");
    tablet.reload();
    tablet
}

fn put(tablet: &Tablet, name: &str, bytes: &[u8]) {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        (async () => {{
            const file = await (await window.felles()).getFileHandle({name:?}, {{ create: true }});
            const writer = await file.createWritable();
            await writer.write(new Uint8Array({bytes:?}));
            await writer.close();
        }})().then(() => done(true), (error) => done(String(error)));"
    );
    assert_eq!(tablet.script_until_done(&script), true, "{name}");
}

/// Puts a file there that is larger than any version reads.
fn put_too_large(tablet: &Tablet, name: &str) {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        (async () => {{
            const file = await (await window.felles()).getFileHandle({name:?}, {{ create: true }});
            const writer = await file.createWritable();
            await writer.write(new Uint8Array({}));
            await writer.close();
        }})().then(() => done(true), (error) => done(String(error)));",
        FILE_BYTES_MAX + 1
    );
    assert_eq!(tablet.script_until_done(&script), true, "{name}");
}

fn remove(tablet: &Tablet, name: &str) {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        window.felles().then((folder) => folder.removeEntry({name:?})).then(() => done(true), (error) => done(String(error)));"
    );
    assert_eq!(tablet.script_until_done(&script), true, "{name}");
}

/// Returns the files in the folder, by name.
fn files(tablet: &Tablet) -> Vec<(String, Vec<u8>)> {
    let found = tablet.script_until_done(
        "const done = arguments[arguments.length - 1];
        (async () => {
            const all = [];
            for await (const [name, file] of (await window.felles()).entries()) {
                try {
                    all.push([name, [...new Uint8Array(await (await file.getFile()).arrayBuffer())]]);
                } catch (gone) {
                    // The app has put another in its place since it was listed: the next look finds that.
                    if (gone.name !== 'NotFoundError') throw gone;
                }
            }
            return all.sort();
        })().then(done, (error) => done(String(error)));",
    );
    serde_json::from_value(found.clone()).unwrap_or_else(|error| panic!("{error}: {found}"))
}

/// Returns the text of the file that this device writes, which is named by chance, in ASCII as files are, and asserts that
/// nothing lies beside the notebook in it. A file that is new is empty until it is closed.
fn own(tablet: &Tablet) -> Option<String> {
    let is_own = |name: &str| name.len() == "fellestid-01234567.fellestid".len() && name.starts_with("fellestid-");
    let (_, bytes) = files(tablet).into_iter().find(|(name, bytes)| is_own(name) && !bytes.is_empty())?;
    let (notebook, beside) = read_backup(&bytes).expect("its own file is whole");
    assert!(beside.is_empty(), "{beside:?}");
    Some(write_plain(&notebook))
}

fn own_holds(tablet: &Tablet, text: &str) {
    let held = wait_for(|| own(tablet).filter(|own| own.contains(text)));
    assert!(held.is_some(), "{text} does not come to the folder");
}

/// As when one comes back to the window.
fn look_again(tablet: &Tablet) {
    tablet.script("document.dispatchEvent(new Event('visibilitychange'))", Vec::new());
}

tried_in!(folder_brings_what_other_devices_wrote: chromium);
fn folder_brings_what_other_devices_wrote(engine: Engine) {
    let tablet = with_folder(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Vi begynner likt.");
    tablet.write(FIELD, "Bare halvskrevet");
    let torn = meeting_file("Torn", &["Aldri hel."]);
    let torn = &torn[..torn.len() / 2];
    put(&tablet, "fellestid-ipad.fellestid", &meeting_file("Fagdag", &["Deres ord."]));
    put(&tablet, "fellestid-pc (konflikt 2).fellestid", &meeting_file("Teammøte", &["Enda flere ord."]));
    put(&tablet, "torn.fellestid", torn);
    put_too_large(&tablet, "alt.fellestid");
    put(&tablet, "referat.docx", b"noe annet");
    tablet.open("#/more");
    tablet.see("Lagre i en mappe");
    tablet.see("Alle som kommer inn i mappen, kan lese den.");
    no_faults(&tablet);
    look(&tablet, "folder-none");
    tablet.tap("Velg mappe");
    tablet.see("Sist lest og lagret i «Felles»");
    tablet.see("Fra mappen: ");
    tablet.see("1 fil er ikke hel og er ikke hentet inn: torn.fellestid.");
    tablet.see("1 fil er større enn Fellestid kan lese, og er ikke hentet inn: alt.fellestid.");
    // It lacks what is half written, so it is no backup and is told as none.
    tablet.see("Mappen erstatter ikke en sikkerhetskopi");
    tablet.see("Alt unntatt utkast ligger også i mappen.");
    // Its bytes would be read at each look of the story.
    remove(&tablet, "alt.fellestid");
    no_faults(&tablet);
    look(&tablet, "folder-in-step");
    tablet.see_in_order(&["Filer hentet inn", "Fagdag"]);
    let text = own(&tablet).expect("its own file");
    for words in ["Vi begynner likt.", "Deres ord.", "Enda flere ord."] {
        assert!(text.contains(words), "{words} is not in its own file");
    }
    assert!(!text.contains("halvskrevet"), "what is not shared stays here");
    assert!(files(&tablet).iter().any(|(name, bytes)| name == "torn.fellestid" && bytes == torn), "left alone");

    // What is written here goes there, and what comes there comes here.
    tablet.go("#/actions");
    tablet.write("Nytt tiltak", "Alle leser hver morgen");
    tablet.tap("Legg til");
    own_holds(&tablet, "Alle leser hver morgen");
    put(&tablet, "fellestid-mobil.fellestid", &meeting_file("Planleggingsdag", &["Sent i ringen."]));
    put(&tablet, "torn.fellestid", &meeting_file("Torn", &["Endelig hel."]));
    look_again(&tablet);
    own_holds(&tablet, "Endelig hel.");
    tablet.go("#/meetings");
    for title in ["Fagdag", "Teammøte", "Planleggingsdag", "Torn"] {
        tablet.see(title);
    }
    // A file that is gone deletes nothing, and its own comes again.
    for (name, _) in files(&tablet) {
        remove(&tablet, &name);
    }
    look_again(&tablet);
    own_holds(&tablet, "Deres ord.");
    tablet.see("Fagdag");
    assert_eq!(files(&tablet).len(), 1, "nothing but its own file is written");
}

tried_in!(folder_is_asked_for_again_without_alarm: chromium);
fn folder_is_asked_for_again_without_alarm(engine: Engine) {
    let tablet = with_folder(engine);
    import(&tablet, &meeting_file("Teammøte", &["Våre ord."]));
    tablet.open("#/more");
    tablet.tap("Velg mappe");
    tablet.see("Sist lest og lagret i «Felles»");
    tablet.open("#/");
    tablet.see("Fellestid trenger lov til å bruke mappen «Felles» igjen.");
    assert_eq!(tablet.script("return document.querySelectorAll('[role=alert], .banner').length", Vec::new()), Value::from(0));
    no_faults(&tablet);
    look(&tablet, "folder-waits-today");
    put(&tablet, "fellestid-ipad.fellestid", &meeting_file("Fagdag", &["Deres ord."]));
    tablet.go("#/more");
    tablet.see("Fellestid trenger lov til å bruke mappen «Felles» igjen.");
    look(&tablet, "folder-waits");
    tablet.tap("Koble til igjen");
    tablet.see("Sist lest og lagret i «Felles»");
    tablet.see_in_order(&["Filer hentet inn", "Fagdag"]);
    // What is undone would come in again: the folder is let go of.
    tablet.tap("Angre denne");
    tablet.see("Mappen «Felles» er koblet fra, siden du angret en fil som var hentet inn.");
    look(&tablet, "folder-undone");
    look_again(&tablet);
    tablet.go("#/meetings");
    tablet.gone("Fagdag");
    tablet.open("#/");
    tablet.gone("Felles»");
    tablet.open("#/more");
    tablet.see("Velg mappe");
    tablet.gone("Koble fra mappen");
}

tried_in!(folder_is_left_with_all_that_is_in_it: chromium);
fn folder_is_left_with_all_that_is_in_it(engine: Engine) {
    let tablet = with_folder(engine);
    put(&tablet, "fellestid-ipad.fellestid", &meeting_file("Fagdag", &["Deres ord."]));
    tablet.open("#/more");
    tablet.tap("Velg mappe");
    tablet.see("Sist lest og lagret i «Felles»");
    tablet.tap("Koble fra mappen");
    tablet.see("Mappen er koblet fra. Filene ligger der fortsatt.");
    tablet.see_focused("Lagre i en mappe");
    assert_eq!(files(&tablet).len(), 2);
    tablet.go("#/meetings");
    tablet.see("Fagdag");
}

tried_in!(browser_without_folders_says_what_to_use: webkit);
fn browser_without_folders_says_what_to_use(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.tap("Mer");
    tablet.see("Denne nettleseren kan ikke lagre i en mappe.");
    tablet.gone("Velg mappe");
}
