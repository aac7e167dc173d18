//! What is under way in this page, and the only writer of it: five structs, each of which owns what it
//! is called, and [`App`], the handle to all of them that pages are given. What one of them does alone
//! is its own; an act that takes several stands on `App`.
//!
//! In reading order: [`notebook`] (the records as they lie open, and who is told when they change),
//! [`writing`] (one act, one transaction), [`once`] (in nobody's name), [`unseen`] (what a
//! field with the focus does not show yet), [`erase`] (gone for good), [`overview`] (what is put together
//! from many homes), [`circle`]; [`disk`] (start-up, database, journal, other tabs); [`tablet`] (what is
//! only this tablet's: settings, the running meeting, half-written text), with [`draft_plan`], [`seat`],
//! [`drafts`], [`rounds`], [`votes`], [`pulse`], [`film`], [`editing`], [`view`], [`follow`]; [`jobs`] (the
//! worker and what is asked of it), with [`imports`] and [`cafe`]; and [`shell`] (what the frame shows).

mod cafe;
mod circle;
mod disk;
mod draft_plan;
mod drafts;
mod editing;
mod erase;
mod film;
mod follow;
mod imports;
mod jobs;
mod notebook;
mod once;
mod overview;
mod pulse;
mod rounds;
mod seat;
mod shell;
mod tablet;
mod unseen;
mod view;
mod votes;
mod writing;

pub use disk::Disk;
pub use draft_plan::{DraftPlan, DraftStep};
pub use drafts::{Draft, Drafts, Spot};
pub use jobs::{Handed, Jobs, Names, Payload};
pub use notebook::OpenNotebook;
pub use overview::Overview;
pub use rounds::Rounds;
pub use shell::{Saving, Shell, Toast};
pub use tablet::{Contrast, PartShown, Run, Tablet, TextSize, Theme};
pub use votes::Polling;

use crate::route::Route;
use crate::words::Words;
use notebook::Inner;

#[derive(Clone, Copy)]
pub struct App {
    pub notebook: OpenNotebook,
    pub tablet: Tablet,
    pub disk: Disk,
    pub jobs: Jobs,
    pub shell: Shell,
}

impl App {
    pub fn new() -> Self {
        let (notebook, tablet, shell) = (OpenNotebook::new(), Tablet::new(), Shell::new());
        App { notebook, tablet, disk: Disk::new(notebook, tablet, shell), jobs: Jobs::new(), shell }
    }

    /// The words of the language in use; of the shell, as the four below, since every page asks for them.
    pub fn words(self) -> &'static Words {
        self.shell.words()
    }

    pub fn go(self, route: &Route) {
        self.shell.go(route);
    }

    pub fn go_instead(self, route: &Route) {
        self.shell.go_instead(route);
    }

    pub fn say(self, text: &str) {
        self.shell.say(text);
    }

    pub fn say_undoable(self, text: &str) {
        self.shell.say_undoable(text);
    }
}
