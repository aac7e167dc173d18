//! Files from other programs as pages: their structure, and the reason for files that are none.

use super::*;
use crate::{Document, Item, Numbering, Runs, Table, docx, zipped};
use fellestid_model::language::Language;
use fellestid_model::paste::Draft;
use fellestid_model::paste::page::Shape;
use proptest::prelude::*;

fn document() -> Document {
    let mut document = Document::new(Language::Bokmal, "Samarbeid");
    document.section("Hva er ro?");
    document.paragraph([Runs::strong("Husk å lytte")]);
    document.paragraph(["Les først."]);
    document
        .list(Numbering::From(3), [Item::new("Hva får vi til?").with_items([Item::new("på trinnet")]), Item::new("Hvorfor?")]);
    document.items([Item::new("Når?")]);
    document.table(Table::new(["Bord", "Hva"]).row(["1", "a | b"]));
    document
}

const TEXT: &str = "# Samarbeid\n\n## Hva er ro?\n\n**Husk å lytte**\n\nLes først.\n\n3. Hva får vi til?\n  • på trinnet\n\
    4. Hvorfor?\n• Når?\n| Bord | Hva |\n| 1 | a / b |";

#[test]
fn a_word_file_is_read_with_its_shape() {
    let page = read_page("side.docx", &docx(&[document()])).expect("a page");
    assert_eq!(page.text(), TEXT.replace("## Hva", "# Hva"));
    assert_eq!(page, read_page("uten navn", &docx(&[document()])).expect("by its bytes"));
}

#[test]
fn word_and_web_of_a_document_are_one_page() {
    let shapes = |page: Page| page.blocks.into_iter().map(|block| block.shape).collect::<Vec<_>>();
    let word = shapes(read_page("side.docx", &docx(&[document()])).expect("a page"));
    let web = shapes(read_page("side.html", crate::page(&[document()]).as_bytes()).expect("a page"));
    let is_heading = |shape: &Shape| matches!(shape, Shape::Heading { .. });
    assert_eq!(
        word.iter().filter(|shape| !is_heading(shape)).collect::<Vec<_>>(),
        web.iter().filter(|shape| !is_heading(shape)).collect::<Vec<_>>()
    );
}

/// Returns a Word file with this text, these styles and these lists.
fn word(body: &str, styles: &str, numbering: &str) -> Vec<u8> {
    zipped(&[
        ("word/document.xml", format!("<w:document><w:body>{body}</w:body></w:document>")),
        ("word/styles.xml", format!("<w:styles>{styles}</w:styles>")),
        ("word/numbering.xml", format!("<w:numbering>{numbering}</w:numbering>")),
    ])
}

#[test]
fn norwegian_styles_of_word_are_headings_and_lists() {
    let styles = "<w:style w:styleId=\"Overskrift1\"><w:name w:val=\"heading 1\"/></w:style>\
        <w:style w:styleId=\"Min\"><w:name w:val=\"Min\"/><w:basedOn w:val=\"Overskrift1\"/></w:style>\
        <w:style w:styleId=\"Punktliste\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>";
    let numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>\
        <w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num>";
    let paragraph =
        |style: &str, text: &str| format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>");
    let gone = "<w:p><w:del><w:r><w:delText>borte</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r><w:r><w:t>her</w:t></w:r></w:p>";
    let body = paragraph("Overskrift1", "Ro") + &paragraph("Min", "Uro") + &paragraph("Punktliste", "Når?") + gone;
    let page = read_page("side.docx", &word(&body, styles, numbering)).expect("a page");
    assert_eq!(page.text(), "# Ro\n\n# Uro\n\n• Når?\n\nher");
}

