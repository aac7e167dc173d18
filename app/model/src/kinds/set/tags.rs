//! Tags (merkelapper) on sets: a register for each tag, so that two people who add one each keep
//! both. It does not know which tags are good to have.

use crate::folding::{alphabetical, folded, tidied};
use crate::kind::{Field, family};
use crate::kinds::set::KIND;
use crate::kinds::set::edit;
use fellestid_crdt::deletion::is_shown;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::register::Register;
use fellestid_crdt::sorting::sorted_by;
use fellestid_crdt::transaction::Transaction;
use fellestid_crdt::value::Value;

/// A register for each tag, named by the folded tag. One stands if anyone who has not seen it removed put it there.
pub(crate) const TAG: Field = family("tag:").any_stands();
/// Characters in a tag. With the prefix it is within the name of a register, also where small
/// letters take more characters than large ones.
pub const TAG_CHARS_MAX: usize = 30;
/// Tags ever used on one set, removed ones too: two hundred tablets would not fill a record by
/// accident, but one person should not be able to.
pub const TAGS_MAX: usize = 60;

/// A tag, and how many sets have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagCount {
    pub tag: String,
    pub sets: usize,
}

/// The tags of a set, by their letters.
pub(crate) fn read(root: &Record) -> Vec<String> {
    TAG.registers_in(root).filter_map(standing).collect()
}

pub(crate) fn standing(register: &Register) -> Option<String> {
    let mut texts = register.all().into_iter().rev().filter_map(Value::as_text);
    texts.next().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// Adds a tag; the first spelling is kept. False for a blank one, or where there are too many.
pub fn add(transaction: &mut Transaction<'_>, set: Dot, tag: &str) -> bool {
    edit::is_editable(set) && add_to(transaction, Key::root(set), tag)
}

pub fn remove(transaction: &mut Transaction<'_>, set: Dot, tag: &str) {
    if edit::is_editable(set) {
        remove_from(transaction, Key::root(set), tag);
    }
}

/// Adds a tag to a record of any kind that has them.
pub(crate) fn add_to(transaction: &mut Transaction<'_>, key: Key, tag: &str) -> bool {
    let (Some(rest), Some(record)) = (rest_of(tag), transaction.notebook.get(&key)) else { return false };
    let used = TAG.registers_in(record).count();
    match record.register(&TAG.register(&rest)) {
        Some(register) if standing(register).is_some() => return true,
        None if used >= TAGS_MAX => return false,
        Some(_) | None => {}
    }
    TAG.write_of(transaction, key, &rest, Value::text(cut(tag)));
    true
}

/// Does nothing if the record never had the tag.
pub(crate) fn remove_from(transaction: &mut Transaction<'_>, key: Key, tag: &str) {
    let Some(rest) = rest_of(tag) else { return };
    if transaction.notebook.get(&key).is_some_and(|record| record.register(&TAG.register(&rest)).is_some()) {
        TAG.write_of(transaction, key, &rest, Value::Null);
    }
}

/// Every tag in use, most used first, then by its letters. Of several spellings the first found is shown.
pub fn all(notebook: &Notebook) -> Vec<TagCount> {
    let mut counts: Vec<TagCount> = Vec::new();
    for (_, root) in notebook.roots().filter(|(key, root)| root.kind == KIND && is_shown(notebook, key)) {
        for tag in read(root) {
            match counts.iter_mut().find(|count| folded(&count.tag) == folded(&tag)) {
                Some(count) => count.sets += 1,
                None => counts.push(TagCount { tag, sets: 1 }),
            }
        }
    }
    sorted_by(counts, |left, right| {
        right.sets.cmp(&left.sets).then_with(|| alphabetical(&left.tag).cmp(&alphabetical(&right.tag)))
    })
}

/// What names the register of a tag in the family, or `None` if the tag is blank.
fn rest_of(tag: &str) -> Option<String> {
    let folded: String = folded(&cut(tag)).chars().take(TAG_CHARS_MAX * 2 - TAG.name().len()).collect();
    (!folded.is_empty()).then_some(folded)
}

fn cut(tag: &str) -> String {
    tidied(&tidied(tag).chars().take(TAG_CHARS_MAX).collect::<String>())
}
