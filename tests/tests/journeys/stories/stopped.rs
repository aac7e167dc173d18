//! The program stops: a plain page says so, and offers a copy of everything, half-written text included. The worker
//! stops answering: a new one is asked the same, and the page says nothing.

use super::{meeting_file, newcomer_offline};
use crate::harness::Engine;
use crate::tried_in;

tried_in!(stopped_app_gives_a_copy_of_everything: chromium, webkit, firefox);
fn stopped_app_gives_a_copy_of_everything(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.prefer("language", "nn");
    tablet.open("#/plan");
    tablet.tap("Start møtet no");
    tablet.tap("Neste: runden");
    tablet.write("Innspel", "Vi byrjar likt.");
    tablet.enter();
    tablet.see("Lagra");
    tablet.keep_typing("halvt");
    let place = tablet.place();
    tablet.script("fellestidPanic('a story says so')", Vec::new());
    tablet.see("Fellestid stoppa");
    tablet.see("Det du har skrive, ligg framleis på denne eininga.");
    tablet.tap("Lagre ein kopi");
    tablet.see("Kopien er laga.");
    let (_, bytes) = tablet.downloaded();
    let copy = String::from_utf8(bytes).expect("the copy is text");
    assert!(copy.contains("Vi byrjar likt."), "the copy has what is in the database");
    assert!(copy.contains("halvt"), "the copy has what is half written");
    tablet.tap("Last inn på nytt");
    tablet.gone("Fellestid stoppa");
    tablet.started();
    assert_eq!(tablet.place(), place);
    tablet.see("Vi byrjar likt.");
    tablet.see_value("Innspel", "halvt");
}

/// Loses the request to take in a file before the worker gets it.
const LOSES_AN_IMPORT: &str = "
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, ...rest) {
        if (!String(message.json).startsWith('{\"Import\"')) return post.call(this, message, ...rest);
        Worker.prototype.postMessage = post;
        window.lostAnImport = true;
    };";

tried_in!(an_import_the_worker_never_heard_of_is_taken_in_by_another: chromium, webkit);
fn an_import_the_worker_never_heard_of_is_taken_in_by_another(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let file = tablet.put_file("mote.fellestid", &meeting_file("Fagdag", &["Vi begynner likt."]));
    tablet.pick("Jeg har fått en fil", &[&file]);
    tablet.see("Dette er i filen");
    tablet.script(LOSES_AN_IMPORT, Vec::new());
    tablet.tap("Hent inn alt");
    tablet.see("Alt er hentet inn.");
    assert_eq!(tablet.script("return window.lostAnImport", Vec::new()), true, "the first request was lost");
    tablet.tap("Angre");
    tablet.gone("Alt er hentet inn.");
}
