//! Where in the app one is: a typed route in the address after `#`, so that any static host
//! and any folder will do, and Back works.

use fellestid_crdt::dot::Dot;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Today,
    /// The first minutes, alone. What follows in the address is their own affair.
    Try,
    Meetings,
    /// Planning a meeting, with a question set or without.
    Plan(Option<Dot>),
    Meeting(Dot),
    Run(Dot),
    Sets,
    Set(Dot),
    Paste,
    Actions,
    Action(Dot),
    More,
    Import,
    /// A meeting's plan that came in a link.
    Join(String),
    /// Words looked for in everything.
    Find,
    /// The work forms, to read and plan with.
    Methods,
    /// Our own marks of a good meeting.
    Marks,
    /// Lists of people.
    People,
    /// The reflection circle, to make one's own.
    Circle,
    /// What was deleted, and can be brought back.
    Deleted,
    /// The pulse of a meeting, outside its run.
    Pulse(Dot),
    /// The big screen of a meeting.
    Screen(Dot),
    /// A meeting for those who were not there.
    Missed(Dot),
    /// How it goes over time.
    Insight,
    Unknown,
}

impl Route {
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        let (head, rest) = path.split_once('/').unwrap_or((path, ""));
        let with_home = |route: fn(Dot) -> Route| rest.parse().map_or(Route::Unknown, route);
        match (head, rest) {
            ("", "") => Route::Today,
            ("meetings", "") => Route::Meetings,
            ("plan", "") => Route::Plan(None),
            ("plan", _) => with_home(|home| Route::Plan(Some(home))),
            ("meeting", _) => with_home(Route::Meeting),
            ("run", _) => with_home(Route::Run),
            ("try", _) => Route::Try,
            ("sets", "") => Route::Sets,
            ("set", _) => with_home(Route::Set),
            ("paste", "") => Route::Paste,
            ("actions", "") => Route::Actions,
            ("action", _) => with_home(Route::Action),
            ("more", "") => Route::More,
            ("take-in", "") => Route::Import,
            ("join", _) => Route::Join(rest.to_owned()),
            ("methods", "") => Route::Methods,
            ("marks", "") => Route::Marks,
            ("people", "") => Route::People,
            ("find", "") => Route::Find,
            ("circle", "") => Route::Circle,
            ("deleted", "") => Route::Deleted,
            ("pulse", _) => with_home(Route::Pulse),
            ("screen", _) => with_home(Route::Screen),
            ("missed", _) => with_home(Route::Missed),
            ("insight", "") => Route::Insight,
            _ => Route::Unknown,
        }
    }

    pub fn href(&self) -> String {
        match self {
            Route::Today | Route::Unknown => "#/".to_owned(),
            Route::Meetings => "#/meetings".to_owned(),
            Route::Plan(None) => "#/plan".to_owned(),
            Route::Plan(Some(set)) => format!("#/plan/{set}"),
            Route::Meeting(home) => format!("#/meeting/{home}"),
            Route::Run(home) => format!("#/run/{home}"),
            Route::Try => "#/try".to_owned(),
            Route::Sets => "#/sets".to_owned(),
            Route::Set(home) => format!("#/set/{home}"),
            Route::Paste => "#/paste".to_owned(),
            Route::Actions => "#/actions".to_owned(),
            Route::Action(home) => format!("#/action/{home}"),
            Route::More => "#/more".to_owned(),
            Route::Import => "#/take-in".to_owned(),
            Route::Join(link) => format!("#/join/{link}"),
            Route::Methods => "#/methods".to_owned(),
            Route::Marks => "#/marks".to_owned(),
            Route::People => "#/people".to_owned(),
            Route::Find => "#/find".to_owned(),
            Route::Circle => "#/circle".to_owned(),
            Route::Deleted => "#/deleted".to_owned(),
            Route::Pulse(home) => format!("#/pulse/{home}"),
            Route::Screen(home) => format!("#/screen/{home}"),
            Route::Missed(home) => format!("#/missed/{home}"),
            Route::Insight => "#/insight".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_read_back() {
        let home = "00000000000000ab.12".parse().expect("a dot");
        let all =
            [Route::Today, Route::Meetings, Route::Plan(None), Route::Plan(Some(home)), Route::Meeting(home), Route::Run(home)];
        let more = [
            Route::Try,
            Route::Sets,
            Route::Set(home),
            Route::Paste,
            Route::Actions,
            Route::Action(home),
            Route::More,
            Route::Import,
            Route::Join("1abc".to_owned()),
            Route::Find,
            Route::Circle,
            Route::Methods,
            Route::Marks,
            Route::People,
            Route::Deleted,
        ];
        let over_time = [Route::Pulse(home), Route::Screen(home), Route::Missed(home), Route::Insight];
        for route in all.into_iter().chain(more).chain(over_time) {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn what_is_no_place_is_unknown() {
        for hash in ["#/meeting/x", "#/nowhere", "#/sets/1", "#/run"] {
            assert_eq!(Route::parse(hash), Route::Unknown, "{hash}");
        }
    }
}
