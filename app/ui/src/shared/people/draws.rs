//! Trekk grupper og roller: who sits where and who does what, drawn by lot, each draw one act that can be
//! undone. Without initials, roles go to seats.

use super::roles::{has_seats, held, told, told_short};
use crate::kit::{Memo, Show, icon, view};
use crate::session::{App, Overview};
use crate::shared::not_here::Whole;
use crate::words::{Words, counted, facts, fill};
use fellestid_browser::random::random_u64;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::sorting::gathered;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::chance::Chance;
use fellestid_model::draw::roles::{self, Holders, Role, Roles, redraw};
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::kinds::participant::Participant;
use fellestid_model::kinds::participant::drawn::{self, Holder, THE_MEETING, last_holders, set_roles};
use fellestid_model::kinds::participant::seated::{at_table, draw_groups, set_groups};
use fellestid_model::method::StepKind;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Seats assumed at a table nobody has counted.
const SEATS: u32 = 4;
/// More people than this at one table could be several groups.
const ONE_TABLE_MAX: usize = 6;

#[component]
pub fn Draws(app: App, home: Dot) -> impl IntoView {
    let w = app.words();
    let earlier = earlier_roles(app, home);
    let last = earlier.told(Holders::new);
    let tables =
        Memo::new(move |_| app.notebook.read(home, |notebook| Meeting::read(notebook, home).map_or(1, |meeting| meeting.tables)));
    let people = Memo::new(move |_| app.notebook.read(home, |notebook| Participant::all(notebook, home)));
    let seated = move || people.with(|people| people.iter().any(|person| person.table().is_some()));
    let has_roles = move || {
        app.notebook
            .read(home, |notebook| (THE_MEETING..=tables.get()).any(|table| !drawn::roles(notebook, home, table).is_empty()))
    };
    let may_group = move || tables.get() > 1 && people.with(Vec::len) > 1;
    let group = move |_| {
        let (tables, had_roles, last) = (tables.get_untracked(), untrack(has_roles), last.get_untracked());
        app.transact(|transaction| {
            seat(transaction, home, tables);
            // Roles were drawn for a table's people, so new groups need new roles.
            if had_roles {
                draw_all(transaction, home, &last);
            }
        });
        app.say_undoable(w.people.groups_drawn);
    };
    let give_roles = move |_| {
        app.transact(|transaction| draw_all(transaction, home, &last.get_untracked()));
        app.say_undoable(w.people.roles_drawn);
    };
    view! {
        <div class="stack">
            <p class="hint">{w.people.draws_about} " " {move || (tables.get() == 1 && people.with(Vec::len) > ONE_TABLE_MAX).then_some(w.people.draws_one_table)}</p>
            <Whole app=app is_here=earlier.is_whole>
            <p class="actions">
                <Show when=may_group>
                    <button type="button" class="button" on:click=group>{icon(icon::PEOPLE)} {move || if seated() { w.people.draw_groups_again } else { w.people.draw_groups }}</button>
                </Show>
                <button type="button" class="button" on:click=give_roles>{icon(icon::REDO)} {move || if has_roles() { w.people.draw_roles_again } else { w.people.draw_roles }}</button>
            </p>
            </Whole>
            <div role="status">{move || mixed(app, home).map(|text| view! { <p>{text}</p> })}</div>
            {move || drawn_here(app, home, tables.get())}
        </div>
    }
}

/// Returns who had which role last. Nobody can draw before it is known.
pub fn earlier_roles(app: App, home: Dot) -> Overview<Holders<Holder>> {
    app.overview(move |memory| last_holders(memory, home))
}

