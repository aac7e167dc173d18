//! Questions as an adviser pastes them (lime inn spørsmål): one a line, with whatever a list puts before them.
//! A page of a whole question set is for [`crate::paste`] to read.

use crate::folding::{folded, tidied};
use crate::kinds::ask::ASKS_MAX;

/// Reads a paste. Each question is there once; what is more than a package holds is left out.
///
/// ```
/// use fellestid_model::pasted_questions::read;
///
/// assert_eq!(read("1. Hva har dere prøvd?\n\n• Hva så dere?\n"), ["Hva har dere prøvd?", "Hva så dere?"]);
/// ```
pub fn read(text: &str) -> Vec<String> {
    let mut questions: Vec<String> = Vec::new();
    for line in text.lines().map(|line| tidied(without_mark(line))).filter(|line| !line.is_empty()) {
        if !questions.iter().any(|other| folded(other) == folded(&line)) {
            questions.push(line);
        }
    }
    questions.truncate(ASKS_MAX);
    questions
}

/// Without a bullet, or a number such as `1.`, `2)`, `§ 3` or `a)`.
pub(crate) fn without_mark(line: &str) -> &str {
    let line = line.trim().trim_start_matches(['-', '–', '•', '*', '·', '\u{f0b7}']).trim_start();
    let numbered = line.strip_prefix('§').map(str::trim_start);
    let rest = numbered.unwrap_or(line);
    let number = rest.chars().take_while(char::is_ascii_digit).count();
    let mark = if number == 0 && numbered.is_none() {
        usize::from(rest.starts_with(|letter: char| letter.is_ascii_lowercase()))
    } else {
        number
    };
    let after = &rest[mark..];
    match after.strip_prefix(['.', ')', ':']) {
        // «12.30 …» is a clock time.
        Some(text) if mark > 0 && text.starts_with(char::is_whitespace) => text.trim_start(),
        Some(_) | None if numbered.is_some() => after.trim_start(),
        Some(_) | None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_lists_are_no_part_of_a_question() {
        let cases: [(&str, &[&str]); 7] = [
            ("Hva?\nHvorfor?", &["Hva?", "Hvorfor?"]),
            ("1. Hva?\n2) Hvorfor?\n10: Hvordan?", &["Hva?", "Hvorfor?", "Hvordan?"]),
            ("- Hva?\n • Hvorfor?\n\u{f0b7}\tHvordan?", &["Hva?", "Hvorfor?", "Hvordan?"]),
            ("§ 1 Hva?\n§2 Hvorfor?", &["Hva?", "Hvorfor?"]),
            ("a) Hva?\nb. Hvorfor?", &["Hva?", "Hvorfor?"]),
            (
                "12.30 begynner vi. Rekker dere det?\n3 ting dere lærte?\na",
                &["12.30 begynner vi. Rekker dere det?", "3 ting dere lærte?", "a"],
            ),
            ("Hva?\n  hva? \n\n", &["Hva?"]),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), expected, "{text}");
        }
        assert_eq!(read(&(0..200).map(|place| format!("Hva {place}?\n")).collect::<String>()).len(), ASKS_MAX);
    }
}
