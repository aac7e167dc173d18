//! Refleksjonssirkelen: from a situation, through why we do as we do, to one common tiltak with a sign and a date. A
//! proposal of ours that each school may change; its words are in [`crate::circle`].

use super::{Grouping, Method, NOTHING, ONCE, Want, minutes, people, told};
use crate::circle::{STATIONS, TITLE};
use crate::method::StepKind;
use crate::method::text::text;

pub const REFLECTION_CIRCLE: Method = Method {
    code: "reflection_circle",
    name: TITLE,
    purpose: text(
        "Når dere vil forstå noe i hverdagen før dere bestemmer hva dere gjør med det.",
        "Når de vil forstå noko i kvardagen før de bestemmer kva de gjer med det.",
        "When you want to understand something in everyday work before you decide what to do.",
    ),
    people: people(3, 8, text("Tre til åtte i hver gruppe.", "Tre til åtte i kvar gruppe.", "Three to eight in each group.")),
    source: text("Fellestids forslag", "Framlegg frå Fellestid", "Fellestid’s own suggestion"),
    at_hand: NOTHING,
    wants: &[Want::OwnPractice, Want::Choose],
    rounds: ONCE,
    steps: &[
        told(
            "reflection_circle.situation",
            StepKind::Circle,
            Grouping::Table,
            minutes(3, 6, 10),
            STATIONS[0].title,
            STATIONS[0].about,
        ),
        told("reflection_circle.why", StepKind::Circle, Grouping::Table, minutes(3, 8, 15), STATIONS[1].title, STATIONS[1].about)
            .weighing(3),
        told(
            "reflection_circle.other",
            StepKind::Circle,
            Grouping::Table,
            minutes(3, 7, 12),
            STATIONS[2].title,
            STATIONS[2].about,
        )
        .weighing(2),
        told(
            "reflection_circle.change",
            StepKind::Circle,
            Grouping::Table,
            minutes(3, 7, 12),
            STATIONS[3].title,
            STATIONS[3].about,
        )
        .weighing(2),
        told(
            "reflection_circle.measure",
            StepKind::Agree,
            Grouping::Table,
            minutes(3, 7, 12),
            STATIONS[4].title,
            STATIONS[4].about,
        ),
        told("reflection_circle.sign", StepKind::Agree, Grouping::Table, minutes(2, 4, 6), STATIONS[5].title, STATIONS[5].about)
            .settling()
            .weighing(0),
    ],
};
