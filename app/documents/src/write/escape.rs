//! People's words as Markdown text: everything they wrote is shown, and none of it acts as markup.

use fellestid_model::folding::tidied;

/// Escapes a text on one line that may begin a line.
pub fn line(text: &str) -> String {
    one_line(&escaped(text, is_active_first))
}

/// Escapes the end of a heading: a last `#` is text too.
pub fn heading_end(text: String) -> String {
    match text.strip_suffix('#') {
        Some(before) => format!("{before}\\#"),
        None => text,
    }
}

/// Escapes a text on one line that follows words of ours.
pub fn inside(text: &str) -> String {
    one_line(&escaped(text, |_| false))
}

/// Returns a line end within a paragraph or an item, indented by `indent` spaces.
pub fn line_break(indent: usize) -> String {
    format!("\\\n{}", " ".repeat(indent))
}

fn one_line(text: &str) -> String {
    tidied(text)
}

fn escaped(text: &str, is_active_first: fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    // Invisible characters are removed first: otherwise a sign behind one would still begin the line.
    let visible: String = text.chars().filter(|character| !is_invisible_order(*character)).collect();
    let mut characters = visible.trim_start().chars().peekable();
    while let Some(character) = characters.next() {
        let ends_mark = !matches!(character, '.' | ')') || characters.peek().is_none_or(|next| next.is_whitespace());
        if is_active(character) || (is_active_first(character) && at_start_of_mark(&out) && ends_mark) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// Returns whether the character means something anywhere in a line.
fn is_active(character: char) -> bool {
    matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$')
}

/// Returns whether it means something at the beginning of a line: headings, lists, rules, and `1. ` (but not `14.15`).
fn is_active_first(character: char) -> bool {
    matches!(character, '#' | '-' | '+' | '=' | '.' | ')')
}

fn at_start_of_mark(before: &str) -> bool {
    before.chars().all(|character| character.is_ascii_digit())
}

/// Returns whether it is a control character, one that changes the reading order of its neighbours, or one of the two
/// that no XML may hold.
pub fn is_invisible_order(character: char) -> bool {
    (character.is_control() && !character.is_whitespace())
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_a_person_writes_becomes_markup() {
        let cases = [
            ("# ikke en tittel", "\\# ikke en tittel"),
            ("1. først", "1\\. først"),
            ("2)", "2\\)"),
            ("14.15 pause", "14.15 pause"),
            ("- strek", "\\- strek"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("[lenke](http://x)", "\\[lenke\\](http://x)"),
            ("2*3_4", "2\\*3\\_4"),
            ("over\u{202e}under\0", "overunder"),
            ("Tre. Fire - fem #6", "Tre. Fire - fem #6"),
            ("\u{200e} # bak noe usynlig", "\\# bak noe usynlig"),
        ];
        for (text, expected) in cases {
            assert_eq!(line(text), expected);
        }
    }

    #[test]
    fn words_after_ours_begin_no_line() {
        assert_eq!(inside("1. en\nto"), "1. en to");
    }

    #[test]
    fn a_heading_keeps_its_last_sign() {
        assert_eq!(heading_end(inside("Klasse 5 #")), "Klasse 5 \\#");
        assert_eq!(heading_end(inside("C#")), "C\\#");
    }
}
