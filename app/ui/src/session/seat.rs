//! Which table this tablet stands on in a meeting, even before the meeting has begun; and who leads it.

use super::{Run, Tablet};
use fellestid_archive::{LocalKey, locals};
use fellestid_browser::clock::now_ms;
use fellestid_crdt::dot::Dot;
use leptos::prelude::*;

impl Tablet {
    /// Returns the table this tablet sits at in the meeting, from 1.
    pub fn table_here(self, meeting: Dot) -> u32 {
        let seat = || locals::get_as(&LocalKey::Seat(meeting));
        self.run(meeting).map(|run| run.table).or_else(seat).unwrap_or(1)
    }

    /// Returns whether this tablet is a guest device: it joined by invitation, and does not lead the meeting.
    pub fn is_guest(self, meeting: Dot) -> bool {
        self.runs.track();
        locals::get(&LocalKey::Seat(meeting)).is_some() && locals::get(&LocalKey::Leads(meeting)).is_none()
    }

    /// Ends a guest device's part in the meeting: its file has been handed to the one who leads.
    pub fn hand_in(self, meeting: Dot) {
        locals::set(&LocalKey::HandedIn(meeting), &now_ms().to_string());
        self.leave_run();
    }

    /// Returns when this guest device handed in, in milliseconds since 1970, or `None`.
    pub fn handed_in_ms(self, meeting: Dot) -> Option<i64> {
        self.runs.track();
        locals::get_as(&LocalKey::HandedIn(meeting)).filter(|_| self.is_guest(meeting))
    }

    /// Makes this tablet lead the meeting, if the one that did, or its owner, is gone.
    pub fn lead_from_here(self, meeting: Dot) {
        locals::set(&LocalKey::Leads(meeting), "yes");
        locals::remove(&LocalKey::HandedIn(meeting));
        self.runs.notify();
    }

    pub fn sit_at(self, meeting: Dot, table: u32) {
        locals::set(&LocalKey::Seat(meeting), &table.to_string());
        locals::remove(&LocalKey::Leads(meeting));
        locals::remove(&LocalKey::HandedIn(meeting));
        if let Some(run) = self.run(meeting) {
            self.set_run(meeting, Run { table, ..run });
        }
    }
}
