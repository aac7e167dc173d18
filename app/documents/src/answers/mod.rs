//! Answers that come back (svar inn): Word forms, mails, tables, and the app's own files, in any mixture, to
//! one package. Each file is read as what it is, whatever it is called; what is not understood is refused by
//! name and reason, and what has no known school is kept and asked about.
//!
//! Of a `.fellestid` file the answers alone are taken in: nothing else that it holds, and nothing it erases.

mod form;
mod mail;
mod office;
mod table;
mod words;
mod xml;
mod zip;

#[cfg(test)]
mod tests;

use fellestid_crdt::dot::Dot;
use fellestid_crdt::file;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::derived::{answers_of, is_derived, report_home};
use fellestid_model::kinds::addressee::Addressee;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::received::{self, Received, Source};
use fellestid_model::kinds::report::Report;
use fellestid_model::kinds::{answers, reading, report};
use fellestid_model::overviews::placing::{Placing, Schools};
use fellestid_model::paste::opened::decode;
use std::collections::{BTreeMap, BTreeSet};

/// Why a file was not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    Empty,
    TooLarge,
    Broken,
    /// With a password.
    Locked,
    /// Outlook's own form of a mail.
    OutlookMail,
    /// No program of ours knows what it is.
    Unknown,
    /// It is whole, and has no answer to this package.
    NoAnswer,
}

/// A file that was not taken in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refused {
    pub file: String,
    pub reason: Refusal,
}

/// Answers whose school is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unplaced {
    pub file: String,
    /// The school of the package that it may be.
    pub guess: Option<String>,
}

/// What became of a heap of files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    /// Answers of schools, each counted as often as it came.
    pub taken: usize,
    pub unplaced: Vec<Unplaced>,
    pub refused: Vec<Refused>,
}

/// A school's answers as they came by other ways than the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Came {
    school: String,
    replies: Vec<Reply>,
    /// What came, of which the same is the same answer.
    bytes: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Reply {
    /// The question's code.
    heading: String,
    answer: Answer,
    may: May,
}

/// Cells of one table; sixty schools with sixty questions are 3,600.
const CELLS_MAX: usize = 100_000;
/// Files in files: a ZIP with mails with ZIPs.
const DEPTH_MAX: usize = 4;
/// Bytes that are unpacked of all ZIP files together: six hundred forms, and no bomb.
const UNPACKED_MAX: u64 = 64 * 1024 * 1024;
/// Files in all, with those inside others.
const FILES_MAX: usize = 5_000;

/// Takes a heap of files in, each once however often it lies there. `files`: name and bytes. The order makes
/// no difference to what people see.
pub fn gather(transaction: &mut Transaction<'_>, package: Dot, files: Vec<(String, Vec<u8>)>) -> Gathered {
    let notebook = &*transaction.notebook;
    let asks = Ask::all(notebook, package);
    let listed = gathered(Addressee::all(notebook, package).iter().map(|of| report_home(package, of.unit)));
    let schools = Schools::of(notebook, package);
    let reading = reading::create(transaction, package);
    let mut heap = Heap {
        package,
        asks,
        listed,
        schools,
        reading,
        seen: BTreeSet::new(),
        left: UNPACKED_MAX,
        gathered: Gathered::default(),
    };
    let mut files = files;
    files.sort();
    for (name, bytes) in &files {
        heap.file(transaction, name, bytes, 0, &Envelope::default());
    }
    let Gathered { unplaced, refused, .. } = &mut heap.gathered;
    unplaced.sort();
    unplaced.dedup();
    refused.sort();
    heap.gathered
}

/// The mail that a file came in.
#[derive(Clone, Debug, Default)]
struct Envelope {
    from: String,
    day: String,
}

struct Heap {
    package: Dot,
    asks: Vec<Ask>,
    /// The homes of the schools that the package lists.
    listed: BTreeSet<Dot>,
    schools: Schools,
    reading: Dot,
    /// The files that were read.
    seen: BTreeSet<Vec<u8>>,
    /// Bytes that may still be unpacked.
    left: u64,
    gathered: Gathered,
}

