//! What is printed, counted in pages: a bordark is one page per table however much it says, and minutes, plans and
//! lists of tiltak are dark on white, also when the app is dark. Chromium makes the pages; `FELLESTID_SHOTS` names a
//! folder to keep them in, for people to look at.

use super::{newcomer_offline, planned, question};
use crate::harness::{Engine, Tablet, wait_for};
use crate::tried_in;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::kinds::action::create_from_point;
use fellestid_model::kinds::meeting::{MeetingPlan, Point};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::method::{PlannedStep, StepKind, igp};
use serde_json::json;
use std::path::PathBuf;

/// Counts what is printed instead of opening the print dialogue.
const NO_PRINTER: &str = "window.print = () => { window.printed = (window.printed ?? 0) + 1; }";

/// Returns the number of pages of what was just printed.
fn pages(tablet: &Tablet, name: &str) -> usize {
    wait_for(|| (tablet.script("return window.printed ?? 0", vec![]).as_u64() > Some(0)).then_some(())).expect("printed");
    // Chromium reports that it has printed as soon as the pages are made.
    is_light(tablet);
    let paper = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    let made = tablet.command("Page.printToPDF", paper).expect("pages are made");
    let pdf = STANDARD.decode(made["data"].as_str().expect("a file")).expect("base64");
    if let Some(folder) = std::env::var_os("FELLESTID_SHOTS").map(PathBuf::from) {
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join(format!("{name}.pdf")), &pdf).expect("kept");
    }
    tablet.script("window.printed = 0; window.dispatchEvent(new Event('afterprint'))", vec![]);
    wait_for(|| tablet.script("return document.querySelector('.printed-sheets')", vec![]).is_null().then_some(()))
        .expect("gone again");
    let text = String::from_utf8_lossy(&pdf);
    text.match_indices("/Type /Page").filter(|(at, _)| !text[at + 11..].starts_with('s')).count()
}

/// Asserts that ink is dark on white, whatever the theme.
fn is_light(tablet: &Tablet) {
    tablet.command("Emulation.setEmulatedMedia", json!({ "media": "print" })).expect("as on paper");
    let colours = "const colour = (of, name) => getComputedStyle(of)[name];
        const sheet = document.querySelector('.printed-sheets :is(h1, h2)');
        return [colour(sheet, 'color'), colour(document.documentElement, 'colorScheme')].join(' ')";
    let found = tablet.script(colours, vec![]);
    tablet.command("Emulation.setEmulatedMedia", json!({ "media": "" })).expect("as on the screen");
    assert_eq!(found.as_str(), Some("rgb(0, 0, 0) light"));
}

fn print_sheets(tablet: &Tablet, plan: &MeetingPlan, name: &str) -> usize {
    let (home, file) = planned(plan, |_, _| {});
    super::import(tablet, &file);
    tablet.go(&format!("#/meeting/{home}"));
    tablet.script(NO_PRINTER, vec![]);
    // The worker draws the code of the plan, which is on the sheet.
    wait_for(|| tablet.script("return document.querySelector('svg.qr') !== null", vec![]).as_bool().filter(|is| *is))
        .expect("the code is drawn");
    tablet.tap("Skriv ut bordark");
    pages(tablet, name)
}

fn long_question(number: usize) -> QuestionWords {
    let text = format!("{number}. {}", "Hvordan merker elevene at vi gjør det samme på tvers av fag, trinn og team? ".repeat(4));
    let parts = (1..=4).map(|part| format!("Del {part}: {}", "hva ser vi, og hva ser vi ikke? ".repeat(3))).collect();
    QuestionWords { parts, ..question(&text) }
}

tried_in!(a_bordark_is_one_page_to_each_table: chromium);
fn a_bordark_is_one_page_to_each_table(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.prefer("theme", "dark");
    tablet.reload();
    let plain = MeetingPlan { tables: 3, ..super::meeting("Hvordan lærer vi av hverandre?", igp(45)) };
    assert_eq!(print_sheets(&tablet, &plain, "bordark"), 3, "an ordinary meeting");

    let questions = (1..=6).map(long_question).collect();
    let long = MeetingPlan { tables: 2, questions, ..super::meeting("Lange spørsmål", igp(60)) };
    assert_eq!(print_sheets(&tablet, &long, "bordark-lange"), 2, "long questions");

    let steps = (0..30).map(|_| PlannedStep { kind: StepKind::Talk, minutes: 3, script: None }).collect();
    let many = MeetingPlan { tables: 2, questions: vec![long_question(1)], ..super::meeting("Mange steg", steps) };
    assert_eq!(print_sheets(&tablet, &many, "bordark-mange"), 2, "many steps");
}

tried_in!(minutes_plan_and_tiltak_are_printed_dark_on_white: chromium);
fn minutes_plan_and_tiltak_are_printed_dark_on_white(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.prefer("theme", "dark");
    tablet.reload();
    let (home, file) = planned(&super::meeting("Fagdag", igp(45)), |_, _| {});
    super::import(&tablet, &file);
    tablet.go(&format!("#/meeting/{home}"));
    tablet.script(NO_PRINTER, vec![]);
    tablet.tap("Del");
    tablet.see("Plan for møtet");
    tablet.tap("Skriv ut");
    assert_eq!(pages(&tablet, "plan"), 1);

    let (home, file) = planned(
        &MeetingPlan { questions: vec![question("Hva gjør vi likt?")], ..super::meeting("Møtet med mye", igp(45)) },
        with_much,
    );
    super::import(&tablet, &file);
    tablet.go(&format!("#/meeting/{home}"));
    tablet.script(NO_PRINTER, vec![]);
    tablet.tap("Del");
    tablet.see("Innspill nummer 1");
    tablet.tap("Skriv ut");
    let count = pages(&tablet, "referat");
    assert!((2..=4).contains(&count), "{count} pages of minutes with 60 points");

    tablet.go("#/actions");
    tablet.script(NO_PRINTER, vec![]);
    tablet.tap("Del listen");
    tablet.see("Fra spørsmålet");
    tablet.tap("Skriv ut");
    let count = pages(&tablet, "tiltak");
    assert!((1..=2).contains(&count), "{count} pages with 6 tiltak");
}

fn with_much(transaction: &mut Transaction<'_>, home: Dot) {
    let texts: Vec<String> = (1..=60)
        .map(|number| format!("Innspill nummer {number}: vi begynner timene på samme måte, og sier hva vi skal."))
        .collect();
    super::write_points(transaction, home, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    let points: Vec<_> = Point::all(transaction.notebook, home).into_iter().take(6).map(|point| point.key).collect();
    for point in points {
        create_from_point(transaction, point);
    }
}
