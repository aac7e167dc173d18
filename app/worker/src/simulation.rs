//! A store in memory, on which the jobs' plans and merges are tested: imports, edits and undos in every order
//! (F36). Knows no browser.

use crate::{import, undo};
use fellestid_archive::image;
use fellestid_archive::rows::merge as merged_rows;
use fellestid_archive::stored::Stored;
use fellestid_browser::{Area, Entry, Merged, Row};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use fellestid_documents::read_answers;
use fellestid_model::kinds::meeting;
use fellestid_model::kinds::package::{self, PackageWords};
use fellestid_model::kinds::point;
use fellestid_model::kinds::{action, addressee, ask};
use fellestid_model::overviews::matrix::Matrix;
use std::collections::BTreeMap;

#[derive(Clone, Default)]
struct Shop {
    rows: BTreeMap<String, Row>,
    entries: BTreeMap<(Area, String), String>,
}

impl Shop {
    fn update(&mut self, rows: Vec<Row>, also: Vec<Entry>, merge: impl Fn(Option<&str>, &str) -> Merged) {
        for Entry { area, key, value } in also {
            match value {
                Some(value) => self.entries.insert((area, key), value),
                None => self.entries.remove(&(area, key)),
            };
        }
        for row in rows {
            let stored = self.rows.get(&row.key).map(|row| row.text.as_str());
            match merge(stored, &row.text) {
                Merged::Keep => {}
                Merged::Put(text) => drop(self.rows.insert(row.key.clone(), Row { text, ..row })),
                Merged::Delete => drop(self.rows.remove(&row.key)),
            }
        }
    }

    fn stored(&self) -> Stored {
        let rows: Vec<Row> = self.rows.values().cloned().collect();
        Stored::from_parts(&rows, &self.area(Area::Meta)).expect("readable")
    }

    fn notebook(&self) -> Notebook {
        self.stored().notebook
    }

    fn images(&self) -> Vec<(String, String)> {
        image::images(self.area(Area::Before))
    }

    fn area(&self, area: Area) -> Vec<(String, String)> {
        let entries = self.entries.iter().filter(|((other, _), _)| *other == area);
        entries.map(|((_, key), text)| (key.clone(), text.clone())).collect()
    }

    /// Imports a file. Returns whether there was anything to import.
    fn import(&mut self, file: &Notebook) -> bool {
        let plan = import::plan(&self.stored(), file);
        !plan.is_empty() && self.write(plan)
    }

    fn write(&mut self, plan: import::Plan) -> bool {
        let also = plan.entries(&self.images(), 0);
        self.update(plan.rows, also, merged_rows);
        true
    }

    fn undo(&mut self) -> usize {
        let Some((key, text)) = self.images().pop() else { return 0 };
        let plan = undo::plan(&self.notebook(), &undo::read(&text).expect("readable"));
        self.update(plan.rows, vec![image::removed(&key)], undo::merge);
        plan.kept
    }

    fn edit<T>(&mut self, pen: &mut Pen, act: impl FnOnce(&mut Transaction<'_>) -> T) -> T {
        let mut notebook = self.notebook();
        let mut transaction = Transaction::begin(pen, &mut notebook, 1);
        let made = act(&mut transaction);
        let delta = transaction.finish().delta;
        let rows = delta.records().map(|(key, record)| fellestid_archive::rows::record_row(*key, record)).collect();
        self.update(rows, Vec::new(), merged_rows);
        made
    }
}

/// Pseudo-random numbers: the same for the same seed, everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }
}

/// Does any one act of a person. Returns the record whose text was written.
fn act(dice: &mut Dice, transaction: &mut Transaction<'_>, homes: &mut Vec<Dot>) -> Option<Key> {
    let keys: Vec<Key> =
        transaction.notebook.records().map(|(key, _)| *key).filter(|key| is_shown(transaction.notebook, key)).collect();
    let text = Value::text(format!("tekst {}", dice.0));
    if keys.is_empty() || dice.below(6) == 0 {
        homes.push(transaction.create_home(meeting::KIND.name, &[meeting::TITLE.with(text)]));
        return homes.last().map(|home| Key::root(*home));
    }
    let key = keys[dice.below(keys.len())];
    match dice.below(6) {
        0 => {
            transaction.delete(key);
            None
        }
        1 => Some(transaction.create(key.home, point::KIND.name, &[point::TEXT.with(text)])),
        2 => Some(transaction.create(key.home, point::KIND.name, &[point::TEXT.with(text), point::QUESTION.with(key.id.into())])),
        3 => {
            point::SAID.write(transaction, key, Value::Flag(dice.below(2) == 0));
            None
        }
        _ => {
            point::TEXT.write(transaction, key, text);
            Some(key)
        }
    }
}

