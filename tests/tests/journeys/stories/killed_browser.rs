//! The whole browser is killed after the page said «Lagret», or after everything had reached the disk: nothing of it is
//! lost, and the meeting goes on where it was (F38). `FELLESTID_KILLS` sets how many times; the suite does it once or
//! twice, `cargo xtask soak kills` a hundred times.

use super::{FIELD, meeting, newcomer, planned, start_planned};
use crate::harness::{Engine, Host, Tablet, wait_at_most};
use crate::tried_in;
use fellestid_model::draw::roles::{Role, Roles};
use fellestid_model::kinds::participant::drawn::{Holder, set_roles};
use fellestid_model::kinds::participant::{self, seated};
use fellestid_model::method::{PlannedStep, StepKind, igp};
use std::time::Duration;

const KILLS: u32 = 2;
/// Dots per voter.
const DOTS: u32 = 3;
const POINT: &str = "Lese sammen hver uke";

/// How much the page said was saved, and what of it was lost after a kill.
#[derive(Default)]
struct Count {
    kills: u32,
    told: u32,
    gone: Vec<String>,
}

impl Count {
    /// Counts one thing that was said to be saved, and whether it is there.
    fn look(&mut self, what: String, is_there: impl Fn() -> bool) {
        self.told += 1;
        if wait_at_most(Duration::from_secs(8), &mut || is_there().then_some(())).is_none() {
            self.gone.push(format!("kill {}: {what}", self.kills));
        }
    }

    fn end(self, of: &str) {
        let Count { kills, told, gone } = self;
        println!("{of}: {kills} kills, {told} told as saved, {} gone", gone.len());
        assert!(gone.is_empty(), "{of}: {gone:#?}");
    }
}

fn kills() -> u32 {
    std::env::var("FELLESTID_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS)
}

/// Kills the browser and opens it at the same place.
fn kill(tablet: &mut Tablet, place: &str, count: &mut Count) {
    tablet.kill_browser();
    count.kills += 1;
    tablet.open(place);
}

/// Looks for the name of its button: in a long list only what is on the screen has its text painted.
fn stands(tablet: &Tablet, point: &str) -> bool {
    tablet.everything().contains(&format!("{point} – Endre innspillet"))
}

fn goes_on(tablet: &Tablet, place: &str) -> bool {
    let script = "const own = 'fellestid:' + location.pathname + '#pref/running'; return localStorage[own]";
    tablet.script(script, Vec::new()).as_str().is_some_and(|running| place.ends_with(running))
}

tried_in!(browser_killed_in_silence_loses_no_draft: chromium);
fn browser_killed_in_silence_loses_no_draft(engine: Engine) {
    let (_host, mut tablet): (Host, Tablet) = newcomer(engine);
    let mut count = Count::default();
    tablet.open("#/plan");
    tablet.tap("Start møtet nå");
    tablet.see("Det dere skriver nå, ser ingen før dere viser det.");
    let place = tablet.place();
    for number in 1..=kills() {
        tablet.rewrite(FIELD, &format!("Utkast {number}"));
        tablet.enter();
        tablet.see(&format!("{number} innspill skrevet."));
        let half = format!("Halvt {number}");
        tablet.keep_typing(&half);
        tablet.see_saved();
        kill(&mut tablet, &place, &mut count);
        count.look(format!("{number} drafts"), || tablet.sees(&format!("{number} innspill skrevet.")));
        count.look(half.clone(), || tablet.value(FIELD) == half);
        count.look("the meeting under way".to_owned(), || goes_on(&tablet, &place));
    }
    count.end("in the silent phase");
}

tried_in!(browser_killed_in_a_vote_loses_no_dot: chromium);
fn browser_killed_in_a_vote_loses_no_dot(engine: Engine) {
    let (_host, mut tablet): (Host, Tablet) = newcomer(engine);
    let mut count = Count::default();
    let steps = [StepKind::Dots, StepKind::Talk].iter().map(|kind| PlannedStep::plain(*kind, 8)).collect();
    let words = fellestid_model::kinds::meeting::MeetingPlan {
        questions: vec![super::question("Hva vil vi gjøre mer av?")],
        ..meeting("Idédugnad", steps)
    };
    start_planned(&tablet, &planned(&words, |transaction, home| super::write_points(transaction, home, &[POINT])));
    tablet.see("Gi tre prikker hver.");
    let place = tablet.place();
    tablet.tap("Start");
    for number in 1..=kills() {
        let voters = (number - 1) / DOTS;
        let left = match (DOTS - 1) - (number - 1) % DOTS {
            0 => "Alle prikkene er gitt.".to_owned(),
            1 => "1 prikk igjen".to_owned(),
            left => format!("{left} prikker igjen"),
        };
        tablet.tap(&format!("Gi én prikk: {POINT}"));
        tablet.see(&left);
        tablet.be_on_disk();
        kill(&mut tablet, &place, &mut count);
        count.look(format!("{left}, after {voters} voters"), || tablet.sees(&left));
        count.look("the meeting under way".to_owned(), || goes_on(&tablet, &place));
        if number % DOTS == 0 {
            tablet.tap("Ferdig – gi videre");
            tablet.tap("Min tur");
            tablet.see("3 prikker igjen");
        }
    }
    count.end("in a vote");
}

tried_in!(browser_killed_in_a_round_loses_no_turn: chromium);
fn browser_killed_in_a_round_loses_no_turn(engine: Engine) {
    const NAMES: [&str; 3] = ["EH", "KA", "TM"];
    let (_host, mut tablet): (Host, Tablet) = newcomer(engine);
    let mut count = Count::default();
    let file = planned(&meeting("Teamet", igp(45)), |transaction, meeting| {
        let people: Vec<_> = NAMES.iter().filter_map(|initials| participant::create(transaction, meeting, initials)).collect();
        people.iter().for_each(|person| seated::set_seats(transaction, *person, &[1]));
        set_roles(transaction, meeting, 1, &Roles::from([(Role::Lead, Holder::Person(people[2].id))]));
    });
    start_planned(&tablet, &file);
    tablet.tap("Neste: runden");
    tablet.see("Nå: EH");
    let place = tablet.place();
    for number in 1..=kills() {
        let point = format!("Sagt {number}");
        tablet.rewrite(FIELD, &point);
        tablet.enter();
        assert!(wait_at_most(Duration::from_secs(8), &mut || stands(&tablet, &point).then_some(())).is_some(), "{point}");
        tablet.see_saved();
        let place_in_round = number as usize % NAMES.len();
        if place_in_round == 0 {
            // All have spoken: the last one keeps the turn until another round begins.
            tablet.tap("Står over");
            tablet.tap("En runde til");
        } else {
            tablet.tap(&format!("Neste: {}", NAMES[place_in_round]));
        }
        let turn = format!("Nå: {}", NAMES[place_in_round]);
        tablet.see(&turn);
        tablet.see_saved();
        kill(&mut tablet, &place, &mut count);
        count.look(turn.clone(), || tablet.sees(&turn));
        count.look(point.clone(), || stands(&tablet, &point));
        count.look("the meeting under way".to_owned(), || goes_on(&tablet, &place));
    }
    count.end("in a round");
}
