//! The data a paper carries (det arket bærer): the records it shows, as our own file, in a part of a Word file or a
//! block of a web page, with digests of the paragraphs at the time. The part is found by the namespace inside it,
//! whatever other programs named it. Does not know what a paper shows; see `fellestid_model::share`.

use crate::read::{Piece, Unreadable, pieces, word, zip};
use crate::write::one_line;
use fellestid_crdt::file::{self, Damage};
use fellestid_crdt::notebook::Notebook;
use fellestid_model::paste::html;
use fellestid_model::paste::opened::decode;
use fellestid_model::paste::page::Page;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The namespace that identifies our part.
pub const NAMESPACE: &str = "urn:fellestid:carried:1";
/// The start of a web page's block, of a type that no browser runs.
const BLOCK: &str = "<script type=\"application/vnd.fellestid+xml\">";
/// Bytes of a paragraph's digest. They reveal an edited paragraph, and prove nothing.
const DIGEST_BYTES: usize = 4;

/// A paper that was read, with the data it carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    pub notebook: Notebook,
    /// The paragraphs that were changed or added after it was written, as they now read.
    pub changed: Vec<String>,
    /// The number of paragraphs that were removed.
    pub gone: usize,
}

/// Returns the part as XML, in which nothing ends an element early, in XML or in HTML. Returns `None` if there is
/// nothing to carry, or more than could be read back.
pub fn part(shown: &Notebook, page: &Page) -> Option<String> {
    if shown.is_empty() {
        return None;
    }
    let plain = file::write_plain(shown);
    // These characters occur within texts only, where JSON may escape every letter.
    let plain = plain.trim_end().replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e");
    let is_whole = file::read(plain.as_bytes()).is_ok_and(|read| read == *shown);
    let digests = lines(page).map(|line| digest(&line)).collect::<Vec<_>>().join(" ");
    is_whole.then(|| {
        format!("<carried xmlns=\"{NAMESPACE}\">\n<paragraphs>{digests}</paragraphs>\n<notebook>{plain}</notebook>\n</carried>\n")
    })
}

/// Returns the part as a block of a web page.
pub fn block(part: &str) -> String {
    format!("{BLOCK}\n{part}</script>\n")
}

/// Returns what a Word file or a web page carries, or `None` if it carries nothing of ours.
///
/// # Errors
///
/// Returns [`Damage`] if the data it carries is not whole.
pub fn carried(bytes: &[u8]) -> Option<Result<Carried, Damage>> {
    let (part, page) = if zip::is_zip(bytes) { in_word(bytes)? } else { in_page(bytes)? };
    Some(read(&part, &page))
}

fn in_word(bytes: &[u8]) -> Option<(String, Page)> {
    let (parts, mut left) = (zip::parts(bytes).ok()?, zip::limit());
    let items = parts.iter().filter(|part| part.name.starts_with("customXml/") && part.name.ends_with(".xml"));
    let mut items = items.filter_map(|part| String::from_utf8(zip::unpacked(part, &mut left).ok()?).ok());
    let part = items.find(|text| text.contains(NAMESPACE) && text.contains("notebook"))?;
    Some((part, word::page(bytes).unwrap_or_default()))
}

/// Finds the block by its beginning, which people's text cannot contain, since it has no tags.
fn in_page(bytes: &[u8]) -> Option<(String, Page)> {
    let may_be = bytes.windows(NAMESPACE.len()).any(|window| window == NAMESPACE.as_bytes());
    let text = may_be.then(|| decode(bytes))?;
    let block = text.split("<script").skip(1).find(|block| block.contains(NAMESPACE) && block.contains("<carried"))?;
    let part = block.split_once('>')?.1.split("</script").next()?;
    Some((part.to_owned(), html::page(&text)))
}

fn read(part: &str, page: &Page) -> Result<Carried, Damage> {
    let (digests, plain) = inside(part).map_err(|_| Damage::Broken)?;
    let notebook = file::read(plain.trim().as_bytes())?;
    let mut left: BTreeMap<String, usize> = BTreeMap::new();
    for digest in digests.split_whitespace() {
        *left.entry(digest.to_owned()).or_default() += 1;
    }
    let mut changed = Vec::new();
    for line in lines(page) {
        match left.get_mut(&digest(&line)).filter(|count| **count > 0) {
            Some(count) => *count -= 1,
            None => changed.push(line),
        }
    }
    let gone = left.values().sum::<usize>().saturating_sub(changed.len());
    Ok(Carried { notebook, changed, gone })
}

/// Returns the digests and the file from the part.
fn inside(part: &str) -> Result<(String, String), Unreadable> {
    let (mut digests, mut plain, mut within) = (String::new(), String::new(), String::new());
    pieces(part, |piece| match piece {
        Piece::Open { name, .. } => name.clone_into(&mut within),
        Piece::Close(_) => within.clear(),
        Piece::Text(text) if within == "paragraphs" => digests.push_str(&text),
        Piece::Text(text) if within == "notebook" => plain.push_str(&text),
        Piece::Text(_) => {}
    })?;
    Ok((digests, plain))
}

/// Returns the paragraphs with visible text, with their spaces normalised.
fn lines(page: &Page) -> impl Iterator<Item = String> {
    page.paragraphs().into_iter().map(one_line).filter(|line| !line.is_empty())
}

fn digest(line: &str) -> String {
    Sha256::digest(line.as_bytes()).iter().take(DIGEST_BYTES).map(|byte| format!("{byte:02x}")).collect()
}
