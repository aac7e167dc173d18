//! Which line belongs under which: by indentation if it survived, else by the kind of mark, since mail and the web lose
//! indentation first. It does not know what the lines are.

use super::mark::Mark;
use super::row::Row;
use super::voice::Voice;

/// The lines as a forest: `parent[i]` and `children[i]` are indices of rows.
pub(super) struct Nest {
    pub parent: Vec<Option<usize>>,
    pub children: Vec<Vec<usize>>,
}

/// The least anybody indents on purpose; one column is where «9.» meets «10.».
const DEEPER_COLUMNS: usize = 2;

impl Nest {
    pub fn of(rows: &[Row], voices: &[Voice], outside: &[bool]) -> Nest {
        let mut nest = Nest { parent: Vec::with_capacity(rows.len()), children: vec![Vec::new(); rows.len()] };
        let page = Rows { rows, voices, bullets_by_one: bullets_by_one(rows) };
        let mut open: Vec<usize> = Vec::new();
        let mut last_root: Option<usize> = None;
        for (index, row) in rows.iter().enumerate() {
            if outside[index] {
                nest.parent.push(None);
                continue;
            }
            page.close(&mut open, index, last_root);
            let parent = open.last().copied();
            if let Some(parent) = parent {
                nest.children[parent].push(index);
            }
            nest.parent.push(parent);
            let voice = &voices[index];
            if row.mark != Mark::Plain {
                last_root = if parent.is_none() { Some(index) } else { last_root };
            }
            if row.mark != Mark::Plain || voice.asks_throughout || voice.leads_on {
                open.push(index);
            }
        }
        nest
    }

    pub fn is_root(&self, index: usize) -> bool {
        self.parent[index].is_none()
    }
}

/// Returns whether each level of bullets is indented by one column. Then at least two neighbours are one column in from
/// the bullet above them; a single one is a slip.
fn bullets_by_one(rows: &[Row]) -> bool {
    let is_bullet = |row: &Row| matches!(row.mark, Mark::Bullet(_));
    rows.windows(3).any(|three| {
        let deeper = three[1].indent == three[0].indent + 1 && three[2].indent == three[1].indent;
        deeper && three.iter().all(is_bullet) && three[0].mark == three[1].mark && three[1].mark == three[2].mark
    })
}

struct Rows<'a> {
    rows: &'a [Row],
    voices: &'a [Voice],
    bullets_by_one: bool,
}

impl Rows<'_> {
    /// Returns how many columns further in a line must be to belong to the next level.
    fn columns_between(&self, top: usize, index: usize) -> usize {
        let is_bullet = |index: usize| matches!(self.rows[index].mark, Mark::Bullet(_));
        if self.bullets_by_one && is_bullet(top) && is_bullet(index) { 1 } else { DEEPER_COLUMNS }
    }

    fn is_deeper(&self, top: usize, index: usize) -> bool {
        self.rows[top].indent + self.columns_between(top, index) <= self.rows[index].indent
    }

    /// Closes the open lines that the row at `index` is not under.
    fn close(&self, open: &mut Vec<usize>, index: usize, last_root: Option<usize>) {
        while open.last().is_some_and(|top| self.is_deeper(index, *top)) {
            open.pop();
        }
        if self.rows[index].mark != Mark::Plain && !self.close_same_level(open, index) && self.resumes(last_root, index) {
            open.clear();
        }
        while open.last().is_some_and(|top| !self.stands_under(*top, index)) {
            open.pop();
        }
    }

    /// Closes lines back to one with the same mark at this level, and all below it. Returns whether there was one.
    fn close_same_level(&self, open: &mut Vec<usize>, index: usize) -> bool {
        let is_same = |top: &usize| !self.is_deeper(*top, index) && self.rows[*top].mark == self.rows[index].mark;
        let same = open.iter().rposition(is_same);
        if let Some(same) = same {
            open.truncate(same);
        }
        same.is_some()
    }

    /// Returns whether a list of headings continues: «2. Struktur» after «1. Relasjoner» and plain questions.
    fn resumes(&self, last_root: Option<usize>, index: usize) -> bool {
        let Some(last) = last_root else { return false };
        let (above, row) = (&self.rows[last], &self.rows[index]);
        let counts_on = above.number.zip(row.number).is_some_and(|(above, number)| above.checked_add(1) == Some(number));
        let over_plain = self.rows.get(index + 1).is_some_and(|next| next.mark == Mark::Plain);
        let heads = over_plain && self.voices[index].heads && !self.voices[index].asks && self.voices[index + 1].asks_throughout;
        let alike = above.mark == row.mark && !self.is_deeper(last, index) && !self.is_deeper(index, last);
        alike && last + 1 < index && (counts_on || row.number.is_none() && heads)
    }

    fn stands_under(&self, top: usize, index: usize) -> bool {
        if self.rows[index].mark == Mark::Plain {
            self.plain_under(top, index)
        } else if self.rows[top].mark == Mark::Plain {
            self.list_under_plain(top, index)
        } else {
            self.marked_under_marked(top, index)
        }
    }

    /// Returns whether a line without a mark belongs under a question: if it is indented, or completes the question.
    fn plain_under(&self, top: usize, index: usize) -> bool {
        let (above, row) = (&self.voices[top], &self.voices[index]);
        let deeper = self.is_deeper(top, index) && (above.asks || above.leads_in);
        let completes = row.starts_low && !row.asks && above.leads_on;
        !self.rows[index].strong && (deeper || completes)
    }

    /// Returns whether a list right under a question belongs to it: there is an empty line above the question, and the
    /// list itself does not ask.
    fn list_under_plain(&self, top: usize, index: usize) -> bool {
        let (rows, row) = (self.rows, &self.voices[index]);
        let right_below = !rows[index].blank_before;
        let free = top == 0 || rows[top].blank_before || rows[top - 1].mark == Mark::Plain;
        let touches = index > top + 1 || right_below && (free || !row.asks && !row.prompts());
        touches || self.voices[top].leads_on || row.starts_low && !row.asks
    }

    fn marked_under_marked(&self, top: usize, index: usize) -> bool {
        let (above, row) = (&self.rows[top], &self.rows[index]);
        let unasked = !self.voices[top].asks && !self.voices[top].finished;
        // No capital is open here, else it would be closed as the same level: these letters divide the number.
        let divides = row.mark == Mark::Capital && above.mark == Mark::Number(1) && row.blank_before == above.blank_before;
        let divides = divides || row.mark == Mark::Capital && above.mark == Mark::Number(1) && !row.blank_before;
        self.is_deeper(top, index) || row.mark.rank() > above.mark.rank() || unasked || divides
    }
}
