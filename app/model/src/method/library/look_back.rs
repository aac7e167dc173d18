//! Se tilbake: what came of what we agreed last, what we learned from it, and what we do now.

use super::{Grouping, Method, NOBODY, NOTHING, ONCE, Want, minutes, people, plain, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const LOOK_BACK: Method = Method {
    code: "look_back",
    name: text("Se tilbake", "Sjå tilbake", "Look back"),
    purpose: text(
        "Når dere vil vite hva det ble av det dere ble enige om, og lære av det.",
        "Når de vil vite kva det blei av det de blei samde om, og lære av det.",
        "When you want to know what came of what you agreed, and learn from it.",
    ),
    people: people(
        3,
        8,
        text(
            "Alle sammen, eller tre til åtte i hver gruppe.",
            "Alle saman, eller tre til åtte i kvar gruppe.",
            "All together, or three to eight in each group.",
        ),
    ),
    source: NOBODY,
    at_hand: NOTHING,
    wants: &[Want::LookBack],
    rounds: ONCE,
    steps: &[
        plain("look_back.look", StepKind::LookBack, Grouping::All, minutes(3, 10, 20)),
        told(
            "look_back.write",
            StepKind::Individual,
            Grouping::Alone,
            minutes(2, 3, 5),
            text("Hva merket du?", "Kva merka du?", "What did you notice?"),
            text(
                "Skriv for deg selv: Hva er annerledes nå? Hva er likt?",
                "Skriv for deg sjølv: Kva er annleis no? Kva er likt?",
                "Write for yourself: what is different now? What is the same?",
            ),
        )
        .optional(),
        told(
            "look_back.talk",
            StepKind::Talk,
            Grouping::Table,
            minutes(2, 15, 40),
            text("Hva lærte vi?", "Kva lærte vi?", "What did we learn?"),
            text(
                "Snakk sammen: Hva gjorde at det gikk som det gikk?",
                "Snakk saman: Kva gjorde at det gjekk som det gjekk?",
                "Talk together: what made it go the way it went?",
            ),
        )
        .weighing(3),
        told(
            "look_back.agree",
            StepKind::Agree,
            Grouping::All,
            minutes(2, 8, 15),
            text("Hva gjør vi nå?", "Kva gjer vi no?", "What do we do now?"),
            text(
                "Bli enige. Går vi videre, endrer vi noe, eller er vi ferdige?",
                "Bli samde. Går vi vidare, endrar vi noko, eller er vi ferdige?",
                "Decide together. Do we go on, change something, or are we done?",
            ),
        ),
    ],
};
