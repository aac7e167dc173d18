//! What an import would do, in groups a person can take in at a glance. Words for effects and
//! kinds live with the other words; only the notes' own texts stand here.

use crate::difference::{Counts, Difference, Effect};
use crate::job::Group;
use crate::notebook::Notebook;
use crate::record::{Key, Record};
use std::collections::BTreeMap;

/// Names shown of one group; more than anyone reads before deciding.
const NAMES_MAX: usize = 20;
/// Places shown of one group.
const PLACES_MAX: usize = 12;
/// Characters of one name: two lines on a tablet.
const NAME_CHARS_MAX: usize = 120;
/// People's own words first, the frame around them last, and after it what this version does not know.
const KINDS: [&str; 8] = ["point", "action", "meeting", "set", "question", "part", "theme", "step"];

/// Records with the time they were made, in milliseconds since 1970.
type Members = Vec<(i64, Key)>;

/// What `incoming` would do to `before`: counted, and grouped by effect and kind.
pub fn preview(before: &Notebook, incoming: &Notebook) -> (Counts, Vec<Group>) {
    let (difference, after) = Difference::of_import(before, incoming);
    let sides = Sides { before, after: &after };
    let mut groups: BTreeMap<(Effect, usize, &str), Members> = BTreeMap::new();
    for (key, effect) in &difference.effects {
        if let Some(record) = sides.shown(*effect, key) {
            let kind = if *effect == Effect::Unchanged { "" } else { record.kind.as_str() };
            groups.entry((*effect, rank(kind), kind)).or_default().push((record.at_ms, *key));
        }
    }
    let groups = groups.into_iter().map(|((effect, _, kind), members)| sides.group(effect, kind, members));
    (difference.counts(), groups.collect())
}

fn rank(kind: &str) -> usize {
    KINDS.iter().position(|known| *known == kind).unwrap_or(KINDS.len())
}

struct Sides<'a> {
    before: &'a Notebook,
    after: &'a Notebook,
}

impl Sides<'_> {
    /// The record as the person knows it, or will know it.
    fn shown(&self, effect: Effect, key: &Key) -> Option<&Record> {
        match effect {
            Effect::Deleted => self.before.get(key),
            Effect::TwoVersions | Effect::Added | Effect::Changed | Effect::Unchanged => self.after.get(key),
        }
    }

    /// Members in the order they were written.
    fn group(&self, effect: Effect, kind: &str, mut members: Members) -> Group {
        members.sort_unstable();
        let names = members.iter().filter_map(|(_, key)| name(self.shown(effect, key)?));
        Group {
            effect,
            kind: kind.to_owned(),
            count: members.len(),
            places: self.places(&members),
            names: names.take(NAMES_MAX).collect(),
        }
    }

    fn places(&self, members: &[(i64, Key)]) -> Vec<String> {
        let mut homes = Vec::new();
        let mut places = Vec::new();
        for (_, key) in members {
            if places.len() == PLACES_MAX {
                break;
            }
            // Members of a home mostly follow each other: asking for the last home again is common.
            if homes.last() == Some(&key.home) || homes.contains(&key.home) {
                continue;
            }
            homes.push(key.home);
            let root = Key::root(key.home);
            let place = self.after.get(&root).or_else(|| self.before.get(&root)).and_then(title);
            places.extend(place.filter(|place| !places.contains(place)));
        }
        places
    }
}

fn name(record: &Record) -> Option<String> {
    first_text(record, &["text", "title", "what"])
}

fn title(root: &Record) -> Option<String> {
    first_text(root, &["title", "what"])
}

