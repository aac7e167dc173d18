//! Pulsen: how the meeting was, each for herself and without names, and a short talk about it.

use super::{Grouping, Method, NOBODY, NOTHING, ONCE, Want, minutes, people, plain, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const PULSE: Method = Method {
    code: "pulse",
    name: text("Pulsen", "Pulsen", "Pulse"),
    purpose: text(
        "Når dere vil vite hvordan møtet var for alle, ikke bare for dem som sier noe.",
        "Når de vil vite korleis møtet var for alle, ikkje berre for dei som seier noko.",
        "When you want to know how the meeting was for everyone, not only for those who speak.",
    ),
    people: people(2, 60, text("Alle sammen.", "Alle saman.", "All together.")),
    source: NOBODY,
    at_hand: NOTHING,
    wants: &[Want::LookBack],
    rounds: ONCE,
    steps: &[
        plain("pulse.pulse", StepKind::Pulse, Grouping::Alone, minutes(1, 2, 4)),
        told(
            "pulse.talk",
            StepKind::Talk,
            Grouping::All,
            minutes(2, 3, 10),
            text("Hva sier svarene?", "Kva seier svara?", "What do the answers say?"),
            text(
                "Se på svarene sammen. Hva gjør vi annerledes neste gang?",
                "Sjå på svara saman. Kva gjer vi annleis neste gong?",
                "Look at the answers together. What will we do differently next time?",
            ),
        )
        .optional(),
    ],
};
