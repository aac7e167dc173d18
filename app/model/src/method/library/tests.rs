//! The words and numbers of every work form, as facts that hold for all of them.

use super::*;
use crate::language::Language;
use crate::language::mixing::{stranger, words as words_of};
use std::collections::BTreeSet;

fn steps() -> impl Iterator<Item = &'static MethodStep> {
    ALL.iter().flat_map(|method| method.steps)
}

/// Returns every text, also those of the kinds.
fn texts() -> Vec<Text3> {
    let of_methods = ALL.iter().flat_map(|method| [method.name, method.purpose, method.people.about]);
    let of_wants = Want::ALL.map(Want::name);
    let of_steps = steps().filter_map(|step| step.own_words).chain(StepKind::ALL.map(StepKind::words));
    of_methods.chain(of_wants).chain(of_steps.flat_map(|words| [words.name, words.instruction])).collect()
}

#[test]
fn codes_never_change() {
    let codes: Vec<&str> = steps().map(|step| step.code).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    assert_eq!(codes.join(" "), CODES);
}

#[test]
fn a_step_is_found_by_its_code_and_knows_its_form() {
    for method in ALL {
        assert_eq!(Method::from_code(method.code).map(|found| found.code), Some(method.code));
        for step in method.steps {
            assert_eq!(MethodStep::from_code(step.code), Some(step));
            assert_eq!(Method::of_step(step).map(|found| found.code), Some(method.code));
        }
    }
}

#[test]
fn minutes_and_groups_go_from_least_to_most() {
    for Minutes { min, wish, max } in steps().map(|step| step.minutes) {
        assert!(1 <= min && min <= wish && wish <= max);
    }
    for method in ALL {
        assert!(method.people.min <= method.people.max && 1 <= method.rounds.0 && method.rounds.0 <= method.rounds.1);
    }
}

#[test]
fn rounds_stand_together_and_something_else_takes_the_rest() {
    for method in ALL {
        let repeats: Vec<bool> = method.steps.iter().map(|step| step.repeats != Repeats::Once).collect();
        let changes = repeats.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert!(changes <= 2 && !repeats[repeats.len() - 1], "{}", method.code);
        assert_eq!(repeats.contains(&true), method.rounds != ONCE, "{}", method.code);
        let takes_the_rest = |step: &MethodStep| step.repeats == Repeats::Once && !step.is_optional && step.weight > 0;
        assert!(method.steps.iter().any(takes_the_rest), "{}", method.code);
    }
}

/// What to have ready is one sentence; a source continues the line after «Kilde:».
#[test]
fn what_to_have_ready_is_a_sentence_and_a_source_is_none() {
    for text in ALL.iter().flat_map(|method| [method.at_hand.bokmal, method.at_hand.nynorsk, method.at_hand.english]) {
        assert!(text.is_empty() || (text.ends_with('.') && text.chars().count() <= 90), "{text}");
    }
    for text in ALL.iter().flat_map(|method| [method.source.bokmal, method.source.nynorsk, method.source.english]) {
        assert!(!text.ends_with('.') && text == text.trim(), "{text}");
    }
}

/// At the length the form wishes for, in its largest group.
#[test]
fn a_round_leaves_everyone_half_a_minute() {
    for (method, step) in ALL.iter().flat_map(|method| method.steps.iter().map(move |step| (method, step))) {
        let seconds = step.minutes.wish * 60 / method.people.max;
        assert!(step.kind != StepKind::Round || seconds >= 30, "{}: {seconds} s", step.code);
    }
}

#[test]
fn the_last_agreement_of_several_settles_the_first() {
    for method in ALL {
        let agreements = method.steps.iter().filter(|step| step.kind == StepKind::Agree);
        let settles: Vec<bool> = agreements.map(|step| step.settles).collect();
        let expected: Vec<bool> = (0..settles.len()).map(|place| place > 0).collect();
        assert_eq!(settles, expected, "{}", method.code);
    }
}

