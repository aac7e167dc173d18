//! Words that belong to only one of the two Norwegian languages, to find texts that mix them: two lists of whole
//! words, which the workspace's tests read too. They know no grammar.

use super::Language;

const BOKMAL_ONLY: &str = include_str!("bokmal_only.txt");
const NYNORSK_ONLY: &str = include_str!("nynorsk_only.txt");

/// Returns the first word of the text that belongs to the other Norwegian language.
pub(crate) fn stranger(language: Language, text: &str) -> Option<String> {
    let foreign = match language {
        Language::Bokmal => NYNORSK_ONLY,
        Language::Nynorsk => BOKMAL_ONLY,
        Language::English => return None,
    };
    words(text).into_iter().find(|word| foreign.split_whitespace().any(|one| one == word))
}

pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
