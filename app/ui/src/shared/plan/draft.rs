//! What a draft turns into: its steps, how they fit the time, and the plan that is written.
//! Pure: it asks no clock and shows nothing.

use super::sheet::{kind_instruction, kind_name};
use crate::session::{DraftPlan, DraftStep};
use crate::words::Words;
use fellestid_crdt::dot::Dot;
use fellestid_model::kinds::circle::Circle;
use fellestid_model::kinds::meeting::Direction;
use fellestid_model::kinds::method::{OwnMethod, plan_from};
use fellestid_model::kinds::set::Stimulus;
use fellestid_model::method::library::{FREE_TALK, IGP};
use fellestid_model::method::{
    Grouping, Method, MethodStep, PlannedStep, Purpose, Script, StepKind, TooShort, fit, plan_for, step_instruction, step_name,
};
use fellestid_model::schedule::{Course, Fits, schedule};

/// The shortest and the longest meeting that can be planned here, in minutes.
pub const MINUTES_MIN: u32 = 5;
pub const MINUTES_MAX: u32 = 480;
/// The minutes of a step added by hand.
const INFORMATION_MINUTES: u32 = 10;
const ADDED_MINUTES: u32 = 5;

/// A step as it is edited, in a draft or in a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// The row's id among the steps.
    pub id: String,
    pub kind: StepKind,
    pub minutes: u32,
    pub script: Option<Script>,
    /// The step's own name and instruction; empty to use the work form's or the kind's.
    pub title: String,
    pub about: String,
}

impl StepRow {
    pub fn name(&self, w: &Words) -> String {
        step_name(&self.title, self.script, kind_name(w, self.kind), w.language).to_owned()
    }

    pub fn instruction(&self, w: &Words) -> String {
        step_instruction(&self.about, self.script, kind_instruction(w, self.kind), w.language).to_owned()
    }

    /// Returns the step without its own words.
    pub fn plain(&self) -> StepRow {
        StepRow { title: String::new(), about: String::new(), ..self.clone() }
    }

    /// Returns the script's code, or the kind's if it has none.
    pub fn code(&self) -> &'static str {
        self.script.map_or(self.kind.code(), Script::code)
    }

    pub fn planned(&self) -> PlannedStep {
        PlannedStep { kind: self.kind, minutes: self.minutes, script: self.script }
    }
}

/// One act on the steps. A text that comes first is a row's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Minutes(String, u32),
    Title(String, String),
    About(String, String),
    Move(String, Direction),
    Remove(String),
    /// At a place, counted from 0.
    Add(usize, PlannedStep),
    /// New minutes for every step, in order.
    Lengths(Vec<u32>),
    /// A new end, in minutes after midnight.
    EndAt(u32),
}

/// How the steps' minutes add up to the time until the fixed end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sum {
    Even,
    /// Too long, with the minutes each step gets when shortened to fit, if they can.
    Over {
        minutes: u32,
        fitted: Option<Vec<u32>>,
    },
    /// Too short, with the minutes of each step when the talk takes the rest, if there is a talk.
    Under {
        minutes: u32,
        fitted: Option<Vec<u32>>,
    },
}

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

/// The prefix of the scripts of the circle's steps.
const CIRCLE: &str = "reflection_circle.";
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
        ..drafted(id, step.planned())
    });
    drafted.collect()
}

/// Returns the draft's steps, as rows to edit.
pub fn rows(draft: &DraftPlan, has_open_actions: bool) -> Vec<StepRow> {
    own_steps(draft, has_open_actions).into_iter().map(StepRow::from).collect()
}

/// Gives the stops in a plan the words of the school's own circle, so that every tablet that gets the plan has
/// them. A last step that covers several stops keeps its own name.
pub fn with_own_circle(mut rows: Vec<StepRow>, circle: &Circle) -> Vec<StepRow> {
    let is_stop = |row: &&mut StepRow| row.code().starts_with(CIRCLE);
    let count = rows.iter().filter(|row| row.code().starts_with(CIRCLE)).count();
    let stations = circle.stations.iter().filter(|_| circle.home.is_some()).enumerate();
    for (row, (place, station)) in rows.iter_mut().filter(is_stop).zip(stations) {
        let is_all = place + 1 < count || circle.stations.len() == count;
        for (own, text) in [(&mut row.title, &station.title), (&mut row.about, &station.about)] {
            if own.trim().is_empty() && is_all {
                own.clone_from(&text.shown);
            }
        }
    }
    rows
}

