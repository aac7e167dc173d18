//! A mail saved by classic Outlook (.msg): the same as [`super::mail`] reads of a .eml. By [MS-OXMSG], in the container
//! that [`super::compound`] reads. A mail whose text is only there as compressed rich text has no text here.

use super::Unreadable;
use super::compound::{Container, Place};
use super::mail::{Mail, without_markup};
use fellestid_crdt::sorting::sorted_by;
use fellestid_model::dates::Day;
use fellestid_model::paste::opened::decode;

/// The deepest nesting of mails attached to mails.
const DEPTH_MAX: usize = 6;
/// The most attachments of one mail, with those of the mails attached to it.
const ATTACHED_MAX: usize = 100;

// Properties, by the names of [MS-OXPROPS]; a text may end in the type 001F (UTF-16) or 001E (a code page).
const BODY: &str = "1000";
const HTML: &str = "1013";
const SENDER: [&str; 3] = ["5D01", "5D02", "0C1F"];
const ATTACHED_BYTES: &str = "3701";
const ATTACHED_NAME: [&str; 2] = ["3707", "3704"];
/// When it was sent, or else when it came, each with its type.
const DATES: [u32; 2] = [0x0039_0040, 0x0E06_0040];
/// The stream of values of fixed length, and where its entries of sixteen bytes begin.
const PROPERTIES: &str = "__properties_version1.0";
const PROPERTIES_FROM: usize = 32;

/// Reads a mail. Whatever is not understood in it is skipped.
///
/// # Errors
///
/// Returns [`Unreadable`] if it is no container, or holds no mail.
pub fn read(bytes: &[u8]) -> Result<Mail, Unreadable> {
    let saved = Saved(Container::read(bytes).ok_or(Unreadable::Broken)?);
    let properties = saved.stream(Place::ROOT, PROPERTIES).ok_or(Unreadable::Broken)?;
    let day = DATES.iter().find_map(|tag| day(&properties, *tag)).unwrap_or_default();
    let addresses = SENDER.iter().filter_map(|tag| saved.text(Place::ROOT, tag));
    let from = addresses.map(|address| address.to_lowercase()).find(|address| address.contains('@')).unwrap_or_default();
    let mut mail = Mail { from, day, ..Mail::default() };
    saved.part(Place::ROOT, 0, &mut mail, &mut { ATTACHED_MAX });
    if mail.text.trim().is_empty() {
        mail.text = without_markup(&mail.html);
    }
    Ok(mail)
}

/// A mail in its container.
struct Saved<'a>(Container<'a>);

impl Saved<'_> {
    /// Reads the texts and attachments of the mail in a storage; a mail attached to it is read as a part of it. `left`:
    /// the attachments that may still be read.
    fn part(&self, storage: Place, depth: usize, mail: &mut Mail, left: &mut usize) {
        mail.text.push_str(&self.text(storage, BODY).unwrap_or_default());
        let html = self.bytes(storage, HTML).map(|bytes| decode(&bytes)).or_else(|| self.text(storage, HTML));
        mail.html.push_str(&html.unwrap_or_default());
        for attached in self.attachments(storage) {
            let inner = self.0.named(attached, &format!("__substg1.0_{ATTACHED_BYTES}000D"));
            if *left == 0 || depth >= DEPTH_MAX {
                return;
            }
            *left -= 1;
            if let Some(inner) = inner.filter(|inner| self.0.is_storage(*inner)) {
                self.part(inner, depth + 1, mail, left);
            } else if let Some(bytes) = self.bytes(attached, ATTACHED_BYTES) {
                let name = ATTACHED_NAME.iter().find_map(|tag| self.text(attached, tag)).unwrap_or_default();
                mail.attached.push((name, bytes));
            }
        }
    }

    /// Returns the storages of the attachments, in order.
    fn attachments(&self, storage: Place) -> Vec<Place> {
        let is_one = |place: &Place| self.0.is_storage(*place) && self.0.name(*place).starts_with("__attach");
        let found = self.0.inside(storage).into_iter().filter(is_one).take(ATTACHED_MAX).collect();
        sorted_by(found, |left, right| self.0.name(*left).cmp(self.0.name(*right)))
    }

    fn text(&self, storage: Place, tag: &str) -> Option<String> {
        let wide = self.stream(storage, &format!("__substg1.0_{tag}001F"));
        let text = match wide {
            Some(bytes) => {
                let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
                String::from_utf16_lossy(&units)
            }
            None => decode(&self.stream(storage, &format!("__substg1.0_{tag}001E"))?),
        };
        Some(text.trim_end_matches('\0').to_owned())
    }

    fn bytes(&self, storage: Place, tag: &str) -> Option<Vec<u8>> {
        self.stream(storage, &format!("__substg1.0_{tag}0102"))
    }

    fn stream(&self, storage: Place, name: &str) -> Option<Vec<u8>> {
        self.0.stream(self.0.named(storage, name)?)
    }
}

