//! Forms that people fill in, and a school's own answer as it goes out: both come back as they were written.

use super::*;
use fellestid_model::kinds::decision::{Decided, Decision};
use fellestid_model::kinds::feedback::{self, Feedback};

#[test]
fn a_filled_form_is_read_back_from_word_and_from_mail() {
    let expected = vec![one("Vi leser\nsammen", May::Nameless), one("Mer ro & <orden>", May::Named)];
    // What the package tells of the round before stands under the questions.
    let mut asked = round();
    let mut pen = Pen::new(Actor(7));
    let said = Feedback {
        said: "§ 2 Mer ro".into(),
        is_quote: false,
        school: String::new(),
        decided: Decided { decision: Decision::Later, reason: "Det tar vi til våren".into() },
    };
    feedback::create(&mut Transaction::begin(&mut pen, &mut asked.notebook, 0), asked.package, &said);
    let document = asked.filled("Skogheim skole");
    assert!(document.plain().contains("Det tar vi til våren"));
    let mail = format!(
        "From: A <a@b.no>\nDate: Mon, 30 Nov 2026 10:05:00 +0100\nContent-Type: text/plain; charset=utf-8\n\nHei!\n\n{}\n-- \nKari, rektor",
        document.plain()
    );
    for (name, bytes) in [
        ("svar.docx", docx(std::slice::from_ref(&document))),
        ("svar.eml", mail.into_bytes()),
        ("limt.txt", document.plain().into_bytes()),
    ] {
        let mut round = round();
        let gathered = round.gather(&[(name, &bytes)]);
        assert_eq!((gathered.taken, gathered.unplaced.len(), gathered.refused.len()), (1, 0, 0), "{name}");
        assert_eq!(round.told(0), expected, "{name}");
        assert_eq!(round.matrix().schools[0].took_part, [Group::Teachers].into(), "{name}");
    }
}

#[test]
fn a_schools_answer_comes_back_from_word_and_mail_unchanged() {
    let texts = [
        "Vi leser\n\n  - høyt\n§ 2 er vi usikre på",
        "Ingenting å melde",
        "Hva ser dere?\n> Mer <ro> & «orden»",
        "Før dere sender",
    ];
    let answers = texts.map(|text| Answer::Text(text.into())).into_iter().chain([Answer::Nothing, Answer::NotReached]);
    for (number, answer) in answers.enumerate() {
        // «Nes skole» is in two kommuner.
        for (place, language) in [(number % 3, Language::ALL[number % 3]), (2, Language::Nynorsk)] {
            let given = [(answer.clone(), May::ALL[number % 3]), (Answer::Text("Mer ro".into()), May::Named)];
            for (way, came) in came_back(&sent(&round(), place, &given, language), place) {
                let expected: Cells = given.iter().map(|(answer, may)| vec![(as_lines(answer), *may)]).collect();
                assert_eq!(came, expected, "{way}");
            }
        }
    }
}

#[test]
fn an_answer_alone_goes_out_and_what_is_unanswered_is_not_there() {
    let document = sent(&round(), 0, &[(Answer::NotReached, May::Nameless)], Language::Bokmal);
    assert_eq!(
        (document.title.as_str(), document.plain().as_str()),
        (
            "Svar fra Skogheim skole: Høsten",
            "Hvem var med på svaret: ledelsen, elevrådet\n\nSkole: Skogheim skole, Lauvdal\n\n§ 1 Hva har dere prøvd?\n\nVi rakk det ikke\n\nHvem kan se svaret?\n☒ Uten skolens navn\n\nSlutt på svaret\n"
        )
    );
    for (way, came) in came_back(&document, 0) {
        assert_eq!(came, [vec![(Answer::NotReached, May::Nameless)], vec![]], "{way}");
    }
}

#[test]
fn a_heading_that_a_mail_program_has_broken_is_no_answer() {
    let mut round = round();
    let text = "Hva ser dere at elevene gjør annerledes når dere arbeider slik, og hva overrasker dere mest?";
    let mut pen = Pen::new(Actor(0xad03));
    ask::set_text(&mut Transaction::begin(&mut pen, &mut round.notebook, 2), round.asks[0].key, text);
    let (first, second) = text.split_at(text.find("slik").expect("there"));
    let mail = format!("Skole: Skogheim skole\n§ 1 {first}\n{second}\nog hva\n");
    round.gather(&[("svar.txt", mail.as_bytes())]);
    assert_eq!(round.told(0)[0], one("og hva", May::Adviser));
}