fn first_text(record: &Record, registers: &[&str]) -> Option<String> {
    let text = registers.iter().map(|register| record.text(register).trim()).find(|text| !text.is_empty())?;
    Some(shortened(text))
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(NAME_CHARS_MAX) {
        None => text.to_owned(),
        Some(_) => text.chars().take(NAME_CHARS_MAX - 1).chain(['…']).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dot::{Actor, Dot};
    use crate::pen::{Change, Pen};
    use crate::value::Value;

    fn in_words(groups: &[Group]) -> Vec<(Effect, &str, usize)> {
        groups.iter().map(|group| (group.effect, group.kind.as_str(), group.count)).collect()
    }

    fn meeting() -> (Notebook, Pen, Dot, Key) {
        let (mut notebook, mut pen) = (Notebook::new(), Pen::new(Actor(1)));
        let mut change = Change::begin(&mut pen, &mut notebook, 1);
        let home = change.create_home("meeting", &[("title", Value::text("Høstmøte"))]);
        let point = change.create(home, "point", &[("text", Value::text("først"))]);
        (notebook, pen, home, point)
    }

    #[test]
    fn every_effect_has_its_group_the_most_important_first() {
        let (mut here, mut my_pen, home, disputed) = meeting();
        let mut change = Change::begin(&mut my_pen, &mut here, 2);
        let deleted = change.create(home, "point", &[("text", Value::text("bort"))]);
        let changed = change.create(home, "question", &[("text", Value::text("hvorfor"))]);
        let mut there = here.clone();
        Change::begin(&mut my_pen, &mut here, 3).write(disputed, "text", Value::text("min"));
        let mut pen = Pen::new(Actor(2));
        let mut change = Change::begin(&mut pen, &mut there, 4);
        change.write(disputed, "text", Value::text("din"));
        change.delete(deleted);
        change.write(changed, "text", Value::text("hvordan"));
        change.create(home, "step", &[]);
        change.create(home, "point", &[("text", Value::text("ny"))]);
        let (counts, groups) = preview(&here, &there);
        assert_eq!(
            in_words(&groups),
            [
                (Effect::TwoVersions, "point", 1),
                (Effect::Deleted, "point", 1),
                (Effect::Added, "point", 1),
                (Effect::Added, "step", 1),
                (Effect::Changed, "question", 1),
                (Effect::Unchanged, "", 1),
            ]
        );
        assert_eq!(groups[1].names, ["bort"]);
        assert_eq!(groups[4].names, ["hvordan"]);
        assert!(groups.iter().all(|group| group.places == ["Høstmøte"]));
        assert_eq!(counts, Counts { added: 2, changed: 1, unchanged: 1, two_versions: 1, deleted: 1 });
    }

    #[test]
    fn an_erased_home_is_told_by_the_names_it_had() {
        let (here, _, home, _) = meeting();
        let mut erasing = Notebook::new();
        erasing.erase(Key::root(home));
        let (_, groups) = preview(&here, &erasing);
        assert_eq!(in_words(&groups), [(Effect::Deleted, "point", 1), (Effect::Deleted, "meeting", 1)]);
        assert_eq!(groups[0].places, ["Høstmøte"]);
    }

    #[test]
    fn what_is_erased_here_is_not_announced_as_new() {
        let (there, _, home, _) = meeting();
        let mut here = Notebook::new();
        here.erase(Key::root(home));
        assert_eq!(preview(&here, &there), (Counts::default(), Vec::new()));
    }

    #[test]
    fn names_and_places_are_few_and_short() {
        let (mut notebook, mut pen) = (Notebook::new(), Pen::new(Actor(1)));
        let mut change = Change::begin(&mut pen, &mut notebook, 1);
        for number in 0..30 {
            change.create_home("action", &[("what", Value::text(format!("{number} {}", "æ".repeat(300))))]);
        }
        let (_, groups) = preview(&Notebook::new(), &notebook);
        assert_eq!((groups[0].count, groups[0].names.len(), groups[0].places.len()), (30, NAMES_MAX, PLACES_MAX));
        assert_eq!(groups[0].names[0].chars().count(), NAME_CHARS_MAX);
        assert!(groups[0].names[0].starts_with("0 æ") && groups[0].names[0].ends_with('…'));
    }
}