/// Says how well mixed the tables are; `None` before a draw, or with one table.
fn mixed(app: App, home: Dot) -> Option<String> {
    let w = app.words();
    let people = app.notebook.read(home, |notebook| Participant::all(notebook, home));
    let tables: BTreeSet<u32> = gathered(people.iter().filter_map(Participant::table));
    if tables.len() < 2 {
        return None;
    }
    let said = match uneven_tag(&people, &tables) {
        _ if people.iter().all(|person| person.tags.is_empty()) => w.people.mixed_unknown.to_owned(),
        None => w.people.mixed_all.to_owned(),
        Some(tag) => fill(w.people.mixed_some, &[("tag", tag)]),
    };
    let late = people.iter().filter(|person| person.table().is_none()).count();
    let late = (late > 0).then(|| counted(late, w.people.late_one, w.people.late_many));
    Some([Some(said), late].into_iter().flatten().collect::<Vec<String>>().join(" "))
}

/// Returns a tag held by two or more people more at one table than at another, or `None`.
fn uneven_tag<'a>(people: &'a [Participant], tables: &BTreeSet<u32>) -> Option<&'a str> {
    let at = |tag: &str, table: u32| {
        people.iter().filter(|person| person.table() == Some(table) && person.tags.iter().any(|own| own == tag)).count()
    };
    let is_uneven = |tag: &&str| {
        let counts: Vec<usize> = tables.iter().map(|table| at(tag, *table)).collect();
        counts.iter().max().zip(counts.iter().min()).is_some_and(|(most, fewest)| most - fewest > 1)
    };
    people.iter().flat_map(|person| &person.tags).map(String::as_str).find(is_uneven)
}

/// Each table with its people and their roles.
fn drawn_here(app: App, home: Dot, tables: u32) -> AnyView {
    let w = app.words();
    app.notebook.read(home, |notebook| {
        let people = Participant::all(notebook, home);
        let of_meeting = drawn::roles(notebook, home, THE_MEETING);
        let mut has_any_seat = has_seats(&of_meeting);
        let mut in_use = BTreeSet::new();
        let lead = held(w, notebook, home, &of_meeting);
        let cards: Vec<AnyView> = (1..=tables)
            .filter_map(|table| {
                let roles = drawn::roles(notebook, home, table);
                has_any_seat |= has_seats(&roles);
                in_use.extend(roles.keys().copied());
                let here: Vec<String> = people
                    .iter()
                    .filter(|person| person.table() == Some(table))
                    .map(|person| person.initials.shown.clone())
                    .collect();
                (!here.is_empty() || !roles.is_empty()).then(|| table_card(w, table, here, held(w, notebook, home, &roles)))
            })
            .collect();
        let says_seats = has_any_seat.then(|| view! { <p class="small">{w.people.seats_about}</p> });
        view! {
            {(!lead.is_empty()).then(|| told(w, lead))}
            {(!cards.is_empty()).then(|| view! { <ul class="draw-tables">{cards}</ul> })}
            {says_seats}
            {(!in_use.is_empty()).then(|| view! { <p class="small">{told_short(w, &in_use)}</p> })}
        }
        .into_any()
    })
}

fn table_card(w: &Words, table: u32, here: Vec<String>, held: Vec<(Role, String)>) -> AnyView {
    let roles =
        held.into_iter().map(|(role, who)| view! { <li><span class="small">{role.name(w.language)}</span> <b>{who}</b></li> });
    view! {
        <li class="card">
            <h3>{fill(w.run.table, &[("number", &table.to_string())])}</h3>
            {(!here.is_empty()).then(|| view! { <p>{facts(here)}</p> })}
            <ul class="draw-roles">{roles.collect_view()}</ul>
        </li>
    }
    .into_any()
}

fn seat(transaction: &mut Transaction<'_>, home: Dot, tables: u32) {
    let groups = draw_groups(transaction.notebook, home, tables, &mut Chance::new(random_u64()));
    set_groups(transaction, &groups);
}