/// Returns the day of a property that counts tenths of microseconds since 1601, as `2026-11-30`.
fn day(properties: &[u8], tag: u32) -> Option<String> {
    const TICKS_OF_A_DAY: u64 = 24 * 60 * 60 * 10_000_000;
    let mut entries = properties.get(PROPERTIES_FROM..)?.chunks_exact(16);
    let entry = entries.find(|entry| entry[..4] == tag.to_le_bytes())?;
    let ticks = u64::from_le_bytes(entry[8..].try_into().ok()?);
    let first = Day { year: 1601, month: 1, day: 1 };
    let day = Day::numbered(first.number() + i64::try_from(ticks / TICKS_OF_A_DAY).ok()?)?;
    (day.year >= 1970).then(|| day.to_string())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use cfb::CompoundFile;
    use proptest::prelude::*;
    use std::io::{Cursor, Write};

    /// Returns a mail as Outlook saves it, in a container that another program writes: sent by Eva on 30 November 2026, with this text and these attachments.
    pub(crate) fn saved(text: &str, attached: &[(&str, &[u8])]) -> Vec<u8> {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let mut file = CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).expect("a container");
        let mut properties = vec![0; PROPERTIES_FROM];
        let days = Day::read("2026-11-30").expect("a day").number() - Day { year: 1601, month: 1, day: 1 }.number();
        let ticks = days as u64 * 24 * 60 * 60 * 10_000_000 + 1;
        properties.extend(DATES[0].to_le_bytes().into_iter().chain([0; 4]).chain(ticks.to_le_bytes()));
        let mut put = |path: String, bytes: &[u8]| {
            if let Some((storage, _)) = path.rsplit_once('/').filter(|(storage, _)| !storage.is_empty()) {
                file.create_storage_all(storage).expect("a storage");
            }
            file.create_stream(path).and_then(|mut stream| stream.write_all(bytes)).expect("a stream");
        };
        put(format!("/{PROPERTIES}"), &properties);
        put("/__substg1.0_0C1F001F".into(), &wide("/O=SKOLE/CN=EVA"));
        put("/__substg1.0_5D01001F".into(), &wide("Eva@Skole.no"));
        put("/__substg1.0_1000001F".into(), &wide(text));
        for (place, (name, bytes)) in attached.iter().enumerate() {
            put(format!("/__attach_version1.0_#{place:08X}/__substg1.0_3707001F"), &wide(name));
            put(format!("/__attach_version1.0_#{place:08X}/__substg1.0_37010102"), bytes);
        }
        file.into_inner().into_inner()
    }

    #[test]
    fn a_mail_has_its_sender_day_text_and_attachments() {
        let mail = read(&saved("Vi øver på ro.", &[("svar.docx", b"PK"), ("b.csv", b"a;b")])).expect("a mail");
        assert_eq!((mail.from.as_str(), mail.day.as_str(), mail.text.as_str()), ("eva@skole.no", "2026-11-30", "Vi øver på ro."));
        assert_eq!(mail.attached, [("svar.docx".to_owned(), b"PK".to_vec()), ("b.csv".to_owned(), b"a;b".to_vec())]);
    }

    #[test]
    fn a_mail_in_a_mail_is_a_part_of_it() {
        let mut file = CompoundFile::open(Cursor::new(saved("Se under.", &[]))).expect("a container");
        let inner = "/__attach_version1.0_#00000000/__substg1.0_3701000D";
        file.create_storage_all(inner).expect("a storage");
        let bytes =
            "Håp".bytes().map(|byte| if byte == 0xc3 { 0xe5 } else { byte }).filter(|byte| *byte != 0xa5).collect::<Vec<_>>();
        file.create_stream(format!("{inner}/__substg1.0_1000001E")).and_then(|mut to| to.write_all(&bytes)).expect("a stream");
        assert_eq!(read(&file.into_inner().into_inner()).expect("a mail").text, "Se under.Håp");
    }

    #[test]
    fn a_long_attachment_is_whole() {
        let long: Vec<u8> = (0..12_000_000u32).map(|number| (number % 251) as u8).collect();
        let mail =
            read(&saved("Lang.", &[("a.docx", &long), ("b.docx", &long[..4_095]), ("c.docx", &long[..4_096])])).expect("a mail");
        let whole: Vec<bool> = mail.attached.iter().map(|(_, bytes)| long.starts_with(bytes)).collect();
        let bytes: Vec<usize> = mail.attached.iter().map(|(_, bytes)| bytes.len()).collect();
        assert_eq!((whole, bytes), (vec![true; 3], vec![12_000_000, 4_095, 4_096]));
    }

    #[test]
    fn streams_give_no_more_than_the_file_has() {
        let attached: Vec<(&str, &[u8])> = (0..20).map(|_| ("a.csv", [b'a'; 5_000].as_slice())).collect();
        let mut file = saved("Vi øver på ro.", &attached);
        let sector = 512;
        let word = |file: &[u8], at: usize| u32::from_le_bytes(file[at..at + 4].try_into().expect("four"));
        // Each stream says that it is 32 MB, and every chain goes back to a sector of it.
        for at in (sector..file.len()).step_by(4) {
            if word(&file, at) == 5_000 {
                file[at..at + 4].copy_from_slice(&(32 * 1024 * 1024u32).to_le_bytes());
            }
        }
        let table = (word(&file, 76) as usize + 1) * sector;
        for (number, at) in (table..table + sector).step_by(4).enumerate() {
            if word(&file, at) == 0xFFFF_FFFE {
                file[at..at + 4].copy_from_slice(&(number as u32).to_le_bytes());
            }
        }
        let mail = read(&file).expect("a mail");
        let bytes: Vec<usize> = mail.attached.iter().map(|(_, bytes)| bytes.len()).collect();
        assert!(bytes[0] > 5_000 && bytes.iter().sum::<usize>() <= file.len(), "{bytes:?} of {}", file.len());
    }

    #[test]
    fn mails_attached_in_a_circle_end() {
        let mut file = CompoundFile::open(Cursor::new(saved("Rundt.", &[]))).expect("a container");
        for place in 0..8 {
            file.create_storage_all(format!("/__attach_version1.0_#{place:08X}/__substg1.0_3701000D")).expect("a storage");
        }
        let mut bytes = file.into_inner().into_inner();
        // The content of each attached mail is that of the outermost: its first entry is the root's.
        let name: Vec<u8> = "__substg1.0_3701000D".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let entry = |bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four"));
        let root = (entry(&bytes, 48) as usize + 1) * 512;
        let first = bytes[root + 76..root + 80].to_vec();
        for at in (512..bytes.len()).step_by(128).filter(|at| bytes[*at..].starts_with(&name)).collect::<Vec<_>>() {
            bytes[at + 76..at + 80].copy_from_slice(&first);
        }
        let times = read(&bytes).expect("a mail").text.matches("Rundt.").count();
        assert!((2..=ATTACHED_MAX + 1).contains(&times), "{times}");
    }

    proptest! {
        #[test]
        fn no_mail_is_too_odd(bytes in prop::collection::vec(any::<u8>(), 0..64), at in 0..8_000usize, end in 0..8_000usize) {
            let mut file = saved("Vi øver på ro.", &[("a.csv", &[b'a'; 5_000])]);
            let at = at % file.len();
            file.splice(at..(at + bytes.len()).min(file.len()), bytes.iter().copied());
            let _ = read(&file);
            file.truncate(end % file.len());
            let _ = read(&file);
        }
    }
}
