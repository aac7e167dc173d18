//! The keys of what a tablet stores for itself and never shares. Whatever concerns all of it (erasure, backup,
//! storing on disk) asks here, so that nothing can be missed. Does not know the form of the values.

use fellestid_crdt::dot::Dot;

/// The key of one value on this tablet beside the notebook. Each has one name in storage.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LocalKey {
    Theme,
    TextSize,
    Contrast,
    Language,
    Bell,
    AskedToKeep,
    /// Set when a person closes the card about installing.
    Coached,
    /// What this device calls itself in a folder that several share.
    Device,
    /// When the last backup was made, in milliseconds since 1970.
    LastBackup,
    /// When all that is stored was last in the folder that several devices share, in milliseconds since 1970.
    LastInFolder,
    /// The dot of the set open for writing.
    Editing,
    /// The title typed for a pasted page.
    PasteTitle,
    /// The kind each line of a pasted page was judged to have.
    PasteLines,
    /// A plan not yet saved.
    DraftPlan,
    /// Keys left out of imports.
    LeftOut,
    /// The dot of the meeting under way.
    Running,
    /// Changes to a planned meeting, not yet saved in its plan.
    ChangedPlan(Dot),
    /// Where a running meeting stands.
    Run(Dot),
    /// The table this tablet stands on.
    Seat(Dot),
    /// When a guest device handed in, in milliseconds since 1970.
    HandedIn(Dot),
    /// Whether a guest device leads the meeting after all.
    Leads(Dot),
    /// Whose turn it is (runder), how many sit at a table, and the rung of the ladder.
    Rounds(Dot),
    /// A pulse (puls) that is not closed.
    Pulse(Dot),
    /// Points of the silent phase (utkast).
    Drafts(Dot),
    /// How many stops a step of the reflection circle has moved on.
    Stop {
        meeting: Dot,
        step: Dot,
    },
    /// A vote that is not closed. Tables are numbered from 1.
    Vote {
        meeting: Dot,
        step: Option<Dot>,
        table: u32,
    },
    /// How a page was last looked at, by its name. A dot in the name is the home it is about.
    View(String),
    /// Half-written text, by the place of its field. A dot in the name is the home it is about.
    Half(String),
    /// Stored by another version, under a name this one does not know.
    Unknown(String),
}

use LocalKey::{
    AskedToKeep, Bell, ChangedPlan, Coached, Contrast, Device, DraftPlan, Drafts, Editing, Half, HandedIn, Language, LastBackup,
    LastInFolder, Leads, LeftOut, PasteLines, PasteTitle, Pulse, Rounds, Run, Running, Seat, Stop, TextSize, Theme, Unknown,
    View, Vote,
};

/// The place of the view that is how far someone in «Prøv alene» has come, and of the point half-written there. The
/// view names the meeting of both.
pub const TRIED: &str = "try";
/// The place of the view that is the filter of the list of tiltak.
pub const ACTIONS_FILTER: &str = "actions-filter";
/// Separates the parts of a value that is names; no name contains it.
pub const MARK: char = '\u{1f}';

/// What a value holds of homes and people, beside what is about the home in its key: what erasure must look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Settings, places, times and counts, and what is typed here and is in no home yet.
    Nothing,
    /// The dot of a home, with which it is erased.
    Home,
    /// What is half done in «Prøv alene», and erased with its meeting.
    Tried,
    /// Initials of people in the meeting; erased with the first of them.
    People,
    /// Names chosen among those in use; erased with the first of them.
    Names,
    /// A plan, with words of what it was made from and the initials of those who come. Only the interface knows its form.
    Plan,
}

