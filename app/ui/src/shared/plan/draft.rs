//! A draft of a plan: what its work form or purpose asks, and the steps that follow from it.
//! Pure: it asks no clock and shows nothing. How steps are changed by hand is in [`rows`](super::rows).

use crate::session::{DraftPlan, DraftStep};
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::method::{OwnMethod, plan_from};
use fellestid_model::kinds::set::Stimulus;
use fellestid_model::method::library::{FREE_TALK, IGP};
use fellestid_model::method::{Grouping, Method, MethodStep, PlannedStep, Purpose, Script, StepKind, TooShort, fit, plan_for};

/// The shortest and the longest meeting that can be planned here, in minutes.
pub const MINUTES_MIN: u32 = 5;
pub const MINUTES_MAX: u32 = 480;

pub fn purpose_of(draft: &DraftPlan) -> Purpose {
    Purpose::from_code(&draft.purpose).unwrap_or(Purpose::LearnFromEachOther)
}

/// Returns the library's work form, or `None` if the purpose decides or the form is the school's own.
pub fn method_of(draft: &DraftPlan) -> Option<&'static Method> {
    Method::from_code(&draft.method)
}

/// How a form seats people at tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seats {
    /// The fewest and the most at a table.
    pub at_table: (u32, u32),
    pub tables_min: u32,
}

/// Returns the seating of a form, or `None` if nobody sits at tables in it.
pub fn seats(method: &Method) -> Option<Seats> {
    let sits = |step: &MethodStep| matches!(step.grouping, Grouping::Table | Grouping::Pairs | Grouping::Fours);
    let people = method.people;
    method.steps.iter().any(sits).then_some(Seats { at_table: (people.min, people.max), tables_min: people.groups_min })
}

/// Returns whether a film or a text is seen together.
pub fn has_film(draft: &DraftPlan) -> bool {
    let shows = |method: &Method| method.steps.iter().any(|step| step.kind == StepKind::Film);
    purpose_of(draft) == Purpose::FilmAndTalk || method_of(draft).is_some_and(shows)
}

/// Takes in the film or text a set begins with: its length is the set's, and if nobody has chosen a work form
/// or steps, the purpose becomes seeing it and talking about it.
pub fn take_in_film(draft: &mut DraftPlan, set: Dot, stimulus: Option<Stimulus>) {
    draft.film_of = set.to_string();
    let Some(stimulus) = stimulus else { return };
    draft.film_minutes = stimulus.minutes.filter(|minutes| *minutes > 0).unwrap_or(draft.film_minutes);
    if draft.method.is_empty() && draft.steps.is_empty() && purpose_of(draft) == Purpose::LearnFromEachOther {
        draft.purpose = Purpose::FilmAndTalk.code().to_owned();
    }
}

/// Returns whether the plan needs a question. Forms that bring their own, looking back and free talk do not. `form` is
/// the chosen form, or the one that an own form was copied from.
pub fn asks_a_question(draft: &DraftPlan, form: Option<&'static Method>) -> bool {
    let needs_one = |method: &'static Method| !method.brings_its_question() && method != &FREE_TALK;
    form.map_or(purpose_of(draft) != Purpose::LookBack, needs_one)
}

/// Returns whether a question is proposed until somebody removes it: a free talk needs none, but is about one. `form`
/// is as in [`asks_a_question`].
pub fn is_about_a_question(draft: &DraftPlan, form: Option<&'static Method>) -> bool {
    form == Some(&FREE_TALK) || asks_a_question(draft, form)
}

/// The step of IGP that ends it individually again, and the minutes it asks for.
const AGAIN: &str = "igp.again";

/// Returns whether the form is IGP, which may end individually again (IGP-I).
pub fn can_end_alone(draft: &DraftPlan) -> bool {
    draft.method.is_empty() && purpose_of(draft) != Purpose::LookBack
}

fn alone_again(draft: &DraftPlan) -> Option<PlannedStep> {
    let step = IGP.steps.iter().find(|step| step.code == AGAIN).filter(|_| draft.ends_alone && can_end_alone(draft))?;
    Some(PlannedStep { kind: step.kind, minutes: step.minutes.wish, script: Script::from_code(AGAIN) })
}

