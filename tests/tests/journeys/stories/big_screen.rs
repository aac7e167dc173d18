//! The big screen: it follows the tablet through every kind of step, can be read across the room, and shows neither
//! what anybody wrote alone or at a table nor whose turn it is. What is said in plenary and agreed on, it shows.

use super::kinds::{CALM, DRAFT, NOISE, PEOPLE, big_screen, half, tour};
use super::{WILL, add_point, meeting, newcomer_offline, no_faults, planned, question, start_planned};
use crate::harness::{Engine, Tablet, wait_for};
use crate::tried_in;
use fellestid_model::builtin::ALL;
use fellestid_model::kinds::meeting::MeetingPlan;
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::method::{PlannedStep, StepKind};

/// Read from ten metres: capitals that fill a sixth of a degree there, twice what the eye needs, are 29 mm high. On a
/// picture two metres and 1920 pixels wide, in a typeface whose capitals are two thirds of its size, that is 42 pixels;
/// what is large is half as large again.
const LARGE_PX_MIN: f64 = 64.0;
const READ_PX_MIN: f64 = 42.0;

tried_in!(every_kind_of_step_is_on_the_big_screen_without_names: chromium);
fn every_kind_of_step_is_on_the_big_screen_without_names(engine: Engine) {
    tour(engine, &mut |tablet, kind, is_big| {
        if is_big {
            tells_of_nobody(tablet, kind, &half(kind));
            is_read(tablet, kind.code());
            assert_eq!(tablet.faults(), Vec::<String>::new(), "{kind:?}");
        } else {
            no_faults(tablet);
        }
    });
}

tried_in!(the_longest_question_is_read_across_the_room: chromium);
fn the_longest_question_is_read_across_the_room(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let all = ALL.iter().flat_map(|set| set.themes).flat_map(|theme| theme.questions);
    let longest = all
        .max_by_key(|question| question.text.len() + question.parts.iter().map(|part| part.len()).sum::<usize>())
        .expect("a question");
    let words = QuestionWords { parts: longest.parts.iter().map(|part| (*part).to_owned()).collect(), ..question(longest.text) };
    let steps = vec![PlannedStep::plain(StepKind::Talk, 9)];
    let plan = MeetingPlan { questions: vec![words], ..meeting("Langt", steps) };
    start_planned(&tablet, &planned(&plan, |_, _| {}));
    big_screen(&tablet);
    tablet.see(longest.text);
    tablet.see_in_order(longest.parts);
    tablet.painted();
    is_read(&tablet, longest.text);
    no_faults(&tablet);
}

tried_in!(the_big_screen_is_fitted_when_a_typeface_comes_late: chromium);
fn the_big_screen_is_fitted_when_a_typeface_comes_late(engine: Engine) {
    let tablet = newcomer_offline(engine);
    let asked = "Hva gjør vi nå?";
    let steps = vec![PlannedStep::plain(StepKind::Talk, 9)];
    let plan = MeetingPlan { questions: vec![question(asked)], ..meeting("Fagdag", steps) };
    start_planned(&tablet, &planned(&plan, |_, _| {}));
    big_screen(&tablet);
    tablet.see(asked);
    tablet.painted();
    let overflows = "const room = document.querySelector('.screen-large');
        return room.scrollHeight > room.clientHeight || room.scrollWidth > room.clientWidth";
    // As where the letters that come are broader than those that were fitted.
    tablet.script("document.querySelector('.screen-large').style.setProperty('--fit', '900px')", Vec::new());
    tablet.painted();
    assert_eq!(tablet.script(overflows, Vec::new()), true, "nothing else fits the text again");
    // No text is written in it: all that happens is that the page is told.
    let late = "const done = arguments[arguments.length - 1];
        const face = new FontFace('Late', 'url(fonts/fellestid-serif.woff2)');
        document.fonts.add(face);
        face.load().then(() => done(true), (why) => done(String(why)))";
    assert_eq!(tablet.script_until_done(late), true);
    let is_whole = wait_for(|| (tablet.script(overflows, Vec::new()) == false).then_some(()));
    assert!(is_whole.is_some(), "«{asked}» is still cut");
    is_read(&tablet, asked);
}

