//! Merging two values of one key: drafts and half-written text that a backup brings, that another tab has
//! written, or that were on disk unread. Nothing anybody wrote is lost, and nothing comes twice. Pure.

use crate::LocalKey;
use serde::{Deserialize, Serialize};

/// A draft as it is stored: ids and codes as text, empty if absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredDraft {
    pub id: u64,
    pub question: String,
    pub part: String,
    pub step: String,
    pub table: u32,
    pub column: String,
    pub text: String,
}

/// Returns the value here with the other added. `None` if the other adds nothing, if a newer version wrote
/// either, or if the value is only ever one tablet's.
pub fn merged(key: &LocalKey, here: &str, theirs: &str, fresh: impl FnMut() -> u64) -> Option<String> {
    // A search, a pasted page and «Prøv alene» belong to no meeting: there the text here stays alone.
    key.home().filter(|_| key.in_backup())?;
    if matches!(key, LocalKey::Drafts(_)) { drafts_merged(here, theirs, fresh) } else { half_written_merged(here, theirs) }
}

fn drafts_merged(here: &str, theirs: &str, fresh: impl FnMut() -> u64) -> Option<String> {
    let here: Vec<StoredDraft> = serde_json::from_str(here).ok()?;
    let all = merge_drafts(&here, serde_json::from_str(theirs).ok()?, fresh);
    (all.len() > here.len()).then(|| serde_json::to_string(&all).unwrap_or_default())
}

/// Merges drafts. One that was changed elsewhere stays as it is here, with the other version added as a new draft.
fn merge_drafts(here: &[StoredDraft], theirs: Vec<StoredDraft>, mut fresh: impl FnMut() -> u64) -> Vec<StoredDraft> {
    let mut all = here.to_vec();
    for mut draft in theirs {
        let says_the_same = |other: &StoredDraft| StoredDraft { id: draft.id, ..other.clone() } == draft;
        // Two people may have written the same, which is added once.
        if !here.iter().any(says_the_same) {
            if all.iter().any(|other| other.id == draft.id) {
                draft.id = fresh();
            }
            all.push(draft);
        }
    }
    all
}

/// Adds the other's text under the text here, unless the text here contains it.
fn half_written_merged(here: &str, theirs: &str) -> Option<String> {
    let goes_on = format!("\n{here}").contains(&format!("\n{}", theirs.trim()));
    (!goes_on).then(|| format!("{here}\n{theirs}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(id: u64, text: &str) -> StoredDraft {
        let [question, part, step, column] = [const { String::new() }; 4];
        StoredDraft { id, question, part, step, table: 1, column, text: text.to_owned() }
    }

    #[test]
    fn drafts_of_a_backup_come_beside_those_that_are_here() {
        let here = [draft(1, "skrevet videre"), draft(2, "likt")];
        let theirs = vec![draft(1, "skrevet"), draft(2, "likt"), draft(3, "borte her")];
        let all = merge_drafts(&here, theirs.clone(), || 9);
        assert_eq!(all, [draft(1, "skrevet videre"), draft(2, "likt"), draft(9, "skrevet"), draft(3, "borte her")]);
        assert_eq!(merge_drafts(&all, theirs, || 10), all);
        let twins = [draft(4, "Ja"), draft(5, "Ja")];
        assert_eq!(merge_drafts(&[], twins.to_vec(), || 9), twins);
    }

    #[test]
    fn half_written_text_of_a_meeting_is_kept_from_both_and_once() {
        let merged = |here: &str, theirs: &str| {
            let key = LocalKey::read("half/0000000000000001.1/0000000000000001.2/1");
            merged(&key, here, theirs, || 9)
        };
        let both = merged("Vi bør prøve", "Noe annet").expect("news");
        assert_eq!(both, "Vi bør prøve\nNoe annet");
        assert_eq!(merged(&both, "Noe annet"), None);
        assert_eq!(merged("Vi bør prøve", "Vi bør"), None);
        assert_eq!(merged("Vi sa ja", "ja").as_deref(), Some("Vi sa ja\nja"));
    }

    #[test]
    fn what_is_one_tablets_own_stays_alone() {
        assert_eq!(merged(&LocalKey::read("half/find"), "ro", "tid", || 9), None);
        assert_eq!(merged(&LocalKey::Running, "ro", "tid", || 9), None);
    }
}
