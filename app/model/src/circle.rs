//! The built-in reflection circle (refleksjonssirkelen): six stations from a situation to a common tiltak
//! with a sign and a review date. The circle's exact steps are published nowhere, so these are ours, in our own
//! words, and a school can make them its own: [`crate::kinds::circle`]. Plain constants; they know no records.

use crate::method::{Text3, text};

/// What a group writes at a station.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gives {
    /// Points (innspill), or nothing: the group may only talk.
    #[default]
    Points,
    /// What the common tiltak is (hva vi gjør).
    Action,
    /// Its sign, and when to review it (tegn og dato).
    Sign,
}

impl Gives {
    pub const ALL: [Gives; 3] = [Gives::Points, Gives::Action, Gives::Sign];

    /// Returns the name in records and files.
    pub fn code(self) -> &'static str {
        match self {
            Gives::Points => "points",
            Gives::Action => "action",
            Gives::Sign => "sign",
        }
    }

    /// Returns the case of this name; `Points` for an empty or unknown one.
    pub fn from_code(code: &str) -> Self {
        Gives::ALL.into_iter().find(|gives| gives.code() == code).unwrap_or_default()
    }
}

/// A built-in station (stopp).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DefaultStation {
    pub title: Text3,
    /// What to do there, in one or two sentences.
    pub about: Text3,
    pub gives: Gives,
}

/// The circle's name.
pub const TITLE: Text3 = text("Refleksjonssirkelen", "Refleksjonssirkelen", "The reflection circle");

/// The stations in order. The work form has a step for each of them.
pub const STATIONS: [DefaultStation; 6] = [
    station(
        text("Situasjonen", "Situasjonen", "The situation"),
        text(
            "Fortell om noe som skjedde hos oss. Bare det vi så og hørte, uten navn på elever.",
            "Fortel om noko som hende hos oss. Berre det vi såg og høyrde, utan namn på elevar.",
            "Describe something that happened here. Only what we saw and heard, no pupils’ names.",
        ),
        Gives::Points,
    ),
    station(
        text("Hvorfor gjør vi det slik?", "Kvifor gjer vi det slik?", "Why do we do it like this?"),
        text(
            "Si det dere tror. Spør hverandre videre. Hva tar vi for gitt?",
            "Sei det de trur. Spør kvarandre vidare. Kva tek vi for gitt?",
            "Say what you think. Keep asking each other. What do we take for granted?",
        ),
        Gives::Points,
    ),
    station(
        text("Andre måter å se det på", "Andre måtar å sjå det på", "Other ways to see it"),
        text(
            "Se det med nye øyne. Hvordan ser det ut for elevene, hjemmene og en som er ny her?",
            "Sjå det med nye auge. Korleis ser det ut for elevane, heimane og ein som er ny her?",
            "See it with new eyes. How does it look to pupils, to their homes, to someone new here?",
        ),
        Gives::Points,
    ),
    station(
        text("Hva kan vi endre?", "Kva kan vi endre?", "What can we change?"),
        text(
            "Finn noe vi rår over selv. Ta med det som er lite nok til å prøve.",
            "Finn noko vi rår over sjølve. Ta med det som er lite nok til å prøve.",
            "Find what is in our own hands. Keep to what is small enough to try.",
        ),
        Gives::Points,
    ),
    station(
        text("Felles tiltak", "Felles tiltak", "A common action"),
        text(
            "Bli enige om én ting alle prøver.",
            "Bli samde om éin ting alle prøver.",
            "Agree on one thing that everyone tries.",
        ),
        Gives::Action,
    ),
    station(
        text("Tegn og dato", "Teikn og dato", "Sign and date"),
        text(
            "Bli enige om et tegn. Hva ser eller hører vi når det virker, og når ser vi på det igjen?",
            "Bli samde om eit teikn. Kva ser eller høyrer vi når det verkar, og når ser vi på det att?",
            "Agree on a sign. What do we see or hear when it works, and when do we look at it again?",
        ),
        Gives::Sign,
    ),
];

const fn station(title: Text3, about: Text3, gives: Gives) -> DefaultStation {
    DefaultStation { title, about, gives }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn the_circle_ends_in_a_tiltak_with_a_sign_in_every_language() {
        let gives = STATIONS.map(|station| station.gives);
        assert_eq!(gives, [Gives::Points, Gives::Points, Gives::Points, Gives::Points, Gives::Action, Gives::Sign]);
        for (language, station) in Language::ALL.iter().flat_map(|language| STATIONS.map(|station| (*language, station))) {
            let (title, about) = (station.title.of(language), station.about.of(language));
            assert!(!title.ends_with('.') && title.chars().count() <= 30, "{title}");
            assert!(about.ends_with(['.', '?']) && about.chars().count() <= 90, "{about}");
        }
    }

    #[test]
    fn what_a_station_gives_is_read_back_and_the_unknown_is_points() {
        assert!(Gives::ALL.iter().all(|gives| Gives::from_code(gives.code()) == *gives));
        assert_eq!(Gives::from_code("en tegning"), Gives::Points);
    }
}
