//! A web page, or what Word and the browser put on the clipboard, read into a [`Page`]: headings, paragraphs, lists and
//! tables. Knows no questions, fonts or links, and never fails: what is no HTML is text.

mod entities;
mod tokens;
mod writer;

use super::page::Page;
pub use entities::decoded;
use tokens::{Tag, Token, Tokens};
use writer::Writer;

/// The longest page that is read, in bytes. Word writes a megabyte around a few pages.
const HTML_BYTES_MAX: usize = 8 * 1024 * 1024;

/// Returns whether a text is a web page rather than about one.
pub fn is_html(text: &str) -> bool {
    const HEAD_BYTES: usize = 2_000;
    let head = until(text, HEAD_BYTES).to_ascii_lowercase();
    let head = head.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    head.starts_with('<')
        && ["<!doctype html", "<html", "<body", "<head", "<!--startfragment"].iter().any(|tag| head.contains(tag))
}

/// Returns a page as text with marks; see [`Page::text`].
///
/// ```
/// use fellestid_model::paste::html;
///
/// let page = "<h2>Samarbeid</h2><ul><li>Hva får vi til?<ul><li>på trinnet</li></ul></li></ul>";
/// assert_eq!(html::text(page), "## Samarbeid\n\n• Hva får vi til?\n  • på trinnet");
/// ```
pub fn text(html: &str) -> String {
    page(html).text()
}

/// Returns a page's structure. Menus, scripts and hidden elements are left out.
pub fn page(html: &str) -> Page {
    let html = main_part(until(html, HTML_BYTES_MAX));
    let mut writer = Writer::default();
    let mut tokens = Tokens::of(html);
    while let Some(token) = tokens.next().filter(|_| !writer.is_full()) {
        match token {
            Token::Text(text) => writer.write(text),
            Token::Open(tag) if is_left_out(&tag) => tokens.skip(tag.name),
            Token::Open(tag) => writer.open(&tag),
            Token::Close(name) => writer.close(name),
        }
    }
    writer.finish()
}

/// Returns whether a text from [`text`] has more structure than plain words: a heading, a list, a table or bold.
pub fn has_shape(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start();
        let numbered = line.trim_start_matches(|c: char| c.is_ascii_digit());
        line.starts_with(['#', '•', '|']) || line.starts_with("**") || line.len() > numbered.len() && numbered.starts_with(". ")
    })
}

/// Returns the main part, if the page marks it.
fn main_part(html: &str) -> &str {
    let lower = html.to_ascii_lowercase();
    let Some(from) = lower.find("<main") else { return html };
    let to = lower[from..].rfind("</main").map_or(html.len(), |to| from + to);
    &html[from..to]
}

/// Returns whether an element is left out: not shown, or around the page's own content.
fn is_left_out(tag: &Tag<'_>) -> bool {
    const NAMES: &[&str] = &[
        "script", "style", "title", "textarea", "template", "noscript", "nav", "footer", "svg", "math", "iframe", "object",
        "select", "button", "xml",
    ];
    let style = tag.attribute("style").unwrap_or_default().to_ascii_lowercase().replace(' ', "");
    let role = tag.attribute("role").unwrap_or_default();
    NAMES.iter().any(|name| tag.is(name))
        || !tag.is_void()
            && (tag.attribute("hidden").is_some()
                || tag.attribute("aria-hidden") == Some("true")
                || ["navigation", "contentinfo", "search"].contains(&role)
                || style.contains("display:none")
                || style.contains("mso-hide:all"))
}

/// Returns the first bytes, without cutting a letter.
fn until(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
