//! A simulated network's round: sixty schools, some with two devices, answers by file, mail and paste, late, twice and
//! in any order, while the package changes; an adviser who gathers as they come, and a second reader who gathers all at
//! once. Whatever happens nothing is lost, each school has one row, both see the same, and each file holds what its
//! table allows.
//!
//! `FELLESTID_SEEDS=1000 cargo test -p fellestid-tests --test network` tries more seeds; `FELLESTID_SEED=17` tries one.

use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file::{read, write, write_plain};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_documents::{Copy, gather, matrix_csv, matrix_document, matrix_json};
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::{self, Ask};
use fellestid_model::kinds::package::{self, PackageWords};
use fellestid_model::kinds::received::Source;
use fellestid_model::kinds::report::{self, Report};
use fellestid_model::kinds::task::{self, Task, TaskWords};
use fellestid_model::kinds::unit::UnitWords;
use fellestid_model::kinds::{addressee, network, unit};
use fellestid_model::language::Language;
use fellestid_model::overviews::matrix::Matrix;
use fellestid_model::overviews::publishing::{HeldBack, TOGETHER_MIN, publish};
use fellestid_model::overviews::round_schools::Since;
use fellestid_model::share::{Selection, select, without_names};
use fellestid_tests::random::Random;
use std::collections::{BTreeMap, BTreeSet};

const START_MS: i64 = 1_795_698_123_456;
const DAY_MS: i64 = 86_400_000;
const SEEDS: u64 = 12;
/// The number of schools in a whole network, and in the smaller ones of most seeds.
const SCHOOLS: (usize, usize) = (60, 8);
/// Acts per school.
const ACTS: usize = 12;

struct Tablet {
    pen: Pen,
    notebook: Notebook,
}

struct School {
    unit: Dot,
    name: String,
    tablets: Vec<Tablet>,
    /// What was mailed as text, by question: each counts as a value of its own.
    mailed: Vec<(Dot, String)>,
}

struct Round {
    random: Random,
    adviser: Tablet,
    package: Dot,
    schools: Vec<School>,
    /// Every file that was sent. Some arrive twice, some late.
    mail: Vec<(String, Vec<u8>)>,
    now_ms: i64,
    count: usize,
}

impl Tablet {
    fn new(random: &mut Random, notebook: Notebook) -> Tablet {
        Tablet { pen: Pen::new(Actor(random.draw())), notebook }
    }

    fn act<T>(&mut self, now_ms: i64, act: impl FnOnce(&mut Transaction<'_>) -> T) -> T {
        act(&mut Transaction::begin(&mut self.pen, &mut self.notebook, now_ms))
    }
}

impl Round {
    fn new(seed: u64, schools: usize) -> Round {
        let mut random = Random::new(seed);
        let mut adviser = Tablet::new(&mut random, Notebook::new());
        let (package, units) = adviser.act(START_MS, |transaction| {
            let network = network::create(transaction, "Nettverk");
            let words = PackageWords { title: "Høsten".into(), due_date: "2026-12-01".into(), ..PackageWords::default() };
            let package = package::create(transaction, &words);
            (1..=3).for_each(|number| _ = ask::create(transaction, package, &format!("Spørsmål {number}?"), None));
            // Some of the schools join the network later, and are asked then.
            let units = (0..schools).map(|place| {
                let (name, kommune) = (format!("Skole{place:03}"), format!("Kommune{}", place % 8));
                let words =
                    UnitWords { name: name.clone(), kommune: kommune.clone(), addresses: vec![format!("post@{name}.no")] };
                let unit = unit::create(transaction, network, &words).id;
                if place % 4 != 3 {
                    addressee::create(transaction, package, Some(unit), &name, &kommune);
                }
                (unit, name)
            });
            (package, units.collect::<Vec<(Dot, String)>>())
        });
        let file = select(&adviser.notebook, Selection::Home(package));
        let schools = units.into_iter().map(|(unit, name)| {
            let tablets = (0..1 + random.below(2)).map(|_| Tablet::new(&mut random, file.clone())).collect();
            School { unit, name, tablets, mailed: Vec::new() }
        });
        let schools = schools.collect();
        Round { random, adviser, package, schools, mail: Vec::new(), now_ms: START_MS, count: 0 }
    }

