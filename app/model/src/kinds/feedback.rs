//! What became of an input from the schools (dere sa – vi gjorde), as the next package tells it to all of them. Only the
//! network's side writes it, and only from what schools let others see
//! ([`next_round`](crate::overviews::next_round)); what else a school has said comes back to that school alone.

use super::decision::Decided;
use super::{shown_of_kind, text_or_null};
use crate::kind::{self, Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::place::order_at_end;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    ORDER = kind::ORDER;
    // A school's exact words, or the name of a theme.
    SAID = field("said").names_people();
    IS_QUOTE = field("is_quote").flag();
    // The school that said it; empty without its name.
    SCHOOL = field("school");
    DECISION = field("decision").code();
    REASON = field("reason").names_people();
}

/// What became of an input (dere sa – vi gjorde).
pub const KIND: Kind = Kind {
    name: "feedback",
    home: Home::In(&["package"]),
    title: Some(SAID.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::InHome,
    deletion: Deletion::BroughtBack,
    news: Some(37),
    link: InLink::Never,
    search: Searched::Never,
    is_people: false,
};

/// An input, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    pub said: String,
    /// Whether `said` is a school's own words, exactly.
    pub is_quote: bool,
    /// The school that said it; empty without its name.
    pub school: String,
    pub decided: Decided,
}

impl Feedback {
    /// Returns what a package tells, in order.
    pub fn all(notebook: &Notebook, package: Dot) -> Vec<(Key, Feedback)> {
        let shown = shown_of_kind(notebook, package, &KIND).into_iter();
        shown.filter_map(|(key, record)| Some((key, read(record)?))).collect()
    }

    /// Returns the input as people read it: «Vikar er dyrt.» Skogheim skole; a theme's name has no quote marks.
    pub fn told(&self) -> String {
        if self.is_quote { format!("«{}» {}", self.said, self.school).trim().to_owned() } else { self.said.clone() }
    }
}

/// Returns `None` if only a newer version knows the decision.
fn read(record: &Record) -> Option<Feedback> {
    let decided = Decided::read(record, DECISION, REASON)?;
    let [said, school] = [SAID, SCHOOL].map(|field| field.text_in(record).trim().to_owned());
    Some(Feedback { said, is_quote: IS_QUOTE.flag_in(record), school, decided })
}

/// Adds an input at the end.
pub fn create(transaction: &mut Transaction<'_>, package: Dot, feedback: &Feedback) -> Key {
    let order = order_at_end(transaction, package, &KIND);
    let fields = [
        ORDER.with(Value::text(order)),
        SAID.with(text_or_null(&feedback.said)),
        IS_QUOTE.with(feedback.is_quote.into()),
        SCHOOL.with(text_or_null(&feedback.school)),
        DECISION.with(feedback.decided.decision.code().into()),
        REASON.with(text_or_null(&feedback.decided.reason)),
    ];
    transaction.create(package, KIND.name, &fields)
}

/// Removes an input from the package.
pub fn delete(transaction: &mut Transaction<'_>, key: Key) {
    transaction.delete(key);
}
