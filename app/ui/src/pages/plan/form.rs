//! The form of a plan not yet saved: the draft, what it needs of the notebook, and the acts on it.

use super::method::method_name;
use super::purpose::purpose_name;
use crate::dates;
use crate::kit::Memo;
use crate::session::{App, DraftPlan, DraftStep};
use crate::shared::people::{bring_people, our_marks, people_lists};
use crate::shared::plan::Steps;
use crate::shared::plan::{Act, StepRow, fitted, purpose_of, steps_of_own, take_in_film};
use crate::shared::plan::{Fact, Facts, Seats, tables_for};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_crdt::transaction::Transaction;
use fellestid_model::kinds::agreed_marks::{self, AgreedMark};
use fellestid_model::kinds::circle::Circle;
use fellestid_model::kinds::meeting::{self, Carried, Meeting, MeetingPlan};
use fellestid_model::kinds::method::OwnMethod;
use fellestid_model::kinds::participant::PeopleList;
use fellestid_model::kinds::programme;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::set::{QuestionSet, Theme};
use fellestid_model::kinds::step;
use fellestid_model::method::library::IGP;
use fellestid_model::method::{Method, Purpose, TooShort};
use fellestid_model::overviews::asked::Asked;
use fellestid_model::overviews::loaded::Loaded;
use fellestid_model::overviews::waiting::{WaitingActions, waiting_questions};
use leptos::prelude::*;

/// The most letters of a question that becomes a meeting's title.
const TITLE_CHARS: usize = 80;

