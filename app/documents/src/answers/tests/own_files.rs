//! Answers in the app's own file: they alone are taken in, and a forged one changes nothing.

use super::*;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::{Entry, Register};
use fellestid_crdt::value::Value;
use fellestid_model::kinds::reading;
use fellestid_model::kinds::report::empty;
use fellestid_model::share::{Selection, select};

#[test]
fn of_the_apps_own_file_answers_alone_are_taken_in() {
    let mut round = round();
    let (package, unit, asks) = (round.package, round.units[0], round.asks.clone());
    let bytes = own(&round, |transaction| {
        let home = report::create(transaction, package, unit);
        set_answer(transaction, home, asks[0].key.id, "", (&Answer::Text("Vi leser".into()), May::Named));
        transaction.create(home, "point", &[("text", "Noe annet".into())]);
        transaction.create_home("meeting", &[("title", "Personalmøte".into())]);
        let reading = reading::create(transaction, package);
        reading::set_placed(transaction, reading, home, Some(asks[0].key.id));
        ask::set_text(transaction, asks[0].key, "Forfalsket spørsmål");
        transaction.erase(Key::root(package));
    });
    // The file erases its own package. The answers are read all the same, and the erasure is not.
    assert_eq!(round.gather(&[("svar.fellestid", &bytes)]).refused.len(), 0);
    assert_eq!(round.told(0)[0], one("Vi leser", May::Named));
    assert!(round.notebook.erased().is_empty());
    assert!(round.notebook.records().all(|(_, record)| record.kind != "meeting" && record.kind != "point"));
    assert_eq!(Ask::all(&round.notebook, package)[0].text, "Hva har dere prøvd?");
    assert!(round.notebook.roots().filter(|(_, root)| root.kind == reading::KIND).count() == 1);
}

#[test]
fn a_forged_home_changes_nothing_that_stands() {
    let mut round = round();
    let before = round.matrix();
    // A home that claims to be an answer, and is the package itself.
    let mut forged = Notebook::new();
    let mut record = Record::new(report::KIND.name, 0);
    let entry = Entry { dot: Dot { actor: Actor(9), counter: 1 }, written_at_ms: 9, value: Value::Dot(round.package) };
    record.registers.insert("package".into(), Register::new(entry));
    forged.merge_record(Key::root(round.package), &record);
    assert_eq!(round.gather(&[("ondt.fellestid", &write(&forged))]).refused[0].reason, Refusal::NoAnswer);
    assert_eq!(round.matrix(), before);
}

#[test]
fn an_emptied_answer_empties_what_came_before() {
    let mut round = round();
    let (package, unit, ask) = (round.package, round.units[0], round.asks[0].key.id);
    let (mut pen, mut school) = (Pen::new(Actor(0x5001)), round.notebook.clone());
    let mut transaction = Transaction::begin(&mut pen, &mut school, 86_400_000);
    let home = report::create(&mut transaction, package, unit);
    set_answer(&mut transaction, home, ask, "", (&Answer::Text("Feil skole".into()), May::Named));
    let first = write(&select(transaction.notebook, Selection::Home(home)));
    empty(&mut transaction, home);
    let emptied = write(&select(transaction.notebook, Selection::Home(home)));
    for files in [[("1", &first), ("2", &emptied)], [("2", &emptied), ("1", &first)]] {
        let files = files.map(|(name, bytes)| (format!("{name}.fellestid"), bytes));
        round.gather(&files.each_ref().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
        assert!(round.told(0)[0].is_empty());
    }
}
