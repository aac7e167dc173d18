//! How much fits on one side of A4, computed in points for broad letters: how large the letters are, whether steps tell
//! what to do, how many lines are left to write on, and, if nothing else helps, where texts are cut. The sheet is one
//! page in any case; this ensures that nothing is lost off its edge.

use super::{ACTION_LINES, Sheet};
use crate::document::{Layout, Runs, Table};
use crate::plan::{Instructions, steps};

/// The space between the paper's margins, less a little for letters broader than ours.
const HEIGHT: f64 = 722.0;
const WIDTH: f64 = 470.0;
/// The space for a code beside the title and the questions.
const CODE_WIDTH: f64 = 130.0;
const CODE_HEIGHT: f64 = 120.0;
/// The width of the columns for clock and minutes.
const NARROW_WIDTH: f64 = 95.0;
/// A letter's width as a share of its height.
const LETTER: f64 = 0.52;
const LEADING: f64 = 1.35;
/// The height of a line for handwriting: 9.5 mm, or 8 on a dense sheet.
const WRITING: f64 = 27.0;
const LINES_MAX: f64 = 13.0;
/// The sizes on a dense sheet as a share of the usual ones.
const DENSE: f64 = 0.8;

pub struct Fit {
    pub layout: Layout,
    pub instructions: Instructions,
    /// The number of lines for points.
    pub lines: u32,
    /// The most letters of a text.
    letters_max: usize,
    /// The most questions, sub-questions of each, and steps.
    pub count_max: usize,
}

/// A way to lay the sheet out, with the least number of lines for points.
struct Way(Layout, Instructions, f64, usize, usize);

/// In order of preference: the first that fits is used.
const WAYS: [Way; 6] = [
    Way(Layout::OneSheet, Instructions::Included, 6.0, usize::MAX, usize::MAX),
    Way(Layout::OneSheet, Instructions::LeftOut, 5.0, usize::MAX, usize::MAX),
    Way(Layout::OneDenseSheet, Instructions::LeftOut, 4.0, usize::MAX, usize::MAX),
    Way(Layout::OneDenseSheet, Instructions::LeftOut, 3.0, 300, 24),
    Way(Layout::OneDenseSheet, Instructions::LeftOut, 3.0, 160, 14),
    Way(Layout::OneDenseSheet, Instructions::LeftOut, 3.0, 80, 8),
];
/// Used if none fits.
const LAST: Way = Way(Layout::OneDenseSheet, Instructions::LeftOut, 3.0, 60, 5);

impl Fit {
    pub fn of(sheet: &Sheet<'_>, has_code: bool) -> Fit {
        let fit = |Way(layout, instructions, least, letters_max, count_max): &Way| {
            let fit =
                Fit { layout: *layout, instructions: *instructions, lines: 0, letters_max: *letters_max, count_max: *count_max };
            let left = (HEIGHT - fit.height(sheet, has_code)) / (WRITING * fit.scale());
            (left >= *least, Fit { lines: left.clamp(*least, LINES_MAX).floor() as u32, ..fit })
        };
        let (_, fit) = WAYS.iter().map(fit).find(|(fits, _)| *fits).unwrap_or_else(|| fit(&LAST));
        fit
    }

    /// Returns the text, or the beginning of it.
    pub fn cut(&self, text: &str) -> String {
        match text.char_indices().nth(self.letters_max) {
            Some((end, _)) => format!("{} …", text[..end].trim_end()),
            None => text.to_owned(),
        }
    }

    /// Keeps the first steps, with a row saying that there are more, and cuts names to the space there is.
    pub fn shorten(&self, plan: &mut Table) {
        if plan.rows.len() > self.count_max {
            plan.rows.truncate(self.count_max);
            *plan = std::mem::take(plan).row(["…", "…"]);
        }
        for cell in plan.rows.iter_mut().flatten().filter(|_| self.letters_max < usize::MAX) {
            let words: String = cell.iter().map(|run| run.text.as_str()).collect();
            if words.chars().count() > self.letters_max {
                *cell = Runs::strong(self.cut(&words));
            }
        }
    }

    fn scale(&self) -> f64 {
        match self.layout {
            Layout::Flowing | Layout::OneSheet => 1.0,
            Layout::OneDenseSheet => DENSE,
        }
    }

    /// Returns the height of everything except the lines for points.
    fn height(&self, sheet: &Sheet<'_>, has_code: bool) -> f64 {
        let beside_code = if has_code { WIDTH - CODE_WIDTH } else { WIDTH };
        let about = self.text(&sheet.about, 11.0, beside_code) + self.text(&sheet.facts.title(), 20.0, beside_code) + 16.0;
        let asked = sheet.asked.iter().take(self.count_max).map(|asked| {
            let heading = asked.text.as_ref().map_or(0.0, |text| self.text(text, 13.0, beside_code) + 10.0 * self.scale());
            let parts = asked.parts.iter().take(self.count_max).map(|part| self.text(part, 11.0, beside_code - 20.0));
            heading + parts.sum::<f64>() + 6.0 * self.scale()
        });
        let above = (about + asked.sum::<f64>()).max(if has_code { CODE_HEIGHT } else { 0.0 });
        let beside: f64 = sheet.beside.iter().map(|line| self.text(line, 11.0, WIDTH)).sum();
        let mut plan = steps(&sheet.facts, self.instructions);
        self.shorten(&mut plan);
        let row = |cells: &Vec<Runs>| {
            let lines = cells.get(1).map(Runs::lines).unwrap_or_default();
            let words = |line: &Runs| line.iter().map(|run| run.text.as_str()).collect::<String>();
            lines.iter().map(|line| self.text(&words(line), 9.5, WIDTH - NARROW_WIDTH)).sum::<f64>() + 5.0 * self.scale()
        };
        let plan: f64 = plan.rows.iter().map(row).sum::<f64>() + 24.0;
        above + beside + plan + (2.0 * 26.0 + 22.0 + f64::from(ACTION_LINES) * WRITING) * self.scale()
    }

    /// Returns the height of a text within `width`. `points` is the letters' height on a sheet that is not dense.
    fn text(&self, text: &str, points: f64, width: f64) -> f64 {
        let points = points * self.scale();
        let letters = self.cut(text).chars().count() as f64;
        (letters * points * LETTER / width).ceil().max(1.0) * points * LEADING
    }
}
