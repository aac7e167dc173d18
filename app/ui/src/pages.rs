//! The pages, and the one table of them: a new page is a line here, its file in `pages/` and its
//! words. A page reads state and calls acts on it; it never writes by itself and imports no other
//! page: what several show lies in [`crate::shared`].

/// Every page, one line each. Code that needs all pages has the table hand its lines to a macro of its
/// own: [`crate::route`] makes the routes of them, [`crate::chunks`] the views.
///
/// - **route**: its name in [`Route`](crate::route::Route), with what follows in the address, if
///   anything; `/ own` leaves what follows to the page.
/// - **address**: its first word, after `#/`.
/// - **navigation**: the page it is found under.
/// - **setting**: what stands around it, [`Setting`](crate::route::Setting).
/// - **chunk**: `first` is part of the first load and weighs on it; `later` comes after it.
/// - **title**: its word in the window's title.
macro_rules! table {
    ($then:ident) => {
        $then! {
            // route                address     navigation  setting  chunk  title                   view
            Today                   ""          Today       Reading  first  frame.nav_today         Today;
            Try / own               "try"       Today       Reading  later  try_alone.meeting_title TryAlone;
            Bring                   "bring"     Today       Reading  later  bring.heading           Bring;
            Scan                    "scan"      Today       Reading  later  bring.scan              Scan;
            Meetings                "meetings"  Meetings    Reading  later  meetings.heading        Meetings;
            Plan[set: Option<Dot>]  "plan"      Meetings    Reading  later  plan.heading            Plan;
            Change[home: Dot]       "change"    Meetings    Reading  later  plan.change             ChangePlan;
            Join[link: String]      "join"      Meetings    Reading  later  plan.join_eyebrow       Join;
            Meeting[home: Dot]      "meeting"   Meetings    Writing  later  deleted.meeting         MeetingPage;
            Run[home: Dot]          "run"       Meetings    Running  later  run.title               RunStep;
            Pulse[home: Dot]        "pulse"     Meetings    Running  later  pulse.name              PulsePage;
            Screen[home: Dot]       "screen"    Meetings    Running  later  screen.open             Screen;
            Answer[home: Dot]       "answer"    Today       Writing  later  answer.title            AnswerPage;
            Missed[home: Dot]       "missed"    Meetings    Writing  later  missed.heading          Missed;
            Sets                    "sets"      Sets        Reading  later  sets.heading            Sets;
            Set[home: Dot]          "set"       Sets        Writing  later  deleted.set             SetPage;
            Paste                   "paste"     Sets        Reading  later  paste.heading           Paste;
            Actions                 "actions"   Actions     Writing  later  actions.heading         Actions;
            Action[home: Dot]       "action"    Actions     Writing  later  deleted.action          ActionPage;
            Networks                "networks"  Networks    Writing  later  network.heading         Networks;
            Network[home: Dot]      "network"   Networks    Writing  later  network.heading         NetworkPage;
            NewNetwork              "new-network" Networks  Reading  later  network.new_network     NewNetwork;
            NewRound[home: Dot]     "new-round" Networks    Reading  later  network.new_round       NewRound;
            Round[home: Dot]        "round"     Networks    Writing  later  network.round           RoundPage;
            ChangeRound[home: Dot]  "change-round" Networks Writing later network.change_round  ChangeRound;
            ChangeSchools[home: Dot] "schools"  Networks    Writing  later  network.change_schools  ChangeSchools;
            Themes[home: Dot]       "themes"    Networks    Writing  later  network.themes          ThemesPage;
            Gathering[home: Dot]    "gathering" Networks    Writing  later  network.gathering       GatheringPage;
            More                    "more"      More        Reading  later  more.heading            More;
            Import                  "take-in"   More        Reading  later  common.import          Import;
            Paper[code: String]     "paper"     More        Reading  later  school.heading          SchoolPaperPage;
            Find                    "find"      Find        Reading  later  frame.nav_find          Find;
            Methods                 "methods"   More        Writing  later  plan.methods            Methods;
            Marks                   "marks"     More        Writing  later  people.marks            Marks;
            People                  "people"    More        Writing  later  people.lists            People;
            Circle                  "circle"    More        Writing  later  circle.name             OwnCircle;
            Insight                 "insight"   More        Reading  later  insight.heading         Insight;
            Deleted                 "deleted"   More        Writing  later  deleted.heading         Deleted;
        }
    };
}
pub(crate) use table;

mod action;
mod actions;
mod answer;
mod bring;
mod circle;
mod deleted;
mod find;
mod import;
mod insight;
mod join;
mod marks;
mod meeting;
mod meetings;
mod missed;
mod more;
mod network;
mod paste;
mod people;
mod plan;
mod pulse;
mod run;
mod scan;
mod school_paper;
mod screen;
mod set;
mod sets;
mod today;
mod try_alone;

pub use action::ActionPage;
pub use actions::Actions;
pub use answer::AnswerPage;
pub use bring::Bring;
pub use circle::OwnCircle;
pub use deleted::Deleted;
pub use find::Find;
pub use import::Import;
pub use insight::Insight;
pub use join::Join;
pub use marks::Marks;
pub use meeting::MeetingPage;
pub use meetings::Meetings;
pub use missed::Missed;
pub use more::More;
pub use network::{
    ChangeRound, ChangeSchools, GatheringPage, NetworkPage, Networks, NewNetwork, NewRound, RoundPage, ThemesPage,
};
pub use paste::Paste;
pub use people::People;
pub use plan::{ChangePlan, Methods, Plan};
pub use pulse::PulsePage;
pub use run::RunStep;
pub use scan::Scan;
pub use school_paper::SchoolPaperPage;
pub use screen::Screen;
pub use set::SetPage;
pub use sets::Sets;
pub use today::Today;
pub use try_alone::TryAlone;
