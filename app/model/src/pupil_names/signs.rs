//! The signs around a name that tell whose it is: a class, a parent, a role, a book. The words are in `words`. Knows no
//! names, and weighs nothing.

use super::reading::Word;
use super::words::{
    BELONGS_TO_PUPIL, BELONGS_TO_STAFF, DUTY, HIGH_ORDINALS, MODAL, ONE_PUPIL, ORDINALS, PUPIL, ROLE, STAFF_ROOM, THING, WORK,
    WRITES,
};

/// The words after a name that are taken to be about it; later ones are often about something else.
const PREDICATE_WORDS: usize = 7;

/// Returns whether a list of words separated by spaces contains this one.
pub fn has(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

/// Returns the words after a name, in lower case with spaces between and at both ends.
fn told(words: &[Word<'_>]) -> String {
    words.iter().fold(" ".to_owned(), |told, word| told + &word.folded + " ")
}

/// Returns how many words a class (klasse) takes, if one begins here: «8B», «4. trinn», «femte», «year 6».
fn class_words(words: &[Word<'_>]) -> Option<usize> {
    let folded = |at: usize| words.get(at).map_or("", |word| word.folded.as_str());
    let number = folded(0).trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    let is_number = number.parse().is_ok_and(|number: u32| (1..=13).contains(&number));
    let letters = folded(0).len() - number.len();
    let is_group = has("trinn trinnet klasse klassen årstrinn klassetrinn klassesteg", folded(1));
    if is_number && letters == 1 {
        return Some(1);
    }
    let is_named =
        has("trinn year grade class klasse", folded(0)) && folded(1).starts_with(|letter: char| letter.is_ascii_digit());
    if is_named || (is_group && ((is_number && letters == 0) || has(ORDINALS, folded(0)))) {
        return Some(2);
    }
    let stands_alone = !has("time rad runde bord dag uke veke økt gang møte", folded(1));
    (has(HIGH_ORDINALS, folded(0)) && stands_alone).then_some(1)
}

/// Returns how many words right after a name tell its class: «i 8B», «(7A)».
pub fn class_after(after: &[Word<'_>]) -> Option<usize> {
    let first = after.first()?;
    if first.gap.contains(['(', ',']) {
        return class_words(after);
    }
    let is_between = has("i på frå fra in from of", &first.folded);
    class_words(after.get(1..)?).filter(|_| is_between).map(|count| count + 1)
}

/// Returns whether the words before a name make it a pupil's: «Eleven», «foreldrene til», «heter».
pub fn pupil_before(before: &[Word<'_>]) -> bool {
    let is_called =
        has("heter heiter", back(before, 1)) && has("jente jenta gut gutt guten gutten elev eleven som", back(before, 2));
    has(PUPIL, back(before, 1)) || is_called || (has("til åt of", back(before, 1)) && has(BELONGS_TO_PUPIL, back(before, 2)))
}

/// Returns the word this many steps back; empty before the first.
fn back<'w>(before: &'w [Word<'_>], steps: usize) -> &'w str {
    before.len().checked_sub(steps).map_or("", |at| before[at].folded.as_str())
}

/// Returns whether a noun for a pupil comes right before a name, which may then be one that is in no list.
pub fn is_pupil_noun(word: &Word<'_>) -> bool {
    has("eleven guten gutten jenta jenten medeleven", &word.folded)
}

/// Returns what someone owns, right after a name in the genitive or with «sin».
fn owned<'w>(is_genitive: bool, after: &'w [Word<'_>]) -> Option<&'w str> {
    let at = usize::from(after.first().is_some_and(|word| has("sin si sitt sine", &word.folded)));
    after.get(at).filter(|_| is_genitive || at == 1).map(|word| word.folded.as_str())
}

pub fn has_pupils_own(is_genitive: bool, after: &[Word<'_>]) -> bool {
    owned(is_genitive, after).is_some_and(|word| has(BELONGS_TO_PUPIL, word))
}

/// Returns whether a role, a task or a class of her own shows that someone works at the school.
pub fn is_staff(before: &[Word<'_>], is_genitive: bool, after: &[Word<'_>]) -> bool {
    let has_role = has(ROLE, back(before, 1)) || (has("min vår", back(before, 1)) && has(ROLE, back(before, 2)));
    let is_thanked = has("til to åt", back(before, 1)) && has("takk thanks", back(before, 2));
    let is_teaching = has("til hos of", back(before, 1)) && has(BELONGS_TO_STAFF, back(before, 2));
    let owns = owned(is_genitive, after).is_some_and(|word| has(BELONGS_TO_STAFF, word));
    has_role || is_thanked || is_teaching || owns || is_beside_me(before, after) || has_duty(after)
}

/// Returns whether it is named together with the writer, who is no pupil: «Emma og jeg».
fn is_beside_me(before: &[Word<'_>], after: &[Word<'_>]) -> bool {
    let behind = has("og and", back(before, 1)) && has("jeg eg i", back(before, 2));
    behind || (after.len() > 1 && has("og and", &after[0].folded) && has("jeg eg i", &after[1].folded))
}

/// Returns whether what follows the name, its class and a second name is work.
fn has_duty(after: &[Word<'_>]) -> bool {
    let others = if after.len() > 1 && has("og and", &after[0].folded) && after[1].is_capitalised() { 2 } else { 0 };
    let rest = &after[others..];
    let rest = &rest[class_after(rest).unwrap_or(0)..];
    let is_put_off = rest.first().is_some_and(|word| has(MODAL, &word.folded));
    begins_with_any(&told(rest), DUTY) || (is_put_off && begins_with_any(&told(&rest[1..]), DUTY))
}

/// Returns whether it names a book, a film or a place: no person at this school.
pub fn is_thing(before: &[Word<'_>], after: &[Word<'_>]) -> bool {
    begins_with_any(&told(after), THING) || before.iter().rev().take(2).any(|word| has(WORK, &word.folded))
}

/// Returns whether it is an author: a year, or a verb of writing, after a full name.
pub fn is_author(after: &[Word<'_>]) -> bool {
    let Some(first) = after.first() else { return false };
    let is_year = first.text.parse().is_ok_and(|year: u32| (1800..2100).contains(&year));
    let has_written =
        has("har has", &first.folded) && after.get(1).is_some_and(|next| has("skrevet skrive written", &next.folded));
    is_year || has_written || has(WRITES, &first.folded)
}

/// Returns whether the sentence is about the staff.
pub fn is_of_the_staff_room(words: &[Word<'_>]) -> bool {
    has_beginning(&told(words), STAFF_ROOM)
}

/// Returns whether the first words after the name tell something about one pupil.
pub fn tells_of_one_pupil(after: &[Word<'_>]) -> bool {
    has_beginning(&told(&after[..after.len().min(PREDICATE_WORDS)]), ONE_PUPIL)
}

fn begins_with_any(told: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| told.starts_with(&format!(" {phrase} ")))
}

fn has_beginning(told: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|beginning| told.contains(&format!(" {beginning}")))
}
