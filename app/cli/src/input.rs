//! Files and pages coming in: read whole, within the core's limits.

use crate::failure::Failure;
use fellestid_crdt::file::{self, Damage};
use fellestid_crdt::limits::FILE_BYTES_MAX;
use fellestid_crdt::notebook::Notebook;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Reads a whole notebook, packed or plain.
///
/// # Errors
///
/// [`Failure`] if the file cannot be read or is damaged.
pub fn notebook(path: &Path) -> Result<Notebook, Failure> {
    file::read(&bytes(path)?).map_err(|damage| Failure::Damaged(path.to_owned(), damage))
}

/// A page somebody saved as text, in the encodings that Norwegian machines write.
///
/// # Errors
///
/// [`Failure`] if the file cannot be read or is not text.
pub fn page(path: &Path) -> Result<String, Failure> {
    let text = decode(&bytes(path)?);
    if text.contains('\0') { Err(Failure::NotText(path.to_owned())) } else { Ok(text) }
}

/// Never more than a byte beyond the limit, however large the file is.
///
/// # Errors
///
/// [`Failure`] if the file cannot be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(Failure::io(path))?;
    file.take(FILE_BYTES_MAX as u64 + 1).read_to_end(&mut bytes).map_err(Failure::io(path))?;
    if bytes.len() > FILE_BYTES_MAX { Err(Failure::Damaged(path.to_owned(), Damage::TooLarge)) } else { Ok(bytes) }
}

fn decode(bytes: &[u8]) -> String {
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

/// Where Windows-1252 differs from Unicode's first 256: bytes 0x80 to 0x9f.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”',
    '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        0..=0x7f | 0xa0..=0xff => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_reads_the_same_in_every_encoding() {
        let text = "• Hva får vi til – «sammen»?\r\n";
        let windows: Vec<u8> = text.chars().map(|wanted| (0..=255).find(|byte| windows_1252(*byte) == wanted).unwrap()).collect();
        let units = || text.encode_utf16();
        let little: Vec<u8> = [0xff, 0xfe].into_iter().chain(units().flat_map(u16::to_le_bytes)).collect();
        let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(units().flat_map(u16::to_be_bytes)).collect();
        let marked: Vec<u8> = [0xef, 0xbb, 0xbf].into_iter().chain(text.bytes()).collect();
        for bytes in [text.as_bytes(), &windows, &little, &big, &marked] {
            assert_eq!(decode(bytes), text);
        }
    }
}
