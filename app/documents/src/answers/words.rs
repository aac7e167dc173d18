//! Words by which forms and tables are recognised, in three languages; published forms can always be read.

use crate::form::for_whom;
use crate::words::Words;
use fellestid_model::folding::folded;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::group::{Group, name};
use fellestid_model::language::Language;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Labels of the school's name, in lower case.
const SCHOOL: [&str; 22] = [
    "skole",
    "skolen",
    "skolenavn",
    "skolens navn",
    "navn på skole",
    "navn på skolen",
    "navnet på skolen",
    "skule",
    "skulen",
    "skulenamn",
    "skulens namn",
    "namn på skule",
    "namn på skulen",
    "namnet på skulen",
    "school",
    "school name",
    "school's name",
    "the school's name",
    "name of school",
    "name of the school",
    "name of your school",
    "your school",
];
/// Labels of the groups that took part, in lower case.
const TOOK_PART: [&str; 3] = ["hvem var med på svaret", "kven var med på svaret", "who took part in the answer"];
/// Beginnings of the question about who may see an answer, in lower case.
const WHO_MAY_SEE: [&str; 3] = ["hvem kan se", "kven kan sjå", "who may see"];
/// Words that mean an answer is not to be spread, wherever they stand, in lower case.
const NOT_SPREAD: [&str; 4] = ["spres ikke", "blir ikkje spreidd", "not spread", "not to be spread"];
/// The words of the other choices, in lower case. They are the whole line or cell: «Ikke med skolens navn» is no consent.
const CONSENTS: [(May, [&str; 4]); 2] = [
    (May::Nameless, ["uten skolens navn", "utan namnet på skulen", "utan skulens namn", "without the school's name"]),
    (May::Named, ["med skolens navn", "med namnet på skulen", "med skulens namn", "with the school's name"]),
];
/// Lines after which no answer follows, in lower case.
const ENDS: [&str; 5] = ["før dere sender", "før de sender", "before you send", "slutt på svaret", "end of the answer"];
const NOTHING: [&str; 3] = ["ingenting å melde", "ingenting å melde no", "nothing to report"];
const NOT_REACHED: [&str; 3] = ["vi rakk det ikke", "vi rakk det ikkje", "we did not get to it"];
/// Signs of a ticked box.
const TICKS: [char; 7] = ['☒', '☑', '✓', '✔', '✗', 'x', 'X'];
/// Signs of a box before a line, ticked or not.
const BOXES: [char; 8] = ['☐', '☒', '☑', '✓', '✔', '✗', '[', '□'];

/// Returns whether it is a label of the school's name.
pub fn is_school_label(label: &str) -> bool {
    SCHOOL.contains(&folded(label).replace('’', "'").as_str())
}

/// Returns whether it asks who may see an answer.
pub fn is_who_may_see(line: &str) -> bool {
    let line = folded(line);
    WHO_MAY_SEE.iter().any(|words| line.starts_with(words))
}

/// Returns whether it is a form's line of whom a question is for, or of what to write then.
pub fn is_for_whom(line: &str) -> bool {
    static LINES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let of = |language| Group::ALL.into_iter().flat_map(move |group| for_whom(group, Words::of(language)));
        Language::ALL.into_iter().flat_map(of).map(|line| bare(&line)).collect()
    });
    LINES.contains(&bare(line))
}

/// Returns a line as it is recognised: some programs change its apostrophes and full stop.
fn bare(line: &str) -> String {
    folded(line.trim_end_matches('.')).replace('’', "'")
}

/// Returns whether no answer follows: the form's questions end here, the answer does, or its tasks or what the school got back
/// begin.
pub fn ends(line: &str) -> bool {
    static BACK: LazyLock<[String; 3]> = LazyLock::new(|| {
        // What stands before the name of the school.
        Language::ALL.map(|language| folded(Words::of(language).network_arrived.split('{').next().unwrap_or_default()))
    });
    let folded_line = folded(line);
    ENDS.contains(&folded_line.as_str()) || BACK.iter().any(|begins| folded_line.starts_with(begins)) || begins_tasks(line)
}

/// Returns whether the form's tasks begin here.
pub fn begins_tasks(line: &str) -> bool {
    let line = folded(&plain(line));
    Language::ALL.iter().any(|language| line.trim_end_matches(['*', ':']) == folded(Words::of(*language).network_tasks))
}

/// Returns whether a column tells who may see the answer to a question.
pub fn tells_who_may_see(heading: &str) -> bool {
    let heading = folded(heading);
    WHO_MAY_SEE.iter().any(|words| heading.contains(words))
}

/// Returns the choice on a line of a form; a longer line that only mentions one is none.
pub fn choice(line: &str) -> Option<May> {
    let words = folded(line.trim_start_matches(|letter: char| !letter.is_alphabetic() || letter == 'x' || letter == 'X'));
    let is_short = words.chars().count() < 60;
    let is_not_spread = is_short && NOT_SPREAD.iter().any(|choice| words.ends_with(choice));
    if is_not_spread { Some(May::Adviser) } else { consent(&words) }
}

