//! The questions of a plan not yet saved: those of the set, of the meeting that is changed and of earlier ones; and the
//! title they give it. Writes nothing.

use super::super::method::method_name;
use super::super::purpose::purpose_name;
use super::Form;
use crate::shared::plan::purpose_of;
use fellestid_crdt::sorting::sorted_by;
use fellestid_model::kinds::question::Question;
use fellestid_model::kinds::set::{QuestionSet, Theme};
use fellestid_model::method::Purpose;
use leptos::prelude::*;

/// The most letters of a question that becomes a meeting's title.
const TITLE_CHARS: usize = 80;

impl Form {
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

    pub(super) fn of_set(self) -> Vec<Question> {
        self.set.with(|set| set.iter().flat_map(QuestionSet::questions).cloned().collect())
    }

    pub(super) fn chosen(self) -> Vec<Question> {
        self.of_set().into_iter().filter(|question| self.is_picked(question)).collect()
    }

    /// Returns the meeting's own questions that stay.
    pub(super) fn kept(self) -> Vec<Question> {
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

    /// Returns the questions of the meetings that follow this one, one for each and then from the first again: those of
    /// the set or, if it has none, this meeting's own. Empty if this meeting has none.
    pub(super) fn in_turn(self) -> Vec<Question> {
        let mut of_this = self.carried();
        of_this.extend(self.kept());
        of_this.extend(self.chosen());
        let of_set = self.of_set();
        match () {
            () if of_this.is_empty() => Vec::new(),
            () if of_set.is_empty() => of_this,
            () => in_turn(
                of_set,
                |question| self.is_chosen(question),
                |question| self.asked.with(|asked| asked.day(question).map(str::to_owned)),
            ),
        }
    }

    pub(super) fn carried(self) -> Vec<Question> {
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
        self.titled(self.theme())
    }

    /// Returns the work form or the purpose, followed by a theme.
    pub(super) fn titled(self, theme: Option<String>) -> String {
        let w = self.app.words();
        let (purpose, is_form) = self.draft.with(|draft| (purpose_of(draft), !draft.method.is_empty()));
        let says_form = is_form || purpose == Purpose::LearnFromEachOther;
        let form = if says_form { method_name(w, self) } else { purpose_name(w, purpose).to_owned() };
        theme.map_or(form.clone(), |theme| format!("{form}: {}", shortened(&theme)))
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
}

/// Returns a set's questions as later meetings take them up: those never taken up, then the one taken up longest ago,
/// and last those of this meeting. `day` is when a question was last taken up.
fn in_turn<Q>(of_set: Vec<Q>, is_chosen: impl Fn(&Q) -> bool, day: impl Fn(&Q) -> Option<String>) -> Vec<Q> {
    let turn = |question: &Q| (is_chosen(question), day(question));
    sorted_by(of_set, |left, right| turn(left).cmp(&turn(right)))
}

/// Returns whether a set's question and a meeting's are the same: they are compared by their words.
fn is_same(left: &Question, right: &Question) -> bool {
    left.text.shown.trim() == right.text.shown.trim()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_meetings_take_up_what_was_not_taken_up() {
        let day = |question: &&str| match *question {
            "november" => Some("2026-11-05".to_owned()),
            "oktober" => Some("2026-10-01".to_owned()),
            _ => None,
        };
        let set = vec!["november", "denne", "aldri", "heller aldri", "oktober"];
        let turn = in_turn(set, |question| *question == "denne", day);
        assert_eq!(turn, ["aldri", "heller aldri", "oktober", "november", "denne"]);
    }
}
