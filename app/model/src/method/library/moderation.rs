//! Sambedømming av elevarbeid: everyone writes what they see in the same piece of pupils' work, all say it, and only
//! then is it discussed. It knows no marks, and names no pupil.

use super::{Grouping, Method, Want, minutes, people, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const MODERATION: Method = Method {
    code: "moderation",
    name: text("Sambedømming av elevarbeid", "Sambedømming av elevarbeid", "Judging pupils’ work together"),
    purpose: text(
        "Når dere vil se på det samme elevarbeidet, og finne ut hva dere ser ulikt.",
        "Når de vil sjå på det same elevarbeidet, og finne ut kva de ser ulikt.",
        "When you want to look at the same piece of pupils’ work, and find out what you see differently.",
    ),
    people: people(
        3,
        6,
        text(
            "Tre til seks i hver gruppe, med det samme arbeidet foran seg.",
            "Tre til seks i kvar gruppe, med det same arbeidet framfor seg.",
            "Three to six in each group, with the same piece of work in front of them.",
        ),
    ),
    source: text(
        "sambedømming i norsk skole; å beskrive før en vurderer, er fra Steve Seidel, Harvard Project Zero (1988)",
        "sambedømming i norsk skule; å skildre før ein vurderer, er frå Steve Seidel, Harvard Project Zero (1988)",
        "moderation in Norwegian schools; describing before judging is from Steve Seidel, Harvard Project Zero (1988)",
    ),
    at_hand: text(
        "Ett til tre elevarbeid uten navn, de samme til alle ved bordet.",
        "Eitt til tre elevarbeid utan namn, dei same til alle ved bordet.",
        "One to three pieces of pupils’ work without names, the same for everyone at the table.",
    ),
    wants: &[Want::PupilsWork],
    rounds: (1, 3),
    steps: &[
        told(
            "moderation.task",
            StepKind::Present,
            Grouping::Table,
            minutes(1, 2, 3),
            text("Oppgaven", "Oppgåva", "The task"),
            text(
                "Fortell hva oppgaven var. Du som har med arbeidet, sier ikke hvem eleven er.",
                "Fortel kva oppgåva var. Du som har med arbeidet, seier ikkje kven eleven er.",
                "Tell us what the task was. Whoever brought the work does not say who the pupil is.",
            ),
        )
        .each_round(),
        told(
            "moderation.read",
            StepKind::Individual,
            Grouping::Alone,
            minutes(3, 5, 8),
            text("Les og skriv", "Les og skriv", "Read and write"),
            text(
                "Les arbeidet. Skriv hva du ser, og hva du ville sagt til eleven. Ingen navn.",
                "Les arbeidet. Skriv kva du ser, og kva du ville sagt til eleven. Ingen namn.",
                "Read the work. Write what you see, and what you would say to the pupil. No names.",
            ),
        )
        .each_round(),
        told(
            "moderation.compare",
            StepKind::Round,
            Grouping::Table,
            minutes(3, 6, 10),
            text("Det vi ser", "Det vi ser", "What we see"),
            text(
                "Si hva du ser, én om gangen. Hvor i arbeidet ser du det? Ingen svarer ennå.",
                "Sei kva du ser, éin om gongen. Kvar i arbeidet ser du det? Ingen svarer enno.",
                "Say what you see, one at a time. Where in the work? Nobody answers yet.",
            ),
        )
        .each_round(),
        told(
            "moderation.talk",
            StepKind::Talk,
            Grouping::Table,
            minutes(4, 10, 25),
            text("Der vi er uenige", "Der vi er usamde", "Where we disagree"),
            text(
                "Snakk om det vi ser ulikt. Hva legger vi vekt på, og hvorfor akkurat det?",
                "Snakk om det vi ser ulikt. Kva legg vi vekt på, og kvifor akkurat det?",
                "Talk about what we see differently. What do we give weight to, and why that?",
            ),
        )
        .weighing(3),
        told(
            "moderation.agree",
            StepKind::Agree,
            Grouping::Table,
            minutes(2, 6, 12),
            text("Dette ser vi etter", "Dette ser vi etter", "What we look for"),
            text(
                "Bli enige om hva vi ser etter. Hvordan får elevene vite det?",
                "Bli samde om kva vi ser etter. Korleis får elevane vite det?",
                "Agree on what to look for. How do the pupils get to know it?",
            ),
        ),
    ],
};
