//! The program stops: a plain page says so, and gives a copy of everything, what was half
//! written too.

use super::newcomer_offline;
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
