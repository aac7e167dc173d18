//! Names that cost one byte in a link, and the tags of values. Frozen with the version: their places
//! are what is written. A name that is not here is written out.

/// Kinds, registers, and texts that stand in them.
pub(super) const WORDS: [&str; 46] = [
    "meeting", "step", "question", "part", "title", "date", "starts_at", "ends_at", "purpose", "people", "tables", "place", "note", "set",
    "kind", "minutes", "order", "about", "text", "theme", "from_meeting", "from_question", "individual", "round", "talk", "plenary", "agree",
    "free", "information", "break", "look_back", "film", "learn", "action", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c",
];

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
    /// This and what follows it: a small integer, from 0.
    pub(in crate::link) const SMALL: u8 = 64;
}
