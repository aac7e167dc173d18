//! Every kind of step there is: each outlives a reload and a long sleep, each is for everyone, and each
//! is read across a room without telling what anybody wrote.

use super::{FIELD, newcomer_offline, planned, question, start_planned};
use crate::harness::{Engine, Tablet, wait_for};
use crate::tried_in;
use fellestid_core::dot::Dot;
use fellestid_core::method::{PlannedStep, StepKind};
use fellestid_core::pen::Change;
use fellestid_core::record::Key;
use fellestid_core::views::action::make_from_point;
use fellestid_core::views::meeting::{Meeting, MeetingPlan, add_point, close, plan};
use fellestid_core::views::participant::{add, seated};
use thirtyfour::WindowHandle;

const QUESTION: &str = "Hva gjør vi likt på hele skolen, og hva gjør vi på hver vår måte?";
const NOISE: &str = "Vi begynner timen ulikt.";
const CALM: &str = "Alle står i døra når det ringer.";
const AGREED: &str = "Vi prøver én felles oppstart.";
/// Two tables; those at the first are written first.
const PEOPLE: [[&str; 4]; 2] = [["KA", "EH", "TM", "LS"], ["SB", "ØY", "AN", "BH"]];
const NOTES: &str = "Skriv ned noe underveis";
const PILE: &str = "Navn på bunken";
/// The first of the four fields: the one that a phone shows.
const KEPT: &str = "Innspill: Behold";

/// A meeting with a step of every kind, two tables, points at the first, and a tiltak from last time.
fn every_kind() -> (Dot, Vec<u8>) {
    let steps = StepKind::ALL.map(|kind| PlannedStep::plain(kind, 8)).to_vec();
    let words = MeetingPlan { title: "Alt i ett".to_owned(), tables: 2, steps, questions: vec![question(QUESTION)], ..MeetingPlan::default() };
    planned(&words, |change, meeting| {
        for (people, table) in PEOPLE.iter().zip(1..) {
            for person in people.iter().filter_map(|initials| add(change, meeting, initials)).collect::<Vec<Key>>() {
                seated::keep_seats(change, person, &[table]);
            }
        }
        let question = Meeting::read(change.notebook, meeting).expect("the meeting").questions[0].key.id;
        for text in [NOISE, CALM] {
            add_point(change, meeting, Some(question), None, 1, text);
        }
        agree_last_time(change);
    })
}

fn agree_last_time(change: &mut Change<'_>) {
    let last = plan(change, &MeetingPlan { title: "Sist".to_owned(), tables: 1, ..MeetingPlan::default() });
    let point = add_point(change, last, None, None, 1, AGREED).expect("a point");
    let action = make_from_point(change, point).expect("a tiltak");
    change.write(Key::root(action), "responsible", "KA".into());
    close(change, last, 1_795_000_000_001);
}

/// A tablet at the first table, in the first step.
fn in_every_kind(engine: Engine) -> Tablet {
    let tablet = newcomer_offline(engine);
    start_planned(&tablet, &every_kind());
    tablet
}

/// To a step by the plan, as one does who leaps.
fn go_to(tablet: &Tablet, kind: StepKind) {
    let place = StepKind::ALL.iter().position(|other| *other == kind).expect("it is one of them");
    // The first is where one begins.
    if place > 0 {
        tablet.tap("Planen");
        tablet.tap(kind.words().name.bokmal);
    }
    tablet.see(&format!("Steg {} av {}", place + 1, StepKind::ALL.len()));
}

/// Each kind of step in its turn with something begun in it, on the tablet and on the big screen; each is
/// told whether it is the big one.
pub fn tour(engine: Engine, each: &mut dyn FnMut(&Tablet, StepKind, bool)) {
    let tablet = in_every_kind(engine);
    let [own, big] = big_screen(&tablet);
    for kind in StepKind::ALL {
        tablet.turn_to(&own);
        tablet.be_wide(1024, 768);
        go_to(&tablet, kind);
        Midst::of(kind).begin(&tablet, &half(kind));
        each(&tablet, kind, false);
        tablet.turn_to(&big);
        tablet.see(kind.words().instruction.bokmal);
        each(&tablet, kind, true);
    }
}

/// What somebody has half written in a step.
fn half(kind: StepKind) -> String {
    format!("halvt {}", kind.code())
}