/// Makes two tablets, each with some writing; the second has seen what is on the first.
fn two(dice: &mut Dice) -> (Shop, Shop, Pen, Pen) {
    let (mut here, mut my_pen, mut their_pen) = (Shop::default(), Pen::new(Actor(1)), Pen::new(Actor(2)));
    edit_some(dice, &mut here, &mut my_pen);
    let mut there = here.clone();
    edit_some(dice, &mut there, &mut their_pen);
    edit_some(dice, &mut here, &mut my_pen);
    (here, there, my_pen, their_pen)
}

fn edit_some(dice: &mut Dice, shop: &mut Shop, pen: &mut Pen) -> Vec<Key> {
    let mut homes = Vec::new();
    (0..dice.below(6)).filter_map(|_| shop.edit(pen, |transaction| act(dice, transaction, &mut homes))).collect()
}

#[test]
fn an_import_undone_at_once_leaves_no_trace() {
    for seed in 0..3_000 {
        let mut dice = Dice(seed);
        let (mut here, there, ..) = two(&mut dice);
        let before = here.rows.clone();
        here.import(&there.notebook());
        assert_eq!(here.undo(), 0, "seed {seed}");
        assert_eq!(here.rows, before, "seed {seed}");
        assert!(here.images().is_empty());
    }
}

#[test]
fn words_written_after_an_import_survive_its_undo() {
    for seed in 0..10_000 {
        let mut dice = Dice(seed);
        let (mut here, there, mut my_pen, _) = two(&mut dice);
        here.import(&there.notebook());
        let written = edit_some(&mut dice, &mut here, &mut my_pen);
        let edited = here.notebook();
        here.undo();
        let now = here.notebook();
        for key in written.iter().filter(|key| is_shown(&edited, key)) {
            let (now_record, before) = (now.get(key), edited.get(key));
            let text =
                |record: Option<&fellestid_crdt::record::Record>| record.map(|record| point::TEXT.text_in(record).to_owned());
            assert_eq!(text(now_record), text(before), "seed {seed}");
            let root = Key::root(key.home);
            assert_eq!(is_shown(&now, &root), is_shown(&edited, &root), "seed {seed}");
        }
    }
}

#[test]
fn importing_again_after_an_undo_is_as_without_the_undo() {
    for seed in 0..3_000 {
        let mut dice = Dice(seed);
        let (mut here, mut there, mut my_pen, mut their_pen) = two(&mut dice);
        for _ in 0..2 {
            here.import(&there.notebook());
            edit_some(&mut dice, &mut here, &mut my_pen);
            let never_undone = here.notebook();
            here.undo();
            here.import(&there.notebook());
            assert_eq!(here.notebook(), never_undone, "seed {seed}");
            edit_some(&mut dice, &mut there, &mut their_pen);
        }
    }
}

#[test]
fn the_same_file_twice_leaves_the_first_import_to_be_undone() {
    let (mut here, mut there, mut pen) = (Shop::default(), Shop::default(), Pen::new(Actor(2)));
    there.edit(&mut pen, |transaction| transaction.create_home(action::KIND.name, &[action::WHAT.with(Value::text("tiltak"))]));
    assert!(here.import(&there.notebook()));
    assert!(!here.import(&there.notebook()));
    here.undo();
    assert!(here.rows.is_empty());
}

