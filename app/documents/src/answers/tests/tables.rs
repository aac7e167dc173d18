//! Tables of answers: which column is which question, and which row is which school.

use super::*;
use fellestid_model::overviews::strays::Stray;

#[test]
fn tables_are_matched_by_code_and_by_words() {
    let table = "Tid;Skole;§ 2 noe annet;Hva har dere prøvd?;§ 1 Hvem kan se svaret?\r\n\
                 1;Skogheim skole;\"Mer; ro\"\"\";Vi leser;Med skolens navn\r\n\
                 2;Nes skole;Ja;;\r\n";
    let mut round = round();
    let gathered = round.gather(&[("svar.csv", table.as_bytes())]);
    assert_eq!(round.told(0), [one("Vi leser", May::Named), one("Mer; ro\"", May::Adviser)]);
    // The time is no question, and is listed, since it may have been meant as one.
    assert_eq!(gathered.passed_over, [PassedOver { file: "svar.csv".into(), column: 1, heading: "Tid".into() }]);
    // Two schools have that name, so a person has to say which.
    assert_eq!(gathered.unplaced, [Unplaced { file: "svar.csv".into(), guess: None }]);
    assert_eq!(round.matrix().unplaced.len(), 1, "kept, in no row");
}

#[test]
fn a_column_of_who_may_see_belongs_to_the_question_before_it() {
    let table = "Skole;Hva har dere prøvd?;Hvem kan se svaret?;Hva ser dere?;Hvem kan se svaret?\r\n\
                 Skogheim skole;Vi leser;Med skolens navn;Mer ro;Uten skolens navn\r\n";
    let mut round = round();
    round.gather(&[("svar.csv", table.as_bytes())]);
    assert_eq!(round.told(0), [one("Vi leser", May::Named), one("Mer ro", May::Nameless)]);
}

#[test]
fn a_table_names_its_schools_in_any_words() {
    for heading in ["Navn på skolen", "Skolens navn", "Skulenamn", "Hvilken skole svarer dere for?", "Which school?", "Navn"] {
        let table = format!("Tid\t{heading}\tHva har dere prøvd?\tHva ser dere?\n1\tSkogheim skole\tVi leser\tMer ro\n");
        for name in ["limt.txt", "svar.csv"] {
            let mut round = round();
            let gathered = round.gather(&[(name, table.as_bytes())]);
            assert_eq!((gathered.taken, gathered.unplaced), (1, vec![]), "{heading}");
            assert_eq!(round.told(0), [one("Vi leser", May::Adviser), one("Mer ro", May::Adviser)], "{heading}");
        }
    }
    // The surest of several, and a question of the round is none of them.
    let mut round = round();
    let mut pen = Pen::new(Actor(0xad05));
    ask::set_text(&mut Transaction::begin(&mut pen, &mut round.notebook, 2), round.asks[0].key, "Hvilken skole ligner dere på?");
    let table = "Skole i nærheten;Hvilken skole ligner dere på?;Navn på skolen\nØy skule;Den i byen;Skogheim skole\n";
    assert_eq!(round.gather(&[("svar.csv", table.as_bytes())]).unplaced, []);
    assert_eq!(round.told(0)[0], one("Den i byen", May::Adviser));
}

#[test]
fn a_table_without_schools_is_answers_that_wait_for_theirs() {
    let headings = "ID\tE-post\tNavn\tHva har dere prøvd?\tHva ser dere?";
    let table = format!("{headings}\n1\tPost@Nesvåg.no\tAnne Berg\tVi leser\t\n2\tanonymous\t\tVi måler\tMer ro\n");
    for name in ["limt.txt", "svar.csv"] {
        let mut round = round();
        let gathered = round.gather(&[(name, table.as_bytes())]);
        assert_eq!((gathered.taken, gathered.unplaced), (2, vec![Unplaced { file: name.into(), guess: None }]), "{name}");
        assert_eq!(round.told(2)[0], one("Vi leser", May::Adviser), "whose address it is");
        let strays = Stray::all(&round.notebook, round.package);
        assert_eq!(strays.iter().map(|stray| (stray.school.as_str(), stray.answers.len())).collect::<Vec<_>>(), [("", 2)]);
        assert!(gathered.passed_over.iter().any(|of| of.heading == "Navn"), "a person's name is not a school's");
    }
    let mut round = round();
    let gathered = round.gather(&[("svar.txt", "Hva har dere prøvd?\tHva ser dere?\nVi leser\tMer ro\n".as_bytes())]);
    assert_eq!((gathered.taken, gathered.unplaced.len(), gathered.refused), (1, 1, vec![]));
    // A form whose first line has a comma is none.
    round.gather(&[("svar.txt", "§ 1 Vi leser, Nes skole\nog skriver\nSkole: Skogheim skole\n".as_bytes())]);
    assert!(Stray::all(&round.notebook, round.package).iter().any(|stray| stray.answers[0].1.words().starts_with("og skriver")));
}
