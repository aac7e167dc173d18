//! A question set is written, and corrected afterwards; also by keyboard alone.

use super::newcomer_offline;
use crate::harness::{Engine, Tablet};
use crate::tried_in;

tried_in!(set_is_written_and_put_right: webkit);
fn set_is_written_and_put_right(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.tap("Spørsmål");
    tablet.tap("Skriv et nytt sett");
    tablet.write("Tittel", "Når vi ser hverandre undervise");
    tablet.tap("Nytt tema");
    tablet.write("Tema 1", "Å se og bli sett");
    tablet.enter();
    tablet.write("Spørsmål 1", "Hva så vi? Hva lærte vi?");
    tablet.enter();
    tablet.write("Spørsmål 2", "Hva gjør vi nå?");

    tablet.tap("Mer om: Spørsmål 1");
    tablet.tap("Del opp i flere spørsmål");
    stand_as(&tablet, &["Hva så vi?", "Hva lærte vi?", "Hva gjør vi nå?"]);
    tablet.tap("Flytt opp: Spørsmål 3");
    stand_as(&tablet, &["Hva så vi?", "Hva gjør vi nå?", "Hva lærte vi?"]);
    tablet.tap("Mer om: Spørsmål 3");
    tablet.tap("Slett");
    tablet.see("Spørsmålet er slettet.");
    tablet.tap("Ferdig");
    tablet.see_in_order(&["Å se og bli sett", "Hva så vi?", "Hva gjør vi nå?"]);

    tablet.reload();
    tablet.see("Hva gjør vi nå?");
    tablet.gone("Hva lærte vi?");
    tablet.tap("Spørsmål");
    tablet.tap("Slettet");
    tablet.see("fra «Når vi ser hverandre undervise»");
    tablet.tap("Hent tilbake: Hva lærte vi?");
    tablet.see("Ingenting er slettet.");
    tablet.tap("Spørsmål");
    tablet.tap("Når vi ser hverandre undervise");
    tablet.see_in_order(&["Hva så vi?", "Hva gjør vi nå?", "Hva lærte vi?"]);
}

/// Asserts that the questions are in their fields, in this order.
fn stand_as(tablet: &Tablet, questions: &[&str]) {
    for (place, question) in questions.iter().enumerate() {
        tablet.see_value(&format!("Spørsmål {}", place + 1), question);
    }
}

tried_in!(a_meeting_is_planned_from_ones_own_set_first_thing: chromium);
fn a_meeting_is_planned_from_ones_own_set_first_thing(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go(&super::places::keep_a_set(&tablet));
    tablet.tap("Planlegg møte");
    tablet.see("Hva lærer vi av å være i timen til en kollega?");
    let plan = tablet.place();
    // The app has been started anew, and nothing has read the set yet.
    tablet.go(&plan);
    tablet.see("Hva lærer vi av å være i timen til en kollega?");
    tablet.tap("Start møtet nå");
    tablet.see("Skriv for deg selv");
}

tried_in!(set_is_written_by_keyboard_alone: chromium);
fn set_is_written_by_keyboard_alone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/sets");
    tablet.count_taps();
    tablet.tab_to("Skriv et nytt sett");
    tablet.enter();
    tablet.see_focused("Tittel");
    tablet.keep_typing("Med tastaturet");
    tablet.tab_to("Nytt tema");
    tablet.enter();
    tablet.see_focused("Tema 1");
    tablet.keep_typing("Tastene");
    for (question, text) in [("Spørsmål 1", "Hva så vi? Hva lærte vi?"), ("Spørsmål 2", "Hva gjør vi nå?")] {
        tablet.enter();
        tablet.see_focused(question);
        tablet.keep_typing(text);
    }

    tablet.tab_back_to("Mer om: Spørsmål 1");
    tablet.enter();
    tablet.tab_to("Del opp i flere spørsmål");
    tablet.enter();
    tablet.see_focused("Mer om: Spørsmål 1");
    stand_as(&tablet, &["Hva så vi?", "Hva lærte vi?", "Hva gjør vi nå?"]);
    tablet.tab_back_to("Flytt ned: Spørsmål 1");
    tablet.enter();
    stand_as(&tablet, &["Hva lærte vi?", "Hva så vi?", "Hva gjør vi nå?"]);
    tablet.see_focused("Flytt ned: Spørsmål 2");
    tablet.tab_to("Mer om: Spørsmål 2");
    tablet.enter();
    tablet.tab_to("Slett");
    tablet.enter();
    tablet.see("Spørsmålet er slettet.");
    tablet.see_focused("Mer om: Spørsmål 2");
    tablet.tab_to("Ferdig");
    tablet.enter();
    tablet.see_in_order(&["Hva lærte vi?", "Hva gjør vi nå?"]);

    tablet.tab_to("Spørsmål");
    tablet.enter();
    tablet.see("Våre sett");
    tablet.tab_to("Slettet");
    tablet.enter();
    tablet.see("Hva så vi?");
    tablet.tab_to("Hent tilbake: Hva så vi?");
    tablet.enter();
    tablet.see("Ingenting er slettet.");
    tablet.cost_at_most("a set written and put right by keyboard", 0);
}

// WCAG 3.1.2: a screen reader reads each text in its own language.
tried_in!(words_of_a_set_keep_their_language_in_another: chromium);
fn words_of_a_set_keep_their_language_in_another(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.prefer("language", "en");
    tablet.open("#/plan");
    tablet.see("Which questions?");
    let count = "return document.querySelectorAll('.choices [lang=nb], #plan-set [lang=nb]').length";
    assert!(tablet.script(count, Vec::new()).as_i64() > Some(10));
    tablet.tap("Start the meeting now");
    tablet.see("Write for yourself");
    assert_eq!(tablet.script("return document.querySelector('h2.question').lang", Vec::new()), "nb");
    assert_eq!(tablet.script("return document.documentElement.lang", Vec::new()), "en");
}
