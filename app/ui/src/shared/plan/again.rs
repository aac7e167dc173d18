//! A plan made from an existing meeting: to change it, to copy it, or to plan the next one like it. A draft
//! that was there before can be brought back.

use super::{own_steps, plan_with};
use crate::dates;
use crate::session::{App, DraftPlan, DraftStep};
use crate::words::Words;
use fellestid_browser::random::random_u64;
use fellestid_crdt::dot::Dot;
use fellestid_crdt::notebook::Notebook;
use fellestid_crdt::record::Key;
use fellestid_model::dates::Day;
use fellestid_model::kinds::meeting::{self, Meeting, Step};
use fellestid_model::kinds::participant::Participant;
use fellestid_model::kinds::programme;
use fellestid_model::kinds::set::QuestionSet;
use fellestid_model::method::library::{ALL, IGP};
use fellestid_model::method::{Method, Purpose, Script, StepKind};
use fellestid_model::overviews::loaded::{Loaded, Memory};
use fellestid_model::overviews::waiting::WaitingActions;
use leptos::task::spawn_local;

/// The step that ends IGP individually again.
const AGAIN: &str = "igp.again";

/// Returns whether there is such a meeting, once all that [`draft_of`] reads of it is in memory: the set of its questions
/// too, by whose themes a title that the app made is known from one that somebody wrote.
pub fn draft_loaded(memory: Memory<'_>, home: Dot) -> Loaded<bool> {
    match memory.gathered(vec![home], |notebook| set_of(notebook, home)) {
        Loaded::Whole(set) => memory.gathered(set.into_iter().collect(), |notebook| Meeting::read(notebook, home).is_some()),
        Loaded::Needs(homes) => Loaded::Needs(homes),
    }
}

/// Returns the meeting as a draft, with its own questions; see [`draft_loaded`]. `None` if the meeting is deleted or
/// unknown.
pub fn draft_of(app: App, home: Dot) -> Option<DraftPlan> {
    app.notebook.untracked(|notebook| draft_in(notebook, app.words(), home, || super::fresh(app).set))
}

/// `latest_set`: the set to choose from where the meeting has none.
fn draft_in(notebook: &Notebook, w: &Words, home: Dot, latest_set: impl FnOnce() -> String) -> Option<DraftPlan> {
    let meeting = Meeting::read(notebook, home)?;
    let set = set_of(notebook, home);
    let themes = themes(&meeting, set.and_then(|set| QuestionSet::read(notebook, set)).as_ref());
    let draft = DraftPlan {
        title: if is_derived(w, &meeting.title.shown, &themes) { String::new() } else { meeting.title.shown.clone() },
        programme: programme::read(notebook, home),
        ..as_draft(&meeting, set.map_or_else(latest_set, |set| set.to_string()))
    };
    let opens = WaitingActions::count_to_open_with(notebook) > 0;
    Some(DraftPlan { steps: own_of(&draft, &meeting.steps, opens), ..draft })
}

fn set_of(notebook: &Notebook, meeting: Dot) -> Option<Dot> {
    notebook.get(&Key::root(meeting)).and_then(|root| meeting::SET.dot_in(root))
}

/// Plans another meeting like this one, a week later: the same questions, people and form.
pub fn copy(app: App, home: Dot) {
    spawn_local(another(app, home, |draft| draft));
}

/// Plans the next meeting: the same form and people, a week later, with the next question of the set.
pub fn plan_next(app: App, home: Dot) {
    let next = |draft| DraftPlan { of: String::new(), kept: Vec::new(), chosen: None, opens_with_agreed: true, ..draft };
    spawn_local(another(app, home, next));
}

async fn another(app: App, home: Dot, change: fn(DraftPlan) -> DraftPlan) {
    // Before anything is waited for: a second tap displaces the same draft, and not the first tap's.
    let before = app.tablet.draft_plan().map(|before| Box::new(DraftPlan { before: None, ..before }));
    // The meeting's own page has read the meeting alone.
    app.read_for(move |memory| draft_loaded(memory, home)).await;
    let Some(draft) = draft_of(app, home) else { return };
    let coming = app.notebook.untracked(|notebook| Participant::all(notebook, home));
    let later = Day::read(&draft.date).zip(Day::read(&dates::today())).map(|(day, today)| day.a_week_later(today).to_string());
    let draft = change(DraftPlan {
        id: random_u64(),
        date: later.unwrap_or_else(dates::today),
        coming: coming.into_iter().map(|person| person.initials.shown).collect(),
        ..draft
    });
    plan_with(app, |_| DraftPlan { before, ..draft });
}

