//! A ZIP file that somebody sent (.docx, .xlsx, .zip): its parts by name, within limits. Knows nothing of their
//! content. By APPNOTE 6.3; encrypted files, ZIP64 and other methods than deflate are refused.

use super::Unreadable;
use flate2::read::DeflateDecoder;
use std::io::Read;

/// The most parts of one file; a workbook with many sheets has about fifty.
const PARTS_MAX: usize = 1_000;
/// The most unpacked bytes of all parts together: a form with pictures is 10 MB, a bomb is gigabytes.
const BYTES_MAX: u64 = 48 * 1024 * 1024;

/// A part, still packed.
pub struct Part<'a> {
    pub name: String,
    packed: &'a [u8],
    method: u16,
}

/// Returns whether the bytes begin as a ZIP file does.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Returns the parts in the directory's order.
///
/// # Errors
///
/// Returns [`Unreadable`] if it is no ZIP file, is cut short, or is beyond the limits.
pub fn parts(bytes: &[u8]) -> Result<Vec<Part<'_>>, Unreadable> {
    let end = bytes
        .len()
        .checked_sub(22)
        .and_then(|last| (last.saturating_sub(65_536)..=last).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06")));
    let end = end.ok_or(Unreadable::Broken)?;
    let count = usize::from(u16_at(bytes, end + 10)?);
    let mut at = u32_at(bytes, end + 16)?;
    if count > PARTS_MAX {
        return Err(Unreadable::TooLarge);
    }
    let mut parts = Vec::new();
    for _ in 0..count {
        if !bytes.get(at..).is_some_and(|rest| rest.starts_with(b"PK\x01\x02")) {
            return Err(Unreadable::Broken);
        }
        let (flags, method) = (u16_at(bytes, at + 8)?, u16_at(bytes, at + 10)?);
        let (packed, local) = (u32_at(bytes, at + 20)?, u32_at(bytes, at + 42)?);
        let lengths = [28, 30, 32].map(|place| u16_at(bytes, at + place).map(usize::from));
        let [name, extra, comment] = lengths;
        let (name, extra, comment) = (name?, extra?, comment?);
        if flags & 1 != 0 {
            return Err(Unreadable::Locked);
        }
        let text = bytes.get(at + 46..at + 46 + name).ok_or(Unreadable::Broken)?;
        let local = local.min(bytes.len());
        let start = local + 30 + usize::from(u16_at(bytes, local + 26)?) + usize::from(u16_at(bytes, local + 28)?);
        let packed = bytes.get(start..start.saturating_add(packed)).ok_or(Unreadable::Broken)?;
        parts.push(Part { name: String::from_utf8_lossy(text).into_owned(), packed, method });
        at += 46 + name + extra + comment;
    }
    Ok(parts)
}

/// Unpacks a part. `left`: the bytes that may still be unpacked of this file, which are reduced.
///
/// # Errors
///
/// Returns [`Unreadable`] if it cannot be unpacked, or is beyond the limit.
pub fn unpacked(part: &Part<'_>, left: &mut u64) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    match part.method {
        0 => bytes.extend(part.packed),
        8 => _ = DeflateDecoder::new(part.packed).take(*left + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Broken)?,
        _ => return Err(Unreadable::Broken),
    }
    *left = left.checked_sub(bytes.len() as u64).ok_or(Unreadable::TooLarge)?;
    Ok(bytes)
}

/// Returns how many bytes may be unpacked of one file in all.
pub fn limit() -> u64 {
    BYTES_MAX
}

fn u16_at(bytes: &[u8], at: usize) -> Result<u16, Unreadable> {
    let pair = bytes.get(at..at.saturating_add(2)).ok_or(Unreadable::Broken)?;
    Ok(u16::from_le_bytes([pair[0], pair[1]]))
}

fn u32_at(bytes: &[u8], at: usize) -> Result<usize, Unreadable> {
    let four = bytes.get(at..at.saturating_add(4)).ok_or(Unreadable::Broken)?;
    Ok(u32::from_le_bytes([four[0], four[1], four[2], four[3]]) as usize)
}
