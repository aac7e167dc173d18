//! Documents as a file for Word (.docx): Office Open XML, with Word's own styles, real lists and tables, the title in
//! the header and page numbers in the footer, and the language for spelling. There is no author and no time in it, so
//! the same words give the same bytes. Knows no meeting.

mod body;
mod styles;
mod xml;
mod zip;

use crate::document::Document;
use body::Body;
use fellestid_model::language::Language;
use styles::{relation, relations};
use xml::{DECLARATION, MAIN, RELATIONS, element, text};
pub use zip::packed as zipped;

/// A4, with margins of 2 cm, in twentieths of a point.
const PAGE: &str = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";

/// Returns a .docx of one or several documents, each beginning a page. Its title is the first one's.
///
/// ```
/// use fellestid_documents::{Document, docx};
/// use fellestid_model::language::Language;
///
/// let mut document = Document::new(Language::Nynorsk, "Møte");
/// document.paragraph(["Vi møtest."]);
/// assert!(docx(&[document]).starts_with(b"PK"));
/// ```
pub fn docx(documents: &[Document]) -> Vec<u8> {
    let title = documents.first().map(|document| text(&document.title)).unwrap_or_default();
    let language = documents.first().map_or("nb-NO", |document| region(document.language));
    let body = Body::of(documents);
    zip::packed(&[
        ("[Content_Types].xml", styles::types()),
        ("_rels/.rels", file_relations()),
        ("docProps/core.xml", properties(&title, language)),
        ("word/document.xml", main(&body.xml)),
        ("word/_rels/document.xml.rels", document_relations(&body.links)),
        ("word/styles.xml", styles::styles(language)),
        ("word/numbering.xml", styles::numbering(&body.firsts)),
        ("word/settings.xml", styles::settings(language)),
        ("word/header.xml", header(&title)),
        ("word/footer.xml", footer()),
    ])
}

/// Returns Word's tag for a language.
const fn region(language: Language) -> &'static str {
    match language {
        Language::Bokmal => "nb-NO",
        Language::Nynorsk => "nn-NO",
        Language::English => "en-GB",
    }
}

fn main(body: &str) -> String {
    let ends = "<w:headerReference w:type=\"default\" r:id=\"header\"/><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
        .to_owned();
    let section = element("w:sectPr", &(ends + PAGE));
    DECLARATION.to_owned()
        + &element(&format!("w:document {MAIN} {RELATIONS}"), &element("w:body", &(body.to_owned() + &section)))
}

fn header(title: &str) -> String {
    let words = if title.is_empty() { String::new() } else { element("w:r", &element("w:t", title)) };
    let paragraph = element("w:p", &("<w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>".to_owned() + &words));
    DECLARATION.to_owned() + &element(&format!("w:hdr {MAIN}"), &paragraph)
}

/// Returns the footer: «2 / 5», the page and how many there are.
fn footer() -> String {
    let field = |name: &str| element(&format!("w:fldSimple w:instr=\"{name}\""), "<w:r><w:t>1</w:t></w:r>");
    let words = field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + &field("NUMPAGES");
    let paragraph = element("w:p", &("<w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>".to_owned() + &words));
    DECLARATION.to_owned() + &element(&format!("w:ftr {MAIN}"), &paragraph)
}

/// Returns the file's properties, without author and time.
fn properties(title: &str, language: &str) -> String {
    let inside = element("dc:title", title) + &element("dc:language", language);
    let start = "cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    DECLARATION.to_owned() + &element(start, &inside)
}

fn file_relations() -> String {
    let document = relation("document", "officeDocument", "word/document.xml");
    relations(&(document + &relation("properties", "core-properties", "docProps/core.xml")))
}

fn document_relations(links: &[String]) -> String {
    let mut out = String::new();
    for part in ["styles", "numbering", "settings", "header", "footer"] {
        out.push_str(&relation(part, part, &format!("{part}.xml")));
    }
    for (place, address) in links.iter().enumerate() {
        out.push_str(&relation(&format!("link{}", place + 1), "hyperlink", &text(address)));
    }
    relations(&out)
}
