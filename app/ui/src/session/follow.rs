//! Following a meeting that is run in another window of this device: the big screen does.

use super::Tablet;
use fellestid_browser::Listener;
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

impl Tablet {
    /// For as long as the place that asks is shown. What this window remembers of the run gives way
    /// to what is kept, whenever another window keeps something.
    pub fn follow_run(self, meeting: Dot) {
        let look = move |_| {
            self.runs.update(|runs| {
                runs.remove(&meeting);
            })
        };
        StoredValue::new_local(Listener::on(&window(), "storage", look));
    }
}
