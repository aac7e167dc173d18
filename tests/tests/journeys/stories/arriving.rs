//! What comes from elsewhere: the clipboard, files pasted, opened with the app and shared with it, and a code in
//! a picture; each leads to where it belongs. And how the app comes to the home screen.

use super::join::plan_for_now;
use super::{meeting_file, newcomer_offline, tablets_offline};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use serde_json::json;

const PAGE: &str = "<h1>Ro i timen</h1><ul><li>Hva er ro?</li><li>Hvem lager den?</li></ul>";

/// As Outlook's Safe Links have it.
fn wrapped(link: &str) -> String {
    let encoded: String = link.bytes().map(|byte| format!("%{byte:02X}")).collect();
    format!("https://eur01.safelinks.protection.outlook.com/?url={encoded}&data=05%7C02%7C&reserved=0")
}

/// The clipboard holds this from now on, and is given to whoever asks.
fn copy(tablet: &Tablet, kind: &str, text: &str) {
    let script = "const [kind, text] = arguments;
        const item = { types: [kind], getType: async () => new Blob([text], { type: kind }) };
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { read: async () => [item] } });";
    tablet.script(script, vec![kind.into(), text.into()]);
}

/// The part that comes after the first load is here; what is pasted before that is the browser's.
fn is_whole(tablet: &Tablet) {
    tablet.tap("Mer");
    tablet.see("Innstillinger");
    tablet.tap("I dag");
    tablet.see("Skann");
}

/// Pastes where a selector finds something: text, and files.
fn paste(tablet: &Tablet, onto: &str, html: &str, files: &[(&str, &[u8])]) -> bool {
    let files: Vec<serde_json::Value> = files.iter().map(|(name, bytes)| json!({ "name": name, "bytes": bytes })).collect();
    let script = "const [onto, html, files] = arguments;
        const data = new DataTransfer();
        for (const file of files) data.items.add(new File([new Uint8Array(file.bytes)], file.name));
        const getData = (kind) => kind === 'text/html' ? html : '';
        const event = new Event('paste', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'clipboardData', { value: { getData, files: data.files } });
        document.querySelector(onto).dispatchEvent(event);
        return event.defaultPrevented;";
    tablet.script(script, vec![onto.into(), html.into(), files.into()]) == true
}

tried_in!(clipboard_is_known_by_what_it_is: chromium);
fn clipboard_is_known_by_what_it_is(engine: Engine) {
    let tablets = tablets_offline(engine, 2);
    let [lead, table] = tablets.as_slice() else { panic!("two tablets") };
    let link = plan_for_now(lead, 1);
    is_whole(table);
    table.count_taps();
    copy(table, "text/plain", &format!("Hei!\n{}\nHilsen Eva", wrapped(&link)));
    table.tap("Lim inn");
    table.see("Du er invitert til et møte");
    table.see("Teammøte");
    table.cost_at_most("a copied link is opened", 1);
    table.go("#/");
    copy(table, "text/html", PAGE);
    table.tap("Lim inn");
    table.see_value("Linjen er: Hvem lager den?", "question");
    table.go("#/");
    let plain = fellestid_crdt::file::read(&meeting_file("Fagdag", &["Vi begynner likt."])).expect("a whole file");
    copy(table, "text/plain", &fellestid_crdt::file::write_plain(&plain));
    table.tap("Lim inn");
    table.see("Fagdag");
    table.see("Ingenting er hentet inn ennå.");
}