impl From<DraftStep> for StepRow {
    fn from(step: DraftStep) -> Self {
        StepRow {
            id: step.id.to_string(),
            kind: StepKind::from_code(&step.kind),
            minutes: step.minutes,
            script: Script::from_code(&step.script),
            title: step.title,
            about: step.about,
        }
    }
}

/// Returns the steps as they are: those changed by hand, or else those that follow from the form.
pub fn own_steps(draft: &DraftPlan, has_open_actions: bool) -> Vec<DraftStep> {
    if !draft.steps.is_empty() {
        return draft.steps.clone();
    }
    let fitted = fitted(draft, has_open_actions).unwrap_or_default();
    (0..).zip(fitted).map(|(id, step)| drafted(id, step)).collect()
}

fn drafted(id: u32, step: PlannedStep) -> DraftStep {
    let script = step.script.map(Script::code).unwrap_or_default().to_owned();
    DraftStep { id, kind: step.kind.code().to_owned(), minutes: step.minutes, script, ..DraftStep::default() }
}

/// Does one act on a draft. From then on it has steps of its own.
pub fn apply(draft: &mut DraftPlan, has_open_actions: bool, act: Act) {
    let mut steps = own_steps(draft, has_open_actions);
    let place_of = |steps: &[DraftStep], id: &str| steps.iter().position(|step| step.id.to_string() == id);
    match act {
        Act::Minutes(id, minutes) => change_one(&mut steps, &id, |step| step.minutes = minutes),
        Act::Title(id, title) => change_one(&mut steps, &id, |step| step.title = title),
        Act::About(id, about) => change_one(&mut steps, &id, |step| step.about = about),
        Act::Move(id, direction) => {
            let Some(place) = place_of(&steps, &id) else { return };
            let other = match direction {
                Direction::Up => place.checked_sub(1),
                Direction::Down => Some(place + 1).filter(|other| *other < steps.len()),
            };
            if let Some(other) = other {
                steps.swap(place, other);
            }
        }
        Act::Remove(id) => steps.retain(|step| step.id.to_string() != id),
        Act::Add(place, step) => {
            let id = steps.iter().map(|step| step.id + 1).max().unwrap_or_default();
            steps.insert(place.min(steps.len()), drafted(id, step));
        }
        Act::Lengths(lengths) => steps.iter_mut().zip(lengths).for_each(|(step, minutes)| step.minutes = minutes),
        Act::EndAt(end) => draft.minutes = length(draft.starts_at, end),
    }
    draft.steps = steps;
}

fn change_one(steps: &mut [DraftStep], id: &str, change: impl FnOnce(&mut DraftStep)) {
    if let Some(step) = steps.iter_mut().find(|step| step.id.to_string() == id) {
        change(step);
    }
}

/// Returns the minutes from a start to an end, past midnight if the end comes first.
pub fn length(starts_at: u32, ends_at: u32) -> u32 {
    const DAY: u32 = 24 * 60;
    (ends_at % DAY + DAY - starts_at % DAY) % DAY
}

/// Returns a step to add by hand, with its minutes.
pub fn added(kind: StepKind) -> PlannedStep {
    let minutes = if kind == StepKind::Information { INFORMATION_MINUTES } else { ADDED_MINUTES };
    PlannedStep::plain(kind, minutes)
}

/// Returns where a step added by hand belongs: information first, a break about halfway, talk before the step
/// where tiltak are agreed.
pub fn place_for(kind: StepKind, rows: &[StepRow]) -> usize {
    let total: u32 = rows.iter().map(|row| row.minutes).sum();
    match kind {
        StepKind::Information => rows.iter().take_while(|row| row.kind == StepKind::LookBack).count(),
        StepKind::Break => {
            let mut so_far = 0;
            rows.iter()
                .take_while(|row| {
                    so_far += row.minutes;
                    so_far * 2 <= total
                })
                .count()
                .max(1)
        }
        _ if rows.last().is_some_and(|row| row.kind == StepKind::Agree) => rows.len() - 1,
        _ => rows.len(),
    }
}