tried_in!(plenary_and_what_was_agreed_are_on_the_big_screen: chromium);
fn plenary_and_what_was_agreed_are_on_the_big_screen(engine: Engine) {
    plenary_and_agreed(engine, &mut |tablet, what| {
        tablet.painted();
        is_read(tablet, what);
        assert_eq!(tablet.faults(), Vec::<String>::new(), "{what}");
    });
}

/// Shows a meeting's end as the room sees it, and calls `each` with the name of each picture.
pub fn plenary_and_agreed(engine: Engine, each: &mut dyn FnMut(&Tablet, &str)) {
    let tablet = newcomer_offline(engine);
    let steps = [StepKind::Round, StepKind::Plenary, StepKind::Agree].map(|kind| PlannedStep::plain(kind, 8)).to_vec();
    let plan = MeetingPlan { questions: vec![question("Hva gjør vi nå?")], ..meeting("Fagdag", steps) };
    start_planned(&tablet, &planned(&plan, |_, _| {}));
    add_point(&tablet, "Sagt ved bordet.");
    let [own, big] = big_screen(&tablet);
    tablet.turn_to(&own);
    tablet.tap("Neste: plenum");
    for number in 1..=SAID {
        add_point(
            &tablet,
            &format!("Nummer {number} sa vi i plenum, så langt som folk skriver når de har det travelt, og litt til."),
        );
    }
    tablet.turn_to(&big);
    tablet.see_in_order(&["Hva gjør vi nå?", "Nummer 3 sa vi i plenum", "Nummer 7", "og 2 til"]);
    assert!(!tablet.sees("Sagt ved bordet."), "a table's own words stay there: {}", tablet.everything());
    each(&tablet, "plenary");

    tablet.turn_to(&own);
    tablet.tap("Neste: tiltaket");
    tablet.write(WILL, "besøke én kollega før jul");
    tablet.tap("Lag tiltaket");
    tablet.turn_to(&big);
    tablet.see("esøke én kollega før jul");
    each(&tablet, "agree");
    tablet.turn_to(&own);
    tablet.tap("Avslutt møtet");
    tablet.tap("Avslutt møtet");
    tablet.turn_to(&big);
    tablet.see_in_order(&["Takk for i dag.", "esøke én kollega før jul"]);
    each(&tablet, "the-end");
}

/// More texts than can be read across a room at once.
const SAID: u32 = 7;

fn tells_of_nobody(tablet: &Tablet, kind: StepKind, half: &str) {
    let shown = tablet.script("return document.body.innerText", Vec::new());
    let shown = shown.as_str().expect("a text");
    for written in [half, DRAFT, NOISE, CALM] {
        assert!(!shown.contains(written), "{kind:?} shows «{written}»: {shown}");
    }
    let words: Vec<&str> = shown.split(|letter: char| !letter.is_alphabetic()).collect();
    assert!(!PEOPLE.iter().flatten().any(|initials| words.contains(initials)), "{kind:?} shows who: {shown}");
}

/// Asserts that everything is within the screen, whole, and large enough.
fn is_read(tablet: &Tablet, what: &str) {
    let script = "const px = (element) => parseFloat(getComputedStyle(element).fontSize);
        const texts = [...document.querySelectorAll('main h1, main li, main p, .screen-time > b')].filter((element) => element.matches(':not(.screen-time)') && element.innerText.trim());
        const out = texts.filter((element) => { const { top, left, right, bottom } = element.getBoundingClientRect();
            return top < 0 || left < 0 || right > innerWidth || bottom > innerHeight; });
        const cut = [document.documentElement, ...document.querySelectorAll('main, main *')].filter((element) =>
            getComputedStyle(element).overflow !== 'visible' && (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth));
        return [px(document.querySelector('main h1')), Math.min(...texts.map(px)), px(document.querySelector('.screen-do')) / innerWidth, out.concat(cut).map((element) => element.tagName + '.' + element.className).join(', ')]";
    let seen = tablet.script(script, Vec::new());
    let px = |place: usize| seen[place].as_f64().expect("a size");
    assert!(px(2) >= 0.039, "{what}: the instruction is 4 % of the width");
    assert_eq!(seen[3], "", "{what}: not whole on the screen");
    assert!(px(0) >= LARGE_PX_MIN, "{what}: what is large has {} px", px(0));
    assert!(px(1) >= READ_PX_MIN, "{what}: the smallest has {} px", px(1));
}
