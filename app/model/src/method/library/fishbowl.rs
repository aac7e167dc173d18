//! Akvariet: a few talk in the middle, all others listen and tell what they heard, then they swap.

use super::{Grouping, Method, NOBODY, Want, minutes, people, plain, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const FISHBOWL: Method = Method {
    code: "fishbowl",
    name: text("Akvariet", "Akvariet", "Fishbowl"),
    purpose: text(
        "Når noen få skal snakke fritt om noe vrient mens alle andre virkelig lytter.",
        "Når nokre få skal snakke fritt om noko vrient medan alle andre verkeleg lyttar.",
        "When a few are to talk freely about something hard while everyone else really listens.",
    ),
    people: people(
        4,
        6,
        text(
            "Fire til seks i ringen, alle andre utenfor.",
            "Fire til seks i ringen, alle andre utanfor.",
            "Four to six in the circle, everyone else outside.",
        ),
    )
    .at_least_in_all(8),
    source: NOBODY,
    at_hand: text("Stoler i ring.", "Stolar i ring.", "Chairs in a ring."),
    wants: &[Want::SomethingHard],
    rounds: (1, 3),
    steps: &[
        plain("fishbowl.write", StepKind::Individual, Grouping::Alone, minutes(2, 3, 5)).optional(),
        told(
            "fishbowl.inner",
            StepKind::Inner,
            Grouping::InnerCircle,
            minutes(7, 8, 10),
            text("I akvariet", "I akvariet", "In the fishbowl"),
            text(
                "Snakk med hverandre i ringen. Ikke til oss. Alle andre lytter og noterer.",
                "Snakk med kvarandre i ringen. Ikkje til oss. Alle andre lyttar og noterer.",
                "Talk to each other in the circle. Not to us. Everyone else listens and takes notes.",
            ),
        )
        .each_round(),
        told(
            "fishbowl.observe",
            StepKind::Observe,
            Grouping::All,
            minutes(2, 4, 6),
            text("Det vi hørte", "Det vi høyrde", "What we heard"),
            text(
                "Si hva dere la merke til. Noen av dere utenfor, én ting hver. Ringen svarer ikke.",
                "Sei kva de la merke til. Nokre av dykk utanfor, éin ting kvar. Ringen svarer ikkje.",
                "Say what you noticed. Some of you outside, one thing each. The circle does not answer.",
            ),
        )
        .each_round(),
        told(
            "fishbowl.swap",
            StepKind::Rotate,
            Grouping::All,
            minutes(1, 1, 1),
            text("Bytt plass", "Byt plass", "Swap places"),
            text(
                "Bytt plass. Nye folk inn i ringen, og dere som satt der, går ut og lytter.",
                "Byt plass. Nye folk inn i ringen, og de som sat der, går ut og lyttar.",
                "Swap places. New people into the circle, and those who were in it step out and listen.",
            ),
        )
        .between_rounds(),
        told(
            "fishbowl.talk",
            StepKind::Talk,
            Grouping::All,
            minutes(3, 6, 20),
            text("Alle sammen", "Alle saman", "All together"),
            text(
                "Snakk sammen, alle. Hva kom fram som vi ikke visste fra før?",
                "Snakk saman, alle. Kva kom fram som vi ikkje visste frå før?",
                "Talk together, everyone. What came up that we did not know before?",
            ),
        )
        .weighing(2),
        plain("fishbowl.agree", StepKind::Agree, Grouping::All, minutes(2, 5, 10)),
    ],
};
