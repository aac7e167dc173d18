//! Files somebody opens or drops.

use crate::paste::opened::{Unread, decode, is_named_as_page, page};

fn text(name: &str, bytes: &[u8]) -> Option<String> {
    page(name, bytes).ok().map(|page| page.text())
}

#[test]
fn text_and_web_pages_are_read() {
    assert_eq!(text("side.txt", b"Hva er ro?").as_deref(), Some("Hva er ro?"));
    assert_eq!(text("side.md", b"# Ro\n- Hva?").as_deref(), Some("# Ro\n- Hva?"));
    assert_eq!(text("side.HTML", b"<h2>Ro</h2>Hva?").as_deref(), Some("## Ro\n\nHva?"));
    assert_eq!(text("uten navn", b"<!DOCTYPE html>\n<html><p>Hva?</p>").as_deref(), Some("Hva?"));
    assert_eq!(text("side.txt", b"<p> er et avsnitt").as_deref(), Some("<p> er et avsnitt"));
    assert_eq!(text("side.htm", b"<p>N\xE5r?</p>").as_deref(), Some("Når?"));
}

#[test]
fn other_files_say_what_they_are() {
    let locked: Vec<u8> =
        b"\xD0\xCF\x11\xE0".iter().copied().chain("EncryptedPackage".bytes().flat_map(|letter| [letter, 0])).collect();
    let odt = [&b"PK\x03\x04"[..], &[0; 26], b"mimetypeapplication/vnd.oasis.opendocument.textPK"].concat();
    let files: [(&str, &[u8], Unread); 18] = [
        ("tom.txt", b"", Unread::Empty),
        ("tom.html", b"<html><body> </body></html>", Unread::Empty),
        ("blank.txt", b" \r\n", Unread::Empty),
        ("plan.docx", b"PK\x03\x04word/", Unread::Office),
        ("plan.doc", b"\xD0\xCF\x11\xE0\xA1\xB1", Unread::Office),
        ("plan.odt", &odt, Unread::OpenDocument),
        ("plan", &odt, Unread::OpenDocument),
        ("~$plan.docx", b"\x08Eva Moe", Unread::Locked),
        ("plan.docx", &locked, Unread::Locked),
        ("plan.pdf", b"%PDF-1.7", Unread::Pdf),
        ("plan.rtf", b"{\\rtf1\\ansi", Unread::Rtf),
        ("plan.eml", b"Subject: Plan\n\nHei", Unread::Mail),
        ("plan", b"Received: from a\nMIME-Version: 1.0\n\nHei", Unread::Mail),
        ("tavle.png", b"\x89PNG\r\n", Unread::Picture),
        ("tavle.jpg", b"\xFF\xD8\xFF\xE0", Unread::Picture),
        ("tavle.heic", b"\0\0\0\x18ftypheic", Unread::Picture),
        ("alt.zip", b"PK\x03\x04", Unread::Other),
        ("lyd.mp3", b"ID3\0\0\0", Unread::Other),
    ];
    for (name, bytes, expected) in files {
        assert_eq!(page(name, bytes), Err(expected), "{name}");
    }
}

#[test]
fn a_page_reads_the_same_in_every_encoding() {
    let text = "• Hva får vi til – «sammen»?\r\n";
    let windows = b"\x95 Hva f\xE5r vi til \x96 \xABsammen\xBB?\r\n";
    let units = || text.encode_utf16();
    let little: Vec<u8> = [0xff, 0xfe].into_iter().chain(units().flat_map(u16::to_le_bytes)).collect();
    let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(units().flat_map(u16::to_be_bytes)).collect();
    let marked: Vec<u8> = [0xef, 0xbb, 0xbf].into_iter().chain(text.bytes()).collect();
    for bytes in [text.as_bytes(), windows, &little, &big, &marked] {
        assert_eq!(decode(bytes), text);
    }
}

#[test]
fn names_tell_pages_from_our_own_files() {
    for name in ["uke.txt", "PLAN.DOCX", "a.b.html", "tavle.heic"] {
        assert!(is_named_as_page(name), "{name}");
    }
    for name in ["møte.fellestid", "møte.fellestid.txt", "Møte.Fellestid (1).txt", "en mappe", "lyd.mp3", "txt"] {
        assert!(!is_named_as_page(name), "{name}");
    }
}
