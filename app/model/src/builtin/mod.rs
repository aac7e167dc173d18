//! The question sets that come with Fellestid, each in bokmål and in nynorsk.
//!
//! Read this file first, then the sets: [`professional_community`], [`build_and_renew`], [`meetings_and_involvement`],
//! [`leading_at_three_levels`], [`first_to_second_order`], [`network_look_back`], [`what_pupils_learn`],
//! [`school_environment`], [`ai_in_school`], [`assessment_for_learning`], [`pupils_take_part`], [`adapted_teaching`],
//! [`reading_in_all_subjects`], [`home_and_school`] and [`transitions`]. They are plain constants. [`forms_for`] says
//! which work forms suit them. They do not know how a set is stored, shown or edited; a person who changes one changes
//! a record, never these words.
//!
//! The wording is our own; sources are named in each set. Numbers are permanent: a published set never
//! changes, new words for it get a number of their own, and a number is never used again.

mod adapted_teaching;
mod ai_in_school;
mod assessment_for_learning;
mod build_and_renew;
mod first_to_second_order;
mod forms;
mod home_and_school;
mod leading_at_three_levels;
mod meetings_and_involvement;
mod network_look_back;
mod professional_community;
mod pupils_take_part;
mod reading_in_all_subjects;
mod school_environment;
mod transitions;
mod what_pupils_learn;

use crate::language::Language;
pub use forms::{forms_for, sets_for};

/// All built-in sets, in the order they are shown; each bokmål set is followed by its nynorsk twin.
pub const ALL: &[&BuiltinSet] = &[
    &professional_community::BOKMAL,
    &professional_community::NYNORSK,
    &build_and_renew::BOKMAL,
    &build_and_renew::NYNORSK,
    &meetings_and_involvement::BOKMAL,
    &meetings_and_involvement::NYNORSK,
    &leading_at_three_levels::BOKMAL,
    &leading_at_three_levels::NYNORSK,
    &first_to_second_order::BOKMAL,
    &first_to_second_order::NYNORSK,
    &network_look_back::BOKMAL,
    &network_look_back::NYNORSK,
    &what_pupils_learn::BOKMAL,
    &what_pupils_learn::NYNORSK,
    &school_environment::BOKMAL,
    &school_environment::NYNORSK,
    &ai_in_school::BOKMAL,
    &ai_in_school::NYNORSK,
    &assessment_for_learning::BOKMAL,
    &assessment_for_learning::NYNORSK,
    &pupils_take_part::BOKMAL,
    &pupils_take_part::NYNORSK,
    &adapted_teaching::BOKMAL,
    &adapted_teaching::NYNORSK,
    &reading_in_all_subjects::BOKMAL,
    &reading_in_all_subjects::NYNORSK,
    &home_and_school::BOKMAL,
    &home_and_school::NYNORSK,
    &transitions::BOKMAL,
    &transitions::NYNORSK,
];

/// Returns the sets for readers of this language, in the order they are shown. None is in English yet, so
/// English readers get the bokmål ones.
pub fn in_language(language: Language) -> impl Iterator<Item = &'static BuiltinSet> {
    let written = if language == Language::Nynorsk { Language::Nynorsk } else { Language::Bokmal };
    ALL.iter().copied().filter(move |set| set.language == written)
}

/// Returns the language of a text from a built-in set, even if it was copied into a meeting; `here` if the text is the
/// same in that language, `None` if no set has it.
pub fn language_of(text: &str, here: Language) -> Option<Language> {
    let mut written = ALL.iter().filter(|set| set.holds(text)).map(|set| set.language);
    let first = written.next()?;
    if written.any(|other| other == here) { Some(here) } else { Some(first) }
}

/// A question set (spørsmålssett).
#[derive(Debug)]
pub struct BuiltinSet {
    /// Never changes. The tens are the subject, the ones the language: 1 bokmål, 2 nynorsk, 3 English.
    pub number: u64,
    pub language: Language,
    pub title: &'static str,
    /// What the set is good for, in one line.
    pub about: &'static str,
    /// Where the ideas come from; the words are our own.
    pub source: &'static str,
    pub themes: &'static [BuiltinTheme],
}

impl BuiltinSet {
    /// Returns whether the text is one of its titles, questions or sub-questions.
    fn holds(&self, text: &str) -> bool {
        let asks = |question: &BuiltinQuestion| question.text == text || question.parts.contains(&text);
        self.title == text || self.themes.iter().any(|theme| theme.title == text || theme.questions.iter().any(asks))
    }
}

/// A theme (tema): questions that belong together.
#[derive(Debug)]
pub struct BuiltinTheme {
    pub title: &'static str,
    pub questions: &'static [BuiltinQuestion],
}

/// A question (spørsmål), enough for one meeting.
#[derive(Debug)]
pub struct BuiltinQuestion {
    pub text: &'static str,
    /// Sub-questions: none, or two or three to share among the tables.
    pub parts: &'static [&'static str],
}

const fn question(text: &'static str) -> BuiltinQuestion {
    BuiltinQuestion { text, parts: &[] }
}

