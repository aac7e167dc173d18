//! Reads a filled-in form, line by line, from a Word file or a mail: the school, and under each question's code the
//! answer and who may see it. Whatever is under a code and is none of the form's own words is the answer.

use super::came::{Came, Reply};
use super::words::{choice, ends, is_school_label, is_ticked, is_who_may_see, plain, state};
use fellestid_model::folding::folded;
use fellestid_model::kinds::answer::May;
use fellestid_model::kinds::ask::Ask;

/// Reads the lines of a form. The school is empty if none is named, and there are no replies if no code is found.
pub fn read(lines: &[&str], asks: &[Ask]) -> Came {
    let lines: Vec<&str> = lines.iter().map(|line| unquoted(line)).take_while(|line| *line != "-- ").collect();
    let mut came = Came::default();
    let mut open: Option<Open> = None;
    let mut wants_school = false;
    for line in lines {
        let line = line.trim();
        if let Some(ask) = begins(line, asks).filter(|ask| !is_read(&came, &open, ask)) {
            close(&mut came, open.replace(Open::of(ask)));
            wants_school = false;
        } else if ends(line) {
            close(&mut came, open.take());
        } else if let Some(open) = &mut open {
            open.take(line);
        } else if let Some((_, name)) = line.split_once(':').filter(|(label, _)| is_school_label(label)) {
            came.school = unfilled(name);
            wants_school = came.school.is_empty();
        } else if wants_school && !unfilled(line).is_empty() {
            came.school = unfilled(line);
            wants_school = false;
        }
    }
    close(&mut came, open);
    came
}

/// A question whose answer is being read.
struct Open {
    code: String,
    /// The form's own words, folded.
    own: Vec<String>,
    lines: Vec<String>,
    may: Option<May>,
}

impl Open {
    fn of(ask: &Ask) -> Open {
        Open { code: ask.code.clone(), own: vec![folded(&ask.text), folded(&ask.help)], lines: Vec::new(), may: None }
    }

    fn take(&mut self, line: &str) {
        if let Some(may) = choice(line) {
            // If two are ticked, the strictest counts.
            if is_ticked(line) {
                self.may = Some(self.may.map_or(may, |other| other.min(may)));
            }
        } else if !is_who_may_see(line) && !self.own.contains(&folded(line)) {
            self.lines.push(unfilled(line));
        }
    }
}

fn close(came: &mut Came, open: Option<Open>) {
    let Some(open) = open else { return };
    let text = open.lines.join("\n").trim().to_owned();
    if let Some(answer) = state(&text) {
        came.replies.push(Reply { heading: open.code, answer, may: open.may.unwrap_or_default() });
    }
}

/// Returns the question whose code a line begins with.
fn begins<'a>(line: &str, asks: &'a [Ask]) -> Option<&'a Ask> {
    let bare = plain(line);
    let rest = bare.strip_prefix('§')?.trim_start();
    let code: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
    let after = rest[code.len()..].chars().next();
    let is_whole = after.is_none_or(|letter| letter.is_whitespace() || matches!(letter, '.' | ':' | ')' | '–'));
    asks.iter().find(|ask| is_whole && ask.code == format!("§ {code}"))
}

/// Returns whether the question's answer has been begun already: a code that occurs again is part of an answer.
fn is_read(came: &Came, open: &Option<Open>, ask: &Ask) -> bool {
    came.replies.iter().any(|reply| reply.heading == ask.code) || open.as_ref().is_some_and(|open| open.code == ask.code)
}

/// Strips the quote marks of an answered mail.
fn unquoted(line: &str) -> &str {
    let mut line = line.trim_end_matches(['\r', '\n']);
    while let Some(rest) = line.trim_start().strip_prefix('>') {
        line = rest;
    }
    line
}

/// Returns the text, or an empty one if it is only the line to write on.
fn unfilled(text: &str) -> String {
    if text.chars().all(|letter| letter == '_' || letter.is_whitespace()) {
        String::new()
    } else {
        text.trim().trim_matches('_').trim().to_owned()
    }
}