/// Returns the choice that these words are.
fn consent(words: &str) -> Option<May> {
    let words = words.trim_matches(|letter: char| !letter.is_alphanumeric());
    CONSENTS.iter().find(|(_, choices)| choices.contains(&words)).map(|(may, _)| *may)
}

/// Returns the choice in a cell, in words or as a code. One not understood means not to be spread.
pub fn choice_in_cell(cell: &str) -> May {
    let words = folded(cell);
    if NOT_SPREAD.iter().any(|choice| words.contains(choice)) {
        return May::Adviser;
    }
    consent(&words).unwrap_or_else(|| May::of_code(&words))
}

/// Returns whether a line's box is ticked.
pub fn is_ticked(line: &str) -> bool {
    let marks: String = line.chars().take_while(|letter| !letter.is_alphabetic() || matches!(letter, 'x' | 'X')).collect();
    marks.chars().any(|letter| TICKS.contains(&letter))
}

/// Returns the groups that a line of a form says took part: a ticked box, or names after the label. `None` if it is no such
/// line; a box that is not ticked tells of nobody.
pub fn took_part(line: &str) -> Option<Vec<Group>> {
    let line = line.trim();
    let folded_line = folded(line);
    if let Some(named) = TOOK_PART.iter().find_map(|label| folded_line.strip_prefix(label)) {
        let names =
            named.split([',', ';', ':', '?', '.']).flat_map(|names| names.split(" og ")).flat_map(|names| names.split(" and "));
        return Some(names.filter_map(group).collect());
    }
    let has_box = line.starts_with(BOXES) || is_ticked(line);
    let named = line.trim_start_matches(|letter: char| !letter.is_alphabetic() || matches!(letter, 'x' | 'X'));
    let group = group(named).filter(|_| has_box)?;
    Some(is_ticked(line).then_some(group).into_iter().collect())
}

/// Returns the group of this name.
fn group(named: &str) -> Option<Group> {
    static NAMES: LazyLock<Vec<(String, Group)>> = LazyLock::new(|| {
        let of = |language| Group::ALL.into_iter().map(move |group| (bare(name(group, language)), group));
        Language::ALL.into_iter().flat_map(of).collect()
    });
    let named = bare(named.trim());
    NAMES.iter().find(|(name, _)| *name == named).map(|(_, group)| *group)
}

/// Returns the answer, or `None` if there is none.
pub fn state(text: &str) -> Option<Answer> {
    let words = folded(text.trim_end_matches('.'));
    if NOTHING.contains(&words.as_str()) {
        return Some(Answer::Nothing);
    }
    if NOT_REACHED.contains(&words.as_str()) {
        return Some(Answer::NotReached);
    }
    Some(text.trim()).filter(|text| !text.is_empty()).map(|text| Answer::Text(text.to_owned()))
}

/// Strips what Word and mail put around a heading.
pub fn plain(line: &str) -> String {
    line.trim().trim_start_matches(['*', '#', '-', '•']).replace('\u{a0}', " ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_that_took_part_are_ticked_or_named() {
        use Group::{Leadership, OtherStaff, Pupils, Teachers};
        for (line, groups) in [
            ("☒ Ledelsen", Some(vec![Leadership])),
            ("x Andre tilsette", Some(vec![OtherStaff])),
            ("[x] The pupils' council", Some(vec![Pupils])),
            ("☐ Lærerne", Some(vec![])),
            ("Hvem var med på svaret?", Some(vec![])),
            ("Hvem var med på svaret: ledelsen, elevrådet", Some(vec![Leadership, Pupils])),
            ("Kven var med på svaret? Leiinga og lærarane.", Some(vec![Leadership, Teachers])),
            ("Ledelsen", None),
            ("☒ Ledelsen ved Kari", None),
            ("x-faktor", None),
        ] {
            assert_eq!(took_part(line), groups, "{line}");
        }
    }

    #[test]
    fn consent_is_the_whole_of_what_is_written() {
        for (written, may) in [
            ("Med skolens navn", May::Named),
            ("med skolens navn.", May::Named),
            ("Utan namnet på skulen", May::Nameless),
            ("Ikke med skolens navn", May::Adviser),
            ("Helst ikke uten skolens navn", May::Adviser),
            ("Bøkene er merket med skolens navn", May::Adviser),
            ("Med skolens navn, men spres ikke ennå", May::Adviser),
            ("", May::Adviser),
        ] {
            assert_eq!(choice_in_cell(written), may, "{written}");
        }
        assert_eq!(choice("☒ Med skolens navn"), Some(May::Named));
        assert_eq!(choice("☐ Til nettverkslederen – spres ikke"), Some(May::Adviser));
        for text in ["☒ Ikke med skolens navn", "✓ Bøkene er merket med skolens navn", "Xylofonen er uten skolens navn"] {
            assert_eq!(choice(text), None, "{text} is an answer");
        }
    }
}
