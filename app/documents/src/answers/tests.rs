//! Answers in every form in which they come: what is read, what is listed as unplaced, and what is refused.

use super::*;
use crate::write::one_line;
use crate::{Document, Filled, arrived, docx, filled_form, form, school_answer, zipped};
use fellestid_crdt::file::write;
use fellestid_crdt::record::Key;
use fellestid_crdt::record::Record;
use fellestid_crdt::register::{Entry, Register};
use fellestid_crdt::value::Value;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask;
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::decision::{Decided, Decision};
use fellestid_model::kinds::feedback::{self, Feedback};
use fellestid_model::kinds::group::Group;
use fellestid_model::kinds::package::{self, Package, PackageWords};
use fellestid_model::kinds::report::{self, Report};
use fellestid_model::kinds::report::{create_unlisted, empty, set_answer, set_took_part};
use fellestid_model::kinds::task::{self, Act, TaskWords};
use fellestid_model::kinds::{addressee, network, unit};
use fellestid_model::kinds::{reading, received};
use fellestid_model::language::Language;
use fellestid_model::overviews::arrived::Arrived;
use fellestid_model::overviews::matrix::{Matrix, Said};
use fellestid_model::overviews::school_answer::SchoolAnswer;
use fellestid_model::overviews::strays::Stray;
use fellestid_model::share::{Selection, select};
use proptest::prelude::*;

/// Tasks that look like the form's own lines, and one so long that a mail program breaks its line.
const TASKS: [&str; 6] = [
    "Skole: Nes skole",
    "§ 1 les den først",
    "☒ Med skolens navn",
    "Fra: elevrådet\nSendt: i går",
    "Mvh\nPer",
    "Les hva de skriver om å gi respons i de første kapitlene, og snakk om det to og to. Se deretter hva dere svarte på § 2 sist.",
];

struct Round {
    notebook: Notebook,
    package: Dot,
    asks: Vec<Ask>,
    units: Vec<Dot>,
}

