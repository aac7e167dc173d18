//! What places remember on this tablet of how they were last looked at, and whether the browser
//! has promised to keep what is stored. Nothing here is shared or exported.

use super::Tablet;
use fellestid_archive::{LocalKey, locals};
use fellestid_browser::persistence;

impl Tablet {
    /// What a place remembers under a name; empty where it remembers nothing.
    pub fn recalled(self, name: &str) -> String {
        locals::get(&LocalKey::View(name.to_owned())).unwrap_or_default()
    }

    pub fn remember(self, name: &str, text: &str) {
        locals::set_or_remove(&LocalKey::View(name.to_owned()), text);
    }

    /// False also where the browser does not say.
    pub async fn is_storage_promised(self) -> bool {
        persistence::is_persisted().await.unwrap_or(false)
    }
}