/// Makes a draft of the meeting. `set` is the set of its questions; its film is taken from the meeting instead.
fn as_draft(meeting: &Meeting, set: String) -> DraftPlan {
    let starts_at = meeting.starts_at.unwrap_or_default();
    let has = |kind: StepKind| meeting.steps.iter().find(|step| step.kind == kind);
    let draft = DraftPlan {
        purpose: meeting.purpose.unwrap_or(Purpose::LearnFromEachOther).code().to_owned(),
        date: meeting.date.clone(),
        starts_at,
        minutes: meeting.planned_end().saturating_sub(starts_at),
        people: meeting.people,
        tables: meeting.tables,
        place: meeting.place.shown.clone(),
        note: meeting.note.shown.clone(),
        film_of: set.clone(),
        set,
        film_minutes: has(StepKind::Film).map_or(super::FILM_MINUTES_DEFAULT, |step| step.minutes),
        opens_with_agreed: has(StepKind::LookBack).is_some(),
        ends_alone: meeting.steps.iter().any(|step| step.script.map(Script::code) == Some(AGAIN)),
        chosen: Some(Vec::new()),
        of: meeting.home.to_string(),
        copied_from: meeting.home.to_string(),
        kept: meeting.questions.iter().map(|question| question.key.id.to_string()).collect(),
        ..DraftPlan::default()
    };
    let method = method_of(&draft, &meeting.steps).map_or_else(String::new, |method| method.code.to_owned());
    DraftPlan { method, ..draft }
}

/// Returns the work form the steps come from, by their scripts or by their kinds and minutes. `None` if they
/// follow from the purpose.
fn method_of(draft: &DraftPlan, steps: &[Step]) -> Option<&'static Method> {
    let code = steps.iter().find_map(|step| step.script).and_then(|script| script.code().split_once('.'));
    if let Some(method) = code.and_then(|(code, _)| Method::from_code(code)) {
        return Some(method).filter(|method| *method != &IGP);
    }
    let gives = |method: &&'static Method| is_plan_of(&DraftPlan { method: method.code.to_owned(), ..draft.clone() }, steps);
    if is_plan_of(draft, steps) { None } else { ALL.iter().copied().find(gives) }
}

/// Returns whether the steps are those that follow from the form and the minutes.
fn is_plan_of(draft: &DraftPlan, steps: &[Step]) -> bool {
    own_steps(draft, draft.opens_with_agreed) == drafted(steps)
}

/// Returns the steps changed by hand; empty if they follow from the form and the minutes, and so keep doing so.
fn own_of(draft: &DraftPlan, steps: &[Step], has_open_actions: bool) -> Vec<DraftStep> {
    let own = drafted(steps);
    if own_steps(draft, has_open_actions) == own || is_plan_of(draft, steps) { Vec::new() } else { own }
}

fn drafted(steps: &[Step]) -> Vec<DraftStep> {
    let one = |(id, step): (u32, &Step)| DraftStep {
        id,
        kind: step.kind.code().to_owned(),
        minutes: step.minutes,
        script: step.script.map(Script::code).unwrap_or_default().to_owned(),
        title: step.title.shown.clone(),
        about: step.about.shown.clone(),
    };
    (0..).zip(steps).map(one).collect()
}

/// Returns what a meeting may be named after: its questions, their set, and the set's themes.
fn themes(meeting: &Meeting, set: Option<&QuestionSet>) -> Vec<String> {
    let of_set = set.into_iter().flat_map(|set| {
        let titles = set.themes.iter().filter_map(|theme| theme.title.as_ref());
        std::iter::once(&set.title).chain(titles).map(|title| title.shown.clone())
    });
    meeting.questions.iter().map(|question| question.text.shown.clone()).chain(of_set).collect()
}

/// Returns whether a title was made by the app: the form's name, alone or with one of the themes, which may be
/// shortened.
fn is_derived(w: &Words, title: &str, themes: &[String]) -> bool {
    let is_theme = |told: &str| {
        let is_told = |theme: &String| match told.strip_suffix('…') {
            Some(begun) => theme.starts_with(begun.trim_end()),
            None => theme == told,
        };
        themes.iter().any(is_told)
    };
    form_names(w).any(|name| title == name) || form_and_about(w, title).is_some_and(|(_, about)| is_theme(about))
}

/// Splits «IGP: Hva får vi til?» into the form and what the meeting is about. Returns `None` for a title of its own,
/// and for the name of a form alone.
pub fn form_and_about<'a>(w: &Words, title: &'a str) -> Option<(&'static str, &'a str)> {
    let (form, about) = title.split_once(": ").filter(|(_, about)| !about.trim().is_empty())?;
    Some((form_names(w).find(|name| *name == form)?, about))
}

