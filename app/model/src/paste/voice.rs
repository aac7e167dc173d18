//! What each row's words tell, computed once: a long line with many lines under it must not be read again for each of
//! them.

use super::around;
use super::mark::Mark;
use super::row::Row;
use super::words;

pub(super) struct Voice {
    /// Whether there is a question in it.
    pub asks: bool,
    /// Whether it is a question by itself, outside any list.
    pub asks_throughout: bool,
    pub interrogates: bool,
    pub commands: bool,
    pub announces: bool,
    /// Whether it ends a sentence.
    pub finished: bool,
    /// Whether it begins as a prompt and asks nothing yet.
    pub leads_in: bool,
    /// Whether it leads in, and cannot end here: «… for å jobbe med».
    pub leads_on: bool,
    pub starts_low: bool,
    /// Whether it could be a heading, by its length and ends.
    pub heads: bool,
    /// Whether it belongs to a mail: greeting, closing, sender.
    pub mails: bool,
    /// Whether it belongs to a mail, or is around a page.
    pub dresses: bool,
}

/// Headings are read at a glance; a longer line is a sentence without its full stop.
const HEADING_CHARS_MAX: usize = 80;
const HEADING_WORDS_MAX: usize = 12;

/// A line without a capital needs fewer words to count as part of a sentence.
const LOW_HEADING_WORDS_MAX: usize = 4;

impl Voice {
    pub fn of(row: &Row) -> Voice {
        let text = row.text.as_str();
        let announces = words::announces(text);
        let mails = words::is_greeting(text) || words::is_closing(text) || words::is_mail_head(text);
        let dresses = mails || around::is_around(text) || around::is_over_others(text);
        let leads_in = words::leads_in(text);
        let open = text.ends_with(':') || words::is_dangling(text);
        Voice {
            // «Spørsmål?» on the last slide asks nothing.
            asks: words::asks(text) && !announces,
            asks_throughout: words::asks_throughout(text) && !announces,
            interrogates: words::interrogates(text),
            commands: words::commands(text),
            announces,
            finished: words::is_finished(text),
            leads_in,
            leads_on: leads_in && open && !announces,
            starts_low: words::starts_low(text),
            heads: !announces && !dresses && heads(row),
            mails,
            dresses,
        }
    }

    pub fn prompts(&self) -> bool {
        self.interrogates || self.commands
    }
}

/// Returns whether it begins in lower case. Some write everything so; a few words after an empty line may still be a
/// heading.
fn is_low(row: &Row) -> bool {
    words::starts_low(&row.text) && !(row.blank_before && row.text.split(' ').count() <= LOW_HEADING_WORDS_MAX)
}

fn heads(row: &Row) -> bool {
    let text = row.text.as_str();
    let short = text.chars().count() <= HEADING_CHARS_MAX && text.split(' ').count() <= HEADING_WORDS_MAX;
    let letters = text.chars().any(char::is_alphabetic);
    let ended = text.ends_with(['.', ',', ';', '!', '?', '-', '–']);
    let instructs = words::commands(text) && text.ends_with(':');
    let timed = text.starts_with(|c: char| c.is_ascii_digit()) && words::has_clock(text);
    let weak = short && !ended && !instructs && !timed && row.mark != Mark::Letter && !is_low(row);
    letters && (row.strong || weak) && !words::has_address(text)
}
