//! The whole path with no network: a newcomer pastes a page, plans a meeting on it, runs it, and ends with minutes and
//! a tiltak, which are still there after a reload.

use super::{FIELD, PAGE, TABLE, add_point, newcomer_offline};
use crate::harness::{Engine, Tablet};
use crate::tried_in;

tried_in!(whole_path_offline: chromium, webkit, firefox);
fn whole_path_offline(engine: Engine) {
    let tablet = newcomer_offline(engine);
    sees_three_ways_in(&tablet);
    pastes_a_page(&tablet, PAGE);
    plans_and_starts(&tablet);
    writes_points_for_two_tables(&tablet);
    makes_a_tiltak_in_one_tap(&tablet);
    finishes(&tablet);
    fills_in_the_tiltak(&tablet);
}

fn sees_three_ways_in(tablet: &Tablet) {
    for way in ["Prøv alene", "Planlegg et møte", "Jeg har fått en fil", "Ingen innlogging"] {
        tablet.see(way);
    }
}

fn pastes_a_page(tablet: &Tablet, page: &str) {
    tablet.tap("Spørsmål");
    tablet.tap("Lim inn spørsmål");
    tablet.fill("Tekst med spørsmål", page);
    tablet.tap("Se hva det blir");
    tablet.see("3 temaer, 7 spørsmål.");
    tablet.see("Film · 6 minutter");
    tablet.see_value("Linjen er: Å se og bli sett", "theme");
    tablet.see_value("Linjen er: Hva kan vi slutte med?", "question");
    tablet.see_value("Linjen er: vurdering", "part");
    tablet.see_value("Linjen er: Del på Facebook", "out");
    tablet.choose("Linjen er: Hva kan vi slutte med?", "Ikke med");
    tablet.see("3 temaer, 6 spørsmål.");
    tablet.choose("Linjen er: Hva kan vi slutte med?", "Spørsmål");
    tablet.see("3 temaer, 7 spørsmål.");
    tablet.tap("Behold settet");
    tablet.see("Når vi ser hverandre undervise");
    tablet.see("oppstart av timen");
}

fn plans_and_starts(tablet: &Tablet) {
    tablet.tap("Planlegg møte");
    tablet.see("Plan for møtet");
    tablet.write("Hva heter møtet?", "Teammøte");
    // The set has a film, and the plan suggests watching it.
    tablet.tap("Lære av hverandre");
    tablet.tap("Ett bord til");
    tablet.tap("Når har vi sist sett hverandre undervise?");
    tablet.tap("Lagre planen");
    tablet.see("2 bord");
    tablet.tap("Start møtet");
    tablet.see("Skriv for deg selv");
    tablet.see("Hva lærer vi av å være i timen til en kollega?");
    tablet.see("Spørsmål 1 av 2");
}

fn writes_points_for_two_tables(tablet: &Tablet) {
    tablet.choose(TABLE, "Bord 1");
    tablet.write(FIELD, "Skrevet i stillhet.");
    tablet.enter();
    tablet.see("1 innspill skrevet. Ingen ser det før dere viser det.");
    tablet.tap("Alle har skrevet – vis innspillene");
    tablet.see("Ett innspill hver");
    tablet.see("Skrevet i stillhet.");
    add_point(tablet, "Vi ser hva elevene gjør når vi snakker.");
    tablet.keep_typing("Det er uvant å bli sett.");
    tablet.enter();
    tablet.see("Det er uvant å bli sett.");
    assert_eq!(tablet.focused(), FIELD, "the field keeps the focus");
    tablet.choose(TABLE, "Bord 2");
    tablet.see_value(TABLE, "2");
    tablet.gone("Det er uvant å bli sett.");
    add_point(tablet, "Fem minutter er nok.");
    tablet.tap("Neste spørsmål");
    tablet.see("Spørsmål 2 av 2");
    tablet.gone("Fem minutter er nok.");
    add_point(tablet, "I fjor, og bare én gang.");
    tablet.tap("Forrige spørsmål");
    tablet.see("Fem minutter er nok.");
    tablet.see("1 av 1 sagt");
}

fn makes_a_tiltak_in_one_tap(tablet: &Tablet) {
    tablet.count_taps();
    tablet.tap_beside("Fem minutter er nok.", "Gjør til tiltak");
    tablet.see("Tiltaket er laget.");
    tablet.cost_at_most("J3, a point becomes a tiltak", 1);
}

fn finishes(tablet: &Tablet) {
    for step in ["samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    tablet.tap("Avslutt møtet");
    tablet.see("Hvem tar det, og når?");
    tablet.tap("Avslutt møtet");
    tablet.see("Referat");
    for point in [
        "Skrevet i stillhet.",
        "Vi ser hva elevene gjør når vi snakker.",
        "Fem minutter er nok.",
        "I fjor, og bare én gang.",
        "Bord 2",
    ] {
        tablet.see(point);
    }
}

fn fills_in_the_tiltak(tablet: &Tablet) {
    tablet.tap("Fem minutter er nok.");
    tablet.see("Fra innspillet «Fem minutter er nok.»");
    tablet.see("Spørsmålet var: Hva lærer vi av å være i timen til en kollega?");
    tablet.write("Hva vil vi oppnå?", "Alle har sett en kollega undervise.");
    tablet.rewrite("Hva gjør vi?", "Fem minutter hos en kollega hver uke.");
    tablet.write("Tegn på at det virker", "Elevene kjenner igjen oppstarten.");
    tablet.write("Hvem har ansvar?", "EH");
    let due = tablet.today().plus(48).to_string();
    tablet.fill("Frist", &due);
    tablet.reload();
    tablet.see_value("Hva vil vi oppnå?", "Alle har sett en kollega undervise.");
    tablet.see_value("Hva gjør vi?", "Fem minutter hos en kollega hver uke.");
    tablet.see_value("Tegn på at det virker", "Elevene kjenner igjen oppstarten.");
    tablet.see_value("Hvem har ansvar?", "EH");
    tablet.see_value("Frist", &due);
    tablet.tap("I dag");
    tablet.see("Det vi sist ble enige om");
    tablet.see("Fem minutter hos en kollega hver uke.");
}

/// The page that the project was given, if it lies beside the source.
const GIVEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/seeds/000_c4f781d230dcc377.txt");

tried_in!(given_page_is_read_whole: chromium, webkit, firefox);
fn given_page_is_read_whole(engine: Engine) {
    let Ok(page) = std::fs::read_to_string(GIVEN) else {
        return println!("the given page is not here; the story is not tried");
    };
    let tablet = newcomer_offline(engine);
    tablet.open("#/paste");
    tablet.fill("Tekst med spørsmål", &page);
    tablet.tap("Se hva det blir");
    tablet.see("3 temaer, 15 spørsmål.");
    tablet.see("Film · 4 minutter");
    tablet.see_value("Tittel", "Profesjonsfellesskap og skoleutvikling");
    tablet.see_value("Linjen er: Involvering og kollektive prosesser", "theme");
    tablet.see_value("Linjen er: de tre tverrfaglige temaene", "part");
    tablet.see_value("Linjen er: Hva kan ledelsen gjøre og hva kan lærerne gjøre?", "question");
    tablet.see_value("Linjen er: Støtte til videre arbeid", "out");
    tablet.tap("Planlegg møte med dette");
    tablet.tap("Start møtet nå");
    tablet.see("Hva kjennetegner et godt profesjonsfellesskap?");
    tablet.see("Skriv for deg selv");
}
