//! Loops over all kinds follow what each kind declares: tried with a record of every kind with text in every
//! field, and with a kind made up here, which only its declaration tells of.

use crate::kind::{Along, Deletion, Field, GoesWith, Heading, Holds, Home, InLink, Kind, Kinds, Place, Searched, field};
use crate::kinds::ALL;
use crate::link::{link_of, read_link};
use crate::overviews::{deleted, duplicate};
use crate::place::{move_up_of, siblings_of};
use crate::preview::{deleted_here_of, leave_out_of, preview_of};
use crate::search::Index;
use crate::share::{Selection, inside_of, select_of, without_names_of};
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::{read, write, write_plain};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_crdt::value::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Something agreed on with another school: in meetings, under a question, said by someone.
const MADE_UP: Kind = Kind {
    name: "promise",
    home: Home::In(&["meeting", "set"]),
    title: Some("words"),
    fields: &[
        field("words").searched().in_link(),
        field("about").searched_in_home(),
        field("promised_by").names_people(),
        field("question").stands_under("question"),
        field("order"),
    ],
    goes_with: &[],
    place: Place::Under("question"),
    deletion: Deletion::Erased,
    news: Some(40),
    link: InLink::Fields(Along::Plan),
    search: Searched::ByTitle(Heading::Points),
    is_people: false,
};

/// A home of its own that is shared with a meeting's programme.
const MADE_UP_HOME: Kind = Kind {
    name: "alliance",
    home: Home::Root,
    title: Some("words"),
    fields: &[field("words").searched(), field("school").names_people(), field("programme").points_at("programme")],
    goes_with: &[GoesWith::Pointer("programme")],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(41),
    link: InLink::Never,
    search: Searched::ByText(Heading::Actions),
    is_people: false,
};

const WITH_MADE_UP: Kinds = {
    let mut all = [&MADE_UP; ALL.0.len() + 2];
    let mut at = 0;
    while at < ALL.0.len() {
        all[at] = ALL.0[at];
        at += 1;
    }
    all[at + 1] = &MADE_UP_HOME;
    Kinds(&{ all })
};

/// A record of each kind in a home of each kind it lives in. Every field has a value, and every text its own word.
struct All {
    notebook: Notebook,
    keys: BTreeMap<(&'static str, &'static str), Key>,
}

fn word(kind: &Kind, field: &Field) -> String {
    format!("w{}w{}w", kind.name, field.name().trim_end_matches(':')).replace('_', "")
}

/// Returns the name of a field's register; for a family, of one of them.
fn register(field: &Field) -> String {
    if field.is_family() { format!("{}x", field.name()) } else { field.name().to_owned() }
}

fn of_each(kinds: Kinds) -> All {
    let (mut notebook, mut pen) = (Notebook::new(), Pen::new(Actor(7)));
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 86_400_000);
    let mut keys = BTreeMap::new();
    for kind in kinds.iter().filter(|kind| kind.is_root()) {
        keys.insert((kind.name, kind.name), Key::root(transaction.create_home(kind.name, &[])));
    }
    for kind in kinds.iter() {
        for home in kinds.iter().filter(|home| kind.is_in(home.name)) {
            keys.insert((home.name, kind.name), transaction.create(keys[&(home.name, home.name)].home, kind.name, &[]));
        }
    }
    for ((home, name), key) in &keys {
        let kind = kinds.find(name).expect("ours");
        for field in kind.fields {
            let there = |pointed: &'static str| keys.get(&(*home, pointed)).or_else(|| keys.get(&(pointed, pointed)));
            let value = match field.holds {
                Holds::Text | Holds::Date | Holds::Code => word(kind, field).as_str().into(),
                Holds::Flag => true.into(),
                Holds::Integer => 1.into(),
                Holds::Dot(pointed) => there(pointed).map_or(Value::Null, |key| key.id.into()),
                Holds::List => Value::List(vec![Value::text(word(kind, field))]),
            };
            transaction.write(*key, &register(field), value);
        }
        transaction.write(*key, "newer", format!("wnewerw{name}").as_str().into());
    }
    All { notebook, keys }
}

#[test]
fn no_undeclared_or_naming_field_is_in_a_copy_without_names() {
    for kinds in [ALL, WITH_MADE_UP] {
        let all = of_each(kinds);
        let bytes = write_plain(&without_names_of(kinds, &all.notebook, Actor(99)));
        assert!(!bytes.contains("wnewerw"), "what a newer version wrote");
        for (kind, field) in kinds.iter().flat_map(|kind| kind.fields.iter().map(move |field| (kind, field))) {
            let is_word = matches!(field.holds, Holds::Text | Holds::Date | Holds::Code | Holds::List);
            let stays = kind.is_people || field.names_somebody();
            if is_word {
                assert_eq!(bytes.contains(&word(kind, field)), !stays, "{}.{}", kind.name, field.name());
            }
            if kind.is_people {
                assert!(!bytes.contains(&format!("\"kind\":\"{}\"", kind.name)), "{}", kind.name);
            }
        }
        assert!(!bytes.contains("0000000000000007"), "which tablet wrote it");
    }
}

