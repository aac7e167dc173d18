//! Steps of a plan (steg), in a meeting or a work form of the school's own: adding, removing, moving one place,
//! changing the minutes. Each change is a few registers, so that two who change the plan at once end up with the
//! same plan. It does not know what a kind of step is; see `method`.

use super::{Text, shown_of_kind};
use crate::kind::{self, Along, Deletion, Home, InLink, Kind, Place, Searched, field, fields};
use crate::language::Language;
use crate::method::{PlannedStep, Script, StepKind, Text3, step_instruction, step_name, text};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::ordering::{between, first_keys};
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

fields! {
    pub(crate) STEP_KIND = field("kind").code();
    pub(crate) SCRIPT = field("script").code();
    pub(crate) MINUTES = field("minutes").integer();
    pub TITLE = field("title").searched_in_home();
    pub ABOUT = field("about").searched_in_home();
    pub(crate) ORDER = kind::ORDER;
}

/// A step (steg) of a plan.
pub const KIND: Kind = Kind {
    name: "step",
    home: Home::In(&["meeting", "method"]),
    title: Some(TITLE.name()),
    fields: FIELDS,
    goes_with: &[],
    place: Place::None,
    deletion: Deletion::Untold,
    news: None,
    link: InLink::Whole(Along::Plan),
    search: Searched::Never,
    is_people: false,
};
/// The most minutes of a step: a day.
pub const STEP_MINUTES_MAX: u32 = 1440;

/// A step (steg) of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub key: Key,
    pub kind: StepKind,
    pub minutes: u32,
    /// The step of a work form (arbeidsform) it follows.
    pub script: Option<Script>,
    /// A name of its own; empty to use the work form's or the kind's.
    pub title: Text,
    /// An instruction of its own; empty to use the work form's or the kind's.
    pub about: Text,
}

/// The instruction of a plenary at a meeting with one table.
const PLENARY_ALONE: Text3 = text(
    "Samle trådene: Hva er det viktigste dere har kommet fram til?",
    "Samle trådane: Kva er det viktigaste de har kome fram til?",
    "Pull it together: what is the most important thing you have found?",
);

impl Step {
    /// Returns the steps of a meeting, or of a work form of the school's own, in order.
    pub fn all(notebook: &Notebook, home: Dot) -> Vec<Step> {
        let steps = shown_of_kind(notebook, home, &KIND).into_iter();
        steps.map(|(key, record)| Step::from_record(key, record)).collect()
    }

    fn from_record(key: Key, record: &Record) -> Step {
        Step {
            key,
            kind: StepKind::from_code(STEP_KIND.text_in(record)),
            minutes: MINUTES.count_in(record).unwrap_or(0).min(STEP_MINUTES_MAX),
            script: Script::from_code(SCRIPT.text_in(record)),
            title: Text::read(record, &TITLE),
            about: Text::read(record, &ABOUT),
        }
    }

    /// Returns its name; `of_kind` is the kind's name.
    pub fn name<'a>(&'a self, language: Language, of_kind: &'a str) -> &'a str {
        step_name(&self.title.shown, self.script, of_kind, language)
    }

    /// Returns its instruction, in one sentence; `of_kind` is the kind's instruction.
    pub fn instruction<'a>(&'a self, language: Language, of_kind: &'a str) -> &'a str {
        step_instruction(&self.about.shown, self.script, of_kind, language)
    }

    /// Returns its instruction at a meeting with this many tables. With one table it mentions no other tables.
    pub fn instruction_at(&self, language: Language, tables: u32) -> &str {
        let of_kind = if self.kind == StepKind::Plenary && tables < 2 { PLENARY_ALONE } else { self.kind.words().instruction };
        self.instruction(language, of_kind.of(language))
    }

