//! Removes from style sheets and scripts what only readers of the source need: comments, indentation, empty lines.
//! Names and order stay, so that what runs can still be read. Knows no files.

/// Returns a style sheet without comments, indentation and empty lines. Text in quotes stays as it is.
pub fn style(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = match rest.as_bytes()[0] {
            b'/' if rest.starts_with("/*") => {
                rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
                continue;
            }
            b'/' => 1,
            quote => end_of_quote(rest, quote),
        };
        out.push_str(&rest[..end]);
        rest = &rest[end..];
    }
    out.push_str(rest);
    lines(out.lines())
}

/// Returns where a quoted text ends, in bytes.
fn end_of_quote(text: &str, quote: u8) -> usize {
    let mut is_escaped = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            _ if byte == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Returns a script without comment lines, indentation and empty lines. Text between backticks over several lines stays
/// as it is, and so does a comment after code.
pub fn script(text: &str) -> String {
    let (mut out, mut is_comment, mut is_template) = (String::with_capacity(text.len()), false, false);
    for line in text.lines() {
        let trimmed = line.trim();
        if !is_template {
            let begins = trimmed.starts_with("/*");
            if is_comment || begins {
                is_comment = !trimmed.ends_with("*/");
                continue;
            }
            if trimmed.is_empty() || trimmed.starts_with("//") {
                continue;
            }
        }
        out.push_str(if is_template { line } else { trimmed });
        out.push('\n');
        is_template ^= line.matches('`').count() % 2 == 1;
    }
    out
}

fn lines<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::{script, style};

    #[test]
    fn comments_and_indentation_leave_a_sheet() {
        let sheet = "/* Head. */\n  .a { color: red; /* why */ }\n\n  .b::before { content: \"/* \\\" kept */\"; }\n";
        assert_eq!(style(sheet), ".a { color: red;  }\n.b::before { content: \"/* \\\" kept */\"; }\n");
        assert_eq!(style(".a { background: url(./a/b.svg); } /* open"), ".a { background: url(./a/b.svg); }\n");
    }

    #[test]
    fn comments_and_indentation_leave_a_script() {
        let text = "// Head.\n/**\n * About.\n */\nfunction a() {\n    return 1; // kept\n\n}\n/* one */\n";
        assert_eq!(script(text), "function a() {\nreturn 1; // kept\n}\n");
    }

    #[test]
    fn text_between_backticks_is_left_alone() {
        let text = "  const page = `\n  // not a comment\n\n  end`;\n  // comment\n  go();\n";
        assert_eq!(script(text), "const page = `\n  // not a comment\n\n  end`;\ngo();\n");
    }
}
