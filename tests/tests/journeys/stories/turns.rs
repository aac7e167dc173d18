//! The talk at a table: turns in the round, what is not said yet, the ladder, and points that seem to name a pupil.

use super::{FIELD, add_point, meeting, newcomer_offline, no_faults, planned, start_meeting, start_planned};
use crate::harness::Engine;
use crate::tried_in;
use fellestid_crdt::dot::Dot;
use fellestid_model::draw::roles::{Role, Roles};
use fellestid_model::kinds::participant::drawn::{Holder, set_roles};
use fellestid_model::kinds::participant::{self, seated};
use fellestid_model::method::{PlannedStep, StepKind, igp};

const POINT: &str = "Vi retter for sent";

/// Returns a meeting with three people at its table; the first of them is ordstyrer.
fn meeting_of_three() -> (Dot, Vec<u8>) {
    planned(&meeting("Teamet", igp(45)), |change, meeting| {
        let people: Vec<_> =
            ["KA", "EH", "TM"].iter().filter_map(|initials| participant::create(change, meeting, initials)).collect();
        people.iter().for_each(|person| seated::set_seats(change, *person, &[1]));
        set_roles(change, meeting, 1, &Roles::from([(Role::Lead, Holder::Person(people[0].id))]));
    })
}

tried_in!(the_next_turn_is_the_main_button: chromium);
fn the_next_turn_is_the_main_button(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_planned(&tablet, &meeting_of_three());
    tablet.tap("Neste: runden");
    // The ordstyrer sits first, and does not speak first.
    tablet.see("Nå: EH");
    tablet.tap("Neste: KA");
    tablet.see_focused("Neste: TM");
    tablet.see("Nå: KA");
    tablet.reload();
    tablet.see("Nå: KA");
    no_faults(&tablet);
    tablet.tap("Tilbake til forrige");
    tablet.see("Nå: EH");
    tablet.tap("Neste: KA");
    tablet.tap("Hvem er med i runden?");
    tablet.write("Initialer", "SB");
    tablet.enter();
    tablet.tap("Fjern TM fra runden");
    no_faults(&tablet);
    tablet.tap("Lukk");
    tablet.tap("Neste: SB");
    tablet.tap("Står over");
    tablet.see("Alle har hatt ordet.");
    tablet.see("Sto over: SB.");
    tablet.tap("En runde til");
    tablet.see("Runde 2");
    tablet.tap("Neste: KA");
    tablet.tap("Neste: SB");
    tablet.tap("Ferdig med runden");
    tablet.tap("Neste: samtalen");
    tablet.see("Snakk sammen");
}

tried_in!(a_nervous_second_tap_does_nothing: chromium, webkit);
fn a_nervous_second_tap_does_nothing(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_planned(&tablet, &meeting_of_three());
    tablet.tap_nervously("Neste: runden");
    tablet.see("Nå: EH");
    tablet.tap_nervously("Neste: KA");
    tablet.see("Nå: KA");
    tablet.see("Neste: TM");
    // Neither does an Enter that is held: the first is heard, and no repetition.
    let heard = tablet.script(
        "const act = document.querySelector('footer .button.main');
        const presses = [false, true].map((repeat) => new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true }));
        return presses.map((press) => act.dispatchEvent(press))",
        Vec::new(),
    );
    assert_eq!(heard, serde_json::json!([true, false]));
}

tried_in!(a_press_drawn_off_the_act_costs_no_later_key: chromium);
fn a_press_drawn_off_the_act_costs_no_later_key(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_planned(&tablet, &meeting_of_three());
    tablet.tap("Neste: runden");
    tablet.see("Nå: EH");
    let press = "document.querySelector('footer .button.main').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))";
    tablet.script(press, Vec::new());
    tablet.tap("Står over");
    tablet.see("Nå: TM");
    tablet.tab_to("Neste: KA");
    tablet.enter();
    tablet.see("Nå: KA");
}

tried_in!(a_tap_right_after_drawing_counts: chromium, webkit);
fn a_tap_right_after_drawing_counts(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/plan");
    tablet.fill("Dato", &tablet.today().plus(7).to_string());
    tablet.see("Lagre planen");
    tablet.go("#/");
    // The new button can be found and tapped as soon as it is there, at another spot than the last tap's.
    let script = "const done = arguments[arguments.length - 1];
        const named = (name) => [...document.querySelectorAll('.button.main')].find((act) => act.textContent.includes(name));
        const tap = (act) => {
            act.scrollIntoView({ block: 'center' });
            const box = act.getBoundingClientRect(), x = box.left + box.width / 2, y = box.top + box.height / 2;
            const hit = document.elementFromPoint(x, y);
            for (const [kind, type] of [[PointerEvent, 'pointerdown'], [PointerEvent, 'pointerup'], [MouseEvent, 'click']]) {
                hit.dispatchEvent(new kind(type, { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1 }));
            }
            return act.contains(hit);
        };
        const look = () => {
            const act = named('Lagre planen');
            if (!act) return setTimeout(look);
            done(tap(act));
        };
        location.hash = '#/plan'; look();";
    assert_eq!(tablet.script_until_done(script), true, "the act lies open");
    tablet.see("Si fra til de andre");
}

