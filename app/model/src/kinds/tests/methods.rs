//! The school's own work forms: saved from a meeting, planned from, changed on two tablets, shared and deleted.

use super::super::meeting::{self, Direction, Meeting, MeetingPlan, create_step_after, delete_step, move_step, set_step_minutes};
use super::super::method::{self, KIND, OwnMethod, plan_from};
use super::Tablet;
use crate::method::library::WORLD_CAFE;
use crate::method::{PlannedStep, Script, StepKind, TooShort, fit};
use crate::overviews::deleted::{homes, restore};
use crate::preview::preview;
use crate::search::Index;
use crate::share::{Selection, select};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::file;
use fellestid_crdt::record::Key;
use proptest::prelude::*;

/// Makes a dialogkafé whose first step has a name of its own, and saves it as a form.
fn saved(tablet: &mut Tablet) -> (Dot, Dot) {
    let steps = fit(&WORLD_CAFE, 48, false, 0).expect("fits");
    let meeting = tablet.act(|transaction| meeting::create(transaction, &MeetingPlan { steps, ..MeetingPlan::default() }));
    let first = steps_of(tablet, meeting)[0];
    tablet.write(first, "title", "Kaffe først");
    let own = tablet.act(|transaction| method::create_from_meeting(transaction, meeting, " Vår kafé ")).expect("a meeting");
    (meeting, own)
}

fn steps_of(tablet: &Tablet, home: Dot) -> Vec<Key> {
    let meeting = Meeting::read(&tablet.notebook, home).map(|meeting| meeting.steps);
    let own = || OwnMethod::read(&tablet.notebook, home).map(|own| own.steps);
    meeting.or_else(own).expect("a home with steps").iter().map(|step| step.key).collect()
}

#[test]
fn a_form_saved_from_a_meeting_has_its_steps_and_words() {
    let mut tablet = Tablet::new(1);
    let (meeting, own) = saved(&mut tablet);
    let method = OwnMethod::read(&tablet.notebook, own).expect("the form");
    assert_eq!((method.title.shown.as_str(), method.copied_from.map(|from| from.code)), ("Vår kafé", Some("world_cafe")));
    let planned = Meeting::read(&tablet.notebook, meeting).expect("the meeting");
    let told =
        |steps: &[super::super::meeting::Step]| steps.iter().map(|step| (step.planned(), step.title.clone())).collect::<Vec<_>>();
    assert_eq!(told(&method.steps), told(&planned.steps));
    assert_eq!(method.steps[0].title.shown, "Kaffe først");
    assert_eq!(OwnMethod::all(&tablet.notebook), [method]);
    assert_eq!(tablet.act(|transaction| method::create_from_meeting(transaction, own, "Ikke et møte")), None);
}

#[test]
fn what_a_newer_version_wrote_in_a_step_is_saved_with_it() {
    let mut tablet = Tablet::new(1);
    let steps = vec![PlannedStep::plain(StepKind::Free, 10)];
    let meeting = tablet.act(|transaction| meeting::create(transaction, &MeetingPlan { steps, ..MeetingPlan::default() }));
    let step = steps_of(&tablet, meeting)[0];
    tablet.write(step, "script", "world_cafe.dance");
    assert_eq!(Meeting::read(&tablet.notebook, meeting).expect("the meeting").steps[0].script, None);
    let own = tablet.act(|transaction| method::create_from_meeting(transaction, meeting, "Dans")).expect("a meeting");
    let kept = steps_of(&tablet, own)[0];
    assert_eq!(tablet.notebook.get(&kept).expect("the step").text("script"), "world_cafe.dance");
}

