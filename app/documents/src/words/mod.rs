//! Every word of the documents, in three languages: one table of fields and three constants,
//! where a missing word does not compile. Knows no notebook; sentences are put together elsewhere.
//!
//! `{name}` in a word is filled in with [`fill`].

mod bokmal;
mod english;
mod nynorsk;

pub(crate) use fellestid_model::fill::fill;
use fellestid_model::kinds::action::State;
use fellestid_model::kinds::meeting::Column;
use fellestid_model::language::Language;
use fellestid_model::method::{Purpose, StepKind};

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Words {
    pub language: Language,
    // Where something is not there
    pub untitled: &'static str,
    pub no_text: &'static str,
    pub emptied: &'static str,
    // Facts of a meeting
    pub place: &'static str,
    pub tables: &'static str,
    pub edition: &'static str,
    pub purpose: &'static str,
    pub present: &'static str,
    pub absent: &'static str,
    pub planned_for: &'static str,
    // Minutes
    pub minutes_subject: &'static str,
    pub minutes_subject_undated: &'static str,
    pub actions: &'static str,
    pub goal: &'static str,
    pub sign: &'static str,
    pub responsible: &'static str,
    pub due_date: &'static str,
    pub review_date: &'static str,
    pub common: &'static str,
    pub state_open: &'static str,
    pub state_ongoing: &'static str,
    pub state_done: &'static str,
    pub state_dropped: &'static str,
    pub questions: &'static str,
    pub questions_talked_about: &'static str,
    pub not_reached: &'static str,
    pub other_points: &'static str,
    pub changed_late: &'static str,
    pub came_late: &'static str,
    pub table: &'static str,
    pub said: &'static str,
    pub none_said: &'static str,
    pub versions_two: &'static str,
    pub versions_many: &'static str,
    pub brought_back: &'static str,
    // Invitation
    pub invitation_subject: &'static str,
    pub invitation_subject_undated: &'static str,
    pub we_meet: &'static str,
    pub time_not_set: &'static str,
    pub we_write_first: &'static str,
    pub plan: &'static str,
    pub step_in_plan: &'static str,
    pub end: &'static str,
    pub think_beforehand: &'static str,
    pub marks_here: &'static str,
    // Table sheet
    pub sheet_table: &'static str,
    pub sheet_action: &'static str,
    pub sheet_what: &'static str,
    // Steps
    pub step_individual: &'static str,
    pub step_round: &'static str,
    pub step_talk: &'static str,
    pub step_plenary: &'static str,
    pub step_agree: &'static str,
    pub step_free: &'static str,
    pub step_information: &'static str,
    pub step_break: &'static str,
    pub step_look_back: &'static str,
    pub step_film: &'static str,
    // What a meeting is for
    pub purpose_learn: &'static str,
    pub purpose_action: &'static str,
    pub purpose_look_back: &'static str,
    pub purpose_film: &'static str,
    // Columns of points
    pub column_leadership: &'static str,
    pub column_teachers: &'static str,
    pub column_other_staff: &'static str,
    pub column_works: &'static str,
    pub column_works_less: &'static str,
    pub column_keep: &'static str,
    pub column_develop: &'static str,
    pub column_stop: &'static str,
    pub column_begin: &'static str,
    pub column_strength: &'static str,
    pub column_weakness: &'static str,
    pub column_opportunity: &'static str,
    pub column_threat: &'static str,
    // Piles of points, dots, marks and pulse
    pub unnamed_pile: &'static str,
    pub dots: &'static str,
    pub dots_voters_one: &'static str,
    pub dots_voters_many: &'static str,
    pub dots_one: &'static str,
    pub dots_many: &'static str,
    pub marks: &'static str,
    pub mark_held: &'static str,
    pub pulse: &'static str,
    pub pulse_answers_one: &'static str,
    pub pulse_answers_many: &'static str,
    /// From the lowest of the scale to the highest.
    pub pulse_marks: [&'static str; 4],
    pub pulse_own_practice: &'static str,
    // Days and clock times
    pub weekdays: [&'static str; 7],
    pub months: [&'static str; 12],
    pub date: &'static str,
    pub date_with_weekday: &'static str,
    pub clock: &'static str,
    pub at: &'static str,
    pub from_to: &'static str,
}

impl Words {
    pub fn of(language: Language) -> &'static Words {
        match language {
            Language::Bokmal => &bokmal::WORDS,
            Language::Nynorsk => &nynorsk::WORDS,
            Language::English => &english::WORDS,
        }
    }

    /// A kind of step as one line of a plan calls it.
    pub fn step(&self, kind: StepKind) -> &'static str {
        match kind {
            StepKind::Individual => self.step_individual,
            StepKind::Round => self.step_round,
            StepKind::Talk => self.step_talk,
            StepKind::Plenary => self.step_plenary,
            StepKind::Agree => self.step_agree,
            StepKind::Free => self.step_free,
            StepKind::Information => self.step_information,
            StepKind::Break => self.step_break,
            StepKind::LookBack => self.step_look_back,
            StepKind::Film => self.step_film,
            StepKind::Pairs | StepKind::Fours | StepKind::Inner | StepKind::Observe | StepKind::Rotate => self.of_kind(kind),
            StepKind::CafeRound | StepKind::Ideas | StepKind::Cluster | StepKind::Dots | StepKind::Sort => self.of_kind(kind),
            StepKind::Present | StepKind::Probe | StepKind::Reply | StepKind::Circle | StepKind::Pulse => self.of_kind(kind),
        }
    }

    /// As it is called everywhere.
    fn of_kind(&self, kind: StepKind) -> &'static str {
        kind.words().name.of(self.language)
    }

    pub fn purpose_of(&self, purpose: Purpose) -> &'static str {
        match purpose {
            Purpose::LearnFromEachOther => self.purpose_learn,
            Purpose::OneAction => self.purpose_action,
            Purpose::LookBack => self.purpose_look_back,
            Purpose::FilmAndTalk => self.purpose_film,
        }
    }

    pub fn column(&self, column: Column) -> &'static str {
        match column {
            Column::Leadership => self.column_leadership,
            Column::Teachers => self.column_teachers,
            Column::OtherStaff => self.column_other_staff,
            Column::Works => self.column_works,
            Column::WorksLess => self.column_works_less,
            Column::Keep => self.column_keep,
            Column::Develop => self.column_develop,
            Column::Stop => self.column_stop,
            Column::Begin => self.column_begin,
            Column::Strength => self.column_strength,
            Column::Weakness => self.column_weakness,
            Column::Opportunity => self.column_opportunity,
            Column::Threat => self.column_threat,
        }
    }

    pub fn state(&self, state: State) -> &'static str {
        match state {
            State::Open => self.state_open,
            State::Ongoing => self.state_ongoing,
            State::Done => self.state_done,
            State::Dropped => self.state_dropped,
        }
    }
}
