//! The readers of files from other programs: ZIP, the XML in it, Word's text and structure, a workbook's cells, mail,
//! also as Outlook saves it.
//! Each has limits, and reads or refuses any bytes; a file that is a page becomes one [`Page`], whatever its type. They
//! know no answers and no questions.

mod compound;
pub mod mail;
pub mod office;
pub mod outlook;
pub mod word;
mod xml;
pub mod zip;

#[cfg(test)]
mod tests;

pub use xml::{Piece, attribute, pieces};

use fellestid_model::paste::html;
use fellestid_model::paste::opened::{self, Unread};
use fellestid_model::paste::page::Page;

/// Cells of one table; sixty schools with sixty questions have 3,600.
pub const CELLS_MAX: usize = 100_000;

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unreadable {
    Broken,
    TooLarge,
    /// Protected by a password.
    Locked,
}

/// Reads a file as a page: text, a web page, Word or mail.
///
/// # Errors
///
/// Returns [`Unread`] if it is none of these, is locked, or is empty.
pub fn read_page(name: &str, bytes: &[u8]) -> Result<Page, Unread> {
    match opened::page(name, bytes) {
        Err(unread @ (Unread::Office | Unread::Other)) if zip::is_zip(bytes) => match word::page(bytes) {
            Ok(page) => opened::filled(page),
            Err(Unreadable::Locked) => Err(Unread::Locked),
            Err(Unreadable::Broken | Unreadable::TooLarge) => Err(unread),
        },
        Err(Unread::Mail) if bytes.starts_with(opened::OLE) => {
            outlook::read(bytes).map_or(Err(Unread::Mail), |mail| opened::filled(mail_page(mail)))
        }
        Err(Unread::Mail) => opened::filled(mail_page(mail::read(bytes))),
        read => read,
    }
}

/// Returns the body of a mail, in the form that has more structure.
fn mail_page(mail: mail::Mail) -> Page {
    let page = html::page(&mail.html);
    let mut page = if page.blocks.is_empty() { Page::typed(mail.text) } else { page };
    (page.sender, page.date) = (mail.from, mail.day);
    page
}
