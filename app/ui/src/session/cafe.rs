//! A café's seating plan: computed by the worker, since it may take a second on a tablet, and
//! written as one act.

use super::App;
use fellestid_browser::random::random_u64;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_jobs::PlanCafe;
use fellestid_model::chance::Chance;
use fellestid_model::draw::roles::Role;
use fellestid_model::kinds::participant::Participant;
use fellestid_model::kinds::participant::drawn::{Holder, roles};
use fellestid_model::kinds::participant::seated::{cafe_of, set_cafe};

impl App {
    /// Plans who sits where in every round. Returns false if nothing was written.
    pub async fn plan_cafe(self, meeting: Dot, tables: u32, rounds: u32) -> bool {
        self.plan_cafe_of(meeting, Vec::new(), tables, rounds).await
    }

    /// Like [`plan_cafe`](App::plan_cafe), with a host who stays at each table.
    pub async fn plan_cafe_with_hosts(self, meeting: Dot, tables: u32, rounds: u32) -> bool {
        let hosts = self.notebook.untracked(|notebook| {
            let people: Vec<Key> = Participant::present(notebook, meeting).iter().map(|person| person.key).collect();
            hosts(notebook, meeting, tables, &people)
        });
        self.plan_cafe_of(meeting, hosts, tables, rounds).await
    }

    async fn plan_cafe_of(self, meeting: Dot, hosts: Vec<Key>, tables: u32, rounds: u32) -> bool {
        let cafe = self.notebook.untracked(|notebook| cafe_of(notebook, meeting, &hosts, tables, rounds));
        let Some((order, cafe)) = cafe else { return false };
        let Some(seating) = self.jobs.ask(PlanCafe { cafe, seed: random_u64() }).await else { return false };
        self.transact(|transaction| set_cafe(transaction, &order, &seating));
        true
    }
}

/// Returns a host for each table: whoever drew that role there, or else someone by lot.
fn hosts(notebook: &Notebook, meeting: Dot, tables: u32, people: &[Key]) -> Vec<Key> {
    let drawn = |table| match roles(notebook, meeting, table).into_iter().find(|(role, _)| *role == Role::Host) {
        Some((_, Holder::Person(id))) => people.iter().find(|person| person.id == id).copied(),
        Some((_, Holder::Seat(_))) | None => None,
    };
    let drawn: Vec<Option<Key>> = (1..=tables).map(drawn).collect();
    let mut others = Chance::new(random_u64()).shuffled(people);
    others.retain(|person| !drawn.contains(&Some(*person)));
    let mut others = others.into_iter();
    drawn.into_iter().filter_map(|host| host.or_else(|| others.next())).collect()
}