#[test]
fn an_import_asked_twice_is_written_once_and_answered_alike() {
    for seed in 0..3_000 {
        let mut dice = Dice(seed);
        let (mut here, there, ..) = two(&mut dice);
        let (before, file) = (here.rows.clone(), there.notebook());
        assert!(import::done_before(&here.images(), &file, 0).is_empty(), "seed {seed}");
        let plan = import::plan(&here.stored(), &file);
        if plan.is_empty() {
            continue;
        }
        let homes = plan.homes();
        here.write(plan);
        assert!(!here.import(&file), "seed {seed}");
        assert_eq!(import::done_before(&here.images(), &file, 0), homes, "seed {seed}");
        here.undo();
        assert_eq!(here.rows, before, "seed {seed}");
    }
}

#[test]
fn erased_content_leaves_rows_and_images_and_does_not_come_back() {
    let (mut here, mut there, mut pen) = (Shop::default(), Shop::default(), Pen::new(Actor(2)));
    let home = there.edit(&mut pen, |transaction| {
        transaction.create_home(meeting::KIND.name, &[meeting::TITLE.with(Value::text("hemmelig"))])
    });
    let old_file = there.notebook();
    here.import(&old_file);
    let mut erasing = Notebook::new();
    erasing.erase(Key::root(home));
    assert!(here.import(&erasing));
    assert!(here.rows.is_empty());
    assert!(here.entries.values().all(|text| !text.contains("hemmelig")));
    assert!(!here.import(&old_file));
    here.undo();
    here.undo();
    assert!(here.rows.is_empty() && here.notebook().is_erased(&Key::root(home)));
}

#[test]
fn two_who_erase_at_the_same_moment_both_do() {
    let (mut here, mut there, mut pen) = (Shop::default(), Shop::default(), Pen::new(Actor(2)));
    let [first, second] = ["en", "to"].map(|text| {
        there.edit(&mut pen, |transaction| transaction.create_home(meeting::KIND.name, &[meeting::TITLE.with(Value::text(text))]))
    });
    let old_file = there.notebook();
    here.import(&old_file);
    // Both have read the store before either writes.
    let plans = [first, second].map(|home| {
        let mut erasing = Notebook::new();
        erasing.erase(Key::root(home));
        import::plan(&here.stored(), &erasing)
    });
    assert!(plans.into_iter().all(|plan| here.write(plan)));
    assert!(here.notebook().is_erased(&Key::root(first)) && here.notebook().is_erased(&Key::root(second)));
    assert!(!here.import(&old_file));
}

#[test]
fn a_row_of_a_newer_version_is_left_as_it_is() {
    let (mut here, mut there, mut pen) = (Shop::default(), Shop::default(), Pen::new(Actor(2)));
    let home = there.edit(&mut pen, |transaction| transaction.create_home(meeting::KIND.name, &[]));
    here.rows.insert(Key::root(home).to_string(), fellestid_archive::rows::row(Key::root(home), "nyere form".to_owned()));
    let before = here.rows.clone();
    here.import(&there.notebook());
    here.undo();
    assert_eq!(here.rows, before);
}

#[test]
fn answers_taken_in_are_undone_and_can_come_again() {
    let (mut shop, mut pen) = (Shop::default(), Pen::new(Actor(1)));
    let package = shop.edit(&mut pen, |transaction| {
        let package = package::create(transaction, &PackageWords::default());
        ask::create(transaction, package, "Hva har dere prøvd?", None);
        addressee::create(transaction, package, None, "Nes skole", "");
        package
    });
    let before = shop.notebook();
    let read = |shop: &Shop| {
        let file = ("svar.txt".to_owned(), "Skole: Nes skole\n§ 1\nVi leser".into());
        read_answers(&mut shop.notebook(), package, vec![file], &mut || {}).1
    };
    let answered = |shop: &Shop| Matrix::of(&shop.notebook(), package).map(|matrix| matrix.answered());
    let delta = read(&shop);
    assert!(shop.import(&delta));
    let after = shop.notebook();
    assert_eq!(answered(&shop), Some(1));
    assert!(!shop.import(&read(&shop)), "the same once more is nothing new");
    assert_eq!(shop.undo(), 0, "nothing was changed since");
    assert_eq!(shop.notebook(), before);
    let delta = read(&shop);
    assert!(shop.import(&delta));
    assert_eq!(shop.notebook(), after);
}
