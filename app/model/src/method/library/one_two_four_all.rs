//! 1-2-4-alle: alone, in pairs, in fours, all; twelve minutes if time is short.

use super::{Grouping, Method, NOTHING, ONCE, Want, minutes, named, people, plain, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const ONE_TWO_FOUR_ALL: Method = Method {
    code: "one_two_four_all",
    name: text("1-2-4-alle", "1-2-4-alle", "1-2-4-All"),
    purpose: text(
        "Når dere er mange og har liten tid, og alle skal få være med.",
        "Når de er mange og har lita tid, og alle skal få vere med.",
        "When there are many of you, time is short, and everyone is to take part.",
    ),
    people: people(
        4,
        4,
        text(
            "Fire i hver gruppe. Blir det noen til overs, er tre også bra.",
            "Fire i kvar gruppe. Blir det nokon til overs, er tre òg bra.",
            "Four in each group. If some are left over, three will do.",
        ),
    ),
    source: named("Liberating Structures (Lipmanowicz, McCandless)"),
    at_hand: NOTHING,
    wants: &[Want::HearEveryone, Want::Ideas],
    rounds: ONCE,
    steps: &[
        told(
            "one_two_four_all.alone",
            StepKind::Individual,
            Grouping::Alone,
            minutes(1, 1, 3),
            text("Én: for deg selv", "Éin: for deg sjølv", "One: on your own"),
            text(
                "Tenk i stillhet. Skriv ned det viktigste.",
                "Tenk i stillheit. Skriv ned det viktigaste.",
                "Think in silence. Write down what matters most.",
            ),
        ),
        told(
            "one_two_four_all.pairs",
            StepKind::Pairs,
            Grouping::Pairs,
            minutes(2, 2, 5),
            text("To og to", "To og to", "In pairs"),
            text(
                "Snu deg til den som sitter nærmest. Bygg videre på det dere skrev.",
                "Snu deg til den som sit nærast. Bygg vidare på det de skreiv.",
                "Turn to the person next to you. Build on what you both wrote.",
            ),
        ),
        told(
            "one_two_four_all.fours",
            StepKind::Fours,
            Grouping::Fours,
            minutes(4, 4, 10),
            text("Fire og fire", "Fire og fire", "In fours"),
            text(
                "Slå dere sammen med et annet par. Hva er likt, og hva er ulikt?",
                "Slå dykk saman med eit anna par. Kva er likt, og kva er ulikt?",
                "Join another pair. What is the same, and what is different?",
            ),
        )
        .weighing(2),
        told(
            "one_two_four_all.all",
            StepKind::Plenary,
            Grouping::All,
            minutes(5, 5, 12),
            text("Alle", "Alle", "Everyone"),
            text(
                "Si én ting fra hver gruppe. Hva skilte seg ut?",
                "Sei éin ting frå kvar gruppe. Kva skilde seg ut?",
                "Say one thing from each group. What stood out?",
            ),
        ),
        plain("one_two_four_all.agree", StepKind::Agree, Grouping::All, minutes(3, 5, 10)).optional(),
    ],
};
