//! Every word of the documents, in three languages: one table of fields and three constants, where a missing word does
//! not compile. Knows no notebook; sentences are put together elsewhere.
//!
//! `{name}` in a word is filled in with [`fill`].

mod bokmal;
mod english;
mod nynorsk;

pub(crate) use fellestid_model::fill::fill;
use fellestid_model::language::Language;
use fellestid_model::method::StepKind;
use fellestid_model::overviews::minutes::MinutesWords;

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Words {
    pub language: Language,
    /// The words the page shares with the minutes.
    pub minutes: &'static MinutesWords,
    // For what is missing
    pub untitled: &'static str,
    pub no_text: &'static str,
    pub emptied: &'static str,
    // Facts of a meeting
    pub tables: &'static str,
    // Minutes
    pub minutes_subject: &'static str,
    pub minutes_subject_undated: &'static str,
    pub actions: &'static str,
    pub questions: &'static str,
    pub questions_talked_about: &'static str,
    pub none_said: &'static str,
    pub versions_two: &'static str,
    pub versions_many: &'static str,
    pub brought_back: &'static str,
    // A network's questions and answers
    pub network_subject: &'static str,
    pub network_letter: &'static str,
    pub network_programme: &'static str,
    pub network_programme_goal: &'static str,
    pub network_tasks: &'static str,
    pub network_school: &'static str,
    pub network_kommune: &'static str,
    pub network_answer: &'static str,
    pub network_question_is: &'static str,
    pub network_took_part: &'static str,
    pub network_nothing: &'static str,
    pub network_not_reached: &'static str,
    pub network_who_may_see: &'static str,
    pub network_adviser: &'static str,
    pub network_without_name: &'static str,
    pub network_with_name: &'static str,
    pub network_nameless: &'static str,
    pub network_before_sending: &'static str,
    pub network_insight: &'static str,
    pub network_answer_from: &'static str,
    pub network_who_sees: &'static str,
    pub network_answer_ends: &'static str,
    pub network_arrived: &'static str,
    pub network_arrived_about: &'static str,
    pub network_arrived_answers: &'static str,
    pub network_question: &'static str,
    pub network_arrived_unanswered: &'static str,
    pub network_arrived_receipt: &'static str,
    pub network_arrived_wrong: &'static str,
    pub network_working_copy: &'static str,
    pub network_next_gathering: &'static str,
    pub network_done: &'static str,
    pub network_challenges: &'static str,
    pub network_possibilities: &'static str,
    pub network_bring: &'static str,
    pub network_work_on: &'static str,
    pub network_more_themes: &'static str,
    pub network_said_did: &'static str,
    pub network_you_said: &'static str,
    pub network_we_did: &'static str,
    pub network_included: &'static str,
    pub network_later: &'static str,
    pub network_not: &'static str,
    pub network_back_about: &'static str,
    pub network_from_words: &'static str,
    pub network_not_alone: &'static str,
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
    pub sheet_points: &'static str,
    pub sheet_action: &'static str,
    pub sheet_action_about: &'static str,
    pub sheet_code: &'static str,
    // Plan as a table
    pub column_clock: &'static str,
    pub column_step: &'static str,
    pub column_minutes: &'static str,
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

    /// Returns the name of a kind of step as a plan has it on one line.
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

    /// Returns the kind's usual name.
    fn of_kind(&self, kind: StepKind) -> &'static str {
        kind.words().name.of(self.language)
    }
}
