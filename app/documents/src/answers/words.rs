//! Words by which forms and tables are recognised, in three languages; published forms can always be read.

use fellestid_model::folding::folded;
use fellestid_model::kinds::answer::{Answer, May};

/// Labels of the school's name, in lower case.
const SCHOOL: [&str; 9] =
    ["skole", "skolen", "skule", "skulen", "school", "skolens navn", "skulens namn", "namnet på skulen", "name of school"];
/// Beginnings of the question about who may see an answer, in lower case.
const WHO_MAY_SEE: [&str; 3] = ["hvem kan se", "kven kan sjå", "who may see"];
/// The words of each choice, in lower case; the strictest first.
const CHOICES: [(May, [&str; 4]); 3] = [
    (May::Adviser, ["spres ikke", "blir ikkje spreidd", "not spread", "not to be spread"]),
    (May::Nameless, ["uten skolens navn", "utan namnet på skulen", "utan skulens namn", "without the school's name"]),
    (May::Named, ["med skolens navn", "med namnet på skulen", "med skulens namn", "with the school's name"]),
];
/// Beginnings of what follows the last question, in lower case.
const ENDS: [&str; 5] = ["før dere sender", "før de sender", "before you send", "slutt på svaret", "end of the answer"];
const NOTHING: [&str; 3] = ["ingenting å melde", "ingenting å melde no", "nothing to report"];
const NOT_REACHED: [&str; 3] = ["vi rakk det ikke", "vi rakk det ikkje", "we did not get to it"];
/// Signs of a ticked box.
const TICKS: [char; 7] = ['☒', '☑', '✓', '✔', '✗', 'x', 'X'];

/// Returns whether it is a label of the school's name.
pub fn is_school_label(label: &str) -> bool {
    SCHOOL.contains(&folded(label).as_str())
}

/// Returns whether it asks who may see an answer.
pub fn is_who_may_see(line: &str) -> bool {
    let line = folded(line);
    WHO_MAY_SEE.iter().any(|words| line.starts_with(words))
}

/// Returns whether the form's questions end here.
pub fn ends(line: &str) -> bool {
    ENDS.contains(&folded(line).as_str())
}

/// Returns whether a column tells who may see the answer to a question.
pub fn tells_who_may_see(heading: &str) -> bool {
    let heading = folded(heading);
    WHO_MAY_SEE.iter().any(|words| heading.contains(words))
}

/// Returns the choice on a line of a form; a longer line that only mentions one is none.
pub fn choice(line: &str) -> Option<May> {
    let words = folded(line.trim_start_matches(|letter: char| !letter.is_alphabetic() || letter == 'x' || letter == 'X'));
    let named = CHOICES.iter().find(|(_, choices)| choices.iter().any(|choice| words.ends_with(choice)));
    named.map(|(may, _)| *may).filter(|_| words.chars().count() < 60)
}

/// Returns the choice in a cell, in words or as a code. One not understood means not to be spread.
pub fn choice_in_cell(cell: &str) -> May {
    let words = folded(cell);
    let named = CHOICES.iter().find(|(_, choices)| choices.iter().any(|choice| words.contains(choice)));
    named.map_or_else(|| May::of_code(&words), |(may, _)| *may)
}

/// Returns whether a line's box is ticked.
pub fn is_ticked(line: &str) -> bool {
    let marks: String = line.chars().take_while(|letter| !letter.is_alphabetic() || matches!(letter, 'x' | 'X')).collect();
    marks.chars().any(|letter| TICKS.contains(&letter))
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