tried_in!(refused_clipboard_gives_a_field: webkit);
fn refused_clipboard_gives_a_field(engine: Engine) {
    let tablet = newcomer_offline(engine);
    is_whole(&tablet);
    let refuse = "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { read: () => Promise.reject(new Error()) } });";
    tablet.script(refuse, Vec::new());
    tablet.tap("Lim inn");
    tablet.see("Fikk ingen tekst fra utklippstavlen.");
    tablet.see("Det du har kopiert");
    let link = wrapped("https://eksempel.no/#/join/2abcdefghijklmnopqrst");
    assert!(paste(&tablet, "#bring-text", &format!("<a href=\"{link}\">Møtet</a>"), &[]), "it is taken as it is pasted");
    tablet.see("Lenken er ikke hel. Ingenting er endret her.");
    tablet.go("#/bring");
    tablet.fill("Det du har kopiert", "Hva vil vi?\nHvem gjør hva?");
    tablet.tap("Se hva det er");
    tablet.see_value("Linjen er: Hvem gjør hva?", "question");
    tablet.go("#/bring");
    tablet.see_value("Det du har kopiert", "");
}

tried_in!(files_are_pasted_anywhere: webkit);
fn files_are_pasted_anywhere(engine: Engine) {
    let tablet = newcomer_offline(engine);
    is_whole(&tablet);
    let file = meeting_file("Fagdag", &["Vi begynner likt."]);
    assert!(paste(&tablet, "body", "", &[("fagdag.fellestid", &file)]), "the browser would have done something else");
    tablet.see("Fagdag");
    tablet.see("Ingenting er hentet inn ennå.");
    tablet.tap("I dag");
    let other = meeting_file("Teammøte", &["Vi begynner ulikt."]);
    paste(&tablet, "body", "", &[("fagdag.fellestid", &file), ("team.fellestid.txt", &other), ("ro.html", PAGE.as_bytes())]);
    tablet.see("Teammøte");
    tablet.see("Fagdag");
    tablet.see("ro.html");
    tablet.see("Dette er ikke en fil fra Fellestid.");
    tablet.tap("I dag");
    // Word puts a picture of the words beside them.
    assert!(!paste(&tablet, "body", PAGE, &[("bilde.png", &[1])]), "words are pasted where one is");
    paste(&tablet, "body", "", &[("ro.html", PAGE.as_bytes())]);
    tablet.see_value("Linjen er: Hvem lager den?", "question");
}

tried_in!(shared_files_wait_for_a_page: chromium);
fn shared_files_wait_for_a_page(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let share = |fill: &str| {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const form = new FormData(); {fill}
            fetch('./shared', {{ method: 'POST', body: form }}).then((answer) => done(answer.url), (error) => done(String(error)))"
        );
        let shown = tablet.script_until_done(&script);
        // Where it leads on the page, a script is not told.
        assert_eq!(
            shown.as_str(),
            Some(tablet.script("return new URL('./', location.href).href", Vec::new()).as_str().expect("an address"))
        );
    };
    let file = meeting_file("Fagdag på Ærø", &["Vi begynner likt."]);
    share(&format!("form.append('files', new File([new Uint8Array({file:?})], 'fagdag på Ærø 100%.fellestid'));"));
    tablet.open("#/bring");
    tablet.see("Fagdag på Ærø");
    tablet.see("Ingenting er hentet inn ennå.");
    tablet.open("#/bring");
    tablet.see("Det du har kopiert");
    share("form.append('title', 'Ro'); form.append('text', 'Hva er ro?\\nHvem lager den?');");
    tablet.open("#/bring");
    tablet.see_value("Linjen er: Hvem lager den?", "question");
    share("form.append('title', '');");
    tablet.open("#/bring");
    tablet.see("Fikk ikke tak i det som ble delt.");
    // More than there is room for: what is left out is told.
    share("for (let n = 0; n < 203; n += 1) form.append('files', new File(['Ro'], `side-${n}.txt`));");
    tablet.open("#/bring");
    tablet.see("3 filer kom ikke med.");
}

