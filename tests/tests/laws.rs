//! The laws of merging and of files, on arbitrary notebooks, forged ones among them.

use fellestid_crdt::deletion::{Presence, is_shown, presence};
use fellestid_crdt::difference::{Counts, Difference};
use fellestid_crdt::dot::Actor;
use fellestid_crdt::file::{read, read_row, salvage, write, write_plain, write_row};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::undo::History;
use fellestid_crdt::value::Value;
use fellestid_model::kinds::meeting::{Point, create_point};
use fellestid_tests::arbitrary::{key, notebook, record};
use proptest::prelude::*;

/// Cases of each law; the whole file takes some seconds. `PROPTEST_CASES` sets another number.
fn cases() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(256);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn merged(left: &Notebook, right: &Notebook) -> Notebook {
    let mut notebook = left.clone();
    notebook.merge(right);
    notebook
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn order_does_not_matter(a in notebook(), b in notebook()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(write_plain(&merged(&a, &b)), write_plain(&merged(&b, &a)));
    }

    #[test]
    fn grouping_does_not_matter(a in notebook(), b in notebook(), c in notebook()) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn repetition_changes_nothing(a in notebook(), b in notebook()) {
        prop_assert_eq!(merged(&a, &a), a.clone());
        let both = merged(&a, &b);
        prop_assert_eq!(merged(&both, &b), both.clone());
        prop_assert_eq!(merged(&both, &a), both);
    }

    #[test]
    fn what_is_written_reads_back(a in notebook()) {
        prop_assert_eq!(read(&write(&a)), Ok(a.clone()));
        prop_assert_eq!(read(write_plain(&a).as_bytes()), Ok(a.clone()));
        let saved = salvage(&write(&a)).expect("a whole file");
        prop_assert_eq!((saved.notebook, saved.records_lost), (a, 0));
    }

    #[test]
    fn a_file_has_one_spelling_in_ascii_with_sorted_keys(a in notebook()) {
        let text = write_plain(&a);
        prop_assert!(text.is_ascii());
        // Line feeds stand between values only, and serde_json sorts keys.
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(text.replace('\n', ""), spelled(&value));
        prop_assert_eq!(write(&read(text.as_bytes()).unwrap()), write(&a));
    }

    #[test]
    fn a_row_in_storage_reads_back(key in key(), record in record()) {
        prop_assert_eq!(read_row(&write_row(key.id, &record)), Some((key.id, record)));
    }

    #[test]
    fn what_is_erased_stays_erased(a in notebook(), old in notebook(), key in key()) {
        let mut cleaned = a;
        cleaned.erase(key);
        for after in [merged(&cleaned, &old), merged(&old, &cleaned), merged(&old, &read(&write(&cleaned)).unwrap())] {
            prop_assert!(after.get(&key).is_none());
            prop_assert!(!key.is_root() || after.home(key.home).next().is_none());
            prop_assert!(after.is_erased(&key));
        }
    }

    #[test]
    fn effects_add_up_to_the_records_concerned(a in notebook(), b in notebook()) {
        let (difference, after) = Difference::of_import(&a, &b, &|_, _| true);
        let concerned = |key: &&Key| b.get(key).is_some() || b.is_erased(key);
        let here = |key: &&Key| a.get(key).is_some() || presence(&after, key) != Presence::Deleted;
        let keys: std::collections::BTreeSet<&Key> = after.records().chain(a.records()).map(|(key, _)| key).collect();
        let expected = keys.into_iter().filter(concerned).filter(here).count();
        prop_assert_eq!(total(difference.counts()), expected);
        prop_assert_eq!(difference.effects.len(), expected);
    }

    #[test]
    fn the_same_file_again_changes_nothing(a in notebook(), b in notebook()) {
        let (_, after) = Difference::of_import(&a, &b, &|_, _| true);
        let (again, same) = Difference::of_import(&after, &b, &|_, _| true);
        let Counts { added, changed, two_versions, deleted, unchanged: _ } = again.counts();
        prop_assert_eq!((added, changed, two_versions, deleted), (0, 0, 0, 0));
        prop_assert_eq!(same, after);
    }

    #[test]
    fn an_edit_here_leaves_alone_what_a_newer_version_wrote(a in notebook(), b in notebook(), text in any::<String>()) {
        let before = merged(&a, &b);
        let mut after = before.clone();
        let mut pen = Pen::new(Actor(77));
        for (key, _) in before.records() {
            Transaction::begin(&mut pen, &mut after, 5).write(*key, "text", Value::text(text.clone()));
        }
        let after = read(&write(&after)).unwrap();
        for (key, record) in before.records() {
            let now = after.get(key).expect("kept");
            prop_assert_eq!(&now.kind, &record.kind);
            for (name, register) in record.registers.iter().filter(|(name, _)| *name != "text") {
                prop_assert_eq!(now.register(name), Some(register));
            }
        }
    }

    #[test]
    fn a_change_repeated_elsewhere_gives_the_same(a in notebook(), acts in prop::collection::vec(act(), 1..8)) {
        let mut here = a.clone();
        let mut there = a;
        let mut pen = Pen::new(Actor(77));
        for act in &acts {
            let mut transaction = Transaction::begin(&mut pen, &mut here, 5);
            act.on(&mut transaction);
            there.merge(&transaction.finish().delta);
        }
        prop_assert_eq!(here, there);
    }

    #[test]
    fn undo_of_all_and_redo_of_all_show_what_was_shown(acts in prop::collection::vec(act(), 1..12)) {
        let mut pen = Pen::new(Actor(77));
        let mut notebook = one_meeting(&mut pen);
        let mut history = History::default();
        let before = shown(&notebook);
        for act in &acts {
            let mut transaction = Transaction::begin(&mut pen, &mut notebook, 5);
            act.on(&mut transaction);
            history.remember(transaction.finish().ops);
        }
        let after = shown(&notebook);
        while history.can_undo() {
            history.undo(&mut Transaction::begin(&mut pen, &mut notebook, 5));
        }
        prop_assert_eq!(shown(&notebook), before);
        while history.can_redo() {
            history.redo(&mut Transaction::begin(&mut pen, &mut notebook, 5));
        }
        prop_assert_eq!(shown(&notebook), after);
    }

    #[test]
    fn undo_leaves_alone_what_someone_else_wrote_since(acts in prop::collection::vec(writing(), 1..6), text in "[a-z]{1,5}") {
        let mut pen = Pen::new(Actor(77));
        let mut notebook = one_meeting(&mut pen);
        let mut history = History::default();
        for act in &acts {
            let mut transaction = Transaction::begin(&mut pen, &mut notebook, 5);
            act.on(&mut transaction);
            history.remember(transaction.finish().ops);
        }
        let others = format!("{text} av en annen");
        let keys: Vec<Key> = notebook.records().map(|(key, _)| *key).collect();
        let mut other = Pen::new(Actor(88));
        keys.iter().for_each(|key| Transaction::begin(&mut other, &mut notebook, 5).write(*key, "text", Value::text(others.clone())));
        let before = shown_keys(&notebook);
        while history.can_undo() {
            history.undo(&mut Transaction::begin(&mut pen, &mut notebook, 5));
        }
        prop_assert!(keys.iter().all(|key| notebook.get(key).unwrap().text("text") == others));
        prop_assert_eq!(shown_keys(&notebook), before);
    }
}