#[test]
fn a_form_is_shared_previewed_and_found() {
    let mut tablet = Tablet::new(1);
    let (_, own) = saved(&mut tablet);
    for selection in [Selection::Everything, Selection::Home(own)] {
        let file = file::read(&file::write(&select(&tablet.notebook, selection))).expect("our file");
        assert_eq!(OwnMethod::read(&file, own), OwnMethod::read(&tablet.notebook, own));
    }
    let alone = select(&tablet.notebook, Selection::Home(own));
    let (counts, homes) = preview(&Tablet::new(2).notebook, &alone);
    assert_eq!((counts.added, homes.len()), (alone.records().len(), 1));
    assert_eq!((homes[0].kind.as_str(), homes[0].title.as_str(), homes[0].with_plan), (KIND.name, "Vår kafé", true));
    let index = Index::of(&alone);
    for query in ["vår kafé", "kaffe"] {
        assert_eq!(index.find(query, 5).hits.first().map(|hit| (hit.key, hit.kind)), Some((Key::root(own), &KIND)), "{query}");
    }
}

#[test]
fn a_deleted_form_can_be_brought_back_and_the_meeting_stands() {
    let mut tablet = Tablet::new(1);
    let (meeting, own) = saved(&mut tablet);
    tablet.act(|transaction| transaction.delete(Key::root(own)));
    assert_eq!((OwnMethod::all(&tablet.notebook).len(), OwnMethod::read(&tablet.notebook, own)), (0, None));
    let gone = homes(&tablet.notebook);
    assert_eq!((gone[0].kind.name, gone[0].title.as_str()), ("method", "Vår kafé"));
    assert!(Meeting::read(&tablet.notebook, meeting).is_some());
    tablet.act(|transaction| restore(transaction, gone[0].key));
    assert_eq!(OwnMethod::all(&tablet.notebook).len(), 1);
}

/// Does one of many acts on a form, chosen by numbers.
fn act(tablet: &mut Tablet, own: Dot, (kind, place): (u8, usize)) {
    let all = steps_of(tablet, own);
    let chosen = (!all.is_empty()).then(|| all[place % all.len()]);
    let harvest = PlannedStep { kind: StepKind::Plenary, minutes: 5, script: Script::from_code("world_cafe.harvest") };
    match (kind, chosen) {
        (0, _) | (_, None) => {
            _ = tablet.act(|transaction| create_step_after(transaction, own, chosen.map(|key| key.id), harvest));
        }
        (1, Some(key)) => tablet.act(|transaction| delete_step(transaction, key)),
        (2, Some(key)) => tablet.act(|transaction| move_step(transaction, key, Direction::Up)),
        (3, Some(key)) => tablet.write(key, "about", "Ta en runde til."),
        (_, Some(key)) => tablet.act(|transaction| set_step_minutes(transaction, key, 7)),
    }
}

proptest! {
    #[test]
    fn a_form_changed_on_two_tablets_is_one_form(
        left in prop::collection::vec((0u8..5, 0usize..20), 0..15), right in prop::collection::vec((0u8..5, 0usize..20), 0..15),
    ) {
        let mut here = Tablet::new(1);
        let (_, own) = saved(&mut here);
        let mut there = here.copy(2);
        left.into_iter().for_each(|one| act(&mut here, own, one));
        right.into_iter().for_each(|one| act(&mut there, own, one));
        here.meet(&mut there);
        prop_assert_eq!(OwnMethod::read(&here.notebook, own), OwnMethod::read(&there.notebook, own));
    }

    #[test]
    fn a_plan_fills_the_meeting_or_says_what_it_needs(minutes in 1u32..=300) {
        let mut tablet = Tablet::new(1);
        let (_, own) = saved(&mut tablet);
        let talk = PlannedStep::plain(StepKind::Talk, 6);
        tablet.act(|transaction| create_step_after(transaction, own, None, talk));
        let own = OwnMethod::read(&tablet.notebook, own).expect("the form");
        match plan_from(&own, minutes) {
            Ok(steps) => prop_assert_eq!(steps.iter().map(|step| step.minutes).sum::<u32>(), minutes),
            Err(TooShort { needs }) => {
                prop_assert!(needs > minutes && plan_from(&own, needs).is_ok());
                prop_assert_eq!(plan_from(&own, needs - 1), Err(TooShort { needs }));
            }
        }
    }
}
