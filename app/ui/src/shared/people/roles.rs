//! The names of roles, who has them, and this table's roles while the meeting runs.

use super::draws::{draw_table, earlier_roles};
use crate::kit::{Memo, Show, icon, live, view};
use crate::session::App;
use crate::shared::not_here::Whole;
use crate::shared::running::Stand;
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_model::draw::roles::{Holders, Role, Roles};
use fellestid_model::kinds::participant::drawn::{Holder, THE_MEETING, holder_told, roles};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Returns what someone with this role does.
fn role_about(w: &Words, role: Role) -> &'static str {
    match role {
        Role::PlenaryLead => w.people.plenary_lead_about,
        Role::Lead => w.people.lead_about,
        Role::Secretary => w.people.secretary_about,
        Role::ScopeKeeper => w.people.scope_keeper_about,
        Role::Host => w.people.host_about,
    }
}

/// Returns each role with its holder.
pub fn held(w: &Words, notebook: &Notebook, meeting: Dot, roles: &Roles<Holder>) -> Vec<(Role, String)> {
    roles.iter().map(|(role, holder)| (*role, holder_told(notebook, meeting, *role, *holder, w.language))).collect()
}

pub fn has_seats(roles: &Roles<Holder>) -> bool {
    roles.values().any(|holder| matches!(holder, Holder::Seat(_)))
}

/// The roles, each with its holder and what it means.
pub fn told(w: &'static Words, held: Vec<(Role, String)>) -> AnyView {
    let rows = held.into_iter().map(|(role, who)| {
        view! {
            <div><dt>{role.name(w.language)}</dt> <dd><b>{who}</b> " " <span class="small">{role_about(w, role)}</span></dd></div>
        }
    });
    view! { <dl class="roles-told">{rows.collect_view()}</dl> }.into_any()
}

/// Returns what each of these roles means, on one line.
pub fn told_short(w: &Words, roles: &BTreeSet<Role>) -> String {
    roles.iter().map(|role| format!("{}: {}.", role.name(w.language), role_about(w, *role))).collect::<Vec<String>>().join(" ")
}

/// This table's roles as chips, with their meaning and a new draw folded beneath.
#[component]
pub fn RolesHere(stand: Stand) -> impl IntoView {
    let (app, home, w): (App, Dot, &'static Words) = (stand.app, stand.home, stand.app.words());
    let table = move || stand.table();
    let drawn = Memo::new(move |_| {
        app.notebook.read(home, |notebook| {
            let mut held_here = held(w, notebook, home, &roles(notebook, home, table()));
            let has_seats = has_seats(&roles(notebook, home, table()));
            held_here.extend(held(w, notebook, home, &roles(notebook, home, THE_MEETING)));
            (held_here, has_seats)
        })
    });
    let earlier = earlier_roles(app, home);
    let last = earlier.told(Holders::new);
    let draw = move |_| {
        let seats = untrack(|| stand.rounds.seats(table()));
        draw_table(app, home, untrack(table), seats, &last.get_untracked());
        app.say_undoable(w.people.roles_drawn);
    };
    let is_drawn = move || drawn.with(|(held, _)| !held.is_empty());
    let chip = |(role, who): &(Role, String)| view! { <span class="chip"><b>{who.clone()}</b> {role.name(w.language)}</span> };
    let chips = move || drawn.with(|(held, _)| held.iter().map(chip).collect_view());
    view! {
        <Show when=move || stand.kind.get().has_roles()>
            <details class="roles-here">
                <summary><span class="grow bar"><span class:visually-hidden=is_drawn>{w.people.roles} " "</span> {live(chips)}</span></summary>
                <div class="stack tight">
                    {move || told(w, drawn.get().0)}
                    <Show when=move || drawn.with(|(_, has_seats)| *has_seats)><p class="small">{w.people.seats_about}</p></Show>
                    <Whole app=app is_here=earlier.is_whole>
                        <p><button type="button" class="button" on:click=draw>
                            {icon(icon::REDO)} {move || if is_drawn() { w.people.draw_roles_again } else { w.people.draw_roles }}
                        </button></p>
                    </Whole>
                </div>
            </details>
        </Show>
    }
}
