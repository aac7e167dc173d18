//! Reads a filled-in form, line by line, from a Word file or a mail: the school, which groups took part, and under each question's code the
//! answer and who may see it. Whatever is under a code and is none of the form's own words is the answer; in a mail, its
//! signature and the mail it answers are not.

use super::came::{Came, Reply};
use super::guard::MARK;
use super::letter::{Ending, ending, sender};
use super::words::{
    begins_tasks, choice, ends, is_for_whom, is_school_label, is_ticked, is_who_may_see, plain, state, took_part,
};
use fellestid_model::folding::folded;
use fellestid_model::kinds::answer::{Answer, May};
use fellestid_model::kinds::ask::Ask;

/// A mail program breaks no line that is shorter.
const BROKEN_CHARS_MIN: usize = 50;

/// Reads the lines of a form in a mail, saved or pasted, with who sent it if the lines above say so.
pub fn read_mail(lines: &[&str], asks: &[Ask]) -> Came {
    let (depths, bare): (Vec<usize>, Vec<&str>) = lines.iter().map(|line| unquoted(line)).unzip();
    let ends_part = |line: &str| {
        let is_asked = || asks.iter().any(|ask| !ask.text.is_empty() && folded(&ask.text) == folded(line));
        ends(line) || is_who_may_see(line) || choice(line).is_some() || begins(line, asks).is_some() || is_asked()
    };
    let of = |place: usize| {
        let belongs = |at: usize| depths[place + at] == depths[place] && !ends_part(bare[place + at]);
        ending(&bare[place..], &belongs)
    };
    Came { sender: sender(&bare), ..of_lines(&bare, asks, &of) }
}

/// Reads the lines of a form. The school is empty if none is named, and there are no replies if no code is found.
pub fn read(lines: &[&str], asks: &[Ask]) -> Came {
    let bare: Vec<&str> = lines.iter().map(|line| unquoted(line).1).collect();
    of_lines(&bare, asks, &|_| None)
}