/// The names without a home in them.
const PLAIN: [(LocalKey, &str); 16] = [
    (Theme, "theme"),
    (TextSize, "text"),
    (Contrast, "contrast"),
    (Language, "language"),
    (Bell, "bell"),
    (AskedToKeep, "asked-to-keep"),
    (Coached, "coached"),
    (Device, "device"),
    (LastBackup, "backup"),
    (LastInFolder, "in-folder"),
    (Editing, "editing"),
    // These were half-written text like any other in earlier versions.
    (PasteTitle, "half/paste/title"),
    (PasteLines, "half/paste/lines"),
    (DraftPlan, "draft-plan"),
    (LeftOut, "left-out"),
    (Running, "running"),
];

/// The names made of a word and a home.
type OfHome = (fn(Dot) -> LocalKey, &'static str);
const OF_HOME: [OfHome; 8] = [
    (ChangedPlan, "plan"),
    (Run, "run"),
    (Seat, "table"),
    (HandedIn, "handed"),
    (Leads, "leads"),
    (Rounds, "rounds"),
    (Pulse, "pulse"),
    (Drafts, "drafts"),
];

impl LocalKey {
    /// Returns the name in storage.
    pub fn name(&self) -> String {
        let of = |word: &str, home: &Dot| format!("{word}/{home}");
        match self {
            Theme | TextSize | Contrast | Language | Bell | AskedToKeep | Coached | Device | LastBackup | LastInFolder
            | Editing | PasteTitle | PasteLines | DraftPlan | LeftOut | Running => {
                PLAIN.iter().find(|(key, _)| key == self).map_or_else(String::new, |(_, name)| (*name).to_owned())
            }
            ChangedPlan(home) => of("plan", home),
            Run(home) => of("run", home),
            Seat(home) => of("table", home),
            HandedIn(home) => of("handed", home),
            Leads(home) => of("leads", home),
            Rounds(home) => of("rounds", home),
            Pulse(home) => of("pulse", home),
            Drafts(home) => of("drafts", home),
            Stop { meeting, step } => format!("circle/{meeting}/{step}"),
            Vote { meeting, step, table } => {
                let step = step.map(|step| step.to_string()).unwrap_or_default();
                format!("vote/{meeting}/{step}/{table}")
            }
            View(place) => format!("view/{place}"),
            Half(place) => format!("half/{place}"),
            Unknown(name) => name.clone(),
        }
    }

    /// Returns the key of a stored name.
    pub fn read(name: &str) -> Self {
        Self::known(name).filter(|key| key.name() == name).unwrap_or_else(|| Unknown(name.to_owned()))
    }

    fn known(name: &str) -> Option<Self> {
        if let Some((key, _)) = PLAIN.iter().find(|(_, plain)| *plain == name) {
            return Some(key.clone());
        }
        let (word, rest) = name.split_once('/')?;
        match word {
            "view" => return Some(View(rest.to_owned())),
            "half" => return Some(Half(rest.to_owned())),
            _ => {}
        }
        let mut parts = rest.split('/');
        let home: Dot = parts.next()?.parse().ok()?;
        match word {
            "circle" => Some(Stop { meeting: home, step: parts.next()?.parse().ok()? }),
            "vote" => {
                let step = parts.next()?.parse().ok();
                Some(Vote { meeting: home, step, table: parts.next()?.parse().ok()? })
            }
            _ => OF_HOME.iter().find(|(_, of)| *of == word).map(|(key, _)| key(home)),
        }
    }

    /// Returns the home the value is about, and with which it is erased.
    pub fn home(&self) -> Option<Dot> {
        match self {
            Theme | TextSize | Contrast | Language | Bell | AskedToKeep | Coached | Device | LastBackup | LastInFolder
            | Editing | PasteTitle | PasteLines | DraftPlan | LeftOut | Running => None,
            ChangedPlan(home) | Run(home) | Seat(home) | HandedIn(home) | Leads(home) | Rounds(home) | Pulse(home)
            | Drafts(home) => Some(*home),
            Stop { meeting, .. } | Vote { meeting, .. } => Some(*meeting),
            View(name) | Half(name) | Unknown(name) => name.split('/').find_map(|part| part.parse().ok()),
        }
    }

    /// Returns what else the value holds that erasure must take out. A key of what is erased may stay: it says nothing.
    pub fn holds(&self) -> Holds {
        match self {
            Editing | Running => Holds::Home,
            DraftPlan | ChangedPlan(_) => Holds::Plan,
            Rounds(_) => Holds::People,
            Theme | TextSize | Contrast | Language | Bell | AskedToKeep | Coached | Device | LastBackup | LastInFolder
            | PasteTitle | PasteLines | LeftOut => Holds::Nothing,
            Run(_) | Seat(_) | HandedIn(_) | Leads(_) | Pulse(_) | Drafts(_) | Stop { .. } | Vote { .. } => Holds::Nothing,
            View(place) if place == ACTIONS_FILTER => Holds::Names,
            View(place) | Half(place) if place == TRIED => Holds::Tried,
            View(_) | Half(_) | Unknown(_) => Holds::Nothing,
        }
    }

    /// Returns whether a backup includes it, as words nobody has seen yet. Votes and answers are never included, since
    /// they would tell too much before they are closed, nor are settings. A share includes nothing.
    pub fn in_backup(&self) -> bool {
        match self {
            Drafts(_) | Half(_) | PasteTitle | PasteLines => true,
            Theme | TextSize | Contrast | Language | Bell | AskedToKeep | Coached | Device | LastBackup | LastInFolder
            | Editing | DraftPlan | LeftOut | Running => false,
            ChangedPlan(_) | Run(_) | Seat(_) | HandedIn(_) | Leads(_) | Rounds(_) | Pulse(_) => false,
            Stop { .. } | Vote { .. } | View(_) | Unknown(_) => false,
        }
    }

    /// Returns whether it is also in the database, so that it outlives a killed browser. Settings are not: they are
    /// read before the database can be, and are quickly chosen again.
    pub fn durable(&self) -> bool {
        match self {
            LastBackup | LastInFolder | PasteTitle | PasteLines | DraftPlan | ChangedPlan(_) | LeftOut | Running => true,
            Run(_) | Seat(_) | HandedIn(_) | Leads(_) | Rounds(_) | Pulse(_) | Drafts(_) => true,
            Stop { .. } | Vote { .. } | Half(_) => true,
            // The list of answers written on a meeting's page is about that meeting, and «Prøv alene» offers to go on.
            View(place) => place == TRIED || self.home().is_some(),
            Theme | TextSize | Contrast | Language | Bell | AskedToKeep | Coached | Device | Editing | Unknown(_) => false,
        }
    }

    /// Returns whether it changes at every key press, so that writing to disk waits for a pause.
    pub fn is_typed(&self) -> bool {
        match self {
            Half(_) | PasteTitle | PasteLines | DraftPlan | ChangedPlan(_) => true,
            Theme | TextSize | Contrast | Language | Bell | AskedToKeep | Coached | Device | LastBackup | LastInFolder
            | Editing | LeftOut | Running => false,
            Run(_) | Seat(_) | HandedIn(_) | Leads(_) | Rounds(_) | Pulse(_) | Drafts(_) => false,
            Stop { .. } | Vote { .. } | View(_) | Unknown(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;

    fn dot(counter: u64) -> Dot {
        Dot { actor: Actor(1), counter }
    }

    fn of_meeting() -> Vec<LocalKey> {
        let (meeting, step) = (dot(1), dot(2));
        let mut all: Vec<LocalKey> = OF_HOME.iter().map(|(key, _)| key(meeting)).collect();
        all.push(Stop { meeting, step });
        all.push(Vote { meeting, step: Some(step), table: 1 });
        all.push(Vote { meeting, step: None, table: 12 });
        all.push(View(format!("missed/{meeting}")));
        all.push(Half(format!("{meeting}//1")));
        all.push(Half(format!("missed/{meeting}/")));
        all.push(Unknown(format!("ballot/{meeting}")));
        all
    }

    fn of_tablet() -> Vec<LocalKey> {
        let mut all: Vec<LocalKey> = PLAIN.iter().map(|(key, _)| key.clone()).collect();
        all.extend([View("actions".to_owned()), Half("find".to_owned()), Unknown("newer".to_owned())]);
        all.extend([View(ACTIONS_FILTER.to_owned()), View(TRIED.to_owned()), Half(TRIED.to_owned())]);
        all
    }

    #[test]
    fn a_name_is_read_back_as_what_it_names() {
        for key in of_meeting().into_iter().chain(of_tablet()) {
            assert_eq!(LocalKey::read(&key.name()), key);
        }
    }

    #[test]
    fn stored_names_never_change() {
        let named = |key: LocalKey| key.name();
        assert_eq!(named(Run(dot(1))), "run/0000000000000001.1");
        assert_eq!(named(Seat(dot(1))), "table/0000000000000001.1");
        assert_eq!(named(Drafts(dot(1))), "drafts/0000000000000001.1");
        let vote = Vote { meeting: dot(1), step: Some(dot(2)), table: 3 };
        assert_eq!(named(vote), "vote/0000000000000001.1/0000000000000001.2/3");
        assert_eq!(named(LastBackup), "backup");
        assert_eq!([named(PasteTitle), named(PasteLines)], ["half/paste/title", "half/paste/lines"]);
    }

    #[test]
    fn a_torn_name_is_kept_and_goes_with_its_home() {
        for name in ["vote/0000000000000001.1", "run/0000000000000001.1/2", "circle/0000000000000001.1"] {
            assert_eq!(LocalKey::read(name), Unknown(name.to_owned()));
            assert_eq!(LocalKey::read(name).home(), Some(dot(1)));
        }
    }

    #[test]
    fn all_that_is_about_a_meeting_goes_with_it() {
        for key in of_meeting() {
            assert_eq!(key.home(), Some(dot(1)), "{key:?}");
        }
        for key in of_tablet() {
            assert_eq!(key.home(), None, "{key:?}");
        }
    }

    #[test]
    fn what_holds_others_words_says_so() {
        let holding: Vec<(LocalKey, Holds)> = of_meeting()
            .into_iter()
            .chain(of_tablet())
            .map(|key| (key.clone(), key.holds()))
            .filter(|(_, holds)| *holds != Holds::Nothing)
            .collect();
        let wanted = [
            (ChangedPlan(dot(1)), Holds::Plan),
            (Rounds(dot(1)), Holds::People),
            (Editing, Holds::Home),
            (DraftPlan, Holds::Plan),
            (Running, Holds::Home),
            (View(ACTIONS_FILTER.to_owned()), Holds::Names),
            (View(TRIED.to_owned()), Holds::Tried),
            (Half(TRIED.to_owned()), Holds::Tried),
        ];
        assert_eq!(holding, wanted);
    }

    #[test]
    fn a_backup_takes_words_along_and_no_vote_or_answer() {
        for key in of_meeting().into_iter().chain(of_tablet()) {
            assert_eq!(key.in_backup(), matches!(key, Drafts(_) | Half(_) | PasteTitle | PasteLines), "{key:?}");
        }
    }

    #[test]
    fn all_of_a_meeting_is_on_disk_and_no_setting_is() {
        for key in of_meeting() {
            assert_eq!(key.durable(), !matches!(key, Unknown(_)), "{key:?}");
        }
        for key in [Theme, TextSize, Contrast, Language, Bell, AskedToKeep, Coached, Device] {
            assert!(!key.durable(), "{key:?}");
        }
        let without_a_home = [DraftPlan, LastBackup, LastInFolder, Running, View(TRIED.to_owned()), Half(TRIED.to_owned())];
        assert!(without_a_home.iter().all(LocalKey::durable));
    }
}
