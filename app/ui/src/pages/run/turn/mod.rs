//! The round (runden): the person whose turn it is stands large, each gives one point or passes, and the
//! next turn is the main button. The round stays on this tablet, and no point stores whose turn it was.
//!
//! [`present`] holds the people of the round: it asks if nobody knows them, and changes them.

mod present;

use super::Stand;
use crate::kit::{Memo, Sheet, Show, focus_soon, icon, live, view};
use crate::session::Toast;
use crate::shared::people::{draw_table, earlier_roles};
use crate::words::{Words, fill};
use fellestid_browser::clock::now_ms;
use fellestid_crdt::dot::Dot;
use fellestid_model::draw::roles::{Holders, Role};
use fellestid_model::kinds::participant::Participant;
use fellestid_model::kinds::participant::drawn::{Holder, has_been_drawn, roles};
use fellestid_model::method::StepKind;
use fellestid_model::round::{Round, Who};
use leptos::prelude::*;
use present::{Everyone, HowMany};

/// No table is larger than this; beyond it the page asks how many they are.
const SEATS_MAX: u32 = 12;
/// The id that gets the focus when the button that had it is gone.
const NOW: &str = "turn-now";
const SHEET: &str = "turn-who";

/// Returns the round of the current step at this table, or `None` if nobody knows who is there.
pub fn round(stand: Stand) -> Option<Round> {
    let (step, table) = place(stand)?;
    let round = stand.rounds.round(step, table).or_else(|| begun(stand, table))?;
    (!round.order().is_empty()).then_some(round)
}

pub fn change(stand: Stand, act: impl FnOnce(&mut Round)) {
    let Some((step, table)) = untrack(|| place(stand)) else { return };
    if let Some(mut round) = untrack(|| round(stand)) {
        act(&mut round);
        stand.rounds.keep_round(step, table, round);
    }
}

pub fn called(w: &Words, who: &Who) -> String {
    match who {
        Who::Seat(number) => fill(w.turns.seat, &[("number", &number.to_string())]),
        Who::Named(initials) => initials.clone(),
    }
}

/// Returns the step and the table, or `None` if the step is no round.
fn place(stand: Stand) -> Option<(Dot, u32)> {
    let (_, step) = stand.step_beside(0).filter(|(_, step)| step.kind == StepKind::Round)?;
    Some((step.key.id, stand.table()))
}

/// Returns a new round: the people who sit here, or else seat numbers. `None` for someone alone.
fn begun(stand: Stand, table: u32) -> Option<Round> {
    let people = stand.app.notebook.read(stand.home, |notebook| Participant::present(notebook, stand.home));
    let tables = stand.meeting.with(|meeting| meeting.as_ref().map(|meeting| meeting.tables))?;
    let is_here = |person: &&Participant| person.table() == Some(table) || tables == 1 && person.seats.is_empty();
    let order: Vec<Who> = people.iter().filter(is_here).map(named).collect();
    let lead = stand.app.notebook.read(stand.home, |notebook| roles(notebook, stand.home, table).get(&Role::Lead).copied());
    let lead = match lead {
        Some(Holder::Person(id)) => people.iter().find(|person| person.key.id == id).map(named),
        Some(Holder::Seat(seat)) => Some(Who::Seat(seat)),
        None => None,
    };
    if order.len() > 1 {
        return Some(Round::new(order, lead));
    }
    let seats = stand.rounds.seats(table).or_else(|| planned_seats(stand, table)).filter(|seats| *seats > 1)?;
    Some(Round::new((1..=seats).map(Who::Seat).collect(), lead))
}

fn named(person: &Participant) -> Who {
    Who::Named(person.initials.shown.clone())
}

/// Returns the seats at a table if the meeting's people are shared among its tables; `None` if too many.
fn planned_seats(stand: Stand, table: u32) -> Option<u32> {
    stand.meeting.with(|meeting| meeting.as_ref()?.seats_at(table)).filter(|seats| *seats <= SEATS_MAX)
}

#[component]
pub fn Turns(stand: Stand) -> impl IntoView {
    let round = Memo::new(move |_| round(stand));
    let is_known = Memo::new(move |_| round.with(Option::is_some));
    let is_alone = move || stand.meeting.with(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.people == Some(1)));
    draw_roles(stand, is_known);
    let asks = move || !is_known.get() && !is_alone() && stand.kind.get() == StepKind::Round;
    view! {
        <Show when=move || is_known.get()><Turn stand=stand round=round /></Show>
        <Show when=asks><HowMany stand=stand /></Show>
    }
}

/// Draws roles before a table's first round, if it is known who sits there and none have been drawn; not
/// again after an undo. Waits for the earlier roles, since the draw depends on who had which last.
fn draw_roles(stand: Stand, is_known: Memo<bool>) {
    let (app, home) = (stand.app, stand.home);
    let earlier = earlier_roles(app, home);
    let last = earlier.told(Holders::new);
    let is_ready = Memo::new(move |_| is_known.get() && earlier.is_whole.get());
    let table = Memo::new(move |_| stand.table());
    Effect::new(move |_| {
        let table = table.get();
        if !is_ready.get() || untrack(|| is_under_way(stand)) {
            return;
        }
        let is_open = app.notebook.untracked(|notebook| {
            let people = Participant::present(notebook, home);
            // With several tables and nobody seated here, whoever leads seats people, not each tablet.
            let is_seated = people.iter().any(|person| person.table() == Some(table));
            let has_one = untrack(|| stand.meeting.with(|meeting| meeting.as_ref().is_some_and(|meeting| meeting.tables == 1)));
            !has_been_drawn(notebook, home, table) && (people.is_empty() || is_seated || has_one)
        });
        if is_open {
            draw_table(app, home, table, untrack(|| stand.rounds.seats(table)), &last.get_untracked());
            // The roles are seen under the heading, which a toast would cover on a phone; undo stands in the head.
            let text = app.words().people.roles_drawn.to_owned();
            app.shell.toast.set(Some(Toast { text, can_undo: true, is_in_page: true }));
        }
    });
}

