//! The acts on a line of a set, as changes of its records. Knows no page and no focus.

use super::lines::LineKind;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::kinds::question::QuestionWords;
use fellestid_model::kinds::set::QuestionSet;
use fellestid_model::kinds::set::edit::{self, QuestionPlace};
use fellestid_model::place::{move_down, move_to_theme, move_up, siblings};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
}

/// Moves a line one step; a question at the edge of its theme moves into the next theme.
pub fn step(transaction: &mut Transaction<'_>, set: &QuestionSet, key: Key, way: Way) {
    let moved = match way {
        Way::Up => move_up(transaction, key),
        Way::Down => move_down(transaction, key),
    };
    let at = set.themes.iter().position(|theme| theme.questions.iter().any(|question| question.key == key));
    if let (false, Some(at)) = (moved, at) {
        let next = match way {
            Way::Up => at.checked_sub(1),
            Way::Down => Some(at + 1),
        };
        if let Some(theme) = next.and_then(|next| set.themes.get(next)) {
            let first = theme.questions.first().filter(|_| way == Way::Down).map(|question| question.key);
            put_before(transaction, key, theme.key.map(|key| key.id), first);
        }
    }
}

/// Puts a question right before another in a theme, or last if `before` is `None`.
pub fn put_before(transaction: &mut Transaction<'_>, key: Key, theme: Option<Dot>, before: Option<Key>) {
    if before == Some(key) || !move_to_theme(transaction, key, theme) {
        return;
    }
    while before.is_some() && after(transaction, key) != before && move_up(transaction, key) {}
}

fn after(transaction: &Transaction<'_>, key: Key) -> Option<Key> {
    let siblings = siblings(transaction.notebook, key);
    let at = siblings.iter().position(|other| *other == key)?;
    siblings.get(at + 1).copied()
}

/// Adds a line of the same kind right after this one, as Enter does; for a theme, its first question.
pub fn add_after(transaction: &mut Transaction<'_>, set: &QuestionSet, kind: LineKind, key: Key) -> Option<Key> {
    match kind {
        LineKind::Question => edit::create_question(transaction, set.home, QuestionPlace::After(key), &QuestionWords::default()),
        LineKind::Theme => {
            let added = add_last(transaction, key)?;
            while move_up(transaction, added) {}
            Some(added)
        }
        LineKind::SubQuestion => {
            let question = set.questions().find(|question| question.parts.iter().any(|part| part.key == key))?;
            let added = edit::create_part(transaction, question.key, "")?;
            while before(transaction, added) != Some(key) && move_up(transaction, added) {}
            Some(added)
        }
        LineKind::Add => add_last(transaction, key),
    }
}

fn before(transaction: &Transaction<'_>, key: Key) -> Option<Key> {
    let siblings = siblings(transaction.notebook, key);
    let at = siblings.iter().position(|other| *other == key)?;
    siblings.get(at.checked_sub(1)?).copied()
}

/// Adds a question last. `under` is a theme, or the set itself for no theme.
pub fn add_last(transaction: &mut Transaction<'_>, under: Key) -> Option<Key> {
    let theme = (!under.is_root()).then_some(under.id);
    edit::create_question(transaction, under.home, QuestionPlace::Last(theme), &QuestionWords::default())
}

/// Returns the lines begun and never written, which are deleted when one leaves: they would be empty
/// questions in a meeting.
pub fn blanks(set: &QuestionSet) -> Vec<Key> {
    let is_blank = |text: &str| text.trim().is_empty();
    let mut blank = Vec::new();
    for theme in &set.themes {
        for question in &theme.questions {
            let parts = question.parts.iter().filter(|part| is_blank(&part.text.shown) && !part.text.is_disputed());
            let gone: Vec<Key> = parts.map(|part| part.key).collect();
            if is_blank(&question.text.shown) && !question.text.is_disputed() && gone.len() == question.parts.len() {
                blank.push(question.key);
            }
            blank.extend(gone);
        }
        let is_empty = theme.title.is_none() && theme.questions.iter().all(|question| blank.contains(&question.key));
        blank.extend(theme.key.filter(|_| is_empty));
    }
    blank
}

