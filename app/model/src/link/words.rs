//! Names that cost one byte in a link, and the tags of values. Frozen with the version, since their places in the
//! list are what is written. Any other name is written out.

/// Kinds, registers, and values. The first [`OLD_WORDS`] are those of version 1; a link that needs no others is
/// still of that version.
pub(super) const WORDS: [&str; 109] = [
    "meeting",
    "step",
    "question",
    "part",
    "title",
    "date",
    "starts_at",
    "ends_at",
    "purpose",
    "people",
    "tables",
    "place",
    "note",
    "set",
    "kind",
    "minutes",
    "order",
    "about",
    "text",
    "theme",
    "from_meeting",
    "from_question",
    "individual",
    "round",
    "talk",
    "plenary",
    "agree",
    "free",
    "information",
    "break",
    "look_back",
    "film",
    "learn",
    "action",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "a",
    "b",
    "c",
    // Version 2: kinds of steps, and the scripts they follow.
    "script",
    "pairs",
    "fours",
    "inner",
    "observe",
    "rotate",
    "cafe_round",
    "ideas",
    "cluster",
    "dots",
    "present",
    "probe",
    "reply",
    "sort",
    "circle",
    "pulse",
    "igp.again",
    "one_two_four_all.alone",
    "one_two_four_all.pairs",
    "one_two_four_all.fours",
    "one_two_four_all.all",
    "world_cafe.open",
    "world_cafe.round",
    "world_cafe.move",
    "world_cafe.harvest",
    "world_cafe.dots",
    "world_cafe.agree",
    "fishbowl.inner",
    "fishbowl.observe",
    "fishbowl.swap",
    "fishbowl.talk",
    "reflection_circle.situation",
    "reflection_circle.why",
    "reflection_circle.other",
    "reflection_circle.change",
    "reflection_circle.measure",
    "reflection_circle.sign",
    "brainstorm.ideas",
    "brainstorm.round",
    "brainstorm.dots",
    "brainstorm.talk",
    "brainstorm.agree",
    "four_field.ideas",
    "four_field.sort",
    "four_field.talk",
    "four_field.agree",
    "critical_friend.present",
    "critical_friend.probe",
    "critical_friend.aloud",
    "critical_friend.reply",
    "critical_friend.agree",
    "lesson_study.question",
    "lesson_study.plan",
    "lesson_study.expect",
    "lesson_study.observe",
    "lesson_study_after.taught",
    "lesson_study_after.saw",
    "lesson_study_after.unexpected",
    "lesson_study_after.change",
    "look_back.write",
    "look_back.talk",
    "look_back.agree",
    "pulse.talk",
];

/// The number of words in version 1.
pub(super) const OLD_WORDS: usize = 46;

pub(super) mod tag {
    //! The first byte of a value, or of a register that has been written more than once.
    pub(in crate::link) const NULL: u8 = 0;
    pub(in crate::link) const FALSE: u8 = 1;
    pub(in crate::link) const TRUE: u8 = 2;
    pub(in crate::link) const INTEGER: u8 = 3;
    pub(in crate::link) const TEXT: u8 = 4;
    pub(in crate::link) const DOT: u8 = 5;
    pub(in crate::link) const LIST: u8 = 6;
    pub(in crate::link) const MAP: u8 = 7;
    /// A text that is one of the words.
    pub(in crate::link) const WORD: u8 = 8;
    /// Values with dots and times of their own, and what they replaced.
    pub(in crate::link) const REWRITTEN: u8 = 9;
    /// This and every following byte: a small integer, from 0.
    pub(in crate::link) const SMALL: u8 = 64;
}
