//! What people are told before they import something.

use super::*;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;

fn in_words(home: &HomeNews) -> Vec<(Effect, &str, usize)> {
    home.groups.iter().map(|group| (group.effect, group.kind.as_str(), group.count)).collect()
}

fn meeting() -> (Notebook, Pen, Dot, Key) {
    let (mut notebook, mut pen) = (Notebook::new(), Pen::new(Actor(1)));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let home = transaction.create_home("meeting", &[("title", Value::text("Høstmøte"))]);
    let point = transaction.create(home, "point", &[("text", Value::text("først"))]);
    (notebook, pen, home, point)
}

#[test]
fn a_point_at_no_known_table_is_counted_where_it_is_shown() {
    let (mut here, mut pen, home, _) = meeting();
    let before = here.clone();
    let mut transaction = Transaction::begin(&mut pen, &mut here, 2);
    for table in [-4, 0, 61, i64::MAX] {
        transaction.create(home, "point", &[("text", Value::text("ny")), ("table", Value::Integer(table))]);
    }
    assert_eq!(preview(&before, &here).1[0].tables, [(1, 2), (60, 2)]);
}

#[test]
fn every_effect_has_its_group_the_most_important_first() {
    let (mut here, mut my_pen, home, disputed) = meeting();
    let mut transaction = Transaction::begin(&mut my_pen, &mut here, 2);
    let deleted = transaction.create(home, "point", &[("text", Value::text("bort"))]);
    let changed = transaction.create(home, "question", &[("text", Value::text("hvorfor"))]);
    let mut there = here.clone();
    Transaction::begin(&mut my_pen, &mut here, 3).write(disputed, "text", Value::text("min"));
    let mut pen = Pen::new(Actor(2));
    let mut transaction = Transaction::begin(&mut pen, &mut there, 4);
    transaction.write(disputed, "text", Value::text("din"));
    transaction.delete(deleted);
    transaction.write(changed, "text", Value::text("hvordan"));
    transaction.create(home, "step", &[]);
    transaction.create(home, "point", &[("text", Value::text("ny")), ("table", Value::Integer(2))]);
    let (counts, homes) = preview(&here, &there);
    let [told] = homes.as_slice() else { panic!("one home") };
    assert_eq!(
        in_words(told),
        [
            (Effect::TwoVersions, "point", 1),
            (Effect::Deleted, "point", 1),
            (Effect::Added, "point", 1),
            (Effect::Changed, "question", 1),
        ]
    );
    assert_eq!((told.title.as_str(), told.effect, told.unchanged), ("Høstmøte", Effect::Unchanged, 1));
    assert_eq!((told.with_plan, told.tables.as_slice()), (true, [(2, 1)].as_slice()));
    assert_eq!((told.groups[1].items[0].name.as_str(), told.groups[3].items[0].name.as_str()), ("bort", "hvordan"));
    assert_eq!(counts, Counts { added: 2, changed: 1, unchanged: 1, two_versions: 1, deleted: 1 });
}

#[test]
fn an_erased_home_is_named_and_cannot_be_left_out() {
    let (here, _, home, _) = meeting();
    let mut erasing = Notebook::new();
    erasing.erase(Key::root(home));
    let (_, homes) = preview(&here, &erasing);
    assert_eq!((homes[0].title.as_str(), homes[0].effect), ("Høstmøte", Effect::Deleted));
    assert_eq!(in_words(&homes[0]), [(Effect::Deleted, "point", 1)]);
    assert!(homes[0].groups[0].items[0].is_erased);
}

#[test]
fn what_is_erased_here_is_not_announced_as_new() {
    let (there, _, home, _) = meeting();
    let mut here = Notebook::new();
    here.erase(Key::root(home));
    assert_eq!(preview(&here, &there), (Counts::default(), Vec::new()));
}

#[test]
fn all_tiltak_are_told_together_and_names_are_short() {
    let (mut notebook, mut pen) = (Notebook::new(), Pen::new(Actor(1)));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    for number in 0..230 {
        transaction.create_home("action", &[("what", Value::text(format!("{number} {}", "æ".repeat(300))))]);
    }
    let (_, homes) = preview(&Notebook::new(), &notebook);
    let [told] = homes.as_slice() else { panic!("one list") };
    assert_eq!((told.kind.as_str(), told.groups[0].count, told.groups[0].items.len()), ("action", 230, ITEMS_MAX));
    let name = &told.groups[0].items[0].name;
    assert_eq!(name.chars().count(), NAME_CHARS_MAX);
    assert!(name.starts_with("0 æ") && name.ends_with('…'));
}
