//! Which work forms suit which built-in set. The table is apart from the sets, since a set's own record
//! never changes, and a new form may suit an old set.

use super::BuiltinSet;
use crate::language::Language;
use crate::method::library::{
    BRAINSTORM, CRITICAL_FRIEND, FISHBOWL, FOUR_FIELD, GALLERY_WALK, IGP, JIGSAW, LESSON_STUDY, MODERATION, Method,
    PRACTICE_STORY, REFLECTION_CIRCLE, SMTTE, SWOT, TEXT_TALK, WORLD_CAFE,
};

/// The forms for each subject (the tens of a set's number). The form a set's own line names comes first.
const SUITS: [(u64, &[&Method]); 15] = [
    (1, &[&IGP, &FISHBOWL]),
    (2, &[&FOUR_FIELD, &SWOT, &SMTTE]),
    (3, &[&IGP, &BRAINSTORM]),
    (4, &[&WORLD_CAFE, &SMTTE]),
    (5, &[&REFLECTION_CIRCLE, &PRACTICE_STORY, &CRITICAL_FRIEND]),
    (6, &[&FOUR_FIELD, &GALLERY_WALK]),
    (7, &[&IGP, &MODERATION, &GALLERY_WALK]),
    (8, &[&WORLD_CAFE, &PRACTICE_STORY]),
    (9, &[&IGP, &TEXT_TALK, &JIGSAW]),
    (10, &[&IGP, &MODERATION]),
    (11, &[&WORLD_CAFE, &BRAINSTORM]),
    (12, &[&CRITICAL_FRIEND, &LESSON_STUDY, &PRACTICE_STORY]),
    (13, &[&IGP, &TEXT_TALK, &JIGSAW]),
    (14, &[&IGP, &PRACTICE_STORY]),
    (15, &[&WORLD_CAFE, &SMTTE]),
];

/// Returns the work forms that suit a set, the best first.
pub fn forms_for(set: &BuiltinSet) -> &'static [&'static Method] {
    SUITS.iter().find(|(subject, _)| *subject == set.number / 10).map_or(&[], |(_, forms)| forms)
}

/// Returns the sets that suit a work form, for readers of this language, in the order they are shown.
pub fn sets_for(method: &'static Method, language: Language) -> impl Iterator<Item = &'static BuiltinSet> {
    super::in_language(language).filter(move |set| forms_for(set).contains(&method))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin::ALL;

    #[test]
    fn every_set_has_forms_that_suit_it() {
        assert_eq!(SUITS.len() * 2, ALL.len());
        for set in ALL {
            let forms = forms_for(set);
            assert!((2..=3).contains(&forms.len()), "{}", set.title);
            assert_eq!(forms.iter().filter(|form| **form == forms[0]).count(), 1, "{}", set.title);
        }
    }

    /// Newer sets name a form in their line: «Bruk gjerne kritisk venn.»
    #[test]
    fn the_form_a_sets_line_names_comes_first() {
        for set in ALL.iter().filter(|set| set.number > 70) {
            let (_, named) = set.about.rsplit_once("Bruk gjerne ").expect("names a form");
            let name = forms_for(set)[0].name.of(set.language).to_lowercase();
            assert!(name.starts_with(named.trim_end_matches('.').to_lowercase().as_str()), "{}: {name}", set.about);
        }
    }

    #[test]
    fn a_set_and_a_form_point_at_each_other() {
        for language in [Language::Bokmal, Language::Nynorsk] {
            let titles = |method| sets_for(method, language).map(|set| set.number).collect::<Vec<_>>();
            let last = if language == Language::Bokmal { 1 } else { 2 };
            assert_eq!(titles(&MODERATION), [70 + last, 100 + last]);
            assert_eq!(titles(&TEXT_TALK), [90 + last, 130 + last]);
        }
    }
}
