//! Documents as one self-contained web page: it can be read on a phone, nothing in it runs, and it requests nothing.
//! Knows no meeting.

use super::html::escaped;
use crate::carried;
use crate::document::Document;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::paste::html;

/// Nothing is fetched and nothing runs; the page holds its own style.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE: &str = "\
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { margin-top: 2rem; font-size: 1.25rem; } h3 { font-size: 1.05rem; }
li { margin: .25rem 0; } dl { margin: .25rem 0; } dl > div { display: block; }
dt, dd { display: inline; margin: 0; } dt { font-weight: 600; }
table { border-collapse: collapse; } th, td { padding: .25rem .5rem; border: 1px solid; text-align: left; vertical-align: top; overflow-wrap: break-word; }
tbody th { font-weight: 400; } .narrow { width: 1%; white-space: nowrap; } .qr { width: 9rem; background: #fff; fill: #000; }
@media (max-width: 34rem) { thead { display: none; } tr { display: block; margin-bottom: .75rem; border: 1px solid; } th, td { display: block; width: auto !important; border: 0; } }
.lines-to-write { padding: 0; list-style: none; } .lines-to-write > li { height: 2.2rem; margin: 0; border-bottom: 1px solid; }
article + article { margin-top: 3rem; border-top: 1px solid; }
@media print { article + article, .page-break { break-before: page; border: 0; } h2, h3 { break-after: avoid; } li, tr { break-inside: avoid; } }
";

/// Returns the whole page as text, with the first document's title and language.
pub fn page(documents: &[Document]) -> String {
    with_block(documents, "")
}

/// Writes the same page with the records it shows as data, so that it can be imported again: in a block that no browser
/// runs. Leaves the block out if there is nothing to carry.
pub fn page_carrying(documents: &[Document], shown: &Notebook) -> String {
    let whole = page(documents);
    match carried::part(shown, &html::page(&whole)) {
        Some(part) => with_block(documents, &carried::block(&part)),
        None => whole,
    }
}

/// `block` is HTML to put after the documents.
fn with_block(documents: &[Document], block: &str) -> String {
    let first = documents.first();
    let language = first.map(|document| document.language).unwrap_or_default().tag();
    let title = first.map(|document| escaped(&document.title)).unwrap_or_default();
    let articles: String = documents.iter().map(Document::html).collect();
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{articles}{block}</body>\n</html>\n"
    )
}
