//! The reflection circle (refleksjonssirkelen) as it comes: six stations from a situation to a common
//! tiltak with a sign and a day to look again. The circle's exact steps are published nowhere, so these
//! are ours, in our own words, and a school makes them its own: [`crate::views::circle`]. Plain
//! constants; they know no records.

use crate::language::Language;

/// What a group leaves behind at a station.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gives {
    /// Innspill, or talk alone.
    #[default]
    Points,
    /// What the common tiltak is to be (hva vi gjør).
    Action,
    /// Its sign, and when to look at it again (tegn og dato).
    Sign,
}

impl Gives {
    pub const ALL: [Gives; 3] = [Gives::Points, Gives::Action, Gives::Sign];

    /// The name in records and files.
    pub fn code(self) -> &'static str {
        match self {
            Gives::Points => "points",
            Gives::Action => "action",
            Gives::Sign => "sign",
        }
    }

    /// Points where nothing is said, or something only a newer version knows.
    pub fn from_code(code: &str) -> Self {
        Gives::ALL.into_iter().find(|gives| gives.code() == code).unwrap_or_default()
    }
}

/// A station (stopp) as it comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DefaultStation {
    pub title: &'static str,
    /// What to do there, in a sentence or two.
    pub about: &'static str,
    pub gives: Gives,
}

/// What the circle is called.
pub fn title(language: Language) -> &'static str {
    match language {
        Language::Bokmal | Language::Nynorsk => "Refleksjonssirkelen",
        Language::English => "The reflection circle",
    }
}

/// The stations in their order.
pub fn stations(language: Language) -> &'static [DefaultStation; 6] {
    match language {
        Language::Bokmal => &BOKMAL,
        Language::Nynorsk => &NYNORSK,
        Language::English => &ENGLISH,
    }
}

const fn station(title: &'static str, about: &'static str, gives: Gives) -> DefaultStation {
    DefaultStation { title, about, gives }
}

const BOKMAL: [DefaultStation; 6] = [
    station("Situasjonen", "Fortell om noe som skjedde hos oss. Bare det vi så og hørte, uten navn på elever.", Gives::Points),
    station("Hvorfor gjør vi det slik?", "Si det dere tror, og spør hverandre videre.", Gives::Points),
    station("Andre måter å se det på", "Hvordan ser det ut for elevene, for hjemmene, for en som er ny her?", Gives::Points),
    station("Hva kan vi endre?", "Hva rår vi over selv? Ta med det som er lite nok til å prøve.", Gives::Points),
    station("Felles tiltak", "Bli enige om én ting alle prøver.", Gives::Action),
    station("Tegn og dato", "Hva skal vi se eller høre når det virker? Når ser vi på det igjen?", Gives::Sign),
];

const NYNORSK: [DefaultStation; 6] = [
    station("Situasjonen", "Fortel om noko som hende hos oss. Berre det vi såg og høyrde, utan namn på elevar.", Gives::Points),
    station("Kvifor gjer vi det slik?", "Sei det de trur, og spør kvarandre vidare.", Gives::Points),
    station("Andre måtar å sjå det på", "Korleis ser det ut for elevane, for heimane, for ein som er ny her?", Gives::Points),
    station("Kva kan vi endre?", "Kva rår vi over sjølve? Ta med det som er lite nok til å prøve.", Gives::Points),
    station("Felles tiltak", "Bli samde om éin ting alle prøver.", Gives::Action),
    station("Teikn og dato", "Kva skal vi sjå eller høyre når det verkar? Når ser vi på det att?", Gives::Sign),
];

const ENGLISH: [DefaultStation; 6] = [
    station(
        "The situation",
        "Describe something that happened here. Only what we saw and heard, no pupils’ names.",
        Gives::Points,
    ),
    station("Why do we do it like this?", "Say what you think, and keep asking each other why.", Gives::Points),
    station("Other ways to see it", "How does it look to the pupils, to their homes, to someone new here?", Gives::Points),
    station("What can we change?", "What is in our own hands? Keep to what is small enough to try.", Gives::Points),
    station("A common action", "Agree on one thing that everyone tries.", Gives::Action),
    station("Sign and date", "What will we see or hear when it works? When do we look at it again?", Gives::Sign),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_circle_ends_in_a_tiltak_with_a_sign_in_every_language() {
        for language in Language::ALL {
            let gives = stations(language).map(|station| station.gives);
            assert_eq!(gives, [Gives::Points, Gives::Points, Gives::Points, Gives::Points, Gives::Action, Gives::Sign]);
            for station in stations(language) {
                assert!(!station.title.ends_with('.') && station.title.chars().count() <= 30, "{station:?}");
                assert!(station.about.ends_with(['.', '?']) && station.about.chars().count() <= 90, "{station:?}");
            }
        }
    }

    #[test]
    fn what_a_station_gives_is_read_back_and_the_unknown_is_points() {
        assert!(Gives::ALL.iter().all(|gives| Gives::from_code(gives.code()) == *gives));
        assert_eq!(Gives::from_code("en tegning"), Gives::Points);
    }
}