    /// Lets one random thing happen to one of the schools.
    fn step(&mut self) {
        self.now_ms += 61_001;
        self.count += 1;
        let place = self.random.below(self.schools.len());
        match self.random.below(21) {
            0..=8 => self.answers(place),
            9..=11 => self.meets(place),
            12..=14 => self.sends(place),
            15 => self.mails(place),
            16 => self.changes_package(),
            17 => self.opens_package(place),
            18 => self.wrong_school(place),
            19 => self.asks_new_schools(),
            _ => self.adviser_gathers(),
        }
    }

    fn answers(&mut self, place: usize) {
        let (package, now_ms, count) = (self.package, self.now_ms, self.count);
        let school = &mut self.schools[place];
        let number = self.random.below(school.tablets.len());
        let tablet = &mut school.tablets[number];
        let asks: Vec<Ask> = Ask::all(&tablet.notebook, package).into_iter().filter(|ask| !ask.is_removed).collect();
        let Some(ask) = asks.get(self.random.below(asks.len())) else { return };
        let may = self.random.pick(&May::ALL).expect("three");
        let answer = match self.random.below(6) {
            0 => Answer::Nothing,
            _ => Answer::Text(format!("w{place}x{count}w{}", may.code())),
        };
        tablet.act(now_ms, |transaction| {
            let home = report::create(transaction, package, school.unit);
            report::set_answer(transaction, home, ask.key.id, &ask.text, (&answer, may));
        });
    }

    fn meets(&mut self, place: usize) {
        let tablets = &mut self.schools[place].tablets;
        let mut all = Notebook::new();
        tablets.iter().for_each(|tablet| all.merge(&tablet.notebook));
        tablets.iter_mut().for_each(|tablet| tablet.notebook = all.clone());
    }

    fn sends(&mut self, place: usize) {
        let number = self.random.below(self.schools[place].tablets.len());
        let notebook = &self.schools[place].tablets[number].notebook;
        for home in report::homes(notebook) {
            let file = select(notebook, Selection::Home(home));
            assert!(file.records().all(|(key, _)| key.home == home) && file.erased().is_empty());
            assert!(file.records().flat_map(|(_, record)| record.content()).all(|entry| entry.written_at_ms % DAY_MS == 0));
            let name = format!("{:04}.fellestid", self.random.below(10_000));
            self.mail.push((name, write(&file)));
        }
    }

    fn mails(&mut self, place: usize) {
        let asks = Ask::all(&self.adviser.notebook, self.package);
        let Some(ask) = asks.get(self.random.below(asks.len())) else { return };
        let (school, text) = (&mut self.schools[place], format!("w{place}x{}wadviser", self.count));
        school.mailed.push((ask.key.id, text.clone()));
        let letter = match self.random.below(2) {
            0 => (format!("{}.eml", self.count), format!("From: <POST@{}.no>\n\nHei\n{}\n{text}\n", school.name, ask.code)),
            _ => (
                format!("{}.txt", self.count),
                format!("Skole: {}\n{} {}\n{text}\n", school.name.to_uppercase(), ask.code, ask.text),
            ),
        };
        self.mail.push((letter.0, letter.1.into_bytes()));
    }

    fn changes_package(&mut self) {
        let asks = Ask::all(&self.adviser.notebook, self.package);
        let (package, chance) = (self.package, self.random.below(6));
        let chosen = self.random.below(asks.len());
        self.adviser.act(self.now_ms, |transaction| match (chance, asks.get(chosen)) {
            (0, _) | (_, None) => _ = ask::create(transaction, package, "Et nytt spørsmål?", None),
            (1, Some(ask)) => ask::delete(transaction, ask.key),
            (2, _) => {
                let words = TaskWords { text: format!("§ {chosen} Skole: les"), minutes: Some(20), ..TaskWords::default() };
                _ = task::create(transaction, package, &words);
            }
            (3, _) => {
                let tasks = Task::all(transaction.notebook, package);
                tasks.first().into_iter().for_each(|task| task::delete(transaction, task.key));
            }
            (_, Some(ask)) => ask::set_text(transaction, ask.key, &format!("Ordlyd {}?", ask.code)),
        });
    }

