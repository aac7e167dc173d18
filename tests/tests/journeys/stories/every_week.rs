//! What a møteleder does every week: changes a plan, copies a meeting, plans the next meeting from the last, and finds
//! the last minutes again.

use super::{FIELD, add_point, file_of, import, meeting, newcomer_offline, no_faults};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_model::kinds::meeting::{MeetingPlan, close, create};
use fellestid_model::method::igp;

/// Plans a meeting for a week from now, with a question of the first set.
fn planned(tablet: &Tablet) {
    tablet.go("#/plan");
    tablet.fill("Dato", &tablet.today().plus(7).to_string());
    tablet.tap("Lagre planen");
    tablet.see("Si fra til de andre");
}

tried_in!(planned_meeting_gets_another_question_and_form: chromium);
fn planned_meeting_gets_another_question_and_form(engine: Engine) {
    let tablet = newcomer_offline(engine);
    planned(&tablet);
    let meeting = tablet.place();
    tablet.tap("Endre planen");
    let chosen = "input[type=checkbox]:checked";
    tablet.see("Spørsmål");
    tablet.press_first(&format!("fieldset.choices:not(.cards) {chosen}"));
    tablet.press_first("fieldset.choices:not(.cards) label.choice:nth-of-type(3) input");
    tablet.tap("Velg arbeidsform");
    tablet.tap("Dialogkafé");
    // Leaving loses no change.
    tablet.reload();
    tablet.see("Endringene står her til du lagrer dem.");
    tablet.tap("Lagre endringene");
    tablet.see("Planen er endret.");
    assert_eq!(tablet.place(), meeting, "it is the same meeting");
    tablet.see("Dialogkafé:");
    tablet.see("Finn et nytt bord");
    tablet.tap("Angre");
    tablet.see("IGP:");
    assert!(!tablet.sees("Finn et nytt bord"), "{}", tablet.everything());
}

tried_in!(next_meeting_is_planned_from_the_last: chromium);
fn next_meeting_is_planned_from_the_last(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/plan");
    tablet.write("Hvor mange kommer?", "12");
    tablet.tap("Start møtet nå");
    tablet.tap("Neste: runden");
    let meeting = tablet.place().replace("run", "meeting");
    add_point(&tablet, "Vi har prøvd dette.");
    let title = tablet.script("return document.querySelector('.run-name').innerText", Vec::new());
    let title = title.as_str().expect("a title");
    tablet.tap("Planen");
    tablet.tap("Avslutt møtet nå");
    // Twelve people are three tables, and two of these have not handed in.
    tablet.see("Ikke hentet inn ennå: Bord 2, Bord 3");
    tablet.tap("Avslutt møtet");
    tablet.see("Referat");
    assert_eq!(tablet.place(), meeting);

    tablet.tap("Planlegg neste møte");
    tablet.see_value("Hvor mange kommer?", "12");
    tablet.see_value("Dato", &tablet.today().plus(7).to_string());
    tablet.tap("Lagre planen");
    tablet.see("Si fra til de andre");
    assert_ne!(tablet.place(), meeting);
    assert!(!tablet.sees(title), "the next question, not «{title}»: {}", tablet.everything());

    // The last minutes are one tap from I dag.
    tablet.go("#/");
    tablet.tap("Referat ·");
    assert_eq!(tablet.place(), meeting);
    tablet.see("Vi har prøvd dette.");
}

tried_in!(copied_meeting_has_the_same_question: chromium);
fn copied_meeting_has_the_same_question(engine: Engine) {
    let tablet = newcomer_offline(engine);
    planned(&tablet);
    let meeting = tablet.place();
    let title = tablet.script("return document.querySelector('h1').innerText", Vec::new());
    let title = title.as_str().expect("a title");
    // A half-written plan is not lost by copying a meeting.
    tablet.go("#/plan");
    tablet.write("Hva heter møtet?", "Halvferdig");
    tablet.go(&meeting);
    // This text comes last and moves the page.
    tablet.see("Lenke med planen");
    tablet.tap("Kopier møtet");
    tablet.see_value("Dato", &tablet.today().plus(14).to_string());
    tablet.tap("Hent utkastet tilbake");
    tablet.see_value("Hva heter møtet?", "Halvferdig");
    tablet.go(&meeting);
    // This text comes last and moves the page.
    tablet.see("Lenke med planen");
    tablet.tap("Kopier møtet");
    tablet.tap("Lagre planen");
    tablet.see("Si fra til de andre");
    tablet.see(title);
    assert_ne!(tablet.place(), meeting, "it is another meeting");
    tablet.go("#/plan");
    tablet.see_value("Hva heter møtet?", "Halvferdig");
}

