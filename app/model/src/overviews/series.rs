//! Series (serie): sets that follow each other, as films or gatherings do. A series is a name that sets share; it is no
//! record of its own.

use crate::folding::{alphabetical, folded};
use crate::kinds::set;
use crate::kinds::set::KIND;
use crate::kinds::set::edit;
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// The highest place in a series: a film a week for a school year, with room to spare.
pub const SERIES_PLACE_MAX: u32 = 999;

pub(crate) fn place_in(root: &Record) -> Option<u32> {
    let place = set::SERIES_PLACE.integer_in(root).and_then(|place| u32::try_from(place).ok());
    place.filter(|place| (1..=SERIES_PLACE_MAX).contains(place))
}

/// Puts the set in a series at a place from 1; `None` puts it last.
pub fn set(transaction: &mut Transaction<'_>, set: Dot, series: &str, place: Option<u32>) {
    let place = place.map_or(Value::Null, |place| i64::from(place.clamp(1, SERIES_PLACE_MAX)).into());
    edit::write(transaction, Key::root(set), &set::SERIES, crate::kinds::text_or_null(series));
    edit::write(transaction, Key::root(set), &set::SERIES_PLACE, place);
}

/// Returns the sets of a series by place (none last), then title. Capitals and spaces in the name do not matter.
pub fn sets(notebook: &Notebook, series: &str) -> Vec<Dot> {
    let name = folded(series);
    let in_series = |root: &Record| !name.is_empty() && folded(set::SERIES.text_in(root)) == name;
    let roots = roots(notebook).filter(|(_, root)| in_series(root)).collect();
    let rank = |root: &Record| place_in(root).unwrap_or(u32::MAX);
    let sorted: Vec<(&Key, &Record)> = sorted_by(roots, |(left_key, left), (right_key, right)| {
        (rank(left), alphabetical(set::TITLE.text_in(left)), *left_key).cmp(&(
            rank(right),
            alphabetical(set::TITLE.text_in(right)),
            *right_key,
        ))
    });
    sorted.into_iter().map(|(key, _)| key.home).collect()
}

/// Returns the next set in the series (den neste i serien).
pub fn next(notebook: &Notebook, set: Dot) -> Option<Dot> {
    let series = set::SERIES.text_in(notebook.get(&Key::root(set))?);
    let sets = sets(notebook, series);
    let place = sets.iter().position(|other| *other == set)?;
    sets.get(place + 1).copied()
}

/// Returns the names of all series in use, each once, sorted.
pub fn all(notebook: &Notebook) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (_, root) in roots(notebook) {
        let name = set::SERIES.text_in(root).trim();
        if !name.is_empty() && !names.iter().any(|other| folded(other) == folded(name)) {
            names.push(name.to_owned());
        }
    }
    sorted_by(names, |left, right| alphabetical(left).cmp(&alphabetical(right)))
}

fn roots(notebook: &Notebook) -> impl Iterator<Item = (&Key, &Record)> {
    notebook.roots().filter(|(key, root)| root.kind == KIND && is_shown(notebook, key))
}
