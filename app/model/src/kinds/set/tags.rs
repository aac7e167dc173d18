//! Tags (merkelapper) on sets: a register for each tag, so that two people who add one each keep both. It does not
//! know which tags are good to have.

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

/// The registers of tags, named by the folded tag. A tag holds if anyone who has not seen it removed added it.
pub(crate) const TAG: Field = family("tag:").any_stands();
/// The most characters of a tag. With the prefix it fits in the name of a register, even if lower case takes more
/// characters than upper case.
pub const TAG_CHARS_MAX: usize = 30;
/// The most tags ever used on one set, including removed ones: two hundred tablets would not reach it by accident,
/// and no single person should be able to fill a record.
pub const TAGS_MAX: usize = 60;

/// A tag, and how many sets have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagCount {
    pub tag: String,
    pub sets: usize,
}

/// Returns the tags of a set, sorted.
pub(crate) fn read(root: &Record) -> Vec<String> {
    TAG.registers_in(root).filter_map(standing).collect()
}

pub(crate) fn standing(register: &Register) -> Option<String> {
    let mut texts = register.all().into_iter().rev().filter_map(Value::as_text);
    texts.next().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// Adds a tag; the first spelling stays. Returns `false` for a blank one, or if there are too many.
pub fn add(transaction: &mut Transaction<'_>, set: Dot, tag: &str) -> bool {
    edit::is_editable(set) && add_to(transaction, Key::root(set), tag)
}

pub fn remove(transaction: &mut Transaction<'_>, set: Dot, tag: &str) {
    if edit::is_editable(set) {
        remove_from(transaction, Key::root(set), tag);
    }
}

/// Adds a tag to a record of any kind with tags.
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

/// Removes a tag. Does nothing if the record never had it.
pub(crate) fn remove_from(transaction: &mut Transaction<'_>, key: Key, tag: &str) {
    let Some(rest) = rest_of(tag) else { return };
    if transaction.notebook.get(&key).is_some_and(|record| record.register(&TAG.register(&rest)).is_some()) {
        TAG.write_of(transaction, key, &rest, Value::Null);
    }
}

/// Returns every tag in use, the most used first, then sorted. Of several spellings the first found is shown.
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

/// Returns the part of the register's name after the prefix, or `None` if the tag is blank.
fn rest_of(tag: &str) -> Option<String> {
    let folded: String = folded(&cut(tag)).chars().take(TAG_CHARS_MAX * 2 - TAG.name().len()).collect();
    (!folded.is_empty()).then_some(folded)
}

fn cut(tag: &str) -> String {
    tidied(&tidied(tag).chars().take(TAG_CHARS_MAX).collect::<String>())
}
