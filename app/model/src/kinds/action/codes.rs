//! What is chosen about a tiltak: its state, whom it concerns, whether it went as planned, and what is done from here. Plain
//! values, as stored in its record.

use crate::language::Language;
use crate::method::text;

/// The state of a tiltak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Avtalt.
    Open,
    /// Holder på.
    Ongoing,
    /// Gjort.
    Done,
    /// Lagt til side.
    Dropped,
}

/// Whether a tiltak went as planned (som planlagt).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AsPlanned {
    Yes,
    Partly,
    No,
}

/// What is done from here, when a tiltak has been tried (videre).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Course {
    /// Vi fortsetter.
    GoOn,
    /// Vi endrer.
    Change,
    /// Vi slutter.
    Stop,
}

/// Whom a tiltak concerns (nivå); also the groups of a school that a network asks ([`group`](super::super::group)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Skoleeier.
    Owner,
    /// Ledelsen.
    Leadership,
    /// Lærerne.
    Teachers,
    /// Andre ansatte.
    OtherStaff,
    /// Elevene.
    Pupils,
}

impl State {
    pub const ALL: [State; 4] = [State::Open, State::Ongoing, State::Done, State::Dropped];

    /// Returns the one of this code, or `None` if none is chosen or only a newer version knows it.
    pub fn of_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|one| one.code() == code)
    }

    pub fn code(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Ongoing => "ongoing",
            State::Done => "done",
            State::Dropped => "dropped",
        }
    }

    /// Returns the name for people, with a capital letter.
    pub fn name(self, language: Language) -> &'static str {
        let words = match self {
            State::Open => text("Avtalt", "Avtalt", "Agreed"),
            State::Ongoing => text("Holder på", "Held på", "Under way"),
            State::Done => text("Gjort", "Gjort", "Done"),
            State::Dropped => text("Lagt til side", "Lagt til side", "Set aside"),
        };
        words.of(language)
    }

    /// Returns whether nothing more is to be done.
    pub fn is_finished(self) -> bool {
        match self {
            State::Open | State::Ongoing => false,
            State::Done | State::Dropped => true,
        }
    }
}

impl AsPlanned {
    pub const ALL: [AsPlanned; 3] = [AsPlanned::Yes, AsPlanned::Partly, AsPlanned::No];

    /// Returns the one of this code, or `None` if none is chosen or only a newer version knows it.
    pub fn of_code(code: &str) -> Option<AsPlanned> {
        AsPlanned::ALL.into_iter().find(|one| one.code() == code)
    }

    pub fn code(self) -> &'static str {
        match self {
            AsPlanned::Yes => "yes",
            AsPlanned::Partly => "partly",
            AsPlanned::No => "no",
        }
    }

    /// Returns the answer for people, with a capital letter.
    pub fn name(self, language: Language) -> &'static str {
        let words = match self {
            AsPlanned::Yes => text("Ja", "Ja", "Yes"),
            AsPlanned::Partly => text("Delvis", "Delvis", "Partly"),
            AsPlanned::No => text("Nei", "Nei", "No"),
        };
        words.of(language)
    }
}

impl Course {
    pub const ALL: [Course; 3] = [Course::GoOn, Course::Change, Course::Stop];

    /// Returns the one of this code, or `None` if none is chosen or only a newer version knows it.
    pub fn of_code(code: &str) -> Option<Course> {
        Course::ALL.into_iter().find(|one| one.code() == code)
    }

    pub fn code(self) -> &'static str {
        match self {
            Course::GoOn => "go_on",
            Course::Change => "change",
            Course::Stop => "stop",
        }
    }

    /// Returns the decision for people, with a capital letter.
    pub fn name(self, language: Language) -> &'static str {
        let words = match self {
            Course::GoOn => text("Vi fortsetter", "Vi held fram", "We go on"),
            Course::Change => text("Vi endrer det", "Vi endrar det", "We change it"),
            Course::Stop => text("Vi slutter med det", "Vi sluttar med det", "We stop"),
        };
        words.of(language)
    }
}

impl Level {
    pub const ALL: [Level; 5] = [Level::Owner, Level::Leadership, Level::Teachers, Level::OtherStaff, Level::Pupils];

    /// Returns the one of this code, or `None` if none is chosen or only a newer version knows it.
    pub fn of_code(code: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|one| one.code() == code)
    }

    pub fn code(self) -> &'static str {
        match self {
            Level::Owner => "owner",
            Level::Leadership => "leadership",
            Level::Teachers => "teachers",
            Level::OtherStaff => "other_staff",
            Level::Pupils => "pupils",
        }
    }

    /// Returns the name for people, with a capital letter.
    pub fn name(self, language: Language) -> &'static str {
        let words = match self {
            Level::Owner => text("Skoleeier", "Skuleeigar", "School owner"),
            Level::Leadership => text("Ledelsen", "Leiinga", "Leadership"),
            Level::Teachers => text("Lærerne", "Lærarane", "Teachers"),
            Level::OtherStaff => text("Andre ansatte", "Andre tilsette", "Other staff"),
            Level::Pupils => text("Elevene", "Elevane", "Pupils"),
        };
        words.of(language)
    }
}
