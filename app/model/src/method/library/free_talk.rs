//! Fri samtale: one step, for a group that wants no form.

use super::{Grouping, Method, NOBODY, NOTHING, ONCE, Want, minutes, people, plain};
use crate::method::StepKind;
use crate::method::text::text;

pub const FREE_TALK: Method = Method {
    code: "free_talk",
    name: text("Fri samtale", "Fri samtale", "Free discussion"),
    purpose: text(
        "Når dere bare trenger tid sammen om et spørsmål.",
        "Når de berre treng tid saman om eit spørsmål.",
        "When you only need time together on a question.",
    ),
    people: people(2, 8, text("To til åtte i hver gruppe.", "To til åtte i kvar gruppe.", "Two to eight in each group.")),
    source: NOBODY,
    at_hand: NOTHING,
    wants: &[Want::SomethingHard],
    rounds: ONCE,
    steps: &[plain("free_talk.talk", StepKind::Free, Grouping::Table, minutes(5, 30, 60))],
};
