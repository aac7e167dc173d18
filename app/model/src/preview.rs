//! What an import would change, meeting by meeting and set by set, so that a person can see it at a glance and leave
//! some of it out. Words for effects and kinds are with the other words; only the notebook's own texts are here.

mod deleted_here;
mod leave_out;
mod news;
#[cfg(test)]
mod tests;

pub use deleted_here::deleted_here;
#[cfg(test)]
pub(crate) use deleted_here::deleted_here_of;
pub use leave_out::leave_out;
#[cfg(test)]
pub(crate) use leave_out::leave_out_of;
pub use news::{DeletedHere, Group, HomeNews, Item};

use crate::folding::alphabetical;
use crate::kind::Kinds;
use crate::kinds::meeting::{self, TABLES_MAX};
use crate::kinds::{ALL, action, point};
use crate::share::WITHOUT_NAMES;
use fellestid_crdt::difference::{Counts, Difference, Effect};
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::{Key, Record};
use fellestid_crdt::sorting::{sort, sorted_by};
use std::collections::BTreeMap;

/// The most records of a group that are listed and can be left out one by one: a whole meeting's points.
const ITEMS_MAX: usize = 200;
/// The most characters of a name: two lines on a tablet.
const NAME_CHARS_MAX: usize = 120;
/// Returns what `incoming` would change in `before`: the counts, and the news of each home.
pub fn preview(before: &Notebook, incoming: &Notebook) -> (Counts, Vec<HomeNews>) {
    preview_of(ALL, before, incoming)
}

/// Like [`preview`], for another list of kinds.
pub(crate) fn preview_of(kinds: Kinds, before: &Notebook, incoming: &Notebook) -> (Counts, Vec<HomeNews>) {
    let (difference, after) = Difference::of_import(before, incoming, &|record, register| kinds.is_asked(record, register));
    let sides = Sides { kinds, before, after: &after, incoming };
    let mut homes: BTreeMap<Option<Key>, Vec<(Effect, Key)>> = BTreeMap::new();
    for (key, effect) in &difference.effects {
        let root = Key::root(key.home);
        let is_action = sides.record(&root).is_some_and(|record| record.kind == action::KIND);
        homes.entry((!is_action).then_some(root)).or_default().push((*effect, *key));
    }
    let place = |home: &HomeNews| (importance(home), home.key.is_none(), rank(kinds, &home.kind), alphabetical(&home.title));
    let told = homes.into_iter().map(|(root, members)| sides.home(root, members)).map(|home| (place(&home), home));
    let told = sorted_by(told.collect(), |(left, _), (right, _)| left.cmp(right));
    (difference.counts(), told.into_iter().map(|(_, home)| home).collect())
}

/// Returns the gravest effect in a home.
fn importance(home: &HomeNews) -> Effect {
    let effects = home.groups.iter().map(|group| group.effect).chain([home.effect]);
    effects.min().unwrap_or(Effect::Unchanged)
}

/// Returns a kind's place: people's own words first, the frame around them last, then kinds this version does not know.
fn rank(kinds: Kinds, kind: &str) -> u32 {
    kinds.find(kind).and_then(|kind| kind.news).unwrap_or(u32::MAX)
}

struct Sides<'a> {
    kinds: Kinds,
    before: &'a Notebook,
    after: &'a Notebook,
    incoming: &'a Notebook,
}