#[test]
fn an_empty_form_is_no_answer() {
    let mut round = round();
    let package = Package::read(&round.notebook, round.package).expect("a package");
    for (language, group) in Language::ALL.into_iter().flat_map(|language| Group::ALL.map(|group| (language, group))) {
        let key = round.asks[0].key;
        ask::set_for_whom(&mut Transaction::begin(&mut Pen::new(Actor(0xad04)), &mut round.notebook, 2), key, Some(group));
        let empty = docx(&[form(&round.notebook, &package, language)]);
        assert_eq!(round.gather(&[("tomt.docx", &empty)]).refused[0].reason, Refusal::NoAnswer);
    }
}

#[test]
fn whom_a_question_is_for_is_no_part_of_its_answer() {
    for (text, answer) in [
        ("Spørsmålet er til elevrådet.\nSkriv hva elevrådet sier, uten navn på elever.\n\nMer ro", "Mer ro"),
        // As it was asked before, or in another language, and as a mail program gives it back.
        (
            "> The question is for the pupils' council.\n> Write what the pupils’ council says, without names of pupils.\nMer ro",
            "Mer ro",
        ),
        ("Spørsmålet er til leiinga.\nMer ro", "Mer ro"),
        // A form from before it was said.
        ("Mer ro", "Mer ro"),
        ("Mer ro.\nSpørsmålet er til elevrådet.", "Mer ro.\nSpørsmålet er til elevrådet."),
    ] {
        let mut round = round();
        round.gather(&[("svar.txt", format!("Skole: Skogheim skole\n§ 2 Hva ser dere?\n{text}\n").as_bytes())]);
        assert_eq!(round.told(0)[1], one(answer, May::Adviser), "{text}");
    }
}

#[test]
fn forms_are_read_as_people_fill_them_in() {
    let cases: [(&str, &str, May); 9] = [
        ("Skole: Skogheim skole\n§ 1 Hva har dere prøvd?\nVi leser\n[x] Med skolens navn", "Vi leser", May::Named),
        ("> Skole:\n> skogheim  SKOLE\n> §1. Hva?\n> Vi leser\n> x Uten skolens navn", "Vi leser", May::Nameless),
        // With two ticks the strictest counts.
        ("Skule: Skogheim skole\n§ 1\nVi les\n☒ Med namnet på skulen\n☒ Utan namnet på skulen", "Vi les", May::Nameless),
        // Without a tick it is not to be spread.
        ("School: Skogheim skole\n§ 1\nWe read\n☐ With the school's name", "We read", May::Adviser),
        // An answer written under the choices.
        (
            "Skole: Skogheim skole\n§ 1 Hva har dere prøvd?\nHvem kan se svaret? Sett kryss i ett.\n☒ Med skolens navn\nVi leser",
            "Vi leser",
            May::Named,
        ),
        // A paragraph of a law begins no question.
        ("Skole: Skogheim skole\n§ 1\nVi så på\n§ 9 A-4 i loven", "Vi så på\n§ 9 A-4 i loven", May::Adviser),
        // A line like the form's field for the school, in the middle of an answer.
        ("Skole: Skogheim skole\n§ 1\nSkolen:\n- vi leser", "Skolen:\n- vi leser", May::Adviser),
        // Mentioning a choice is not choosing it.
        (
            "Skole: Skogheim skole\n§ 1\nVi leser, og dette kan gjerne stå i oppsummeringen med skolens navn",
            "Vi leser, og dette kan gjerne stå i oppsummeringen med skolens navn",
            May::Adviser,
        ),
        ("Skole: Skogheim skole, Lauvdal\n§ 1\nVi rakk det ikke.", "", May::Adviser),
    ];
    for (text, answer, may) in cases {
        let mut round = round();
        round.gather(&[("svar.txt", text.as_bytes())]);
        assert_eq!(round.told(0)[0], one(answer, may), "{text}");
    }
}
