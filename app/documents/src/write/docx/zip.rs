//! The container of a .docx: a ZIP file of a few parts, packed the same way every time. Knows nothing of their content.
//!
//! By APPNOTE 6.3: a local header before each part, the central directory after them, and its end.

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use std::io::Write;

/// Version 2.0, which every reader of Office files knows: deflate.
const VERSION: u16 = 20;
const DEFLATED: u16 = 8;
/// 1 January 1980, the first day a ZIP file can have: the same notebook gives the same bytes.
const DATE: u16 = 0x21;
const TIME: u16 = 0;

/// Returns the parts as one file, in the order given. Names are ASCII.
pub fn packed(parts: &[(&str, String)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in parts {
        let offset = length(out.len());
        let entry = entry(name, text.as_bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&entry.head);
        out.extend(name.as_bytes());
        out.extend(&entry.packed);
        directory.extend(b"PK\x01\x02");
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&entry.head);
        // No comment, first disk, no internal or external attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, size) = (length(out.len()), length(directory.len()));
    let count = u16::try_from(parts.len()).unwrap_or(u16::MAX).to_le_bytes();
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count);
    out.extend(count);
    out.extend(size.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

struct Entry {
    /// The fields that the local header and the directory share.
    head: Vec<u8>,
    packed: Vec<u8>,
}

fn entry(name: &str, bytes: &[u8]) -> Entry {
    let packed = deflated(bytes);
    let mut crc = Crc::new();
    crc.update(bytes);
    let mut head = Vec::new();
    for field in [VERSION, 0, DEFLATED, TIME, DATE] {
        head.extend(field.to_le_bytes());
    }
    for field in [crc.sum(), length(packed.len()), length(bytes.len())] {
        head.extend(field.to_le_bytes());
    }
    head.extend(u16::try_from(name.len()).unwrap_or_default().to_le_bytes());
    head.extend([0, 0]);
    Entry { head, packed }
}

/// Deflates bytes. Writing to memory does not fail.
fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// Returns a length for a header. A notebook is at most 12 MB, and its words occur a few times in a document, so it
/// fits.
fn length(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
