//! Idédugnad: alone first, one idea on each note; then like with like, dots, and someone takes on each choice.

use super::{Grouping, Method, NOTHING, ONCE, Want, minutes, people, plain, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const BRAINSTORM: Method = Method {
    code: "brainstorm",
    name: text("Idédugnad", "Idédugnad", "Brainstorm"),
    purpose: text(
        "Når dere trenger mange ideer først, og så skal velge blant dem sammen.",
        "Når de treng mange idear først, og så skal velje blant dei saman.",
        "When you need many ideas first, and then choose among them together.",
    ),
    people: people(3, 8, text("Tre til åtte ved hvert bord.", "Tre til åtte ved kvart bord.", "Three to eight at each table.")),
    source: text(
        "Nominal gruppeteknikk (Delbecq, Van de Ven 1971)",
        "Nominal gruppeteknikk (Delbecq, Van de Ven 1971)",
        "Nominal group technique (Delbecq, Van de Ven 1971)",
    ),
    at_hand: NOTHING,
    wants: &[Want::Ideas, Want::Choose],
    rounds: ONCE,
    steps: &[
        told(
            "brainstorm.ideas",
            StepKind::Ideas,
            Grouping::Alone,
            minutes(3, 4, 5),
            text("Ideer, hver for seg", "Idear, kvar for seg", "Ideas, each on your own"),
            text(
                "Skriv for deg selv. Én idé per lapp. Rare ideer er også ideer.",
                "Skriv for deg sjølv. Éin idé per lapp. Rare idear er òg idear.",
                "Write for yourself. One idea per note. Odd ideas are ideas too.",
            ),
        ),
        told(
            "brainstorm.round",
            StepKind::Round,
            Grouping::Table,
            minutes(2, 5, 8),
            text("Les opp", "Les opp", "Read out"),
            text(
                "Les opp én lapp hver. Etter tur, til alle lappene er lest. Ingen kommentarer.",
                "Les opp éin lapp kvar. Etter tur, til alle lappane er lesne. Ingen kommentarar.",
                "Read out one note each. In turn, until there are none left. No comments.",
            ),
        )
        .optional(),
        plain("brainstorm.cluster", StepKind::Cluster, Grouping::Table, minutes(3, 6, 10)),
        told(
            "brainstorm.dots",
            StepKind::Dots,
            Grouping::Alone,
            minutes(2, 3, 4),
            text("Prikker", "Prikkar", "Dots"),
            text(
                "Sett prikkene dine for deg selv. Du kan gi flere til det samme.",
                "Set prikkane dine for deg sjølv. Du kan gi fleire til det same.",
                "Place your dots on your own. You may give several to the same idea.",
            ),
        )
        .weighing(0),
        told(
            "brainstorm.talk",
            StepKind::Talk,
            Grouping::Table,
            minutes(3, 8, 20),
            text("Det som fikk flest prikker", "Det som fekk flest prikkar", "What got the most dots"),
            text(
                "Ta det øverste. Hva skal til for å få det til hos oss?",
                "Ta det øvste. Kva skal til for å få det til hos oss?",
                "Take the top one. What would it take to make it happen here?",
            ),
        )
        .weighing(3),
        told(
            "brainstorm.agree",
            StepKind::Agree,
            Grouping::All,
            minutes(2, 6, 12),
            text("Hvem tar hva", "Kven tek kva", "Who takes what"),
            text(
                "Fordel ideene. Hvem tar hver idé videre, og hva er det første dere gjør?",
                "Fordel ideane. Kven tek kvar idé vidare, og kva er det første de gjer?",
                "Share out the ideas. Who takes each one on, and what is the first thing you do?",
            ),
        ),
    ],
};
