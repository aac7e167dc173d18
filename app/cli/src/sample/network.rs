//! A made-up round of a network: a package, and the answers of its schools as they come in practice, about half of them
//! from the app, the rest in Word, mail and tables. The same seed gives the same bytes.

use super::random::Random;
use super::sentence::sentence;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::write;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{Filled, docx, filled_form, form, zipped};
use fellestid_model::kinds::addressee::{self, Addressee};
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::package::{self, Package, PackageWords, create_asks_of_set};
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::kinds::received::Source;
use fellestid_model::kinds::report::{self, set_answer, set_sent};
use fellestid_model::kinds::set::{self, SetWords, ThemeWords};
use fellestid_model::kinds::task::{self, Act, TaskWords};
use fellestid_model::language::Language;
use fellestid_model::share::{Selection, select};
use serde_json::{Value, json};

/// 26 November 2026, in milliseconds since 1970.
const START_MS: i64 = 1_795_698_000_000;
const DAY_MS: i64 = 86_400_000;
const KOMMUNER: [&str; 8] = ["Fjordvik", "Lauvdal", "Nesvåg", "Storelv", "Heidal", "Sundøy", "Tangvik", "Åsmark"];
const BEGINNINGS: [&str; 24] = [
    "Skog", "Bjørke", "Furu", "Lang", "Stor", "Nord", "Sol", "Berg", "Elve", "Myr", "Gran", "Haug", "Lille", "Ny", "Øst", "Rogn",
    "Sand", "Selje", "Strand", "Tune", "Vest", "Ås", "Ek", "Fjell",
];
const ENDINGS: [&str; 10] = ["heim", "lia", "vik", "dal", "haugen", "moen", "bakken", "tangen", "sletta", "neset"];
const BEFORE: [&str; 4] = ["", "Øvre ", "Nedre ", "Ytre "];
const CALLED: [&str; 4] = ["skole", "oppvekstsenter", "skule", "ungdomsskole"];
const QUESTIONS: [&str; 6] = [
    "Hva har dere prøvd siden sist?",
    "Hva ser dere at elevene gjør annerledes?",
    "Hva var vanskeligere enn dere trodde?",
    "Hvem på skolen har vært med?",
    "Hva vil dere prøve før neste samling?",
    "Hva trenger dere hjelp til på samlingen?",
];

const TASKS: [(Act, &str, u32); 3] = [
    (Act::Prepare, "Les kapittelet om respons, hver for dere", 20),
    (Act::Try, "Besøk en kollegas time, to og to", 45),
    (Act::Look, "Hva gjør elevene når de har fått respons?", 30),
];

/// The number of schools, and the seed of it all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub schools: u32,
    pub seed: u64,
}

impl Plan {
    /// As many as there are names; ten times the largest network we know of.
    pub const SCHOOLS_MAX: u32 = 960;
}

/// A file's name, and its bytes.
pub type Named = (String, Vec<u8>);

/// The content of a network's sample.
pub struct Sample {
    pub package: Vec<u8>,
    pub form: Vec<u8>,
    /// The files that came in.
    pub answers: Vec<Named>,
    pub expected: Value,
}

struct School {
    of: Addressee,
    source: Source,
    /// One for each question, in order.
    replies: Vec<(Answer, May)>,
}

/// Writes a table as a file.
type Write = fn(&[Vec<String>]) -> Vec<u8>;

/// Makes everything of one round.
pub fn sample(plan: &Plan) -> Sample {
    let mut random = Random::new(plan.seed);
    let (notebook, home) = package(plan, &mut random);
    let package = Package::read(&notebook, home).expect("just made");
    let asks = Ask::all(&notebook, home);
    let schools = Addressee::all(&notebook, home).into_iter().enumerate();
    let schools: Vec<School> = schools.map(|(place, of)| school(of, place, &asks, &mut random)).collect();
    let mut answers = Vec::new();
    for (place, school) in schools.iter().enumerate() {
        let name = format!("svar-{:03}", place + 1);
        match school.source {
            Source::Fellestid => {
                answers.push((format!("{name}.fellestid"), own_file(&notebook, home, &asks, school, random.draw())))
            }
            Source::Word => answers.push((format!("{name}.docx"), docx(&[filled(&notebook, &package, &asks, school)]))),
            Source::Mail => {
                answers.push((format!("{name}.eml"), mail(&filled(&notebook, &package, &asks, school).plain(), place)))
            }
            Source::Excel | Source::Csv => {}
        }
    }
    let tables: [(Source, &str, Write); 2] =
        [(Source::Excel, "svar-fra-forms.xlsx", workbook), (Source::Csv, "svar-fra-kommunen.csv", table)];
    for (source, name, written) in tables {
        let rows = rows(&asks, schools.iter().filter(|school| school.source == source));
        if rows.len() > 1 {
            answers.push((name.to_owned(), written(&rows)));
        }
    }
    let expected = expected(&asks, &schools);
    Sample {
        package: write(&select(&notebook, Selection::Home(home))),
        form: docx(&[form(&notebook, &package, Language::Bokmal)]),
        answers,
        expected,
    }
}

