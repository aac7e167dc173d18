//! The three languages people write and read in (målform), for the model, the documents and the interface. Knows
//! no words.

#[cfg(test)]
pub(crate) mod mixing;

use serde::{Deserialize, Serialize};

/// A language (målform). Bokmål and nynorsk are equals; bokmål is the default.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
pub enum Language {
    #[default]
    Bokmal,
    Nynorsk,
    English,
}

impl Language {
    /// In the order they are offered.
    pub const ALL: [Language; 3] = [Language::Bokmal, Language::Nynorsk, Language::English];

    /// Returns the tag that `lang`, preferences and browsers use (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Language::Bokmal => "nb",
            Language::Nynorsk => "nn",
            Language::English => "en",
        }
    }

    /// Returns the language of a tag such as `nn-NO`, or `None` if it is none of these.
    ///
    /// ```
    /// use fellestid_model::language::Language;
    /// assert_eq!(Language::from_tag("no"), Some(Language::Bokmal));
    /// assert_eq!(Language::from_tag("de"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = if tag.starts_with("no") { "nb" } else { tag };
        Self::ALL.into_iter().find(|language| tag.starts_with(language.tag()))
    }

    /// Returns the first Norwegian language in a browser's list, or bokmål. English browsers are common on Norwegian
    /// tablets, so English has to be chosen.
    pub fn guess(browser_languages: &[String]) -> Self {
        let mut known = browser_languages.iter().filter_map(|tag| Self::from_tag(tag));
        known.find(|language| *language != Language::English).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_never_guessed() {
        let guess = |tags: &[&str]| Language::guess(&tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>());
        assert_eq!(guess(&["en-GB", "nn-NO", "nb"]), Language::Nynorsk);
        assert_eq!(guess(&["en", "de"]), Language::Bokmal);
    }

    #[test]
    fn a_tag_reads_back_as_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
    }
}