/// `ending`: what of a mail begins at a line.
fn of_lines(lines: &[&str], asks: &[Ask], ending: &dyn Fn(usize) -> Option<Ending>) -> Came {
    let mut came = Came::default();
    let mut open: Option<Open> = None;
    let (mut wants_school, mut is_in_tasks) = (false, false);
    for (place, line) in lines.iter().enumerate() {
        let line = line.trim();
        // A task may say anything, and a mail program may break its line.
        is_in_tasks = begins_tasks(line) || is_in_tasks && !ends_tasks(line, asks);
        if is_in_tasks {
            close(&mut came, open.take());
            continue;
        }
        let begun = begins(line, asks);
        if let Some(ask) = begun.filter(|ask| !is_read(&came, &open, ask)) {
            close(&mut came, open.replace(Open::of(ask, line)));
            wants_school = false;
        } else if let Some(ending) = ending(place) {
            // Under a signature who may see the answer can still be ticked.
            match (ending, &mut open) {
                (Ending::Signature, Some(open)) => open.is_signed = true,
                (Ending::Below, _) => close(&mut came, open.take()),
                (Ending::Signature, None) => {}
            }
            wants_school = false;
        } else if ends(line)
            || begun.is_some_and(|ask| is_heading_of(line, ask))
            || !came.school.is_empty() && is_form_again(&lines[place..], asks)
        {
            close(&mut came, open.take());
        } else if let Some(open) = &mut open {
            open.take(line);
        } else if let Some(groups) = took_part(line) {
            came.took_part.extend(groups);
            wants_school = false;
        } else if let Some((_, name)) = line.split_once(':').filter(|(label, _)| is_school_label(label)) {
            // Under a mail's answer the empty form may lie, as it was asked.
            if came.school.is_empty() {
                came.school = unfilled(name);
            }
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
    /// What is left of the question's words, where a mail program has broken their line; folded.
    rest: String,
    lines: Vec<String>,
    /// Whether a line is marked as the school's words.
    is_marked: bool,
    /// Whether the signature has begun.
    is_signed: bool,
    may: Option<May>,
}

impl Open {
    fn of(ask: &Ask, heading: &str) -> Open {
        let asked = folded(&format!("{} {}", ask.code, ask.text));
        let rest = asked.strip_prefix(&folded(heading)).filter(|_| heading.chars().count() >= BROKEN_CHARS_MIN);
        Open {
            code: ask.code.clone(),
            own: vec![folded(&ask.text), folded(&ask.help)],
            rest: rest.unwrap_or_default().trim_start().to_owned(),
            lines: Vec::new(),
            is_marked: false,
            is_signed: false,
            may: None,
        }
    }

    fn take(&mut self, line: &str) {
        if let Some(said) = line.strip_prefix(MARK) {
            self.is_marked = true;
            self.lines.push(said.to_owned());
        } else if let Some(may) = choice(line) {
            // If two are ticked, the strictest counts.
            if is_ticked(line) {
                self.may = Some(self.may.map_or(may, |other| other.min(may)));
            }
        } else if !self.is_signed && !self.is_heading(line) && !is_who_may_see(line) && !self.is_own(line) {
            self.lines.push(unfilled(line));
        }
    }

    /// Returns whether the line is the question's help, or says whom the question is for, which stands above an answer alone.
    fn is_own(&self, line: &str) -> bool {
        self.own.contains(&folded(line)) || is_for_whom(line) && self.lines.iter().all(String::is_empty)
    }

    /// Returns whether the line is the next piece of the question's own words.
    fn is_heading(&mut self, line: &str) -> bool {
        let rest = std::mem::take(&mut self.rest);
        let left = rest.strip_prefix(&folded(line)).filter(|left| !line.is_empty() && (left.is_empty() || left.starts_with(' ')));
        self.rest = left.unwrap_or_default().trim_start().to_owned();
        left.is_some()
    }
}

fn close(came: &mut Came, open: Option<Open>) {
    let Some(open) = open else { return };
    let text = open.lines.join("\n").trim().to_owned();
    let answer = if open.is_marked && !text.is_empty() { Some(Answer::Text(text)) } else { state(&text) };
    if let Some(answer) = answer {
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

/// Returns whether the line is the form's own heading of a question, whole or as a mail program has broken it: under an answer
/// the form may lie once more, as it was asked.
fn is_heading_of(line: &str, ask: &Ask) -> bool {
    let (asked, line) = (folded(&format!("{} {}", ask.code, ask.text)), folded(line));
    asked == line || line.chars().count() >= BROKEN_CHARS_MIN && asked.starts_with(&line)
}

/// Returns whether the form goes on after its tasks: with its field for the school, or a question's heading.
fn ends_tasks(line: &str, asks: &[Ask]) -> bool {
    let is_field = line.split_once(':').is_some_and(|(label, _)| is_school_label(label));
    is_field || asks.iter().any(|ask| is_heading_of(line, ask))
}

/// Returns whether the form lies here once more, as it was asked: its field for the school, and a question's heading next.
fn is_form_again(lines: &[&str], asks: &[Ask]) -> bool {
    let mut lines = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
    lines.next().is_some_and(asks_for_school) && lines.next().is_some_and(|line| begins(line, asks).is_some())
}

/// Returns whether the line is the form's field for the school, not filled in.
pub(super) fn asks_for_school(line: &str) -> bool {
    line.split_once(':').is_some_and(|(label, name)| is_school_label(label) && unfilled(name).is_empty())
}

/// Returns how many marks of a quote a line of a mail has, and the line without them.
fn unquoted(line: &str) -> (usize, &str) {
    let (mut depth, mut line) = (0, line.trim_end_matches(['\r', '\n']));
    while let Some(rest) = line.trim_start().strip_prefix('>') {
        (depth, line) = (depth + 1, rest);
    }
    (depth, line)
}

/// Returns the text, or an empty one if it is only the line to write on.
fn unfilled(text: &str) -> String {
    if text.chars().all(|letter| letter == '_' || letter.is_whitespace()) {
        String::new()
    } else {
        text.trim().trim_matches('_').trim().to_owned()
    }
}
