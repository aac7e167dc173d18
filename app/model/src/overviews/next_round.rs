//! The next round, made from the draft of the next gathering (neste runde): its questions, the schools as the network has
//! them now, and what became of their input as far as others may see it.

use crate::kinds::addressee::{self, Addressee};
use crate::kinds::ask;
use crate::kinds::feedback;
use crate::kinds::package::{self, Package, PackageWords};
use crate::kinds::reading::DraftField;
use crate::kinds::unit::Unit;
use crate::overviews::gathering::Gathering;
use crate::overviews::round_schools::units;
use crate::pasted_questions;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::transaction::Transaction;

/// Makes the round that follows a package. Nothing of it is sent: the network's side shares it as it does any round.
pub fn create(transaction: &mut Transaction<'_>, package: &Package, draft: &Gathering) -> Dot {
    let words = PackageWords {
        title: draft.text(DraftField::Title).to_owned(),
        programme: package.programme.clone(),
        programme_goal: package.programme_goal.clone(),
        from: package.from.clone(),
        minutes: package.minutes,
        answer_minutes: package.answer_minutes,
        ..PackageWords::default()
    };
    // The schools of the networks as they are now; those that were asked if the networks are not here.
    let asked = Addressee::all(transaction.notebook, package.home);
    let now: Vec<Unit> = units(transaction.notebook, &asked).collect();
    let made = package::create(transaction, &words);
    let questions = pasted_questions::read(draft.text(DraftField::Questions));
    questions.iter().for_each(|text| _ = ask::create(transaction, made, text, None));
    match now.is_empty() {
        true => asked.iter().for_each(|of| _ = addressee::copy(transaction, made, of)),
        false => now.iter().for_each(|unit| _ = addressee::create_of(transaction, made, unit)),
    }
    for told in draft.clone().spread().decided() {
        feedback::create(transaction, made, &told);
    }
    made
}
