//! What a tiltak half-written where the group agrees is to have besides its text: kept on this tablet at
//! every key press, beside the place of the text. Knows no field.

use crate::session::App;
use fellestid_archive::LocalKey;
use fellestid_model::kinds::action::Terms;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HalfAgreed {
    pub sign: String,
    pub responsible: String,
    /// As `2027-02-01`; empty where none is set.
    pub review_date: String,
    pub is_common: bool,
}

impl HalfAgreed {
    /// Nothing written; for the whole staff, and with a day that is proposed.
    pub fn new(review_date: String) -> Self {
        HalfAgreed { sign: String::new(), responsible: String::new(), review_date, is_common: true }
    }

    /// What was kept for a place; as new where that is nothing.
    pub fn read(app: App, place: &LocalKey, review_date: String) -> Self {
        let kept = serde_json::from_str(&app.tablet.half_written(&rest_of(place))).ok();
        kept.unwrap_or_else(|| HalfAgreed::new(review_date))
    }

    pub fn keep(&self, app: App, place: &LocalKey) {
        app.tablet.set_half_written(&rest_of(place), &serde_json::to_string(self).unwrap_or_default());
    }

    pub fn forget(app: App, place: &LocalKey) {
        app.tablet.set_half_written(&rest_of(place), "");
    }

    pub fn terms(&self) -> Terms<'_> {
        let HalfAgreed { sign, responsible, review_date, is_common } = self;
        Terms { sign, responsible, review_date, is_common: *is_common }
    }
}

fn rest_of(place: &LocalKey) -> LocalKey {
    LocalKey::read(&format!("{}/rest", place.name()))
}