/// Returns the steps that follow from the work form, or the purpose, and the minutes.
///
/// # Errors
///
/// [`TooShort`] if the work form or the purpose does not fit in the minutes.
pub fn fitted(draft: &DraftPlan, has_open_actions: bool) -> Result<Vec<PlannedStep>, TooShort> {
    let opens = has_open_actions && draft.opens_with_agreed;
    let film_minutes = if has_film(draft) { draft.film_minutes } else { 0 };
    match method_of(draft) {
        Some(method) => fit(method, draft.minutes, opens, film_minutes),
        None => {
            let again = alone_again(draft);
            let again_minutes = again.map_or(0, |step| step.minutes);
            let steps = plan_for(purpose_of(draft), draft.minutes.saturating_sub(again_minutes), opens, film_minutes);
            let steps = steps.map_err(|short| TooShort { needs: short.needs + again_minutes })?;
            Ok(steps.into_iter().chain(again).collect())
        }
    }
}

/// Returns the minutes a work form needs, if the draft has too few for it.
pub fn needs(draft: &DraftPlan, method: &'static Method, has_open_actions: bool) -> Option<u32> {
    let other = DraftPlan { method: method.code.to_owned(), ..draft.clone() };
    fitted(&other, has_open_actions).err().map(|short| short.needs)
}

/// Returns the steps of the school's own work form, with their own words. If the meeting is too short they keep
/// their minutes, and the sum says so.
pub fn steps_of_own(own: &OwnMethod, minutes: u32) -> Vec<DraftStep> {
    let steps = plan_from(own, minutes).unwrap_or_else(|_| own.steps.clone());
    let drafted = (0..).zip(steps).map(|(id, step)| DraftStep {
        title: step.title.shown.clone(),
        about: step.about.shown.clone(),
        ..new_step(id, step.planned())
    });
    drafted.collect()
}

/// Returns the steps as they are: those changed by hand, or else those that follow from the form.
pub fn own_steps(draft: &DraftPlan, has_open_actions: bool) -> Vec<DraftStep> {
    if !draft.steps.is_empty() {
        return draft.steps.clone();
    }
    let fitted = fitted(draft, has_open_actions).unwrap_or_default();
    (0..).zip(fitted).map(|(id, step)| new_step(id, step)).collect()
}

/// Returns a step that has no words of its own yet.
pub fn new_step(id: u32, step: PlannedStep) -> DraftStep {
    let script = step.script.map(Script::code).unwrap_or_default().to_owned();
    DraftStep { id, kind: step.kind.code().to_owned(), minutes: step.minutes, script, ..DraftStep::default() }
}

