//! The words of one home, as people see it: what no view shows is never found. A text in two
//! versions is found by either.

use super::{Entry, Home};
use crate::kinds::KindName;
use crate::kinds::Text;
use crate::kinds::action::Action;
use crate::kinds::agreed_marks::AgreedMark;
use crate::kinds::cluster::Clusters;
use crate::kinds::meeting::{Meeting, Point};
use crate::kinds::method::OwnMethod;
use crate::kinds::question::Question;
use crate::kinds::set::QuestionSet;
use crate::pulse::tally::Answers;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;

/// Nothing where the home's root is not there for people to see, whatever else is left of it.
pub fn home(notebook: &Notebook, home: Dot) -> Option<Home> {
    let mut gathered = Gathering { notebook, home, entries: Vec::new() };
    let title = gathered.meeting().or_else(|| gathered.set()).or_else(|| gathered.method()).or_else(|| gathered.action())?;
    Some(Home { title, entries: gathered.entries })
}

struct Gathering<'a> {
    notebook: &'a Notebook,
    home: Dot,
    entries: Vec<Entry>,
}

impl Gathering<'_> {
    /// The words of a step, a cluster, a mark and a closed pulse are found in their meeting; participants are not.
    fn meeting(&mut self) -> Option<String> {
        let meeting = Meeting::read(self.notebook, self.home)?;
        let own = meeting.steps.iter().flat_map(|step| [&step.title, &step.about]);
        let mut fields: Vec<String> =
            [&meeting.title, &meeting.place, &meeting.note].into_iter().chain(own).map(every_version).collect();
        fields.extend(self.brought_in());
        self.add(Key::root(self.home), KindName::Meeting, self.home, &fields);
        self.questions(meeting.questions.iter());
        for point in Point::all(self.notebook, self.home) {
            self.add(point.key, KindName::Point, self.home, &[every_version(&point.text)]);
        }
        Some(meeting.title.shown)
    }

    /// What a meeting holds beside its plan, its questions and its points.
    fn brought_in(&self) -> Vec<String> {
        let clusters = Clusters::read(self.notebook, self.home).clusters.into_iter().map(|cluster| cluster.title);
        let marks = AgreedMark::all(self.notebook, self.home).into_iter().map(|mark| mark.text);
        let answers = Answers::read(self.notebook, self.home);
        let texts = answers.good.into_iter().chain(answers.better).map(|answer| answer.text);
        clusters.chain(marks).map(|text| every_version(&text)).chain(texts).collect()
    }

    /// Found by its name, and by what its steps say.
    fn method(&mut self) -> Option<String> {
        let own = OwnMethod::read(self.notebook, self.home)?;
        let steps = own.steps.iter().flat_map(|step| [&step.title, &step.about]);
        let fields: Vec<String> = [&own.title, &own.about].into_iter().chain(steps).map(every_version).collect();
        self.add(Key::root(self.home), KindName::Method, self.home, &fields);
        Some(own.title.shown)
    }

    fn set(&mut self) -> Option<String> {
        let set = QuestionSet::read(self.notebook, self.home)?;
        let fields = [
            every_version(&set.title),
            set.about.clone(),
            set.source.clone(),
            set.stimulus_title.clone(),
            set.series.clone(),
            set.tags.join(" "),
            set.more.join(" "),
        ];
        self.add(Key::root(self.home), KindName::Set, self.home, &fields);
        for theme in &set.themes {
            if let Some((key, title)) = theme.key.zip(theme.title.as_ref()) {
                self.add(key, KindName::Theme, self.home, &[every_version(title)]);
            }
        }
        self.questions(set.questions());
        Some(set.title.shown)
    }

    /// A tiltak stands in the meeting it came from.
    fn action(&mut self) -> Option<String> {
        let action = Action::read(self.notebook, self.home)?;
        let agreed = [&action.what, &action.goal, &action.sign, &action.responsible];
        let around = [&action.context, &action.builds_on, &action.outcome, &action.learning];
        let fields: Vec<String> = agreed.into_iter().chain(around).map(every_version).collect();
        let stands_in = action.origin.as_ref().map_or(self.home, |origin| origin.meeting);
        self.add(Key::root(self.home), KindName::Action, stands_in, &fields);
        Some(String::new())
    }

    fn questions<'q>(&mut self, questions: impl Iterator<Item = &'q Question>) {
        for question in questions {
            self.add(question.key, KindName::Question, self.home, &[every_version(&question.text)]);
            for part in &question.parts {
                self.add(part.key, KindName::SubQuestion, self.home, &[every_version(&part.text)]);
            }
        }
    }

    fn add(&mut self, key: Key, kind: KindName, stands_in: Dot, fields: &[String]) {
        let at_ms = self.notebook.get(&key).map_or(0, |record| record.created_at_ms);
        self.entries.extend(Entry::new(key, kind, at_ms, stands_in, fields));
    }
}

fn every_version(text: &Text) -> String {
    if text.is_disputed() { text.versions.join(" ") } else { text.shown.clone() }
}
