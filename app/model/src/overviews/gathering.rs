//! The draft of the next gathering (utkast til neste samling): what the adviser writes, the schools' words by theme, and
//! what became of their input (dere sa – vi gjorde).
//!
//! [`Gathering::of`] is the adviser's own, with everything. Others get [`Gathering::spread`]; a school gets
//! [`HandedBack::of`], with its own words alone.

use crate::kinds::answer::{Answer, May};
use crate::kinds::answer_theme::Part;
use crate::kinds::decision::Decided;
use crate::kinds::reading::{self, DraftField};
use crate::overviews::matrix::Matrix;
use crate::overviews::themes::{Quote, Standing, Theme};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use std::collections::BTreeSet;

/// The draft of the next gathering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathering {
    /// The round it comes out of.
    pub round: String,
    /// What the adviser has written, in the order of [`DraftField::ALL`].
    texts: [String; DraftField::ALL.len()],
    pub themes: Vec<Theme>,
}

impl Gathering {
    /// Returns everything, as the adviser sees it.
    pub fn of(notebook: &Notebook, matrix: &Matrix) -> Gathering {
        Gathering {
            round: matrix.package.title.clone(),
            texts: DraftField::ALL.map(|field| reading::draft(notebook, matrix.package.home, field)),
            themes: Theme::all(notebook, matrix),
        }
    }

    /// Returns what others may have: quotes with the school's name, and those of published answers without it. A theme
    /// without such a quote is not there, since it would tell of what is not to be spread.
    #[must_use]
    pub fn spread(mut self) -> Gathering {
        for theme in &mut self.themes {
            theme.quotes.retain(|quote| quote.standing.may_leave());
            let nameless = theme.quotes.iter_mut().filter(|quote| quote.standing == Standing::Published);
            nameless.for_each(|quote| quote.school.clear());
            // What came first is not told.
            theme.quotes = fellestid_crdt::sorting::sorted_by(std::mem::take(&mut theme.quotes), |left, right| {
                (&left.school, &left.words).cmp(&(&right.school, &right.words))
            });
        }
        self.themes.retain(|theme| !theme.quotes.is_empty());
        self
    }

    /// Returns what the adviser has written at a place; empty if nothing.
    pub fn text(&self, field: DraftField) -> &str {
        let place = DraftField::ALL.iter().position(|other| *other == field).unwrap_or_default();
        self.texts[place].trim()
    }

    /// Returns the themes at a place of the draft.
    pub fn of_part(&self, part: Option<Part>) -> impl Iterator<Item = &Theme> {
        self.themes.iter().filter(move |theme| theme.part == part)
    }

    /// Returns each input with what became of it: quotes with a decision of their own, and themes.
    pub fn decided(&self) -> impl Iterator<Item = (Input<'_>, &Decided)> {
        self.themes.iter().flat_map(|theme| {
            let whole = theme.decided.iter().map(move |decided| (Input::Theme(theme), decided));
            whole.chain(theme.quotes.iter().filter_map(|quote| Some((Input::Quote(quote), quote.decided.as_ref()?))))
        })
    }

    /// Returns the places whose text repeats words of answers that may not stand there: not to be spread, or without the
    /// school's name and not published. The handout would spread them. Capitals and marks make no difference.
    pub fn repeats(&self, matrix: &Matrix) -> Vec<DraftField> {
        let (hidden, open) = told(matrix);
        DraftField::ALL.into_iter().filter(|field| has_run_of(&hidden, &words(self.text(*field)), &open)).collect()
    }
}

/// What a decision is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input<'a> {
    Theme(&'a Theme),
    Quote(&'a Quote),
}

/// So many words in a row are hardly the adviser's own by chance.
const REPEATED_WORDS: usize = 5;
/// A shorter answer, or words that are as short, may be.
const REPEATED_CHARS_MIN: usize = 20;

/// Returns the words of the answers that may not stand in what others get, and of those that may.
fn told(matrix: &Matrix) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    let mut hidden = Vec::new();
    let mut open: Vec<Vec<String>> = matrix.nameless.values().flatten().map(|text| words(text)).collect();
    let rows = matrix.schools.iter().chain(&matrix.unplaced);
    for said in rows.flat_map(|school| school.cells.values()).flatten() {
        match (&said.answer, said.may) {
            (Answer::Text(text), May::Named) => open.push(words(text)),
            (Answer::Text(text), May::Adviser | May::Nameless) => hidden.push(words(text)),
            (Answer::Nothing | Answer::NotReached, _) => {}
        }
    }
    (hidden, open)
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Returns whether a text has words in a row from a hidden answer that stand in no open one.
fn has_run_of(hidden: &[Vec<String>], text: &[String], open: &[Vec<String>]) -> bool {
    let runs: BTreeSet<&[String]> = text.windows(REPEATED_WORDS).collect();
    let stands = |run: &[String], text: &[String]| text.windows(run.len()).any(|other| other == run);
    hidden.iter().filter(|answer| !answer.is_empty()).any(|answer| {
        answer.windows(answer.len().min(REPEATED_WORDS)).any(|run| {
            let is_there = if run.len() == REPEATED_WORDS { runs.contains(run) } else { stands(run, text) };
            let chars: usize = run.iter().map(|word| word.chars().count() + 1).sum();
            is_there && chars > REPEATED_CHARS_MIN && !open.iter().any(|text| stands(run, text))
        })
    })
}

/// What became of one school's input, for that school alone: its own words, and nothing of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedBack {
    pub round: String,
    pub school: String,
    /// Its words with what became of them: the decision about the quote, or else about its theme.
    pub inputs: Vec<(String, Decided)>,
}

impl HandedBack {
    /// Returns `None` if the school has no input with a decision.
    pub fn of(notebook: &Notebook, matrix: &Matrix, unit: Dot) -> Option<HandedBack> {
        HandedBack::all(matrix, &Theme::all(notebook, matrix)).into_iter().find(|(of, _)| *of == unit).map(|(_, back)| back)
    }

    /// Returns what each school gets back, in the order of the overview; a school without a decided input is absent.
    pub fn all(matrix: &Matrix, themes: &[Theme]) -> Vec<(Dot, HandedBack)> {
        let schools = matrix.schools.iter().filter_map(|school| Some((school.unit?, &school.name)));
        let backs = schools.map(|(unit, name)| {
            let inputs = inputs_of(themes, unit);
            (unit, HandedBack { round: matrix.package.title.clone(), school: name.clone(), inputs })
        });
        backs.filter(|(_, back)| !back.inputs.is_empty()).collect()
    }
}

fn inputs_of(themes: &[Theme], unit: Dot) -> Vec<(String, Decided)> {
    let mut inputs: Vec<(String, Decided)> = Vec::new();
    for theme in themes {
        for quote in theme.quotes.iter().filter(|quote| quote.from.unit == unit && quote.standing != Standing::Gone) {
            let decided = quote.decided.as_ref().or(theme.decided.as_ref());
            let is_new = !inputs.iter().any(|(words, _)| *words == quote.words);
            inputs.extend(decided.filter(|_| is_new).map(|decided| (quote.words.clone(), decided.clone())));
        }
    }
    inputs
}
