//! The headline of a step: what to do now, taken from the instruction that is read aloud. Knows no step and no size
//! of a screen.

/// The most letters that can stand large on a screen without filling it.
const HEADLINE_LETTERS_MAX: usize = 46;
/// The characters that end a headline.
const ENDS: [char; 5] = ['.', ':', '?', '!', '\n'];

/// An instruction as it is shown: what to do now, in a few words, and the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Without a full stop.
    pub headline: String,
    /// Empty if the headline is all of it.
    pub rest: String,
}

impl Act {
    /// Splits an instruction: its first clause is the headline. If that is too long for one, the step's `name` is the
    /// headline, and the rest is the whole instruction.
    pub fn of(instruction: &str, name: &str) -> Act {
        let instruction = instruction.trim();
        let (first, rest) = first_clause(instruction);
        if first.is_empty() || first.chars().count() > HEADLINE_LETTERS_MAX {
            return Act { headline: name.to_owned(), rest: instruction.to_owned() };
        }
        Act { headline: first.to_owned(), rest: with_capital(rest) }
    }
}

/// Returns the first clause without its full stop or colon, and what follows. A full stop inside a number or a word
/// ends nothing.
fn first_clause(text: &str) -> (&str, &str) {
    let end = text.char_indices().find(|(at, letter)| {
        let next = text[at + letter.len_utf8()..].chars().next();
        ENDS.contains(letter) && next.is_none_or(char::is_whitespace)
    });
    let Some((at, letter)) = end else { return (text, "") };
    let is_told = matches!(letter, '?' | '!');
    let first = &text[..at + if is_told { letter.len_utf8() } else { 0 }];
    (first.trim(), text[at + letter.len_utf8()..].trim())
}

fn with_capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::method::StepKind;
    use crate::method::library::ALL;

    fn act(instruction: &str) -> (String, String) {
        let Act { headline, rest } = Act::of(instruction, "Runde");
        (headline, rest)
    }

    #[test]
    fn first_clause_is_the_headline() {
        let told = |headline: &str, rest: &str| (headline.to_owned(), rest.to_owned());
        assert_eq!(act("Snakk sammen. Hva går igjen?"), told("Snakk sammen", "Hva går igjen?"));
        assert_eq!(act("Legg lappene i fire felt: behold, slutt."), told("Legg lappene i fire felt", "Behold, slutt."));
        assert_eq!(act(" Hva lærte vi? Skriv. "), told("Hva lærte vi?", "Skriv."));
        assert_eq!(act("Les side 1.2 nå"), told("Les side 1.2 nå", ""));
        assert_eq!(act("Les nå.\nSå skriver vi."), told("Les nå", "Så skriver vi."));
    }

    #[test]
    fn long_clause_stands_under_the_name() {
        let long = "Les teksten to ganger hver for dere, og strek under det som betyr mest for elevene";
        assert_eq!(act(long), ("Runde".to_owned(), long.to_owned()));
        assert_eq!(act(" "), ("Runde".to_owned(), String::new()));
    }

    /// Our own instructions begin with an act, short enough to stand large, and not a question.
    #[test]
    fn every_step_of_ours_begins_with_an_act() {
        let of_forms = ALL.iter().flat_map(|method| method.steps).map(|step| (step.code, step.words()));
        let of_kinds = StepKind::ALL.iter().map(|kind| (kind.code(), kind.words()));
        let mut odd = Vec::new();
        for (code, words) in of_forms.chain(of_kinds) {
            for language in [Language::Bokmal, Language::Nynorsk, Language::English] {
                let instruction = words.instruction.of(language);
                let (first, _) = first_clause(instruction);
                if first.ends_with('?') || first.chars().count() > HEADLINE_LETTERS_MAX {
                    odd.push(format!("{code}: {instruction}"));
                }
            }
        }
        assert!(odd.is_empty(), "{odd:#?}");
    }
}
