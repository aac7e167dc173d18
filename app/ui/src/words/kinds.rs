//! The names of each kind of record, by kind: a kind without words does not compile. The words themselves
//! are in the tables of the three languages.

use super::{Words, counted};
use fellestid_model::kinds::KindName;

/// The names of a kind.
pub struct KindWords {
    /// «møte» and «møter», for the middle of a line.
    pub one: &'static str,
    pub many: &'static str,
    /// «Nytt møte», for a whole home being imported.
    pub new_home: &'static str,
    /// The name where it was deleted, alone on a line.
    pub deleted: &'static str,
    /// Whether it takes «en ny» rather than «et nytt» in Norwegian.
    is_common: bool,
}

impl KindWords {
    pub fn counted(&self, count: usize) -> &'static str {
        if count == 1 { self.one } else { self.many }
    }
}

/// Formats «1 ny», «1 nytt», «3 nye», also for a kind only a newer version knows.
pub fn new_ones(w: &Words, kind: &str, count: usize) -> String {
    let is_common = KindName::of(kind).is_some_and(|kind| of(w, kind).is_common);
    counted(count, if is_common { w.import.new_one } else { w.import.new_neuter_one }, w.import.new_many)
}

/// Returns a kind's noun for this number.
pub fn kind_words(w: &Words, kind: &str, count: usize) -> &'static str {
    KindName::of(kind).map_or(w.import.kind_other, |kind| of(w, kind).counted(count))
}

/// Returns the names of a kind.
pub fn of(w: &Words, kind: KindName) -> KindWords {
    let (import, deleted, home) = (&w.import, &w.deleted, w.import.home_new);
    let words = |one, many, new_home, deleted| KindWords { one, many, new_home, deleted, is_common: false };
    let common = |one, many, deleted| KindWords { one, many, new_home: home, deleted, is_common: true };
    match kind {
        KindName::Meeting => words(import.kind_meeting, import.kind_meetings, import.home_new_meeting, deleted.meeting),
        KindName::Set => words(import.kind_set, import.kind_sets, import.home_new_set, deleted.set),
        KindName::Action => words(import.kind_action, import.kind_actions, home, deleted.action),
        KindName::Observation => common(w.tried.observation, w.tried.observations, w.tried.observation_name),
        KindName::Method => words(import.kind_method, import.kind_methods, import.home_new_method, deleted.method),
        KindName::Circle => words(import.kind_circle, import.kind_circles, import.home_new_circle, w.circle.name),
        KindName::People => words(w.share.inside_list, w.share.inside_lists, import.home_new_people, deleted.people),
        KindName::Marks => words(import.kind_marks, import.kind_marks, import.home_new_marks, w.people.marks),
        KindName::Programme => words(w.programme.kind, w.programme.kinds, w.programme.home_new, w.programme.heading),
        KindName::Theme => words(import.kind_theme, import.kind_themes, home, deleted.theme),
        KindName::Question => words(import.kind_question, import.kind_questions, home, deleted.question),
        KindName::SubQuestion => words(import.kind_part, import.kind_parts, home, deleted.part),
        KindName::Point => words(import.kind_point, import.kind_points, home, deleted.point),
        KindName::Cluster => common(import.kind_pile, import.kind_piles, deleted.pile),
        KindName::Tally => common(import.kind_tally, import.kind_tallies, import.kind_tally),
        KindName::Pulse => common(import.kind_pulse, import.kind_pulses, import.kind_pulse),
        KindName::PulseText => words(import.kind_pulse_text, import.kind_pulse_texts, home, deleted.pulse_text),
        KindName::Person => common(import.kind_person, import.kind_persons, deleted.person),
        KindName::Mark => words(import.kind_mark, import.kind_marks, home, deleted.mark),
        KindName::Station => words(import.kind_station, import.kind_stations, home, deleted.station),
        KindName::Step => words(w.share.inside_step, w.share.inside_steps, home, w.share.inside_steps),
        KindName::Package => words(import.kind_package, import.kind_package, home, import.kind_package),
        KindName::Ask => words(import.kind_question, import.kind_questions, home, deleted.question),
        KindName::Task => common(import.kind_task, import.kind_tasks, deleted.task),
        KindName::Addressee | KindName::Unit => common(import.kind_school, import.kind_schools, import.kind_school),
        KindName::Feedback => words(import.kind_feedback, import.kind_feedback, home, import.kind_feedback),
        KindName::Network => words(import.kind_network, import.kind_network, home, import.kind_network),
        KindName::Report
        | KindName::Answers
        | KindName::Reading
        | KindName::Received
        | KindName::Publication
        | KindName::AnswerTheme
        | KindName::Quote
        | KindName::ReadMarks => words(import.kind_report, import.kind_report, home, import.kind_report),
    }
}
