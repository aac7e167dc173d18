//! The reflection circle in use: the school's own where one is kept, else as it comes.

use super::{App, Overview};
use fellestid_model::kinds::circle::Circle;

impl App {
    /// Whole when the kept circles are read: only their roots are here at the start.
    pub fn circle(self) -> Overview<Circle> {
        let language = self.words().language;
        self.overview(move |memory| Circle::loaded(memory, language))
    }
}
