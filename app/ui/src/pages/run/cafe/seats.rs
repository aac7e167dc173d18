//! Who sits where in a round, if the tablet knows the people; else a rule for moving that everyone can follow.

use super::Rounds;
use crate::kit::{Memo, Show, live, view};
use crate::shared::plan::others;
use crate::shared::running::Stand;
use crate::words::{Words, counted, fill};
use fellestid_model::draw::rotation::table_in_round;
use fellestid_model::kinds::participant::Participant;
use fellestid_model::kinds::participant::seated::others_met_min;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Guests assumed at a table if the number of people is unknown.
const GUESTS: u32 = 5;
/// A screen no wider than this shows one thing at a time.
const PHONE_PX: f64 = 600.0;
/// Nobody remembers a longer list than this.
const GUESTS_TOLD_MAX: u32 = 7;

pub fn people(stand: Stand) -> Vec<Participant> {
    stand.app.notebook.read(stand.home, |notebook| Participant::present(notebook, stand.home))
}

/// Returns whether the person sits at the same table in every round, as its host does.
pub fn stays(person: &Participant) -> bool {
    person.seats.len() > 1 && person.seats.iter().all(|table| Some(*table) == person.table())
}

/// The seating plan of this round; before the first move also the button that makes it.
#[component]
pub fn SeatingPlan(stand: Stand, rounds: Memo<Rounds>) -> impl IntoView {
    let w = stand.app.words();
    let may_plan =
        Memo::new(move |_| rounds.get().count > 1 && stand.tables() > 1 && people(stand).len() > stand.tables() as usize);
    let is_first = Memo::new(move |_| rounds.get().number == 1);
    // On a wide screen the plan is open at first; on a phone it would push the points out of sight.
    let is_planned = untrack(|| people(stand)).iter().any(|person| person.seats.len() > 1);
    let is_wide = window().inner_width().is_ok_and(|width| width.as_f64() > Some(PHONE_PX));
    let is_open = is_first.get_untracked() && is_planned && is_wide;
    view! {
        <Show when=move || may_plan.get()>
            <details class="note" open=is_open>
                <summary>{w.cafe.plan}</summary>
                <div class="stack tight">
                    {move || tables_of(stand, rounds.get().number)}
                    {move || others_here(stand).map(|text| view! { <p class="small">{text}</p> })}
                    {move || quality(stand).map(|text| view! { <p class="small">{text}</p> })}
                    <Show when=move || is_first.get()><Planning stand=stand rounds=rounds /></Show>
                </div>
            </details>
        </Show>
    }
}

/// Says how many people of the meeting have no initials listed, or returns `None`.
fn others_here(stand: Stand) -> Option<String> {
    let count = stand.meeting.with(|meeting| meeting.as_ref().and_then(|meeting| meeting.people));
    others(stand.app.words(), count, people(stand).len())
}

/// Says in a sentence how many others everyone meets at least.
fn quality(stand: Stand) -> Option<String> {
    let people = people(stand);
    let is_planned = people.iter().any(|person| person.seats.len() > 1);
    let words = &stand.app.words().cafe;
    let met = others_met_min(&people);
    // Meeting one other is no figure to boast of: there are few people, or few rounds.
    (is_planned && met > 1).then(|| counted(met, words.plan_good_one, words.plan_good))
}

#[component]
fn Planning(stand: Stand, rounds: Memo<Rounds>) -> impl IntoView {
    let w = stand.app.words();
    let is_planned = Memo::new(move |_| quality(stand).is_some());
    let with_hosts = RwSignal::new(untrack(move || !is_planned.get() || people(stand).iter().any(stays)));
    let is_busy = RwSignal::new(false);
    let about = move || match (is_busy.get(), is_planned.get()) {
        (true, _) => w.cafe.plan_busy,
        (false, true) => "",
        (false, false) => w.cafe.plan_about,
    };
    let plan = move |_| {
        if is_busy.get_untracked() {
            return;
        }
        is_busy.set(true);
        let (tables, rounds) = (stand.tables(), rounds.get_untracked().count as u32);
        spawn_local(async move {
            let is_planned = match with_hosts.get_untracked() {
                true => stand.app.plan_cafe_with_hosts(stand.home, tables, rounds).await,
                false => stand.app.plan_cafe(stand.home, tables, rounds).await,
            };
            if !is_planned {
                stand.app.say(w.cafe.plan_failed);
            }
            let _ = is_busy.try_set(false);
        });
    };
    view! {
        <Show when=move || !is_planned.get()>
            <label class="choice">
                <input type="checkbox" prop:checked=with_hosts on:change:target=move |event| with_hosts.set(event.target().checked()) />
                <span><b>{w.cafe.plan_hosts}</b> <small>{w.cafe.plan_hosts_about}</small></span>
            </label>
        </Show>
        <div class="bar">
            <button type="button" class="button" class:quiet=is_planned aria-busy=Signal::derive(move || is_busy.get().to_string()) on:click=plan>
                {move || if is_planned.get() { w.cafe.plan_anew } else { w.cafe.plan_make }}
            </button>
            <p class="small muted" role="status">{live(about)}</p>
        </div>
    }
}

