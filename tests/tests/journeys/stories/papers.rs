//! Papers that come back in: a Word file of minutes is imported like any file, what was changed on a page is shown
//! and not imported, and a document without data is read as a page.

use super::pictures::look;
use super::{add_point, meeting_file, newcomer_offline, no_faults, start_meeting};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_crdt::dot::Actor;
use fellestid_crdt::file::read;
use fellestid_documents::{Document, Item, Options, carried, docx, minutes, page_carrying, read_page, school_paper};
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::language::Language;
use fellestid_model::school_papers::SchoolPaper;
use fellestid_model::share::{Shows, shown};

/// Returns a tablet with the sheet open where the minutes of a meeting with one point are shared.
fn about_to_share_minutes(engine: Engine) -> Tablet {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, "Vi begynner likt.");
    for step in ["samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    tablet.tap("Avslutt møtet");
    tablet.tap("Del");
    tablet
}

tried_in!(word_file_of_minutes_comes_in_elsewhere: chromium);
fn word_file_of_minutes_comes_in_elsewhere(engine: Engine) {
    let sender = about_to_share_minutes(engine);
    sender.see("Innholdet ligger også i filen som skjulte data");
    sender.tap("Lagre filen");
    let (_, bytes) = sender.downloaded();
    let receiver = newcomer_offline(engine);
    let file = receiver.put_file("referat.docx", &bytes);
    receiver.pick("Jeg har fått en fil", &[&file]);
    receiver.see("Dette er i filen");
    receiver.gone("Et avsnitt er endret");
    receiver.tap("Hent inn alt");
    receiver.see("Alt er hentet inn.");
    receiver.tap("Åpne møtet");
    receiver.see("Vi begynner likt.");
}

tried_in!(word_and_page_go_out_without_data: chromium);
fn word_and_page_go_out_without_data(engine: Engine) {
    let tablet = about_to_share_minutes(engine);
    tablet.tap("Med data til Fellestid");
    tablet.see("Bare det du ser, er i filen.");
    no_faults(&tablet);
    look(&tablet, "share-without-data");
    for form in ["Word", "Nettside"] {
        tablet.tap(form);
        tablet.tap("Lagre filen");
        tablet.see("ligger blant nedlastingene dine.");
        let (path, bytes) = tablet.downloaded();
        assert!(carried(&bytes).is_none(), "{form} carries data");
        let page = read_page(&path.to_string_lossy(), &bytes).expect("a page").text();
        assert!(page.contains("Vi begynner likt."), "{page}");
    }
    // Text holds none either way, so nothing is asked.
    tablet.tap("Tekst (Markdown)");
    tablet.gone("Med data til Fellestid");
}

tried_in!(papers_for_the_school_are_read_and_sent: chromium);
fn papers_for_the_school_are_read_and_sent(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.tap("Mer");
    tablet.see("Skolens papirer");
    for paper in ["Personvern i Fellestid", "Tilgjengelighet", "Arkiv og innsyn", "Fellestid på enhetene"] {
        tablet.see(paper);
    }
    tablet.tap("Risikovurdering (ROS)");
    tablet.see("Et utkast til skolens egen vurdering");
    tablet.see("Det som kan gå galt");
    tablet.tap("Del eller skriv ut");
    tablet.see("Dette blir delt");
    // Of no meeting: there is nothing to import from it.
    tablet.gone("Med data til Fellestid");
    tablet.tap("Lagre filen");
    tablet.see("ligger blant nedlastingene dine.");
    let (path, bytes) = tablet.downloaded();
    assert!(path.extension().is_some_and(|end| end == "docx"), "{}", path.display());
    let paper = school_paper(SchoolPaper::Risk, Language::Bokmal);
    assert!(bytes == docx(&[paper]), "what is sent is the paper");
}

/// Returns the minutes of a meeting with two points as a web page.
fn web_page() -> String {
    let notebook = read(&meeting_file("Fagdag", &["Vi begynner likt.", "Alle leser først."])).expect("a file");
    let home = *notebook.homes().first().expect("a meeting");
    let (meeting, options) = (Meeting::read(&notebook, home).expect("the meeting"), Options::everything(Language::Bokmal));
    let data = shown(&notebook, &[Shows::Minutes(home)], &options, Actor(1));
    page_carrying(&[minutes(&notebook, &meeting, &options)], &data)
}

tried_in!(edited_page_shows_what_is_not_imported: chromium);
fn edited_page_shows_what_is_not_imported(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let edited = web_page().replace("<li>Vi begynner likt.</li>", "<li>Vi begynner når vi vil.</li>");
    let file = tablet.put_file("referat.html", edited.as_bytes());
    tablet.pick("Jeg har fått en fil", &[&file]);
    tablet.see("Et avsnitt er endret etter at dokumentet ble laget.");
    tablet.see("Vi begynner når vi vil.");
    look(&tablet, "paper-edited");
    tablet.tap("Hent inn alt");
    tablet.tap("Åpne møtet");
    tablet.see("Vi begynner likt.");
    tablet.gone("Vi begynner når vi vil.");
}

tried_in!(document_without_data_is_read_as_a_page: chromium);
fn document_without_data_is_read_as_a_page(engine: Engine) {
    let mut document = Document::new(Language::Bokmal, "Ro i timen");
    document.section("Inne");
    document.items([Item::new("Hva er ro?").with_items([Item::new("for elever")]), Item::new("Hvem lager den?")]);
    let tablet = newcomer_offline(engine);
    let file = tablet.put_file("ro.docx", &docx(&[document]));
    tablet.go("#/take-in");
    tablet.pick("Velg filer", &[&file]);
    tablet.see("Dette er ikke en fil fra Fellestid.");
    look(&tablet, "paper-without-data");
    tablet.tap("Les teksten");
    tablet.see("1 tema, 2 spørsmål.");
    tablet.see_value("Linjen er: for elever", "part");
    look(&tablet, "paper-as-page");
}