fn form_names(w: &Words) -> impl Iterator<Item = &'static str> {
    let purposes = [w.plan.method_igp, w.plan.purpose_look_back, w.plan.purpose_action, w.plan.purpose_film];
    ALL.iter().map(|method| method.name.of(w.language)).chain(purposes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use fellestid_crdt::dot::Actor;
    use fellestid_crdt::transaction::{Pen, Transaction};
    use fellestid_model::kinds::meeting::MeetingPlan;
    use fellestid_model::kinds::question::QuestionWords;
    use fellestid_model::kinds::set::{self, SetWords, ThemeWords};

    fn meeting(draft: &DraftPlan, title: &str) -> Meeting {
        let words = MeetingPlan {
            title: title.to_owned(),
            starts_at: 14 * 60,
            ends_at: Some(14 * 60 + draft.minutes),
            purpose: Purpose::from_code(&draft.purpose),
            tables: 3,
            steps: super::super::rows(draft, true).iter().map(super::super::StepRow::planned).collect(),
            questions: vec![QuestionWords { text: "Hva får vi til?".to_owned(), ..QuestionWords::default() }],
            ..MeetingPlan::default()
        };
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let home = meeting::create(&mut Transaction::begin(&mut pen, &mut notebook, 1), &words);
        Meeting::read(&notebook, home).expect("the meeting")
    }

    #[test]
    fn a_plan_of_a_meeting_follows_its_form() {
        for method in ALL {
            let method = if *method == &IGP { String::new() } else { method.code.to_owned() };
            let draft = DraftPlan { method, minutes: 60, film_minutes: 7, opens_with_agreed: true, ..DraftPlan::default() };
            let meeting = meeting(&draft, "");
            let again = as_draft(&meeting, String::new());
            assert_eq!((&again.method, again.minutes, again.kept.len()), (&draft.method, 60, 1));
            assert_eq!(own_of(&again, &meeting.steps, true), [], "{}: nobody has changed its steps", draft.method);
        }
    }

    #[test]
    fn steps_changed_by_hand_come_along() {
        let draft = DraftPlan { minutes: 45, ..DraftPlan::default() };
        let mut meeting = meeting(&draft, "");
        meeting.steps[1].minutes += 3;
        let own = own_of(&as_draft(&meeting, String::new()), &meeting.steps, false);
        assert_eq!(own.len(), meeting.steps.len());
        assert_eq!(own[1].minutes, meeting.steps[1].minutes);
    }

    #[test]
    fn a_changed_plan_gets_no_film_it_was_planned_without() {
        let set = Dot { actor: Actor(2), counter: 1 };
        let meeting = meeting(&DraftPlan { minutes: 45, ..DraftPlan::default() }, "");
        let again = as_draft(&meeting, set.to_string());
        assert_eq!((again.set.as_str(), again.film_of.as_str()), (set.to_string().as_str(), set.to_string().as_str()));
        assert_eq!(super::super::purpose_of(&again), Purpose::LearnFromEachOther);
    }

    #[test]
    fn a_name_somebody_gave_is_kept() {
        let themes = themes(&meeting(&DraftPlan { minutes: 45, ..DraftPlan::default() }, ""), None);
        let derived = |title: &str| is_derived(Words::BOKMAL, title, &themes);
        assert!(derived("IGP: Hva får vi til?") && derived("Dialogkafé: Hva får vi til?") && derived("Se tilbake"));
        assert!(derived("IGP: Hva får …"), "a long question is shortened");
        assert!(!derived("Personalmøte") && !derived("IGP for nye") && !derived("Om: Hva får vi til?"));
        assert!(!derived("IGP: Vurdering"), "somebody's own words after the form");
    }

    #[test]
    fn a_title_by_a_theme_waits_for_the_set_and_is_the_apps() {
        let (mut pen, mut notebook) = (Pen::new(Actor(1)), Notebook::new());
        let mut transaction = Transaction::begin(&mut pen, &mut notebook, 1);
        let theme = ThemeWords { title: Some("Vurdering".to_owned()), ..ThemeWords::default() };
        let own = set::create(&mut transaction, &SetWords { themes: vec![theme], ..SetWords::default() });
        let words = MeetingPlan { title: "IGP: Vurdering".to_owned(), set: Some(own), ..MeetingPlan::default() };
        let home = meeting::create(&mut transaction, &words);
        let loaded = |whole: &[Dot]| draft_loaded(Memory::new(&notebook, &|home| whole.contains(&home)), home);
        assert_eq!([loaded(&[]), loaded(&[home])], [Loaded::Needs(vec![home]), Loaded::Needs(vec![own])]);
        assert_eq!(loaded(&[home, own]), Loaded::Whole(true));
        let draft = draft_in(&notebook, Words::BOKMAL, home, String::new).expect("the meeting");
        assert_eq!((draft.title.as_str(), draft.set), ("", own.to_string()));
    }

    #[test]
    fn a_form_is_told_from_what_a_meeting_is_about() {
        let split = |title| form_and_about(Words::BOKMAL, title);
        assert_eq!(split("IGP: Hva får vi til?"), Some(("IGP", "Hva får vi til?")));
        assert_eq!(split("Dialogkafé: Tid: hva nå?"), Some(("Dialogkafé", "Tid: hva nå?")));
        assert_eq!([split("Samling 2: Praksis"), split("IGP"), split("IGP: "), split("")], [None; 4]);
    }
}
