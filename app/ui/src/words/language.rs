//! The three languages. Bokmål and nynorsk are equals; bokmål is what a stranger gets.

use fellestid_model::builtin::Language as Written;

/// A language (målform) of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Bokmal,
    Nynorsk,
    English,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::Bokmal, Language::Nynorsk, Language::English];

    /// The tag in `lang`, in preferences and in the browser's own list.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Bokmal => "nb",
            Language::Nynorsk => "nn",
            Language::English => "en",
        }
    }

    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = if tag.starts_with("no") { "nb" } else { tag };
        Self::ALL.into_iter().find(|language| tag.starts_with(language.tag()))
    }

    /// The same language to the core: for built-in sets, work forms and what goes on paper.
    pub fn on_paper(self) -> Written {
        match self {
            Language::Bokmal => Written::Bokmal,
            Language::Nynorsk => Written::Nynorsk,
            Language::English => Written::English,
        }
    }

    /// The first of the browser's languages that we speak, if it is a Norwegian one; English
    /// browsers are common on Norwegian tablets, so English is something one chooses.
    pub fn guess(browser_languages: &[String]) -> Self {
        let known = browser_languages.iter().filter_map(|tag| Self::from_tag(tag));
        known.into_iter().find(|language| *language != Language::English).unwrap_or(Language::Bokmal)
    }
}