tried_in!(opened_file_shows_its_preview: chromium);
fn opened_file_shows_its_preview(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let file = meeting_file("Fagdag", &["Vi begynner likt."]);
    // As the device gives it.
    let script = format!(
        "const getFile = async () => new File([new Uint8Array({file:?})], 'fagdag.fellestid');
        const gone = {{ getFile: async () => {{ throw new Error('gone') }} }};
        Object.defineProperty(window, 'launchQueue', {{ value: {{ setConsumer: (take) => take({{ files: [gone, {{ getFile }}] }}) }} }});"
    );
    tablet.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).expect("a script before all others");
    tablet.reload();
    tablet.see("Fagdag");
    tablet.see("Ingenting er hentet inn ennå.");
    tablet.see("1 fil kom ikke med.");
}

tried_in!(code_in_a_picture_leads_to_its_meeting: chromium, webkit);
fn code_in_a_picture_leads_to_its_meeting(engine: Engine) {
    let tablet = newcomer_offline(engine);
    plan_for_now(&tablet, 1);
    tablet.see("Lenke med planen");
    let keep = "const done = arguments[arguments.length - 1];
        const code = [...document.querySelectorAll('svg')].find((svg) => (svg.querySelector('path')?.getAttribute('d').length || 0) > 2000);
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 900;
        const paper = canvas.getContext('2d');
        paper.fillStyle = '#ddd'; paper.fillRect(0, 0, 900, 900);
        const box = code.viewBox.baseVal;
        paper.scale(900 / box.width, 900 / box.height); paper.translate(-box.x, -box.y);
        paper.fillStyle = '#222'; paper.fill(new Path2D(code.querySelector('path').getAttribute('d')));
        canvas.toBlob((blob) => { window.keptPicture = blob; done(true); });";
    tablet.script_until_done(keep);
    tablet.tap("I dag");
    tablet.tap("Skann");
    tablet.see("Skann en kode");
    let choose = "const [text] = arguments;
        const data = new DataTransfer();
        data.items.add(new File([window.keptPicture], 'kode.png', { type: 'image/png' }));
        const field = document.querySelector('input[type=file]');
        field.files = data.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    tablet.script(choose, vec!["".into()]);
    tablet.see("Du er invitert til et møte");
    tablet.see("Åpne møtet");
    // A picture without one.
    tablet.go("#/scan");
    let empty = "const canvas = document.createElement('canvas'); const done = arguments[arguments.length - 1];
        canvas.toBlob((blob) => { window.keptPicture = blob; done(true); });";
    tablet.script_until_done(empty);
    tablet.script(choose, vec!["".into()]);
    tablet.see("Fant ingen kode i bildet.");
    // What only says that it is a picture.
    tablet.script("window.keptPicture = new Blob(['Ro i timen'], { type: 'image/png' })", Vec::new());
    tablet.script(choose, vec!["".into()]);
    tablet.see("Fikk ikke åpnet bildet.");
    // A picture that no worker answers for is not told as one without a code.
    tablet.script_until_done(empty);
    tablet.script("Worker.prototype.postMessage = () => { throw new Error('lost') }", Vec::new());
    tablet.script(choose, vec!["".into()]);
    tablet.see("Kunne ikke lese bildet.");
}

tried_in!(home_screen_is_told_of_once: chromium);
fn home_screen_is_told_of_once(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let offer = "window.fellestidInstall = { prompt() { window.isAsked = true; } };";
    tablet.script(offer, Vec::new());
    tablet.go("#/");
    tablet.gone("Legg Fellestid på hjemskjermen");
    tablet.go("#/actions");
    tablet.write("Nytt tiltak", "Hver lærer besøker én kollega");
    tablet.tap("Legg til");
    tablet.see("Hver lærer besøker én kollega");
    tablet.go("#/");
    tablet.see("Legg Fellestid på hjemskjermen");
    tablet.tap("Installer");
    assert_eq!(tablet.script("return window.isAsked", Vec::new()), true, "the browser is asked");
    tablet.gone("Legg Fellestid på hjemskjermen");
    tablet.reload();
    tablet.script(offer, Vec::new());
    tablet.go("#/actions");
    tablet.go("#/");
    tablet.see("Det vi sist ble enige om");
    tablet.gone("Legg Fellestid på hjemskjermen");
}
