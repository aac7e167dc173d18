//! Makes two style sheets of those of a built page: what is drawn before the program has loaded is put into the page
//! itself, and all the rest is one file, so that neither the first paint nor the program waits for many small answers
//! over a slow network. Knows tags and files, and nothing of what the styles mean.

use crate::slim;
use crate::stamp::sha256_hex;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::io;
use std::path::Path;

const PAGE: &str = "index.html";
/// Hosts that read this file send the same policy as the page has.
const HEADERS: &str = "_headers";
const LINK: &str = "<link rel=\"stylesheet\"";
/// Styles for before the program has loaded, and for when it has stopped.
const FIRST: &str = "boot.css";
/// The policy's directive for style sheets.
const ALLOWED: &str = "style-src 'self'";
/// Hexadecimal digits in the file's name, as in Trunk's.
const HASH_DIGITS: usize = 16;

/// Bundles the style sheets that the page in `dist` links, in order; a sheet for one medium is wrapped in it.
/// `boot.css` is put into the page and allowed there by its hash; the bundle is linked last in the page, so that what
/// is above it is painted meanwhile. Scripts wait for it all the same.
///
/// # Errors
///
/// Returns an error if `dist` is no build of the app, or if a sheet imports another, which only the first may.
pub fn bundle(dist: &Path) -> io::Result<()> {
    let mut page = fs::read_to_string(dist.join(PAGE))?;
    let (mut first, mut bundled) = (String::new(), String::new());
    for link in links(&page) {
        let name = attribute(&link, "href").ok_or_else(|| not_ours("a style sheet without an address"))?;
        let sheet = slim::style(&fs::read_to_string(dist.join(&name))?);
        if sheet.contains("@import") {
            return Err(not_ours(&format!("{name} imports another style sheet")));
        }
        match (name == FIRST, attribute(&link, "media")) {
            (true, _) => first = sheet,
            (false, None) => bundled += &sheet,
            (false, Some(media)) => bundled += &format!("@media {media} {{\n{sheet}}}\n"),
        }
        page = page.replace(&format!("{link}\n"), "").replace(&link, "");
        fs::remove_file(dist.join(name))?;
    }
    let name = format!("style-{}.css", &sha256_hex(bundled.as_bytes())[..HASH_DIGITS]);
    fs::write(dist.join(&name), bundled)?;
    page = replaced(&page, "</head>", &format!("<style>{first}</style>\n</head>"))?;
    page = replaced(&page, "</body>", &format!("{LINK} href=\"{name}\">\n</body>"))?;
    let allowed = format!("{ALLOWED} 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(first.as_bytes())));
    fs::write(dist.join(PAGE), replaced(&page, ALLOWED, &allowed)?)?;
    let headers = fs::read_to_string(dist.join(HEADERS))?;
    fs::write(dist.join(HEADERS), replaced(&headers, ALLOWED, &allowed)?)
}

/// Returns the tags that link style sheets, in order.
fn links(page: &str) -> Vec<String> {
    let tags = page.match_indices(LINK).filter_map(|(at, _)| page[at..].split_inclusive('>').next());
    tags.map(str::to_owned).collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(rest.split('"').next()?.trim_start_matches("./").to_owned())
}

/// Replaces `old`, which must occur exactly once.
fn replaced(text: &str, old: &str, new: &str) -> io::Result<String> {
    match text.matches(old).count() {
        1 => Ok(text.replace(old, new)),
        count => Err(not_ours(&format!("{count} of {old}"))),
    }
}

fn not_ours(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{what}: is this a build of the app?"))
}
