//! Which column of a table has the school's name, and which the address it was sent from: as the app calls it, or in the
//! words of whoever made the table, in three languages.

use super::words::is_school_label;
use fellestid_model::folding::folded;

/// Words for a school, in lower case.
const SCHOOLS: [&str; 5] = ["skole", "skolen", "skule", "skulen", "school"];
/// The same, of which a name or one of several can be said.
const OF_SCHOOLS: [&str; 8] = ["skolens", "skolene", "skolane", "skulens", "skulene", "skulane", "school's", "schools"];
/// Beginnings of words for a school's name: `skolenavn`, `skulenamn`, `skoleenhet`.
const BEGINNINGS: [&str; 2] = ["skole", "skule"];
const NAMES: [&str; 7] = ["navn", "navnet", "namn", "namnet", "name", "enhet", "eining"];
/// Words that ask which, before a word for a school.
const WHICH: [&str; 14] = [
    "hvilken",
    "hvilke",
    "hvilken av",
    "hva for",
    "hva for en",
    "hva heter",
    "kva",
    "kva for",
    "kva for ein",
    "kva for ei",
    "kva heiter",
    "which",
    "which of the",
    "what",
];
/// A heading with one of them tells of something at a school: «Leder ved skolen».
const RELATIONS: [&str; 16] =
    ["for", "i", "ved", "på", "til", "av", "med", "om", "som", "hos", "in", "at", "of", "to", "with", "about"];
/// The most words of a heading that has a word for a school, and neither asks which nor for a name.
const WORDS_MAX: usize = 3;
/// Headings of a column that is the school's if no other is: in a survey program it is a person's name.
const NAME_ALONE: [&str; 3] = ["navn", "namn", "name"];
const ADDRESS: [&str; 10] = [
    "e-post",
    "epost",
    "e-postadresse",
    "epostadresse",
    "avsender",
    "email",
    "e-mail",
    "email address",
    "e-mail address",
    "sender",
];

/// How surely a heading is that of the school's name. Of several columns the surest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// It is the word for a name.
    NameAlone,
    /// It has a word for a school.
    Mentions,
    /// It asks for the school's name.
    Named,
    /// It asks which school it is.
    Which,
    /// It is a label of the app's own.
    Label,
}

/// Returns how surely a heading means the school's name, or `None` if it means something else.
pub fn of_school(heading: &str) -> Option<Sure> {
    let words = words(heading);
    let at = words.iter().position(|word| is_school(word));
    if is_school_label(&words.join(" ")) {
        Some(Sure::Label)
    } else if at.is_some_and(|at| asks_which(&words[..at])) {
        Some(Sure::Which)
    } else if heading.contains('?') {
        None
    } else if at.is_some() && words.iter().any(|word| NAMES.contains(&word.as_str()))
        || words.iter().any(|word| is_compound(word))
    {
        Some(Sure::Named)
    } else if words.iter().any(|word| SCHOOLS.contains(&word.as_str())) && words.len() <= WORDS_MAX && !relates(&words) {
        Some(Sure::Mentions)
    } else {
        Some(Sure::NameAlone).filter(|_| NAME_ALONE.contains(&words.join(" ").as_str()))
    }
}

/// Returns whether it is the heading of the addresses that answers were sent from.
pub fn is_address(heading: &str) -> bool {
    ADDRESS.contains(&folded(heading).trim_matches([':', '*', ' ']))
}

fn words(heading: &str) -> Vec<String> {
    let plain = folded(heading).replace('’', "'");
    let is_between = |letter: char| !letter.is_alphanumeric() && letter != '\'';
    plain.split(is_between).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn is_school(word: &str) -> bool {
    SCHOOLS.contains(&word) || OF_SCHOOLS.contains(&word)
}

fn asks_which(before: &[String]) -> bool {
    let before = format!(" {}", before.join(" "));
    WHICH.iter().any(|which| before.ends_with(&format!(" {which}")))
}

fn is_compound(word: &str) -> bool {
    BEGINNINGS.iter().any(|beginning| word.strip_prefix(beginning).is_some_and(|rest| NAMES.contains(&rest)))
}

fn relates(words: &[String]) -> bool {
    words.iter().any(|word| RELATIONS.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_of_the_schools_name_is_known_in_any_words() {
        let table = [
            (Sure::Label, vec!["Skole", "Skule:", "School *", "Navn på skolen", "Namn på skulen", "Skolens navn", "Skulenamn"]),
            (Sure::Label, vec!["Name of the school", "School name", "The school’s name", "NAVNET\u{a0}PÅ SKOLEN", "**Skole**"]),
            (Sure::Which, vec!["Hvilken skole svarer dere for?", "Kva skule er de?", "Kva for ein skule?", "Which school?"]),
            (
                Sure::Which,
                vec!["Fra hvilken skole", "Hva heter skolen?", "Kva heiter skulen dykkar?", "1. Hvilken av skolene er dere?"],
            ),
            (
                Sure::Named,
                vec!["Navn på skolen (velg)", "Namnet på skulen dykkar", "Skolenavn i Visma", "Skoleenhet", "School unit name"],
            ),
            (Sure::Mentions, vec!["Skole/barnehage", "Velg skole", "Din skole", "Skulen dykkar", "Our school"]),
            (Sure::NameAlone, vec!["Navn", "Namn", "Name"]),
        ];
        for (sure, headings) in table {
            for heading in headings {
                assert_eq!(of_school(heading), Some(sure), "{heading}");
            }
        }
    }

    #[test]
    fn a_heading_that_tells_of_a_school_is_not_its_name() {
        for heading in [
            "Hva har skolen prøvd?",
            "Leder ved skolen",
            "Skolens mål",
            "Skoleeier",
            "Skoleår",
            "Skuleslag",
            "Kan svaret vises med skolens navn?",
            "Hva er viktigst for at skolen skal lykkes med dette arbeidet",
            "E-post",
            "Kommune",
            "",
        ] {
            assert_eq!(of_school(heading), None, "{heading}");
        }
        assert!(is_address("E-post") && is_address("Email *") && !is_address("Skole"));
    }
}