#[derive(Clone, Copy)]
pub struct Form {
    pub app: App,
    pub draft: RwSignal<DraftPlan>,
    pub set: Memo<Option<QuestionSet>>,
    /// When the set's questions were last taken up.
    pub asked: Memo<Asked>,
    /// The proposed question: the first that was never taken up, or else the one taken up longest ago.
    pub first: Memo<Option<Key>>,
    /// Questions that earlier meetings did not reach.
    pub waiting: Memo<Vec<Question>>,
    /// Questions of the meeting that is being changed or copied.
    pub of_meeting: Memo<Vec<Question>>,
    /// The number of tiltak not yet done.
    pub open_actions: Signal<usize>,
    /// The school's own methods (egne arbeidsformer).
    pub own_methods: Memo<Vec<OwnMethod>>,
    /// Our own marks of a good meeting (kjennetegn).
    pub marks: Memo<Vec<AgreedMark>>,
    /// Lists of people (personlister); the people of a ticked list come along.
    pub lists: Memo<Vec<PeopleList>>,
    pub rows: Memo<Vec<StepRow>>,
    /// The steps before the last act that removed some, and the words that tell of it.
    pub before: RwSignal<Option<(Vec<DraftStep>, &'static str)>>,
    /// Whether everything the form needs is in memory.
    pub is_whole: Memo<bool>,
}

impl Form {
    pub fn new(app: App, draft: DraftPlan) -> Self {
        let draft = RwSignal::new(draft);
        let set_home = Memo::new(move |_| draft.with(|draft| draft.set.parse::<Dot>().ok()));
        // Requested here for all its readers: nothing shows the set before all of it is loaded.
        Effect::new(move |_| set_home.get().into_iter().for_each(|home| app.disk.load(home)));
        let set = Memo::new(move |_| {
            let home = set_home.get()?;
            app.notebook.read(home, |notebook| QuestionSet::read(notebook, home))
        });
        Effect::new(move |_| {
            let found = set.with(|set| set.as_ref().map(|set| (set.home, set.stimulus)));
            let is_new = |home: Dot| draft.with_untracked(|draft| draft.film_of != home.to_string());
            if let Some((home, stimulus)) = found.filter(|(home, _)| is_new(*home)) {
                draft.update(|draft| take_in_film(draft, home, stimulus));
            }
        });
        let is_set_whole = Memo::new(move |_| set_home.get().is_none_or(|home| app.notebook.is_whole(home)));
        let taken_up = app.overview(move |memory| match set_home.get() {
            Some(set) => Asked::loaded(memory, set, &dates::today()),
            None => Loaded::Whole(Asked::default()),
        });
        let asked = taken_up.told(Asked::default);
        let first = Memo::new(move |_| {
            set.with(|set| {
                asked.with(|asked| {
                    let all = set.iter().flat_map(QuestionSet::questions);
                    all.min_by_key(|question| asked.day(question)).map(|question| question.key)
                })
            })
        });
        // Questions carried here from the minutes may be from any meeting.
        let from = Memo::new(move |_| {
            let keys = draft.with(|draft| draft.carried.iter().filter_map(|key| key.parse::<Key>().ok()).collect::<Vec<Key>>());
            keys.into_iter().map(|key| key.home).collect::<Vec<Dot>>()
        });
        let waiting = app.overview(move |memory| from.with(|from| waiting_questions(memory, from)));
        let open = Memo::new(move |_| app.notebook.read_roots(WaitingActions::count_to_open_with));
        let made_of = Memo::new(move |_| draft.with(|draft| draft.of.parse::<Dot>().ok()));
        Effect::new(move |_| made_of.get().into_iter().for_each(|home| app.disk.load(home)));
        let is_meeting_whole = Memo::new(move |_| made_of.get().is_none_or(|home| app.notebook.is_whole(home)));
        let of_meeting = Memo::new(move |_| {
            let home = made_of.get();
            home.map(|home| app.notebook.read(home, |notebook| Question::all(notebook, home))).unwrap_or_default()
        });
        let own_methods = app.overview(OwnMethod::loaded);
        let (marks, lists) = (our_marks(app), people_lists(app));
        let circle = app.circle();
        let language = app.words().language;
        let gathered = [taken_up.is_whole, waiting.is_whole, own_methods.is_whole, marks.is_whole, circle.is_whole];
        let wholes = gathered.into_iter().chain([lists.is_whole, is_set_whole, is_meeting_whole]).collect::<Vec<Memo<bool>>>();
        let is_whole = Memo::new(move |before: Option<&bool>| before == Some(&true) || wholes.iter().all(Memo::get));
        let (waiting, marks, lists) = (waiting.told(Vec::new), marks.told(Vec::new), lists.told(Vec::new));
        let (own_methods, circle) = (own_methods.told(Vec::new), circle.told(move || Circle::as_it_comes(language)));
        let rows = Memo::new(move |_| {
            let rows = draft.with(|draft| crate::shared::plan::rows(draft, open.get() > 0));
            circle.with(|circle| crate::shared::plan::with_own_circle(rows, circle))
        });
        Form {
            app,
            draft,
            set,
            asked,
            first,
            waiting,
            of_meeting,
            open_actions: open.into(),
            own_methods,
            marks,
            lists,
            rows,
            before: RwSignal::new(None),
            is_whole,
        }
    }

    fn has_open_actions(self) -> bool {
        self.open_actions.get() > 0
    }

    /// Changes what the steps follow from. Steps changed by hand are replaced, and can be brought back.
    pub fn refit(self, change: impl FnOnce(&mut DraftPlan)) {
        let (steps, planned) = self.draft.with_untracked(|draft| (draft.steps.clone(), self.planned_by_own(draft)));
        self.before.set((!steps.is_empty() && steps != planned).then_some((steps, self.app.words().plan.steps_new)));
        self.draft.update(|draft| {
            // A proposed number of tables follows the work form; a number someone chose stays.
            let is_proposed = draft.tables == tables_for(draft.people, self.seats(draft));
            change(draft);
            draft.steps = self.planned_by_own(draft);
            if is_proposed {
                draft.tables = tables_for(draft.people, self.seats(draft));
            }
        });
    }