tried_in!(a_table_without_names_takes_turns_by_number: chromium);
fn a_table_without_names_takes_turns_by_number(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    tablet.see("Hvor mange er dere ved bordet?");
    no_faults(&tablet);
    tablet.tap("Én færre");
    tablet.tap("Start runden");
    // The role of ordstyrer is drawn, and its holder does not speak first.
    tablet.see("Rollene er trukket.");
    tablet.see("Nå: plass");
    tablet.tap("Står over");
    tablet.tap("Hvem er med i runden?");
    tablet.tap("En til ved bordet");
    tablet.see("plass 5");
    tablet.tap("Lukk");
    tablet.see("Neste: plass");
}

tried_in!(what_is_not_said_is_seen_alone_and_stays: chromium);
fn what_is_not_said_is_seen_alone_and_stays(engine: Engine) {
    let tablet = newcomer_offline(engine);
    tablet.go("#/plan");
    tablet.tap("Start møtet nå");
    for (number, text) in [(1, "Nummer en"), (2, POINT)] {
        tablet.write(FIELD, text);
        tablet.enter();
        tablet.see(&format!("{number} innspill skrevet."));
    }
    tablet.tap("Alle har skrevet – vis innspillene");
    tablet.see("0 av 2 sagt");
    // What is typed in the round counts as said.
    add_point(&tablet, "Nummer tre");
    tablet.see("1 av 3 sagt");
    tablet.tap_beside("Nummer en", "Marker at det er sagt");
    tablet.tap("Ikke sagt ennå");
    tablet.gone("Nummer en");
    tablet.tap_beside(POINT, "Marker at det er sagt");
    tablet.see("3 av 3 sagt. Alt er sagt.");
    tablet.tap("Ikke sagt ennå");
    tablet.tap_beside(POINT, "Marker at det er sagt");
    for step in ["samtalen", "plenum", "tiltaket"] {
        tablet.tap(&format!("Neste: {step}"));
    }
    tablet.see("1 innspill er ikke sagt. Det står i referatet.");
    no_faults(&tablet);
}

tried_in!(a_group_digs_deeper_and_marks_its_own_practice: chromium);
fn a_group_digs_deeper_and_marks_its_own_practice(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    add_point(&tablet, POINT);
    tablet.tap("Neste: samtalen");
    tablet.tap("Grav dypere");
    tablet.see("Hva gjør vi når dette skjer hos oss?");
    tablet.tap("Et steg dypere");
    tablet.tap("Et steg dypere");
    tablet.see("Hva har vi sluttet å spørre om?");
    tablet.tap("Merk innspill som stiller spørsmål ved egen praksis");
    no_faults(&tablet);
    tablet.tap(POINT);
    tablet.see("egen praksis");
    tablet.reload();
    tablet.see("Hva har vi sluttet å spørre om?");
    tablet.tap(&format!("{POINT} – Endre innspillet"));
    tablet.see_pressed("Stiller spørsmål ved egen praksis");
    no_faults(&tablet);
}

tried_in!(a_pupils_name_is_asked_about_and_nothing_is_stopped: chromium);
fn a_pupils_name_is_asked_about_and_nothing_is_stopped(engine: Engine) {
    let tablet = newcomer_offline(engine);
    start_meeting(&tablet);
    tablet.write(FIELD, "Emma i 8B trenger mer ro");
    tablet.see("Er «Emma» en elev? Skriv heller «en elev på 8. trinn».");
    no_faults(&tablet);
    tablet.tap("Behold");
    tablet.gone("Er «Emma» en elev?");
    tablet.see_focused(FIELD);
    tablet.enter();
    tablet.see_value(FIELD, "");
    tablet.write(FIELD, "Jonas i 9A kommer for sent");
    tablet.enter();
    tablet.see("Er «Jonas» en elev?");
    tablet.tap("Endre");
    tablet.see_focused("Endre innspillet");
    tablet.escape();
    tablet.write(FIELD, "Ida i 10C er flink");
    tablet.tap("Ikke spør mer");
    tablet.gone("Er «Ida» en elev?");
    tablet.go("#/more");
    tablet.tap("Spør når et innspill eller et svar ser ut til å navngi en elev");
}

tried_in!(what_is_written_alone_at_the_end_is_shown_when_one_likes: chromium);
fn what_is_written_alone_at_the_end_is_shown_when_one_likes(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let steps = vec![PlannedStep::plain(StepKind::Individual, 5)];
    start_planned(&tablet, &planned(&meeting("Teamet", steps), |_, _| {}));
    tablet.write(FIELD, POINT);
    tablet.enter();
    tablet.see("Det dere har skrevet, vises når møtet avsluttes.");
    no_faults(&tablet);
    tablet.tap("Vis dem nå");
    tablet.see(POINT);
    tablet.write(FIELD, "Og en til");
    tablet.enter();
    tablet.see("1 innspill skrevet.");
    tablet.tap("Avslutt møtet");
    tablet.see("Og en til");
}
