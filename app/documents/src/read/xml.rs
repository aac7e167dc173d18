//! The XML inside Office files, as pieces one after another: opening tags, closing tags and text. Names are without
//! their prefix. A document that declares entities of its own is refused, as no Office file does.

use super::Unreadable;
use fellestid_model::paste::html::decoded;

/// A piece of a document.
pub enum Piece<'a> {
    /// `inside`: its attributes as written. An empty element opens and closes.
    Open {
        name: &'a str,
        inside: &'a str,
    },
    Close(&'a str),
    Text(String),
}

/// Passes every piece to `tell`.
///
/// # Errors
///
/// Returns [`Unreadable`] if it is no XML, or declares a document type.
pub fn pieces<'a>(xml: &'a str, mut tell: impl FnMut(Piece<'a>)) -> Result<(), Unreadable> {
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        if at > 0 {
            tell(Piece::Text(decoded(&rest[..at])));
        }
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("<![CDATA[") {
            let (text, after) = after.split_once("]]>").ok_or(Unreadable::Broken)?;
            tell(Piece::Text(text.to_owned()));
            rest = after;
        } else if rest.starts_with("<!--") {
            rest = rest.split_once("-->").ok_or(Unreadable::Broken)?.1;
        } else if rest.starts_with("<?") {
            rest = rest.split_once("?>").ok_or(Unreadable::Broken)?.1;
        } else if rest.starts_with("<!") {
            return Err(Unreadable::Broken);
        } else {
            let end = end_of_tag(rest).ok_or(Unreadable::Broken)?;
            element(&rest[1..end], &mut tell);
            rest = &rest[end + 1..];
        }
    }
    Ok(())
}

fn element<'a>(tag: &'a str, tell: &mut impl FnMut(Piece<'a>)) {
    if let Some(name) = tag.strip_prefix('/') {
        return tell(Piece::Close(local(name.trim())));
    }
    let is_empty = tag.ends_with('/');
    let tag = tag.trim_end_matches('/');
    let (name, inside) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    tell(Piece::Open { name: local(name), inside });
    if is_empty {
        tell(Piece::Close(local(name)));
    }
}

/// Returns where a tag ends: at the first `>` outside quotes.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (byte, quote) {
            (b'"' | b'\'', None) => quote = Some(byte),
            (byte, Some(open)) if byte == open => quote = None,
            (b'>', None) => return Some(at),
            (_, _) => {}
        }
    }
    None
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Returns an attribute's value, or `None` if it is absent.
pub fn attribute(inside: &str, name: &str) -> Option<String> {
    for quote in ['"', '\''] {
        let begin = format!("{name}={quote}");
        let found = inside.match_indices(&begin).find(|(at, _)| *at == 0 || inside[..*at].ends_with(char::is_whitespace));
        if let Some((at, _)) = found {
            return inside[at + begin.len()..].split(quote).next().map(decoded);
        }
    }
    None
}