/// Returns the minutes from a start to an end, past midnight if the end comes first.
pub fn length(starts_at: u32, ends_at: u32) -> u32 {
    const DAY: u32 = 24 * 60;
    (ends_at % DAY + DAY - starts_at % DAY) % DAY
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shared::plan::rows;
    use crate::words::Words;
    use fellestid_model::kinds::set::StimulusKind;

    fn draft(minutes: u32) -> DraftPlan {
        DraftPlan { minutes, starts_at: 14 * 60, opens_with_agreed: true, ..DraftPlan::default() }
    }

    fn kinds(draft: &DraftPlan) -> Vec<StepKind> {
        rows(draft, false).iter().map(|row| row.kind).collect()
    }

    #[test]
    fn an_end_before_the_start_is_the_next_day() {
        assert_eq!(length(23 * 60 + 30, 15), 45);
        assert_eq!(length(14 * 60, 15 * 60), 60);
    }

    #[test]
    fn a_work_form_chosen_is_fitted_instead_of_the_purpose() {
        let of = |method: &str, minutes| DraftPlan { method: method.to_owned(), ..draft(minutes) };
        assert_eq!(fitted(&of("free_talk", 45), true).map(|steps| steps.len()), Ok(2));
        assert_eq!(fitted(&of("free_talk", 6), false).map(|steps| steps.len()), Ok(1));
        assert_eq!(fitted(&of("world_cafe", 30), false), Err(TooShort { needs: 31 }));
        assert_eq!(kinds(&of("world_cafe", 45))[..3], [StepKind::CafeRound, StepKind::Rotate, StepKind::CafeRound]);
        let rows = rows(&of("world_cafe", 45), false);
        assert_eq!((rows[0].name(Words::BOKMAL).as_str(), rows[1].code()), ("Runde ved bordet", "world_cafe.move"));
    }

    #[test]
    fn tables_are_for_forms_where_people_sit_at_them() {
        let of = |code: &str| seats(Method::from_code(code).expect("a form")).map(|seats| (seats.at_table, seats.tables_min));
        let expected = [Some(((6, 8), 2)), Some(((3, 8), 1)), None, None];
        assert_eq!([of("world_cafe"), of("igp"), of("fishbowl"), of("pulse")], expected);
    }

    #[test]
    fn a_form_that_brings_its_question_needs_none_of_a_set() {
        let of = |code: &str| DraftPlan { method: code.to_owned(), ..draft(45) };
        let about = |code| {
            let form = method_of(&of(code));
            (asks_a_question(&of(code), form), is_about_a_question(&of(code), form))
        };
        assert_eq!([about("critical_friend"), about("swot"), about("pulse")], [(false, false); 3]);
        assert_eq!([about(""), about("world_cafe"), about("free_talk")], [(true, true), (true, true), (false, true)]);
    }

    #[test]
    fn a_form_of_ones_own_asks_what_it_grew_out_of_asks() {
        let own = DraftPlan { method: "00000000000000ab.1".to_owned(), ..draft(45) };
        let grown = |code| Method::from_code(code);
        assert!(!asks_a_question(&own, grown("swot")) && !is_about_a_question(&own, grown("critical_friend")));
        assert!(asks_a_question(&own, grown("world_cafe")) && asks_a_question(&own, None));
        assert!(!asks_a_question(&own, grown("free_talk")) && is_about_a_question(&own, grown("free_talk")));
    }

    #[test]
    fn every_form_fits_the_meeting_a_plan_begins_with() {
        for method in fellestid_model::method::library::ALL {
            let draft = DraftPlan { method: method.code.to_owned(), film_minutes: 8, ..draft(45) };
            assert_eq!(needs(&draft, method, true), None, "{}", method.code);
        }
    }

    #[test]
    fn igp_can_end_alone_at_any_length_that_fits() {
        let again = |minutes| DraftPlan { ends_alone: true, ..draft(minutes) };
        let steps = fitted(&again(45), false).expect("fits");
        assert_eq!(steps.iter().map(|step| step.minutes).sum::<u32>(), 45);
        assert_eq!(steps.last().map(|step| (step.kind, step.minutes)), Some((StepKind::Individual, 3)));
        let Err(TooShort { needs }) = fitted(&again(5), false) else { panic!("too short") };
        assert!(fitted(&again(needs), false).is_ok());
        let other = DraftPlan { method: "free_talk".to_owned(), ..again(45) };
        assert!(
            !can_end_alone(&other) && fitted(&other, false).expect("fits").iter().all(|step| step.kind != StepKind::Individual)
        );
    }

    #[test]
    fn a_film_is_asked_for_where_one_is_seen() {
        let film = DraftPlan { method: "film".to_owned(), film_minutes: 7, ..draft(45) };
        assert!(has_film(&film) && !has_film(&draft(45)));
        assert_eq!(rows(&film, false)[0].minutes, 7);
    }

    #[test]
    fn a_plan_from_a_films_set_is_as_long_as_the_film() {
        let set = Dot { actor: fellestid_crdt::dot::Actor(1), counter: 1 };
        let film = Stimulus { kind: StimulusKind::Film, minutes: Some(4) };
        let mut planned = draft(45);
        take_in_film(&mut planned, set, Some(film));
        let steps = fitted(&planned, false).expect("it fits");
        assert_eq!((steps[0].kind, steps[0].minutes), (StepKind::Film, 4));
        let mut chosen = DraftPlan { method: "film".to_owned(), film_minutes: 9, ..draft(45) };
        take_in_film(&mut chosen, set, Some(Stimulus { minutes: None, ..film }));
        assert_eq!((chosen.film_minutes, chosen.method.as_str()), (9, "film"), "what the set does not say stands");
    }
}
