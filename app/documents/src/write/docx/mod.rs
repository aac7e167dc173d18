//! Documents as a file for Word (.docx): Office Open XML, with Word's own styles, real lists and tables, the title in
//! the header and page numbers in the footer, and the language for spelling. There is no author and no time in it, so
//! the same words give the same bytes. Knows no meeting.

mod body;
mod sheet;
mod styles;
mod xml;
mod zip;

use crate::carried;
use crate::document::Document;
use crate::read::word;
use body::Body;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::language::Language;
use sheet::Sheet;
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
    with_part(documents, "")
}

/// Writes the same file with the records it shows as data, so that it can be imported again: a part of custom XML, as
/// Word stores them. Leaves the part out if there is nothing to carry.
pub fn docx_carrying(documents: &[Document], shown: &Notebook) -> Vec<u8> {
    let file = docx(documents);
    let part = word::page(&file).ok().and_then(|page| carried::part(shown, &page));
    part.map(|part| with_part(documents, &part)).unwrap_or(file)
}

/// `part` is the XML of the data; empty for none.
fn with_part(documents: &[Document], part: &str) -> Vec<u8> {
    let title = documents.first().map(|document| text(&document.title)).unwrap_or_default();
    let language = documents.first().map_or("nb-NO", |document| region(document.language));
    let body = Body::of(documents);
    let (mut overrides, mut more) = (String::new(), Vec::new());
    if !part.is_empty() {
        overrides = format!("<Override PartName=\"/{ITEM_PROPERTIES}\" ContentType=\"{ITEM_TYPE}\"/>");
        let properties = relations(&relation("properties", "customXmlProps", "itemProps1.xml"));
        more.push((ITEM, DECLARATION.to_owned() + part));
        more.push((ITEM_PROPERTIES, item_properties()));
        more.push(("customXml/_rels/item1.xml.rels", properties));
    }
    let mut parts = vec![
        ("[Content_Types].xml", styles::types(&overrides)),
        ("_rels/.rels", file_relations()),
        ("docProps/core.xml", properties(&title, language)),
        ("word/document.xml", main(&body.xml)),
        ("word/_rels/document.xml.rels", document_relations(&body.links, !part.is_empty())),
        ("word/styles.xml", styles::styles(language, Sheet::of(documents))),
        ("word/numbering.xml", styles::numbering(&body.firsts)),
        ("word/settings.xml", styles::settings(language)),
        ("word/header.xml", header(&title)),
        ("word/footer.xml", footer()),
    ];
    parts.extend(more);
    zip::packed(&parts)
}

const ITEM: &str = "customXml/item1.xml";
const ITEM_PROPERTIES: &str = "customXml/itemProps1.xml";
const ITEM_TYPE: &str = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/// Returns the properties that Word requires for a part of custom XML: an id, the same in every file of ours. Nothing
/// looks it up.
fn item_properties() -> String {
    let start = "ds:datastoreItem ds:itemID=\"{FE11E571-D000-4000-8000-000000000001}\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"";
    let schema = format!("<ds:schemaRef ds:uri=\"{}\"/>", carried::NAMESPACE);
    DECLARATION.to_owned() + &element(start, &element("ds:schemaRefs", &schema))
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

fn document_relations(links: &[String], carries: bool) -> String {
    let mut out = String::new();
    for part in ["styles", "numbering", "settings", "header", "footer"] {
        out.push_str(&relation(part, part, &format!("{part}.xml")));
    }
    for (place, address) in links.iter().enumerate() {
        out.push_str(&relation(&format!("link{}", place + 1), "hyperlink", &text(address)));
    }
    if carries {
        out.push_str(&relation("data", "customXml", "../customXml/item1.xml"));
    }
    relations(&out)
}
