//! What a school has written already, and may use in its answer to a network: its tiltak with the signs that they work and
//! what was seen of them, and what its meeting about the questions chose. Each is offered, and none is put in unasked.

use crate::folding::folded;
use crate::kinds::action::{self, Action, State};
use crate::kinds::ask::{self, Ask};
use crate::kinds::cluster::Clusters;
use crate::kinds::meeting::{self, Meeting};
use crate::kinds::observation::Observation;
use crate::kinds::package::Package;
use crate::kinds::point::Point;
use crate::kinds::question::{self, standing};
use crate::kinds::tally::{Sums, Tally};
use crate::kinds::{programme, shown_root};
use crate::language::Language;
use crate::method::text;
use crate::overviews::loaded::{Loaded, Memory};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_crdt::sorting::{gathered, sorted_by};
use std::collections::BTreeMap;

/// Tiltak offered under a question.
const ACTIONS_MAX: usize = 6;

/// Texts of its meeting offered under a question.
const CHOSEN_MAX: usize = 12;

/// Formats a tiltak in words that an answer may use: what, its state, the sign that it works, how it went, and what surprised.
pub fn action_told(action: &Action, language: Language) -> String {
    let sign = action.sign.shown.trim();
    let label = text("Tegn på at det virker", "Teikn på at det verkar", "Sign that it works").of(language);
    let sign = if sign.is_empty() { String::new() } else { format!("{label}: {sign}") };
    let what = format!("{} ({})", action.what.shown.trim(), action.state.name(language).to_lowercase());
    let all = [what.as_str(), &sign, action.outcome.shown.trim(), action.surprise.shown.trim(), action.learning.shown.trim()];
    all.into_iter().filter(|text| !text.is_empty()).map(ended).collect::<Vec<String>>().join(" ")
}

/// Returns the text as a sentence, with a full stop if it needs one.
pub fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '…']) { text.to_owned() } else { format!("{text}.") }
}

/// A tiltak that an answer may use, and what was seen of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    pub action: Action,
    /// The first day first.
    pub seen: Vec<Observation>,
}

/// Returns the tiltak that an answer to a package may use: those made of its tasks and those of its programme first, then
/// those agreed or under way, then those finished last.
pub fn tried(memory: Memory<'_>, package: Dot) -> Loaded<Vec<Tried>> {
    let Some(package) = Package::read(memory.notebook, package) else { return Loaded::Whole(Vec::new()) };
    let actions = actions_to_tell(memory.notebook, &package);
    let homes = actions.iter().map(|action| action.home).chain([package.home]).collect();
    memory.gathered(homes, |notebook| {
        let seen = |action: Action| Tried { seen: Observation::all(notebook, action.home), action };
        actions.into_iter().map(seen).collect()
    })
}

fn actions_to_tell(notebook: &Notebook, package: &Package) -> Vec<Action> {
    let mut all: Vec<Action> = Action::all(notebook).into_iter().filter(|action| !action.what.shown.trim().is_empty()).collect();
    let names = [&package.title, package.programme_at_school()].map(folded);
    let is_own = |action: &Action| {
        names.contains(&folded(&action.programme)) || action::is_of_package(notebook, action.home, package.home)
    };
    all.retain(|action| action.state != State::Dropped || is_own(action));
    let (mut own, others): (Vec<Action>, Vec<Action>) = all.into_iter().partition(is_own);
    own.extend(others);
    own.truncate(ACTIONS_MAX);
    own
}

/// What the school's meetings about a package chose, by question: what got dots, most first, and then what was said in the
/// group (sagt). Notes that nobody said stay where they are. A question is known by its words, or by those of the set it came
/// from; one that the school has made another of has none.
pub fn chosen(memory: Memory<'_>, package: Dot) -> Loaded<BTreeMap<Dot, Vec<String>>> {
    let Some(package) = Package::read(memory.notebook, package) else { return Loaded::Whole(BTreeMap::new()) };
    let meetings = meetings_of(memory.notebook, &package);
    let sets = package.sets.iter().filter(|set| memory.notebook.get(&Key::root(**set)).is_some());
    let homes = std::iter::once(package.home).chain(sets.copied()).chain(meetings.iter().copied()).collect();
    memory.gathered(homes, |notebook| {
        let asks = Ask::all(notebook, package.home);
        let of = |ask: &Ask| (ask.key.id, under(notebook, &meetings, &spellings(notebook, &package, ask)));
        gathered(asks.iter().map(of).filter(|(_, texts)| !texts.is_empty()))
    })
}

