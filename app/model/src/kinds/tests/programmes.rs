//! Programmes (satsinger): set by name, followed by tiltak, renamed, deleted, and shared.

use super::super::action::{Action, create, create_from_point};
use super::super::meeting::{self, MeetingPlan, create_point};
use super::super::programme;
use super::Tablet;
use crate::overviews::action_list::Filter;
use crate::overviews::deleted;
use crate::share::{Selection, select};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;

const NAME: &str = "Vurdering for læring";

fn meeting(tablet: &mut Tablet, name: &str) -> Dot {
    let home = tablet.act(|change| meeting::create(change, &MeetingPlan::default()));
    tablet.act(|change| programme::set(change, home, name));
    home
}

fn tiltak_of(tablet: &mut Tablet, meeting: Dot, text: &str) -> Dot {
    let point = tablet.act(|change| create_point(change, meeting, None, None, 1, text)).expect("a point");
    tablet.act(|change| create_from_point(change, point)).expect("a tiltak")
}

fn in_programme(notebook: &Notebook, name: &str) -> Vec<Dot> {
    let filter = Filter { programme: name.to_owned(), ..Filter::default() };
    filter.of(Action::all(notebook), "2026-11-26").iter().map(|action| action.home).collect()
}

/// Returns what another tablet reads in a file of one home.
fn handed_on(tablet: &Tablet, home: Dot) -> Notebook {
    file::read(&file::write(&select(&tablet.notebook, Selection::Home(home)))).expect("our file")
}

#[test]
fn a_name_used_before_is_the_same_programme() {
    let mut tablet = Tablet::new(1);
    let (first, second) = (meeting(&mut tablet, NAME), meeting(&mut tablet, " vurdering  for LÆRING "));
    assert_eq!(
        (programme::read(&tablet.notebook, first), programme::read(&tablet.notebook, second)),
        (NAME.to_owned(), NAME.to_owned())
    );
    assert_eq!(programme::all(&tablet.notebook), [NAME]);
    tablet.act(|change| programme::set(change, second, " "));
    assert_eq!(programme::read(&tablet.notebook, second), "");
}

#[test]
fn a_tiltak_goes_by_its_meeting_until_someone_says_otherwise() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, "");
    let (made, other) = (tiltak_of(&mut tablet, home, "en"), tiltak_of(&mut tablet, home, "to"));
    tablet.act(|change| programme::set(change, other, "Leseglede"));
    tablet.act(|change| programme::set(change, home, NAME));
    assert_eq!(
        (programme::read(&tablet.notebook, made), programme::read(&tablet.notebook, other)),
        (NAME.to_owned(), "Leseglede".to_owned())
    );
    tablet.act(|change| programme::set(change, made, ""));
    assert_eq!(programme::read(&tablet.notebook, made), "", "emptied by hand");
    let late = tiltak_of(&mut tablet, home, "tre");
    assert_eq!(in_programme(&tablet.notebook, NAME), [late]);
}

#[test]
fn tiltak_without_a_programme_go_by_their_meetings() {
    let mut leader = Tablet::new(1);
    let home = meeting(&mut leader, "");
    let mut table = leader.copy(2);
    let made = tiltak_of(&mut table, home, "fra bordet");
    leader.act(|change| programme::set(change, home, NAME));
    leader.meet(&mut table);
    assert_eq!(programme::read(&table.notebook, made), NAME);
}

#[test]
fn two_tablets_that_give_the_same_name_have_one() {
    let (mut left, mut right) = (Tablet::new(1), Tablet::new(2));
    let own = left.act(|change| create(change, "vårt"));
    let theirs = right.act(|change| create(change, "deres"));
    left.act(|change| programme::set(change, own, NAME));
    right.act(|change| programme::set(change, theirs, "Vurdering for Læring"));
    left.meet(&mut right);
    assert_eq!((programme::all(&left.notebook), programme::all_named(&left.notebook, NAME).len()), (vec![NAME.to_owned()], 2));
    assert_eq!(in_programme(&left.notebook, NAME).len(), 2);
    left.act(|change| programme::set_name(change, NAME, "Underveisvurdering"));
    left.act(|change| programme::set_name(change, "Underveisvurdering", " "));
    assert_eq!(programme::all(&left.notebook), ["Underveisvurdering"]);
    assert_eq!(in_programme(&left.notebook, "underveisvurdering").len(), 2);
}

#[test]
fn a_programmes_name_follows_its_meetings_and_tiltak() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, "");
    let made = tiltak_of(&mut tablet, home, "en");
    tablet.act(|change| programme::set(change, home, NAME));
    meeting(&mut tablet, "En annen satsing");
    assert_eq!(programme::all(&handed_on(&tablet, home)), [NAME]);
    let mut theirs = handed_on(&tablet, made);
    assert_eq!((in_programme(&theirs, NAME), programme::all(&theirs)), (vec![made], vec![NAME.to_owned()]));
    tablet.act(|change| programme::set_name(change, NAME, "Nytt navn"));
    theirs.merge(&handed_on(&tablet, home));
    assert_eq!(
        (programme::read(&theirs, home), programme::read(&theirs, made)),
        ("Nytt navn".to_owned(), "Nytt navn".to_owned())
    );
}

#[test]
fn what_is_taken_away_can_be_brought_back_or_erased() {
    let mut tablet = Tablet::new(1);
    let home = meeting(&mut tablet, NAME);
    tablet.act(|change| programme::delete(change, NAME));
    assert_eq!((programme::read(&tablet.notebook, home), programme::all(&tablet.notebook)), (String::new(), vec![]));
    let gone = deleted::homes(&tablet.notebook).remove(0);
    assert_eq!(gone.title, NAME);
    tablet.act(|change| deleted::restore(change, gone.key));
    assert_eq!(programme::read(&tablet.notebook, home), NAME);
    tablet.act(|change| deleted::erase(change, &gone));
    assert!(tablet.notebook.get(&Key::root(home)).is_some() && programme::read(&tablet.notebook, home).is_empty());
    tablet.act(|change| programme::set(change, home, NAME));
    assert_eq!(programme::read(&tablet.notebook, home), NAME, "a name may be given again");
}

#[test]
fn undoing_a_programme_leaves_the_meeting_without_one() {
    let mut tablet = Tablet::new(1);
    let home = tablet.act(|change| create(change, "en"));
    tablet.act(|change| programme::set(change, home, NAME));
    tablet.undo();
    assert_eq!((programme::read(&tablet.notebook, home), programme::all(&tablet.notebook)), (String::new(), vec![]));
}