    /// Returns the steps of the school's own work form, if one is chosen.
    fn planned_by_own(self, draft: &DraftPlan) -> Vec<DraftStep> {
        let own = self.own_methods.with_untracked(|all| all.iter().find(|own| own.home.to_string() == draft.method).cloned());
        own.map(|own| steps_of_own(&own, draft.minutes)).unwrap_or_default()
    }

    /// Returns how many the work form wants at a table.
    fn seats(self, draft: &DraftPlan) -> Option<Seats> {
        crate::shared::plan::seats(untrack(move || self.library_form(draft)).unwrap_or(&IGP))
    }

    /// The built-in form that is chosen, or that the chosen own form was copied from.
    fn library_form(self, draft: &DraftPlan) -> Option<&'static Method> {
        let own = || {
            let is_own = |own: &&OwnMethod| own.home.to_string() == draft.method;
            self.own_methods.with(|all| all.iter().find(is_own).and_then(|own| own.copied_from))
        };
        crate::shared::plan::method_of(draft).or_else(own)
    }

    /// Returns whether a question of the set is proposed.
    pub fn is_about_a_question(self) -> bool {
        self.draft.with(|draft| crate::shared::plan::is_about_a_question(draft, self.library_form(draft)))
    }

    pub fn bring_back(self) {
        if let Some((steps, _)) = self.before.get_untracked() {
            self.draft.update(|draft| draft.steps = steps);
        }
        self.before.set(None);
    }

    fn act(self, act: Act) {
        let has_open = self.open_actions.get_untracked() > 0;
        let before = self.draft.with_untracked(|draft| crate::shared::plan::own_steps(draft, has_open));
        let way_back = matches!(act, Act::Remove(_)).then_some((before, self.app.words().plan.step_removed));
        self.before.set(way_back);
        self.draft.update(|draft| crate::shared::plan::apply(draft, has_open, act));
    }

    pub fn steps(self) -> Steps {
        Steps {
            w: self.app.words(),
            rows: self.rows.into(),
            starts_at: Signal::derive(move || self.draft.with(|draft| draft.starts_at)),
            minutes: Signal::derive(move || self.draft.with(|draft| draft.minutes)),
            act: Callback::new(move |act| self.act(act)),
        }
    }

    pub fn facts(self) -> Signal<Facts> {
        Signal::derive(move || {
            self.draft.with(|draft| Facts {
                title: draft.title.clone(),
                date: draft.date.clone(),
                starts_at: draft.starts_at,
                minutes: draft.minutes,
                people: draft.people,
                tables: draft.tables,
                seats: self.seats(draft),
                place: draft.place.clone(),
                note: draft.note.clone(),
            })
        })
    }

    /// Sets one fact of the plan. Does nothing if the page is gone: a field that had the focus may report late.
    pub fn set_fact(self, fact: Fact) {
        self.draft.try_update(|draft| match fact {
            Fact::Title(title) => draft.title = title,
            Fact::Date(date) => draft.date = date,
            Fact::Start(start) => draft.starts_at = start,
            Fact::Minutes(minutes) => draft.minutes = minutes,
            Fact::People(people, tables) => (draft.people, draft.tables) = (people, tables),
            Fact::Tables(tables) => draft.tables = tables,
            Fact::Place(place) => draft.place = place,
            Fact::Note(note) => draft.note = note,
        });
    }

    /// Returns the minutes the purpose needs, if the meeting is too short for it.
    pub fn too_short(self) -> Option<u32> {
        let has_open = self.has_open_actions();
        self.draft.with(|draft| match fitted(draft, has_open) {
            Err(TooShort { needs }) if draft.steps.is_empty() => Some(needs),
            Err(_) | Ok(_) => None,
        })
    }

    /// Returns whether the question is part of the plan. One good question is enough: until someone has chosen or
    /// carried one over, the set's proposed question is; a form that needs no question gets none.
    pub fn is_chosen(self, question: &Question) -> bool {
        self.is_picked(question) || self.kept().iter().any(|kept| is_same(kept, question))
    }