/// Returns the last of the school's meetings about a package. Reads roots.
pub fn last_meeting(notebook: &Notebook, package: Dot) -> Option<Dot> {
    Package::read(notebook, package).and_then(|package| meetings_of(notebook, &package).first().copied())
}

/// Returns the meetings about a package, the last first: those that take up its sets, and those of a programme that is called
/// as the round, or of the round's programme and themselves called as the round, since a programme has several rounds. What
/// somebody tried alone is no meeting of the school.
fn meetings_of(notebook: &Notebook, package: &Package) -> Vec<Dot> {
    let [title, cycle] = [&package.title, &package.programme].map(|name| folded(name));
    let roots = notebook.roots().filter_map(|(key, _)| Some((key.home, shown_root(notebook, key.home, &meeting::KIND)?)));
    let about = roots.filter(|(home, root)| {
        let is_of_set = meeting::SET.dot_in(root).is_some_and(|set| package.sets.contains(&set));
        let programme = folded(&programme::read(notebook, *home));
        let is_called_so = || folded(meeting::TITLE.text_in(root)) == title;
        let is_of_programme =
            !title.is_empty() && !programme.is_empty() && (programme == title || programme == cycle && is_called_so());
        (is_of_set || is_of_programme) && !meeting::is_alone(root)
    });
    let dated = about.map(|(home, root)| (meeting::day(root).to_owned(), home)).collect();
    sorted_by(dated, |left: &(String, Dot), right| right.cmp(left)).into_iter().map(|(_, home)| home).collect()
}

/// Returns the ways a question is worded here, folded.
fn spellings(notebook: &Notebook, package: &Package, ask: &Ask) -> Vec<String> {
    let copied = ask::copied_from(notebook, ask);
    let in_set =
        |set: &Dot| notebook.get(&Key { home: *set, id: copied? }).map(|record| question::TEXT.text_in(record).to_owned());
    let worded = package.sets.iter().filter_map(in_set).chain([ask.text.clone()]);
    worded.map(|text| folded(&text)).filter(|text| !text.is_empty()).collect()
}

fn under(notebook: &Notebook, meetings: &[Dot], spellings: &[String]) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for meeting in meetings.iter().filter_map(|home| Meeting::read(notebook, *home)) {
        let is_asked =
            |id: Dot| meeting.questions.iter().any(|of| of.key.id == id && spellings.contains(&folded(&of.text.shown)));
        let dots = dots(notebook, &meeting);
        let dotted = |id: Dot| dots.get(&id).copied().unwrap_or_default();
        let under = |of: Option<Dot>| of.is_some_and(|id| is_asked(standing(notebook, meeting.home, id)));
        let points = Point::all(notebook, meeting.home).into_iter().filter(|point| under(point.question));
        let points =
            points.filter(|point| point.said || dotted(point.key.id) > 0).map(|point| (dotted(point.key.id), point.text.shown));
        let clusters = Clusters::read(notebook, meeting.home).clusters.into_iter().filter(|of| under(of.question));
        let clusters = clusters.map(|of| (dotted(of.key.id), of.title.shown)).filter(|(dots, _)| *dots > 0);
        // In the order they were written where the dots are equal.
        for (_, text) in sorted_by(clusters.chain(points).collect(), |left: &(u32, String), right| right.0.cmp(&left.0)) {
            if !text.trim().is_empty() && !texts.iter().any(|other| folded(other) == folded(&text)) {
                texts.push(text.trim().to_owned());
            }
        }
    }
    texts.truncate(CHOSEN_MAX);
    texts
}

