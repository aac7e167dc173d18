//! A quote (sitat): words that a school wrote, exactly, under a theme. Who may see it is not stored: it is read from the
//! answer the words stand in, each time ([`crate::overviews::themes`]).

use super::decision::Decision;
use crate::kind::{Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    pub(crate) THEME = field("theme").stands_under("answer_theme");
    pub(crate) UNIT = field("unit").points_at("unit");
    pub(crate) ASK = field("ask").points_at("ask");
    pub(crate) WORDS = field("words");
    pub(crate) DECISION = field("decision").code();
    pub REASON = field("reason");
}

/// A quote (sitat).
pub const KIND: Kind = Kind {
    name: "quote",
    home: Home::In(&["reading"]),
    title: Some(WORDS.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: Some(47),
    link: InLink::Never,
    search: Searched::Never,
    is_people: true,
};

/// Where words stand: in the answer of a school to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct From {
    pub unit: Dot,
    pub ask: Dot,
}

/// Puts words under a theme.
pub fn create(transaction: &mut Transaction<'_>, theme: Key, from: From, words: &str) -> Key {
    let fields =
        [THEME.with(theme.id.into()), UNIT.with(from.unit.into()), ASK.with(from.ask.into()), WORDS.with(Value::text(words))];
    transaction.create(theme.home, KIND.name, &fields)
}

/// Sets what becomes of it; `None` takes the decision back.
pub fn set_decision(transaction: &mut Transaction<'_>, key: Key, decision: Option<Decision>) {
    DECISION.write(transaction, key, decision.map_or(Value::Null, |decision| decision.code().into()));
}

/// Returns the words of a text that were marked, exactly as they stand in it: the page breaks lines in its own way, so
/// spaces and line breaks make no difference. `None` if they do not stand there, or nothing is marked.
///
/// ```
/// use fellestid_model::kinds::quote::exact;
/// assert_eq!(exact("Vi leser.\nSammen, hver uke.", "leser. Sammen"), Some("leser.\nSammen"));
/// assert_eq!(exact("Vi leser.", "Vi skriver"), None);
/// ```
pub fn exact<'a>(text: &'a str, marked: &str) -> Option<&'a str> {
    let solid = |text: &str| text.char_indices().filter(|(_, letter)| !letter.is_whitespace()).collect::<Vec<(usize, char)>>();
    let (text_letters, marked) = (solid(text), solid(marked));
    if marked.is_empty() {
        return None;
    }
    let is_here = |window: &&[(usize, char)]| window.iter().zip(&marked).all(|((_, one), (_, other))| one == other);
    let here = text_letters.windows(marked.len()).find(is_here)?;
    let (first, last) = (here.first()?, here.last()?);
    text.get(first.0..last.0 + last.1.len_utf8())
}

/// Returns the sentences of a text, and its lines where they end without a full stop.
///
/// ```
/// use fellestid_model::kinds::quote::sentences;
/// assert_eq!(sentences("Vikar er dyrt. Hva nå?\nVi prøver"), ["Vikar er dyrt.", "Hva nå?", "Vi prøver"]);
/// assert_eq!(sentences("Det er 2.5 timer"), ["Det er 2.5 timer"]);
/// ```
pub fn sentences(text: &str) -> Vec<&str> {
    let of_line = |line: &'_ str| {
        let ends = line.match_indices(['.', '!', '?']).map(|(at, sign)| at + sign.len());
        ends.filter(|end| line[*end..].starts_with(char::is_whitespace)).collect::<Vec<usize>>()
    };
    let mut all = Vec::new();
    for line in text.lines() {
        let mut begin = 0;
        for end in of_line(line).into_iter().chain([line.len()]) {
            let sentence = line[begin..end].trim();
            all.extend((!sentence.is_empty()).then_some(sentence));
            begin = end;
        }
    }
    all
}