fn package(plan: &Plan, random: &mut Random) -> (Notebook, Dot) {
    let (mut pen, mut notebook) = (Pen::new(Actor(random.draw())), Notebook::new());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, START_MS);
    let words = PackageWords {
        title: "Til høstsamlingen".into(),
        goal: "Vi lærer av det hver skole har prøvd.".into(),
        from: "Nettverkslederen".into(),
        due_date: "2026-12-11".into(),
        minutes: Some(45),
        ..PackageWords::default()
    };
    let home = package::create(&mut transaction, &words);
    let questions = QUESTIONS.map(|text| QuestionWords { text: text.into(), ..QuestionWords::default() });
    let set = SetWords {
        title: "Til høstsamlingen".into(),
        themes: vec![ThemeWords { title: None, questions: questions.to_vec() }],
        ..SetWords::default()
    };
    let set = set::create(&mut transaction, &set);
    create_asks_of_set(&mut transaction, home, set);
    for place in 0..plan.schools as usize {
        // Sorted by kommune, as lists of schools are.
        let kommune = KOMMUNER[place * KOMMUNER.len() / plan.schools.max(1) as usize];
        let (around, within) = (place / (BEGINNINGS.len() * ENDINGS.len()), place / BEGINNINGS.len());
        let (beginning, ending) = (BEGINNINGS[place % BEGINNINGS.len()], ENDINGS[(3 * within + place) % ENDINGS.len()]);
        let name = format!("{}{beginning}{ending} {}", BEFORE[around % BEFORE.len()], random.pick(&CALLED).unwrap_or(&"skole"));
        let unit = transaction.next_id();
        addressee::create(&mut transaction, home, Some(unit), &name, kommune);
    }
    for (act, text, minutes) in TASKS {
        let words = TaskWords { text: text.into(), act: Some(act), minutes: Some(minutes), date: "2026-12-04".into() };
        task::create(&mut transaction, home, &words);
    }
    (notebook, home)
}

/// Makes a school: half answer in the app, most of the others in Word and mail.
fn school(of: Addressee, place: usize, asks: &[Ask], random: &mut Random) -> School {
    let source = match place % 20 {
        0 | 2 | 4 | 6 | 8 | 10 | 12 | 14 | 16 | 18 => Source::Fellestid,
        1 | 7 | 11 | 17 => Source::Word,
        3 | 9 | 19 => Source::Mail,
        5 => Source::Excel,
        _ => Source::Csv,
    };
    School { of, source, replies: asks.iter().map(|_| reply(random)).collect() }
}

fn reply(random: &mut Random) -> (Answer, May) {
    let may = *random.pick(&May::ALL).unwrap_or(&May::Adviser);
    match random.between(0, 10) {
        0 => (Answer::Nothing, may),
        1 => (Answer::NotReached, may),
        2..=4 => (Answer::Text(format!("{}\n{}", sentence(random), sentence(random))), may),
        _ => (Answer::Text(sentence(random)), may),
    }
}

fn own_file(package: &Notebook, home: Dot, asks: &[Ask], school: &School, actor: u64) -> Vec<u8> {
    let (mut pen, mut notebook) = (Pen::new(Actor(actor)), package.clone());
    let mut transaction = Transaction::begin(&mut pen, &mut notebook, START_MS + 9 * DAY_MS + 40_000_000);
    let report = report::create(&mut transaction, home, school.of.unit);
    for (ask, (answer, may)) in asks.iter().zip(&school.replies) {
        set_answer(&mut transaction, report, ask.key.id, &ask.text, (answer, *may));
    }
    set_sent(&mut transaction, report, "2026-12-05");
    write(&select(&notebook, Selection::Home(report)))
}

