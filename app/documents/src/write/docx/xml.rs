//! XML written by hand: elements around ready XML, and people's words as text that every reader accepts. Knows no
//! document.

use crate::write::one_line;

pub const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The namespace of WordprocessingML.
pub const MAIN: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
pub const RELATIONS: &str = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// Makes an element. `start` may hold attributes; `inside` is ready XML.
pub fn element(start: &str, inside: &str) -> String {
    let name = start.split(' ').next().unwrap_or_default();
    format!("<{start}>{inside}</{name}>")
}

/// Makes an element with one value and no content, as most of Word's are.
pub fn value(name: &str, value: &str) -> String {
    format!("<{name} w:val=\"{value}\"/>")
}

/// Returns people's words on one line, also for an attribute, without controls, characters that change the reading
/// order and those XML does not allow.
pub fn text(words: &str) -> String {
    escaped(&one_line(words))
}

/// Like [`text`], with the spaces at its ends kept.
pub fn spaced(words: &str) -> String {
    let own = text(words);
    if own.is_empty() && words.contains(char::is_whitespace) {
        return " ".to_owned();
    }
    let space = |has: bool| if has { " " } else { "" };
    let (before, after) = (words.starts_with(char::is_whitespace), words.ends_with(char::is_whitespace));
    format!("{}{own}{}", space(before), space(after))
}

fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_of_people_ends_an_element() {
        assert_eq!(text("]]> <w:p/> & \"x\"\u{0}\u{b}\u{ffff}\u{202e}"), "]]&gt; &lt;w:p/&gt; &amp; &quot;x&quot;");
        assert_eq!(spaced(" og "), " og ");
        assert_eq!((spaced(""), spaced(" ")), (String::new(), " ".to_owned()));
    }
}
