//! A school's own reflection circle (refleksjonssirkel): a home with its stations as a list that people edit. A
//! school without one sees the built-in circle, and nothing is stored. It knows no meeting: a group's words at
//! a station are points like others.
//!
//! Each station is a record of its own, so that two who change the circle at once both keep their words. Two who
//! each make one have two circles, and [`choose`] the one they want.

use super::{Text, shown_root};
use crate::circle;
use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::kinds::station::{self, gives};
pub use crate::kinds::station::{STATIONS_MAX, Station, create_station, delete_station, set_gives};
use crate::language::Language;
use crate::overviews::loaded::{Loaded, Memory};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::ordering::first_keys;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    pub(crate) TITLE = field("title");
    CHOSEN = field("chosen").integer();
}

/// A reflection circle (refleksjonssirkel).
pub const KIND: Kind = Kind {
    name: "circle",
    home: Home::Root,
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(11),
    link: InLink::Never,
    search: Searched::Never,
    is_people: false,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle {
    /// `None` for the built-in circle.
    pub home: Option<Dot>,
    pub title: Text,
    pub stations: Vec<Station>,
}

impl Circle {
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Circle> {
        let root = shown_root(notebook, home, &KIND)?;
        Some(Circle { home: Some(home), title: Text::read(root, &TITLE), stations: Station::all(notebook, home) })
    }

    /// Returns every stored circle, in the order they were made.
    pub fn all(notebook: &Notebook) -> Vec<Circle> {
        let kept =
            notebook.roots().filter(|(_, root)| root.kind == KIND).map(|(key, root)| (root.created_at_ms, key.home)).collect();
        let kept = fellestid_crdt::sorting::sorted_by(kept, Ord::cmp).into_iter();
        kept.filter_map(|(_, home)| Circle::read(notebook, home)).collect()
    }

    /// Returns the built-in circle.
    pub fn as_it_comes(language: Language) -> Circle {
        let stations = circle::STATIONS.map(|station| Station {
            key: None,
            title: plain(station.title.of(language)),
            about: plain(station.about.of(language)),
            gives: station.gives,
        });
        Circle { home: None, title: plain(circle::TITLE.of(language)), stations: stations.into() }
    }

    /// Like [`Circle::to_use`], once every stored circle is in memory.
    pub fn loaded(memory: Memory<'_>, language: Language) -> Loaded<Circle> {
        memory.gathered(homes(memory.notebook), |notebook| Circle::to_use(notebook, language))
    }

    /// Returns the circle in use: the first stored one, or the built-in one.
    pub fn to_use(notebook: &Notebook, language: Language) -> Circle {
        Circle::all(notebook).into_iter().next().unwrap_or_else(|| Circle::as_it_comes(language))
    }
}

fn plain(text: &str) -> Text {
    Text { shown: text.to_owned(), versions: Vec::new() }
}

/// Returns the homes of the stored circles, including deleted ones.
pub fn homes(notebook: &Notebook) -> Vec<Dot> {
    notebook.roots().filter(|(_, root)| root.kind == KIND).map(|(key, _)| key.home).collect()
}

/// Makes a circle of the school's own, as a copy of the built-in one.
pub fn create(transaction: &mut Transaction<'_>, language: Language) -> Dot {
    let home = transaction.create_home(KIND.name, &[TITLE.with(circle::TITLE.of(language).into())]);
    for (station, order) in circle::STATIONS.iter().zip(first_keys(circle::STATIONS.len())) {
        let fields = [
            station::TITLE.with(station.title.of(language).into()),
            station::ABOUT.with(station.about.of(language).into()),
            station::GIVES.with(gives(station.gives)),
            station::ORDER.with(Value::text(order)),
        ];
        transaction.create(home, super::station::KIND.name, &fields);
    }
    home
}

/// Chooses the circle to use from now on: the others are deleted, and can be brought back. The chosen one is
/// written to, so that it survives if another tablet chose otherwise meanwhile.
pub fn choose(transaction: &mut Transaction<'_>, circle: Dot) {
    let times = transaction.notebook.get(&Key::root(circle)).and_then(|root| CHOSEN.integer_in(root)).unwrap_or_default();
    CHOSEN.write(transaction, Key::root(circle), Value::Integer(times + 1));
    let others = Circle::all(transaction.notebook).into_iter().filter_map(|other| other.home).filter(|home| *home != circle);
    others.for_each(|home| transaction.delete(Key::root(home)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circle::Gives;
    use crate::place::{move_down, move_up};
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::Pen;
    use proptest::prelude::*;

    fn made() -> (Pen, Notebook, Dot) {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let home = create(&mut Transaction::begin(&mut pen, &mut notebook, 1), Language::Nynorsk);
        (pen, notebook, home)
    }

    fn keys(notebook: &Notebook, home: Dot) -> Vec<Key> {
        Circle::read(notebook, home).expect("a circle").stations.iter().filter_map(|station| station.key).collect()
    }

    fn titles(circle: &Circle) -> Vec<&str> {
        circle.stations.iter().map(|station| station.title.shown.as_str()).collect()
    }

    #[test]
    fn the_built_in_circle_is_used_without_being_stored() {
        let notebook = Notebook::new();
        let circle = Circle::to_use(&notebook, Language::Bokmal);
        assert_eq!((circle.home, titles(&circle)[1], circle.stations.len()), (None, "Hvorfor gjør vi det slik?", 6));
        assert!(notebook.is_empty());
    }

    #[test]
    fn a_school_makes_the_built_in_circle_its_own() {
        let (mut pen, mut notebook, home) = made();
        let kept = Circle::read(&notebook, home).expect("a circle");
        let comes = Circle::as_it_comes(Language::Nynorsk);
        let words = |circle: &Circle| {
            circle.stations.iter().map(|one| (one.title.clone(), one.about.clone(), one.gives)).collect::<Vec<_>>()
        };
        assert_eq!((words(&kept), &kept.title), (words(&comes), &comes.title));
        let all = keys(&notebook, home);
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 2);
        station::TITLE.type_text(&mut transaction, all[0], "Ei forteljing");
        set_gives(&mut transaction, all[5], Gives::Points);
        delete_station(&mut transaction, all[3]);
        let added = create_station(&mut transaction, home, Some(all[1]), "Stille").expect("added");
        assert!(move_up(&mut transaction, added) && !move_up(&mut transaction, all[0]) && move_down(&mut transaction, all[4]));
        let circle = Circle::to_use(&notebook, Language::Nynorsk);
        let expected =
            ["Ei forteljing", "Stille", "Kvifor gjer vi det slik?", "Andre måtar å sjå det på", "Teikn og dato", "Felles tiltak"];
        assert_eq!(titles(&circle), expected);
        assert_eq!((circle.stations[4].gives, circle.stations[5].gives), (Gives::Points, Gives::Action));
    }

    #[test]
    fn a_circle_that_is_gone_or_full_takes_no_more_stations() {
        let (mut pen, mut notebook, home) = made();
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 2);
        let added = (0..20).filter_map(|_| create_station(&mut transaction, home, None, "meir")).count();
        assert_eq!(added, STATIONS_MAX - 6);
        transaction.delete(Key::root(home));
        assert_eq!(create_station(&mut transaction, home, None, "meir"), None);
        assert_eq!(Circle::to_use(&notebook, Language::Bokmal).home, None);
    }

    #[test]
    fn two_who_each_make_one_keep_both() {
        let (_, mut notebook, home) = made();
        let mut other = Notebook::new();
        let second = create(&mut Transaction::begin(&mut Pen::new(Actor(2)), &mut other, 5), Language::Bokmal);
        notebook.merge(&other);
        let homes: Vec<Option<Dot>> = Circle::all(&notebook).iter().map(|circle| circle.home).collect();
        assert_eq!(homes, [Some(home), Some(second)]);
        choose(&mut Transaction::begin(&mut Pen::new(Actor(3)), &mut notebook, 6), second);
        assert_eq!(Circle::all(&notebook).len(), 1);
        assert_eq!(Circle::to_use(&notebook, Language::Bokmal).home, Some(second));
    }

    #[test]
    fn two_who_choose_different_circles_keep_both() {
        let (_, mut here, first) = made();
        let second = create(&mut Transaction::begin(&mut Pen::new(Actor(2)), &mut here, 5), Language::Bokmal);
        let mut there = here.clone();
        choose(&mut Transaction::begin(&mut Pen::new(Actor(3)), &mut here, 6), first);
        choose(&mut Transaction::begin(&mut Pen::new(Actor(4)), &mut there, 7), second);
        here.merge(&there);
        let homes: Vec<Option<Dot>> = Circle::all(&here).iter().map(|circle| circle.home).collect();
        assert_eq!(homes, [Some(first), Some(second)]);
    }

    /// Does one of many acts, chosen by numbers.
    fn act(transaction: &mut Transaction<'_>, home: Dot, (kind, place): (u8, usize)) {
        let all = keys(transaction.notebook, home);
        let chosen = (!all.is_empty()).then(|| all[place % all.len()]);
        match (kind, chosen) {
            (0, _) | (_, None) => drop(create_station(transaction, home, chosen, &format!("stopp {place}"))),
            (1, Some(key)) => delete_station(transaction, key),
            (2, Some(key)) => drop(move_up(transaction, key)),
            (3, Some(key)) => drop(move_down(transaction, key)),
            (_, Some(key)) => station::ABOUT.type_text(transaction, key, &format!("ord {place}")),
        }
    }

    proptest! {
        #[test]
        fn circles_changed_at_two_places_become_one_and_no_word_is_lost(
            left in prop::collection::vec((0u8..5, 0usize..20), 0..20), right in prop::collection::vec((0u8..5, 0usize..20), 0..20),
        ) {
            let (mut pen, mut here, home) = made();
            let mut there = here.clone();
            let mut transaction = Transaction::begin(&mut pen, &mut here, 2);
            left.into_iter().for_each(|one| act(&mut transaction, home, one));
            let mut other = Pen::new(Actor(2));
            let mut transaction = Transaction::begin(&mut other, &mut there, 3);
            right.into_iter().for_each(|one| act(&mut transaction, home, one));
            let all: Vec<Key> = keys(&here, home).into_iter().filter(|key| keys(&there, home).contains(key)).collect();
            let alone = there.clone();
            there.merge(&here);
            here.merge(&alone);
            prop_assert_eq!(Circle::read(&here, home), Circle::read(&there, home));
            prop_assert_eq!(&here, &there);
            prop_assert!(all.iter().all(|key| keys(&here, home).contains(key)));
        }
    }
}
