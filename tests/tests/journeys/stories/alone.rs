//! The first minutes: someone with only the link goes from a question to a tiltak, alone and
//! with no network, leaves half-way, comes back, and takes the question to the team.

use super::{FIELD, newcomer_offline};
use crate::harness::Engine;
use crate::tried_in;

tried_in!(first_minutes_alone: webkit);
fn first_minutes_alone(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.count_taps();
    tablet.tap("Prøv alene");
    tablet.tap("Når ble du sist flinkere i jobben");
    tablet.see("Skriv for deg selv. Ett minutt.");
    tablet.write(FIELD, "Da vi så en film sammen.");
    tablet.enter();
    tablet.see("Da vi så en film sammen.");
    tablet.keep_typing("Da jeg måtte forklare.");
    tablet.reload();
    tablet.see_value(FIELD, "Da jeg måtte forklare.");
    tablet.open("#/");
    tablet.tap("Fortsett der du slapp");
    tablet.tap("Videre");
    tablet.tap("Da jeg måtte forklare.");
    tablet.write("Hvorfor gjør vi det slik?", "Vi har aldri satt av tid.");
    tablet.tap("Videre");
    tablet.write("Jeg vil …", "vise en kollega én ting hver uke");
    tablet.write("Tegn på at det virker", "Noen spør meg tilbake.");
    tablet.tap("Lag tiltaket");
    tablet.see("Vise en kollega én ting hver uke");
    tablet.tap("Ta spørsmålet med til teammøtet");
    tablet.see("Når ble du sist flinkere i jobben");
    tablet.cost_at_most("the first minutes, with an hour away in the middle", 13);
    tablet.tap("I dag");
    tablet.choose("Hvor langt er vi?", "Gjort");
    tablet.see_value("Hvor langt er vi?", "done");
    tablet.tap("Vise en kollega én ting hver uke");
    tablet.see("Fra innspillet «Da jeg måtte forklare.»");
    tablet.write("Hva lærte vi?", "Det tok to minutter.");
    tablet.reload();
    tablet.see_value("Hva lærte vi?", "Det tok to minutter.");
}