/// A meeting has at least as many people as one group of the form needs, and may fill its largest.
#[test]
fn a_form_fits_the_meeting_its_groups_make() {
    for method in ALL {
        let (fewest, most) = method.people.in_all;
        assert!(method.people.min <= fewest && fewest <= most && method.people.max <= most, "{}", method.code);
    }
}

#[test]
fn everyone_thinks_before_the_group_talks_in_igp() {
    assert_eq!(IGP.steps[0].grouping, Grouping::Alone);
    for step in steps().filter(|step| step.kind.is_silent()) {
        assert_eq!(step.grouping, Grouping::Alone, "{}", step.code);
    }
}

#[test]
fn no_text_is_empty_or_has_loose_spaces() {
    for text in texts().iter().flat_map(|text| [text.bokmal, text.nynorsk, text.english]) {
        assert!(!text.is_empty() && text == text.trim() && !text.contains("  ") && !text.contains('\n'), "{text}");
        assert!(!words_of(text).iter().any(|word| word.starts_with("trinn")), "{text}");
    }
}

#[test]
fn an_instruction_can_be_read_aloud_in_one_breath() {
    let instructions = steps().map(MethodStep::words).chain(StepKind::ALL.map(StepKind::words)).map(|words| words.instruction);
    for text in instructions.flat_map(|text| [text.bokmal, text.nynorsk, text.english]) {
        assert!(text.ends_with(['.', '?']) && text.chars().count() <= 100, "{} {text}", text.chars().count());
    }
    for text in ALL.iter().flat_map(|method| [method.purpose, method.people.about]) {
        assert!([text.bokmal, text.nynorsk, text.english].iter().all(|text| text.ends_with('.')));
    }
}

#[test]
fn the_languages_are_not_mixed() {
    let may_be_empty = ALL.iter().flat_map(|method| [method.source, method.at_hand]);
    for text in texts().into_iter().chain(may_be_empty) {
        for language in Language::ALL {
            assert_eq!(stranger(language, text.of(language)), None, "{}", text.of(language));
        }
    }
}

const CODES: &str = "igp.individual igp.round igp.talk igp.plenary igp.agree igp.again \
    one_two_four_all.alone one_two_four_all.pairs one_two_four_all.fours one_two_four_all.all one_two_four_all.agree \
    world_cafe.open world_cafe.round world_cafe.move world_cafe.harvest world_cafe.dots world_cafe.agree \
    fishbowl.write fishbowl.inner fishbowl.observe fishbowl.swap fishbowl.talk fishbowl.agree \
    reflection_circle.situation reflection_circle.why reflection_circle.other reflection_circle.change reflection_circle.measure reflection_circle.sign \
    moderation.task moderation.read moderation.compare moderation.talk moderation.agree \
    text_talk.read text_talk.last_word text_talk.talk text_talk.plenary text_talk.agree \
    jigsaw.share jigsaw.read jigsaw.experts jigsaw.mix jigsaw.teach jigsaw.talk jigsaw.agree \
    gallery_walk.poster gallery_walk.look gallery_walk.back gallery_walk.plenary gallery_walk.agree \
    practice_story.write practice_story.tell practice_story.ask practice_story.other practice_story.across practice_story.agree \
    critical_friend.choose critical_friend.present critical_friend.probe critical_friend.aloud critical_friend.reply critical_friend.agree \
    brainstorm.ideas brainstorm.round brainstorm.cluster brainstorm.dots brainstorm.talk brainstorm.agree \
    four_field.ideas four_field.sort four_field.talk four_field.plenary four_field.agree \
    swot.ideas swot.sort swot.talk swot.plenary swot.agree \
    smtte.context smtte.round smtte.goal smtte.signs smtte.action smtte.evaluate \
    lesson_study.question lesson_study.plan lesson_study.expect lesson_study.observe \
    lesson_study_after.taught lesson_study_after.saw lesson_study_after.unexpected lesson_study_after.change \
    film.film film.write film.round film.talk film.agree \
    look_back.look look_back.write look_back.talk look_back.agree \
    pulse.pulse pulse.talk \
    free_talk.talk";