/// Returns the dots given at a meeting, by what they were given to.
fn dots(notebook: &Notebook, meeting: &Meeting) -> BTreeMap<Dot, u32> {
    let steps = std::iter::once(None).chain(meeting.steps.iter().map(|step| Some(step.key.id)));
    let mut all: BTreeMap<Dot, u32> = BTreeMap::new();
    for (target, count) in steps.flat_map(|step| Sums::of(&Tally::all(notebook, meeting.home, step)).counts) {
        let sum = all.entry(target.0).or_default();
        *sum = sum.saturating_add(count);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dots::{Rules, Target, Vote};
    use crate::kinds::action;
    use crate::kinds::meeting::MeetingPlan;
    use crate::kinds::observation;
    use crate::kinds::package::{self, PackageWords};
    use crate::kinds::point::{NewPoint, create_point, create_said};
    use crate::kinds::question::QuestionWords;
    use crate::kinds::tally::{Booth, close};
    use fellestid_crdt::anonymous::AnonymousPen;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};

    const ASKED: &str = "Hva har dere prøvd?";

    struct School {
        notebook: Notebook,
        pen: Pen,
        package: Dot,
        ask: Key,
    }

    impl School {
        fn new() -> School {
            let (mut notebook, mut pen) = (Notebook::new(), Pen::new(Actor(7)));
            let mut transaction = Transaction::begin(&mut pen, &mut notebook, 86_400_000);
            let words = PackageWords { title: "Samling 2".to_owned(), ..PackageWords::default() };
            let package = package::create(&mut transaction, &words);
            let ask = ask::create(&mut transaction, package, ASKED, None).expect("room");
            ask::create(&mut transaction, package, "Hva er vanskelig?", None);
            School { notebook, pen, package, ask }
        }

        fn act<R>(&mut self, act: impl FnOnce(&mut Transaction<'_>) -> R) -> R {
            act(&mut Transaction::begin(&mut self.pen, &mut self.notebook, 86_400_000))
        }

        /// Holds a meeting with a question, and returns it with its question.
        fn meeting(&mut self, question: &str, programme: &str) -> (Dot, Dot) {
            let questions = vec![QuestionWords { text: question.to_owned(), ..QuestionWords::default() }];
            let home = self.act(|transaction| {
                let home = meeting::create(transaction, &MeetingPlan { questions, ..MeetingPlan::default() });
                programme::set(transaction, home, programme);
                home
            });
            (home, Meeting::read(&self.notebook, home).expect("made").questions[0].key.id)
        }

        /// Writes a note, and one that is said.
        fn points(&mut self, (meeting, question): (Dot, Dot), note: &str, said: &str) -> Key {
            self.act(|transaction| {
                create_said(transaction, meeting, &NewPoint { question: Some(question), text: said, ..NewPoint::default() });
                create_point(transaction, meeting, Some(question), None, 1, note).expect("a note")
            })
        }

        fn chosen(&self) -> Vec<String> {
            let read = chosen(Memory::new(&self.notebook, &|_| true), self.package);
            read.whole().expect("all is here").get(&self.ask.id).cloned().unwrap_or_default()
        }
    }

    #[test]
    fn what_was_said_is_offered_and_a_silent_note_is_not() {
        let mut school = School::new();
        let asked = school.meeting(" hva har dere  prøvd?", "samling 2");
        let note = school.points(asked, "Et stille notat", "Kollegabesøk");
        assert_eq!(school.chosen(), ["Kollegabesøk"]);
        let mut vote = Vote::on_paper(Rules::THREE);
        vote.count(Target(note.id), 5);
        let booth = Booth { meeting: asked.0, step: None, table: 1 };
        close(vote, &mut school.notebook, booth, AnonymousPen::new(9, 0)).expect("a tally");
        assert_eq!(school.chosen(), ["Et stille notat", "Kollegabesøk"], "what got dots was chosen, and comes first");
    }

    #[test]
    fn a_programme_of_several_rounds_has_a_meeting_for_each() {
        let mut school = School::new();
        let package = school.package;
        school.act(|transaction| package::PROGRAMME.set_text(transaction, Key::root(package), "Ny praksis"));
        let (before, _) = school.meeting(ASKED, "ny praksis");
        school.act(|transaction| meeting::TITLE.set_text(transaction, Key::root(before), "Samling 1"));
        assert_eq!(last_meeting(&school.notebook, package), None, "the meeting of the round before is not of this one");
        let (now, _) = school.meeting(ASKED, "Ny praksis");
        school.act(|transaction| meeting::TITLE.set_text(transaction, Key::root(now), "samling 2"));
        assert_eq!(last_meeting(&school.notebook, package), Some(now));
        let action = school.act(|transaction| {
            let action = action::create(transaction, "Vi hospiterer");
            action::create(transaction, "Noe annet");
            programme::set(transaction, action, "Ny praksis");
            action
        });
        let read = tried(Memory::new(&school.notebook, &|_| true), package);
        assert_eq!(read.whole().expect("all is here")[0].action.home, action, "a tiltak of the programme stands first");
    }

    #[test]
    fn other_meetings_and_questions_have_nothing_to_offer() {
        let mut school = School::new();
        for (question, programme) in [(ASKED, "Noe annet"), (ASKED, ""), ("Hva er klokka?", "Samling 2")] {
            let asked = school.meeting(question, programme);
            school.points(asked, "Notat", "Sagt");
        }
        let alone = school.meeting(ASKED, "Samling 2");
        school.points(alone, "Notat", "Prøvd alene");
        school.act(|transaction| meeting::mark_alone(transaction, alone.0));
        assert_eq!(school.chosen(), Vec::<String>::new());
    }

    #[test]
    fn a_question_with_new_words_is_known_by_its_sets() {
        let mut school = School::new();
        let (package, asked) = school.act(|transaction| {
            let set = crate::kinds::set::create(
                transaction,
                &crate::kinds::set::SetWords::of_questions("Sett", std::iter::once("Hva gjør vi?".to_owned())),
            );
            let package = package::create(transaction, &PackageWords::default());
            (package, package::create_asks_of_set(transaction, package, set).expect("a set"))
        });
        school.package = package;
        school.ask = Ask::all(&school.notebook, package)[0].key;
        let questions = vec![QuestionWords { text: "Hva gjør vi?".to_owned(), ..QuestionWords::default() }];
        let home = school.act(|transaction| {
            ask::set_text(transaction, Ask::all(transaction.notebook, package)[0].key, "Hva gjør dere nå?");
            meeting::create(transaction, &MeetingPlan { questions, set: Some(asked), ..MeetingPlan::default() })
        });
        let question = Meeting::read(&school.notebook, home).expect("made").questions[0].key.id;
        school.points((home, question), "Notat", "Vi leser sammen");
        assert_eq!(school.chosen(), ["Vi leser sammen"]);
    }

    #[test]
    fn what_was_seen_of_a_tiltak_is_offered_by_day_once_it_is_here() {
        let mut school = School::new();
        let home = school.act(|transaction| {
            let home = action::create(transaction, "Vi hospiterer");
            observation::create(transaction, home, "De spurte hverandre", "2026-11-20");
            observation::create(transaction, home, "Én ba om mer", "2026-11-02");
            home
        });
        let read = tried(Memory::new(&school.notebook, &|_| true), school.package);
        let seen: Vec<&str> = read.whole().expect("all is here")[0].seen.iter().map(|seen| seen.text.shown.as_str()).collect();
        assert_eq!(seen, ["Én ba om mer", "De spurte hverandre"]);
        let needs = Loaded::Needs(vec![home, school.package]);
        assert_eq!(tried(Memory::new(&school.notebook, &|_| false), school.package), needs, "and which tasks it may be of");
    }

    #[test]
    fn a_tiltak_is_told_with_its_sign_and_how_it_went() {
        let mut school = School::new();
        let home = school.act(|transaction| {
            let home = action::create(transaction, "Vi hospiterer");
            action::SIGN.set_text(transaction, Key::root(home), "Flere elever spør");
            action::OUTCOME.set_text(transaction, Key::root(home), "Fire lærere var med!");
            home
        });
        let action = Action::read(&school.notebook, home).expect("made");
        assert_eq!(
            action_told(&action, Language::Bokmal),
            "Vi hospiterer (avtalt). Tegn på at det virker: Flere elever spør. Fire lærere var med!"
        );
    }
}