fn filled(notebook: &Notebook, package: &Package, asks: &[Ask], school: &School) -> fellestid_documents::Document {
    let replies = asks.iter().zip(&school.replies).map(|(ask, (answer, may))| (ask.key.id, answer.clone(), *may));
    let filled = Filled { school: school.of.name.clone(), took_part: Vec::new(), replies: replies.collect() };
    filled_form(notebook, package, Language::Bokmal, &filled)
}

fn mail(text: &str, place: usize) -> Vec<u8> {
    let mut mail = format!(
        "From: Rektor <post{place}@skole.example>\r\nTo: nettverk@kommune.example\r\nSubject: Svar\r\nDate: Sat, 5 Dec 2026 14:{:02}:00 +0100\r\n\
         MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n",
        place % 60
    );
    for line in text.lines() {
        let mut width = 0;
        for byte in line.bytes() {
            let written = if byte.is_ascii_graphic() && byte != b'=' || byte == b' ' {
                char::from(byte).to_string()
            } else {
                format!("={byte:02X}")
            };
            if width + written.len() > 72 {
                mail.push_str("=\r\n");
                width = 0;
            }
            width += written.len();
            mail.push_str(&written);
        }
        mail.push_str("\r\n");
    }
    mail.into_bytes()
}

fn rows<'a>(asks: &[Ask], schools: impl Iterator<Item = &'a School>) -> Vec<Vec<String>> {
    let mut headings = vec!["Starttidspunkt".to_owned(), "Skole".to_owned()];
    headings
        .extend(asks.iter().flat_map(|ask| [format!("{} {}", ask.code, ask.text), format!("{} Hvem kan se svaret?", ask.code)]));
    let mut rows = vec![headings];
    for school in schools {
        let mut row = vec!["2026-12-05".to_owned(), format!(" {} ", school.of.name.to_uppercase())];
        for (answer, may) in &school.replies {
            row.extend([told(answer).to_owned(), choice(*may).to_owned()]);
        }
        rows.push(row);
    }
    rows
}

fn told(answer: &Answer) -> &str {
    match answer {
        Answer::Text(text) => text,
        Answer::Nothing => "Ingenting å melde",
        Answer::NotReached => "Vi rakk det ikke",
    }
}

fn choice(may: May) -> &'static str {
    match may {
        May::Adviser => "Til nettverkslederen – spres ikke",
        May::Nameless => "Uten skolens navn",
        May::Named => "Med skolens navn",
    }
}

fn table(rows: &[Vec<String>]) -> Vec<u8> {
    let cell = |text: &String| format!("\"{}\"", text.replace('"', "\"\""));
    let lines = rows.iter().map(|row| row.iter().map(cell).collect::<Vec<String>>().join(";") + "\r\n");
    ("\u{feff}".to_owned() + &lines.collect::<String>()).into_bytes()
}

fn workbook(rows: &[Vec<String>]) -> Vec<u8> {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let cell = |text: &String| format!("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>", escaped(text));
    let rows: String = rows.iter().map(|row| format!("<row>{}</row>", row.iter().map(cell).collect::<String>())).collect();
    let begin = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    zipped(&[
        (
            "[Content_Types].xml",
            format!(
                "{begin}<Types xmlns=\"{package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{sheet}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{sheet}.worksheet+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "{begin}<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "{begin}<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Svar\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "{begin}<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", format!("{begin}<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>")),
    ])
}

fn expected(asks: &[Ask], schools: &[School]) -> Value {
    let questions: Vec<Value> = asks.iter().map(|ask| json!({ "code": ask.code, "text": ask.text })).collect();
    let school = |school: &School| {
        let replies = asks.iter().zip(&school.replies);
        let answers = replies.map(
            |(ask, (answer, may))| json!({ "code": ask.code, "text": answer.words(), "may": may.code(), "state": answer.state() }),
        );
        let answers: Vec<Value> = answers.collect();
        json!({ "name": school.of.name, "kommune": school.of.kommune, "source": school.source.code(), "answers": answers })
    };
    json!({ "questions": questions, "schools": schools.iter().map(school).collect::<Vec<Value>>() })
}
