//! Refleksjonssirkelen: from a situation, through why we do as we do, to one common measure with a
//! sign and a date. A proposal of ours, for each school to change.

use super::{Grouping, Method, ONCE, minutes, people, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const REFLECTION_CIRCLE: Method = Method {
    code: "reflection_circle",
    name: text("Refleksjonssirkelen", "Refleksjonssirkelen", "The reflection circle"),
    purpose: text(
        "Når dere vil forstå noe i hverdagen før dere bestemmer hva dere gjør med det.",
        "Når de vil forstå noko i kvardagen før de bestemmer kva de gjer med det.",
        "When you want to understand something in everyday work before you decide what to do.",
    ),
    people: people(3, 8, text("Tre til åtte i hver gruppe.", "Tre til åtte i kvar gruppe.", "Three to eight in each group.")),
    source: "",
    rounds: ONCE,
    steps: &[
        told(
            "reflection_circle.situation",
            StepKind::Circle,
            Grouping::Table,
            minutes(3, 6, 10),
            text("Situasjonen", "Situasjonen", "The situation"),
            text(
                "Fortell om en situasjon dere kjenner igjen. Hva skjedde? Ingen navn.",
                "Fortel om ein situasjon de kjenner att. Kva skjedde? Ingen namn.",
                "Describe a situation you recognise. What happened? No names.",
            ),
        ),
        told(
            "reflection_circle.why",
            StepKind::Circle,
            Grouping::Table,
            minutes(3, 8, 15),
            text("Hvorfor gjør vi det slik?", "Kvifor gjer vi det slik?", "Why do we do it like this?"),
            text(
                "Spør hverandre: Hvorfor gjør vi det slik? Hva tar vi for gitt?",
                "Spør kvarandre: Kvifor gjer vi det slik? Kva tek vi for gitt?",
                "Ask each other: why do we do it like this? What do we take for granted?",
            ),
        )
        .weighing(3),
        told(
            "reflection_circle.other",
            StepKind::Circle,
            Grouping::Table,
            minutes(3, 7, 12),
            text("Andre måter å se det på", "Andre måtar å sjå det på", "Other ways to see it"),
            text(
                "Hvordan ser dette ut for elevene, for foreldrene, for en som er ny hos oss?",
                "Korleis ser dette ut for elevane, for foreldra, for ein som er ny hos oss?",
                "How does this look to the pupils, to parents, to someone new here?",
            ),
        )
        .weighing(2),
        told(
            "reflection_circle.change",
            StepKind::Circle,
            Grouping::Table,
            minutes(3, 7, 12),
            text("Hva kan vi endre?", "Kva kan vi endre?", "What can we change?"),
            text(
                "Nevn det vi selv kan gjøre noe med. Én ting hver.",
                "Nemn det vi sjølve kan gjere noko med. Éin ting kvar.",
                "Name what we ourselves can do something about. One thing each.",
            ),
        )
        .weighing(2),
        told(
            "reflection_circle.measure",
            StepKind::Agree,
            Grouping::Table,
            minutes(3, 7, 12),
            text("Ett felles tiltak", "Eitt felles tiltak", "One common action"),
            text(
                "Velg én ting vi gjør sammen. Skriv det så alle forstår det.",
                "Vel éin ting vi gjer saman. Skriv det så alle forstår det.",
                "Choose one thing we do together. Write it so that everyone understands it.",
            ),
        ),
        told(
            "reflection_circle.sign",
            StepKind::Agree,
            Grouping::Table,
            minutes(2, 4, 6),
            text("Tegn og dato", "Teikn og dato", "Sign and date"),
            text(
                "Hvordan ser vi at det virker? Når ser vi på det igjen?",
                "Korleis ser vi at det verkar? Når ser vi på det att?",
                "How will we see that it works? When do we look at it again?",
            ),
        )
        .weighing(0),
    ],
};
