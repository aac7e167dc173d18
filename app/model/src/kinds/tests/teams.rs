//! Teams at a school: they are asked and answer by themselves, and are one school where schools are counted.

use super::network::{Round, answered, published};
use crate::kinds::addressee::{self, Addressee};
use crate::kinds::answer::May;
use crate::kinds::network;
use crate::kinds::unit::{self, Unit};
use crate::overviews::deleted;
use crate::overviews::matrix::Matrix;
use crate::overviews::placing::{Placing, Schools};
use crate::overviews::publishing::Names;
use crate::overviews::round_schools::Since;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;

/// Adds teams at the round's first school, and asks them.
fn ask_teams(round: &mut Round, teams: &[&str]) -> Vec<Key> {
    let home = network::homes(&round.adviser.notebook).next().expect("a network");
    let school = Key { home, id: round.units[0] };
    let teams: Vec<String> = teams.iter().map(|team| (*team).to_owned()).collect();
    let added = round.adviser.act(|transaction| unit::add_teams(transaction, school, &teams));
    let since = Since::of(&round.adviser.notebook, round.package);
    round.adviser.act(|transaction| {
        since.rename(transaction);
        since.ask(transaction, round.package);
    });
    round.units.extend(added.iter().map(|key| key.id));
    added
}

#[test]
fn teams_are_asked_by_names_of_their_own() {
    let mut round = Round::new(2);
    let added = ask_teams(&mut round, &["5. trinn", "6. trinn"]);
    let again = ask_teams(&mut round, &["5. TRINN", "7. trinn"]);
    assert_eq!((added.len(), again.len()), (2, 1), "each once");
    let units = Unit::all(&round.adviser.notebook, added[0].home);
    let told: Vec<&str> = units.iter().map(|unit| unit.name.as_str()).collect();
    assert_eq!(told, ["Skole 0", "Skole 0 – 5. trinn", "Skole 0 – 6. trinn", "Skole 0 – 7. trinn", "Skole 1"]);
    let asked = Addressee::all(&round.adviser.notebook, round.package);
    let last = asked.last().expect("asked");
    assert_eq!((last.name.as_str(), last.school.as_str(), last.kommune.as_str()), ("Skole 0 – 7. trinn", "Skole 0", "Kommune 0"));
    let schools = Schools::of(&round.adviser.notebook, round.package);
    for written in ["Skole 0 – 5. trinn", "skole 0 - 5. trinn", "Skole 0 5. trinn", "Skole 0, 5. trinn, Kommune 0"] {
        assert_eq!(schools.place(written, ""), Placing::Known(added[0].id), "{written}");
    }
    assert_eq!(schools.place("Skole 0", ""), Placing::Known(round.units[0]), "the school is asked too");
}

fn rename(round: &mut Round, name: &str) {
    let school = unit::find(&round.adviser.notebook, round.units[0]).expect("a school");
    round.adviser.act(|transaction| unit::NAME.set_text(transaction, school, name));
}

/// Renames the first school, and tells the round of it for one of its rows alone.
fn rename_for_one_row(round: &mut Round, name: &str) {
    rename(round, name);
    let since = Since::of(&round.adviser.notebook, round.package);
    let (of, unit) = since.renamed.first().expect("renamed").clone();
    round.adviser.act(|transaction| addressee::rename(transaction, of.key, &unit));
}

#[test]
fn a_team_has_its_name_and_kommune_from_its_school() {
    let mut round = Round::new(1);
    let team = ask_teams(&mut round, &["5. trinn"])[0];
    let school = Key { home: team.home, id: round.units[0] };
    rename(&mut round, "Nes oppvekstsenter");
    round.adviser.act(|transaction| unit::KOMMUNE.set_text(transaction, school, "Fjordvik"));
    let told = |round: &Round| Unit::read(&round.adviser.notebook, team).map(|unit| (unit.name, unit.kommune));
    let wanted = Some(("Nes oppvekstsenter – 5. trinn".to_owned(), "Fjordvik".to_owned()));
    assert_eq!(told(&round), wanted);
    round.adviser.act(|transaction| unit::delete(transaction, school));
    assert_eq!(told(&round), wanted, "also of a school that is not asked any more");
    assert!(unit::find(&round.adviser.notebook, team.id).is_some_and(|key| key == team));
    let since = Since::of(&round.adviser.notebook, round.package);
    let renamed: Vec<&str> = since.renamed.iter().map(|(of, _)| of.name.as_str()).collect();
    assert_eq!(renamed, ["Skole 0 – 5. trinn"], "the round is told");
}

