//! Before-images: the records that the last imports changed, as they were before, so that each import can be
//! undone. No image holds erased content.

use crate::stored::json;
use fellestid_browser::{Area, Entry};
use fellestid_crdt::file::{read_row, write_row};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::rollback::Imported;
use serde::{Deserialize, Serialize};

/// Imports that can be undone.
const IMAGES_MAX: usize = 3;
const PREFIX: &str = "import/";

/// One import, record by record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BeforeImage(pub Vec<RowImage>);

/// A record that an import changed: its row's text before, and as the import left it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowImage {
    pub key: String,
    pub before: Option<String>,
    pub after: String,
}

impl RowImage {
    pub fn new(key: Key, imported: &Imported) -> Self {
        let text = |record| write_row(key.id, record);
        RowImage { key: key.to_string(), before: imported.before.as_ref().map(text), after: text(&imported.after) }
    }

    /// Parses the texts. Returns `None` if this version does not know their form.
    pub fn read(&self) -> Option<(Key, Imported)> {
        let record = |text: &String| read_row(text).map(|(_, record)| record);
        let before = match &self.before {
            Some(text) => Some(record(text)?),
            None => None,
        };
        Some((self.key.parse().ok()?, Imported { before, after: record(&self.after)? }))
    }
}

/// Returns the stored images among an area's entries, oldest first.
pub fn images(entries: Vec<(String, String)>) -> Vec<(String, String)> {
    entries.into_iter().filter(|(key, _)| key.starts_with(PREFIX)).collect()
}

/// Returns the entries that store a new image, remove the oldest, and remove erased content from the others.
/// `stored` is oldest first; `erasing` knows every erased key, here or elsewhere.
pub fn entries(stored: &[(String, String)], image: &BeforeImage, now_ms: i64, erasing: &Notebook) -> Vec<Entry> {
    let newest = stored.last().map(|(key, _)| key.as_str());
    let (old, kept) = stored.split_at(stored.len().saturating_sub(IMAGES_MAX - 1));
    let mut entries = vec![put(&key_after(newest, now_ms), image)];
    entries.extend(old.iter().map(|(key, _)| removed(key)));
    if !erasing.erased().is_empty() {
        entries.extend(kept.iter().filter_map(|(key, text)| cleaned(key, text, erasing)));
    }
    entries
}

/// Returns the newest image if an import at this time made it, for an import requested twice.
pub fn of_import_at(stored: &[(String, String)], now_ms: i64) -> Option<&str> {
    let ((key, text), before) = stored.split_last()?;
    let before = before.last().map(|(key, _)| key.as_str());
    (*key == key_after(before, now_ms)).then_some(text.as_str())
}

/// Returns when an image was made, from its key, in milliseconds since 1970.
pub fn made_at_ms(key: &str) -> Option<i64> {
    key.strip_prefix(PREFIX)?.parse().ok()
}

pub fn removed(key: &str) -> Entry {
    Entry { area: Area::Before, key: key.to_owned(), value: None }
}

fn put(key: &str, image: &BeforeImage) -> Entry {
    Entry { area: Area::Before, key: key.to_owned(), value: Some(json(image)) }
}

/// Returns a key later than the newest one's, even if the tablet's clock was set back.
fn key_after(newest: Option<&str>, now_ms: i64) -> String {
    let newest_ms: Option<i64> = newest.and_then(made_at_ms);
    let at_ms = newest_ms.map_or(0, |newest_ms| newest_ms + 1).max(now_ms);
    format!("{PREFIX}{at_ms:015}")
}

/// Returns the image without erased content, or `None` if it holds none. An image that cannot be read is
/// removed, since it may hold erased content.
fn cleaned(key: &str, text: &str, erasing: &Notebook) -> Option<Entry> {
    let Ok(BeforeImage(mut touched)) = serde_json::from_str(text) else { return Some(removed(key)) };
    let before = touched.len();
    touched.retain(|touched| touched.key.parse().is_ok_and(|key| !erasing.is_erased(&key)));
    (touched.len() < before).then(|| put(key, &BeforeImage(touched)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::{Actor, Dot};

    fn stored(count: i64) -> Vec<(String, String)> {
        (1..=count).map(|at_ms| (format!("{PREFIX}{at_ms:015}"), json(&BeforeImage::default()))).collect()
    }

    #[test]
    fn the_last_three_imports_are_kept() {
        let entries = entries(&stored(3), &BeforeImage::default(), 9, &Notebook::new());
        let told: Vec<_> = entries.iter().map(|entry| (entry.key.as_str(), entry.value.is_some())).collect();
        assert_eq!(told, [("import/000000000000009", true), ("import/000000000000001", false)]);
    }

    #[test]
    fn a_clock_set_back_does_not_hide_the_last_import() {
        assert_eq!(key_after(Some("import/000000000000700"), 300), "import/000000000000701");
        assert_eq!(key_after(None, -5), "import/000000000000000");
    }

    #[test]
    fn erased_content_leaves_older_images() {
        let home = Dot { actor: Actor(1), counter: 1 };
        let touched = |id| RowImage { key: Key { home, id }.to_string(), before: None, after: "hemmelig".into() };
        let other = Dot { actor: Actor(1), counter: 2 };
        let images = vec![(format!("{PREFIX}1"), json(&BeforeImage(vec![touched(home), touched(other)])))];
        let mut erasing = Notebook::new();
        erasing.erase(Key { home, id: other });
        let written = entries(&images, &BeforeImage::default(), 2, &erasing);
        assert_eq!(written[1].value, Some(json(&BeforeImage(vec![touched(home)]))));
    }
}
