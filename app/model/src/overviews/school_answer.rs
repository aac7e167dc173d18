//! A school's answer in progress (svar til nettverket): what a package asks, and what the school has written; what it may use
//! of its own is in `already_written`. Knows neither the network's side nor how it is sent.

use crate::folding::folded;
use crate::kinds::addressee::Addressee;
use crate::kinds::answer::Answer;
use crate::kinds::ask::{Ask, beside};
use crate::kinds::package::Package;
use crate::kinds::report::{self, Given, Report};
use crate::kinds::set::QuestionSet;
use crate::kinds::task::Task;
use crate::overviews::loaded::{Loaded, Memory};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::sort;
use sha2::{Digest, Sha256};

/// What a school sees of a package, and what it has answered so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolAnswer {
    pub package: Package,
    /// The schools that the package lists.
    pub schools: Vec<Addressee>,
    /// `None` until the school is chosen.
    pub report: Option<Report>,
    /// The school's name; empty until it is known.
    pub school: String,
    /// The kommune of a school that the package lists, which tells two schools of one name apart.
    pub kommune: String,
    /// The questions in order. One that was removed from the package comes last, if it is answered.
    pub rows: Vec<Row>,
    /// Questions that were removed before the school had answered them. Half an answer may be written under one.
    pub removed: Vec<Ask>,
    /// What the network asks the school to do before it answers.
    pub tasks: Vec<Task>,
}

/// One question, and the school's answer to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub ask: Ask,
    /// Whether the package here asks this, or once did. Otherwise the question has no code that the network knows.
    pub is_asked: bool,
    pub given: Option<Given>,
}

impl Row {
    /// Returns whether other words were answered than those that stand there now.
    pub fn is_reworded(&self) -> bool {
        self.given.as_ref().is_some_and(|given| !given.asked.is_empty() && folded(&given.asked) != folded(&self.ask.text))
    }
}

impl SchoolAnswer {
    /// Reads the answer. `chosen` is the home of the answer that this tablet writes; if it is `None`, the only answer
    /// there is. Returns `None` if there is no such package.
    pub fn read(notebook: &Notebook, package: Dot, chosen: Option<Dot>) -> Option<SchoolAnswer> {
        let schools = Addressee::all(notebook, package);
        let mut reports = Report::all(notebook, package);
        let only = if reports.len() == 1 { reports.first().map(|report| report.home) } else { None };
        let place = reports.iter().position(|report| Some(report.home) == chosen.or(only));
        let report = place.map(|place| reports.swap_remove(place));
        let (school, kommune) = report.as_ref().map(|report| name_of(&schools, package, report)).unwrap_or_default();
        let mut asks = Ask::all(notebook, package);
        let rows = rows(&asks, package, report.as_ref());
        asks.retain(|ask| ask.is_removed && !rows.iter().any(|row| row.ask.key == ask.key));
        let tasks = Task::all(notebook, package);
        let package = Package::read(notebook, package)?;
        Some(SchoolAnswer { package, schools, report, school, kommune, rows, removed: asks, tasks })
    }

    /// Like [`read`](Self::read), once the package and every stored answer are in memory.
    pub fn loaded(memory: Memory<'_>, package: Dot, chosen: Option<Dot>) -> Loaded<Option<SchoolAnswer>> {
        let homes = std::iter::once(package).chain(report::homes(memory.notebook)).collect();
        memory.gathered(homes, |notebook| SchoolAnswer::read(notebook, package, chosen))
    }