#[test]
fn a_school_and_its_teams_are_one_whatever_they_are_called() {
    let mut round = Round::new(4);
    ask_teams(&mut round, &["5. trinn", "6. trinn"]);
    let mut notebook = answered(&round, &[May::Nameless; 6], 0);
    assert_eq!(published(&round, &mut notebook, 70, "2026-12-05"), 0, "four schools");
    rename_for_one_row(&mut round, "Nes oppvekstsenter");
    let mut notebook = answered(&round, &[May::Nameless; 6], 0);
    assert_eq!(published(&round, &mut notebook, 71, "2026-12-05"), 0, "four schools under five names");
}

#[test]
fn rows_that_share_a_unit_or_a_name_are_one_school() {
    // Two schools; a school that stands as two units of one name, since two devices added it; and a school with a team, told of
    // its new name for one of the two alone. Five units and five names, and four schools.
    let mut round = Round::new(5);
    let [school, twin] = [3, 4].map(|place| unit::find(&round.adviser.notebook, round.units[place]).expect("a school"));
    round.adviser.act(|transaction| {
        for key in [school, twin] {
            unit::NAME.set_text(transaction, key, "Vik skole");
            unit::KOMMUNE.set_text(transaction, key, "Fjordvik");
        }
    });
    ask_teams(&mut round, &["5. trinn"]);
    rename_for_one_row(&mut round, "Nes oppvekstsenter");
    let mut notebook = answered(&round, &[May::Nameless; 6], 0);
    assert_eq!(published(&round, &mut notebook, 70, "2026-12-05"), 0, "four schools");
}

#[test]
fn a_removed_team_is_told_and_comes_back_as_itself() {
    let mut round = Round::new(1);
    let team = ask_teams(&mut round, &["5. trinn"])[0];
    let school = Key { home: team.home, id: round.units[0] };
    round.adviser.act(|transaction| unit::delete(transaction, team));
    let removed = deleted::inside(&round.adviser.notebook, team.home);
    assert_eq!(removed.iter().map(|gone| gone.title.as_str()).collect::<Vec<&str>>(), ["5. trinn"]);
    let back = round.adviser.act(|transaction| unit::add_teams(transaction, school, &["5. trinn".to_owned()]));
    assert_eq!(back, [team]);
    assert!(Unit::read(&round.adviser.notebook, team).is_some());
}

#[test]
fn a_team_whose_school_is_not_here_stays_a_team() {
    let mut round = Round::new(1);
    let team = ask_teams(&mut round, &["5. trinn"])[0];
    let mut here = Notebook::new();
    let is_its = |key: &Key| key.home == team.home && key.id != round.units[0] || key.home == round.package;
    for (key, record) in round.adviser.notebook.records().filter(|(key, _)| is_its(key)) {
        here.merge_record(*key, record);
    }
    let unit = Unit::read(&here, team).expect("a team");
    assert!(unit.is_team() && unit.name == "5. trinn", "{unit:?}");
    assert_eq!(Since::of(&here, round.package).renamed, [], "the round keeps what it knows");
}

#[test]
fn teams_of_one_school_are_one_when_published() {
    let mut round = Round::new(5);
    rename(&mut round, "Skogheim skole");
    ask_teams(&mut round, &["5. trinn", "6. trinn", "7. trinn", "8. trinn"]);
    let mut notebook = answered(&round, &[May::Nameless; 8], 1);
    assert_eq!(published(&round, &mut notebook, 70, "2026-12-05"), 8, "four schools, and the teams of a fifth");
    let mut notebook = answered(&round, &[May::Nameless; 4], 5);
    notebook.merge(&answered(&round, &[May::Nameless; 3], 0));
    assert_eq!(published(&round, &mut notebook, 71, "2026-12-05"), 0, "seven answers, and three schools");
    let names = Names::of(&Matrix::of(&notebook, round.package).expect("a package"));
    assert_eq!(names.in_text("På Skogheim leser vi"), ["Skogheim skole"], "a team's answer is known by its school's name");
}
