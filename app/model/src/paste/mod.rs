//! The paste reader: a page somebody copied becomes a draft question set in which every line has a kind, so that the
//! person sees what was understood and can correct it. In reading order: `clean` → `mark` → `row` → `wrap` → `nest` →
//! `judge` (`lists`, `headings`), with `words`, `voice` and `minutes` beside them.
//!
//! It looks at structure more than meaning: marks, indentation, empty lines and question marks. It does not know where
//! the page came from, keeps nothing of fonts or links, and has no words of its own to show.

mod around;
mod clean;
mod headings;
pub mod html;
mod judge;
mod lists;
mod mark;
mod minutes;
mod nest;
pub mod opened;
mod outside;
pub mod page;
mod row;
mod stimulus;
#[cfg(test)]
mod tests;
mod themes;
mod vocabulary;
mod voice;
mod words;
mod wrap;

pub use stimulus::{Stimulus, StimulusKind};
pub use themes::{Question, Theme};

/// The longest page that is read, in characters: some sixty printed sheets. The rest is one left-out line, so that a
/// whole book pasted by mistake is read at once.
pub const PAGE_CHARS_MAX: usize = 200_000;

/// The most lines given to the person; the rest is one left-out line. Nobody sorts two thousand lines by hand, and a
/// tablet cannot draw many more.
pub const LINES_MAX: usize = 2_000;

/// A pasted page on its way to becoming a question set (utkast).
///
/// ```
/// use fellestid_model::paste::Draft;
///
/// let draft = Draft::read("Samarbeid\n- Hva får vi til?\n- Hva står i veien?");
/// assert_eq!(draft.themes()[0].title.as_deref(), Some("Samarbeid"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Draft {
    lines: Vec<Line>,
    stimulus: Option<Stimulus>,
}

/// A line of the page: wrapped lines are joined, bullets and quote marks removed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Line {
    /// Never blank.
    pub text: String,
    pub kind: LineKind,
}

/// The kind of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum LineKind {
    /// The name of the whole set (tittel); at most one line is.
    Title,
    /// A heading with questions under it (tema).
    Theme,
    /// A question (spørsmål).
    Question,
    /// A sub-question of the question above (del).
    SubQuestion,
    /// Left out (utelatt): shown to the person, but not in the set.
    LeftOut,
}

impl LineKind {
    /// In the order a person is offered them.
    pub const ALL: [LineKind; 5] =
        [LineKind::Question, LineKind::SubQuestion, LineKind::Theme, LineKind::Title, LineKind::LeftOut];
}

impl Draft {
    /// Reads any text at all, in time proportional to its length.
    pub fn read(page: &str) -> Draft {
        let (pieces, beyond) = clean::pieces(page);
        let mut rows = wrap::joined(row::rows(pieces));
        let beyond = row::overflow(&mut rows, beyond);
        let kinds = judge::kinds(&rows);
        let stimulus = stimulus::find(&rows, &kinds);
        let lines = rows.into_iter().zip(kinds).map(|(row, kind)| Line { text: row.text, kind });
        let beyond = beyond.map(|text| Line { text, kind: LineKind::LeftOut });
        Draft { lines: lines.chain(beyond).collect(), stimulus }
    }

    /// Returns every line, in the order of the page.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Sets the kind of a line. A set has one title, so the former title line is left out; an index beyond the page
    /// changes nothing.
    pub fn set_kind(&mut self, index: usize, kind: LineKind) {
        if index >= self.lines.len() {
            return;
        }
        if kind == LineKind::Title {
            self.leave_out_title();
        }
        self.lines[index].kind = kind;
    }

    /// Returns the title line without its label («Film: …») and its length («(4 min)»).
    pub fn title(&self) -> Option<String> {
        let line = self.lines.iter().find(|line| line.kind == LineKind::Title)?;
        Some(themes::title_text(&line.text))
    }

    /// Returns the film or text the page asks people to begin with.
    pub fn stimulus(&self) -> Option<Stimulus> {
        self.stimulus
    }

    /// Returns the question set that the lines now make. A question before any theme is in a theme without a title; a
    /// part with no question above it is a question.
    pub fn themes(&self) -> Vec<Theme> {
        themes::from_lines(&self.lines)
    }

    /// Returns the lines that are not in the set, in the order of the page.
    pub fn left_out(&self) -> Vec<&str> {
        let left_out = self.lines.iter().filter(|line| line.kind == LineKind::LeftOut);
        left_out.map(|line| line.text.as_str()).collect()
    }

    fn leave_out_title(&mut self) {
        for line in &mut self.lines {
            if line.kind == LineKind::Title {
                line.kind = LineKind::LeftOut;
            }
        }
    }
}
