//! Every kind of step, in one meeting, with something begun in each; for stories that go through them all. Two tables,
//! so that a café, a round and handing over a table's points mean something.

use super::{FIELD, WILL, meeting, newcomer_offline, planned, question, start_planned, write_points};
use crate::harness::{Engine, Tablet};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::draw::roles::{Role, Roles};
use fellestid_model::kinds;
use fellestid_model::kinds::action::create_from_point;
use fellestid_model::kinds::meeting::{MeetingPlan, close, create_point};
use fellestid_model::kinds::participant::drawn::{Holder, set_roles};
use fellestid_model::kinds::participant::{self, seated};
use fellestid_model::method::{Act, PlannedStep, StepKind};
use thirtyfour::WindowHandle;

const QUESTION: &str = "Hva gjør vi likt på hele skolen, og hva gjør vi på hver vår måte?";
pub const NOISE: &str = "Vi begynner timen ulikt.";
pub const CALM: &str = "Alle står i døra når det ringer.";
const AGREED: &str = "Vi prøver én felles oppstart.";
/// Written in the silent step, and shown in the step after it.
pub const DRAFT: &str = "Vi vet ikke hva de andre gjør.";
/// The people at each of two tables, in the order they are written.
pub const PEOPLE: [[&str; 4]; 2] = [["KA", "EH", "TM", "LS"], ["SB", "ØY", "AN", "BH"]];
const NOTES: &str = "Noter underveis";
const PILE: &str = "Navn på bunken";
/// The first of the four fields, which is the one that a phone shows.
const KEPT: &str = "Innspill: Behold";

/// Returns a meeting with a step of every kind, two tables, points at the first, and a tiltak from last time.
fn every_kind() -> (Dot, Vec<u8>) {
    let steps = StepKind::ALL.map(|kind| PlannedStep::plain(kind, 8)).to_vec();
    let words = MeetingPlan { tables: 2, questions: vec![question(QUESTION)], ..meeting("Alt i ett", steps) };
    planned(&words, |transaction, home| {
        for (people, table) in PEOPLE.iter().zip(1..) {
            let people: Vec<Key> =
                people.iter().filter_map(|initials| participant::create(transaction, home, initials)).collect();
            people.iter().for_each(|person| seated::set_seats(transaction, *person, &[table]));
            // Roles are drawn beforehand: the last to sit down leads, and the first speaks first.
            set_roles(transaction, home, table, &Roles::from([(Role::Lead, Holder::Person(people[3].id))]));
        }
        write_points(transaction, home, &[NOISE, CALM]);
        agree_last_time(transaction);
    })
}

fn agree_last_time(transaction: &mut Transaction<'_>) {
    let last = kinds::meeting::create(transaction, &meeting("Sist", Vec::new()));
    let point = create_point(transaction, last, None, None, 1, AGREED).expect("a point");
    let action = create_from_point(transaction, point).expect("a tiltak");
    transaction.write(Key::root(action), "responsible", "KA".into());
    close(transaction, last, 1_795_000_000_001);
}

/// Starts the meeting at the first table.
pub fn start_every_kind(tablet: &Tablet) {
    start_planned(tablet, &every_kind());
}

/// Goes to a step through the plan, as people do who skip steps.
pub fn go_to(tablet: &Tablet, kind: StepKind) {
    let place = StepKind::ALL.iter().position(|other| *other == kind).expect("it is one of them");
    // The meeting begins at the first.
    if place > 0 {
        tablet.tap("Planen");
        tablet.tap(kind.words().name.bokmal);
    }
    tablet.see(&format!("Steg {} av {}", place + 1, StepKind::ALL.len()));
}

/// Visits each kind of step with something begun in it, on the tablet and on the big screen. The last argument of
/// `each` is true on the big screen.
pub fn tour(engine: Engine, each: &mut dyn FnMut(&Tablet, StepKind, bool)) {
    let tablet = newcomer_offline(engine);
    start_every_kind(&tablet);
    let [own, big] = big_screen(&tablet);
    for kind in StepKind::ALL {
        tablet.turn_to(&own);
        tablet.be_wide(1024, 768);
        go_to(&tablet, kind);
        if kind.is_silent() {
            tablet.rewrite(FIELD, DRAFT);
            tablet.enter();
            tablet.see("1 innspill skrevet.");
        }
        Midst::of(kind).begin(&tablet, &half(kind));
        each(&tablet, kind, false);
        tablet.turn_to(&big);
        see_act(&tablet, kind);
        // The big screen fits the text after it is painted.
        tablet.painted();
        each(&tablet, kind, true);
    }
}

/// Waits for the step's instruction, as any screen shows it.
pub fn see_act(tablet: &Tablet, kind: StepKind) {
    let words = kind.words();
    let act = Act::of(words.instruction.bokmal, words.name.bokmal);
    tablet.see(if kind == StepKind::Break { "Vi begynner igjen" } else { &act.headline });
    tablet.see(&act.rest);
}

/// Returns what somebody has half written in a step.
pub fn half(kind: StepKind) -> String {
    format!("halvt {}", kind.code())
}

/// What somebody is doing in a step when it is interrupted.
#[derive(Clone, Copy)]
pub enum Midst {
    Field(&'static str),
    /// A field that is folded away.
    Notes,
    Pile,
    Turn,
    Dot,
    /// Answers that nobody may find again: a reload discards them.
    Pulse,
    LookBack,
    Nothing,
}

impl Midst {
    pub fn of(kind: StepKind) -> Self {
        match kind {
            StepKind::Individual | StepKind::Ideas | StepKind::Information => Midst::Field(FIELD),
            StepKind::Talk | StepKind::Plenary | StepKind::Free | StepKind::Pairs | StepKind::Fours => Midst::Field(FIELD),
            StepKind::Agree => Midst::Field(WILL),
            StepKind::Inner | StepKind::Observe | StepKind::CafeRound | StepKind::Circle | StepKind::Probe | StepKind::Reply => {
                Midst::Field(FIELD)
            }
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

    pub fn begin(self, tablet: &Tablet, half: &str) {
        match self {
            Midst::Field(field) => tablet.rewrite(field, half),
            Midst::Notes => {
                self.unfold(tablet);
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
                tablet.tap("Start");
                tablet.tap(&format!("Gi én prikk: {CALM}"));
            }
            Midst::Pulse => {
                tablet.tap("Svar");
                tablet.tap("Svært nyttig");
                tablet.write("Dette var bra", half);
            }
            Midst::LookBack => tablet.tap_beside(AGREED, "Holder på"),
            Midst::Nothing => {}
        }
    }

    /// Unfolds it, where a new page folds it away.
    pub fn unfold(self, tablet: &Tablet) {
        match self {
            Midst::Notes => tablet.tap(NOTES),
            Midst::Field(_) | Midst::Pile | Midst::Turn | Midst::Dot | Midst::Pulse | Midst::LookBack | Midst::Nothing => {}
        }
    }

    pub fn is_there(self, tablet: &Tablet, half: &str) {
        match self {
            Midst::Field(field) => tablet.see_value(field, half),
            Midst::Notes => tablet.see_value(FIELD, half),
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

/// Opens the meeting on this device's other screen. Returns the handles of the tablet's own tab and of that one.
pub fn big_screen(tablet: &Tablet) -> [WindowHandle; 2] {
    let (run, own) = (tablet.place(), tablet.tab());
    let big = tablet.new_tab();
    tablet.be_wide(1920, 1080);
    tablet.go(&run.replace("run", "screen"));
    [own, big]
}
