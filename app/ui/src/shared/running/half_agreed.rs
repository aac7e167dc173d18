//! The other fields of a half-written tiltak where the group agrees: stored on this tablet at every key press,
//! beside its text. Knows no field.

use crate::dates;
use crate::session::App;
use crate::session::two_tabs::{IN_LINE, choice_of_both, text_of_both};
use crate::shared::meetings::Listed;
use fellestid_archive::LocalKey;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::action::Terms;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HalfAgreed {
    pub sign: String,
    pub responsible: String,
    /// Such as `2027-02-01`; empty if not set.
    pub review_date: String,
    pub is_common: bool,
}

impl HalfAgreed {
    /// Returns the values of an empty form: common to the staff, with the proposed date.
    pub fn new(review_date: String) -> Self {
        HalfAgreed { sign: String::new(), responsible: String::new(), review_date, is_common: true }
    }

    /// Returns what was stored for a place, or an empty form's values.
    pub fn read(app: App, place: &LocalKey, review_date: String) -> Self {
        HalfAgreed::of(&app.tablet.half_written(&rest_of(place)), review_date)
    }

    /// Parses what was stored: one line, or several if a backup added to it; then they are merged, so that no words are
    /// lost.
    fn of(kept: &str, review_date: String) -> Self {
        let all = kept.lines().filter_map(|line| serde_json::from_str(line).ok());
        all.reduce(HalfAgreed::merged).unwrap_or_else(|| HalfAgreed::new(review_date))
    }

    fn merged(self, other: Self) -> Self {
        // As a whole part: «KA» is not in «KAR».
        let has = |own: &str, other: &str, between: &str| {
            format!("{between}{own}{between}").contains(&format!("{between}{other}{between}"))
        };
        let both = |own: String, other: String, between: &str| match () {
            () if own.is_empty() => other,
            () if other.is_empty() || has(&own, &other, between) => own,
            () => format!("{own}{between}{other}"),
        };
        HalfAgreed {
            sign: both(self.sign, other.sign, "\n"),
            responsible: both(self.responsible, other.responsible, ", "),
            ..self
        }
    }

    /// Stores the values of a form that had `own` when this tab last stored or showed it; what another tab has written
    /// since stays.
    pub fn keep(&self, app: App, place: &LocalKey, own: &HalfAgreed) {
        let stored = HalfAgreed::read(app, place, own.review_date.clone());
        let both = self.clone().beside(stored, own);
        app.tablet.set_half_written(&rest_of(place), &serde_json::to_string(&both).unwrap_or_default());
    }

    /// Empties the form once it has become a tiltak; what another tab has half-written stays.
    pub fn leave(app: App, place: &LocalKey, own: &HalfAgreed, empty: &HalfAgreed) {
        empty.keep(app, place, own);
        if HalfAgreed::read(app, place, empty.review_date.clone()) == *empty {
            HalfAgreed::forget(app, place);
        }
    }

    fn beside(self, stored: HalfAgreed, own: &HalfAgreed) -> HalfAgreed {
        HalfAgreed {
            sign: text_of_both(&stored.sign, &own.sign, &self.sign, "\n"),
            responsible: text_of_both(&stored.responsible, &own.responsible, &self.responsible, IN_LINE),
            review_date: choice_of_both(stored.review_date, &own.review_date, self.review_date),
            is_common: choice_of_both(stored.is_common, &own.is_common, self.is_common),
        }
    }

    pub fn forget(app: App, place: &LocalKey) {
        app.tablet.set_half_written(&rest_of(place), "");
    }

    pub fn terms(&self) -> Terms<'_> {
        let HalfAgreed { sign, responsible, review_date, is_common } = self;
        Terms { sign, responsible, review_date, is_common: *is_common }
    }
}

/// Returns the day of the next planned meeting, which is proposed as the review date; empty if there is none.
pub fn next_meeting(app: App, meeting: Dot) -> String {
    let today = dates::today();
    let is_next = |other: &Listed| other.home != meeting && !other.is_closed && !other.is_alone && other.date > today;
    let meetings = app.notebook.untracked(Listed::all).into_iter().filter(is_next);
    meetings.map(|other| other.date).min().unwrap_or_default()
}

fn rest_of(place: &LocalKey) -> LocalKey {
    LocalKey::read(&format!("{}/rest", place.name()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_archive::merging::merged;

    fn half(sign: &str, responsible: &str) -> HalfAgreed {
        HalfAgreed { sign: sign.to_owned(), responsible: responsible.to_owned(), ..HalfAgreed::new("2027-02-01".to_owned()) }
    }

    fn spelled(half: &HalfAgreed) -> String {
        serde_json::to_string(half).expect("JSON")
    }

    #[test]
    fn half_agreed_here_and_in_a_backup_keeps_both_signs() {
        let place = LocalKey::read("half/0000000000000001.1//1/common/rest");
        let (here, theirs) = (half("Elevene sier det.", "KA"), half("Vi ser det.\nHver uke.", "EH"));
        let both = merged(&place, &spelled(&here), &spelled(&theirs), || 9).expect("news");
        let read = HalfAgreed::of(&both, String::new());
        assert_eq!(read, half("Elevene sier det.\nVi ser det.\nHver uke.", "KA, EH"));
        assert_eq!(
            merged(&place, &spelled(&read), &spelled(&theirs), || 9).map(|both| HalfAgreed::of(&both, String::new())),
            Some(read)
        );
    }

    #[test]
    fn a_tiltak_half_agreed_in_two_tabs_keeps_both_signs() {
        let mine = half("Elevene sier det.", "").beside(half("Vi ser det.", "KA"), &half("", ""));
        assert_eq!(mine, half("Vi ser det.\nElevene sier det.", "KA"));
    }

    #[test]
    fn initials_within_other_initials_are_not_lost() {
        assert_eq!(half("", "KAR").merged(half("", "KA")), half("", "KAR, KA"));
        assert_eq!(half("", "KAR, KA").merged(half("", "KA")), half("", "KAR, KA"));
    }

    #[test]
    fn a_half_agreed_tiltak_has_the_day_its_form_shows() {
        assert_eq!(HalfAgreed::of("", "2027-02-01".to_owned()), half("", ""));
        let emptied = HalfAgreed { review_date: String::new(), ..half("", "") };
        assert_eq!(HalfAgreed::of(&spelled(&emptied), "2027-02-01".to_owned()), emptied);
    }
}
