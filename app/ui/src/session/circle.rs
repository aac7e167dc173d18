//! The reflection circle in use: the school's own if there is one, else the built-in one.

use super::{App, Overview};
use fellestid_model::kinds::circle::Circle;

impl App {
    /// The circle. Whole once the stored circles are read: at start only their roots are in memory.
    pub fn circle(self) -> Overview<Circle> {
        let language = self.words().language;
        self.overview(move |memory| Circle::loaded(memory, language))
    }
}
