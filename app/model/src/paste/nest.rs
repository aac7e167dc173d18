//! Which line stands under which: by indentation where it survived, else by the
//! kind of mark, since mail and the web lose indentation first. It does not
//! know what the lines are, only where they hang.

use super::mark::Mark;
use super::row::Row;
use super::voice::Voice;

/// The lines as a forest: `parent[i]` and `children[i]` are indices of rows.
pub(super) struct Nest {
    pub parent: Vec<Option<usize>>,
    pub children: Vec<Vec<usize>>,
}

/// Two columns is the least anybody indents on purpose; one is where «9.» meets «10.».
const DEEPER_COLUMNS: usize = 2;

impl Nest {
    pub fn of(rows: &[Row], voices: &[Voice]) -> Nest {
        let mut nest = Nest { parent: Vec::with_capacity(rows.len()), children: vec![Vec::new(); rows.len()] };
        let mut open: Vec<usize> = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            close(rows, voices, &mut open, index);
            let parent = open.last().copied();
            if let Some(parent) = parent {
                nest.children[parent].push(index);
            }
            nest.parent.push(parent);
            let voice = &voices[index];
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

/// Closes the open lines that the row at `index` does not stand under.
fn close(rows: &[Row], voices: &[Voice], open: &mut Vec<usize>, index: usize) {
    let row = &rows[index];
    while open.last().is_some_and(|top| rows[*top].indent >= row.indent + DEEPER_COLUMNS) {
        open.pop();
    }
    if row.mark != Mark::Plain {
        close_same_level(rows, open, row);
    }
    while open.last().is_some_and(|top| !stands_under(rows, voices, *top, index)) {
        open.pop();
    }
}

/// A mark seen before at this level closes its own kind and all below it.
fn close_same_level(rows: &[Row], open: &mut Vec<usize>, row: &Row) {
    let level = |top: &usize| rows[*top].indent + DEEPER_COLUMNS > row.indent;
    if let Some(same) = open.iter().rposition(|top| level(top) && rows[*top].mark == row.mark) {
        open.truncate(same);
    }
}

fn stands_under(rows: &[Row], voices: &[Voice], top: usize, index: usize) -> bool {
    if rows[index].mark == Mark::Plain {
        plain_under(rows, voices, top, index)
    } else if rows[top].mark == Mark::Plain {
        list_under_plain(rows, voices, top, index)
    } else {
        marked_under_marked(rows, voices, top, index)
    }
}

/// A line without a mark hangs under a question when it is indented, or when
/// the question is left open for it to complete.
fn plain_under(rows: &[Row], voices: &[Voice], top: usize, index: usize) -> bool {
    let (above, row) = (&voices[top], &voices[index]);
    let deeper = rows[top].indent + DEEPER_COLUMNS <= rows[index].indent && (above.asks || above.leads_in);
    let completes = row.starts_low && !row.asks && above.leads_on;
    !rows[index].strong && (deeper || completes)
}

/// A list right under a question, with air above the question, belongs to it.
fn list_under_plain(rows: &[Row], voices: &[Voice], top: usize, index: usize) -> bool {
    let free = top == 0 || rows[top].blank_before || rows[top - 1].mark == Mark::Plain;
    let touches = index > top + 1 || free && !rows[index].blank_before;
    touches || voices[top].leads_on || voices[index].starts_low && !voices[index].asks
}

fn marked_under_marked(rows: &[Row], voices: &[Voice], top: usize, index: usize) -> bool {
    let deeper = rows[top].indent + DEEPER_COLUMNS <= rows[index].indent;
    let unasked = !voices[top].asks && !voices[top].finished;
    deeper || rows[index].mark.rank() > rows[top].mark.rank() || unasked
}