impl Heap {
    fn file(&mut self, transaction: &mut Transaction<'_>, name: &str, bytes: &[u8], depth: usize, envelope: &Envelope) {
        if self.seen.len() >= FILES_MAX || depth > DEPTH_MAX {
            return self.refuse(name, Refusal::TooLarge);
        }
        // The same mail forwarded is read again for its sender; the same file is not.
        if !self.seen.insert([bytes, envelope.from.as_bytes()].concat()) {
            return;
        }
        if let Err(reason) = self.read(transaction, name, bytes, depth, envelope) {
            self.refuse(name, reason);
        }
    }

    fn refuse(&mut self, name: &str, reason: Refusal) {
        self.gathered.refused.push(Refused { file: name.to_owned(), reason });
    }

    fn read(
        &mut self,
        transaction: &mut Transaction<'_>,
        name: &str,
        bytes: &[u8],
        depth: usize,
        envelope: &Envelope,
    ) -> Result<(), Refusal> {
        let lower = name.to_lowercase();
        if bytes.is_empty() {
            return Err(Refusal::Empty);
        }
        if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Err(if lower.ends_with(".msg") { Refusal::OutlookMail } else { Refusal::Locked });
        }
        if zip::is_zip(bytes) {
            return match office::kind(bytes)? {
                office::Kind::Word => {
                    let lines = office::lines(bytes)?;
                    let lines: Vec<&str> = lines.iter().flat_map(|line| line.lines()).collect();
                    self.form(transaction, name, &lines, bytes, (Source::Word, envelope))
                }
                office::Kind::Excel => self.table(transaction, name, &office::rows(bytes)?, (Source::Excel, envelope)),
                office::Kind::Folder => self.folder(transaction, name, bytes, depth, envelope),
            };
        }
        if bytes.starts_with(&[0x1f, 0x8b]) || lower.ends_with(".fellestid") || lower.ends_with(".fellestid.txt") {
            return self.own(transaction, name, bytes);
        }
        if lower.ends_with(".eml") {
            return self.mail(transaction, name, bytes, depth);
        }
        let text = decode(bytes);
        if text.contains('\0') {
            return Err(Refusal::Unknown);
        }
        let rows = table::cells(&text)?;
        if lower.ends_with(".csv") || table::read(&rows, &self.asks).is_some() {
            return self.table(transaction, name, &rows, (Source::Csv, envelope));
        }
        self.form(transaction, name, &text.lines().collect::<Vec<_>>(), bytes, (Source::Mail, envelope))
    }

    fn folder(
        &mut self,
        transaction: &mut Transaction<'_>,
        name: &str,
        bytes: &[u8],
        depth: usize,
        envelope: &Envelope,
    ) -> Result<(), Refusal> {
        for part in zip::parts(bytes)?.iter().filter(|part| !part.name.ends_with('/')) {
            let inner = zip::unpacked(part, &mut self.left)?;
            self.file(transaction, &format!("{name}/{}", part.name), &inner, depth + 1, envelope);
        }
        Ok(())
    }

    fn mail(&mut self, transaction: &mut Transaction<'_>, name: &str, bytes: &[u8], depth: usize) -> Result<(), Refusal> {
        let mail = mail::read(bytes);
        let envelope = Envelope { from: mail.from, day: mail.day };
        let has_form =
            self.form(transaction, name, &mail.text.lines().collect::<Vec<_>>(), bytes, (Source::Mail, &envelope)).is_ok();
        for (inner, bytes) in &mail.attached {
            self.file(transaction, &format!("{name}/{inner}"), bytes, depth + 1, &envelope);
        }
        if has_form || !mail.attached.is_empty() { Ok(()) } else { Err(Refusal::NoAnswer) }
    }

    fn form(
        &mut self,
        transaction: &mut Transaction<'_>,
        name: &str,
        lines: &[&str],
        bytes: &[u8],
        way: (Source, &Envelope),
    ) -> Result<(), Refusal> {
        let came = Came { bytes: bytes.to_vec(), ..form::read(lines, &self.asks) };
        self.keep(transaction, name, &[came], way)
    }

    fn table(
        &mut self,
        transaction: &mut Transaction<'_>,
        name: &str,
        rows: &[Vec<String>],
        way: (Source, &Envelope),
    ) -> Result<(), Refusal> {
        let mut came = table::read(rows, &self.asks).ok_or(Refusal::NoAnswer)?;
        // Two rows that are alike to the letter are two answers, until somebody says whose they are.
        let mut counts: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
        for row in &mut came {
            let count = counts.entry(row.bytes.clone()).or_default();
            row.bytes.extend(std::iter::repeat_n(0, *count));
            *count += 1;
        }
        self.keep(transaction, name, &came, way)
    }

    fn keep(
        &mut self,
        transaction: &mut Transaction<'_>,
        name: &str,
        all: &[Came],
        (source, envelope): (Source, &Envelope),
    ) -> Result<(), Refusal> {
        if all.iter().all(|came| came.replies.is_empty()) {
            return Err(Refusal::NoAnswer);
        }
        for came in all.iter().filter(|came| !came.replies.is_empty()) {
            let unit = match self.schools.place(&came.school, &envelope.from) {
                Placing::Known(unit) => Some(unit),
                Placing::Guess(guess) => {
                    self.gathered.unplaced.push(Unplaced { file: name.to_owned(), guess: Some(guess) });
                    None
                }
                Placing::Unknown => {
                    self.gathered.unplaced.push(Unplaced { file: name.to_owned(), guess: None });
                    None
                }
            };
            self.gathered.taken += 1;
            for reply in &came.replies {
                let ask = self.asks.iter().find(|ask| ask.code == reply.heading);
                let received = Received {
                    unit,
                    school: came.school.clone(),
                    ask: ask.map(|ask| ask.key.id),
                    asked: ask.map(|ask| ask.text.clone()).unwrap_or_default(),
                    answer: reply.answer.clone(),
                    may: reply.may,
                    source,
                    date: envelope.day.clone(),
                };
                received::create(transaction, self.reading, self.package, &came.bytes, &received);
            }
        }
        Ok(())
    }

    /// The app's own file: the answers to this package, and nothing else of it.
    fn own(&mut self, transaction: &mut Transaction<'_>, name: &str, bytes: &[u8]) -> Result<(), Refusal> {
        let notebook = file::read(bytes).map_err(|damage| match damage {
            file::Damage::Empty => Refusal::Empty,
            file::Damage::TooLarge => Refusal::TooLarge,
            file::Damage::Locked => Refusal::Locked,
            file::Damage::NotOurs => Refusal::Unknown,
            file::Damage::CutShort | file::Damage::Broken => Refusal::Broken,
        })?;
        let mut reports = Report::all_of(&notebook, self.package, &self.listed);
        // A home that is something else here is no answer, whatever the file says.
        reports.retain(|report| transaction.notebook.get(&Key::root(report.home)).is_none_or(|root| root.kind == report::KIND));
        if reports.is_empty() {
            return Err(Refusal::NoAnswer);
        }
        for report in reports {
            if !self.listed.contains(&report.home)
                && report.is_answered()
                && reading::placed(transaction.notebook, self.package, report.home).is_none()
            {
                self.place(transaction, name, &report);
            }
            self.gathered.taken += 1;
            let answers = answers_in(&notebook, report.home);
            for (key, record) in notebook.home(report.home).filter(|(key, _)| key.is_root() || answers.contains(&key.id)) {
                transaction.take_in(*key, record);
            }
        }
        Ok(())
    }

    /// A school that the package does not list, by the name it gives itself.
    fn place(&mut self, transaction: &mut Transaction<'_>, name: &str, report: &Report) {
        match self.schools.place(&report.school, "") {
            Placing::Known(unit) => reading::set_placed(transaction, self.reading, report.home, Some(unit)),
            Placing::Guess(guess) => self.gathered.unplaced.push(Unplaced { file: name.to_owned(), guess: Some(guess) }),
            Placing::Unknown => self.gathered.unplaced.push(Unplaced { file: name.to_owned(), guess: None }),
        }
    }
}

/// The records of a home that hold its answers. In one that was reckoned out it is the second, and no other.
fn answers_in(notebook: &Notebook, home: Dot) -> Vec<Dot> {
    let of_kind = notebook.home(home).filter(|(_, record)| record.kind == answers::KIND).map(|(key, _): (&Key, _)| key.id);
    of_kind.filter(|id| !is_derived(home) || *id == answers_of(home)).collect()
}
