//! A reflection circle (refleksjonssirkel): its stations in order, with what to do at each.

use super::teller::Teller;
use crate::document::{Document, Item, Numbering};
use crate::facts::text_or;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::circle::{Circle, Station};

pub fn document(teller: Teller<'_>, circle: &Circle) -> Document {
    let mut document = teller.titled(&circle.title.shown, teller.own.circle);
    if let Some(home) = circle.home {
        document.items(teller.conflicts(&Key::root(home)));
    }
    document.list(Numbering::From(1), circle.stations.iter().map(|station| item(teller, station)));
    document
}

fn item(teller: Teller<'_>, station: &Station) -> Item {
    let about = (!station.about.shown.is_empty()).then(|| Item::new(station.about.shown.clone()));
    let conflicts = station.key.iter().flat_map(|key| teller.conflicts(key));
    Item::new(text_or(&station.title.shown, teller.words.no_text)).with_items(about.into_iter().chain(conflicts))
}
