//! A reflection circle (refleksjonssirkel): its stations in order, with what to do at each.

use super::{conflicts, titled};
use crate::document::{Document, Item, Numbering};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::circle::{Circle, Station};

pub fn document(notebook: &Notebook, circle: &Circle) -> Document {
    let mut document = titled(&circle.title.shown, "Refleksjonssirkel");
    if let Some(home) = circle.home {
        document.items(conflicts::items(notebook, &Key::root(home)));
    }
    document.list(Numbering::From(1), circle.stations.iter().map(|station| item(notebook, station)));
    document
}

fn item(notebook: &Notebook, station: &Station) -> Item {
    let title = if station.title.shown.is_empty() { "(uten tekst)" } else { &station.title.shown };
    let about = (!station.about.shown.is_empty()).then(|| Item::new(station.about.shown.clone()));
    let standing = station.key.iter().flat_map(|key| conflicts::items(notebook, key));
    Item::new(title).with_items(about.into_iter().chain(standing))
}