/// What somebody is in the midst of.
#[derive(Clone, Copy)]
enum Midst {
    Field(&'static str),
    /// A field that is folded away.
    Notes,
    Pile,
    Turn,
    Dot,
    /// Answers that nobody is to find again: a reload takes them.
    Pulse,
    LookBack,
    Nothing,
}

impl Midst {
    fn of(kind: StepKind) -> Self {
        match kind {
            StepKind::Individual | StepKind::Ideas | StepKind::Information => Midst::Field(FIELD),
            StepKind::Talk | StepKind::Plenary | StepKind::Agree | StepKind::Free | StepKind::Pairs | StepKind::Fours => Midst::Field(FIELD),
            StepKind::Inner | StepKind::Observe | StepKind::CafeRound | StepKind::Circle | StepKind::Probe | StepKind::Reply => Midst::Field(FIELD),
            StepKind::Film | StepKind::Present => Midst::Notes,
            StepKind::Round => Midst::Turn,
            StepKind::Sort => Midst::Field(KEPT),
            StepKind::Cluster => Midst::Pile,
            StepKind::Dots => Midst::Dot,
            StepKind::Pulse => Midst::Pulse,
            StepKind::LookBack => Midst::LookBack,
            StepKind::Break | StepKind::Rotate => Midst::Nothing,
        }
    }

    fn begin(self, tablet: &Tablet, half: &str) {
        match self {
            Midst::Field(field) => tablet.rewrite(field, half),
            Midst::Notes => {
                tablet.tap(NOTES);
                tablet.rewrite(FIELD, half);
            }
            Midst::Pile => {
                tablet.tap("Ny bunke");
                tablet.see_focused(PILE);
                tablet.keep_typing(half);
            }
            Midst::Turn => {
                tablet.tap("Neste: EH");
                tablet.rewrite(FIELD, half);
            }
            Midst::Dot => {
                tablet.tap("Begynn");
                tablet.tap(&format!("Gi én prikk: {CALM}"));
            }
            Midst::Pulse => {
                tablet.tap("Svar");
                tablet.tap("Svært nyttig");
                tablet.write("Bra", half);
            }
            Midst::LookBack => tablet.tap_beside(AGREED, "Holder på"),
            Midst::Nothing => {}
        }
    }

