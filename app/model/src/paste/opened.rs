//! A file that somebody opens or drops as a page: text and HTML are read, in the encodings that Norwegian machines
//! write, and other files are recognised, so that the page can say what to do instead. Word files and mail are only
//! recognised: their readers are in the documents crate.

use super::html;
use super::page::Page;
use serde::{Deserialize, Serialize};

/// The first bytes of files from older Office programs, and of those with a password.
pub const OLE: &[u8] = b"\xD0\xCF\x11\xE0";

/// The type of a file that cannot be read as a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unread {
    /// Empty (tom).
    Empty,
    /// Word, Pages, PowerPoint, Excel: to be opened where it was made.
    Office,
    /// A text as LibreOffice saves it by itself (.odt): to be saved there as Word.
    OpenDocument,
    /// Open in another program, or behind a password (låst).
    Locked,
    Pdf,
    Rtf,
    /// An e-mail saved as a file.
    Mail,
    Picture,
    /// Anything else that is not text.
    Other,
}

impl Unread {
    pub const ALL: [Unread; 9] = [
        Unread::Empty,
        Unread::Office,
        Unread::OpenDocument,
        Unread::Locked,
        Unread::Pdf,
        Unread::Rtf,
        Unread::Mail,
        Unread::Picture,
        Unread::Other,
    ];
}

/// Returns the page of a file, ready for [`Draft::read`](super::Draft::read) as text.
///
/// # Errors
///
/// Returns [`Unread`] if the file is not text or HTML.
pub fn page(name: &str, bytes: &[u8]) -> Result<Page, Unread> {
    if let Some(unread) = unread(name, bytes) {
        return Err(unread);
    }
    let text = decode(bytes);
    if text.contains('\0') {
        return Err(Unread::Other);
    }
    let is_html = is_named(name, "html htm xhtml") || html::is_html(&text);
    filled(if is_html { html::page(&text) } else { Page::typed(text) })
}

/// Returns the page if there is anything on it.
///
/// # Errors
///
/// Returns [`Unread::Empty`] if there is not.
pub fn filled(page: Page) -> Result<Page, Unread> {
    let is_seen = |text: &&str| !text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').is_empty();
    if page.paragraphs().iter().any(is_seen) { Ok(page) } else { Err(Unread::Empty) }
}

fn unread(name: &str, bytes: &[u8]) -> Option<Unread> {
    // Office keeps a small lock file beside an open document.
    let beside_open = name.starts_with("~$");
    let begins = |start: &[u8]| bytes.starts_with(start);
    if bytes.is_empty() {
        Some(Unread::Empty)
    } else if beside_open || begins(OLE) && has_wide(bytes, "EncryptedPackage") {
        Some(Unread::Locked)
    } else if begins(OLE) {
        Some(if is_named(name, "msg") { Unread::Mail } else { Unread::Office })
    } else if is_open_document(bytes) {
        Some(Unread::OpenDocument)
    } else if begins(b"PK\x03\x04") {
        Some(if is_named(name, OFFICE) { Unread::Office } else { Unread::Other })
    } else if begins(b"%PDF") {
        Some(Unread::Pdf)
    } else if begins(b"{\\rtf") {
        Some(Unread::Rtf)
    } else if is_picture(bytes) {
        Some(Unread::Picture)
    } else if is_named(name, "eml mht mhtml") || is_mail(bytes) {
        Some(Unread::Mail)
    } else {
        None
    }
}

const OFFICE: &str = "docx docm dotx odt pages pptx ppsx odp key xlsx ods numbers";

/// Returns whether it is a text as LibreOffice saves it by itself: a ZIP that begins with what it is, uncompressed.
pub fn is_open_document(bytes: &[u8]) -> bool {
    const TYPE: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.text";
    /// The name of the first file in a ZIP is after its fixed fields.
    const NAME_AT: usize = 30;
    bytes.starts_with(b"PK\x03\x04") && bytes.get(NAME_AT..).is_some_and(|rest| rest.starts_with(TYPE))
}

/// Returns whether the name is that of a page of text, or of a file people take for one, and not of our own plain file.
pub fn is_named_as_page(name: &str) -> bool {
    const PAGES: &str = "txt md htm html xhtml doc docx docm odt pages rtf pdf eml png jpg jpeg heic";
    is_named(name, PAGES) && !name.to_ascii_lowercase().contains(".fellestid")
}

fn is_named(name: &str, ends: &str) -> bool {
    let end = name.rsplit_once('.').map_or(String::new(), |(_, end)| end.to_ascii_lowercase());
    ends.split(' ').any(|one| one == end)
}

/// Returns whether the bytes hold a name in UTF-16, as Office writes the names within its files.
fn has_wide(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.bytes().flat_map(|letter| [letter, 0]).collect();
    bytes.windows(wide.len()).any(|window| window == wide)
}

fn is_picture(bytes: &[u8]) -> bool {
    let starts: [&[u8]; 6] = [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"BM\x00", b"II*\x00", b"MM\x00*"];
    let within = |at: usize, sign: &[u8]| bytes.get(at..at + sign.len()) == Some(sign);
    let apple = within(4, b"ftyp") && [b"heic", b"heix", b"mif1", b"avif"].iter().any(|sign| within(8, *sign));
    starts.iter().any(|start| bytes.starts_with(start)) || within(0, b"RIFF") && within(8, b"WEBP") || apple
}

/// Returns whether it begins with the head of a mail as servers write it.
fn is_mail(bytes: &[u8]) -> bool {
    const HEAD_BYTES: usize = 4_000;
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD_BYTES)]);
    let first = head.lines().next().unwrap_or_default();
    let heads = ["Received:", "Return-Path:", "Delivered-To:", "MIME-Version:", "Message-ID:", "From:", "X-"];
    let of_server = |line: &str| line.starts_with("MIME-Version:") || line.starts_with("Message-ID:");
    heads.iter().any(|name| first.starts_with(name)) && head.lines().any(of_server)
}

/// Decodes bytes in UTF-8, UTF-16 with its mark, or Windows-1252.
pub fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8_or_windows(rest),
        _ => utf8_or_windows(bytes),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn utf8_or_windows(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
    }
}

/// The letters of Windows-1252 that differ from Unicode's first 256: bytes 0x80 to 0x9f.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”',
    '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Returns the letter of a byte in Windows-1252.
pub fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        0..=0x7f | 0xa0..=0xff => char::from(byte),
    }
}