    /// Returns the questions that are asked now.
    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter(|row| !row.ask.is_removed).map(|row| row.ask.text.as_str())
    }

    /// Returns the ids of the questions that are asked now.
    pub fn asked_now(&self) -> Vec<Dot> {
        self.rows.iter().filter(|row| !row.ask.is_removed).map(|row| row.ask.key.id).collect()
    }

    /// Returns the number of unanswered questions that are not among these.
    pub fn asked_since(&self, before: &[Dot]) -> usize {
        let is_new = |row: &&Row| row.given.is_none() && !row.ask.is_removed && !before.contains(&row.ask.key.id);
        self.rows.iter().filter(is_new).count()
    }

    /// Returns whether a set has exactly the questions that are asked now.
    pub fn is_asked_by(&self, set: &QuestionSet) -> bool {
        self.asked().map(folded).eq(set.questions().map(|question| folded(&question.text.shown)))
    }

    /// Returns the number of questions with an answer.
    pub fn answered(&self) -> usize {
        self.rows.iter().filter(|row| row.given.is_some()).count()
    }

    /// Returns the number of questions that are asked now and have no answer.
    pub fn unanswered(&self) -> usize {
        self.rows.iter().filter(|row| row.given.is_none()).count()
    }

    /// Returns the number of answered questions that have other words now.
    pub fn reworded(&self) -> usize {
        self.rows.iter().filter(|row| row.is_reworded()).count()
    }

    /// Returns six characters computed from the answers, and from who took part: equal answers have equal characters. `None`
    /// if nothing is answered.
    pub fn receipt(&self) -> Option<String> {
        self.report.as_ref().filter(|report| report.is_answered()).map(receipt)
    }
}

/// Returns the receipt of an answer (kvittering), such as «K7M-2QX».
pub fn receipt(report: &Report) -> String {
    /// Letters and digits that cannot be mistaken for one another.
    const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut told: Vec<String> = report.answers.iter().map(told).collect();
    sort(&mut told);
    if !report.took_part.is_empty() {
        let codes: Vec<&str> = report.took_part.iter().map(|group| group.code()).collect();
        told.push(format!("took part {}", codes.join(" ")));
    }
    let digest = Sha256::digest(format!("fellestid receipt 1\n{}\n{}", report.home, told.join("\n")));
    let signs = digest.iter().take(6).map(|byte| char::from(SIGNS[usize::from(*byte) % SIGNS.len()]));
    let signs: String = signs.collect();
    format!("{}-{}", &signs[..3], &signs[3..])
}

fn told(given: &Given) -> String {
    let mut versions: Vec<String> =
        given.versions.iter().map(|answer| format!("{} {}", answer.state(), answer.words())).collect();
    sort(&mut versions);
    format!("{} {} {}", given.ask, given.may.code(), versions.join("\n"))
}

/// Returns the school's name and kommune.
fn name_of(schools: &[Addressee], package: Dot, report: &Report) -> (String, String) {
    let of_home = |school: &&Addressee| crate::derived::report_home(package, school.unit) == report.home;
    let listed = schools.iter().find(of_home).map(|school| (school.name.clone(), school.kommune.clone()));
    listed.unwrap_or_else(|| (report.school.clone(), String::new()))
}

fn rows(asks: &[Ask], package: Dot, report: Option<&Report>) -> Vec<Row> {
    let given = |ask: Dot| report?.answers.iter().find(|given| given.ask == ask).cloned();
    let listed = asks.iter().map(|ask| Row { ask: ask.clone(), is_asked: true, given: given(ask.key.id) });
    // A question that only a newer version of the package asks is kept, and shown by the words that were answered.
    let unlisted = report.into_iter().flat_map(|report| &report.answers);
    let unlisted = unlisted.filter(|given| !asks.iter().any(|ask| ask.key.id == given.ask));
    let unlisted = unlisted.map(|given| {
        let ask = beside(asks, package, given.ask, &given.asked);
        Row { ask, is_asked: false, given: Some(given.clone()) }
    });
    listed.chain(unlisted).filter(|row| !row.ask.is_removed || row.given.is_some()).collect()
}