fn round() -> Round {
    let (mut pen, mut notebook) = (Pen::new(Actor(0xad01)), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let package = package::create(&mut transaction, &PackageWords { title: "Høsten".into(), ..PackageWords::default() });
    ["Hva har dere prøvd?", "Hva ser dere?"].iter().for_each(|text| _ = ask::create(&mut transaction, package, text, None));
    let home = network::create(&mut transaction, "Nettverk");
    let mut units = Vec::new();
    for (name, kommune) in [("Skogheim skole", "Lauvdal"), ("Nes skole", "Lauvdal"), ("Nes skole", "Nesvåg")] {
        let addresses = vec![format!("post@{}.no", kommune.to_lowercase())];
        let words = unit::UnitWords { name: name.into(), kommune: kommune.into(), addresses };
        let unit = unit::create(&mut transaction, home, &words).id;
        addressee::create(&mut transaction, package, Some(unit), name, kommune);
        units.push(unit);
    }
    let asks = Ask::all(transaction.notebook, package);
    ask::set_for_whom(&mut transaction, asks[1].key, Some(Group::Pupils));
    for text in TASKS {
        let words = TaskWords { text: text.into(), act: Act::ALL.get(text.len() % 5).copied(), ..TaskWords::default() };
        task::create(&mut transaction, package, &words);
    }
    Round { asks: Ask::all(&notebook, package), notebook, package, units }
}

impl Round {
    fn gather(&mut self, files: &[(&str, &[u8])]) -> CameIn {
        self.gather_by(Actor(0xad02), files)
    }

    fn gather_by(&mut self, actor: Actor, files: &[(&str, &[u8])]) -> CameIn {
        let mut pen = Pen::new(actor);
        let files = files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
        gather(&mut Transaction::begin(&mut pen, &mut self.notebook, 0), self.package, files)
    }

    fn matrix(&self) -> Matrix {
        Matrix::of(&self.notebook, self.package).expect("a package")
    }

    /// Returns a school's cells, question by question: the text and who may see it.
    fn told(&self, place: usize) -> Vec<Vec<(String, May)>> {
        let matrix = self.matrix();
        let told = |said: &Said| (said.answer.words().to_owned(), said.may);
        let cell = |ask: &Ask| matrix.schools[place].cells.get(&ask.key.id).into_iter().flatten().map(told).collect();
        self.asks.iter().map(cell).collect()
    }

    fn filled(&self, school: &str) -> crate::Document {
        let package = Package::read(&self.notebook, self.package).expect("a package");
        let replies = [("Vi leser\n\nsammen", May::Nameless), ("Mer ro & <orden>", May::Named)];
        let replies = self.asks.iter().zip(replies).map(|(ask, (text, may))| (ask.key.id, Answer::Text(text.into()), may));
        filled_form(
            &self.notebook,
            &package,
            Language::Bokmal,
            &Filled { school: school.into(), took_part: vec![Group::Teachers], replies: replies.collect() },
        )
    }
}

/// What a school in the app has answered, as it goes out in Word or by e-mail.
fn sent(round: &Round, place: usize, given: &[(Answer, May)], language: Language) -> Document {
    let (mut pen, mut school) = (Pen::new(Actor(0x5001)), round.notebook.clone());
    let mut transaction = Transaction::begin(&mut pen, &mut school, 86_400_000);
    let home = report::create(&mut transaction, round.package, round.units[place]);
    set_took_part(&mut transaction, home, &[Group::Leadership, Group::Pupils]);
    for (ask, (answer, may)) in round.asks.iter().zip(given) {
        set_answer(&mut transaction, home, ask.key.id, &ask.text, (answer, *may));
    }
    school_answer(&SchoolAnswer::read(&school, round.package, Some(home)).expect("a package"), language)
}

/// What has come in from a school, question by question.
type Cells = Vec<Vec<(Answer, May)>>;

/// Returns what has come in from a school, once from each of the ways in which it is sent: as a Word
/// file, as a mail with a greeting and what the program puts under it, over the question as it was asked, and as pasted text.
fn came_back(document: &Document, place: usize) -> Vec<(&'static str, Cells)> {
    let asked = form(&round().notebook, &Package::read(&round().notebook, round().package).expect("a package"), Language::Bokmal);
    let asked: String = asked.plain().lines().map(|line| format!("> {line}\n")).collect();
    let mail = format!(
        "From: a@b.no\nContent-Type: text/plain; charset=utf-8\n\nHei!\n\n{}\nSendt fra min iPad\n\n{asked}",
        document.plain()
    );
    let ways = [
        ("svar.docx", docx(std::slice::from_ref(document))),
        ("svar.eml", mail.into_bytes()),
        ("limt.txt", document.plain().into_bytes()),
    ];
    let read = |(name, bytes): (&'static str, Vec<u8>)| {
        let mut round = round();
        round.gather(&[(name, &bytes)]);
        let matrix = round.matrix();
        assert_eq!(matrix.schools[place].took_part, [Group::Leadership, Group::Pupils].into(), "{name}");
        let told = |said: &Said| (said.answer.clone(), said.may);
        let cell = |ask: &Ask| matrix.schools[place].cells.get(&ask.key.id).into_iter().flatten().map(told).collect();
        (name, round.asks.iter().map(cell).collect())
    };
    ways.into_iter().map(read).collect()
}

fn one(text: &str, may: May) -> Vec<(String, May)> {
    vec![(text.to_owned(), may)]
}

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

/// Returns an answer as it comes back: spaces are single, and what nobody sees is gone.
fn as_lines(answer: &Answer) -> Answer {
    match answer {
        Answer::Text(text) => Answer::Text(text.lines().map(one_line).collect::<Vec<String>>().join("\n").trim().to_owned()),
        other => other.clone(),
    }
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

#[test]
fn a_sender_is_known_and_a_near_name_is_offered() {
    let mut round = round();
    let text = "\n\n§ 1\nVi leser\n";
    let gathered = round.gather(&[("a.eml", format!("From: Rektor <Post@Nesvåg.no>{text}").as_bytes())]);
    assert_eq!((round.told(2)[0].clone(), gathered.unplaced.len()), (one("Vi leser", May::Adviser), 0));
    let gathered = round.gather(&[("b.txt", b"Skole: Skogheim oppvekstsenter\n\xc2\xa7 1\nVi skriver")]);
    assert_eq!(gathered.unplaced, [Unplaced { file: "b.txt".into(), guess: Some("Skogheim skole".into()) }]);
    assert!(round.told(0)[0].is_empty(), "offered, not taken for it");
}

#[test]
fn a_pasted_mail_is_known_by_who_sent_it() {
    for head in [
        "Fra: Anne Berg <Post@Nesvåg.no>\nSendt: fredag 20. november 2026 10:12\nTil: Utviklingsveileder\nEmne: Svar\n\nHei!",
        "Frå: post@nesvåg.no",
        "**From:** Anne Berg [mailto:post@nesvåg.no]",
    ] {
        let mut round = round();
        let gathered = round.gather(&[("limt.txt", format!("{head}\n\n§ 1\nVi leser\n").as_bytes())]);
        assert_eq!((round.told(2)[0].clone(), gathered.unplaced), (one("Vi leser", May::Adviser), vec![]), "{head}");
    }
    // A name that is no school's here: the address proposes one.
    let mut round = round();
    round.gather(&[("limt.txt", "Fra: post@nesvåg.no\n\nSkole: Skauheim\n§ 1\nVi leser\n".as_bytes())]);
    let strays = Stray::all(&round.notebook, round.package);
    assert_eq!(strays.iter().map(|stray| stray.guess).collect::<Vec<_>>(), [Some(round.units[2])]);
}

#[test]
fn a_near_name_from_the_schools_own_address_is_placed() {
    for (school, place) in [
        ("Nes", Some(2)),
        ("Nes skole", Some(2)),
        ("Nes barneskole, Nesvåg kommune", Some(2)),
        ("Skogheim skole", Some(0)),
        ("Skogheim", None),
        ("Nesheim", None),
    ] {
        let mut round = round();
        let mail = format!("From: post@nesvåg.no\nContent-Type: text/plain; charset=utf-8\n\nSkole: {school}\n§ 1\nVi leser\n");
        let gathered = round.gather(&[("svar.eml", mail.as_bytes())]);
        assert_eq!(gathered.unplaced.len(), usize::from(place.is_none()), "{school}");
        let answered: Vec<usize> = (0..3).filter(|place| !round.told(*place)[0].is_empty()).collect();
        assert_eq!(answered, place.into_iter().collect::<Vec<usize>>(), "{school}");
    }
}

#[test]
fn the_same_files_twice_give_the_same_answers() {
    let mut round = round();
    let word = docx(&[round.filled("Skogheim skole")]);
    let table = b"Skole,\xc2\xa7 1\nNes skole,Ja\nNes skole,Ja\n".as_slice();
    let files = [("a.docx", word.as_slice()), ("b.csv", table)];
    round.gather(&files);
    let once = round.notebook.clone();
    assert_eq!(received::Received::all(&once, round.package).len(), 4, "rows that are alike are two answers");
    round.gather(&[files[1], files[0], ("kopi.docx", &word)]);
    assert_eq!(round.notebook, once);
}

#[test]
fn a_zip_and_a_mail_with_attachments_are_opened() {
    let mut round = round();
    let text = "Skole: Skogheim skole\n§ 1\nVi leser".to_owned();
    let zip = zipped(&[("mappe/svar.txt", text)]);
    let attached: String = zip.iter().map(|byte| format!("={byte:02X}")).collect();
    let mail = format!(
        "From: a@b.no\nContent-Type: multipart/mixed; boundary=\"grense\"\n\n--grense\nContent-Type: text/plain\n\nVedlagt.\n\
         --grense\nContent-Type: application/zip; name=\"svar.zip\"\nContent-Transfer-Encoding: quoted-printable\n\n{attached}\n--grense--\n"
    );
    let gathered = round.gather(&[("svar.eml", mail.as_bytes())]);
    assert_eq!((gathered.refused, round.told(0)[0].clone()), (vec![], one("Vi leser", May::Adviser)));
}

#[test]
fn a_mail_saved_by_outlook_is_opened() {
    let mut round = round();
    let word = docx(&[round.filled("Skogheim skole")]);
    let gathered = round.gather(&[("svar.msg", &crate::read::outlook::tests::saved("Vedlagt.", &[("svar.docx", &word)]))]);
    assert_eq!(gathered.refused, []);
    let filled = round.told(0);
    round.gather(&[("svar.docx", &word)]);
    assert!(!filled.is_empty() && round.told(0) == filled, "the same as the form by itself");
}

#[test]
fn what_is_not_understood_is_named_with_its_reason() {
    let mut round = round();
    let word = docx(&[round.filled("Skogheim skole")]);
    let odt = [&b"PK\x03\x04"[..], &[0; 26], b"mimetypeapplication/vnd.oasis.opendocument.textPK"].concat();
    let cases: [(&str, &[u8], Refusal); 8] = [
        ("tom.docx", b"", Refusal::Empty),
        ("bilde.png", b"\x89PNG\r\n\x1a\n\0\0", Refusal::Unknown),
        ("svar.msg", &[0xd0, 0xcf, 0x11, 0xe0, 0], Refusal::OutlookMail),
        ("svar.odt", &odt, Refusal::OpenDocument),
        ("laast.docx", &[0xd0, 0xcf, 0x11, 0xe0, 0], Refusal::Locked),
        ("halv.docx", &word[..word.len() / 2], Refusal::Broken),
        ("hei.txt", b"Hei, vi kommer.", Refusal::NoAnswer),
        ("annet.fellestid", &write(&Notebook::new()), Refusal::NoAnswer),
    ];
    for (name, bytes, reason) in cases {
        assert_eq!(round.gather(&[(name, bytes)]).refused, [Refused { file: name.into(), reason }]);
    }
    let bomb = zipped(&[("word/document.xml", " ".repeat(50 * 1024 * 1024))]);
    assert_eq!(round.gather(&[("bombe.docx", &bomb)]).refused[0].reason, Refusal::TooLarge);
    let inside = (0..3).map(|place| (format!("{place}"), " ".repeat(30 * 1024 * 1024))).collect::<Vec<_>>();
    let many = zipped(&inside.iter().map(|(name, text)| (name.as_str(), text.clone())).collect::<Vec<_>>());
    assert!(round.gather(&[("bombe.zip", &many)]).refused.iter().any(|of| of.reason == Refusal::TooLarge));
    let entities = zipped(&[("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".into())]);
    assert_eq!(round.gather(&[("xml.docx", &entities)]).refused[0].reason, Refusal::Broken);
    assert!(round.matrix().schools.iter().all(|school| school.cells.is_empty()), "nothing of them is taken in");
}

/// Makes a school's own file, with whatever else is in its notebook.
fn own(round: &Round, act: impl FnOnce(&mut Transaction<'_>)) -> Vec<u8> {
    let (mut pen, mut notebook) = (Pen::new(Actor(0x5001)), round.notebook.clone());
    act(&mut Transaction::begin(&mut pen, &mut notebook, 86_400_000));
    write(&notebook)
}

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

#[test]
fn an_unlisted_school_is_asked_about_once() {
    let mut round = round();
    let (package, ask) = (round.package, round.asks[0].key.id);
    let bytes = own(&round, |transaction| {
        let home = create_unlisted(transaction, package, "Skogheim");
        set_answer(transaction, home, ask, "", (&Answer::Text("Vi leser".into()), May::Named));
    });
    let guess = Some("Skogheim skole".to_owned());
    assert_eq!(round.gather(&[("a.fellestid", &bytes)]).unplaced, [Unplaced { file: "a.fellestid".into(), guess }]);
    let report = Report::all(&round.notebook, package)[0].home;
    let mut pen = Pen::new(Actor(0xad03));
    let mut transaction = Transaction::begin(&mut pen, &mut round.notebook, 2);
    let home = reading::create(&mut transaction, package);
    reading::set_placed(&mut transaction, home, report, Some(round.units[0]));
    assert!(round.gather(&[("a.fellestid", &bytes)]).unplaced.is_empty());
    assert_eq!(round.told(0)[0], one("Vi leser", May::Named));
}

#[test]
fn the_form_that_lies_under_a_mail_is_no_answer() {
    let asked = "> Skole:\n> § 1 Hva har dere prøvd?\n> § 2 Hva ser dere?\n";
    for (mail, first, second) in [
        ("Skole: Skogheim skole\n§ 2 Hva ser dere?\nElevene spør mer\n\n", None, "Elevene spør mer"),
        ("Skole: Skogheim skole\n§ 1 Hva har dere prøvd?\nVi leser\n§ 2\nMer ro\n\n", Some("Vi leser"), "Mer ro"),
    ] {
        let mut round = round();
        round.gather(&[("svar.txt", format!("{mail}{asked}").as_bytes())]);
        let told = round.told(0);
        assert_eq!(told[0], first.map(|text| one(text, May::Adviser)).unwrap_or_default(), "{mail}");
        assert_eq!(told[1], one(second, May::Adviser), "{mail}");
    }
}

#[test]
fn a_signature_and_a_mail_below_are_no_part_of_an_answer() {
    let text = |words: &str| vec![(Answer::Text(words.into()), May::Adviser)];
    let asked = "Den 20. nov. 2026 kl. 10.12 skrev Utviklingsveileder <a@b.no>:";
    let outlook = "Fra: Utviklingsveileder <a@b.no>\nSendt: fredag 20. november 2026 10:12\nTil: Heidal\nEmne: Spørsmål";
    let cases = [
        (
            "§ 1\nVi leser\n§ 2\nVi rakk det ikke\n\nVennlig hilsen\nAnne Berg\nrektor, Heidal skole\ntlf 99 99 99 99".to_owned(),
            text("Vi leser"),
            vec![(Answer::NotReached, May::Adviser)],
        ),
        (format!("§ 1\nVi leser\n§ 2\n\nMvh Per\n{asked}\nHei, her er spørsmålene."), text("Vi leser"), vec![]),
        (
            format!("§ 1\nVi leser\n§ 2\nMer ro\n\n{outlook}\n\nHei! Her er spørsmålene.\nDe er to."),
            text("Vi leser"),
            text("Mer ro"),
        ),
        (
            "§ 1\nVi leser\n\nHelsing Kari\n\n§ 2 Hva ser dere?\nMer ro\nKind regards,\nKari".to_owned(),
            text("Vi leser"),
            text("Mer ro"),
        ),
        // Long quoted words under a signature, and answers in the quoted mail.
        (
            format!("§ 1\nVi leser\n§ 2\nMer ro\nMvh\nPer\n{}", "> Hei! Her er det vi spør om.\n".repeat(20)),
            text("Vi leser"),
            text("Mer ro"),
        ),
        (
            format!("Svar under.\nMvh Per\n{asked}\n> § 1 Hva har dere prøvd?\nVi leser\n> § 2\nMer ro"),
            text("Vi leser"),
            text("Mer ro"),
        ),
        // The choice is below the signature.
        (
            "§ 1\nVi leser\n§ 2\nMer ro\nMvh Per\nHvem kan se svaret?\n☒ Med skolens navn".to_owned(),
            text("Vi leser"),
            vec![(Answer::Text("Mer ro".into()), May::Named)],
        ),
        // Words of an answer.
        (
            "§ 1\nHilsen fra elevrådet kom på møtet, og alle leste den.\nVi svarte.\n§ 2\nFra: elevrådet\nMer ro".to_owned(),
            text("Hilsen fra elevrådet kom på møtet, og alle leste den.\nVi svarte."),
            text("Fra: elevrådet\nMer ro"),
        ),
    ];
    for (mail, first, second) in cases {
        for (name, head) in [("svar.txt", ""), ("svar.eml", "From: a@b.no\nContent-Type: text/plain; charset=utf-8\n\n")] {
            let mut round = round();
            round.gather(&[(name, format!("{head}Skole: Skogheim skole\n{mail}\n").as_bytes())]);
            let cells = &round.matrix().schools[0].cells;
            let told =
                |ask: &Ask| cells.get(&ask.key.id).into_iter().flatten().map(|said| (said.answer.clone(), said.may)).collect();
            assert_eq!(round.asks.iter().map(told).collect::<Cells>(), [first.clone(), second.clone()], "{name}: {mail}");
        }
    }
}

/// Returns the lines as a mail program breaks them.
fn broken(text: &str, chars_max: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut width = 0;
        for word in line.split(' ') {
            let is_full = width > 0 && width + 1 + word.chars().count() > chars_max;
            out.push_str(if width == 0 {
                ""
            } else if is_full {
                "\n"
            } else {
                " "
            });
            width = if is_full || width == 0 { word.chars().count() } else { width + 1 + word.chars().count() };
            out.push_str(word);
        }
        out.push('\n');
    }
    out
}

#[test]
fn tasks_of_a_form_are_no_answer() {
    let expected = [one("Vi leser\nsammen", May::Nameless), one("Mer ro & <orden>", May::Named)];
    for (language, width) in Language::ALL.into_iter().flat_map(|language| (50..=80).map(move |width| (language, width))) {
        let asking = round();
        let package = Package::read(&asking.notebook, asking.package).expect("a package");
        let asked = broken(&form(&asking.notebook, &package, language).plain(), width);
        assert!(asked.contains("§ 1 les den først"));
        let quoted: String = asked.lines().map(|line| format!("> {line}\n")).collect();
        let above =
            "Skole: Skogheim skole\n§ 1\nVi leser\nsammen\nx Uten skolens navn\n§ 2\nMer ro & <orden>\nx Med skolens navn\n";
        let filled = broken(&asking.filled("Skogheim skole").plain(), width);
        for mail in [format!("{above}\n{asked}"), format!("{above}{quoted}"), filled] {
            let mut round = round();
            round.gather(&[("svar.txt", mail.as_bytes())]);
            assert_eq!(round.told(0), expected, "{language:?}, {width}: {mail}");
            assert!(round.matrix().schools[1..].iter().all(|school| !school.is_answered()));
        }
    }
}

#[test]
fn what_a_school_got_back_is_no_answer() {
    for language in Language::ALL {
        let mut round = round();
        round.gather(&[("svar.docx", &docx(&[round.filled("Skogheim skole")]))]);
        let told = round.told(0);
        let got = arrived(&Arrived::of(&round.matrix(), round.units[0]).expect("it has answered"), language);
        let word = docx(std::slice::from_ref(&got));
        assert_eq!(round.gather(&[("fått.docx", &word)]).taken, 0, "{language:?}");
        let quoted: String = got.plain().lines().map(|line| format!("> {line}\n")).collect();
        let reply = format!("Skole: Skogheim skole\n§ 1\nVi leser mer\n\nMvh Skogheim\n\n> {}\n{quoted}", got.title);
        round.gather(&[("svar.txt", reply.as_bytes())]);
        let first = round.told(0)[0].iter().map(|(text, _)| text.clone()).collect::<Vec<String>>();
        assert!(first.iter().any(|text| text.starts_with("Vi leser mer") && !text.contains("sammen")), "{first:?}");
        assert_eq!(round.told(0)[1], told[1], "{language:?}");
    }
}

/// Lines that the form's reader would take for the form's own, and any others.
fn hostile_lines() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(
        prop_oneof![
            proptest::sample::select(vec![
                "",
                "§ 1",
                "- § 2 er vanskelig",
                "§ 9 A",
                "Med skolens navn",
                "☒ Uten skolens navn",
                "Hvem kan se svaret?",
                "Hvem var med på svaret: lærerne",
                "☒ Lærerne",
                "Slutt på svaret",
                "Skole: Nes skole",
                "Skole:",
                "Skolen:",
                "> sitat",
                "_ _",
                "_kursiv_",
                "Spørsmålet er til elevrådet.",
                "Skriv hva elevrådet sier, uten navn på elever",
                "Vi rakk det ikke.",
                "Hva ser dere?",
                "\u{2060}",
                "-- ",
                "Mvh Per",
                "Vennlig hilsen",
                "Vennleg helsing, Kari Nes",
                "Kind regards,",
                "Best",
                "Per Ås",
                "rektor, Heidal skole",
                "Sendt fra min iPad",
                "Den 20. nov. 2026 kl. 10.12",
                "skrev Anne <a@b.no>:",
                "20. nov. 2026 kl. 10:12 skreiv A B:",
                "On 20 Nov 2026 at 10:12, A B wrote:",
                "Fra: Anne Berg <a@b.no>",
                "Sendt: fredag 20. november",
                "From: A",
                "Sent: now",
                "-----Opprinnelig melding-----",
                "a;b,c",
            ])
            .prop_map(str::to_owned),
            "\\PC{0,30}",
        ],
        1..5,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_of_a_school_come_back_as_it_wrote_them(
        lines in hostile_lines(),
        choice in 0..3usize,
    ) {
        let answer = Answer::Text(lines.join("\n"));
        let given = [(answer.clone(), May::ALL[choice]), (Answer::Nothing, May::Adviser)];
        let expected = match as_lines(&answer) {
            Answer::Text(text) if text.is_empty() => vec![],
            answer => vec![(answer, May::ALL[choice])],
        };
        for (way, came) in came_back(&sent(&round(), 0, &given, Language::Bokmal), 0) {
            prop_assert_eq!(&came[0], &expected, "{}", way);
            prop_assert_eq!(&came[1], &[(Answer::Nothing, May::Adviser)], "{}", way);
        }
    }

    #[test]
    fn any_words_that_a_school_got_back_are_no_answer(lines in hostile_lines(), language in 0..3usize) {
        let mut round = round();
        let (package, unit, ask) = (round.package, round.units[0], round.asks[0].clone());
        let mut pen = Pen::new(Actor(0xad04));
        let mut transaction = Transaction::begin(&mut pen, &mut round.notebook, 2);
        let home = report::create(&mut transaction, package, unit);
        let answer = Answer::Text(format!("Vi\n{}", lines.join("\n")));
        set_answer(&mut transaction, home, ask.key.id, &ask.text, (&answer, May::Named));
        let before = round.told(0);
        let got = arrived(&Arrived::of(&round.matrix(), unit).expect("it has answered"), Language::ALL[language]);
        round.gather(&[("fått.docx", &docx(std::slice::from_ref(&got)))]);
        prop_assert_eq!(&round.told(0), &before);
        let quoted: String = got.plain().lines().map(|line| format!("> {line}\n")).collect();
        round.gather(&[("svar.txt", format!("Skole: Skogheim skole\n§ 1\nVi leser mer\n\n{quoted}").as_bytes())]);
        let told = round.told(0);
        let more: Vec<&str> = told[0].iter().map(|(text, _)| text.as_str()).filter(|text| *text != before[0][0].0).collect();
        prop_assert_eq!(more, ["Vi leser mer"]);
        prop_assert_eq!(&told[1], &before[1]);
    }

    #[test]
    fn any_bytes_are_read_or_refused(
        bytes in proptest::collection::vec(any::<u8>(), 0..400), head in 0..6usize, name in 0..6usize,
    ) {
        let heads: [&[u8]; 6] = [b"", b"PK\x03\x04", b"From: a\nContent-Type: multipart/x; boundary=\"\"\n\n--", b"Skole;\xc2\xa7 1\n", b"\x1f\x8b", b"\xff\xfe"];
        let names = ["a.docx", "a.eml", "a.csv", "a.txt", "a.fellestid", "a.xlsx"];
        round().gather(&[(names[name], &[heads[head], &bytes].concat())]);
    }

    #[test]
    fn a_changed_word_file_is_read_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut round = round();
        let mut bytes = docx(&[round.filled("Skogheim skole")]);
        let place = at.index(bytes.len());
        bytes[place] = byte;
        round.gather(&[("a.docx", &bytes)]);
        bytes.truncate(cut.index(bytes.len()));
        round.gather(&[("b.docx", &bytes)]);
    }
}

#[test]
fn what_has_no_school_is_told_apart_and_put_in_its_place() {
    let mut round = round();
    let mut pen = Pen::new(Actor(0x77));
    let mut notebook = round.notebook.clone();
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
    let unlisted = create_unlisted(&mut transaction, round.package, "Nesheim");
    set_answer(&mut transaction, unlisted, round.asks[0].key.id, "", (&Answer::Text("Fra appen".into()), May::Named));
    let own = write(&select(&notebook, Selection::Home(unlisted)));
    round.gather(&[
        ("a.txt", "§ 1\nVi leser\n§ 2\nMer ro".as_bytes()),
        ("b.txt", "§ 2\nElevene spør".as_bytes()),
        ("c.txt", "Skole: Skogheim oppvekstsenter\n§ 1\nVi måler".as_bytes()),
        ("d.fellestid", &own),
    ]);
    let told = |stray: &Stray| {
        let words: Vec<String> = stray.answers.iter().map(|(code, answer)| format!("{code} {}", answer.words())).collect();
        (stray.school.clone(), stray.guess, words.join(", "))
    };
    let strays = Stray::all(&round.notebook, round.package);
    let expected = [
        (String::new(), None, "§ 1 Vi leser, § 2 Mer ro".to_owned()),
        (String::new(), None, "§ 2 Elevene spør".to_owned()),
        ("Skogheim oppvekstsenter".to_owned(), Some(round.units[0]), "§ 1 Vi måler".to_owned()),
        ("Nesheim".to_owned(), None, "§ 1 Fra appen".to_owned()),
    ];
    assert_eq!(strays.iter().map(told).collect::<Vec<_>>(), expected);
    let mut pen = Pen::new(Actor(0x78));
    let mut transaction = Transaction::begin(&mut pen, &mut round.notebook, 2);
    for (stray, unit) in strays.iter().zip([0, 1, 0, 2]) {
        stray.place(&mut transaction, round.package, round.units[unit]);
    }
    assert_eq!(Stray::all(&round.notebook, round.package), []);
    let words = |place: usize| round.told(place).concat().into_iter().map(|(text, _)| text).collect::<Vec<String>>();
    assert_eq!(words(0), ["Vi leser", "Vi måler", "Mer ro"]);
    assert_eq!((words(1), words(2)), (vec!["Elevene spør".to_owned()], vec!["Fra appen".to_owned()]));
}

#[test]
fn who_was_placed_once_needs_no_placing_next_round() {
    let mut round = round();
    let mail = |school: &str, from: &str| format!("From: {from}\n\n{school}§ 1\nVi leser\n").into_bytes();
    let files = [mail("", "Kari Nes <Kari@Privat.no>"), mail("Skole: Skauheim\n", "inspektor@privat.no")];
    let heap = |name: &str| [(format!("{name}-a.eml"), &files[0]), (format!("{name}-b.eml"), &files[1])];
    let gather = |round: &mut Round, name: &str, actor: u64| {
        let heap = heap(name);
        round.gather_by(Actor(actor), &heap.each_ref().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
    };
    assert_eq!(gather(&mut round, "host", 0xad02).unplaced.len(), 2);
    let mut pen = Pen::new(Actor(0x78));
    for stray in Stray::all(&round.notebook, round.package) {
        let unit = if stray.school.is_empty() { round.units[1] } else { round.units[0] };
        stray.place(&mut Transaction::begin(&mut pen, &mut round.notebook, 2), round.package, unit);
    }
    // Once it is placed, who sent it stands with the school alone.
    let of_readings = round.notebook.records().filter(|(_, record)| record.kind == received::KIND);
    let texts = of_readings.flat_map(|(_, record)| record.content()).filter_map(|entry| entry.value.as_text());
    assert!(!texts.into_iter().any(|text| text.contains('@')));
    // The next round is another package to the same schools.
    let mut transaction = Transaction::begin(&mut pen, &mut round.notebook, 3);
    let next = package::create(&mut transaction, &PackageWords { title: "Våren".into(), ..PackageWords::default() });
    ask::create(&mut transaction, next, "Hva nå?", None);
    for (unit, name) in round.units.iter().zip(["Skogheim skole", "Nes skole", "Nes skole"]) {
        addressee::create(&mut transaction, next, Some(*unit), name, "");
    }
    (round.package, round.asks) = (next, Ask::all(&round.notebook, next));
    assert_eq!(gather(&mut round, "var", 0xad03).unplaced, []);
    assert_eq!([round.told(0), round.told(1)], [[one("Vi leser", May::Adviser)], [one("Vi leser", May::Adviser)]]);
}