pub fn sum(rows: &[StepRow], available: u32) -> Sum {
    let total: u32 = rows.iter().map(|row| row.minutes).sum();
    if total > available {
        let steps: Vec<PlannedStep> = rows.iter().map(StepRow::planned).collect();
        let course = Course { starts_at: 0, ends_at: available, steps: &steps, began: &[], extra_minutes: 0 };
        let shorter = schedule(&course, 0);
        let fitted = match shorter.fits {
            Fits::Yes { .. } => Some(shorter.slots.iter().map(|slot| slot.minutes).collect()),
            Fits::No { .. } => None,
        };
        return Sum::Over { minutes: total - available, fitted };
    }
    let minutes = available - total;
    if minutes == 0 {
        return Sum::Even;
    }
    // Rounds stay equally long if another talk can take the minutes.
    let free = rows.iter().position(|row| matches!(row.kind, StepKind::Talk | StepKind::Free));
    let talk = free.or_else(|| rows.iter().position(|row| row.kind.is_talk()));
    let longer =
        |talk: usize| rows.iter().enumerate().map(|(place, row)| row.minutes + if place == talk { minutes } else { 0 }).collect();
    Sum::Under { minutes, fitted: talk.map(longer) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_model::kinds::set::StimulusKind;

    fn draft(minutes: u32) -> DraftPlan {
        DraftPlan { minutes, starts_at: 14 * 60, opens_with_agreed: true, ..DraftPlan::default() }
    }

    fn kinds(draft: &DraftPlan) -> Vec<StepKind> {
        rows(draft, false).iter().map(|row| row.kind).collect()
    }

    #[test]
    fn information_added_runs_over_and_the_talk_is_shortened_to_fit() {
        let mut draft = draft(45);
        let place = place_for(StepKind::Information, &rows(&draft, false));
        apply(&mut draft, false, Act::Add(place, added(StepKind::Information)));
        assert_eq!(kinds(&draft)[0], StepKind::Information);
        let Sum::Over { minutes: 10, fitted: Some(fitted) } = sum(&rows(&draft, false), 45) else { panic!("runs over") };
        apply(&mut draft, false, Act::Lengths(fitted));
        assert_eq!(sum(&rows(&draft, false), 45), Sum::Even);
        assert_eq!(rows(&draft, false)[0].minutes, 10, "information keeps its minutes");
    }

    #[test]
    fn a_removed_step_gives_its_minutes_to_the_talk() {
        let mut draft = draft(45);
        let plenary = rows(&draft, false)[3].id.clone();
        apply(&mut draft, false, Act::Remove(plenary));
        let Sum::Under { minutes: 9, fitted: Some(fitted) } = sum(&rows(&draft, false), 45) else { panic!("minutes left") };
        assert_eq!(fitted.iter().sum::<u32>(), 45);
    }

    #[test]
    fn a_break_stands_about_halfway_and_can_be_moved() {
        let mut draft = draft(90);
        let place = place_for(StepKind::Break, &rows(&draft, false));
        apply(&mut draft, false, Act::Add(place, added(StepKind::Break)));
        assert_eq!(kinds(&draft)[place], StepKind::Break);
        assert!(place > 0 && place < rows(&draft, false).len() - 1);
        let id = rows(&draft, false)[place].id.clone();
        apply(&mut draft, false, Act::Move(id, Direction::Up));
        assert_eq!(kinds(&draft)[place - 1], StepKind::Break);
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
    fn the_schools_own_circle_is_named_in_the_plan() {
        let draft = DraftPlan { method: "reflection_circle".to_owned(), ..draft(45) };
        let mut circle = Circle::as_it_comes(fellestid_model::language::Language::Bokmal);
        circle.stations[0].title.shown = "Det vi så".to_owned();
        let first = |circle: &Circle| with_own_circle(rows(&draft, false), circle)[0].name(Words::BOKMAL);
        assert_ne!(first(&circle), "Det vi så", "the circle as it comes has the work form's words");
        circle.home = Some("00000000000000ab.1".parse().expect("a dot"));
        assert_eq!(first(&circle), "Det vi så");
        circle.stations.truncate(3);
        assert_eq!(with_own_circle(rows(&draft, false), &circle)[0].title, "Det vi så");
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
