//! Writes a file of everything, or of some homes with what belongs with them; also without names.

use crate::failure::Failure;
use fellestid_archive::stored::{Stored, add_shelf, add_waiting};
use fellestid_browser::Store;
use fellestid_browser::serve::say_alive;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::gathered;
use fellestid_jobs::{Export, Exported};
use fellestid_model::share::{Selection, inside, select, without_names};
use std::collections::BTreeSet;

/// Returns the file, packed and plain, and what is in it.
///
/// # Errors
///
/// Returns [`Failure`] if the store cannot be read.
pub async fn run(store: &Store, ask: &Export) -> Result<(Vec<Vec<u8>>, Exported), Failure> {
    let homes = ask.homes.as_deref();
    let stored = match homes {
        None => Stored::everything(store).await?,
        Some(homes) => Stored::homes(store, &going_along(store, homes).await?).await?,
    };
    say_alive();
    let mut notebook = stored.notebook;
    add_waiting(&mut notebook, &ask.waiting);
    let chosen = chosen(notebook, homes);
    let chosen = ask.without_names.map(|fresh| without_names(&chosen, fresh)).unwrap_or(chosen);
    say_alive();
    // A share of homes includes no local values.
    let plain = match homes {
        None => file::write_plain_backup(&chosen, &ask.aside),
        Some(_) => file::write_plain(&chosen),
    };
    say_alive();
    let files = vec![file::pack(&plain), plain.into_bytes()];
    Ok((files, Exported { records: chosen.records().len(), inside: inside(&chosen) }))
}

/// Returns the homes to load, so that one meeting's file costs the same in a large archive.
///
/// # Errors
///
/// Returns [`Failure`] if the store cannot be read.
pub async fn going_along(store: &Store, homes: &[Dot]) -> Result<BTreeSet<Dot>, Failure> {
    let roots = Stored::roots(store).await?.notebook;
    Ok(gathered(select(&roots, Selection::Homes(homes)).homes().into_iter().chain(homes.iter().copied())))
}

/// Selects what goes into the file. Built-in sets are whole, not just their changes: the receiver's version may
/// not have them.
pub(crate) fn chosen(mut notebook: Notebook, homes: Option<&[Dot]>) -> Notebook {
    let of = homes.map_or_else(|| notebook.homes(), |homes| homes.iter().copied().collect());
    add_shelf(&mut notebook, &of);
    select(&notebook, homes.map_or(Selection::Everything, Selection::Homes))
}