    /// Returns whether the question is chosen from the set, and not already part of the meeting.
    fn is_picked(self, question: &Question) -> bool {
        let is_first = || self.first.get() == Some(question.key);
        self.draft.with(|draft| match &draft.chosen {
            Some(chosen) => chosen.contains(&question.key.to_string()),
            None => {
                let has_none = self.carried().is_empty() && self.kept().is_empty();
                crate::shared::plan::is_about_a_question(draft, self.library_form(draft)) && has_none && is_first()
            }
        })
    }

    fn of_set(self) -> Vec<Question> {
        self.set.with(|set| set.iter().flat_map(QuestionSet::questions).cloned().collect())
    }

    fn chosen(self) -> Vec<Question> {
        self.of_set().into_iter().filter(|question| self.is_picked(question)).collect()
    }

    /// Returns the meeting's own questions that stay.
    fn kept(self) -> Vec<Question> {
        let kept = self.draft.with(|draft| draft.kept.clone());
        self.of_meeting.with(|all| all.iter().filter(|question| kept.contains(&question.key.id.to_string())).cloned().collect())
    }

    /// Returns the meeting's own questions that the chosen set does not have.
    pub fn beside_set(self) -> Vec<Question> {
        let of_set = self.of_set();
        let mut beside = self.of_meeting.get();
        beside.retain(|question| !of_set.iter().any(|other| is_same(other, question)));
        beside
    }

    pub fn choose(self, question: &Question, is_chosen: bool) {
        // A question the meeting already has is kept or dropped, never added a second time.
        let same = self.of_meeting.with_untracked(|all| all.iter().find(|other| is_same(other, question)).cloned());
        if let Some(id) = same.map(|same| same.key.id.to_string()) {
            return self.draft.update(|draft| {
                draft.kept.retain(|other| *other != id);
                if is_chosen {
                    draft.kept.push(id);
                }
            });
        }
        let mut chosen: Vec<String> = self.chosen().iter().map(|question| question.key.to_string()).collect();
        chosen.retain(|key| *key != question.key.to_string());
        if is_chosen {
            chosen.push(question.key.to_string());
        }
        self.draft.update(|draft| draft.chosen = Some(chosen));
    }

    fn carried(self) -> Vec<Question> {
        let keys = self.draft.with(|draft| draft.carried.clone());
        self.waiting.with(|waiting| waiting.iter().filter(|question| keys.contains(&question.key.to_string())).cloned().collect())
    }

    /// Returns whether a question is still missing. Looking back and free talk need none: the tiltak or the title will
    /// do.
    pub fn needs_question(self) -> bool {
        let needs = self.draft.with(|draft| crate::shared::plan::asks_a_question(draft, self.library_form(draft)));
        needs && self.chosen().is_empty() && self.carried().is_empty() && self.kept().is_empty()
    }

    /// Returns the title proposed: the work form or the purpose, followed by the theme.
    pub fn default_title(self) -> String {
        let w = self.app.words();
        let (purpose, is_form) = self.draft.with(|draft| (purpose_of(draft), !draft.method.is_empty()));
        let says_form = is_form || purpose == Purpose::LearnFromEachOther;
        let form = if says_form { method_name(w, self) } else { purpose_name(w, purpose).to_owned() };
        self.theme().map_or(form.clone(), |theme| format!("{form}: {}", shortened(&theme)))
    }

    /// Returns the one question; for several, the theme or set they come from.
    fn theme(self) -> Option<String> {
        let mut questions = self.carried();
        questions.extend(self.kept());
        questions.extend(self.chosen());
        let of_set = |set: &QuestionSet| {
            let is_in = |theme: &&Theme| theme.questions.iter().any(|question| self.is_chosen(question));
            let mut themes =
                set.themes.iter().filter(is_in).map(|theme| theme.title.as_ref().map_or("", |title| &title.shown).to_owned());
            let only = themes.next().filter(|title| !title.is_empty() && themes.next().is_none());
            only.unwrap_or_else(|| set.title.shown.clone())
        };
        let of_several =
            || self.set.with(|set| set.as_ref().map(of_set)).filter(|title| !title.is_empty() && self.carried().is_empty());
        let first = questions.first().map(|question| question.text.shown.clone());
        if questions.len() > 1 { of_several().or(first) } else { first }
    }

