//! Where a group is in the reflection circle. A work form has a step for each stop; a meeting may also
//! hold the whole circle in one step. Pure: values in, values out.

use fellestid_model::circle::Gives;
use fellestid_model::kinds::circle::Circle;
use fellestid_model::kinds::meeting::Step;
use fellestid_model::method::StepKind;
use std::ops::RangeInclusive;

/// The script prefix of the work form whose steps are stops.
const SCRIPT: &str = "reflection_circle.";

/// A stop (stopp) as the group sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    pub title: String,
    /// Empty if the step's own instruction is shown instead.
    pub about: String,
    pub gives: Gives,
}

pub fn is_stop(step: &Step) -> bool {
    step.kind == StepKind::Circle || step.script.is_some_and(|script| script.code().starts_with(SCRIPT))
}

/// Returns the stops of a meeting's circle. `steps` are those of its steps that are stops, each with its
/// name. A circle of the school's own gives the words; without one, the steps are the stops.
pub fn stops(steps: &[(Step, String)], circle: &Circle) -> Vec<Stop> {
    if circle.home.is_none() && steps.len() > 1 {
        return steps.iter().map(|(step, name)| Stop { title: name.clone(), about: String::new(), gives: gives(step) }).collect();
    }
    let stop = |(place, station): (usize, &fellestid_model::kinds::circle::Station)| {
        // Words written in this meeting's plan go before the school's circle.
        let own = steps.get(place).filter(|_| steps.len() == circle.stations.len()).map(|(step, _)| step);
        let title = own.map_or("", |step| step.title.shown.trim());
        let is_told = own.is_some_and(|step| !step.about.shown.trim().is_empty());
        Stop {
            title: if title.is_empty() { station.title.shown.clone() } else { title.to_owned() },
            about: if is_told { String::new() } else { station.about.shown.clone() },
            gives: station.gives,
        }
    };
    circle.stations.iter().enumerate().map(stop).collect()
}

/// Returns the stops, from 0, that the step at this place among `steps` covers: one each, and the last
/// step the rest of the circle.
pub fn held(place: usize, steps: usize, stops: usize) -> RangeInclusive<usize> {
    let last = stops.saturating_sub(1);
    let first = place.min(last);
    if place + 1 == steps { first..=last } else { first..=first }
}

fn gives(step: &Step) -> Gives {
    match step.script.map_or("", |script| script.code()).strip_prefix(SCRIPT) {
        Some("measure") => Gives::Action,
        Some("sign") => Gives::Sign,
        Some(_) | None => Gives::Points,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::notebook::Notebook;
    use fellestid_crdt::transaction::{Pen, Transaction};
    use fellestid_model::kinds::meeting::{self, Meeting, MeetingPlan};
    use fellestid_model::language::Language;
    use fellestid_model::method::{fit, library::REFLECTION_CIRCLE};

    fn steps_of_the_work_form() -> Vec<(Step, String)> {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let steps = fit(&REFLECTION_CIRCLE, 45, false, 0).expect("it fits");
        let home = meeting::create(
            &mut Transaction::begin(&mut pen, &mut notebook, 1),
            &MeetingPlan { steps, ..MeetingPlan::default() },
        );
        let steps = Meeting::read(&notebook, home).expect("a meeting").steps.into_iter().filter(is_stop);
        steps
            .map(|step| {
                let name = step.script.expect("a script").code().to_owned();
                (step, name)
            })
            .collect()
    }

    #[test]
    fn the_work_form_has_a_step_for_each_stop_and_ends_in_a_tiltak() {
        let steps = steps_of_the_work_form();
        let all = stops(&steps, &Circle::as_it_comes(Language::Bokmal));
        assert_eq!((all.len(), all[0].title.as_str()), (6, "reflection_circle.situation"));
        assert_eq!([all[3].gives, all[4].gives, all[5].gives], [Gives::Points, Gives::Action, Gives::Sign]);
    }

    #[test]
    fn a_circle_of_ones_own_has_its_own_words_in_the_same_steps() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let home = fellestid_model::kinds::circle::create(&mut Transaction::begin(&mut pen, &mut notebook, 1), Language::Nynorsk);
        let all = stops(&steps_of_the_work_form(), &Circle::read(&notebook, home).expect("a circle"));
        assert_eq!((all[1].title.as_str(), all[4].gives), ("Kvifor gjer vi det slik?", Gives::Action));
    }

    #[test]
    fn the_last_step_goes_the_rest_of_the_way_round() {
        assert_eq!([held(0, 1, 6), held(0, 6, 6), held(5, 6, 6)], [0..=5, 0..=0, 5..=5]);
        assert_eq!([held(5, 6, 8), held(5, 6, 4), held(0, 1, 0)], [5..=7, 3..=3, 0..=0]);
    }
}
