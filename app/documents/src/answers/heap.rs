//! The heap of files to read: each is read as what it is, whatever its name, and so are the files inside it, within
//! limits. Knows no words of a form; [`super::came`] and [`super::own`] store what is read.

use super::came::told_apart;
use super::{CameIn, PassedOver, Refusal, Refused, form, table};
use crate::read::mail::{self, Mail};
use crate::read::{office, outlook, zip};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::reading;
use fellestid_model::kinds::received::Source;
use fellestid_model::kinds::report;
use fellestid_model::overviews::placing::Schools;
use fellestid_model::paste::opened::{OLE, decode, is_open_document};
use std::collections::BTreeSet;

/// The deepest nesting of files: a ZIP with mails with ZIPs.
const DEPTH_MAX: usize = 4;
/// The most bytes unpacked of all ZIP files together: enough for six hundred forms, and no bomb.
const UNPACKED_MAX: u64 = 64 * 1024 * 1024;
/// The most files in all, with those inside others.
const FILES_MAX: usize = 5_000;

/// The mail that a file came in.
#[derive(Clone, Debug, Default)]
pub struct Envelope {
    pub from: String,
    pub day: String,
}

/// A file of the heap, or one inside another.
#[derive(Clone, Copy)]
struct Sent<'a> {
    /// For one inside another, after that one's: `mail.eml/form.docx`.
    name: &'a str,
    bytes: &'a [u8],
    depth: usize,
    envelope: &'a Envelope,
}

pub struct Heap<'a, 'b> {
    pub transaction: &'a mut Transaction<'b>,
    pub package: Dot,
    pub asks: Vec<Ask>,
    /// The homes of the schools that the package lists.
    pub listed: BTreeSet<Dot>,
    pub schools: Schools,
    pub reading: Dot,
    pub came_in: CameIn,
    /// The files that were read.
    seen: BTreeSet<Vec<u8>>,
    /// Bytes that may still be unpacked.
    left: u64,
}

impl<'a, 'b> Heap<'a, 'b> {
    pub fn of(transaction: &'a mut Transaction<'b>, package: Dot) -> Self {
        let notebook = &*transaction.notebook;
        Heap {
            package,
            asks: Ask::all(notebook, package),
            listed: report::listed(notebook, package),
            schools: Schools::of(notebook, package),
            reading: reading::create(transaction, package),
            came_in: CameIn::default(),
            seen: BTreeSet::new(),
            left: UNPACKED_MAX,
            transaction,
        }
    }

    /// Reads a file of the heap.
    pub fn take(&mut self, name: &str, bytes: &[u8]) {
        self.file(Sent { name, bytes, depth: 0, envelope: &Envelope::default() });
    }

    fn file(&mut self, sent: Sent<'_>) {
        if self.seen.len() >= FILES_MAX || sent.depth > DEPTH_MAX {
            return self.refuse(sent.name, Refusal::TooLarge);
        }
        // The same mail forwarded is read again, since its sender differs; the same file is not.
        if self.seen.insert([sent.bytes, sent.envelope.from.as_bytes()].concat())
            && let Err(reason) = self.read(sent)
        {
            self.refuse(sent.name, reason);
        }
    }

    fn refuse(&mut self, file: &str, reason: Refusal) {
        self.came_in.refused.push(Refused { file: file.to_owned(), reason });
    }

    /// Reads a file as what its first bytes say, or else its name.
    fn read(&mut self, sent: Sent<'_>) -> Result<(), Refusal> {
        let Sent { name, bytes, .. } = sent;
        let lower = name.to_lowercase();
        if bytes.is_empty() {
            return Err(Refusal::Empty);
        }
        if bytes.starts_with(OLE) {
            return match lower.ends_with(".msg") {
                true => self.mail(sent, outlook::read(bytes).map_err(|_| Refusal::OutlookMail)?),
                false => Err(Refusal::Locked),
            };
        }
        if is_open_document(bytes) {
            return Err(Refusal::OpenDocument);
        }
        if zip::is_zip(bytes) {
            return self.packed(sent);
        }
        if bytes.starts_with(&[0x1f, 0x8b]) || lower.ends_with(".fellestid") || lower.ends_with(".fellestid.txt") {
            return self.own(name, bytes);
        }
        if lower.ends_with(".eml") {
            return self.mail(sent, mail::read(bytes));
        }
        let text = decode(bytes);
        if text.contains('\0') {
            return Err(Refusal::Unknown);
        }
        let rows = table::cells(&text)?;
        if lower.ends_with(".csv") || table::is_table(&rows, &self.asks) {
            return self.table(sent, &rows, Source::Csv);
        }
        self.form(sent, text.lines(), Source::Mail).or_else(|_| self.table(sent, &rows, Source::Csv))
    }

    /// Reads a ZIP: a Word file, a workbook, or a container of other files.
    fn packed(&mut self, sent: Sent<'_>) -> Result<(), Refusal> {
        match office::kind(sent.bytes)? {
            office::Kind::Word => {
                let lines = office::lines(sent.bytes)?;
                self.form(sent, lines.iter().flat_map(|line| line.lines()), Source::Word)
            }
            office::Kind::Excel => self.table(sent, &office::rows(sent.bytes)?, Source::Excel),
            office::Kind::Folder => {
                for part in zip::parts(sent.bytes)?.iter().filter(|part| !part.name.ends_with('/')) {
                    let bytes = zip::unpacked(part, &mut self.left)?;
                    self.inside(sent, &part.name, &bytes, sent.envelope);
                }
                Ok(())
            }
        }
    }

    /// Reads a mail: its text, and its attachments.
    fn mail(&mut self, sent: Sent<'_>, mail: Mail) -> Result<(), Refusal> {
        let envelope = Envelope { from: mail.from, day: mail.day };
        let has_form = self.form(Sent { envelope: &envelope, ..sent }, mail.text.lines(), Source::Mail).is_ok();
        for (name, bytes) in &mail.attached {
            self.inside(sent, name, bytes, &envelope);
        }
        if has_form || !mail.attached.is_empty() { Ok(()) } else { Err(Refusal::NoAnswer) }
    }

    fn inside(&mut self, outer: Sent<'_>, name: &str, bytes: &[u8], envelope: &Envelope) {
        let name = format!("{}/{name}", outer.name);
        self.file(Sent { name: &name, bytes, depth: outer.depth + 1, envelope });
    }

    fn form<'l>(&mut self, sent: Sent<'_>, lines: impl Iterator<Item = &'l str>, source: Source) -> Result<(), Refusal> {
        let lines: Vec<&str> = lines.collect();
        let mut came = match source {
            Source::Mail => form::read_mail(&lines, &self.asks),
            Source::Word | Source::Excel | Source::Csv | Source::Fellestid => form::read(&lines, &self.asks),
        };
        came.bytes = sent.bytes.to_vec();
        // Who sent the mail that this came in is surer than what is written in it.
        if !sent.envelope.from.is_empty() {
            came.sender.clear();
        }
        self.keep(sent.name, &[came], source, sent.envelope)
    }

    fn table(&mut self, sent: Sent<'_>, rows: &[Vec<String>], source: Source) -> Result<(), Refusal> {
        let mut table = table::read(rows, &self.asks).ok_or(Refusal::NoAnswer)?;
        told_apart(&mut table.came);
        self.keep(sent.name, &table.came, source, sent.envelope)?;
        let told = |(column, heading)| PassedOver { file: sent.name.to_owned(), column, heading };
        self.came_in.passed_over.extend(table.passed_over.into_iter().map(told));
        Ok(())
    }
}