/// Each table with its people, this tablet's own marked. `None` if no one has a seat in the round.
fn tables_of(stand: Stand, round: usize) -> Option<impl IntoView + use<>> {
    let w = stand.app.words();
    let own = stand.table();
    let people = people(stand);
    let seat = |person: &Participant| person.seats.get(round - 1).copied();
    let rows: Vec<_> = (1..=stand.tables())
        .filter_map(|table| {
            let here = || people.iter().filter(|person| seat(person) == Some(table));
            let (hosts, guests): (Vec<&Participant>, Vec<&Participant>) = here().partition(|person| stays(person));
            let hosts = hosts.into_iter().map(|host| fill(w.cafe.is_host, &[("name", &host.initials.shown)]));
            let names: Vec<String> = hosts.chain(guests.into_iter().map(|guest| guest.initials.shown.clone())).collect();
            (!names.is_empty()).then(|| {
                view! {
                    <li aria-current=(table == own).then_some("true")>
                        <b>{fill(w.cafe.table, &[("number", &table.to_string())])}</b> " " <span>{names.join(", ")}</span>
                    </li>
                }
            })
        })
        .collect();
    (!rows.is_empty()).then(|| view! { <ul class="cafe-tables">{rows.collect_view()}</ul> })
}

#[component]
pub fn WhoGoesWhere(stand: Stand, rounds: Memo<Rounds>) -> impl IntoView {
    let w = stand.app.words();
    live(move || match tables_of(stand, rounds.get().number) {
        Some(list) => list.into_any(),
        None if stand.tables() > 1 => {
            let tables = stand.tables();
            view! {
                {(tables > 2).then(|| view! { <p>{w.cafe.count_off}</p> })}
                <p class="cafe-moves">{moves(w, stand.table(), tables, guests(stand))}</p>
                <details class="note" open=!stand.app.tablet.is_guest(stand.home)>
                    <summary>{w.clusters.all_tables}</summary>
                    <ul class="stack tight">
                        {(1..=tables).map(|table| view! { <li>{moves(w, table, tables, guests(stand))}</li> }).collect_view()}
                    </ul>
                </details>
                <p class="small muted">{w.cafe.plan_elsewhere}</p>
            }
            .into_any()
        }
        None => ().into_any(),
    })
}

/// Returns how many people leave a table of average size.
fn guests(stand: Stand) -> u32 {
    let people = stand.meeting.with(|meeting| meeting.as_ref().and_then(|meeting| meeting.people));
    let guests = people.map_or(GUESTS, |people| people.div_ceil(stand.tables().max(1)).saturating_sub(1));
    guests.clamp(1, GUESTS_TOLD_MAX)
}

/// Formats the rule for people without names as one sentence. With two tables it needs no counting.
fn moves(w: &Words, table: u32, tables: u32, guests: u32) -> String {
    let table_text = table.to_string();
    if tables == 2 {
        return fill(w.cafe.go_other, &[("table", &table_text), ("other", &table_in_round(table, 1, 2, tables).to_string())]);
    }
    let one = |seat: u32| {
        fill(w.cafe.go_to, &[("number", &seat.to_string()), ("table", &table_in_round(table, seat, 2, tables).to_string())])
    };
    let moves = (1..=guests).map(one).collect::<Vec<String>>().join(", ");
    fill(w.cafe.go_from, &[("table", &table_text), ("moves", &moves)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_is_one_sentence_and_nobody_stays() {
        let told = moves(Words::BOKMAL, 3, 4, 4);
        assert_eq!(told, "Fra bord 3: 1 går til bord 4, 2 går til bord 1, 3 går til bord 2, 4 går til bord 4.");
        assert_eq!(moves(Words::BOKMAL, 2, 2, 4), "Gjestene ved bord 2 går til bord 1.");
    }
}
