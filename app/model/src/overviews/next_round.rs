//! The next round, made from the draft of the next gathering (neste runde): its questions, the schools as the network has
//! them now, and what became of their input as far as others may see it.

use crate::kinds::addressee::{self, Addressee};
use crate::kinds::ask;
use crate::kinds::feedback;
use crate::kinds::package::{self, Package, PackageWords};
use crate::kinds::reading::DraftField;
use crate::overviews::gathering::Gathering;
use crate::overviews::round_schools::units;
use crate::pasted_questions;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::transaction::Transaction;

/// Makes the round that follows a package. Nothing of it is sent: the network's side shares it as it does any round.
pub fn create(transaction: &mut Transaction<'_>, package: &Package, draft: &Gathering) -> Dot {
    let words = PackageWords {
        title: draft.text(DraftField::Title).to_owned(),
        from: package.from.clone(),
        minutes: package.minutes,
        answer_minutes: package.answer_minutes,
        ..PackageWords::default()
    };
    let schools = schools(transaction.notebook, package.home);
    let made = package::create(transaction, &words);
    let questions = pasted_questions::read(draft.text(DraftField::Questions));
    questions.iter().for_each(|text| _ = ask::create(transaction, made, text, None));
    for (unit, name, kommune) in schools {
        addressee::create(transaction, made, Some(unit), &name, &kommune);
    }
    for told in draft.clone().spread().decided() {
        feedback::create(transaction, made, &told);
    }
    made
}

/// Returns the schools of the networks that the package asked, or those it asked if the networks are not here: the unit, the
/// name and the kommune.
fn schools(notebook: &Notebook, package: Dot) -> Vec<(Dot, String, String)> {
    let asked = Addressee::all(notebook, package);
    let now: Vec<_> = units(notebook, &asked).map(|unit| (unit.key.id, unit.name, unit.kommune)).collect();
    if now.is_empty() { asked.into_iter().map(|of| (of.unit, of.name, of.kommune)).collect() } else { now }
}
