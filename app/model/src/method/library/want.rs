//! What work forms are found by: what we want to do (vi vil …), the minutes there are, and how many we are. Knows no
//! meeting.

use super::Method;
use crate::method::text::{Text3, text};
use crate::method::{TooShort, fit};

/// What we want to do (vi vil …).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Want {
    /// Look at pupils' work (se på elevarbeid).
    PupilsWork,
    /// Read or watch something together (lese eller se noe sammen).
    ReadOrWatch,
    /// Learn from our own practice (lære av egen praksis).
    OwnPractice,
    /// Hear everyone (høre alle).
    HearEveryone,
    /// Take up something difficult (ta opp noe vrient).
    SomethingHard,
    /// Find ideas (få fram ideer).
    Ideas,
    /// Choose and plan (velge og planlegge).
    Choose,
    /// Look back (se tilbake).
    LookBack,
}

impl Want {
    /// In the order they are offered.
    pub const ALL: [Want; 8] = [
        Want::PupilsWork,
        Want::ReadOrWatch,
        Want::OwnPractice,
        Want::HearEveryone,
        Want::SomethingHard,
        Want::Ideas,
        Want::Choose,
        Want::LookBack,
    ];

    /// Returns the words that follow «Vi vil».
    pub const fn name(self) -> Text3 {
        match self {
            Want::PupilsWork => text("se på elevarbeid", "sjå på elevarbeid", "look at pupils’ work"),
            Want::ReadOrWatch => {
                text("lese eller se noe sammen", "lese eller sjå noko saman", "read or watch something together")
            }
            Want::OwnPractice => text("lære av egen praksis", "lære av eigen praksis", "learn from our own practice"),
            Want::HearEveryone => text("høre alle", "høyre alle", "hear everyone"),
            Want::SomethingHard => text("ta opp noe vrient", "ta opp noko vrient", "take up something hard"),
            Want::Ideas => text("få fram ideer", "få fram idear", "come up with ideas"),
            Want::Choose => text("velge og planlegge", "velje og planleggje", "choose and plan"),
            Want::LookBack => text("se tilbake", "sjå tilbake", "look back"),
        }
    }
}

/// What is looked for; `None` does not limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    pub want: Option<Want>,
    /// The minutes there are for the form itself.
    pub minutes: Option<u32>,
    /// The fewest and most who come.
    pub people: Option<(u32, u32)>,
}

impl Wish {
    /// Returns whether anything limits the search.
    pub fn is_any(self) -> bool {
        self != Wish::default()
    }

    pub fn takes(self, method: &'static Method) -> bool {
        let (fewest, most) = method.people.in_all;
        let is_wanted = self.want.is_none_or(|want| method.wants.contains(&want));
        let has_time = self.minutes.is_none_or(|minutes| method.minutes_min() <= minutes);
        let has_people = self.people.is_none_or(|(from, to)| fewest <= to && from <= most);
        is_wanted && has_time && has_people
    }
}

impl Method {
    /// Returns the fewest minutes of a meeting it fits in.
    pub fn minutes_min(&'static self) -> u32 {
        fit(self, 0, false, 0).err().map_or(0, |TooShort { needs }| needs)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ALL, JIGSAW, LESSON_STUDY, MODERATION, SMTTE, WORLD_CAFE};
    use super::*;

    fn found(wish: Wish) -> Vec<&'static str> {
        ALL.iter().copied().filter(|method| wish.takes(method)).map(|method| method.code).collect()
    }

    #[test]
    fn nothing_looked_for_finds_every_form() {
        assert_eq!(found(Wish::default()).len(), ALL.len());
        assert!(!Wish::default().is_any());
    }

    #[test]
    fn a_form_is_found_by_each_of_its_wants() {
        for want in Want::ALL {
            let found = found(Wish { want: Some(want), ..Wish::default() });
            assert!(found.len() >= 2, "{want:?}: {found:?}");
        }
        assert!(ALL.iter().all(|method| !method.wants.is_empty()));
    }

    #[test]
    fn a_form_that_needs_more_minutes_is_not_found() {
        assert_eq!(WORLD_CAFE.minutes_min(), 31);
        let takes = |minutes| Wish { minutes: Some(minutes), ..Wish::default() }.takes(&WORLD_CAFE);
        assert!(!takes(30) && takes(31));
        assert!(ALL.iter().all(|method| method.minutes_min() <= 45));
        assert!(fit(&MODERATION, MODERATION.minutes_min(), false, 0).is_ok());
    }

    #[test]
    fn a_form_for_many_is_not_found_by_few() {
        let takes = |method, people| Wish { people: Some(people), ..Wish::default() }.takes(method);
        assert!(!takes(&WORLD_CAFE, (2, 6)) && takes(&WORLD_CAFE, (16, 300)));
        assert!(takes(&JIGSAW, (2, 6)) && takes(&LESSON_STUDY, (2, 6)) && !takes(&LESSON_STUDY, (7, 15)));
        assert!([(2, 6), (7, 15), (16, 300)].iter().all(|people| takes(&SMTTE, *people)));
    }
}
