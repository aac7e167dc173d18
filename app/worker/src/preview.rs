//! Reads files and says what they would change. Writes nothing.

use crate::failure::Failure;
use fellestid_archive::stored::{Stored, add_shelf, homes_of, without_erased};
use fellestid_browser::Store;
use fellestid_browser::serve::say_alive;
use fellestid_crdt::file::{self, Damage, LocalDrafts};
use fellestid_crdt::notebook::Notebook;
use fellestid_documents::{carried, read_page};
use fellestid_jobs::{FileRead, Opened, PageOpened, PaperRead, Preview};

/// Previews files: what each would change, and what they hold together.
///
/// # Errors
///
/// Returns [`Failure`] if the store cannot be read. A damaged file is reported in the preview.
pub async fn run(store: &Store, file_names: &[String], buffers: &[Vec<u8>]) -> Result<(Preview, Notebook), Failure> {
    let (files, incoming, aside) = read_files(file_names, buffers, say_alive);
    let stored = Stored::homes(store, &homes_of(&incoming)).await?;
    say_alive();
    Ok((Preview { aside, ..preview(files, stored, &incoming) }, incoming))
}

/// Reads the files. Damaged ones are reported and left out; each of the others is read whole.
fn read_files(names: &[String], buffers: &[Vec<u8>], mut after_each: impl FnMut()) -> (Vec<FileRead>, Notebook, LocalDrafts) {
    let (mut incoming, mut aside) = (Notebook::new(), LocalDrafts::new());
    let mut files = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let bytes = buffers.get(place).map(Vec::as_slice).unwrap_or_default();
        let (read, notebook, beside) = read_file(name, bytes);
        incoming.merge(&notebook);
        // Of local values with the same name in several files, the first picked counts.
        for (name, text) in beside {
            aside.entry(name).or_insert(text);
        }
        files.push(read);
        after_each();
    }
    (files, incoming, aside)
}

/// Reads a file of ours, or the data that a paper carries; other files are reported as damaged.
fn read_file(name: &str, bytes: &[u8]) -> (FileRead, Notebook, LocalDrafts) {
    let mut read = FileRead { name: name.to_owned(), ..FileRead::default() };
    let damage = match file::read_backup(bytes) {
        Ok((notebook, beside)) => return (read, notebook, beside),
        Err(Damage::NotOurs) => match carried(bytes) {
            Some(Ok(paper)) => {
                read.paper = Some(PaperRead { changed: paper.changed, gone: paper.gone });
                return (read, paper.notebook, LocalDrafts::new());
            }
            Some(Err(damage)) => damage,
            None => Damage::NotOurs,
        },
        Err(damage) => return (FileRead { damage: Some(damage), ..read }, Notebook::new(), LocalDrafts::new()),
    };
    let unread = read_page(name, bytes).err();
    (FileRead { damage: Some(damage), is_page: unread.is_none(), unread, ..read }, Notebook::new(), LocalDrafts::new())
}

/// Reads a file as a page.
///
/// # Errors
///
/// Returns the type of a file that is no page.
pub fn open_page(name: &str, bytes: &[u8]) -> Opened {
    let carries = carried(bytes).is_some_and(|carried| carried.is_ok());
    read_page(name, bytes).map(|page| PageOpened { text: page.text(), carries })
}

fn preview(files: Vec<FileRead>, stored: Stored, incoming: &Notebook) -> Preview {
    let incoming = without_erased(&stored, incoming);
    let mut before = stored.notebook;
    add_shelf(&mut before, &incoming.homes());
    let (counts, homes) = fellestid_model::preview::preview(&before, &incoming);
    let deleted_here = fellestid_model::preview::deleted_here(&before, &incoming);
    Preview { files, counts, homes, deleted_here, aside: LocalDrafts::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::difference::Counts;
    use fellestid_crdt::file::Damage;
    use fellestid_model::paste::opened::Unread;
    use fellestid_model::shelf;

    #[test]
    fn damaged_files_are_named_and_the_others_taken() {
        let whole = file::write(&shelf::built_in());
        let names = ["hel", "tom", "uten", "kuttet"].map(str::to_owned);
        let cut = whole[..whole.len() / 2].to_vec();
        let mut signs = 0;
        let (files, incoming, _) = read_files(&names, &[whole, Vec::new(), b"hei".to_vec(), cut], || signs += 1);
        let damage: Vec<_> = files.iter().map(|file| file.damage).collect();
        assert_eq!(damage, [None, Some(Damage::Empty), Some(Damage::NotOurs), Some(Damage::CutShort)]);
        assert_eq!(incoming, shelf::built_in());
        assert_eq!(signs, 4, "a sign of life after each");
    }

    #[test]
    fn a_document_of_libreoffice_is_named_as_one() {
        let odt = [&b"PK\x03\x04"[..], &[0; 26], b"mimetypeapplication/vnd.oasis.opendocument.textPK"].concat();
        let (files, _, _) = read_files(&["referat.odt".to_owned(), "uten navn".to_owned()], &[odt.clone(), odt], || ());
        for file in files {
            assert_eq!((file.damage, file.unread, file.is_page), (Some(Damage::NotOurs), Some(Unread::OpenDocument), false));
        }
    }

    #[test]
    fn a_built_in_set_is_nothing_new() {
        let built_in = shelf::built_in();
        let preview = preview(Vec::new(), Stored::default(), &built_in);
        assert_eq!(preview.counts, Counts { unchanged: built_in.records().len(), ..Counts::default() });
    }
}
