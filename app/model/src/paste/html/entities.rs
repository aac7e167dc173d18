//! Decoding entities: `&aring;` and `&#229;` as letters, those that Norwegian pages and Word use. An unknown one stays
//! as it is written.

use super::super::opened::windows_1252;

/// The longest known entity, with its two delimiters.
const ENTITY_BYTES_MAX: usize = 12;

/// Decodes the entities of a text from HTML or XML.
pub fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match entity(rest) {
            Some((letter, bytes)) => {
                out.push(letter);
                rest = &rest[bytes..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(ENTITY_BYTES_MAX).position(|byte| byte == b';')?;
    let name = &text[1..end];
    let letter = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => named(name)?,
    };
    Some((letter, end + 1))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    let letter = match u8::try_from(code) {
        // Windows used these codes for letters of its own.
        Ok(byte) => windows_1252(byte),
        Err(_) => char::from_u32(code)?,
    };
    // An invisible character is dropped.
    Some(letter).filter(|letter| !letter.is_control() || letter.is_whitespace())
}

fn named(name: &str) -> Option<char> {
    const NAMES: &str = "amp& lt< gt> quot\" apos' aringå AringÅ aeligæ AElig\u{C6} oslashø OslashØ auml\u{E4} Auml\u{C4} ouml\u{F6} \
        Ouml\u{D6} uumlü UumlÜ eacuteé EacuteÉ egraveè agraveà ograveò ocircô ecircê acircâ ccedilç aacuteá Aacute\u{C1} oacuteó \
        ntildeñ szligß laquo« raquo» ndash– mdash— hellip… bull• middot· lsquo‘ rsquo’ ldquo“ rdquo” sbquo‚ bdquo„ sect§ deg° \
        times× frac12½ frac14¼ frac34¾ sup1¹ sup2² sup3³ copy© reg® euro€ rarr→ minus− scaronš Scaron\u{160} check✓";
    match name {
        "nbsp" | "ensp" | "emsp" | "thinsp" => Some(' '),
        "shy" | "zwnj" | "zwj" => Some('\u{AD}'),
        _ => NAMES.split_whitespace().find_map(|pair| {
            let letter = pair.chars().next_back()?;
            (pair.strip_suffix(letter) == Some(name)).then_some(letter)
        }),
    }
}
