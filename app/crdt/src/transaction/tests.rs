//! What two who write in one text see of each other's text, and what undo takes back.

use super::*;
use crate::undo::History;

/// A text that two tabs have open: a field here keeps what it showed when it got the focus.
struct Tabs {
    notebook: Notebook,
    key: Key,
    here: Pen,
    there: Pen,
    history: History,
    unseen: BTreeSet<Dot>,
}

impl Tabs {
    fn open(first: &str) -> Tabs {
        let (mut here, there) = (Pen::new(Actor(1)), Pen::new(Actor(2)));
        let mut notebook = Notebook::new();
        let home = Transaction::begin(&mut here, &mut notebook, 0).create_home("set", &[("title", first.into())]);
        Tabs { notebook, key: Key::root(home), here, there, history: History::default(), unseen: BTreeSet::new() }
    }

    fn types(&mut self, text: &str) {
        let act = Transaction::begin(&mut self.here, &mut self.notebook, 1);
        let mut act = act.without_sight_of(self.unseen.clone());
        act.type_text(self.key, "title", text.into());
        self.history.remember(act.finish().ops);
    }

    /// The other tab writes while the field here has the focus.
    fn other_writes(&mut self, text: &str) {
        let mut act = Transaction::begin(&mut self.there, &mut self.notebook, 2);
        act.type_text(self.key, "title", text.into());
        let written = act.finish().ops;
        self.unseen.extend(written.iter().filter_map(|op| if let Op::Wrote { after, .. } = op { Some(*after) } else { None }));
    }

    fn leaves(&mut self) {
        self.unseen.clear();
    }

    fn undoes(&mut self) {
        self.history.undo(&mut Transaction::begin(&mut self.here, &mut self.notebook, 3));
    }

    fn redoes(&mut self) {
        self.history.redo(&mut Transaction::begin(&mut self.here, &mut self.notebook, 3));
    }

    fn stands(&self) -> Vec<&str> {
        let register = self.notebook.get(&self.key).and_then(|record| record.register("title")).expect("written");
        let mut texts: Vec<&str> = register.all().into_iter().filter_map(Value::as_text).collect();
        texts.sort_unstable();
        texts
    }
}

#[test]
fn typing_replaces_only_words_its_writer_had_seen() {
    type Story = (&'static str, fn(&mut Tabs), &'static [&'static str]);
    let stories: [Story; 8] = [
        ("nobody else wrote", |tabs| ["A", "AB", "ABC"].iter().for_each(|text| tabs.types(text)), &["ABC"]),
        (
            "another wrote before the field had focus",
            |tabs| {
                tabs.other_writes("andre");
                tabs.leaves();
                tabs.types("andre!")
            },
            &["andre!"],
        ),
        (
            "another wrote while it had",
            |tabs| {
                tabs.other_writes("andre");
                tabs.types("først!")
            },
            &["andre", "først!"],
        ),
        (
            "own earlier keys are replaced",
            |tabs| {
                tabs.types("A");
                tabs.other_writes("andre");
                tabs.types("AB");
                tabs.types("ABC")
            },
            &["ABC", "andre"],
        ),
        (
            "another wrote twice",
            |tabs| {
                tabs.other_writes("an");
                tabs.types("A");
                tabs.other_writes("andre");
                tabs.types("AB")
            },
            &["AB", "andre"],
        ),
        (
            "the same word is one version",
            |tabs| {
                tabs.other_writes("likt");
                tabs.types("likt")
            },
            &["likt"],
        ),
        (
            "nothing was typed",
            |tabs| {
                tabs.other_writes("andre");
                tabs.leaves()
            },
            &["andre"],
        ),
        (
            "left and come back, both are seen",
            |tabs| {
                tabs.other_writes("andre");
                tabs.types("A");
                tabs.leaves();
                tabs.types("enige")
            },
            &["enige"],
        ),
    ];
    for (story, act, stands) in stories {
        let mut tabs = Tabs::open("først");
        act(&mut tabs);
        assert_eq!(tabs.stands(), stands, "{story}");
    }
}

#[test]
fn undo_takes_back_own_words_and_leaves_the_others() {
    let mut tabs = Tabs::open("først");
    tabs.other_writes("andre");
    ["A", "AB"].iter().for_each(|text| tabs.types(text));
    tabs.undoes();
    assert_eq!(tabs.stands(), ["andre"], "typing on is one act");
    tabs.redoes();
    assert_eq!(tabs.stands(), ["AB", "andre"]);
    tabs.undoes();
    tabs.undoes();
    assert_eq!(tabs.stands(), ["andre"]);
}

#[test]
fn both_versions_stand_wherever_the_change_arrives() {
    let mut tabs = Tabs::open("først");
    let mut elsewhere = tabs.notebook.clone();
    tabs.other_writes("andre");
    let act = Transaction::begin(&mut tabs.here, &mut tabs.notebook, 1);
    let mut act = act.without_sight_of(tabs.unseen.clone());
    act.type_text(tabs.key, "title", "A".into());
    elsewhere.merge(&act.finish().delta);
    assert_eq!(elsewhere, tabs.notebook);
}
