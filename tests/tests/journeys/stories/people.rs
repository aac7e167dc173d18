//! Work forms, who comes, groups and roles drawn by lot, and our own marks: all optional, and none of it in the way.

use super::{newcomer_offline, no_faults};
use crate::harness::{Engine, Tablet};
use crate::tried_in;
use fellestid_model::builtin::ALL as ALL_SETS;
use fellestid_model::method::library::{ALL, IGP};
use fellestid_model::shelf;

tried_in!(every_work_form_runs_four_taps_from_today: chromium);
fn every_work_form_runs_four_taps_from_today(engine: Engine) {
    let tablet = newcomer_offline(engine);
    for (place, method) in ALL.iter().filter(|method| **method != &IGP).enumerate() {
        // I dag would go on with the meeting that is under way; among the meetings is the same button.
        if place > 0 {
            tablet.go("#/meetings");
        }
        tablet.count_taps();
        tablet.tap("Planlegg et møte");
        tablet.tap("Velg arbeidsform");
        // Looking back is both a purpose and a work form.
        tablet.tap(&format!("{} {}", method.name.bokmal, method.purpose.bokmal));
        tablet.see(method.people.about.bokmal);
        tablet.tap("Start møtet nå");
        tablet.see("Planen");
        tablet.cost_at_most(&format!("J1, from I dag to a running {}", method.code), 4);
    }
}

tried_in!(a_list_is_brought_in_and_groups_and_roles_are_drawn: chromium);
fn a_list_is_brought_in_and_groups_and_roles_are_drawn(engine: Engine) {
    let tablet = newcomer_offline(engine);
    write_a_list(&tablet);
    tablet.go("#/plan");
    tablet.tap("Ett bord til");
    tablet.tap("Hvem kommer?");
    tablet.tap("Personalet");
    tablet.write("Initialer", "xy, eh");
    tablet.enter();
    tablet.see_focused("Initialer");
    tablet.tap("Lagre planen");
    tablet.see("Si fra til de andre");
    tablet.tap("Hvem kommer?");
    tablet.see("7 på listen");
    tablet.tap("Grupper og roller");
    tablet.tap("Trekk roller");
    tablet.see("Så blandet som det går");
    tablet.see("Viddevakt: passer på at vi holder oss til saken.");
    no_faults(&tablet);
    tablet.tap("Angre");
    tablet.gone("Plenumsleder");
    tablet.tap("Trekk grupper");
    tablet.see("Trekk grupper på nytt");
    // What was open is still open.
    tablet.reload();
    tablet.see("Trekk grupper på nytt");
    tablet.gone("Plenumsleder");
    no_faults(&tablet);
    tablet.tap("Start møtet");
    tablet.tap("Neste: runden");
    // After an undone draw nothing is drawn automatically; one draws when one likes.
    tablet.see("Nå:");
    tablet.gone("Ordstyrer");
    tablet.tap("Roller");
    tablet.tap("Trekk roller");
    tablet.see("Trekk roller på nytt");
    tablet.see("gir ordet og passer tiden");
    no_faults(&tablet);
    tablet.see_in_order(&["Ordstyrer", "Sekretær", "Viddevakt"]);
    // The minutes list who was there, and who was not.
    tablet.tap("Gå ut av møtet");
    tablet.see("Til stede: EH, QX, TM, LS, SB, AN, xy");
    tablet.tap("Var det noen som ikke kom?");
    tablet.tap("QX");
    tablet.see("Ikke til stede: QX");
    tablet.see("Til stede: EH, TM, LS, SB, AN, xy");
}

pub(super) fn write_a_list(tablet: &Tablet) {
    tablet.go("#/people");
    tablet.tap("Ny liste");
    tablet.write("Initialer", "EH QX TM LS SB AN");
    tablet.enter();
    tablet.see("6 på listen");
    tablet.write("Trinn, fag eller skole", "5. trinn");
    tablet.enter();
    tablet.see("Trykk på dem som hører til «5. trinn».");
    for who in ["EH", "QX"] {
        tablet.tap(who);
    }
    tablet.see_pressed("EH 5. trinn");
}

tried_in!(our_marks_come_along_to_the_meeting: chromium);
fn our_marks_come_along_to_the_meeting(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/marks");
    tablet.tap("Alle fikk sagt noe");
    tablet.write("Nytt kjennetegn", "Vi lo minst én gang");
    tablet.tap("Legg til");
    tablet.see_value("Kjennetegn 2", "Vi lo minst én gang");
    tablet.see_value("Nytt kjennetegn", "");
    // On its way it reads as the other does, and they stay two.
    tablet.rewrite("Kjennetegn 1", "Vi lo minst én gang, alle");
    tablet.enter();
    tablet.go("#/plan");
    tablet.see("2 blir med");
    tablet.tap("Lagre planen");
    tablet.see_in_order(&["Slik vil vi ha møtet", "Vi lo minst én gang, alle", "Vi lo minst én gang"]);
}

tried_in!(a_plan_is_left_with_the_focus_in_a_number: chromium);
fn a_plan_is_left_with_the_focus_in_a_number(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.tap("Planlegg et møte");
    for field in ["Hvor mange kommer?", "Lengde i minutter"] {
        tablet.rewrite(field, "24");
        // As the browser's own Back does: the field disappears with its page, and reports its change.
        tablet.script("history.back()", Vec::new());
        tablet.see("Få alle med i møtet");
        tablet.not_stopped();
        tablet.tap("Planlegg et møte");
    }
    assert_eq!(tablet.value("Hvor mange kommer?"), "24", "what was typed is kept with the plan");
    // Planned about another set, it is about that from then on.
    let set = shelf::home(ALL_SETS[2]);
    tablet.open(&format!("#/plan/{set}"));
    tablet.write("Hva heter møtet?", "Fagdag");
    tablet.tap("Sted og beskjed");
    tablet.see_value("Spørsmålssett", &set.to_string());
    tablet.open("#/plan");
    tablet.see_value("Spørsmålssett", &set.to_string());
    // Too little time for all that the plan has is told, with what is enough.
    tablet.gone("For deg selv igjen");
    tablet.tap("Avslutt hver for dere");
    tablet.see("For deg selv igjen");
    tablet.rewrite("Lengde i minutter", "10");
    tablet.enter();
    tablet.see("Dere har 10 minutter.");
    tablet.tap("Bruk 13 minutter");
    tablet.see("For deg selv igjen");
}
