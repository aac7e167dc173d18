//! Ekspertgrupper: each table becomes expert on its part, then new groups are made with one from
//! each table, and everyone teaches the others.

use super::{Grouping, Method, ONCE, Want, minutes, named, people, plain, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const JIGSAW: Method = Method {
    code: "jigsaw",
    name: text("Ekspertgrupper (puslespill)", "Ekspertgrupper (puslespel)", "Expert groups (jigsaw)"),
    purpose: text(
        "Når det er mye å sette seg inn i, og alle skal forstå helheten.",
        "Når det er mykje å setje seg inn i, og alle skal forstå heilskapen.",
        "When there is a lot to take in, and everyone is to understand the whole.",
    ),
    people: people(
        3,
        6,
        text(
            "Tre til seks ved hvert bord, og like mange bord som stoffet har deler.",
            "Tre til seks ved kvart bord, og like mange bord som stoffet har delar.",
            "Three to six at each table, and as many tables as the material has parts.",
        ),
    )
    .in_at_least(2),
    source: named("Jigsaw, Elliot Aronson (1971)"),
    at_hand: text(
        "Stoff i like store deler, én til hvert bord.",
        "Stoff i like store delar, éin til kvart bord.",
        "Material in parts of equal length, one for each table.",
    ),
    wants: &[Want::ReadOrWatch],
    rounds: ONCE,
    steps: &[
        told(
            "jigsaw.share",
            StepKind::Information,
            Grouping::All,
            minutes(1, 2, 3),
            text("Fordel stoffet", "Fordel stoffet", "Hand out the parts"),
            text(
                "Gi hvert bord sin del. Den skal dere kunne så godt at dere kan lære den bort.",
                "Gi kvart bord sin del. Den skal de kunne så godt at de kan lære han bort.",
                "Give each table its part. Learn it so well that you can teach it.",
            ),
        )
        .weighing(0),
        told(
            "jigsaw.read",
            StepKind::Individual,
            Grouping::Alone,
            minutes(4, 8, 15),
            text("Les delen du fikk", "Les delen du fekk", "Read your part"),
            text(
                "Les for deg selv. Skriv det de andre bordene må få vite.",
                "Les for deg sjølv. Skriv det dei andre borda må få vite.",
                "Read on your own. Write what the other tables need to know.",
            ),
        ),
        told(
            "jigsaw.experts",
            StepKind::Talk,
            Grouping::Table,
            minutes(4, 8, 15),
            text("Ekspertgruppa", "Ekspertgruppa", "The expert group"),
            text(
                "Finn det viktigste. Hvordan forklarer dere det til noen som ikke har lest?",
                "Finn det viktigaste. Korleis forklarer de det til nokon som ikkje har lese?",
                "Find what matters most. How will you explain it to someone who has not read it?",
            ),
        )
        .weighing(2),
        told(
            "jigsaw.mix",
            StepKind::Rotate,
            Grouping::All,
            minutes(2, 2, 3),
            text("Nye grupper", "Nye grupper", "New groups"),
            text(
                "Lag nye grupper. Minst én fra hvert bord i hver gruppe. Ta med det du skrev.",
                "Lag nye grupper. Minst éin frå kvart bord i kvar gruppe. Ta med det du skreiv.",
                "Make new groups. At least one from each table in each group. Bring what you wrote.",
            ),
        )
        .weighing(0),
        told(
            "jigsaw.teach",
            StepKind::Round,
            Grouping::Table,
            minutes(6, 12, 20),
            text("Lær bort", "Lær bort", "Teach each other"),
            text(
                "Fortell om din del, én etter én. Dere andre: Spør til dere har forstått.",
                "Fortel om din del, éin etter éin. De andre: Spør til de har forstått.",
                "Tell about your part, one after the other. The rest of you: ask until you understand.",
            ),
        )
        .weighing(2),
        told(
            "jigsaw.talk",
            StepKind::Talk,
            Grouping::Table,
            minutes(4, 8, 25),
            text("Helheten", "Heilskapen", "The whole"),
            text(
                "Se delene sammen. Hva ser vi nå som ingen av dem viste alene, og hva betyr det hos oss?",
                "Sjå delane saman. Kva ser vi no som ingen av dei viste åleine, og kva betyr det hos oss?",
                "Put the parts together. What do we see now that no part showed alone?",
            ),
        )
        .weighing(3),
        plain("jigsaw.agree", StepKind::Agree, Grouping::All, minutes(2, 5, 10)).optional(),
    ],
};