#[test]
fn a_kind_this_version_does_not_know_stays_behind() {
    let all = of_each(WITH_MADE_UP);
    let bytes = write_plain(&without_names_of(ALL, &all.notebook, Actor(99)));
    assert!(!bytes.contains("promise") && !bytes.contains("alliance"));
}

#[test]
fn every_kind_goes_through_a_file_and_is_told_with_its_title() {
    for kinds in [ALL, WITH_MADE_UP] {
        let all = of_each(kinds);
        let back = read(&write(&select_of(kinds, &all.notebook, Selection::Everything))).expect("our file");
        assert_eq!(back, all.notebook);
        let told = inside_of(kinds, &back);
        for kind in kinds.iter() {
            let held = told.iter().find(|held| held.kind == kind.name).unwrap_or_else(|| panic!("{} is not told", kind.name));
            assert_eq!(held.names.first().cloned(), kind.title_field().map(|field| word(kind, field)), "{}", kind.name);
        }
        // People named in a record that is no person are counted beside the persons.
        for (kind, field) in
            kinds.iter().filter(|kind| !kind.is_people).flat_map(|kind| kind.fields.iter().map(move |field| (kind, field)))
        {
            let is_told = told.iter().any(|held| held.kind == field.name() && held.names.contains(&word(kind, field)));
            assert_eq!(is_told, field.is_name(), "{}.{}", kind.name, field.name());
        }
    }
}

#[test]
fn every_kind_is_told_before_it_is_taken_in() {
    for kinds in [ALL, WITH_MADE_UP] {
        let all = of_each(kinds);
        let (counts, homes) = preview_of(kinds, &Notebook::new(), &all.notebook);
        assert_eq!(counts.added, all.keys.len());
        for kind in kinds.iter() {
            let is_home = homes.iter().any(|home| home.kind == kind.name);
            let is_item = homes.iter().flat_map(|home| &home.groups).any(|group| group.kind == kind.name);
            let is_plan = kind.news.is_none() && homes.iter().any(|home| home.with_plan);
            assert!(is_home || is_item || is_plan, "{}", kind.name);
        }
    }
}

#[test]
fn children_of_what_is_left_out_follow_it_in_every_kind() {
    for kinds in [ALL, WITH_MADE_UP] {
        let all = of_each(kinds);
        for ((home, name), key) in &all.keys {
            let kind = kinds.find(name).expect("ours");
            for field in kind.fields.iter().filter(|field| field.is_standing_under()) {
                let Holds::Dot(pointed) = field.holds else { panic!("{name}.{} points at nothing", field.name()) };
                let Some(parent) = all.keys.get(&(*home, pointed)) else { continue };
                let kept = leave_out_of(kinds, &all.notebook, &Notebook::new(), &BTreeSet::from([*parent]));
                assert!(kept.get(key).is_none() && kept.get(parent).is_none(), "{home}: {name} without its {pointed}");
            }
        }
    }
}

#[test]
fn what_goes_with_a_home_leaves_with_it() {
    for kinds in [ALL, WITH_MADE_UP] {
        let all = of_each(kinds);
        let leaves = |home: &str, other: &str| {
            let chosen = select_of(kinds, &all.notebook, Selection::Home(all.keys[&(home, home)].home));
            chosen.get(&all.keys[&(other, other)]).is_some()
        };
        for kind in kinds.iter().filter(|kind| kind.is_root()) {
            for goes_with in kind.goes_with {
                let other = match goes_with {
                    GoesWith::Pointing { kind, .. } => *kind,
                    GoesWith::Pointer(register) | GoesWith::Pointers(register) | GoesWith::PointerOrThatOf { register, .. } => {
                        match kind.field(register).expect("declared").holds {
                            Holds::Dot(pointed) => pointed,
                            _ => panic!("{register} points at nothing"),
                        }
                    }
                };
                assert!(leaves(kind.name, other), "{} with {other}", kind.name);
            }
        }
        assert!(!leaves("programme", "meeting") && !leaves("set", "meeting"));
    }
}

#[test]
fn what_is_deleted_is_listed_as_its_kind_says() {
    for kinds in [ALL, WITH_MADE_UP] {
        let all = of_each(kinds);
        for ((home, name), key) in &all.keys {
            let mut notebook = all.notebook.clone();
            Transaction::begin(&mut Pen::new(Actor(8)), &mut notebook, 1).delete(*key);
            let gone = match key.is_root() {
                true => deleted::homes_of(kinds, &notebook),
                false => deleted::inside_of(kinds, &notebook, key.home),
            };
            let kind = kinds.find(name).expect("ours");
            assert_eq!(gone.iter().any(|gone| gone.kind == kind), kind.is_told_when_deleted(), "{name} in {home}");
            // A file that still has it tells the same.
            let here = deleted_here_of(kinds, &notebook, &all.notebook);
            assert_eq!(here.iter().any(|gone| gone.key == *key), kind.is_told_when_deleted(), "{name} in {home}");
        }
    }
}

