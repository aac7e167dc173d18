//! Following a meeting that runs in another window of this device, as the big screen does.

use super::Tablet;
use fellestid_browser::Listener;
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

impl Tablet {
    /// Follows the run for as long as the calling component is shown. What this window remembers of the run is
    /// replaced by what is stored, whenever another window stores something.
    pub fn follow_run(self, meeting: Dot) {
        let look = move |_| {
            self.runs.update(|runs| {
                runs.remove(&meeting);
            })
        };
        StoredValue::new_local(Listener::on(&window(), "storage", look));
    }
}
