//! The form of a plan not yet saved: the draft, what it needs of the notebook, and the acts on its steps and facts.
//! Its questions are in [`chosen`], the meeting it becomes in [`written`].

mod chosen;
mod written;

use crate::dates;
use crate::kit::Memo;
use crate::session::{App, DraftPlan, DraftStep};
use crate::shared::people::{our_marks, people_lists};
use crate::shared::plan::Steps;
use crate::shared::plan::{Act, StepRow, fitted, steps_of_own, take_in_film};
use crate::shared::plan::{Fact, Facts, Seats, tables_for};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::Key;
use fellestid_model::kinds::agreed_marks::AgreedMark;
use fellestid_model::kinds::circle::Circle;
use fellestid_model::kinds::method::OwnMethod;
use fellestid_model::kinds::participant::PeopleList;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::set::QuestionSet;
use fellestid_model::method::library::IGP;
use fellestid_model::method::{Method, TooShort};
use fellestid_model::overviews::asked::Asked;
use fellestid_model::overviews::loaded::Loaded;
use fellestid_model::overviews::waiting::{WaitingActions, waiting_questions};
use leptos::prelude::*;

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

    /// Returns the school's own work form, if one is chosen.
    pub fn own_method(self, draft: &DraftPlan) -> Option<OwnMethod> {
        self.own_methods.with(|all| all.iter().find(|own| own.home.to_string() == draft.method).cloned())
    }

    /// Returns the steps of the school's own work form, if one is chosen.
    fn planned_by_own(self, draft: &DraftPlan) -> Vec<DraftStep> {
        let own = untrack(move || self.own_method(draft));
        own.map(|own| steps_of_own(&own, draft.minutes)).unwrap_or_default()
    }

    /// Returns how many the work form wants at a table.
    fn seats(self, draft: &DraftPlan) -> Option<Seats> {
        crate::shared::plan::seats(untrack(move || self.library_form(draft)).unwrap_or(&IGP))
    }

    /// The built-in form that is chosen, or that the chosen own form was copied from.
    fn library_form(self, draft: &DraftPlan) -> Option<&'static Method> {
        crate::shared::plan::method_of(draft).or_else(|| self.own_method(draft)?.copied_from)
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
}
