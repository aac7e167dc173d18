//! Which rows are not part of the page: page numbers, notes, other articles, and what the mail around the page asks.
//! Such a row neither ends a list nor opens one. It does not know what the other rows are.

use super::around::{is_courtesy, is_note, is_over_others, is_page_number};
use super::mark::Mark;
use super::row::Row;
use super::voice::Voice;
use super::words::begins_open;
use std::collections::BTreeMap;

pub(super) fn rows(rows: &[Row], voices: &[Voice]) -> Vec<bool> {
    let mut outside = others(rows, voices);
    let mail = Mail::of(rows, voices);
    let times = times(rows);
    for (index, row) in rows.iter().enumerate() {
        outside[index] |= row.mark == Mark::Plain
            && (is_page_number(&row.text)
                || is_note(&row.text)
                || mail.asks_itself(row, &voices[index])
                || !voices[index].asks && is_running_head(rows, index, &times));
    }
    outside
}

/// Marks what is under «Les også»: to the end if the questions came before, else to the next empty line.
fn others(rows: &[Row], voices: &[Voice]) -> Vec<bool> {
    let mut inside = false;
    let mut asked = false;
    let mut under = 0;
    let mark = |(row, voice): (&Row, &Voice)| {
        if row.mark == Mark::Plain && is_over_others(&row.text) {
            (inside, under) = (true, 0);
        } else if inside {
            let apart = row.blank_before && under > 0 && !asked;
            inside = !(apart || row.strong || voice.announces || voice.mails);
            under += 1;
        }
        asked |= voice.asks && !inside;
        inside
    };
    rows.iter().zip(voices).map(mark).collect()
}

/// Whether the page is a mail, and has a list of questions in it.
struct Mail {
    is_mail: bool,
    has_list: bool,
}

impl Mail {
    fn of(rows: &[Row], voices: &[Voice]) -> Mail {
        let listed = rows.iter().zip(voices).filter(|(row, voice)| row.mark != Mark::Plain && voice.asks).count();
        Mail { is_mail: voices.iter().any(|voice| voice.mails), has_list: listed > 1 }
    }

    /// Returns whether the mail itself asks: «Passer det at vi begynner 14.15?»
    fn asks_itself(&self, row: &Row, voice: &Voice) -> bool {
        let beside = self.has_list && !begins_open(&row.text);
        self.is_mail && voice.asks && !row.strong && (beside || is_courtesy(&row.text))
    }
}

fn times(rows: &[Row]) -> BTreeMap<&str, usize> {
    let mut times = BTreeMap::new();
    for row in rows.iter().filter(|row| row.mark == Mark::Plain) {
        *times.entry(row.text.as_str()).or_default() += 1;
    }
    times
}

/// Returns whether it is a running head: the page's name again in the middle of a list whose numbers continue.
fn is_running_head(rows: &[Row], index: usize, times: &BTreeMap<&str, usize>) -> bool {
    let number = |index: usize| rows.get(index).and_then(|row| row.number);
    let counts_on = index > 0 && number(index - 1).zip(number(index + 1)).is_some_and(|(above, below)| above + 1 == below);
    counts_on && times.get(rows[index].text.as_str()).is_some_and(|times| *times > 1)
}
