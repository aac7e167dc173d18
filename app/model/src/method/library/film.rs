//! Film eller tekst, og samtale: everyone writes before anyone speaks, also about what was seen together.

use super::{Grouping, Method, NOBODY, ONCE, Want, minutes, people, plain};
use crate::method::StepKind;
use crate::method::text::text;

pub const FILM: Method = Method {
    code: "film",
    name: text("Film eller tekst, og samtale", "Film eller tekst, og samtale", "Film or text, and discussion"),
    purpose: text(
        "Når dere vil se eller lese noe sammen, og ikke la det bli med det.",
        "Når de vil sjå eller lese noko saman, og ikkje la det bli med det.",
        "When you want to watch or read something together, and not leave it at that.",
    ),
    people: people(3, 8, text("Tre til åtte i hver gruppe.", "Tre til åtte i kvar gruppe.", "Three to eight in each group.")),
    source: NOBODY,
    at_hand: text("En film eller en tekst.", "Ein film eller ein tekst.", "A film or a text."),
    wants: &[Want::ReadOrWatch],
    rounds: ONCE,
    steps: &[
        plain("film.film", StepKind::Film, Grouping::All, minutes(3, 10, 40)).weighing(0),
        plain("film.write", StepKind::Individual, Grouping::Alone, minutes(2, 4, 5)),
        plain("film.round", StepKind::Round, Grouping::Table, minutes(2, 9, 12)),
        plain("film.talk", StepKind::Talk, Grouping::Table, minutes(2, 14, 40)).weighing(3),
        plain("film.agree", StepKind::Agree, Grouping::Table, minutes(2, 7, 12)),
    ],
};
