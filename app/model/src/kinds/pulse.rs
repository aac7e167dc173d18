//! A closed pulse: one record of sums and one for each text, under an actor used once and without an hour. From
//! three answers on it has the marks; from five on also the texts, in an order drawn from a seed, and the question
//! on own practice. Below three nothing is written: the draft is returned.
//!
//! In the meeting: a record of kind `pulse` with `marks` (four numbers) and `own_practice` (yes and no), without
//! table and step; records of kind `pulse_text` with `pulse`, `side` and `text`, so that a single text can be
//! deleted or erased.
//!
//! What this does not hide: if all give the same mark, the sums tell what each gave; and a file straight from a
//! tablet holds that tablet's pulse, so whoever imports it knows the table.

use crate::chance::Chance;
use crate::kind::{Deletion, Field, Home, InLink, Kind, Place, Searched, field, fields};
use crate::kinds::{pulse_text, shown_of_kind};
use crate::pulse::{ANSWERS_FOR_TEXTS, Leaves, Pulse};
use fellestid_crdt::anonymous::AnonymousPen;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::{Commit, Transaction};
use fellestid_crdt::value::Value;

fields! {
    pub(crate) MARKS = field("marks").list();
    pub(crate) OWN_PRACTICE = field("own_practice").list();
}

/// The result of a pulse (puls) on one tablet.
pub const KIND: Kind = Kind {
    name: "pulse",
    home: Home::In(&["meeting"]),
    title: None,
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: Some(14),
    link: InLink::Never,
    search: Searched::Never,
    is_people: false,
};
const GOOD: &str = "good";
const BETTER: &str = "better";

/// All answers of a meeting, from all tablets together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The number of answers for each value of the scale.
    pub marks: [u32; 4],
    pub own_practice_yes: u32,
    pub own_practice_no: u32,
    /// Good (bra), in the order drawn when each tablet closed; tablets by id.
    pub good: Vec<PulseText>,
    /// Better (bedre).
    pub better: Vec<PulseText>,
}

/// A text of a pulse, with the key by which it is deleted or erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PulseText {
    pub key: Key,
    pub text: String,
}

/// Closes a pulse under `pen`, with its texts shuffled by `chance`.
///
/// # Errors
///
/// Returns the pulse, unchanged, if too few answered for anyone to stay unknown.
pub fn close(
    pulse: Pulse,
    notebook: &mut Notebook,
    meeting: Dot,
    pen: AnonymousPen,
    chance: &mut Chance,
) -> Result<Commit, Pulse> {
    let leaves = pulse.leaves();
    if leaves == Leaves::Nothing {
        return Err(pulse);
    }
    Ok(pen.write(notebook, |transaction| write(transaction, meeting, &pulse, leaves, chance)))
}

fn write(transaction: &mut Transaction<'_>, meeting: Dot, pulse: &Pulse, leaves: Leaves, chance: &mut Chance) {
    let marks = MARKS.with(Value::integers(pulse.marks));
    if leaves != Leaves::All {
        transaction.create(meeting, KIND.name, &[marks]);
        return;
    }
    let own_practice = OWN_PRACTICE.with(Value::integers([pulse.own_practice_yes, pulse.own_practice_no]));
    let key = transaction.create(meeting, KIND.name, &[marks, own_practice]);
    for (side, texts) in [(GOOD, &pulse.good), (BETTER, &pulse.better)] {
        for text in chance.shuffled(texts) {
            transaction.create(
                meeting,
                super::pulse_text::KIND.name,
                &[
                    pulse_text::PULSE.with(key.id.into()),
                    pulse_text::SIDE.with(side.into()),
                    pulse_text::TEXT.with(Value::text(text)),
                ],
            );
        }
    }
}

impl Answers {
    pub fn read(notebook: &Notebook, meeting: Dot) -> Answers {
        let mut answers =
            Answers { good: texts(notebook, meeting, GOOD), better: texts(notebook, meeting, BETTER), ..Answers::default() };
        for (_, record) in shown_of_kind(notebook, meeting, &KIND) {
            for (sum, marks) in answers.marks.iter_mut().zip(list(record, &MARKS)) {
                *sum = sum.saturating_add(marks);
            }
            let [yes, no] = <[u32; 2]>::try_from(list(record, &OWN_PRACTICE)).unwrap_or_default();
            answers.own_practice_yes = answers.own_practice_yes.saturating_add(yes);
            answers.own_practice_no = answers.own_practice_no.saturating_add(no);
        }
        answers
    }

    pub fn count(&self) -> u32 {
        self.marks.iter().fold(0, |sum, marks| sum.saturating_add(*marks))
    }

    /// Returns the mean of the marks in tenths, from 10 to 40, rounded. `None` if nobody answered.
    pub fn mean_tenths(&self) -> Option<u32> {
        let points: u64 = self.marks.iter().zip(1u64..).map(|(marks, points)| u64::from(*marks) * points).sum();
        let count = u64::from(self.count());
        u32::try_from((points * 20 + count).checked_div(count * 2)?).ok()
    }

    /// Returns how many said that we questioned our own practice, and how many answered. `None` below five answers.
    pub fn own_practice(&self) -> Option<(u32, u32)> {
        let count = self.own_practice_yes.saturating_add(self.own_practice_no);
        (count >= ANSWERS_FOR_TEXTS).then_some((self.own_practice_yes, count))
    }
}

/// Returns the texts by id, which is the order of the draw for those of one tablet. A text whose pulse was deleted
/// is hidden.
fn texts(notebook: &Notebook, meeting: Dot, side: &str) -> Vec<PulseText> {
    let stands = |record: &Record| {
        pulse_text::PULSE
            .dot_in(record)
            .is_some_and(|id| fellestid_crdt::deletion::is_shown(notebook, &Key { home: meeting, id }))
    };
    let texts = shown_of_kind(notebook, meeting, &super::pulse_text::KIND).into_iter();
    let texts = texts.filter(|(_, record)| pulse_text::SIDE.text_in(record) == side && stands(record));
    texts.map(|(key, record)| PulseText { key, text: pulse_text::TEXT.text_in(record).to_owned() }).collect()
}

/// Reads a list of counts; a value that is no count is 0.
fn list(record: &Record, field: &Field) -> Vec<u32> {
    let Some(Value::List(numbers)) = field.latest_in(record) else { return Vec::new() };
    numbers.iter().map(|number| number.as_integer().and_then(|number| u32::try_from(number).ok()).unwrap_or_default()).collect()
}
