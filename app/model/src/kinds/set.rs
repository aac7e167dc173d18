//! Question sets (spørsmålssett): themes with questions, and the film or text they go with.

pub mod edit;
pub mod tags;

use super::question::{Question, QuestionWords, create_questions};
pub use super::theme::Theme;
use super::{Text, shown_root, text_or_null};
use crate::folding::folded;
use crate::kind::{Deletion, Heading, Home, InLink, Kind, Place, Searched, field, fields};
use crate::kinds::theme;
use crate::paste::{self, Draft};
pub use crate::paste::{Stimulus, StimulusKind};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::ordering::first_keys;
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;
use std::collections::BTreeSet;

fields! {
    pub TITLE = field("title").searched();
    pub ABOUT = field("about").searched();
    pub SOURCE = field("source").searched();
    pub(crate) STIMULUS = field("stimulus").code();
    pub(crate) STIMULUS_MINUTES = field("stimulus_minutes").integer();
    pub STIMULUS_TITLE = field("stimulus_title").searched();
    pub STIMULUS_SOURCE = field("stimulus_source");
    pub STIMULUS_LINK = field("stimulus_link");
    pub SERIES = field("series").searched();
    pub(crate) SERIES_PLACE = field("series_place").integer();
    pub(crate) COPIED_FROM = field("copied_from").points_at("set");
    pub MORE = field("more").searched();
    TAG = tags::TAG.searched();
}

/// A question set (spørsmålssett).
pub const KIND: Kind = Kind {
    name: "set",
    home: Home::Root,
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Erased,
    news: Some(4),
    link: InLink::Never,
    search: Searched::ByTitle(Heading::Sets),
    is_people: false,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionSet {
    pub home: Dot,
    pub title: Text,
    /// What the set is good for, in one sentence.
    pub about: String,
    /// Where it comes from.
    pub source: String,
    pub stimulus: Option<Stimulus>,
    /// The name of the film or text, its source, and where to find it.
    pub stimulus_title: String,
    pub stimulus_source: String,
    /// As it was written; for a link to follow, see [`QuestionSet::safe_link`].
    pub stimulus_link: String,
    /// Tags (merkelapper), sorted.
    pub tags: Vec<String>,
    /// The series (serie) the set belongs to; empty if none.
    pub series: String,
    /// From 1.
    pub series_place: Option<u32>,
    /// The set this is a copy of. No page shows it yet; it is stored so that a copy can be told from the built-in set
    /// it was made from.
    pub copied_from: Option<Dot>,
    pub themes: Vec<Theme>,
    /// Lines of a pasted page that are no questions, kept as «Les mer».
    pub more: Vec<String>,
}

/// The content of a set to be made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetWords {
    pub title: String,
    pub about: String,
    pub source: String,
    pub stimulus: Option<Stimulus>,
    pub themes: Vec<ThemeWords>,
    pub more: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeWords {
    pub title: Option<String>,
    pub questions: Vec<QuestionWords>,
}

impl SetWords {
    /// Takes the words of a pasted page, as the person has judged its lines.
    pub fn from_draft(draft: &Draft) -> Self {
        let question =
            |question: paste::Question| QuestionWords { text: question.text, parts: question.parts, ..QuestionWords::default() };
        let themes = draft
            .themes()
            .into_iter()
            .map(|theme| ThemeWords { title: theme.title, questions: theme.questions.into_iter().map(question).collect() });
        SetWords {
            title: draft.title().unwrap_or_default(),
            stimulus: draft.stimulus(),
            themes: themes.collect(),
            more: draft.left_out().into_iter().map(str::to_owned).collect(),
            ..SetWords::default()
        }
    }

    /// Makes a set of plain questions without a theme.
    pub fn of_questions(title: &str, questions: impl Iterator<Item = String>) -> Self {
        let questions = questions.map(|text| QuestionWords { text, ..QuestionWords::default() }).collect();
        SetWords { title: title.to_owned(), themes: vec![ThemeWords { title: None, questions }], ..SetWords::default() }
    }
}

/// Returns whether a set was made from this page: most of the page's lines are in it, even if some were changed since.
/// False for a set that is not loaded.
pub fn comes_from(notebook: &Notebook, home: Dot, draft: &Draft) -> bool {
    /// Lines of ten that must be the same.
    const SAME_OF_TEN: usize = 8;
    let Some(set) = QuestionSet::read(notebook, home) else { return false };
    let asked =
        set.questions().flat_map(|question| std::iter::once(&question.text).chain(question.parts.iter().map(|part| &part.text)));
    let titles = set.themes.iter().filter_map(|theme| theme.title.as_ref()).chain(std::iter::once(&set.title));
    let texts: BTreeSet<String> =
        gathered(asked.chain(titles).map(|text| folded(&text.shown)).chain(set.more.iter().map(|line| folded(line))));
    let lines = draft.lines();
    let same = lines.iter().filter(|line| texts.contains(&folded(&line.text))).count();
    !lines.is_empty() && set.questions().next().is_some() && same * 10 >= lines.len() * SAME_OF_TEN
}

/// Returns the name of a stimulus in records and files.
pub fn stimulus_code(kind: StimulusKind) -> &'static str {
    match kind {
        StimulusKind::Film => "film",
        StimulusKind::Text => "text",
    }
}

