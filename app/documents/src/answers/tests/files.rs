//! How answers come in: the same file twice, in a ZIP, on a mail or from Outlook, and what is refused.

use super::*;
use crate::zipped;
use fellestid_model::kinds::received;

#[test]
fn the_same_files_twice_give_the_same_answers() {
    let mut round = round();
    let word = docx(&[round.filled("Skogheim skole")]);
    let table = b"Skole,\xc2\xa7 1\nNes skole,Ja\nNes skole,Ja\n".as_slice();
    let files = [("a.docx", word.as_slice()), ("b.csv", table)];
    round.gather(&files);
    let once = round.notebook.clone();
    assert_eq!(received::Received::all(&once, round.package).len(), 4, "rows that are alike are two answers");
    round.gather(&[files[1], files[0], ("kopi.docx", &word)]);
    assert_eq!(round.notebook, once);
}

#[test]
fn a_zip_and_a_mail_with_attachments_are_opened() {
    let mut round = round();
    let text = "Skole: Skogheim skole\n§ 1\nVi leser".to_owned();
    let zip = zipped(&[("mappe/svar.txt", text)]);
    let attached: String = zip.iter().map(|byte| format!("={byte:02X}")).collect();
    let mail = format!(
        "From: a@b.no\nContent-Type: multipart/mixed; boundary=\"grense\"\n\n--grense\nContent-Type: text/plain\n\nVedlagt.\n\
         --grense\nContent-Type: application/zip; name=\"svar.zip\"\nContent-Transfer-Encoding: quoted-printable\n\n{attached}\n--grense--\n"
    );
    let gathered = round.gather(&[("svar.eml", mail.as_bytes())]);
    assert_eq!((gathered.refused, round.told(0)[0].clone()), (vec![], one("Vi leser", May::Adviser)));
}

#[test]
fn a_mail_saved_by_outlook_is_opened() {
    let mut round = round();
    let word = docx(&[round.filled("Skogheim skole")]);
    let gathered = round.gather(&[("svar.msg", &crate::read::outlook::tests::saved("Vedlagt.", &[("svar.docx", &word)]))]);
    assert_eq!(gathered.refused, []);
    let filled = round.told(0);
    round.gather(&[("svar.docx", &word)]);
    assert!(!filled.is_empty() && round.told(0) == filled, "the same as the form by itself");
}

#[test]
fn what_is_not_understood_is_named_with_its_reason() {
    let mut round = round();
    let word = docx(&[round.filled("Skogheim skole")]);
    let odt = [&b"PK\x03\x04"[..], &[0; 26], b"mimetypeapplication/vnd.oasis.opendocument.textPK"].concat();
    let cases: [(&str, &[u8], Refusal); 8] = [
        ("tom.docx", b"", Refusal::Empty),
        ("bilde.png", b"\x89PNG\r\n\x1a\n\0\0", Refusal::Unknown),
        ("svar.msg", &[0xd0, 0xcf, 0x11, 0xe0, 0], Refusal::OutlookMail),
        ("svar.odt", &odt, Refusal::OpenDocument),
        ("laast.docx", &[0xd0, 0xcf, 0x11, 0xe0, 0], Refusal::Locked),
        ("halv.docx", &word[..word.len() / 2], Refusal::Broken),
        ("hei.txt", b"Hei, vi kommer.", Refusal::NoAnswer),
        ("annet.fellestid", &write(&Notebook::new()), Refusal::NoAnswer),
    ];
    for (name, bytes, reason) in cases {
        assert_eq!(round.gather(&[(name, bytes)]).refused, [Refused { file: name.into(), reason }]);
    }
    let bomb = zipped(&[("word/document.xml", " ".repeat(50 * 1024 * 1024))]);
    assert_eq!(round.gather(&[("bombe.docx", &bomb)]).refused[0].reason, Refusal::TooLarge);
    let inside = (0..3).map(|place| (format!("{place}"), " ".repeat(30 * 1024 * 1024))).collect::<Vec<_>>();
    let many = zipped(&inside.iter().map(|(name, text)| (name.as_str(), text.clone())).collect::<Vec<_>>());
    assert!(round.gather(&[("bombe.zip", &many)]).refused.iter().any(|of| of.reason == Refusal::TooLarge));
    let entities = zipped(&[("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".into())]);
    assert_eq!(round.gather(&[("xml.docx", &entities)]).refused[0].reason, Refusal::Broken);
    assert!(round.matrix().schools.iter().all(|school| school.cells.is_empty()), "nothing of them is taken in");
}