/// Returns the canonical spelling, written a second time and independently of the writer.
fn spelled(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) => format!("\"{}\"", text.encode_utf16().map(escaped).collect::<String>()),
        Value::Array(items) => format!("[{}]", items.iter().map(spelled).collect::<Vec<_>>().join(",")),
        Value::Object(map) => {
            let entries = map.iter().map(|(name, value)| format!("{}:{}", spelled(&name.as_str().into()), spelled(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
    }
}

fn escaped(unit: u16) -> String {
    match u8::try_from(unit).map(char::from) {
        Ok(character @ ('"' | '\\')) => format!("\\{character}"),
        Ok('\n') => "\\n".to_owned(),
        Ok('\t') => "\\t".to_owned(),
        Ok(character @ ' '..='~') => character.to_string(),
        Ok(_) | Err(_) => format!("\\u{unit:04x}"),
    }
}

fn total(counts: Counts) -> usize {
    let Counts { added, changed, unchanged, two_versions, deleted } = counts;
    added + changed + unchanged + two_versions + deleted
}

/// What a person does to one of the records, by its index.
#[derive(Clone, Debug)]
enum Act {
    Add(String),
    Write(usize, &'static str, Value),
    Delete(usize),
    Restore(usize),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        "[a-z]{1,5}".prop_map(Act::Add),
        (0..4usize, "[a-z]{0,5}").prop_map(|(place, text)| Act::Write(place, "text", Value::text(text))),
        (0..4usize, any::<bool>()).prop_map(|(place, said)| Act::Write(place, "said", said.into())),
        (0..4usize).prop_map(Act::Delete),
        (0..4usize).prop_map(Act::Restore),
    ]
}

fn writing() -> impl Strategy<Value = Act> {
    prop_oneof![
        "[a-z]{1,5}".prop_map(Act::Add),
        (0..4usize, "[a-z]{0,5}").prop_map(|(place, text)| Act::Write(place, "text", Value::text(text))),
    ]
}

impl Act {
    /// Carries out the act: people act on what they see, and restore what they do not.
    fn on(&self, transaction: &mut Transaction<'_>) {
        let all: Vec<Key> = transaction.notebook.records().map(|(key, _)| *key).collect();
        let seen = |key: &Key| is_shown(transaction.notebook, key) && is_shown(transaction.notebook, &Key::root(key.home));
        let (here, gone): (Vec<Key>, Vec<Key>) = all.into_iter().partition(seen);
        let at = |keys: &[Key], place: usize| keys.get(place % keys.len().max(1)).copied();
        match self {
            Act::Add(text) => {
                if let Some(key) = here.first() {
                    create_point(transaction, key.home, None, None, 1, text);
                }
            }
            Act::Write(place, name, value) => {
                at(&here, *place).into_iter().for_each(|key| transaction.write(key, name, value.clone()))
            }
            Act::Delete(place) => at(&here, *place).into_iter().for_each(|key| transaction.delete(key)),
            Act::Restore(place) => at(&gone, *place).into_iter().for_each(|key| transaction.restore(key)),
        }
    }
}

fn one_meeting(pen: &mut Pen) -> Notebook {
    let mut notebook = Notebook::new();
    let mut transaction = Transaction::begin(pen, &mut notebook, 1);
    let home = transaction.create_home("meeting", &[("title", "Fellestid".into())]);
    create_point(&mut transaction, home, None, None, 1, "et innspill");
    create_point(&mut transaction, home, None, None, 1, "et til");
    notebook
}

/// Returns what people see: every record that is present, and the value shown of each register. `false` and an absent
/// value look the same.
fn shown(notebook: &Notebook) -> Vec<(Key, String, bool, String)> {
    let records = notebook.records().filter(|(key, _)| presence(notebook, key) != Presence::Deleted);
    records
        .map(|(key, record)| (*key, record.text("text").to_owned(), record.flag("said"), record.text("title").to_owned()))
        .collect()
}

fn shown_keys(notebook: &Notebook) -> Vec<Key> {
    shown(notebook).into_iter().map(|(key, ..)| key).collect()
}

fn tablet_pair() -> (Notebook, Key, Pen, Pen) {
    let mut pen = Pen::new(Actor(1));
    let notebook = one_meeting(&mut pen);
    let key = *notebook.records().find(|(_, record)| record.kind == "point").expect("a point").0;
    (notebook, key, pen, Pen::new(Actor(2)))
}

#[test]
fn a_deletion_by_someone_who_saw_everything_stands() {
    let (mut here, key, mut pen, mut other) = tablet_pair();
    let mut there = here.clone();
    Transaction::begin(&mut other, &mut there, 2).write(key, "text", "endret".into());
    here.merge(&there);
    Transaction::begin(&mut pen, &mut here, 3).delete(key);
    for notebook in [merged(&here, &there), merged(&there, &here)] {
        assert_eq!(presence(&notebook, &key), Presence::Deleted);
    }
}

#[test]
fn an_unseen_word_brings_a_deleted_record_back() {
    let (mut here, key, mut pen, mut other) = tablet_pair();
    let mut there = here.clone();
    Transaction::begin(&mut pen, &mut here, 2).delete(key);
    Transaction::begin(&mut other, &mut there, 2).write(key, "text", "endret".into());
    here.merge(&there);
    assert_eq!(presence(&here, &key), Presence::Resurrected);
    assert!(Point::all(&here, key.home).iter().any(|point| point.brought_back && point.text.shown == "endret"));
    Transaction::begin(&mut pen, &mut here, 3).delete(key);
    assert_eq!(presence(&merged(&here, &there), &key), Presence::Deleted);
    Transaction::begin(&mut other, &mut here, 4).restore(key);
    assert_eq!(presence(&here, &key), Presence::Present);
}

#[test]
fn a_new_point_brings_its_deleted_meeting_back() {
    let (mut here, key, mut pen, mut other) = tablet_pair();
    let (root, mut there) = (Key::root(key.home), here.clone());
    Transaction::begin(&mut pen, &mut here, 2).delete(root);
    assert_eq!(presence(&here, &root), Presence::Deleted);
    create_point(&mut Transaction::begin(&mut other, &mut there, 2), key.home, None, None, 2, "kom etterpå");
    here.merge(&there);
    assert_eq!(presence(&here, &root), Presence::Resurrected);
}

#[test]
fn two_who_delete_together_have_seen_what_both_have_seen() {
    let (mut here, key, mut pen, mut other) = tablet_pair();
    let mut there = here.clone();
    Transaction::begin(&mut other, &mut there, 2).write(key, "text", "endret".into());
    Transaction::begin(&mut other, &mut there, 3).delete(key);
    Transaction::begin(&mut pen, &mut here, 2).delete(key);
    assert_eq!(presence(&merged(&here, &there), &key), Presence::Deleted);
}

#[test]
fn what_a_newer_version_wrote_survives_this_one() {
    let (mut notebook, key, mut pen, _) = tablet_pair();
    let map = Value::Map([("farge".to_owned(), Value::List(vec![1.into(), Value::Null, key.id.into()]))].into());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 2);
    transaction.write(key, "klynge", map.clone());
    let newer = transaction.create(key.home, "akvarium", &[("dybde", map.clone()), ("text", "ukjent".into())]);
    let mut through = read(&write(&notebook)).expect("opens");
    Transaction::begin(&mut Pen::new(Actor(5)), &mut through, 9).write(key, "text", "endret her".into());
    let back = read(&write(&through)).expect("opens");
    assert_eq!(back.get(&key).and_then(|record| record.latest("klynge")), Some(&map));
    let kept: Option<&Record> = back.get(&newer);
    assert_eq!(kept, notebook.get(&newer));
}

#[test]
fn undo_leaves_a_meeting_others_wrote_in_whole() {
    let (mut pen, mut other, mut notebook, mut history) =
        (Pen::new(Actor(1)), Pen::new(Actor(2)), Notebook::new(), History::default());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let home = transaction.create_home("meeting", &[("title", "Fellestid".into())]);
    create_point(&mut transaction, home, None, None, 1, "mitt");
    history.remember(transaction.finish().ops);
    create_point(&mut Transaction::begin(&mut other, &mut notebook, 2), home, None, None, 1, "ditt");
    history.undo(&mut Transaction::begin(&mut pen, &mut notebook, 3));
    assert_eq!(shown_keys(&notebook).len(), 3);
}

#[test]
fn typing_over_others_words_is_undone_to_those_words() {
    let (mut here, key, mut pen, mut other) = tablet_pair();
    let mut history = History::default();
    let mut write = |notebook: &mut Notebook, text: &str| {
        let mut transaction = Transaction::begin(&mut pen, notebook, 2);
        transaction.type_text(key, "text", text.into());
        history.remember(transaction.finish().ops);
    };
    write(&mut here, "jeg skri");
    Transaction::begin(&mut other, &mut here, 3).write(key, "text", "en annens ord".into());
    write(&mut here, "jeg skriver");
    write(&mut here, "jeg skriver over");
    history.undo(&mut Transaction::begin(&mut pen, &mut here, 4));
    assert_eq!(here.get(&key).unwrap().text("text"), "en annens ord");
}

#[test]
fn typing_is_one_act_and_each_choice_is_its_own() {
    let (mut notebook, key, mut pen, _) = tablet_pair();
    let mut history = History::default();
    for text in ["e", "en", "enig"] {
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 2);
        transaction.type_text(key, "sign", text.into());
        history.remember(transaction.finish().ops);
    }
    for state in ["open", "done"] {
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 3);
        transaction.write(key, "state", state.into());
        history.remember(transaction.finish().ops);
    }
    let mut undo = || history.undo(&mut Transaction::begin(&mut pen, &mut notebook, 4));
    undo();
    undo();
    undo();
    let record = notebook.get(&key).expect("still there");
    assert_eq!((record.text("state"), record.text("sign"), record.text("text")), ("", "", "et innspill"));
}