tried_in!(meeting_is_planned_for_every_week: chromium);
fn meeting_is_planned_for_every_week(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/plan");
    let day = |weeks: i64| tablet.today().plus(7 * weeks);
    tablet.fill("Dato", &day(1).to_string());
    tablet.see("Bare denne gangen");
    tablet.tap("Gjenta møtet");
    tablet.choose("Hvor ofte?", "Hver uke");
    tablet.fill("Til og med", &day(4).to_string());
    tablet.see("Hver uke, 3 møter til");
    assert!(tablet.faults().is_empty(), "{:?}", tablet.faults());
    tablet.tap(&day(3).in_words());
    tablet.see("Hver uke, 2 møter til");
    // Leaving loses nothing of it.
    tablet.reload();
    tablet.see("Hver uke, 2 møter til");
    tablet.tap("Lagre planen");
    tablet.see("2 møter til er planlagt.");
    let meeting = tablet.place();
    tablet.go("#/meetings");
    tablet.see_in_order(&["Kommende", &day(1).in_words(), &day(2).in_words(), &day(4).in_words()]);
    assert!(!tablet.sees(&day(3).in_words()), "{}", tablet.everything());
    let titles = "return new Set([...document.querySelectorAll('.row-title')].map((title) => title.innerText)).size";
    assert_eq!(tablet.script(titles, Vec::new()), 3, "each has its own question: {}", tablet.everything());
    // The repetition is one act, and the meeting that was planned stands.
    tablet.go(&meeting);
    tablet.see("Si fra til de andre");
    tablet.tap("Angre");
    tablet.go("#/meetings");
    tablet.see(&day(1).in_words());
    assert!(!tablet.sees(&day(2).in_words()) && !tablet.sees(&day(4).in_words()), "{}", tablet.everything());
}

/// Returns a year of meetings, each with its minutes.
pub fn a_year_of_meetings() -> Vec<u8> {
    let about = ["Hva får vi til?", "Hva kan vi slutte med?", "Hva lærer elevene våre?", "Hvem snakker mest på møtene?"];
    let dates = ["2025-02-06", "2025-03-06", "2025-05-15", "2025-06-12", "2025-08-14", "2025-09-11", "2025-10-16", "2025-11-20"];
    file_of(0x4ea2, |transaction| {
        for (place, date) in dates.into_iter().enumerate() {
            let form = if place % 2 == 0 { "IGP" } else { "Dialogkafé" };
            let title = format!("{form}: {}", about[place % about.len()]);
            let words = MeetingPlan { date: date.to_owned(), starts_at: 855, tables: 3, ..meeting(&title, igp(45)) };
            let home = create(transaction, &words);
            close(transaction, home, 1_795_000_000_000);
        }
    })
}

tried_in!(meeting_is_found_among_those_of_a_year: chromium);
fn meeting_is_found_among_those_of_a_year(engine: Engine) {
    let tablet = newcomer_offline(engine);
    import(&tablet, &a_year_of_meetings());
    tablet.go("#/meetings");
    tablet.see_in_order(&["Høsten 2025", "Hvem snakker mest på møtene?", "Våren 2025", "Hva får vi til?"]);
    assert!(!tablet.sees("IGP:"), "the form is not said in front of the title: {}", tablet.everything());
    no_faults(&tablet);
    tablet.write("Finn et møte", "våren slutte");
    tablet.see_in_order(&["Våren 2025", "Hva kan vi slutte med?", "Torsdag 6. mars · 14.15"]);
    assert!(!tablet.sees("Høsten 2025"), "{}", tablet.everything());
    tablet.rewrite("Finn et møte", "finnes ikke");
    tablet.see("Ingen møter med de ordene.");
    tablet.rewrite("Finn et møte", "6 februar");
    tablet.tap("Hva får vi til?");
    tablet.see("Møtet ble avsluttet");
}

tried_in!(what_is_tried_alone_stays_private: chromium);
fn what_is_tried_alone_stays_private(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.tap("Prøv alene");
    tablet.tap("Når ble du sist flinkere i jobben");
    tablet.write(FIELD, "Da jeg måtte forklare.");
    tablet.enter();
    tablet.tap("Videre");
    tablet.tap("Da jeg måtte forklare.");
    tablet.tap("Videre");
    tablet.write("Jeg vil …", "vise en kollega én ting");
    tablet.tap("Lag tiltaket");
    tablet.see("Vise en kollega én ting");
    tablet.go("#/");
    tablet.see("Vise en kollega én ting");
    assert!(!tablet.sees("sikkerhetskopi"), "nobody is asked for a backup: {}", tablet.everything());
    tablet.go("#/meetings");
    tablet.see("Referat");
    assert!(!tablet.sees("Kommende"), "{}", tablet.everything());
    assert!(!tablet.sees("1 bord"), "it is told as a meeting: {}", tablet.everything());
    tablet.go("#/plan");
    assert!(!tablet.sees("Begynn med det vi sist ble enige om"), "{}", tablet.everything());
    tablet.tap("Start møtet nå");
    tablet.see("Skriv for deg selv");
    assert!(!tablet.sees("Vise en kollega én ting"));
}
