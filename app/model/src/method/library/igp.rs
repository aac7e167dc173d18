//! IGP: everyone thinks alone, one point each in the group, talk, and plenary.
//!
//! If there is time, everyone ends individually again (IGP-I): what do I take with me?

use super::{Grouping, Method, NOTHING, ONCE, Want, minutes, named, people, plain, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const IGP: Method = Method {
    code: "igp",
    name: text("IGP", "IGP", "IGP"),
    purpose: text(
        "Når alle skal få tenke selv før noen snakker, og alle skal bli hørt.",
        "Når alle skal få tenkje sjølv før nokon snakkar, og alle skal bli høyrde.",
        "When everyone is to think before anyone speaks, and everyone is to be heard.",
    ),
    people: people(3, 8, text("Tre til åtte i hver gruppe.", "Tre til åtte i kvar gruppe.", "Three to eight in each group.")),
    source: named("KS: IGP(i)"),
    at_hand: NOTHING,
    wants: &[Want::HearEveryone, Want::OwnPractice],
    rounds: ONCE,
    steps: &[
        plain("igp.individual", StepKind::Individual, Grouping::Alone, minutes(2, 5, 5)),
        plain("igp.round", StepKind::Round, Grouping::Table, minutes(2, 9, 12)),
        plain("igp.talk", StepKind::Talk, Grouping::Table, minutes(2, 15, 40)).weighing(3),
        plain("igp.plenary", StepKind::Plenary, Grouping::All, minutes(2, 9, 12)),
        plain("igp.agree", StepKind::Agree, Grouping::All, minutes(2, 7, 12)),
        told(
            "igp.again",
            StepKind::Individual,
            Grouping::Alone,
            minutes(2, 3, 5),
            text("For deg selv igjen", "For deg sjølv på nytt", "On your own again"),
            text(
                "Skriv for deg selv: Hva tar du med deg, og hva prøver du først?",
                "Skriv for deg sjølv: Kva tek du med deg, og kva prøver du først?",
                "Write for yourself: what do you take with you, and what will you try first?",
            ),
        )
        .optional(),
    ],
};