#[test]
fn a_mail_is_read_with_sender_and_day() {
    let head = "From: Eva <Eva@Skole.no>\r\nDate: Mon, 30 Nov 2026 10:05:00 +0100\r\nMIME-Version: 1.0\r\n";
    let html = "Content-Type: text/html; charset=utf-8\r\n\r\n<h2>Ro</h2><ul><li>Hva er ro?</li></ul>";
    let plain = "Content-Type: text/plain; charset=utf-8\r\n\r\nRo\r\n- Hva er ro?\r\n";
    let both =
        format!("{head}Content-Type: multipart/alternative; boundary=\"x\"\r\n\r\n--x\r\n{plain}\r\n--x\r\n{html}\r\n--x--\r\n");
    let page = read_page("side.eml", both.as_bytes()).expect("a page");
    assert_eq!((page.sender.as_str(), page.date.as_str()), ("eva@skole.no", "2026-11-30"));
    assert_eq!(page.text(), "## Ro\n\n• Hva er ro?");
    let page = read_page("side.eml", format!("{head}{plain}").as_bytes()).expect("a page");
    assert_eq!(Draft::read(&page.text()).themes()[0].questions[0].text, "Hva er ro?");
}

#[test]
fn what_is_no_page_says_what_it_is() {
    let locked: Vec<u8> = opened::OLE.iter().copied().chain("EncryptedPackage".bytes().flat_map(|letter| [letter, 0])).collect();
    let sheet = zipped(&[("xl/workbook.xml", "<workbook/>".to_owned())]);
    let blank = docx(&[Document::new(Language::Bokmal, "")]);
    let cut = docx(&[document()])[..900].to_vec();
    let files: [(&str, &[u8], Unread); 8] = [
        ("side.docx", &locked, Unread::Locked),
        ("side.doc", b"\xD0\xCF\x11\xE0\xA1\xB1", Unread::Office),
        ("post.msg", b"\xD0\xCF\x11\xE0\xA1\xB1", Unread::Mail),
        ("tabell.xlsx", &sheet, Unread::Office),
        ("alt.zip", &sheet, Unread::Other),
        ("side.docx", &blank, Unread::Empty),
        ("side.docx", &cut, Unread::Office),
        ("side.docx", b"", Unread::Empty),
    ];
    for (name, bytes, expected) in files {
        assert_eq!(read_page(name, bytes), Err(expected), "{name}");
    }
}

#[test]
fn bombs_and_depths_are_read_within_limits() {
    let began = std::time::Instant::now();
    let deep = "<w:tbl><w:tr><w:tc>".repeat(100_000)
        + "<w:p><w:r><w:t>inni</w:t></w:r></w:p>"
        + &"</w:tc></w:tr></w:tbl>".repeat(100_000);
    assert!(read_page("side.docx", &word(&deep, "", "")).is_ok_and(|page| page.text().contains("inni")));
    let long = format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "ord ".repeat(1_000)).repeat(2_000);
    assert!(read_page("side.docx", &word(&long, "", "")).expect("a page").text().len() < 1_000_000);
    let bomb = zipped(&[("word/document.xml", " ".repeat(60_000_000))]);
    assert_eq!(read_page("side.docx", &bomb), Err(Unread::Office));
    let around = "<w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>";
    let body = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>ja</w:t></w:r></w:p>".repeat(10_000);
    assert!(read_page("side.docx", &word(&body, around, "")).is_ok());
    assert!(began.elapsed().as_secs() < 60, "{:?}", began.elapsed());
}

proptest! {
    #[test]
    fn no_page_is_too_odd(bytes in prop::collection::vec(any::<u8>(), 0..300), xml in "[<>/a-z:=\" w]{0,300}", at in 0..4_000usize) {
        for name in ["a.docx", "a.eml", "a.html", "a"] {
            let _ = read_page(name, &bytes);
        }
        let _ = read_page("a.docx", &word(&xml, &xml, &xml));
        let mut file = docx(&[document()]);
        let at = at % file.len();
        let end = (at + bytes.len()).min(file.len());
        file.splice(at..end, bytes);
        let _ = read_page("a.docx", &file);
    }
}
