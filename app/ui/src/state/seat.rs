//! Which table this tablet stands on in a meeting, also before the meeting has begun.

use super::{App, Run};
use fellestid_browser::preferences;
use fellestid_core::dot::Dot;
use leptos::prelude::*;

impl App {
    /// From 1.
    pub fn table_here(self, meeting: Dot) -> u32 {
        preferences::get_as(&name(meeting)).unwrap_or(1)
    }

    /// Whether this tablet came to the meeting by another's invitation, and so does not lead it.
    pub fn is_guest(self, meeting: Dot) -> bool {
        self.runs.track();
        preferences::get(&name(meeting)).is_some()
    }

    /// From now on the meeting is led here: the tablet that did is gone, or whoever held it.
    pub fn lead_from_here(self, meeting: Dot) {
        let _ = preferences::remove(&name(meeting));
        self.runs.notify();
    }

    pub fn sit_at(self, meeting: Dot, table: u32) {
        let _ = preferences::set(&name(meeting), &table.to_string());
        if let Some(run) = self.run(meeting) {
            self.set_run(meeting, Run { table, ..run });
        }
    }
}

fn name(meeting: Dot) -> String {
    format!("table/{meeting}")
}
