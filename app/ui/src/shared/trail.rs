//! How far someone in «Prøv alene» has come, and where her words are: stored on this tablet, so that a reload
//! or an hour away changes nothing. Holds no words itself.

use crate::session::App;
use fellestid_archive::local_key::TRIED;
use fellestid_browser::{clock, env};
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::question::Question;

/// I dag offers to go on for a week. After that the words are still among the meetings.
const ASKED_FOR_MS: i64 = 7 * 24 * 60 * 60 * 1000;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Screen {
    Choose,
    Write,
    Why,
    Will,
    Done,
}

impl Screen {
    pub const ALL: [Screen; 5] = [Screen::Choose, Screen::Write, Screen::Why, Screen::Will, Screen::Done];

    fn code(self) -> &'static str {
        match self {
            Screen::Choose => "choose",
            Screen::Write => "write",
            Screen::Why => "why",
            Screen::Will => "will",
            Screen::Done => "done",
        }
    }

    /// Returns the screen an address asks for, or the first one.
    pub fn parse(hash: &str) -> Self {
        let code = hash.trim_start_matches("/try").trim_start_matches('/');
        Self::ALL.into_iter().find(|screen| screen.code() == code).unwrap_or(Screen::Choose)
    }

    fn path(self) -> String {
        format!("/try/{}", self.code())
    }

    pub fn before_href(self) -> String {
        match Self::ALL.into_iter().rev().find(|other| *other < self) {
            None => "#/".to_owned(),
            Some(before) => format!("#{}", before.path()),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trail {
    /// The furthest screen reached.
    pub screen: Screen,
    /// When the minute began, in milliseconds since 1970.
    pub began_at_ms: i64,
    pub meeting: Dot,
    pub set: Dot,
    /// The point chosen.
    pub point: Option<Dot>,
    /// The point that says why.
    pub why: Option<Dot>,
    pub action: Option<Dot>,
}

impl Trail {
    pub fn recalled(app: App) -> Option<Self> {
        Self::parse(&app.tablet.recalled(TRIED))
    }

    /// Returns a recent one that was left half-way, if any.
    pub fn unfinished(app: App) -> Option<Self> {
        let is_recent = |trail: &Trail| clock::now_ms() - trail.began_at_ms < ASKED_FOR_MS;
        Self::recalled(app).filter(|trail| trail.screen != Screen::Done && is_recent(trail) && trail.is_here(app))
    }

    /// Returns whether its meeting has not been deleted.
    pub fn is_here(&self, app: App) -> bool {
        let root = Key::root(self.meeting);
        app.notebook.untracked(|notebook| notebook.get(&root).is_some() && is_shown(notebook, &root))
    }

    pub fn href(&self) -> String {
        format!("#{}", self.screen.path())
    }

    pub fn keep(&self, app: App) {
        app.tablet.remember(TRIED, &self.text());
    }

    /// Goes on to a screen; the browser's Back returns.
    pub fn go(mut self, app: App, screen: Screen) {
        self.screen = self.screen.max(screen);
        self.keep(app);
        env::set_hash(&screen.path());
    }

    pub fn question(&self, app: App) -> Option<Question> {
        app.notebook.untracked(|notebook| Question::all(notebook, self.meeting).into_iter().next())
    }

    fn text(&self) -> String {
        let dot = |dot: Option<Dot>| dot.map_or_else(|| "-".to_owned(), |dot| dot.to_string());
        let (meeting, set) = (Some(self.meeting), Some(self.set));
        let dots = [meeting, set, self.point, self.why, self.action].map(dot).join(" ");
        format!("{} {} {dots}", self.screen.code(), self.began_at_ms)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let code = parts.next()?;
        let screen = Screen::ALL.into_iter().find(|screen| screen.code() == code)?;
        let began_at_ms = parts.next()?.parse().ok()?;
        let mut dot = || parts.next().and_then(|text| text.parse().ok());
        let (meeting, set) = (dot()?, dot()?);
        Some(Trail { screen, began_at_ms, meeting, set, point: dot(), why: dot(), action: dot() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_read_back() {
        let home = "00000000000000ab.12".parse().expect("a dot");
        let other = "00000000000000ab.13".parse().expect("a dot");
        let trail = Trail {
            screen: Screen::Why,
            began_at_ms: 7,
            meeting: home,
            set: other,
            point: Some(other),
            why: None,
            action: Some(home),
        };
        assert_eq!(Trail::parse(&trail.text()), Some(trail));
        assert_eq!(Trail::parse(""), None);
    }

    #[test]
    fn every_screen_has_its_address() {
        for screen in Screen::ALL {
            assert_eq!(Screen::parse(&screen.path()), screen);
        }
        assert_eq!(Screen::parse("/try"), Screen::Choose);
    }
}