impl Sides<'_> {
    /// Returns the record as it will be, or else as it was.
    fn record(&self, key: &Key) -> Option<&Record> {
        self.after.get(key).or_else(|| self.before.get(key))
    }

    /// Returns the news of a home with its root; without a root, that of the tiltak.
    fn home(&self, root: Option<Key>, members: Vec<(Effect, Key)>) -> HomeNews {
        let record = root.and_then(|root| self.record(&root));
        let of_root = members.iter().find(|(_, key)| Some(*key) == root);
        let news = members.iter().filter(|(effect, key)| *effect != Effect::Unchanged && Some(*key) != root);
        let (steps, news): (Vec<_>, Vec<_>) = news.copied().partition(|(_, key)| self.is_plan(key));
        HomeNews {
            key: root,
            kind: if root.is_none() {
                action::KIND.name.to_owned()
            } else {
                record.map(|record| record.kind.clone()).unwrap_or_default()
            },
            title: record.and_then(|record| name_of(self.kinds, record)).unwrap_or_default(),
            day: record
                .filter(|record| record.kind == meeting::KIND)
                .map(|root| meeting::day(root).to_owned())
                .unwrap_or_default(),
            effect: of_root.map_or(Effect::Unchanged, |(effect, _)| *effect),
            tables: self.tables(&news),
            groups: self.groups(news),
            is_deleted_here: root.is_some_and(|root| deleted_here::is_deleted(self.before, &root)),
            with_plan: !steps.is_empty(),
            without_names: members.iter().any(|(_, key)| self.record(key).is_some_and(|record| record.flag(WITHOUT_NAMES))),
            unchanged: members.iter().filter(|(effect, _)| *effect == Effect::Unchanged).count(),
        }
    }

    fn kind(&self, key: &Key) -> &str {
        self.record(key).map(|record| record.kind.as_str()).unwrap_or_default()
    }

    /// Returns whether a record is part of the plan, which comes with its meeting.
    fn is_plan(&self, key: &Key) -> bool {
        self.kinds.find(self.kind(key)).is_some_and(|kind| kind.news.is_none())
    }

    fn groups(&self, news: Vec<(Effect, Key)>) -> Vec<Group> {
        type Of<'n> = (Effect, u32, &'n str);
        let mut groups: BTreeMap<Of<'_>, Vec<(i64, Key)>> = BTreeMap::new();
        for (effect, key) in news {
            let Some(record) = self.record(&key) else { continue };
            groups.entry((effect, rank(self.kinds, &record.kind), &record.kind)).or_default().push((record.created_at_ms, key));
        }
        let groups = groups.into_iter();
        groups.map(|((effect, _, kind), members)| self.group(effect, kind, members)).collect()
    }

    /// Makes a group, with its members in the order they were written.
    fn group(&self, effect: Effect, kind: &str, mut members: Vec<(i64, Key)>) -> Group {
        sort(&mut members);
        let items = members.iter().take(ITEMS_MAX).map(|(_, key)| Item {
            key: *key,
            name: self.record(key).and_then(|record| name_of(self.kinds, record)).unwrap_or_default(),
            is_erased: self.incoming.is_erased(key),
        });
        Group { effect, kind: kind.to_owned(), count: members.len(), items: items.collect() }
    }

    /// Counts new points by table, as the meeting shows them: a table the meeting does not have counts as its nearest.
    fn tables(&self, news: &[(Effect, Key)]) -> Vec<(u32, usize)> {
        let mut tables: BTreeMap<u32, usize> = BTreeMap::new();
        let added = news.iter().filter(|(effect, key)| *effect == Effect::Added && self.kind(key) == point::KIND);
        for record in added.filter_map(|(_, key)| self.record(key)) {
            let table = point::TABLE.integer_in(record).unwrap_or(1).clamp(1, i64::from(TABLES_MAX));
            *tables.entry(u32::try_from(table).unwrap_or(1)).or_default() += 1;
        }
        tables.into_iter().collect()
    }
}

/// Returns its title or text, shortened. `None` if it has none.
pub fn name(record: &Record) -> Option<String> {
    name_of(ALL, record)
}

/// Like [`name`], for another list of kinds.
pub(crate) fn name_of(kinds: Kinds, record: &Record) -> Option<String> {
    Some(kinds.title(record)).filter(|title| !title.is_empty()).map(shortened)
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(NAME_CHARS_MAX) {
        None => text.to_owned(),
        Some(_) => text.chars().take(NAME_CHARS_MAX - 1).chain(['…']).collect(),
    }
}
