//! Lines of an answer that the form's reader would take for the form's own (a code, a choice, an empty line), or for a mail's
//! (a signature, the mail it answers), go out with a mark that nobody sees, and come back as the school's words.

use super::form::asks_for_school;
use super::letter::may_end;
use super::words::{choice, ends, is_for_whom, is_who_may_see, plain, state};
use crate::write::one_line;
use fellestid_model::folding::folded;
use fellestid_model::kinds::answer::Answer;

/// The word joiner: it has no width, and nobody types it.
pub const MARK: char = '\u{2060}';

/// Returns the lines of an answer as they go out. `own`: the form's words for the question, as it was and as it is asked.
pub fn guarded(text: &str, own: &[&str]) -> Vec<String> {
    let marked = |line: String| if is_taken(&line, own) { format!("{MARK}{line}") } else { line };
    text.lines().map(|line| marked(one_line(line))).collect()
}

/// Returns the text with every line marked: no line of it is read as anything but the school's words.
pub fn marked(text: &str) -> String {
    text.lines().map(|line| format!("{MARK}{line}")).collect::<Vec<String>>().join("\n")
}

fn is_taken(line: &str, own: &[&str]) -> bool {
    let is_stripped = line.is_empty() || line.starts_with([MARK, '>', '_']) || line.ends_with('_');
    let is_asked = asks_for_school(line) || own.iter().any(|own| folded(line) == folded(own));
    let is_own = plain(line).starts_with('§') || ends(line) || is_who_may_see(line) || is_for_whom(line) || is_asked;
    is_stripped || is_own || may_end(line) || choice(line).is_some() || !matches!(state(line), Some(Answer::Text(_)))
}
