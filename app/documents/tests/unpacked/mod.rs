//! Unpacks a file for Word: its parts and their text. Ours have the sizes in their headers, and nothing between the
//! parts.

use flate2::read::DeflateDecoder;
use std::io::Read;

/// Returns the name and text of each part.
pub fn parts(file: &[u8]) -> Vec<(String, String)> {
    let number = |at: usize, octets: usize| (0..octets).map(|place| usize::from(file[at + place]) << (8 * place)).sum::<usize>();
    let (mut parts, mut at) = (Vec::new(), 0);
    while file[at..].starts_with(b"PK\x03\x04") {
        let (packed, name, extra) = (number(at + 18, 4), number(at + 26, 2), number(at + 28, 2));
        let start = at + 30 + name + extra;
        let mut text = String::new();
        DeflateDecoder::new(&file[start..start + packed]).read_to_string(&mut text).expect("whole");
        parts.push((String::from_utf8_lossy(&file[at + 30..at + 30 + name]).into_owned(), text));
        at = start + packed;
    }
    parts
}