#[test]
fn a_copied_set_has_what_every_kind_in_a_set_declares() {
    for kinds in [ALL, WITH_MADE_UP] {
        let mut all = of_each(kinds);
        let set = all.keys[&("set", "set")].home;
        let mut pen = Pen::new(Actor(9));
        let mut transaction = Transaction::begin(&mut pen, &mut all.notebook, 2);
        let copy = duplicate::duplicate_of(kinds, &mut transaction, set, "").expect("copied");
        let ids: BTreeSet<Dot> = all.notebook.home(copy).map(|(key, _)| key.id).collect();
        for kind in kinds.iter().filter(|kind| kind.is_in("set")) {
            let (_, record) = all.notebook.home(copy).find(|(_, record)| record.kind == *kind).expect(kind.name);
            for field in kind.fields.iter().filter(|field| field.is_standing_under()) {
                let Holds::Dot(pointed) = field.holds else { continue };
                assert!(record.dot(field.name()).is_some_and(|id| ids.contains(&id)), "{} under {pointed}", kind.name);
            }
        }
    }
}

#[test]
fn every_field_that_is_searched_is_found_and_no_other() {
    for kinds in [ALL, WITH_MADE_UP] {
        let index = Index::of_kinds(kinds, &of_each(kinds).notebook);
        for (kind, field) in kinds.iter().flat_map(|kind| kind.fields.iter().map(move |field| (kind, field))) {
            if matches!(field.holds, Holds::Text) {
                let found = index.find(&word(kind, field), 1);
                assert_eq!(found.total > 0, field.is_searched() || field.is_searched_in_home(), "{}.{}", kind.name, field.name());
                let by_itself = found.hits.iter().filter(|_| field.is_searched());
                by_itself.for_each(|hit| assert_eq!((hit.kind, Some(hit.heading)), (kind, kind.search.heading())));
            }
        }
    }
}

#[test]
fn every_searched_kind_has_a_heading_and_no_other() {
    for kind in WITH_MADE_UP.iter() {
        assert_eq!(kind.fields.iter().any(Field::is_searched), kind.search.heading().is_some(), "{}", kind.name);
        assert!(!kind.search.is_by_title() || kind.title_field().is_some_and(Field::is_searched), "{}", kind.name);
    }
}

#[test]
fn what_is_moved_stands_among_those_its_kind_declares() {
    for kinds in [ALL, WITH_MADE_UP] {
        let all = of_each(kinds);
        for ((home, name), key) in &all.keys {
            let kind = kinds.find(name).expect("ours");
            let above = kind.place.register().and_then(|register| Some((register, all.notebook.get(key)?.dot(register)?.into())));
            let (mut notebook, mut pen) = (all.notebook.clone(), Pen::new(Actor(8)));
            let mut transaction = Transaction::begin(&mut pen, &mut notebook, 86_400_001);
            let beside = (!key.is_root()).then(|| transaction.create(key.home, name, above.as_slice()));
            let before = siblings_of(kinds, transaction.notebook, *key);
            let told = format!("{name} in {home}: {before:?}");
            assert_eq!(before.len(), if kind.place == Place::None { 0 } else { 2 }, "{told}");
            assert!(before.is_empty() || beside.is_some_and(|beside| before.contains(&beside)), "{told}");
            let moved = before.last().is_some_and(|last| move_up_of(kinds, &mut transaction, *last));
            let after: Vec<Key> = siblings_of(kinds, transaction.notebook, *key).into_iter().rev().collect();
            assert_eq!((moved, after), (!before.is_empty(), before), "{told}");
        }
    }
}

#[test]
fn a_link_takes_along_what_every_kind_declares() {
    for kinds in [ALL, WITH_MADE_UP] {
        let all = of_each(kinds);
        for ((home, name), key) in all.keys.iter().filter(|((home, _), _)| ["meeting", "package"].contains(home)) {
            let link = read_link(&link_of(kinds, &all.notebook, key.home)).expect("our link");
            let kind = kinds.find(name).expect("ours");
            let Some(record) = link.get(key) else {
                assert_eq!(kind.link, InLink::Never, "{name} in {home}");
                continue;
            };
            let is_whole = matches!(kind.link, InLink::Whole(_));
            for field in kind.fields {
                let goes = is_whole || field.is_in_link() || field.is_in_seating();
                // What points at a kind that is in no such home was never written.
                let is_there = all.notebook.get(key).is_some_and(|whole| whole.register(&register(field)).is_some());
                assert_eq!(record.register(&register(field)).is_some(), goes && is_there, "{name}.{}", field.name());
            }
            assert_eq!(record.register("newer").is_some(), is_whole, "{name}");
        }
    }
}