    fn asks_new_schools(&mut self) {
        let (package, since) = (self.package, Since::of(&self.adviser.notebook, self.package));
        self.adviser.act(self.now_ms, |transaction| since.ask(transaction, package));
    }

    fn opens_package(&mut self, place: usize) {
        let file = select(&self.adviser.notebook, Selection::Home(self.package));
        let number = self.random.below(self.schools[place].tablets.len());
        self.schools[place].tablets[number].notebook.merge(&file);
    }

    /// Somebody answers in another school's name, notices it, and corrects it.
    fn wrong_school(&mut self, place: usize) {
        let (package, now_ms) = (self.package, self.now_ms);
        let right = self.schools[place].unit;
        let number = self.random.below(self.schools.len());
        let other = self.schools[number].unit;
        let tablet = &mut self.schools[place].tablets[0];
        // A school that has already answered knows its own name.
        if other == right
            || report::homes(&tablet.notebook).into_iter().any(|home| Report::read(&tablet.notebook, home).is_some())
        {
            return;
        }
        let Some(ask) = Ask::all(&tablet.notebook, package).into_iter().find(|ask| !ask.is_removed) else { return };
        let text = Answer::Text(format!("w{place}x{}wnamed", self.count));
        let wrong = tablet.act(now_ms, |transaction| {
            let home = report::create(transaction, package, other);
            report::set_answer(transaction, home, ask.key.id, &ask.text, (&text, May::Named));
            home
        });
        self.mail.push((format!("feil{}.fellestid", self.count), write(&select(&tablet.notebook, Selection::Home(wrong)))));
        let tablet = &mut self.schools[place].tablets[0];
        tablet.act(now_ms, |transaction| report::move_to(transaction, wrong, right));
        self.mail.push((format!("tom{}.fellestid", self.count), write(&select(&tablet.notebook, Selection::Home(wrong)))));
    }