    fn is_there(self, tablet: &Tablet, half: &str) {
        match self {
            Midst::Field(field) => tablet.see_value(field, half),
            Midst::Notes => {
                tablet.tap(NOTES);
                tablet.see_value(FIELD, half);
            }
            Midst::Pile => tablet.see_value(PILE, half),
            Midst::Turn => {
                tablet.see("Nå: EH");
                tablet.see_value(FIELD, half);
            }
            Midst::Dot => tablet.see("2 prikker igjen"),
            Midst::Pulse => {
                tablet.see("Ingen kan gå tilbake og se hva noen svarte.");
                assert!(!tablet.sees(half), "nobody sees it: {}", tablet.everything());
            }
            Midst::LookBack => tablet.see_pressed_beside(AGREED, "Holder på"),
            Midst::Nothing => {}
        }
    }
}

/// Seconds left, as the figures tell.
fn seconds_left(tablet: &Tablet) -> Option<i64> {
    let shown = tablet.script("return document.querySelector('[role=timer]').textContent", Vec::new());
    let (minutes, seconds) = shown.as_str()?.trim().split_once(':')?;
    let over = minutes.starts_with('+');
    let left = minutes.trim_start_matches('+').parse::<i64>().ok()? * 60 + seconds.parse::<i64>().ok()?;
    Some(if over { -left } else { left })
}

fn see_left(tablet: &Tablet, secs: i64) {
    let seen = wait_for(|| (seconds_left(tablet) == Some(secs)).then_some(()));
    assert!(seen.is_some(), "{secs} s are left, and not {:?}: {}", seconds_left(tablet), tablet.everything());
}

tried_in!(every_kind_of_step_outlives_a_reload_and_a_sleep: chromium, webkit);
fn every_kind_of_step_outlives_a_reload_and_a_sleep(engine: Engine) {
    let tablet = in_every_kind(engine);
    tablet.hold_the_clock();
    for (kind, number) in StepKind::ALL.into_iter().zip(1..) {
        go_to(&tablet, kind);
        let (midst, half) = (Midst::of(kind), half(kind));
        let given = wait_for(|| seconds_left(&tablet)).expect("a time");
        midst.begin(&tablet, &half);
        tablet.let_pass_secs(20);
        tablet.reload();
        see_left(&tablet, given - 20);
        tablet.see(&format!("Steg {number} av 25"));
        midst.is_there(&tablet, &half);

        // Asleep until long past the end: told of plainly, and nobody is taken anywhere.
        tablet.sleep_secs(u64::try_from(given).unwrap_or_default() + 25);
        see_left(&tablet, -45);
        tablet.see("Tiden er ute.");
        tablet.see(&format!("Steg {number} av 25"));
        tablet.see(kind.words().instruction.bokmal);
    }
}

/// The meeting on this device's other screen, beside the tablet's own tab.
fn big_screen(tablet: &Tablet) -> [WindowHandle; 2] {
    let (run, own) = (tablet.place(), tablet.tab());
    let big = tablet.new_tab();
    tablet.be_wide(1920, 1080);
    tablet.open(&run.replace("run", "screen"));
    [own, big]
}

/// Read at ten metres: capitals that fill a sixth of a degree there, which is twice what the eye needs,
/// are 29 mm high. On a picture two metres wide of 1920 pixels, and in a face whose capitals are two
/// thirds of its size, that is 42 pixels; what is large is to be half as large again.
const LARGE_PX_MIN: f64 = 64.0;
const READ_PX_MIN: f64 = 42.0;

tried_in!(every_kind_of_step_is_for_everyone_and_on_the_big_screen_of_nobody: chromium);
fn every_kind_of_step_is_for_everyone_and_on_the_big_screen_of_nobody(engine: Engine) {
    tour(engine, &mut |tablet, kind, is_big| {
        if is_big {
            tells_of_nobody(tablet, kind, &half(kind));
            is_read(tablet, kind);
            assert_eq!(tablet.faults(), Vec::<String>::new(), "{kind:?}");
        } else {
            for (width, height) in [(390, 844), (1024, 768)] {
                tablet.be_wide_and_whole(width, height);
                assert_eq!(tablet.faults(), Vec::<String>::new(), "{kind:?}, {width} wide");
            }
        }
    });
}

fn tells_of_nobody(tablet: &Tablet, kind: StepKind, half: &str) {
    let shown = tablet.script("return document.body.innerText", Vec::new());
    let shown = shown.as_str().expect("a text");
    for written in [half, NOISE, CALM] {
        assert!(!shown.contains(written), "{kind:?} shows «{written}»: {shown}");
    }
    let words: Vec<&str> = shown.split(|letter: char| !letter.is_alphabetic()).collect();
    assert!(!PEOPLE.iter().flatten().any(|initials| words.contains(initials)), "{kind:?} shows who: {shown}");
}

/// Everything is within the screen, whole, and large enough.
fn is_read(tablet: &Tablet, kind: StepKind) {
    let script = "const px = (element) => parseFloat(getComputedStyle(element).fontSize);
        const texts = [...document.querySelectorAll('main h1, main li, main p, .screen-time > b')].filter((element) => element.matches(':not(.screen-time)') && element.innerText.trim());
        const out = texts.filter((element) => { const { top, left, right, bottom } = element.getBoundingClientRect();
            return top < 0 || left < 0 || right > innerWidth || bottom > innerHeight; });
        const cut = [document.documentElement, ...document.querySelectorAll('main, main *')].filter((element) =>
            getComputedStyle(element).overflow !== 'visible' && (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth));
        return [px(document.querySelector('main h1')), Math.min(...texts.map(px)), out.concat(cut).map((element) => element.tagName + '.' + element.className).join(', ')]";
    let seen = tablet.script(script, Vec::new());
    let px = |place: usize| seen[place].as_f64().expect("a size");
    println!("{kind:?}: {} and {} px", px(0), px(1));
    assert_eq!(seen[2], "", "{kind:?}: not whole on the screen");
    assert!(px(0) >= LARGE_PX_MIN, "{kind:?}: what is large has {} px", px(0));
    assert!(px(1) >= READ_PX_MIN, "{kind:?}: the smallest has {} px", px(1));
}
