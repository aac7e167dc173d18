//! Writes a meeting's plan or a network's package as a link and a code to scan, and reads one.

use crate::context::Context;
use crate::failure::Failure;
use fellestid_archive::stored::{Stored, add_waiting};
use fellestid_browser::Store;
use fellestid_crdt::notebook::Notebook;
use fellestid_jobs::{AskedByLink, CodeDrawing, Invited, InvitedStep, MakePlanCode, PlanCode, PlanRead};
use fellestid_model::kinds::ask::Ask;
use fellestid_model::kinds::meeting::Meeting;
use fellestid_model::kinds::package::Package;
use fellestid_model::kinds::step::Step;
use fellestid_model::link::{LinkError, PlanLink, package_link, plan_link, read_link};
use fellestid_model::method::PlannedStep;
use qrcodegen::{QrCode, QrCodeEcc};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Makes the link of a meeting's plan or a package, and its code.
///
/// # Errors
///
/// Returns [`Failure`] if the home is neither, or the store cannot be read.
pub async fn make(context: &Context, ask: &MakePlanCode) -> Result<PlanCode, Failure> {
    let mut notebook = Stored::homes(&context.store().await?, &BTreeSet::from([ask.home])).await?.notebook;
    add_waiting(&mut notebook, &ask.waiting);
    let plan = match package_link(&notebook, ask.home) {
        package if package.is_empty() => plan_link(&notebook, ask.home),
        text => PlanLink { text, ..PlanLink::default() },
    };
    if plan.text.is_empty() {
        return Err(Failure::NoMeeting);
    }
    let link = format!("{}{}", ask.address, plan.text);
    let drawing = context.drawing(&link, drawn);
    Ok(PlanCode { link, drawing, marks: plan.marks, seating: plan.seating })
}

/// Draws one square for each dark module. The lowest correction gives the largest modules: a screen is clean,
/// and a camera some way off needs size more than repair.
fn drawn(link: &str) -> Option<CodeDrawing> {
    let code = QrCode::encode_text(link, QrCodeEcc::Low).ok()?;
    let size = code.size();
    let mut path = String::new();
    for (x, y) in (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).filter(|(x, y)| code.get_module(*x, *y)) {
        let _ = write!(path, "M{x} {y}h1v1h-1z");
    }
    Some(CodeDrawing { path, modules: size.unsigned_abs() })
}

/// Reads a link. Returns what it holds, and its records.
///
/// # Errors
///
/// Returns [`Failure`] if the store cannot be read. A link that holds nothing of ours is not an error: the answer says so.
pub async fn read(store: &Store, link: &str) -> Result<(PlanRead, Option<Notebook>), Failure> {
    let incoming = match read_link(link) {
        Ok(incoming) => incoming,
        Err(LinkError::Newer) => return Ok((PlanRead::Newer, None)),
        Err(LinkError::Empty | LinkError::TooLarge | LinkError::NotOurs | LinkError::Broken) => {
            return Ok((PlanRead::Broken, None));
        }
    };
    if let Some(package) = incoming.homes().into_iter().find_map(|home| Package::read(&incoming, home)) {
        let asked = asked(&incoming, package);
        return Ok((PlanRead::Package(asked), Some(incoming)));
    }
    let meeting = incoming.homes().into_iter().find_map(|home| Meeting::read(&incoming, home));
    let Some(meeting) = meeting else { return Ok((PlanRead::Broken, None)) };
    let stored = Stored::homes(store, &BTreeSet::from([meeting.home])).await?;
    let plan = Invited {
        home: meeting.home,
        ends_at: meeting.planned_end(),
        title: meeting.title.shown,
        date: meeting.date,
        starts_at: meeting.starts_at,
        tables: meeting.tables,
        place: meeting.place.shown,
        steps: meeting.steps.iter().map(step).collect(),
        is_here: Meeting::read(&stored.notebook, meeting.home).is_some(),
    };
    Ok((PlanRead::Plan(plan), Some(incoming)))
}

fn asked(incoming: &Notebook, package: Package) -> AskedByLink {
    let questions = Ask::all(incoming, package.home).into_iter().filter(|ask| !ask.is_removed);
    AskedByLink {
        home: package.home,
        title: package.title,
        from: package.from,
        due_date: package.due_date,
        questions: questions.map(|ask| format!("{} {}", ask.code, ask.text)).collect(),
    }
}

fn step(step: &Step) -> InvitedStep {
    InvitedStep {
        planned: PlannedStep { kind: step.kind, minutes: step.minutes, script: step.script },
        title: step.title.shown.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_square_and_holds_only_whole_modules() {
        let CodeDrawing { path, modules } = drawn("https://eksempel.no/fellestid/#/join/1abc").expect("short enough");
        assert!(modules >= 21 && (modules - 21) % 4 == 0, "{modules}");
        assert!(path.split('M').skip(1).all(|module| module.ends_with("h1v1h-1z")));
    }

    #[test]
    fn a_link_is_drawn_once() {
        let context = Context::default();
        let link = "https://eksempel.no/fellestid/#/join/1abc";
        let first = context.drawing(link, drawn);
        assert_eq!(context.drawing(link, |_| panic!("drawn again")), first);
        assert_ne!(context.drawing("https://eksempel.no/fellestid/#/join/1abd", drawn), first);
    }

    #[test]
    fn what_is_too_long_for_a_code_has_none() {
        assert_eq!(drawn(&"x".repeat(3000)), None);
    }
}
