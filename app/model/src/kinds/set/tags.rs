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
    let (Some(name), Some(root)) = (name_of(tag), transaction.notebook.get(&Key::root(set))) else { return false };
    let used = TAG.registers_in(root).count();
    match root.register(&name) {
        Some(register) if standing(register).is_some() => return true,
        None if used >= TAGS_MAX => return false,
        Some(_) | None => {}
    }
    edit::write(transaction, Key::root(set), &name, Value::text(cut(tag)));
    edit::is_editable(set)
}

pub fn remove(transaction: &mut Transaction<'_>, set: Dot, tag: &str) {
    if let Some(name) = name_of(tag) {
        edit::write(transaction, Key::root(set), &name, Value::Null);
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

pub(crate) fn name_of(tag: &str) -> Option<String> {
    let folded: String = folded(&cut(tag)).chars().take(TAG_CHARS_MAX * 2 - TAG.name().len()).collect();
    (!folded.is_empty()).then(|| TAG.register(&folded))
}

pub(crate) fn cut(tag: &str) -> String {
    tidied(&tidied(tag).chars().take(TAG_CHARS_MAX).collect::<String>())
}