    /// Returns the step without its own words, in the form `schedule` takes.
    pub fn planned(&self) -> PlannedStep {
        PlannedStep { kind: self.kind, minutes: self.minutes, script: self.script }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

/// Adds a step after another, or first if `after` is `None`. If the other is gone, it is added last.
pub fn create_step_after(transaction: &mut Transaction<'_>, meeting: Dot, after: Option<Dot>, step: PlannedStep) -> Key {
    let steps = Step::all(transaction.notebook, meeting);
    let place =
        after.map_or(0, |after| steps.iter().position(|step| step.key.id == after).map_or(steps.len(), |place| place + 1));
    let others: Vec<Key> = steps.iter().map(|step| step.key).collect();
    let own = room(transaction.notebook, &others, place);
    let order = own.clone().map_or(Value::Null, Value::Text);
    let key = create_step(transaction, meeting, step, order);
    if own.is_none() {
        spread(transaction, others, key, place);
    }
    key
}

/// Makes a step. One that follows no script has no such register: most plans are plain, and links are short.
pub(crate) fn create_step(transaction: &mut Transaction<'_>, home: Dot, step: PlannedStep, order: Value) -> Key {
    let script = step.script.map_or(Value::Null, |script| script.code().into());
    transaction.create(
        home,
        KIND.name,
        &[STEP_KIND.with(step.kind.code().into()), MINUTES.with(minutes(step.minutes)), SCRIPT.with(script), ORDER.with(order)],
    )
}

/// Removes a step. Words someone else has written in it since bring it back.
pub fn delete_step(transaction: &mut Transaction<'_>, step: Key) {
    transaction.delete(step);
}

/// Moves a step one place, in the order people see. Does nothing at the end of the list.
pub fn move_step(transaction: &mut Transaction<'_>, step: Key, direction: Direction) {
    let mut others: Vec<Key> = Step::all(transaction.notebook, step.home).iter().map(|step| step.key).collect();
    let Some(place) = others.iter().position(|key| *key == step) else { return };
    let target = match direction {
        Direction::Up => place.checked_sub(1),
        Direction::Down => Some(place + 1).filter(|target| *target < others.len()),
    };
    if let Some(target) = target {
        others.remove(place);
        match room(transaction.notebook, &others, target) {
            Some(own) => ORDER.write(transaction, step, Value::Text(own)),
            None => spread(transaction, others, step, target),
        }
    }
}

pub fn set_step_minutes(transaction: &mut Transaction<'_>, step: Key, length: u32) {
    MINUTES.write(transaction, step, minutes(length));
}

fn minutes(minutes: u32) -> Value {
    i64::from(minutes.min(STEP_MINUTES_MAX)).into()
}

/// Returns an order key at `place` among the others, or `None` if two neighbours have the same key, or keys with no
/// room between them.
fn room(notebook: &Notebook, others: &[Key], place: usize) -> Option<String> {
    let low = place.checked_sub(1).map(|before| order(notebook, &others[before]));
    let high = others.get(place).map(|after| order(notebook, after));
    let own = between(low.as_deref(), high.as_deref());
    (low.is_none_or(|low| low < own) && high.is_none_or(|high| own < high)).then_some(own)
}

/// Gives every step a new order, with `key` at its place.
fn spread(transaction: &mut Transaction<'_>, mut others: Vec<Key>, key: Key, place: usize) {
    others.insert(place, key);
    for (key, order) in others.iter().zip(first_keys(others.len())) {
        ORDER.write(transaction, *key, Value::text(order));
    }
}

fn order(notebook: &Notebook, key: &Key) -> String {
    notebook.get(key).map(|record| ORDER.text_in(record).to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::meeting::{self, Meeting, MeetingPlan};
    use crate::method::{StepKind, igp};
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::Pen;
    use proptest::prelude::*;

    const PAUSE: PlannedStep = PlannedStep::plain(StepKind::Break, 10);

    fn planned() -> (Pen, Notebook, Dot) {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let words = MeetingPlan { steps: igp(45), ..MeetingPlan::default() };
        let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 0), &words);
        (pen, notebook, home)
    }

    fn keys(notebook: &Notebook, home: Dot) -> Vec<Key> {
        Meeting::read(notebook, home).expect("the meeting").steps.iter().map(|step| step.key).collect()
    }

    /// Does one of many acts, chosen by numbers.
    fn act(transaction: &mut Transaction<'_>, home: Dot, (kind, place): (u8, usize)) {
        let all = keys(transaction.notebook, home);
        let chosen = (!all.is_empty()).then(|| all[place % all.len()]);
        match (kind, chosen) {
            (0, _) | (_, None) => drop(create_step_after(transaction, home, chosen.map(|key| key.id), PAUSE)),
            (1, Some(key)) => delete_step(transaction, key),
            (2, Some(key)) => move_step(transaction, key, Direction::Up),
            (3, Some(key)) => move_step(transaction, key, Direction::Down),
            (_, Some(key)) => set_step_minutes(transaction, key, 7),
        }
    }

    #[test]
    fn a_step_is_added_where_it_was_asked_for() {
        let (mut pen, mut notebook, home) = planned();
        let second = keys(&notebook, home)[1];
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let added = create_step_after(&mut transaction, home, Some(second.id), PAUSE);
        let first = create_step_after(&mut transaction, home, None, PAUSE);
        let last = create_step_after(&mut transaction, home, Some(home), PAUSE);
        let all = keys(&notebook, home);
        assert_eq!((all[0], all[3], all[7]), (first, added, last));
    }

    #[test]
    fn steps_added_at_once_in_one_place_can_be_moved_apart() {
        let (mut pen, mut notebook, home) = planned();
        let mut other = notebook.clone();
        let last = keys(&notebook, home)[4];
        create_step_after(&mut Transaction::begin(&mut pen, &mut notebook, 1), home, Some(last.id), PAUSE);
        create_step_after(&mut Transaction::begin(&mut Pen::new(Actor(2)), &mut other, 1), home, Some(last.id), PAUSE);
        notebook.merge(&other);
        let before = keys(&notebook, home);
        move_step(&mut Transaction::begin(&mut pen, &mut notebook, 2), before[6], Direction::Up);
        let mut swapped = before;
        swapped.swap(5, 6);
        assert_eq!(keys(&notebook, home), swapped);
    }

    proptest! {
        #[test]
        fn a_move_is_always_exactly_one_place(acts in prop::collection::vec((0u8..5, 0usize..20), 0..40), wild in ".{0,3}", place in 0usize..20) {
            let (mut pen, mut notebook, home) = planned();
            let odd = keys(&notebook, home)[2];
            let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
            transaction.write(odd, "order", wild.as_str().into());
            acts.into_iter().for_each(|one| act(&mut transaction, home, one));
            let mut expected = keys(&notebook, home);
            if expected.len() > 1 {
                let place = place % (expected.len() - 1);
                move_step(&mut Transaction::begin(&mut pen, &mut notebook, 2), expected[place], Direction::Down);
                expected.swap(place, place + 1);
                prop_assert_eq!(&keys(&notebook, home), &expected);
                move_step(&mut Transaction::begin(&mut pen, &mut notebook, 3), expected[place + 1], Direction::Up);
                expected.swap(place, place + 1);
                prop_assert_eq!(keys(&notebook, home), expected);
            }
        }

        #[test]
        fn plans_changed_at_two_places_become_one(
            left in prop::collection::vec((0u8..5, 0usize..20), 0..20), right in prop::collection::vec((0u8..5, 0usize..20), 0..20),
        ) {
            let (mut pen, mut here, home) = planned();
            let mut there = here.clone();
            let mut transaction = Transaction::begin(&mut pen, &mut here, 1);
            left.into_iter().for_each(|one| act(&mut transaction, home, one));
            let mut other = Pen::new(Actor(2));
            let mut transaction = Transaction::begin(&mut other, &mut there, 2);
            right.into_iter().for_each(|one| act(&mut transaction, home, one));
            let alone = there.clone();
            there.merge(&here);
            here.merge(&alone);
            prop_assert_eq!(keys(&here, home), keys(&there, home));
            prop_assert_eq!(here, there);
        }
    }
}
