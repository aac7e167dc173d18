//! Finding work forms, and leading one on a phone.

use super::{FIELD, newcomer_offline};
use crate::harness::Engine;
use crate::tried_in;

const SWOT: &str = "SWOT: sterke og svake sider, muligheter og trusler";
const IDEA: &str = "Vi vet hva elevene strever med.";

tried_in!(a_form_with_its_own_question_asks_none_of_a_set: chromium);
fn a_form_with_its_own_question_asks_none_of_a_set(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.be_wide(390, 844);
    tablet.open("#/methods");
    tablet.tap("Dialogkafé");
    tablet.tap("Planlegg med denne");
    tablet.see("Ett godt spørsmål er nok");
    assert_eq!(tablet.script("return document.querySelector('.stepper output').textContent", Vec::new()), "2");
    tablet.open("#/methods");
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
    tablet.open("#/methods");
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
