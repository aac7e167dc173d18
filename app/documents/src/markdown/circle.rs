//! A reflection circle (refleksjonssirkel): its stations in order, with what to do at each.

use super::escape;
use super::page::Page;
use fellestid_crdt::record::Key;
use fellestid_model::views::circle::{Circle, Station};

pub fn write(page: &mut Page<'_>, circle: &Circle) {
    page.heading(1, &escape::inside(if circle.title.shown.is_empty() { "Refleksjonssirkel" } else { &circle.title.shown }));
    if let Some(home) = circle.home {
        page.standing(0, &Key::root(home));
    }
    for (place, station) in circle.stations.iter().enumerate() {
        write_station(page, place + 1, station);
    }
}

fn write_station(page: &mut Page<'_>, number: usize, station: &Station) {
    let mark = format!("{number}.");
    let indent = mark.len() + 1;
    let title = if station.title.shown.is_empty() { "(uten tekst)" } else { &station.title.shown };
    page.item(0, &mark, &escape::block(title, indent));
    if !station.about.shown.is_empty() {
        page.item(indent, "-", &escape::block(&station.about.shown, indent + 2));
    }
    if let Some(key) = &station.key {
        page.standing(indent, key);
    }
}
