//! Who was present (til stede), and who was absent: as initials if names are included, else as numbers. If the meeting
//! was planned for more people than are on its list, the planned number is shown.

use crate::words::{Words, fill};
use crate::write::one_line;
use fellestid_model::kinds::participant::attendance::Attendance;
use fellestid_model::options::With;

/// Returns the lines for the meeting's facts; empty if nothing is known.
pub fn lines(words: &Words, attendance: &Attendance, names: With) -> Vec<String> {
    let Attendance { present, absent, planned } = attendance;
    let who = |word: &str, people: &[String]| {
        let who = match names {
            With::Included => one_line(&people.join(", ")),
            With::LeftOut => people.len().to_string(),
        };
        (!people.is_empty()).then(|| fill(word, &[("who", &who)]))
    };
    // Without names, the counts of a list that does not cover everyone would mislead.
    let is_told = names == With::Included || planned.is_none();
    let planned = planned.map(|planned| fill(words.minutes.planned_for, &[("count", &planned.to_string())]));
    let listed = [who(words.minutes.present, present), who(words.minutes.absent, absent)].into_iter().filter(|_| is_told);
    listed.chain([planned]).flatten().collect()
}
