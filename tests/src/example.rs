//! One notebook with a bit of everything, the same on every machine: the golden files and the bundle of each released
//! version are made from it.

use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use fellestid_model::kinds::action;
use fellestid_model::kinds::action::{create, create_from_point};
use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan, Point, create_point};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::kinds::set::{self, SetWords, Stimulus, StimulusKind, ThemeWords};
use fellestid_model::method::igp;

const NOW_MS: i64 = 1_795_698_000_000;
const MINUTE_MS: i64 = 60_000;

/// Returns the notebook of two devices that shared a meeting and then wrote separately.
pub fn notebook() -> Notebook {
    let mut pen = Pen::new(Actor(0xfe11_e571_d000_0001));
    let mut first = Notebook::new();
    let home = meeting::create(&mut Transaction::begin(&mut pen, &mut first, NOW_MS), &meeting());
    write_points(&mut Transaction::begin(&mut pen, &mut first, NOW_MS + MINUTE_MS), home);
    let mut second = first.clone();
    agree(&mut Transaction::begin(&mut pen, &mut first, NOW_MS + 30 * MINUTE_MS), home);
    write_apart(&mut second, &first, home);
    set::create(&mut Transaction::begin(&mut pen, &mut first, NOW_MS), &set());
    first.merge(&second);
    first
}

fn meeting() -> MeetingPlan {
    let question = |text: &str, parts: &[&str]| QuestionWords {
        text: text.to_owned(),
        parts: parts.iter().map(|part| (*part).to_owned()).collect(),
        ..QuestionWords::default()
    };
    MeetingPlan {
        title: "Fellestid: hvordan lærer vi av hverandre?".to_owned(),
        date: "2026-11-26".to_owned(),
        starts_at: 14 * 60,
        tables: 2,
        steps: igp(45),
        questions: vec![
            question(
                "Når lærte du sist noe av en kollega?",
                &["Hva gjorde at det skjedde?", "Hva skal til for at det skjer oftere?"],
            ),
            question("Hva tar vi for gitt?", &[]),
        ],
        ..MeetingPlan::default()
    }
}

fn write_points(transaction: &mut Transaction<'_>, home: Dot) {
    let questions = Meeting::read(transaction.notebook, home).map(|meeting| meeting.questions).unwrap_or_default();
    let texts = [
        (1, "Da vi planla matteuka sammen: alle måtte forklare hvorfor."),
        (1, "Sigga fra Kárášjohka viste oss čállinbargu – «skriv først»."),
        (2, "# ikke en overskrift, <b>heller ikke fet</b> & [ingen lenke](http://x)"),
        (2, "Dette ble slettet."),
        (2, "To linjer:\nden andre er her 😀"),
    ];
    for (place, (table, text)) in texts.into_iter().enumerate() {
        let question = questions.get(place / 3).map(|question| question.key.id);
        create_point(transaction, home, question, None, table, text);
    }
}

fn agree(transaction: &mut Transaction<'_>, home: Dot) {
    let points = Point::all(transaction.notebook, home);
    transaction.write(points[0].key, "said", true.into());
    transaction.write(points[1].key, "text", "Sigga viste oss hvordan elevene skriver først.".into());
    transaction.delete(points[2].key);
    transaction.delete(points[3].key);
    let common = create_from_point(transaction, points[0].key).expect("the point is there");
    let fields = [
        (&action::WHAT, "Hvert team besøker et annet team én time før jul"),
        (&action::GOAL, "Vi lærer av hverandre i hverdagen"),
        (&action::SIGN, "Alle kan fortelle om noe de har prøvd"),
        (&action::RESPONSIBLE, "Ledelsen"),
        (&action::DUE_DATE, "2026-12-18"),
    ];
    fields.into_iter().for_each(|(field, text)| transaction.write(Key::root(common), field.name(), text.into()));
    let alone = create(transaction, "Rydde i møteplanen");
    transaction.write(Key::root(alone), "state", "done".into());
    transaction.write(Key::root(home), "closed_at", (NOW_MS + 45 * MINUTE_MS).into());
}

/// The second device writes: another wording of a point, an edit of what the first device deletes, a point after the
/// minutes were closed, and things from a newer version.
fn write_apart(second: &mut Notebook, first: &Notebook, home: Dot) {
    let mut pen = Pen::new(Actor(0xfe11_e571_d000_0002));
    let points = Point::all(second, home);
    let mut transaction = Transaction::begin(&mut pen, second, NOW_MS + 31 * MINUTE_MS);
    transaction.write(points[1].key, "text", "Sigga viste oss «skriv først» på to språk.".into());
    transaction.write(points[2].key, "said", true.into());
    let map = Value::Map([("dybde".to_owned(), Value::List(vec![3.into(), Value::Null]))].into());
    transaction.create(home, "akvarium", &[("ring", map)]);
    let mut late = Transaction::begin(&mut pen, second, NOW_MS + 60 * MINUTE_MS);
    create_point(&mut late, home, None, None, 2, "Dette kom vi på etterpå.");
    // An erased key stays in the file; the record it named does not.
    let erased = Key { home: first.homes().into_iter().next().unwrap_or(home), id: Dot { actor: Actor(3), counter: 9 } };
    late.erase(erased);
}

fn set() -> SetWords {
    let question = |text: &str, parts: &[&str]| QuestionWords {
        text: text.to_owned(),
        parts: parts.iter().map(|part| (*part).to_owned()).collect(),
        ..QuestionWords::default()
    };
    SetWords {
        title: "Før vi endrer noe".to_owned(),
        about: "Tre spørsmål å begynne med.".to_owned(),
        source: "Skrevet til prøvene".to_owned(),
        stimulus: Some(Stimulus { kind: StimulusKind::Film, minutes: Some(4) }),
        themes: vec![
            ThemeWords { title: None, questions: vec![question("Hva er vi stolte av?", &[])] },
            ThemeWords {
                title: Some("Det vi gjør".to_owned()),
                questions: vec![
                    question("Hvorfor gjør vi det slik?", &["For hvem?", "Siden når?"]),
                    question("Hva ville en gjest undre seg over?", &[]),
                ],
            },
        ],
        more: vec!["Se filmen først.".to_owned()],
    }
}
