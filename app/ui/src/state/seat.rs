//! Which table this tablet stands on in a meeting, also before the meeting has begun.

use super::{App, Run};
use fellestid_browser::clock::now_ms;
use fellestid_browser::preferences;
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

impl App {
    /// From 1.
    pub fn table_here(self, meeting: Dot) -> u32 {
        let seat = || preferences::get_as(&seat_name(meeting));
        self.run(meeting).map(|run| run.table).or_else(seat).unwrap_or(1)
    }

    /// Whether this tablet came to the meeting by another's invitation, and so does not lead it.
    pub fn is_guest(self, meeting: Dot) -> bool {
        self.runs.track();
        preferences::get(&seat_name(meeting)).is_some() && preferences::get(&lead_name(meeting)).is_none()
    }

    /// This tablet's part in the meeting is over: what was written is handed to the one who leads.
    pub fn hand_in(self, meeting: Dot) {
        let _ = preferences::set(&handed_name(meeting), &now_ms().to_string());
        self.leave_run();
    }

    /// Milliseconds since 1970; nothing where it is not handed in.
    pub fn handed_in_ms(self, meeting: Dot) -> Option<i64> {
        self.runs.track();
        preferences::get_as(&handed_name(meeting)).filter(|_| self.is_guest(meeting))
    }

    /// From now on the meeting is led here: the tablet that did is gone, or whoever held it.
    pub fn lead_from_here(self, meeting: Dot) {
        let _ = preferences::set(&lead_name(meeting), "yes");
        let _ = preferences::remove(&handed_name(meeting));
        self.runs.notify();
    }

    pub fn sit_at(self, meeting: Dot, table: u32) {
        let _ = preferences::set(&seat_name(meeting), &table.to_string());
        let _ = preferences::remove(&lead_name(meeting));
        let _ = preferences::remove(&handed_name(meeting));
        if let Some(run) = self.run(meeting) {
            self.set_run(meeting, Run { table, ..run });
        }
    }
}

fn handed_name(meeting: Dot) -> String {
    format!("handed/{meeting}")
}

fn lead_name(meeting: Dot) -> String {
    format!("leads/{meeting}")
}

fn seat_name(meeting: Dot) -> String {
    format!("table/{meeting}")
}
