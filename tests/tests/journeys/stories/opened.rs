//! Everything that opens: menus, sheets, what is folded away; and places that take several meetings to fill. Written as
//! one file, so that it takes one import. For the stories that look at them all.

use super::places::{Look, keep_a_set, put_on};
use super::words::Words;
use super::{FIELD, file_of, import, meeting, newcomer_offline, question, write_points};
use crate::harness::{Day, Engine, Tablet};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use fellestid_model::kinds;
use fellestid_model::kinds::action::create_from_point;
use fellestid_model::kinds::agreed_marks;
use fellestid_model::kinds::meeting::{Meeting, MeetingPlan, close, create_point};
use fellestid_model::kinds::participant::{self, seated};
use fellestid_model::method::{PlannedStep, StepKind, igp};
use fellestid_model::pulse::tally;

/// The addresses of what [`everything`] made.
pub struct Everything {
    closed: Dot,
    coming: Dot,
    round: Dot,
    plenary: Dot,
    set: String,
}

#[derive(Default)]
struct Written {
    closed: Option<Dot>,
    coming: Option<Dot>,
    round: Option<Dot>,
    plenary: Option<Dot>,
}

/// Makes the tablet of a staff that has used the app for a while.
pub fn everything(engine: Engine) -> (Tablet, Everything) {
    let mut written = Written::default();
    let tablet = newcomer_offline(engine);
    let file = file_of(0xa11, |transaction| written = write(transaction, tablet.today()));
    import(&tablet, &file);
    let home = |home: Option<Dot>| home.expect("it is written");
    let (round, plenary) = (home(written.round), home(written.plenary));
    for home in [round, plenary] {
        tablet.go(&format!("#/meeting/{home}"));
        tablet.tap("Start møtet");
        tablet.see("Planen");
    }
    // A half-written text is asked about when the meeting ends.
    tablet.write(FIELD, "Halvveis.");
    let set = keep_a_set(&tablet);
    (tablet, Everything { closed: home(written.closed), coming: home(written.coming), round, plenary, set })
}

fn write(transaction: &mut Transaction<'_>, today: Day) -> Written {
    let mut closed = None;
    for (days, at_ms) in [(-60, 1_790_000_000_000), (-30, 1_793_000_000_000), (-1, 1_795_000_000_000)] {
        let words = MeetingPlan { date: today.plus(days).to_string(), ..meeting("Teammøte om oppstart", igp(45)) };
        let home = *closed.insert(kinds::meeting::create(transaction, &words));
        write_points(transaction, home, &["Vi begynner timen ulikt.", "Alle står i døra når det ringer."]);
        let agreed = create_point(transaction, home, None, None, 1, "Én felles oppstart.").expect("a point");
        transaction.write(agreed, "said", true.into());
        create_from_point(transaction, agreed).expect("a tiltak");
        answer_pulse(transaction, home);
        close(transaction, home, at_ms);
    }
    let gone = kinds::meeting::create(transaction, &meeting("Et møte som ble avlyst", igp(30)));
    write_points(transaction, gone, &["Dette ble til noe annet."]);
    transaction.delete(Key::root(gone));
    write_people(transaction);
    let coming = tables(transaction, "Kommende", igp(45));
    let round =
        tables(transaction, "Runden", vec![PlannedStep::plain(StepKind::Round, 8), PlannedStep::plain(StepKind::Talk, 8)]);
    let plenary = tables(transaction, "Plenum", vec![PlannedStep::plain(StepKind::Plenary, 8)]);
    for home in [round, plenary] {
        write_points(transaction, home, &["Vi retter for sent."]);
        let question = Meeting::read(transaction.notebook, home).and_then(|meeting| Some(meeting.questions.first()?.key.id));
        create_point(transaction, home, question, None, 2, "Fra det andre bordet.");
    }
    Written { closed, coming: Some(coming), round: Some(round), plenary: Some(plenary) }
}

/// Writes the pulse of five who answered.
fn answer_pulse(transaction: &mut Transaction<'_>, home: Dot) {
    let numbers = |numbers: &[i64]| Value::List(numbers.iter().map(|number| Value::from(*number)).collect());
    let key =
        transaction.create(home, tally::KIND.name, &[("marks", numbers(&[0, 1, 2, 2])), ("own_practice", numbers(&[3, 2]))]);
    for (side, text) in [("good", "Vi fikk tenke først."), ("better", "Mer tid til runden.")] {
        transaction.create(
            home,
            fellestid_model::kinds::pulse_text::KIND.name,
            &[("pulse", key.id.into()), ("side", side.into()), ("text", Value::text(text))],
        );
    }
}

