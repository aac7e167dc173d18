//! The film chosen on this tablet for a meeting: in memory only, gone with the page. It is never stored,
//! nor put in any file.

use super::Tablet;
use fellestid_browser::film::Film;
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

impl Tablet {
    pub fn keep_film(self, meeting: Dot, film: Film) {
        self.film.set_value(Some((meeting, film)));
    }

    /// Returns the film's address for a player, and its name.
    pub fn film_of(self, meeting: Dot) -> Option<(String, String)> {
        self.film.with_value(|film| {
            let (_, film) = film.as_ref().filter(|(home, _)| *home == meeting)?;
            Some((film.address().to_owned(), film.name().to_owned()))
        })
    }
}
