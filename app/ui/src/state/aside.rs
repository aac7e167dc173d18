//! What lies beside the notebook on this tablet: points nobody has seen, and half-written text. A
//! backup takes it along, a share never does. Votes and pulse answers under way go with neither:
//! before they are closed they would tell too much, and they are over in minutes.

use super::{App, drafts};
use fellestid_browser::preferences;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file::Aside;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::gathered;
use leptos::prelude::WithUntracked;

/// How the names of all that begin. Settings are not among them: they are the tablet's.
const KINDS: [&str; 2] = ["drafts/", "half/"];

impl App {
    pub(super) fn aside(self) -> Aside {
        let all = KINDS.iter().flat_map(|kind| preferences::names(kind));
        gathered(all.filter_map(|name| preferences::get(&name).map(|text| (name, text))))
    }

    /// What a backup would bring, as it will stand: what is on this tablet stays, and what differs
    /// comes beside it.
    pub fn new_aside(self, aside: &Aside) -> Aside {
        let is_erased = |name: &str| {
            let mut homes = name.split('/').filter_map(|part| part.parse::<Dot>().ok());
            self.notebook.with_untracked(|notebook| homes.any(|home| notebook.is_erased(&Key::root(home))))
        };
        let known = aside.iter().filter(|(name, _)| KINDS.iter().any(|kind| name.starts_with(kind)) && !is_erased(name));
        gathered(known.filter_map(|(name, theirs)| {
            let text = match preferences::get(name) {
                None => theirs.clone(),
                Some(here) if name.starts_with("drafts/") => drafts::joined(&here, theirs)?,
                Some(here) => half_joined(name, &here, theirs)?,
            };
            Some((name.clone(), text))
        }))
    }

    pub fn put_aside(self, aside: &Aside) {
        for (name, text) in self.new_aside(aside) {
            let _ = preferences::set(&name, &text);
        }
    }
}

/// A meeting's half-written text with a backup's under it, where it does not go on from it. What was
/// looked for, pasted or tried alone is one tablet's own: there, what is here stays alone.
fn half_joined(name: &str, here: &str, theirs: &str) -> Option<String> {
    let is_of_meeting = name.split('/').any(|part| part.parse::<Dot>().is_ok());
    let goes_on = format!("\n{here}").contains(&format!("\n{}", theirs.trim()));
    (is_of_meeting && !goes_on).then(|| format!("{here}\n{theirs}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_written_text_of_a_meeting_is_kept_from_both_and_once() {
        let name = "half/0000000000000001.1/0000000000000001.2/1";
        let both = half_joined(name, "Vi bør prøve", "Noe annet").expect("news");
        assert_eq!(both, "Vi bør prøve\nNoe annet");
        assert_eq!(half_joined(name, &both, "Noe annet"), None);
        assert_eq!(half_joined(name, "Vi bør prøve", "Vi bør"), None);
        assert_eq!(half_joined(name, "Vi sa ja", "ja").as_deref(), Some("Vi sa ja\nja"));
        assert_eq!(half_joined("half/find/last", "ro", "tid"), None);
    }
}
