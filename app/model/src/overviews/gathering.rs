//! The draft of the next gathering (utkast til neste samling): what the adviser writes, the schools' words by theme, and
//! what became of their input (dere sa – vi gjorde).
//!
//! [`Gathering::of`] is the adviser's own, with everything. Others get [`Gathering::spread`]; a school gets
//! [`HandedBack::of`], with its own words alone.

use crate::kinds::answer_theme::Part;
use crate::kinds::decision::Decided;
use crate::kinds::feedback::Feedback;
use crate::kinds::reading::{self, DraftField};
use crate::overviews::hidden::Hidden;
use crate::overviews::matrix::Matrix;
use crate::overviews::themes::{Standing, Theme};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::sorted_by;

/// The draft of the next gathering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathering {
    /// What the adviser has written, in the order of [`DraftField::ALL`].
    texts: [String; DraftField::ALL.len()],
    pub themes: Vec<Theme>,
}

impl Gathering {
    /// Returns everything, as the adviser sees it.
    pub fn of(notebook: &Notebook, matrix: &Matrix) -> Gathering {
        Gathering::with(notebook, matrix.package.home, Theme::all(notebook, matrix))
    }

    /// Returns the same with the themes of the package worked out before: of the notebook it reads the draft alone.
    pub fn with(notebook: &Notebook, package: Dot, themes: Vec<Theme>) -> Gathering {
        Gathering { texts: DraftField::ALL.map(|field| reading::draft(notebook, package, field)), themes }
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
            theme.quotes = sorted_by(std::mem::take(&mut theme.quotes), |left, right| {
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

    /// Returns each input with what became of it: themes, and quotes with a decision of their own.
    pub fn decided(&self) -> Vec<Feedback> {
        let mut all = Vec::new();
        for theme in &self.themes {
            let whole = |decided: &Decided| Feedback {
                said: theme.name.clone(),
                is_quote: false,
                school: String::new(),
                decided: decided.clone(),
            };
            all.extend(theme.decided.as_ref().map(whole));
            all.extend(theme.quotes.iter().filter_map(|quote| {
                let (said, school) = (quote.words.clone(), quote.school.clone());
                Some(Feedback { said, is_quote: true, school, decided: quote.decided.clone()? })
            }));
        }
        all
    }

    /// Returns the places where the adviser's own words repeat words of answers that may not stand there: not to be
    /// spread, without the school's name and not published, or quoted and since withdrawn. The handout would spread them,
    /// and what a school gets back may. Capitals and marks make no difference.
    pub fn repeats(&self, hidden: &Hidden) -> Vec<Own<'_>> {
        let fields = DraftField::ALL.into_iter().filter(|field| hidden.stands_in(self.text(*field))).map(Own::Draft);
        let repeats = |text: &str| hidden.stands_in(text);
        let themes = self.themes.iter().filter(|theme| leaving(theme).into_iter().any(repeats)).map(Own::Theme);
        fields.chain(themes).collect()
    }
}

/// Where the adviser has written something that others may get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own<'a> {
    Draft(DraftField),
    Theme(&'a Theme),
}

/// Returns what the adviser has written of a theme that others may get: reasons, which schools get back, and with a quote
/// that may stand in the handout the name and what it is about.
fn leaving(theme: &Theme) -> Vec<&str> {
    let decided = theme.decided.iter().chain(theme.quotes.iter().filter_map(|quote| quote.decided.as_ref()));
    let mut texts: Vec<&str> = decided.map(|decided| decided.reason.as_str()).collect();
    if theme.quotes.iter().any(|quote| quote.standing.may_leave()) {
        texts.extend([theme.name.as_str(), theme.definition.as_str()]);
    }
    texts
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
