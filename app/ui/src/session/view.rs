//! How pages were last looked at, as this tablet remembers it, and whether the browser has promised to keep
//! its storage. Nothing here is shared or exported.

use super::Tablet;
use fellestid_archive::{LocalKey, locals};
use fellestid_browser::persistence;

impl Tablet {
    /// Returns what a page remembers under a name; empty if nothing.
    pub fn recalled(self, name: &str) -> String {
        locals::get(&LocalKey::View(name.to_owned())).unwrap_or_default()
    }

    pub fn remember(self, name: &str, text: &str) {
        locals::set_or_remove(&LocalKey::View(name.to_owned()), text);
    }

    /// Returns whether the browser has promised to keep the storage; false also if it does not say.
    pub async fn is_storage_promised(self) -> bool {
        persistence::is_persisted().await.unwrap_or(false)
    }
}
