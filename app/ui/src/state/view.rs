//! What places remember on this tablet of how they were last looked at, and whether the browser
//! has promised to keep what is stored. Nothing here is shared or exported.

use super::App;
use fellestid_browser::{keep, preferences};

impl App {
    /// What a place remembers under a name; empty where it remembers nothing.
    pub fn recalled(self, name: &str) -> String {
        preferences::get(&view_name(name)).unwrap_or_default()
    }

    pub fn remember(self, name: &str, text: &str) {
        let name = view_name(name);
        let _ = if text.is_empty() { preferences::remove(&name) } else { preferences::set(&name, text) };
    }

    /// False also where the browser does not say.
    pub async fn is_storage_promised(self) -> bool {
        keep::persisted().await.unwrap_or(false)
    }
}

fn view_name(name: &str) -> String {
    format!("view/{name}")
}
