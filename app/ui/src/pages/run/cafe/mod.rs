//! A dialogkafé: which round it is, who hosts this table, its question, and who goes where when the
//! round is over. The host writes down the points; the tablet stays at its table.

mod seats;

use super::Stand;
use crate::kit::{Memo, live, view};
use crate::session::PartShown;
use crate::shared::points::Points;
use crate::words::fill;
use fellestid_model::method::StepKind;
use leptos::prelude::*;
use seats::{SeatingPlan, WhoGoesWhere};

/// The round, and how many there are. Between two rounds it is the one to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rounds {
    /// From 1.
    number: usize,
    count: usize,
}

impl Rounds {
    fn of(steps: impl Iterator<Item = StepKind> + Clone, step: usize) -> Rounds {
        let is_round = |kind: &StepKind| *kind == StepKind::CafeRound;
        let count = steps.clone().filter(is_round).count();
        let before = steps.take(step).filter(is_round).count();
        Rounds { number: (before + 1).min(count), count }
    }

    fn here(stand: Stand) -> Memo<Rounds> {
        Memo::new(move |_| {
            let step = stand.run.with(|run| run.as_ref().map_or(0, |run| run.step));
            stand
                .meeting
                .with(|meeting| Rounds::of(meeting.iter().flat_map(|meeting| &meeting.steps).map(|step| step.kind), step))
        })
    }
}

/// Returns the number, from 0, of the question a table talks about. Each table has its own; with more
/// questions than tables, the next round takes the next ones. `table` counts from 1.
fn question_at(table: u32, tables: u32, round: usize, questions: usize) -> usize {
    let (table, tables) = (table.max(1) as usize - 1, tables.max(1) as usize);
    let first = if questions > tables { round.saturating_sub(1) * tables } else { 0 };
    (first + table) % questions.max(1)
}

/// Returns whether the meeting is a café. Other forms change places too.
pub fn is_cafe(stand: Stand) -> bool {
    stand.meeting.with(|meeting| meeting.iter().flat_map(|meeting| &meeting.steps).any(|step| step.kind == StepKind::CafeRound))
}

#[component]
pub fn CafeRound(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let rounds = Rounds::here(stand);
    ask_own_question(stand, rounds);
    let round = move || round_of(w.cafe.round_of, rounds.get());
    let host = move || {
        let table = stand.table();
        let host = seats::people(stand).into_iter().find(|person| seats::stays(person) && person.table() == Some(table))?;
        Some(fill(w.cafe.host, &[("table", &table.to_string()), ("name", &host.initials.shown)]))
    };
    view! {
        <section class="cafe" aria-label=round>
            <p class="cafe-round">{live(round)}</p>
            {move || host().map(|host| view! { <p>{host}</p> })}
            {move || (rounds.get().number == 1).then(|| view! { <p>{w.cafe.rule}</p> })}
            <SeatingPlan stand=stand rounds=rounds />
        </section>
        <Points stand=stand />
    }
}

/// The page between two rounds: large and calm.
#[component]
pub fn ChangeTables(stand: Stand) -> impl IntoView {
    let w = stand.app.words();
    let rounds = Rounds::here(stand);
    view! {
        <section class="cafe changing">
            <h2 class="cafe-round">{w.cafe.stay}</h2>
            <p>{move || round_of(w.cafe.round_next, rounds.get())}</p>
            <WhoGoesWhere stand=stand rounds=rounds />
        </section>
    }
}

fn round_of(word: &str, rounds: Rounds) -> String {
    fill(word, &[("number", &rounds.number.to_string()), ("count", &rounds.count.to_string())])
}

/// Shows each table its own question, if the meeting has several; people may look at the others.
fn ask_own_question(stand: Stand, rounds: Memo<Rounds>) {
    let own = Memo::new(move |_| {
        let (tables, questions) =
            stand.meeting.with(|meeting| meeting.as_ref().map_or((1, 1), |meeting| (meeting.tables, meeting.questions.len())));
        question_at(stand.table(), tables, rounds.get().number, questions)
    });
    Effect::new(move |_| {
        let question = own.get();
        if stand.run.with_untracked(|run| run.as_ref().is_some_and(|run| run.question != question)) {
            stand.change_run(|run| {
                run.question = question;
                run.part = PartShown::Whole;
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_counted_among_the_other_steps() {
        use StepKind::{CafeRound, Information, Plenary, Rotate};
        let steps = [Information, CafeRound, Rotate, CafeRound, Rotate, CafeRound, Plenary];
        let at = |step| Rounds::of(steps.into_iter(), step);
        assert_eq!([1, 2, 3, 4, 5].map(|step| at(step).number), [1, 2, 2, 3, 3]);
        assert_eq!(at(6), Rounds { number: 3, count: 3 });
    }

    #[test]
    fn every_table_has_a_question_and_every_question_a_table() {
        assert_eq!([1, 2, 3, 4].map(|table| question_at(table, 4, 2, 3)), [0, 1, 2, 0]);
        assert_eq!([1, 2, 3].map(|round| question_at(2, 2, round, 5)), [1, 3, 0]);
        assert_eq!(question_at(3, 4, 1, 0), 0);
    }
}