impl QuestionSet {
    pub fn read(notebook: &Notebook, home: Dot) -> Option<Self> {
        let root = shown_root(notebook, home, &KIND)?;
        Some(QuestionSet {
            home,
            title: Text::read(root, &TITLE),
            about: ABOUT.text_in(root).to_owned(),
            source: SOURCE.text_in(root).to_owned(),
            stimulus: stimulus(root),
            stimulus_title: STIMULUS_TITLE.text_in(root).to_owned(),
            stimulus_source: STIMULUS_SOURCE.text_in(root).to_owned(),
            stimulus_link: STIMULUS_LINK.text_in(root).to_owned(),
            tags: crate::kinds::set::tags::read(root),
            series: SERIES.text_in(root).to_owned(),
            series_place: crate::overviews::series::place_in(root),
            copied_from: COPIED_FROM.dot_in(root),
            themes: Theme::all(notebook, home),
            more: MORE.text_in(root).lines().map(str::to_owned).collect(),
        })
    }

    /// Returns the link if it is a web address: what came in a file may be anything.
    pub fn safe_link(&self) -> Option<&str> {
        let link = self.stimulus_link.trim();
        let lower = link.to_ascii_lowercase();
        let is_web = lower.starts_with("https://") || lower.starts_with("http://");
        (is_web && !link.contains(char::is_whitespace) && !link.contains(char::is_control)).then_some(link)
    }

    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.themes.iter().flat_map(|theme| &theme.questions)
    }
}

fn stimulus(root: &fellestid_crdt::record::Record) -> Option<Stimulus> {
    let minutes = STIMULUS_MINUTES.integer_in(root).and_then(|minutes| u32::try_from(minutes).ok());
    let kind =
        [StimulusKind::Film, StimulusKind::Text].into_iter().find(|kind| stimulus_code(*kind) == STIMULUS.text_in(root))?;
    Some(Stimulus { kind, minutes })
}

/// Makes a set with this content.
pub fn create(transaction: &mut Transaction<'_>, words: &SetWords) -> Dot {
    let stimulus = words.stimulus.map_or(Value::Null, |stimulus| stimulus_code(stimulus.kind).into());
    let minutes = words.stimulus.and_then(|stimulus| stimulus.minutes).map_or(Value::Null, |minutes| i64::from(minutes).into());
    let home = transaction.create_home(
        KIND.name,
        &[
            TITLE.with(text_or_null(&words.title)),
            ABOUT.with(text_or_null(&words.about)),
            SOURCE.with(text_or_null(&words.source)),
            STIMULUS.with(stimulus),
            STIMULUS_MINUTES.with(minutes),
            MORE.with(text_or_null(&words.more.join("\n"))),
        ],
    );
    for (theme, order) in words.themes.iter().zip(first_keys(words.themes.len())) {
        let under = theme.title.as_deref().map(|title| {
            transaction
                .create(
                    home,
                    crate::kinds::theme::KIND.name,
                    &[theme::ORDER.with(Value::text(order)), theme::TITLE.with(text_or_null(title))],
                )
                .id
        });
        create_questions(transaction, home, under, &theme.questions);
    }
    home
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::Pen;

    #[test]
    fn a_set_is_known_by_the_page_it_came_from() {
        let page = "Ro\n- Hva er ro?\n- Hvem lager den?\n- Når kommer den?\n\nTakk for i dag.";
        let (mut pen, mut notebook) = (Pen::new(Actor(7)), Notebook::new());
        let mut draft = Draft::read(page);
        draft.set_kind(3, paste::LineKind::LeftOut);
        let home = create(&mut Transaction::begin(&mut pen, &mut notebook, 0), &SetWords::from_draft(&draft));
        assert!(comes_from(&notebook, home, &Draft::read(page)));
        assert!(comes_from(&notebook, home, &Draft::read(&page.replace("Takk for i dag.", "TAKK  FOR I DAG."))));
        assert!(!comes_from(&notebook, home, &Draft::read("Ro\n- Hva er uro?\n- Hvem lager den?\n- Når går den?")));
        assert!(!comes_from(&notebook, home, &Draft::default()));
    }
}
