//! Answers in every form in which they come: what is read, what is listed as unplaced, and what is refused. Here is the
//! round that the tests ask with.

mod files;
mod forms;
mod hostile;
mod mail;
mod own_files;
mod placing;
mod tables;

use super::*;
use crate::write::one_line;
use crate::{Document, Filled, docx, filled_form, form, school_answer};
use fellestid_crdt::file::write;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::group::Group;
use fellestid_model::kinds::package::{self, Package, PackageWords};
use fellestid_model::kinds::report::{self, set_answer, set_took_part};
use fellestid_model::kinds::task::{self, Act, TaskWords};
use fellestid_model::kinds::{addressee, ask, network, unit};
use fellestid_model::language::Language;
use fellestid_model::overviews::matrix::{Matrix, Said};
use fellestid_model::overviews::school_answer::SchoolAnswer;

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

/// Makes a school's own file, with whatever else is in its notebook.
fn own(round: &Round, act: impl FnOnce(&mut Transaction<'_>)) -> Vec<u8> {
    let (mut pen, mut notebook) = (Pen::new(Actor(0x5001)), round.notebook.clone());
    act(&mut Transaction::begin(&mut pen, &mut notebook, 86_400_000));
    write(&notebook)
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

/// Returns an answer as it comes back: spaces are single, and what nobody sees is gone.
fn as_lines(answer: &Answer) -> Answer {
    match answer {
        Answer::Text(text) => Answer::Text(text.lines().map(one_line).collect::<Vec<String>>().join("\n").trim().to_owned()),
        other => other.clone(),
    }
}