/// Draws groups, if nobody sits anywhere yet.
fn seat_those_who_stand(transaction: &mut Transaction<'_>, meeting: &Meeting) {
    let people = Participant::present(transaction.notebook, meeting.home);
    if !people.is_empty() && people.iter().all(|person| person.table().is_none()) {
        seat(transaction, meeting.home, meeting.tables);
    }
}

/// Draws roles for the meeting and every table. People without seats are seated first.
fn draw_all(transaction: &mut Transaction<'_>, home: Dot, last: &Holders<Holder>) {
    let Some(meeting) = Meeting::read(transaction.notebook, home) else { return };
    let people = Participant::present(transaction.notebook, home);
    seat_those_who_stand(transaction, &meeting);
    let mut chance = Chance::new(random_u64());
    let everyone: Vec<Holder> = people.iter().map(|person| Holder::Person(person.key.id)).collect();
    // Without any names, the leader is a seat at a table drawn by lot.
    let leaders = if everyone.is_empty() { (1..=meeting.tables).map(Holder::Seat).collect() } else { everyone };
    let lead = anew(transaction, home, THE_MEETING, &leaders, &Role::AT_MEETING, last, &mut chance);
    set_roles(transaction, home, THE_MEETING, &lead);
    for table in 1..=meeting.tables {
        let roles = of_table(transaction, &meeting, (table, None), &lead, last, &mut chance);
        set_roles(transaction, home, table, &roles);
    }
}

/// Draws one table's roles again. People without seats are seated first. `seats`: how many the table has said
/// they are. `last`: who had which role last.
pub fn draw_table(app: App, home: Dot, table: u32, seats: Option<u32>, last: &Holders<Holder>) {
    app.transact(|transaction| {
        let Some(meeting) = Meeting::read(transaction.notebook, home) else { return };
        seat_those_who_stand(transaction, &meeting);
        let lead = drawn::roles(transaction.notebook, home, THE_MEETING);
        let chance = &mut Chance::new(random_u64());
        let roles = of_table(transaction, &meeting, (table, seats), &lead, last, chance);
        set_roles(transaction, home, table, &roles);
    });
}

/// Draws among the people at a table. The leader of the meeting gets no other role if there are enough people.
fn of_table(
    transaction: &Transaction<'_>,
    meeting: &Meeting,
    (table, seats): (u32, Option<u32>),
    lead: &Roles<Holder>,
    last: &Holders<Holder>,
    chance: &mut Chance,
) -> Roles<Holder> {
    let is_cafe = meeting.steps.iter().any(|step| step.kind == StepKind::CafeRound);
    let wanted: &[Role] = if is_cafe { &Role::AT_CAFE } else { &Role::AT_TABLE };
    let mut people = at_table(transaction.notebook, meeting.home, table);
    let leads = match lead.get(&Role::PlenaryLead) {
        Some(Holder::Seat(of_table)) if *of_table == table => Some(Holder::Seat(1)),
        Some(Holder::Person(id)) => Some(Holder::Person(*id)),
        Some(Holder::Seat(_)) | None => None,
    };
    if people.is_empty() {
        let seats = seats.or_else(|| meeting.seats_at(table)).unwrap_or(SEATS).max(1);
        people = (1..=seats).map(Holder::Seat).collect();
    }
    if people.len() > wanted.len() {
        people.retain(|holder| Some(*holder) != leads);
    }
    anew(transaction, meeting.home, table, &people, wanted, last, chance)
}

/// Draws roles. If the same roles were drawn before, the result differs from that draw.
fn anew(
    transaction: &Transaction<'_>,
    home: Dot,
    table: u32,
    people: &[Holder],
    wanted: &[Role],
    last: &Holders<Holder>,
    chance: &mut Chance,
) -> Roles<Holder> {
    let before = drawn::roles(transaction.notebook, home, table);
    let is_same = before.len() == wanted.len() && wanted.iter().all(|role| before.contains_key(role));
    if is_same { redraw(people, &before, last, chance) } else { roles::draw(people, wanted, last, chance) }
}