    /// Returns the plan to write. `questions` are those that are new in it.
    fn words(self, date: String, starts_at: u32, questions: Vec<Question>) -> MeetingPlan {
        let (draft, rows) = (self.draft.get_untracked(), self.rows.get_untracked());
        let title = Some(draft.title.trim().to_owned()).filter(|title| !title.is_empty());
        let is_of_set = untrack(move || self.of_set().iter().any(|question| self.is_chosen(question)));
        MeetingPlan {
            title: title.unwrap_or_else(|| untrack(move || self.default_title())),
            date: if date.is_empty() { dates::today() } else { date },
            starts_at,
            ends_at: Some((starts_at + draft.minutes) % (24 * 60)),
            purpose: Some(purpose_of(&draft)),
            people: draft.people,
            tables: draft.tables,
            place: draft.place.clone(),
            note: draft.note.clone(),
            steps: rows.iter().map(StepRow::planned).collect(),
            carried: untrack(move || self.carried())
                .iter()
                .map(|question| Carried { from: question.key, words: question.words() })
                .collect(),
            set: draft.set.parse().ok().filter(|_| is_of_set),
            questions: questions.iter().map(Question::words).collect(),
        }
    }

    /// Writes the plan as a new meeting.
    pub fn keep(self, date: String, starts_at: u32) -> Dot {
        let (draft, rows) = (self.draft.get_untracked(), self.rows.get_untracked());
        let questions = untrack(move || self.kept().into_iter().chain(self.chosen()).collect());
        let words = self.words(date, starts_at, questions);
        self.app.transact(|transaction| {
            let home = meeting::create(transaction, &words);
            write_own_words(transaction, home, &rows);
            programme::set(transaction, home, &draft.programme);
            bring_people(transaction, home, &draft.lists, &draft.coming);
            agreed_marks::bring(transaction, home, |mark| draft.marks_left_out.contains(&mark.to_string()));
            home
        })
    }

    /// Writes the plan into the meeting being changed.
    pub fn change(self, home: Dot) {
        let (draft, rows) = (self.draft.get_untracked(), self.rows.get_untracked());
        let (kept, chosen) = untrack(move || (self.kept(), self.chosen()));
        let kept: Vec<Dot> = kept.iter().map(|question| question.key.id).collect();
        let words = self.words(draft.date.clone(), draft.starts_at, chosen);
        self.app.transact(|transaction| {
            meeting::change(transaction, home, &words, &kept);
            write_own_words(transaction, home, &rows);
            if programme::read(transaction.notebook, home) != draft.programme {
                programme::set(transaction, home, &draft.programme);
            }
        });
    }
}

/// Returns whether a set's question and a meeting's are the same: they are compared by their words.
fn is_same(left: &Question, right: &Question) -> bool {
    left.text.shown.trim() == right.text.shown.trim()
}

/// Writes a step's own name and instruction, if they differ from those it has.
fn write_own_words(transaction: &mut Transaction<'_>, home: Dot, rows: &[StepRow]) {
    let steps = Meeting::read(transaction.notebook, home).map(|meeting| meeting.steps).unwrap_or_default();
    for (step, row) in steps.iter().zip(rows) {
        for (field, was, is) in [(&step::TITLE, &step.title, &row.title), (&step::ABOUT, &step.about, &row.about)] {
            if was.shown.trim() != is.trim() {
                field.set_text(transaction, step.key, is);
            }
        }
    }
}

/// Cuts a question to a title: as many whole words as there is room for.
fn shortened(text: &str) -> String {
    if text.chars().count() <= TITLE_CHARS {
        return text.to_owned();
    }
    let cut: String = text.chars().take(TITLE_CHARS).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}
