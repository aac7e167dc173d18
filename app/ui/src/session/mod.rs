//! The app's state and its only writer: five structs, each of which owns what its name says, and [`App`],
//! the handle to all of them that pages get. What concerns one of them is its own method; an act that takes
//! several is a method of `App`.
//!
//! In reading order: [`notebook`] (the records in memory, and who is told when they change),
//! [`writing`] (one act, one transaction), [`once`] (writing under an actor used once), [`unseen`] (what a
//! field with the focus does not show yet), [`erase`] (gone for good), [`overview`] (what is put together
//! from many homes), [`circle`]; [`disk`] (start-up, database, journal, other tabs); [`tablet`] (what is
//! only this tablet's: settings, the running meeting, half-written text), with [`draft_plan`], [`seat`],
//! [`drafts`], [`rounds`], [`votes`], [`pulse`], [`film`], [`editing`], [`view`], [`follow`]; [`jobs`] (the
//! worker and the requests to it), with [`imports`], [`own_folder`], [`arriving`] and [`cafe`]; and [`shell`] (what the frame shows).

mod arriving;
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
mod own_folder;
mod pulse;
mod rounds;
mod seat;
mod shell;
mod tablet;
pub mod two_tabs;
mod unseen;
mod view;
mod votes;
mod writing;

pub use arriving::NoAnswer;
pub use disk::Disk;
pub use draft_plan::{DraftPlan, DraftStep};
pub use drafts::{Draft, Drafts, Spot};
pub use jobs::{Handed, Jobs, Names, Payload};
pub use notebook::OpenNotebook;
pub use overview::Overview;
pub use own_folder::{LeftAlone, Linked, Told};
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

    /// Returns the words of the current language. A shortcut to the shell, as the four below, since every page needs
    /// them.
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