/// Writes a list of people, one of whom is taken out again, and the school's own marks.
fn write_people(transaction: &mut Transaction<'_>) {
    let list = participant::create_list(transaction, "Personalet");
    let people: Vec<Key> =
        ["EH", "QX", "TM"].iter().filter_map(|initials| participant::create(transaction, list, initials)).collect();
    participant::tag(transaction, people[0], "5. trinn");
    participant::delete(transaction, people[1]);
    let marks = agreed_marks::create_list(transaction, "Kjennetegn på et godt møte");
    agreed_marks::create(transaction, marks, "Alle fikk sagt noe");
}

/// Makes a meeting at two tables, with two questions and with people at each table.
fn tables(transaction: &mut Transaction<'_>, title: &str, steps: Vec<PlannedStep>) -> Dot {
    let questions = ["Hva gjør vi likt på hele skolen?", "Hva kan vi slutte med?"].map(question).to_vec();
    let home = kinds::meeting::create(transaction, &MeetingPlan { tables: 2, questions, ..meeting(title, steps) });
    for (initials, table) in [("KA", 1), ("EH", 1), ("TM", 2), ("LS", 2)] {
        if let Some(person) = participant::create(transaction, home, initials) {
            seated::set_seats(transaction, person, &[table]);
        }
    }
    home
}

/// Opens one thing after another, and calls `each` with its name.
pub fn visit_opened(tablet: &Tablet, all: &Everything, words: &Words, look: Look<'_>, each: &mut dyn FnMut(&str)) {
    put_on(tablet, look);
    let [closed, coming] = [all.closed, all.coming].map(|home| format!("#/meeting/{home}"));
    let [round, plenary] = [all.round, all.plenary].map(|home| format!("#/run/{home}"));
    let big = format!("#/screen/{}", all.plenary);
    let menu = "details.menu > summary";
    let sheet = "button[aria-haspopup=dialog]";
    // A name, a place, and what is pressed there in turn.
    let openings: [(&str, &str, &[&str]); 24] = [
        ("minutes-closed", &closed, &[]),
        ("minutes-sheet", &closed, &[".page > .actions .button.main"]),
        ("file-sheet", &closed, &[".page > .actions .button.main", "input[name=way][value=file]"]),
        ("hand-over-sheet", &closed, &[".page > .actions:last-of-type > .button:nth-last-of-type(2)"]),
        ("backup-sheet", "#/more", &[".part .actions > button"]),
        ("more", "#/more", &[]),
        ("coming", &coming, &[]),
        ("plan", "#/plan", &[]),
        ("plan-menu", "#/plan", &[menu]),
        ("marks", "#/marks", &[]),
        ("marks-menu", "#/marks", &[menu]),
        ("people-open", "#/people", &[".list-head > button"]),
        ("person-open", "#/people", &[".list-head > button", ".person"]),
        ("person-erase", "#/people", &[".list-head > button", ".person", "#erase-sure-ask"]),
        ("deleted", "#/deleted", &[]),
        ("deleted-erase", "#/deleted", &["#sure-0-ask"]),
        ("insight", "#/insight", &[]),
        ("round", &round, &[]),
        ("round-who", &round, &[&format!(".turn-acts {sheet}")]),
        ("point-open", &round, &[".point-words"]),
        ("run-plan-sheet", &round, &[&format!(".run > header {sheet}")]),
        ("all-tables", &plenary, &[]),
        ("closing-sheet", &plenary, &[".run > footer > .main"]),
        ("screen", &big, &[]),
    ];
    for (name, place, presses) in openings {
        tablet.go(place);
        tablet.unfold_all();
        presses.iter().for_each(|selector| tablet.press_first(selector));
        each(name);
    }
    tablet.go(&all.set);
    tablet.tap(words.get("sets", "edit"));
    tablet.press_first(&format!(".writing-line.asked {menu}"));
    each("line-menu");
    tablet.tap(words.get("edit_set", "choose"));
    tablet.see(words.get("edit_set", "choose_heading"));
    each("question-sheet");
}