const fn question_in_parts(text: &'static str, parts: &'static [&'static str]) -> BuiltinQuestion {
    BuiltinQuestion { text, parts }
}

#[cfg(test)]
mod tests {
    use super::{ALL, BuiltinQuestion, BuiltinSet, BuiltinTheme, language_of};
    use crate::language::Language;
    use crate::language::mixing::{stranger, words};
    use std::collections::BTreeSet;
    use std::path::Path;

    /// Six words in a row are a borrowed sentence; five may be an ordinary turn of phrase.
    const BORROWED_WORDS: usize = 6;

    fn pairs() -> impl Iterator<Item = (&'static BuiltinSet, &'static BuiltinSet)> {
        ALL.chunks(2).map(|pair| (pair[0], pair[1]))
    }

    fn questions(set: &'static BuiltinSet) -> impl Iterator<Item = &'static BuiltinQuestion> {
        set.themes.iter().flat_map(|theme| theme.questions)
    }

    fn asked(set: &'static BuiltinSet) -> impl Iterator<Item = &'static str> {
        questions(set).flat_map(|question| std::iter::once(question.text).chain(question.parts.iter().copied()))
    }

    fn texts(set: &'static BuiltinSet) -> Vec<&'static str> {
        let titles = set.themes.iter().map(|theme| theme.title);
        [set.title, set.about, set.source].into_iter().chain(titles).chain(asked(set)).collect()
    }

    #[test]
    fn words_of_a_set_are_known_wherever_they_stand() {
        for set in ALL {
            assert!(asked(set).all(|text| language_of(text, set.language) == Some(set.language)), "{}", set.title);
        }
        assert_eq!(language_of("Hvilket møte i år ga deg mest?", Language::English), Some(Language::Bokmal));
        assert_eq!(language_of("Noe vi skrev selv", Language::Bokmal), None);
    }

    fn shape(theme: &BuiltinTheme) -> Vec<usize> {
        theme.questions.iter().map(|question| question.parts.len()).collect()
    }

    #[test]
    fn numbers_are_unique_and_say_the_language() {
        let numbers: BTreeSet<u64> = ALL.iter().map(|set| set.number).collect();
        assert_eq!(numbers.len(), ALL.len());
        for set in ALL {
            let expected = match set.language {
                Language::Bokmal => 1,
                Language::Nynorsk => 2,
                Language::English => 3,
            };
            assert_eq!(set.number % 10, expected, "{}", set.title);
        }
    }

    #[test]
    fn numbers_never_change() {
        let numbers: Vec<u64> = ALL.iter().map(|set| set.number).collect();
        assert_eq!(
            numbers,
            [
                11, 12, 21, 22, 31, 32, 41, 42, 51, 52, 61, 62, 71, 72, 81, 82, 91, 92, 101, 102, 111, 112, 121, 122, 131, 132,
                141, 142, 151, 152
            ]
        );
    }

    #[test]
    fn no_text_is_empty_or_has_loose_spaces() {
        for text in ALL.iter().flat_map(|set| texts(set)) {
            assert!(!text.is_empty());
            assert_eq!(text, text.trim());
            assert!(!text.contains("  ") && !text.contains('\n'), "{text}");
        }
    }

    #[test]
    fn every_bokmal_set_has_a_nynorsk_twin_of_the_same_shape() {
        for (bokmal, nynorsk) in pairs() {
            assert_eq!((bokmal.language, nynorsk.language), (Language::Bokmal, Language::Nynorsk));
            assert_eq!(bokmal.number + 1, nynorsk.number);
            let shapes = |set: &BuiltinSet| set.themes.iter().map(shape).collect::<Vec<_>>();
            assert_eq!(shapes(bokmal), shapes(nynorsk), "{}", bokmal.title);
        }
    }

    #[test]
    fn every_set_fits_on_a_screen() {
        for set in ALL {
            assert!((2..=4).contains(&set.themes.len()), "{}", set.title);
            for theme in set.themes {
                assert!((2..=5).contains(&theme.questions.len()), "{}", theme.title);
            }
            for question in questions(set) {
                assert!(matches!(question.parts.len(), 0 | 2 | 3), "{}", question.text);
            }
        }
    }

    /// Sets written before number 70 may be longer.
    #[test]
    fn newer_sets_have_8_to_12_questions_in_3_or_4_themes() {
        for set in ALL.iter().filter(|set| set.number > 70) {
            assert!((3..=4).contains(&set.themes.len()), "{}", set.title);
            assert!((8..=12).contains(&questions(set).count()), "{}", set.title);
        }
    }

    #[test]
    fn every_question_asks_once_and_ends_with_its_mark() {
        for text in ALL.iter().flat_map(|set| asked(set)) {
            assert!(text.ends_with('?'), "{text}");
            assert_eq!(text.matches('?').count(), 1, "{text}");
            assert!(text.chars().count() <= 100, "{text}");
        }
    }

    #[test]
    fn every_set_has_one_line_and_a_source_in_the_curriculum() {
        for set in ALL {
            assert!(set.about.ends_with(['.', '?']) && set.about.chars().count() <= 120);
            assert!(set.source.ends_with('.') && set.source.contains("LK20"));
        }
    }

    #[test]
    fn no_question_stands_twice_in_a_set() {
        for set in ALL {
            let unique: BTreeSet<&str> = asked(set).collect();
            assert_eq!(unique.len(), asked(set).count(), "{}", set.title);
        }
    }

    #[test]
    fn the_languages_are_not_mixed() {
        for set in ALL {
            for text in texts(set) {
                assert_eq!(stranger(set.language, text), None, "{text}");
            }
        }
    }

    /// The seeds are not part of the repository. If they lie beside it, no sentence of theirs may be in a set.
    #[test]
    fn no_sentence_of_the_seeds_appears() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seeds");
        let Ok(entries) = std::fs::read_dir(folder) else {
            return;
        };
        let mut seen = BTreeSet::new();
        for entry in entries {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            let seed = words(&String::from_utf8_lossy(&bytes));
            seen.extend(seed.windows(BORROWED_WORDS).map(<[String]>::to_vec));
        }
        for set in ALL {
            let ours = words(&texts(set).join(" "));
            for run in ours.windows(BORROWED_WORDS) {
                assert!(!seen.contains(run), "{}: {}", set.title, run.join(" "));
            }
        }
    }
}
