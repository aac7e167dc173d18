//! Answers that come back (svar inn): Word forms, mails, tables, and the app's own files, in any mixture, to one
//! package. Each file is read as what it is, whatever its name; what is not understood is refused with name and reason,
//! and answers without a known school are stored and listed.
//!
//! From a `.fellestid` file only the answers are read: nothing else in it, and none of its erasures.

mod came;
mod form;
mod guard;
mod headings;
mod heap;
mod letter;
mod own;
mod table;
mod words;

#[cfg(test)]
mod tests;

use crate::read::Unreadable;
use fellestid_crdt::dot::{Actor, Dot};
use fellestid_crdt::file;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::sorting::sort;
use fellestid_crdt::transaction::{Pen, Transaction};
use fellestid_model::derived::actor_of_read;
use fellestid_model::overviews::came_in::{CameIn, PassedOver, Refusal, Refused, Unplaced};
pub(crate) use guard::{MARK, guarded, marked};
use heap::Heap;

impl From<Unreadable> for Refusal {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Broken => Refusal::Broken,
            Unreadable::TooLarge => Refusal::TooLarge,
            Unreadable::Locked => Refusal::Locked,
        }
    }
}

/// What a program wrote is older than what any person did.
const NO_TIME: i64 = 0;

/// A file's name, and its bytes.
pub type Named = (String, Vec<u8>);

/// Takes a heap of files into a notebook, in the name of an actor of all that is read: the same files on the same
/// notebook give the same bytes. Returns what became of them, and the change. `after_each`: called after each file.
pub fn read_answers(
    notebook: &mut Notebook,
    package: Dot,
    mut files: Vec<Named>,
    after_each: &mut dyn FnMut(),
) -> (CameIn, Notebook) {
    sort(&mut files);
    let mut pen = Pen::new(actor(notebook, &files));
    let mut transaction = Transaction::begin(&mut pen, notebook, NO_TIME);
    let came_in = gather_telling(&mut transaction, package, files, after_each);
    (came_in, transaction.finish().delta)
}

/// Used for nothing but reading these files.
fn actor(notebook: &Notebook, files: &[Named]) -> Actor {
    let here = file::write(notebook);
    let pieces = files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes]);
    actor_of_read(std::iter::once(here.as_slice()).chain(pieces))
}

/// Takes a heap of files in, each once however often it lies there. The order makes no difference to what people
/// see.
pub fn gather(transaction: &mut Transaction<'_>, package: Dot, files: Vec<Named>) -> CameIn {
    gather_telling(transaction, package, files, &mut || {})
}

fn gather_telling(
    transaction: &mut Transaction<'_>,
    package: Dot,
    mut files: Vec<Named>,
    after_each: &mut dyn FnMut(),
) -> CameIn {
    sort(&mut files);
    let mut heap = Heap::of(transaction, package);
    for (name, bytes) in &files {
        heap.take(name, bytes);
        after_each();
    }
    let mut came_in = heap.came_in;
    sort(&mut came_in.unplaced);
    came_in.unplaced.dedup();
    sort(&mut came_in.refused);
    sort(&mut came_in.passed_over);
    came_in
}
