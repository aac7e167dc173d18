//! What the pages of a round read it from: its answers, what of them is read, and the themes.

use crate::kit::Memo;
use crate::session::App;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::kinds::read_marks::Dots;
use fellestid_model::kinds::reading;
use fellestid_model::overviews::matrix::{Matrix, OfReadings};
use fellestid_model::overviews::reading_state::marks;
use fellestid_model::overviews::themes::Theme;

/// What the one who reads has before her: a round's answers, what of them is read, and the themes.
#[derive(Clone, Copy)]
pub struct Desk {
    pub app: App,
    pub package: Dot,
    pub matrix: Memo<Option<Matrix>>,
    pub marks: Memo<Dots>,
    pub themes: Memo<Vec<Theme>>,
}

impl Desk {
    /// What is before the one who reads a round, and whether all of it is here.
    pub fn of(app: App, package: Dot) -> (Desk, Memo<bool>) {
        let homes = app.overview(move |memory| Matrix::homes_loaded(memory, package));
        // The first reading of a round is made by what is written in it here, and changes nothing in the overview.
        let readings = move |notebook: &Notebook| reading::all(notebook, package);
        let matrix = matrix(app, package, homes.now());
        let marks = Memo::new(move |_| -> Dots { app.notebook.read_gathered(readings, |notebook| marks(notebook, package)) });
        let themes = Memo::new(move |_| {
            matrix
                .with(|matrix| {
                    let matrix = matrix.as_ref()?;
                    Some(app.notebook.read_gathered(readings, |notebook| Theme::all(notebook, matrix)))
                })
                .unwrap_or_default()
        });
        (Desk { app, package, matrix, marks, themes }, homes.is_whole)
    }
}

/// The overview of a round; while more of its homes are read, what it was. Whatever is typed in a reading changes a home
/// that it reads, and nothing of what it takes from there: then it is not put together again.
fn matrix(app: App, package: Dot, homes: Memo<Option<Vec<Dot>>>) -> Memo<Option<Matrix>> {
    let readings = move |notebook: &Notebook| reading::all(notebook, package);
    let of_readings = Memo::new(move |_| app.notebook.read_gathered(readings, |notebook| OfReadings::of(notebook, package)));
    let schools = Memo::new(move |_| {
        let readings = app.notebook.read_roots(readings);
        homes.with(|homes| homes.as_ref().map(|homes| homes.iter().filter(|home| !readings.contains(home)).copied().collect()))
    });
    Memo::new(move |before: Option<&Option<Matrix>>| {
        schools.with(|schools: &Option<Vec<Dot>>| match schools {
            None => before.cloned().flatten(),
            Some(schools) => of_readings
                .with(|of_readings| app.notebook.read_homes(schools, |notebook| Matrix::with(notebook, package, of_readings))),
        })
    })
}
