//! A film file that a person chose, as an address a player can read. Nothing of it is copied: the browser
//! reads the file in place, for as long as this value lives.

use web_sys::{File, Url};

#[derive(Debug)]
pub struct Film {
    name: String,
    address: String,
}

impl Film {
    /// Makes the address. Returns `None` if the browser refuses.
    pub fn of(file: &File) -> Option<Film> {
        let address = Url::create_object_url_with_blob(file).ok()?;
        Some(Film { name: file.name(), address })
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Film {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.address);
    }
}
