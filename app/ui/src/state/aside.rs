//! What lies beside the notebook on this tablet: points nobody has seen, and half-written text. A
//! backup takes it along, a share never does. Votes and pulse answers under way go with neither:
//! before they are closed they would tell too much, and they are over in minutes.

use super::App;
use fellestid_browser::preferences;
use fellestid_core::file::Aside;
use fellestid_core::sorting::gathered;

/// How the names of all that begin. Settings are not among them: they are the tablet's.
const KINDS: [&str; 2] = ["drafts/", "half/"];

impl App {
    pub(super) fn aside(self) -> Aside {
        let all = KINDS.iter().flat_map(|kind| preferences::names(kind));
        gathered(all.filter_map(|name| preferences::get(&name).map(|text| (name, text))))
    }

    /// What of a backup's is not here: a draft that stands on this tablet is never written over.
    pub fn new_aside(self, aside: &Aside) -> Aside {
        let is_new = |name: &str| KINDS.iter().any(|kind| name.starts_with(kind)) && preferences::get(name).is_none();
        gathered(aside.iter().filter(|(name, _)| is_new(name)).map(|(name, text)| (name.clone(), text.clone())))
    }

    pub fn put_aside(self, aside: &Aside) {
        for (name, text) in self.new_aside(aside) {
            if preferences::set(&name, &text).is_err() {
                return self.say(self.words().points.draft_not_kept);
            }
        }
    }
}
