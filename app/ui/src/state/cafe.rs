//! A café's seating plan: reckoned by the worker, since it may take a second on a tablet, and
//! written as one act.

use super::App;
use fellestid_browser::random::random_u64;
use fellestid_core::chance::Chance;
use fellestid_core::dot::Dot;
use fellestid_core::job::PlanCafe;
use fellestid_core::record::Key;
use fellestid_core::views::participant::Participant;
use fellestid_core::views::participant::seated::{cafe_of, keep_cafe};
use leptos::prelude::*;

impl App {
    /// Who sits where in every round, with hosts drawn by lot where there are to be any. False where
    /// nothing was written.
    pub async fn plan_cafe(self, meeting: Dot, tables: u32, rounds: u32, with_hosts: bool) -> bool {
        let cafe = self.notebook.with_untracked(|notebook| {
            let people: Vec<Key> = Participant::all(notebook, meeting).iter().map(|person| person.key).collect();
            let mut hosts = Chance::new(random_u64()).shuffled(&people);
            hosts.truncate(if with_hosts { tables as usize } else { 0 });
            cafe_of(notebook, meeting, &hosts, tables, rounds)
        });
        let Some((order, cafe)) = cafe else { return false };
        let Some(seating) = self.ask(PlanCafe { cafe, seed: random_u64() }).await else { return false };
        self.change(|change| keep_cafe(change, &order, &seating));
        true
    }
}
