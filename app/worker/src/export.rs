//! Writes a file: everything, or a home with what belongs with it.

use crate::failure::Failure;
use crate::stored::{Stored, add_shelf, add_waiting};
use fellestid_browser::Store;
use fellestid_browser::serve::Progress;
use fellestid_core::dot::Dot;
use fellestid_core::file::{self, Aside};
use fellestid_core::notebook::Notebook;
use fellestid_core::share::{Selection, select};
use std::collections::BTreeSet;

/// The file packed and plain, and the number of records in it.
pub async fn run(
    store: &Store,
    home: Option<&str>,
    aside: &Aside,
    waiting: &[(String, String)],
    progress: &Progress,
) -> Result<(Vec<Vec<u8>>, usize), Failure> {
    let selection = match home {
        Some(home) => Selection::Home(home.parse().map_err(|_| Failure::NotAHome)?),
        None => Selection::Everything,
    };
    let stored = match selection {
        Selection::Everything => Stored::everything(store).await?,
        Selection::Home(home) => Stored::homes(store, &going_along(store, home).await?).await?,
    };
    progress.tell("{}");
    let mut notebook = stored.notebook;
    add_waiting(&mut notebook, waiting);
    let chosen = chosen(notebook, selection);
    progress.tell("{}");
    let files = match selection {
        Selection::Everything => vec![file::write_backup(&chosen, aside), file::write_plain_backup(&chosen, aside).into_bytes()],
        Selection::Home(_) => vec![file::write(&chosen), file::write_plain(&chosen).into_bytes()],
    };
    Ok((files, chosen.records().len()))
}

/// The homes to load, so that one meeting's file costs the same in a large archive.
pub async fn going_along(store: &Store, home: Dot) -> Result<BTreeSet<Dot>, Failure> {
    let roots = Stored::roots(store).await?.notebook;
    Ok(select(&roots, Selection::Home(home)).homes().into_iter().chain([home]).collect())
}

/// Built-in sets go along whole, not just what was changed in them: the receiver's version may not have them.
fn chosen(mut notebook: Notebook, selection: Selection) -> Notebook {
    let homes = match selection {
        Selection::Everything => notebook.homes(),
        Selection::Home(home) => BTreeSet::from([home]),
    };
    add_shelf(&mut notebook, &homes);
    select(&notebook, selection)
}
