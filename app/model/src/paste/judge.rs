//! Judges what each row is: first the questions, then the headings over them. On a page without a single question mark
//! everything is left out, unless a heading says that questions come and every line right under it asks for something:
//! slides and minutes are full of short lines, and guessing there would only make work.

use super::LineKind;
use super::nest::Nest;
use super::row::Row;
use super::voice::Voice;
use super::{headings, lists, outside};

/// The page being judged: each line is left out until something says otherwise.
pub(super) struct Page<'a> {
    pub rows: &'a [Row],
    pub voices: Vec<Voice>,
    pub nest: Nest,
    /// Rows outside the page: menus, other articles, what the mail itself asks.
    pub outside: Vec<bool>,
    pub kinds: Vec<LineKind>,
}

pub(super) fn kinds(rows: &[Row]) -> Vec<LineKind> {
    let voices: Vec<Voice> = rows.iter().map(Voice::of).collect();
    let outside = outside::rows(rows, &voices);
    let nest = Nest::of(rows, &voices, &outside);
    let kinds = vec![LineKind::LeftOut; rows.len()];
    let mut page = Page { rows, voices, nest, outside, kinds };
    if (0..rows.len()).any(|index| page.voices[index].asks && !page.outside[index]) || lists::is_commanded(&page) {
        lists::judge(&mut page);
        headings::judge(&mut page);
        headings::name_page(&mut page);
    }
    page.kinds
}

impl Page<'_> {
    /// Makes a row a question, and the rows under it parts of it.
    pub fn set_question(&mut self, index: usize) {
        self.kinds[index] = LineKind::Question;
        let mut below = self.nest.children[index].clone();
        while let Some(part) = below.pop() {
            self.kinds[part] = LineKind::SubQuestion;
            below.extend(&self.nest.children[part]);
        }
    }

    pub fn is_left_out(&self, index: usize) -> bool {
        self.kinds[index] == LineKind::LeftOut
    }

    /// Returns whether a row right under it asks.
    pub fn asks_below(&self, index: usize) -> bool {
        self.nest.children[index].iter().any(|child| self.voices[*child].asks)
    }
}