    fn adviser_gathers(&mut self) {
        let count = self.random.below(self.mail.len() + 1);
        let files: Vec<(String, Vec<u8>)> = (0..count).map(|_| self.mail[self.random.below(self.mail.len())].clone()).collect();
        let package = self.package;
        self.adviser.act(self.now_ms, |transaction| gather(transaction, package, files));
    }
}

/// Returns what the schools' own devices and mails say, by school and question.
fn expected(round: &Round) -> BTreeMap<(Dot, Dot), BTreeSet<(Source, Answer)>> {
    let mut expected: BTreeMap<(Dot, Dot), BTreeSet<(Source, Answer)>> = BTreeMap::new();
    for school in &round.schools {
        let own = fellestid_model::derived::report_home(round.package, school.unit);
        for given in Report::read(&school.tablets[0].notebook, own).into_iter().flat_map(|report| report.answers) {
            let cell = expected.entry((school.unit, given.ask)).or_default();
            cell.extend(given.versions.into_iter().map(|answer| (Source::Fellestid, answer)));
        }
        for (ask, text) in &school.mailed {
            expected.entry((school.unit, *ask)).or_default().insert((Source::Mail, Answer::Text(text.clone())));
        }
    }
    expected
}

fn found(matrix: &Matrix) -> BTreeMap<(Dot, Dot), BTreeSet<(Source, Answer)>> {
    let rows = matrix.schools.iter().filter_map(|school| Some((school.unit?, school)));
    let cells = rows.flat_map(|(unit, school)| school.cells.iter().map(move |(ask, cell)| ((unit, *ask), cell)));
    cells.map(|(at, cell)| (at, cell.iter().map(|said| (said.source, said.answer.clone())).collect())).collect()
}

fn live_through(seed: u64) {
    let schools = if seed.is_multiple_of(6) { SCHOOLS.0 } else { SCHOOLS.1 };
    let mut round = Round::new(seed, schools);
    (0..schools * ACTS).for_each(|_| round.step());
    for place in 0..schools {
        round.meets(place);
        round.sends(place);
    }
    round.asks_new_schools();
    // The adviser has gathered along the way; the second reader gathers everything, in another order.
    let package = select(&round.adviser.notebook, Selection::Home(round.package));
    let mut reader = Tablet::new(&mut round.random, read(&write(&package)).expect("our file"));
    let mut files = round.mail.clone();
    round.adviser.act(round.now_ms, |transaction| gather(transaction, round.package, files.clone()));
    files.reverse();
    // A reader who has only the package knows no mail address: those mails are asked about.
    let told = reader.act(round.now_ms, |transaction| gather(transaction, round.package, files));
    let asked = told.unplaced.iter().all(|of| of.file.ends_with(".eml"));
    assert!(asked && told.refused.is_empty(), "{told:?}");
    let matrix = Matrix::of(&round.adviser.notebook, round.package).expect("a package");
    assert_eq!(matrix.schools.len(), schools, "one row a school");
    assert!(matrix.unplaced.is_empty());
    assert_eq!(found(&matrix), expected(&round), "nothing is lost, and nothing is there that nobody says");
    let theirs = Matrix::of(&reader.notebook, round.package).expect("a package");
    assert!(
        theirs.schools.iter().zip(&matrix.schools).all(|(their, own)| their.cells.keys().all(|ask| own.cells.contains_key(ask)))
    );
    // Merged with the adviser's, the readings are the adviser's: they have the same ids, and none is doubled.
    reader.notebook.merge(&round.adviser.notebook);
    assert_eq!(Matrix::of(&reader.notebook, round.package), Some(matrix.clone()));
    what_leaves(&round, matrix, &mut reader.notebook);
}

/// Checks what leaves the adviser's device, in every form, before and after publications.
fn what_leaves(round: &Round, matrix: Matrix, notebook: &mut Notebook) {
    let of_may = |may: May| -> BTreeSet<String> {
        let cells = matrix.schools.iter().flat_map(|school| school.cells.values().flatten());
        cells.filter(|said| said.may == may).map(|said| said.answer.words().to_owned()).filter(|text| !text.is_empty()).collect()
    };
    let [strict, nameless, named] = May::ALL.map(of_may);
    let forms = |matrix: &Matrix| {
        let document = matrix_document(matrix, Language::Bokmal, Copy::Spread);
        let own = [document.plain(), document.markdown(), document.html(), matrix_csv(matrix, Language::Bokmal, Copy::Spread)];
        own.into_iter().chain([matrix_json(matrix).to_string()]).collect::<Vec<String>>()
    };
    let words_of = |told: &str| -> BTreeSet<String> {
        told.split(|letter: char| !letter.is_ascii_alphanumeric()).map(str::to_owned).collect()
    };
    for told in forms(&matrix.clone().spread()) {
        let words = words_of(&told);
        assert!(named.iter().all(|text| words.contains(text)));
        assert!(strict.iter().chain(&nameless).all(|text| !words.contains(text)));
    }
    let fresh = AnonymousPen::new(0xf4e5_0001, round.now_ms);
    let mut count = 0;
    fresh.write(notebook, |transaction| count = publish(transaction, round.package, "2026-12-02", &HeldBack::new()));
    let spread = Matrix::of(notebook, round.package).expect("a package").spread();
    assert_eq!(spread.nameless.values().map(Vec::len).sum::<usize>(), count);
    for texts in spread.nameless.values() {
        assert!(texts.len() >= TOGETHER_MIN && texts.is_sorted() && texts.iter().all(|text| nameless.contains(text)));
    }
    for told in forms(&spread) {
        let words = words_of(&told);
        assert!(strict.iter().all(|text| !words.contains(text)));
    }
    let copy = write_plain(&without_names(notebook, Actor(0xf4e5_0002)));
    assert!(strict.iter().chain(&nameless).chain(&named).all(|text| !copy.contains(text.as_str())));
    assert!(!copy.contains("@Skole") && !copy.contains("post@"));
}

#[test]
fn a_round_loses_nothing_and_spreads_only_what_it_may() {
    let asked = |name: &str| std::env::var(name).ok().map(|text| text.parse().expect("a number"));
    let seeds: Vec<u64> = match asked("FELLESTID_SEED") {
        Some(seed) => vec![seed],
        None => (1..=asked("FELLESTID_SEEDS").unwrap_or(SEEDS)).collect(),
    };
    for seed in seeds {
        println!("FELLESTID_SEED={seed} tries it alone");
        live_through(seed);
    }
}
