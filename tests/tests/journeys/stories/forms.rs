//! Finding work forms, and leading one on a phone.

use super::{FIELD, newcomer_offline};
use crate::harness::Engine;
use crate::tried_in;

const SWOT: &str = "SWOT: sterke og svake sider, muligheter og trusler";
const IDEA: &str = "Vi vet hva elevene strever med.";
const SMTTE: &str = "SMTTE: sammenheng, mål, tiltak, tegn, evaluering";

tried_in!(a_form_with_its_own_question_asks_none_of_a_set: chromium);
fn a_form_with_its_own_question_asks_none_of_a_set(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.be_wide(390, 844);
    tablet.go("#/methods");
    tablet.tap("Dialogkafé");
    tablet.tap("Planlegg med denne");
    tablet.see("Ett godt spørsmål er nok");
    assert_eq!(tablet.script("return document.querySelector('.stepper output').textContent", Vec::new()), "2");
    tablet.go("#/methods");
    tablet.tap("Kritisk venn");
    tablet.tap("Planlegg med denne");
    tablet.see("Dere trenger ikke velge noe her.");
    tablet.tap("Start møtet nå");
    tablet.see("Hvem legger fram?");
    for step in ["Legg fram", "Bare spørsmål", "Reflekterende team", "Svar", "Hva prøver vi?"] {
        tablet.tap(&format!("Neste: {step}"));
        assert_eq!(tablet.sticks_out(), None);
    }
    tablet.tap("Avslutt møtet");
    tablet.see("Møtet ble avsluttet");
}

tried_in!(a_form_found_by_what_we_want_is_led_through_on_a_phone: chromium);
fn a_form_found_by_what_we_want_is_led_through_on_a_phone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.be_wide(390, 844);
    tablet.go("#/methods");
    tablet.tap("se på elevarbeid");
    tablet.see("2 arbeidsformer passer.");
    tablet.gone(SWOT);
    tablet.tap("Hvor lenge og hvor mange");
    tablet.tap("2–6");
    tablet.see("1 arbeidsform passer.");
    tablet.tap("ta opp noe vrient");
    tablet.tap("16+");
    tablet.tap("Vis alle");
    tablet.tap("velge og planlegge");
    tablet.tap(SWOT);
    tablet.see("Ha klart: Det dere vet om skolen");
    tablet.see("Bygge på det vi gjør, og tenke nytt");
    assert_eq!(tablet.faults(), Vec::<String>::new());
    assert_eq!(tablet.sticks_out(), None);
    tablet.tap("Planlegg med denne");
    tablet.tap("Start møtet nå");

    tablet.see("Innover og utover");
    tablet.write(FIELD, IDEA);
    tablet.enter();
    tablet.tap("Alle har skrevet – vis innspillene");
    tablet.see("Ikke lagt i felt ennå 1");
    tablet.tap_beside(IDEA, "Sterke sider");
    tablet.see("Lagt i «Sterke sider».");
    assert_eq!(tablet.faults(), Vec::<String>::new());
    assert_eq!(tablet.sticks_out(), None);
    tablet.tap("Neste: På tvers av feltene");
    tablet.see_in_order(&["Sterke sider", IDEA]);
    tablet.tap("Neste: plenum");
    tablet.tap("Neste: Retningen");
    tablet.tap("Avslutt møtet");
    tablet.see("Møtet ble avsluttet");
    tablet.see_in_order(&["Sterke sider", IDEA]);
}

tried_in!(an_evaluation_sets_the_date_of_what_was_made: chromium);
fn an_evaluation_sets_the_date_of_what_was_made(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.be_wide(390, 844);
    tablet.go("#/methods");
    tablet.tap(SMTTE);
    tablet.tap("Planlegg med denne");
    tablet.tap("Start møtet nå");
    tablet.write(FIELD, "Mange gjetter når de leser.");
    tablet.enter();
    tablet.tap("Alle har skrevet – vis innspillene");
    tablet.tap("Neste: Mål");
    tablet.write(FIELD, "Elevene sier hva de ikke forstår.");
    tablet.enter();
    tablet.see_in_order(&["Sammenheng", "Mange gjetter når de leser.", "Mål", "Elevene sier hva de ikke forstår."]);
    tablet.tap("Neste: Tegn");
    tablet.tap("Neste: Tiltak");
    tablet.write("Hva gjør vi?", "Spørre høyt i hver time");
    tablet.tap("Lag tiltaket");
    tablet.see("Laget i dag");
    tablet.tap("Neste: Evaluering");
    tablet.see("Spørre høyt i hver time");
    tablet.gone("Lag tiltaket");
    tablet.write("Hvem har ansvar?", "KA");
    tablet.fill("Se på det igjen", &tablet.today().plus(60).to_string());
    assert_eq!(tablet.faults(), Vec::<String>::new());
    assert_eq!(tablet.sticks_out(), None);
    tablet.tap("Avslutt møtet");
    tablet.see("Møtet ble avsluttet");
    tablet.see("Takk for i dag.");
    tablet.see_in_order(&["Spørre høyt i hver time", "KA", "Sammenheng", "Mange gjetter", "Mål", "Elevene sier"]);
}

tried_in!(a_form_of_ones_own_is_renamed_planned_with_and_deleted: chromium);
fn a_form_of_ones_own_is_renamed_planned_with_and_deleted(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/methods");
    tablet.tap(SWOT);
    tablet.tap("Planlegg med denne");
    tablet.tap("Lagre planen");
    tablet.tap("Lagre som egen arbeidsform");
    tablet.write("Hva skal den hete?", "Vår SWOT");
    tablet.tap("Lagre som egen arbeidsform");
    tablet.see("Lagret. Du finner den under «Arbeidsform»");
    tablet.go("#/methods");
    tablet.tap("Vår SWOT");
    tablet.tap("Navn, deling og sletting");
    tablet.rewrite("Hva skal den hete?", "Vår faste SWOT");
    tablet.write("Hva er den god til?", "Til mandagene.");
    tablet.tap("Planlegg med denne");
    tablet.see("Vår faste SWOT");
    tablet.see("Til mandagene.");
    // It asks no question that its model does not.
    tablet.see("Dere trenger ikke velge noe her.");
    tablet.tap("Navn, deling og sletting");
    tablet.tap("Slett arbeidsformen");
    tablet.see("Arbeidsformen er slettet.");
    tablet.tap("Angre");
    tablet.tap("Velg arbeidsform");
    tablet.tap("Vår faste SWOT");
    tablet.tap("Start møtet nå");
    tablet.see("Innover og utover");
}
