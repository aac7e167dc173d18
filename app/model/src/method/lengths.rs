//! A work form fitted to the minutes there are: how many rounds, which optional steps, and how long each is. The
//! sum is exactly the meeting's minutes. Knows no clock times.

#[cfg(test)]
mod tests;

use super::fit::LOOK_BACK_MINUTES;
use super::library::{Method, MethodStep, Minutes, Repeats};
use super::{PlannedStep, Script, StepKind, TooShort};

/// Returns the steps of a work form in a meeting of this many minutes. With open tiltak it opens by looking back at
/// them, unless the form itself does; a film or a text is never cut (`film_minutes` is 0 without one).
///
/// With too few minutes, optional steps are dropped first, then rounds, then minutes down to each step's least. With
/// more minutes come rounds, then optional steps, then longer steps by their weight; minutes left when all steps are
/// at their most go to talk.
///
/// # Errors
///
/// Returns [`TooShort`] with the shortest meeting the form fits in.
pub fn fit(
    method: &'static Method,
    minutes: u32,
    has_open_actions: bool,
    film_minutes: u32,
) -> Result<Vec<PlannedStep>, TooShort> {
    let (fewest, most) = method.rounds;
    let (optional, required): (Vec<Part>, Vec<Part>) =
        parts(method, has_open_actions, film_minutes).into_iter().partition(|part| part.is_optional);
    let needs = total(&required, fewest, |minutes| minutes.min);
    if minutes < needs {
        return Err(TooShort { needs });
    }
    let wished = |parts: &[Part], rounds| total(parts, rounds, |minutes| minutes.wish);
    let rounds = (fewest..=most).rev().find(|rounds| wished(&required, *rounds) <= minutes).unwrap_or(fewest);
    let mut chosen = required;
    for part in optional {
        let place = chosen.iter().filter(|other| other.place < part.place).count();
        chosen.insert(place, part);
        if wished(&chosen, rounds) > minutes {
            chosen.remove(place);
        }
    }
    stretch(&mut chosen, rounds, minutes);
    Ok(in_rounds(&chosen, rounds))
}

/// A step of the plan, however many times it occurs in it.
#[derive(Clone, Debug)]
struct Part {
    place: usize,
    kind: StepKind,
    script: Option<Script>,
    minutes: Minutes,
    weight: u32,
    repeats: Repeats,
    is_optional: bool,
    length: u32,
}

impl Part {
    fn of(place: usize, step: &'static MethodStep, film_minutes: u32) -> Self {
        let is_film = step.kind == StepKind::Film && film_minutes > 0;
        let minutes = if is_film { Minutes { min: film_minutes, wish: film_minutes, max: film_minutes } } else { step.minutes };
        Part {
            place,
            kind: step.kind,
            script: Script::of(step),
            minutes,
            weight: step.weight,
            repeats: step.repeats,
            is_optional: step.is_optional,
            length: minutes.min,
        }
    }

    /// Makes a step before the form itself, which never gets more than it wishes.
    fn opening(kind: StepKind, min: u32, max: u32) -> Self {
        let minutes = Minutes { min, wish: max, max };
        Part { place: 0, kind, script: None, minutes, weight: 0, repeats: Repeats::Once, is_optional: false, length: min }
    }

    fn times(&self, rounds: u32) -> u32 {
        match self.repeats {
            Repeats::Once => 1,
            Repeats::EachRound => rounds,
            Repeats::BetweenRounds => rounds.saturating_sub(1),
        }
    }
}

fn parts(method: &'static Method, has_open_actions: bool, film_minutes: u32) -> Vec<Part> {
    let has = |kind| method.steps.iter().any(|step| step.kind == kind);
    let (least, most) = LOOK_BACK_MINUTES;
    let look_back = (has_open_actions && !has(StepKind::LookBack)).then(|| Part::opening(StepKind::LookBack, least, most));
    let film = (film_minutes > 0 && !has(StepKind::Film)).then(|| Part::opening(StepKind::Film, film_minutes, film_minutes));
    let own = method.steps.iter().enumerate().map(|(place, step)| Part::of(place + 1, step, film_minutes));
    look_back.into_iter().chain(film).chain(own).collect()
}

fn total(parts: &[Part], rounds: u32, of: impl Fn(&Minutes) -> u32) -> u32 {
    parts.iter().map(|part| of(&part.minutes).saturating_mul(part.times(rounds))).fold(0, u32::saturating_add)
}

/// Lengthens the parts: evenly from the least to the wish, then by weight to the most; the rest goes to talk.
fn stretch(parts: &mut [Part], rounds: u32, minutes: u32) {
    let mut left = minutes - total(parts, rounds, |minutes| minutes.min);
    raise(parts, rounds, &mut left, |part| (part.minutes.min, part.minutes.wish, part.minutes.wish - part.minutes.min));
    raise(parts, rounds, &mut left, |part| (part.minutes.wish, part.minutes.max, part.weight));
    let talks = |part: &Part| (part.repeats == Repeats::Once && part.weight > 0).then_some((part.kind.is_talk(), part.weight));
    let rest = parts.iter_mut().rev().filter(|part| talks(part).is_some()).max_by_key(|part| talks(part));
    if let Some(part) = rest {
        part.length += left;
    }
}

/// Gives a minute at a time to the part furthest from its share, while there are minutes for all its rounds. `reach`:
/// from what length, to what, and with what weight.
fn raise(parts: &mut [Part], rounds: u32, left: &mut u32, reach: impl Fn(&Part) -> (u32, u32, u32)) {
    loop {
        let may_grow = |part: &&mut Part| {
            let (_, to, weight) = reach(part);
            weight > 0 && part.length < to && (1..=*left).contains(&part.times(rounds))
        };
        // Thousandths of a share are fine enough to tell parts of an hour apart.
        let share = |part: &Part| {
            let (from, _, weight) = reach(part);
            u64::from(part.length - from + 1) * 1000 / u64::from(weight)
        };
        let Some(part) = parts.iter_mut().filter(may_grow).min_by_key(|part| share(part)) else { return };
        part.length += 1;
        *left -= part.times(rounds);
    }
}

/// Returns each part once, and those of the rounds repeated together.
fn in_rounds(parts: &[Part], rounds: u32) -> Vec<PlannedStep> {
    let planned = |part: &Part| PlannedStep { kind: part.kind, minutes: part.length, script: part.script };
    let first = parts.iter().position(|part| part.repeats != Repeats::Once).unwrap_or(parts.len());
    let (before, rest) = parts.split_at(first);
    let (block, after) = rest.split_at(rest.iter().take_while(|part| part.repeats != Repeats::Once).count());
    let rounds = (1..=rounds).flat_map(|round| block.iter().filter(move |part| round <= part.times(rounds)));
    before.iter().chain(rounds).chain(after).map(planned).collect()
}
