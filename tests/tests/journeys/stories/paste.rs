//! A page pasted with its structure, the same page a second time, and files dropped anywhere.

use super::newcomer_offline;
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use serde_json::Value;

const PAGE: &str = "<h1>Ro i timen</h1><p>Av Eva Moe og Odd Li</p><h2>Inne</h2><ul><li>Hva er ro?<ul><li>for elever</li></ul></li>\
    <li>Hvem lager den?</li></ul><p><b>Ute</b></p><ol><li>Når kommer den?</li></ol>";

/// As a browser's clipboard holds it as plain text: without bullets.
const PLAIN: &str =
    "Ro i timen\n\nAv Eva Moe og Odd Li\n\nInne\n\nHva er ro?\nfor elever\nHvem lager den?\n\nUte\n\nNår kommer den?";

pub(super) fn paste(tablet: &Tablet) {
    tablet.tap("Spørsmål");
    tablet.tap("Lim inn spørsmål");
    tablet.see("Tekst med spørsmål");
    let script = "const [html, plain] = arguments;
        const area = document.getElementById('paste-text');
        const event = new Event('paste', { bubbles: true, cancelable: true });
        const getData = (kind) => kind === 'text/html' ? html : plain;
        Object.defineProperty(event, 'clipboardData', { value: { getData } });
        area.focus();
        area.dispatchEvent(event);";
    tablet.script(script, vec![PAGE.into(), PLAIN.into()]);
    tablet.tap("Se hva det blir");
    tablet.see("2 temaer, 3 spørsmål.");
}

/// Drops a file on the page, on no particular element.
fn drop_file(tablet: &Tablet, name: &str, text: &str) {
    let script = "const [name, text] = arguments;
        const data = new DataTransfer();
        data.items.add(new File([text], name));
        const event = new Event('drop', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'dataTransfer', { value: data });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;";
    assert_eq!(tablet.script(script, vec![name.into(), text.into()]), Value::Bool(true), "the browser would have shown {name}");
}

tried_in!(pasted_page_keeps_its_shape: chromium, webkit);
fn pasted_page_keeps_its_shape(engine: Engine) {
    let tablet = newcomer_offline(engine);
    paste(&tablet);
    tablet.see_value("Linjen er: Inne", "theme");
    tablet.see_value("Linjen er: for elever", "part");
    tablet.see_value("Linjen er: Av Eva Moe og Odd Li", "out");
    tablet.gone("Denne siden har du fra før.");
    tablet.tap("Behold settet");
    tablet.see("Hvem lager den?");
    paste(&tablet);
    tablet.see("Denne siden har du fra før.");
    tablet.tap("Ro i timen");
    tablet.see("Planlegg møte");
}

tried_in!(dropped_file_opens_its_preview: chromium);
fn dropped_file_opens_its_preview(engine: Engine) {
    let tablet = newcomer_offline(engine);
    drop_file(&tablet, "ro.html", PAGE);
    tablet.see("2 temaer, 3 spørsmål.");
    tablet.see_value("Linjen er: for elever", "part");
    tablet.tap("I dag");
    drop_file(&tablet, "plan.docx", "PK\u{3}\u{4}word/");
    tablet.see("Åpne dokumentet, merk alt, kopier og lim inn her.");
    drop_file(&tablet, "uke.txt", "Hva vil vi?\nHvem gjør hva?");
    tablet.see_value("Linjen er: Hvem gjør hva?", "question");
}