/// Returns whether nothing was ever written in the set.
pub fn is_untouched(set: &QuestionSet) -> bool {
    let texts = [&set.title.shown, &set.about, &set.source, &set.stimulus_title, &set.stimulus_link, &set.series];
    let is_empty = set.themes.is_empty() && set.tags.is_empty() && set.more.is_empty() && set.stimulus.is_none();
    is_empty && texts.into_iter().all(|text| text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::lines::{Act, lines};
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::notebook::Notebook;
    use fellestid_crdt::transaction::Pen;
    use fellestid_model::kinds::set::{self, SetWords, ThemeWords};

    struct Tablet {
        pen: Pen,
        notebook: Notebook,
        home: Dot,
    }

    impl Tablet {
        /// Makes a set with two themes: A and B under one, C under two.
        fn with_a_set() -> Self {
            let (mut pen, mut notebook) = (Pen::new(Actor(7)), Notebook::new());
            let question = |text: &&str| QuestionWords { text: (*text).to_owned(), ..QuestionWords::default() };
            let theme = |title: &str, texts: &[&str]| ThemeWords {
                title: Some(title.to_owned()),
                questions: texts.iter().map(question).collect(),
            };
            let words = SetWords {
                title: "Sett".to_owned(),
                themes: vec![theme("En", &["A", "B"]), theme("To", &["C"])],
                ..SetWords::default()
            };
            let home = set::create(&mut Transaction::begin(&mut pen, &mut notebook, 0), &words);
            Tablet { pen, notebook, home }
        }

        fn set(&self) -> QuestionSet {
            QuestionSet::read(&self.notebook, self.home).expect("a set")
        }

        fn key(&self, text: &str) -> Key {
            self.set().questions().find(|question| question.text.shown == text).expect(text).key
        }

        fn transact<R>(&mut self, act: impl FnOnce(&mut Transaction<'_>) -> R) -> R {
            act(&mut Transaction::begin(&mut self.pen, &mut self.notebook, 1))
        }

        fn read(&self) -> String {
            let theme = |theme: &fellestid_model::kinds::set::Theme| {
                theme.questions.iter().map(|question| question.text.shown.clone()).collect::<String>()
            };
            self.set().themes.iter().map(theme).collect::<Vec<_>>().join("|")
        }
    }

    #[test]
    fn a_question_at_the_edge_goes_over_into_the_next_theme() {
        let mut tablet = Tablet::with_a_set();
        for (text, way, expected) in
            [("B", Way::Down, "A|BC"), ("C", Way::Up, "A|CB"), ("C", Way::Up, "AC|B"), ("A", Way::Up, "AC|B")]
        {
            let (set, key) = (tablet.set(), tablet.key(text));
            tablet.transact(|transaction| step(transaction, &set, key, way));
            assert_eq!(tablet.read(), expected, "{text} {way:?}");
        }
    }

    #[test]
    fn a_question_lands_where_it_is_let_go() {
        let mut tablet = Tablet::with_a_set();
        let (a, c) = (tablet.key("A"), tablet.key("C"));
        let theme = tablet.set().themes[0].key.map(|key| key.id);
        tablet.transact(|transaction| put_before(transaction, c, theme, Some(a)));
        assert_eq!(tablet.read(), "CAB|");
        tablet.transact(|transaction| put_before(transaction, c, theme, Some(c)));
        tablet.transact(|transaction| put_before(transaction, c, theme, None));
        assert_eq!(tablet.read(), "ABC|");
    }

    #[test]
    fn enter_adds_right_after_and_leaving_takes_the_blank_ones_away() {
        let mut tablet = Tablet::with_a_set();
        let (set, a) = (tablet.set(), tablet.key("A"));
        let added = tablet.transact(|transaction| add_after(transaction, &set, LineKind::Question, a)).expect("added");
        assert_eq!(tablet.set().themes[0].questions[1].key, added);
        assert_eq!(blanks(&tablet.set()), [added]);
        assert!(!is_untouched(&tablet.set()));
        let line = lines(&tablet.set()).into_iter().find(|line| line.key == a).expect("a line");
        assert!(line.acts.contains(&Act::Join) && !line.acts.contains(&Act::Split) && !line.acts.contains(&Act::Up));
    }
}