/// Returns whether anyone has had a turn in the current round.
fn is_under_way(stand: Stand) -> bool {
    place(stand).is_some_and(|(step, table)| stand.rounds.round(step, table).is_some())
}

#[component]
fn Turn(stand: Stand, round: Memo<Option<Round>>) -> impl IntoView {
    let w = stand.app.words();
    let is_open = RwSignal::new(false);
    let of = move |look: fn(&Round) -> bool| round.with(|round| round.as_ref().is_some_and(look));
    let has_turn = Memo::new(move |_| of(|round| round.current().is_some()));
    let is_time_left = Memo::new(move |_| {
        let now_ms = stand.now_ms.get().max(now_ms());
        stand.run.with(|run| run.as_ref().is_some_and(|run| run.timer.seconds_left(now_ms) > 0))
    });
    let may_go_again = move || is_time_left.get() && of(|round| round.all_have_had_a_turn() && !round.is_spent());
    let say = move || round.with(|round| round.as_ref().map(|round| said_now(w, round)));
    let about = move || round.with(|round| round.as_ref().and_then(|round| said_beside(w, round)));
    let may_go_back = move || of(|round| after(round, Round::undo) != *round);
    // The button tapped may be gone after the act.
    let act = move |act: fn(&mut Round), is_there: fn(&Round) -> bool| {
        change(stand, act);
        if !untrack(|| of(is_there)) {
            focus_soon(NOW.to_owned());
        }
    };
    let pass = move |_| act(Round::pass, |round| round.current().is_some());
    let again = move |_| act(Round::go_again, |_| false);
    let back = move |_| act(Round::undo, |round| after(round, Round::undo) != *round);
    view! {
        <section class="turn" aria-label=w.turns.name>
            <p class="turn-now" id=NOW tabindex="-1" role="status">{live(say)}</p>
            // Each keeps its place even when empty, so that nothing moves when the turn does.
            <div class="turn-pass">
                <Show when=move || has_turn.get()>
                    <button type="button" class="button quiet" data-moves-on="" on:click=pass>{w.turns.pass}</button>
                </Show>
                <Show when=may_go_again>
                    <button type="button" class="button" on:click=again>{w.turns.again}</button>
                </Show>
            </div>
            <p class="small turn-about">{live(about)}</p>
            <ol class="turns" aria-label=w.turns.order>{move || round.with(|round| round.as_ref().map(|round| order(w, round)))}</ol>
            <div class="turn-acts">
                <Show when=may_go_back>
                    <button type="button" class="button icon quiet" aria-label=w.turns.undo on:click=back>{icon(icon::BACK)}</button>
                </Show>
                <button type="button" class="button icon quiet" aria-haspopup="dialog" aria-label=w.turns.who on:click=move |_| is_open.set(true)>
                    {icon(icon::PEOPLE)}
                </button>
            </div>
            <Sheet id=SHEET title=w.turns.who close=w.common.close is_open=is_open><Everyone stand=stand round=round /></Sheet>
        </section>
    }
}

fn after(round: &Round, act: fn(&mut Round)) -> Round {
    let mut after = round.clone();
    act(&mut after);
    after
}

fn said_now(w: &Words, round: &Round) -> String {
    match round.current() {
        Some(who) => fill(w.turns.now, &[("who", &called(w, who))]),
        None if round.is_spent() => w.turns.spent.to_owned(),
        None => w.turns.everyone.to_owned(),
    }
}

/// Says which lap it is, where to begin, and whom to ask once more.
fn said_beside(w: &Words, round: &Round) -> Option<String> {
    let passed: Vec<String> = round.passed().into_iter().map(|who| called(w, who)).collect();
    if round.all_have_had_a_turn() {
        return (!passed.is_empty() && !round.is_spent()).then(|| fill(w.turns.ask_again, &[("who", &passed.join(", "))]));
    }
    if round.lap() > 1 {
        return Some(fill(w.turns.lap, &[("number", &round.lap().to_string())]));
    }
    (*round == Round::of_seats(round.order().len() as u32, None)).then(|| w.people.seats_about.to_owned())
}

fn order(w: &'static Words, round: &Round) -> impl IntoView + use<> {
    let (current, passed) = (round.current(), round.passed());
    let one = |who: &Who| {
        let is_passed = passed.contains(&who);
        let has_had = round.has_had_a_turn(who);
        let text = match who {
            Who::Seat(number) => number.to_string(),
            Who::Named(initials) => initials.clone(),
        };
        let told = if is_passed { Some(w.turns.passed) } else { has_had.then_some(w.turns.had) };
        view! {
            <li class:done=has_had && !is_passed class:passed=is_passed aria-current=(current == Some(who)).then_some("step")>
                {text} {told.map(|told| view! { <span class="visually-hidden">{format!(" {told}")}</span> })}
            </li>
        }
    };
    round.order().iter().map(one).collect_view()
}