/// Returns the words of an answer that a field shows: the newest.
pub fn shown(given: &Given) -> &str {
    given.versions.last().map_or("", Answer::words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::answer::May;
    use crate::kinds::group::Group;
    use crate::kinds::package::{self, PackageWords};
    use crate::kinds::{addressee, ask};
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};

    struct Desk {
        pen: Pen,
        notebook: Notebook,
    }

    impl Desk {
        fn act<R>(&mut self, act: impl FnOnce(&mut Transaction<'_>) -> R) -> R {
            let mut transaction = Transaction::begin(&mut self.pen, &mut self.notebook, 86_400_000);
            let result = act(&mut transaction);
            transaction.finish();
            result
        }
    }

    fn asked() -> (Desk, Dot, Dot) {
        let mut desk = Desk { pen: Pen::new(Actor(7)), notebook: Notebook::new() };
        let (package, home) = desk.act(|transaction| {
            let words = PackageWords { title: "Samling 2".to_owned(), ..PackageWords::default() };
            let package = package::create(transaction, &words);
            ask::create(transaction, package, "Hva har dere prøvd?", None);
            ask::create(transaction, package, "Hva er vanskelig?", None);
            let school = addressee::create(transaction, package, None, "Ekornåsen skole", "");
            (package, report::create(transaction, package, school.id))
        });
        (desk, package, home)
    }

    fn read(desk: &Desk, package: Dot) -> SchoolAnswer {
        SchoolAnswer::read(&desk.notebook, package, None).expect("a package")
    }

    #[test]
    fn an_answer_that_is_alone_is_the_schools() {
        let (mut desk, package, home) = asked();
        let answer = read(&desk, package);
        assert_eq!((answer.school.as_str(), answer.answered(), answer.receipt()), ("Ekornåsen skole", 0, None));
        let ask = answer.rows[0].ask.clone();
        desk.act(|transaction| {
            report::set_answer(transaction, home, ask.key.id, &ask.text, (&Answer::Text("Kollegabesøk".to_owned()), May::Named));
        });
        let answer = read(&desk, package);
        assert_eq!((answer.answered(), shown(answer.rows[0].given.as_ref().expect("given"))), (1, "Kollegabesøk"));
    }

    #[test]
    fn a_receipt_follows_the_answers_and_nothing_else() {
        let (mut desk, package, home) = asked();
        let ask = read(&desk, package).rows[1].ask.clone();
        let write = |desk: &mut Desk, text: &str, may: May| {
            desk.act(|transaction| {
                report::set_answer(transaction, home, ask.key.id, &ask.text, (&Answer::Text(text.to_owned()), may));
            });
            read(desk, package).receipt().expect("answered")
        };
        let first = write(&mut desk, "Tid", May::Adviser);
        assert_ne!(write(&mut desk, "Tid og rom", May::Adviser), first);
        assert_ne!(write(&mut desk, "Tid", May::Named), first);
        assert_eq!(write(&mut desk, "Tid", May::Adviser), first);
        desk.act(|transaction| report::set_sent(transaction, home, "2026-11-30"));
        assert_eq!(read(&desk, package).receipt().as_ref(), Some(&first));
        desk.act(|transaction| report::set_took_part(transaction, home, &[Group::Teachers]));
        assert_ne!(read(&desk, package).receipt().as_ref(), Some(&first));
        desk.act(|transaction| report::set_took_part(transaction, home, &[]));
        assert_eq!(read(&desk, package).receipt(), Some(first));
    }

    #[test]
    fn questions_that_came_after_the_answer_are_counted() {
        let (mut desk, package, home) = asked();
        let first = read(&desk, package).rows[0].ask.clone();
        desk.act(|transaction| {
            report::set_answer(transaction, home, first.key.id, &first.text, (&Answer::Nothing, May::Adviser));
        });
        let before = read(&desk, package).asked_now();
        assert_eq!((before.len(), read(&desk, package).asked_since(&before)), (2, 0), "one was left unanswered knowingly");
        desk.act(|transaction| ask::create(transaction, package, "Hva trenger dere?", None));
        assert_eq!(read(&desk, package).asked_since(&before), 1);
    }

    #[test]
    fn an_answer_to_a_question_taken_out_stays_in_sight() {
        let (mut desk, package, home) = asked();
        let asks: Vec<Ask> = read(&desk, package).rows.into_iter().map(|row| row.ask).collect();
        desk.act(|transaction| {
            report::set_answer(transaction, home, asks[0].key.id, &asks[0].text, (&Answer::Nothing, May::Adviser));
            ask::delete(transaction, asks[0].key);
            ask::delete(transaction, asks[1].key);
        });
        let rows = read(&desk, package).rows;
        assert_eq!(rows.iter().map(|row| row.ask.key).collect::<Vec<_>>(), [asks[0].key]);
    }
}
