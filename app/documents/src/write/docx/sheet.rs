//! A sheet that is one page of paper, set in Word: letters and spaces as large as `table_sheet/fit.rs` reckons with, so
//! that what it fits to a page is on one here too. Knows no table and no question.

use super::styles::UNDERLINED;
use crate::document::{Document, Layout};

/// The style of a table's cells on a sheet.
pub const CELL: &str = "SheetCell";

/// How large everything is on a sheet.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// The share of the usual size.
    tenths: usize,
    /// Whether it is alone in its file; otherwise its title is the first level of headings.
    is_one: bool,
}

impl Sheet {
    /// Returns the densest sheet among these documents, since a file has one set of styles; `None` unless each of them is
    /// to be one sheet.
    pub fn of(documents: &[Document]) -> Option<Sheet> {
        let tenths = |document: &Document| match document.layout {
            Layout::Flowing => None,
            Layout::OneSheet => Some(10),
            Layout::OneDenseSheet => Some(8),
        };
        let all: Option<Vec<usize>> = documents.iter().map(tenths).collect();
        all?.into_iter().min().map(|tenths| Sheet { tenths, is_one: documents.len() == 1 })
    }

    /// Returns a size of letters, in half points.
    pub fn letters(self, half_points: usize) -> usize {
        half_points * self.tenths / 10
    }

    /// Returns a space, in twentieths of a point.
    pub fn space(self, twentieths: usize) -> usize {
        twentieths * self.tenths / 10
    }

    /// Returns the XML for the paragraphs and for the letters of a style that a sheet sets closer than other pages; `None`
    /// for a style that looks the same on both.
    pub fn look(self, style: &str) -> Option<(String, String)> {
        let bold = |half_points: usize| format!("<w:b/>{}", self.size(half_points));
        let heading = |level: usize| {
            let (before, after, letters) = if level == 0 { (0, 160, 40) } else { (120, 40, 26) };
            let outline = level.checked_sub(usize::from(self.is_one)).map(|level| format!("<w:outlineLvl w:val=\"{level}\"/>"));
            let looks = format!("<w:keepNext/>{}{}", self.spacing(before, after, ""), outline.unwrap_or_default());
            Some((looks, bold(letters)))
        };
        match (style, self.is_one) {
            ("Title", true) | ("Heading1", false) => heading(0),
            ("Heading1", true) | ("Heading2", false) => heading(1),
            // A line for handwriting, less the frame below it.
            ("WritingLine", _) => {
                let height = format!(" w:line=\"{}\" w:lineRule=\"exact\"", self.space(510));
                Some((UNDERLINED.to_owned() + &self.spacing(0, 0, &height), String::new()))
            }
            (CELL, _) => Some((self.spacing(20, 20, ""), self.size(19))),
            _ => None,
        }
    }

    fn spacing(self, before: usize, after: usize, more: &str) -> String {
        format!("<w:spacing w:before=\"{}\" w:after=\"{}\"{more}/>", self.space(before), self.space(after))
    }

    fn size(self, half_points: usize) -> String {
        let size = self.letters(half_points);
        format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>")
    }
}
