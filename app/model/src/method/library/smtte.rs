//! SMTTE as a planning form: what things are like, one goal, the signs that we are on our way, the tiltak that should
//! bring them, and when we review. The signs come before the tiltak, which is chosen by them.

use super::{Grouping, Method, ONCE, Want, minutes, people, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const SMTTE: Method = Method {
    code: "smtte",
    name: text(
        "SMTTE: sammenheng, mål, tiltak, tegn, evaluering",
        "SMTTE: samanheng, mål, tiltak, teikn, evaluering",
        "SMTTE: context, goal, action, signs, evaluation",
    ),
    purpose: text(
        "Når dere vet hva dere vil, og skal planlegge hvordan dere får det til og ser at det virker.",
        "Når de veit kva de vil, og skal planleggje korleis de får det til og ser at det verkar.",
        "When you know what you want, and are to plan how to get there and how to see that it works.",
    ),
    people: people(3, 8, text("Tre til åtte ved hvert bord.", "Tre til åtte ved kvart bord.", "Three to eight at each table.")),
    source: text(
        "utviklet i norsk skole, siden mye brukt i Danmark; ingen bestemt opphavsperson",
        "utvikla i norsk skule, sidan mykje brukt i Danmark; ingen bestemt opphavsperson",
        "made in Norwegian schools, since much used in Denmark; no one person behind it",
    ),
    at_hand: text(
        "Det dere vet fra før: elevarbeid, Elevundersøkelsen, notater.",
        "Det de veit frå før: elevarbeid, Elevundersøkinga, notat.",
        "What you already know: pupils’ work, the Pupil Survey, notes.",
    ),
    wants: &[Want::Choose],
    rounds: ONCE,
    steps: &[
        told(
            "smtte.context",
            StepKind::Individual,
            Grouping::Alone,
            minutes(3, 4, 5),
            text("Sammenheng", "Samanheng", "Context"),
            text(
                "Skriv for deg selv: Hvordan er det hos oss nå, og hvordan vet vi det?",
                "Skriv for deg sjølv: Korleis er det hos oss no, og korleis veit vi det?",
                "Write for yourself: how are things here now, and how do we know?",
            ),
        ),
        told(
            "smtte.round",
            StepKind::Round,
            Grouping::Table,
            minutes(3, 6, 10),
            text("Det vi vet, og det vi tror", "Det vi veit, og det vi trur", "What we know, and what we think"),
            text(
                "Ett innspill hver. Si om det er noe du vet, eller noe du tror.",
                "Eitt innspel kvar. Sei om det er noko du veit, eller noko du trur.",
                "One point each. Say whether it is something you know or something you think.",
            ),
        ),
        told(
            "smtte.goal",
            StepKind::Talk,
            Grouping::Table,
            minutes(4, 8, 25),
            text("Mål", "Mål", "Goal"),
            text(
                "Skriv ett mål i én setning. Hva skal være annerledes for elevene?",
                "Skriv eitt mål i éi setning. Kva skal vere annleis for elevane?",
                "Write one goal in one sentence. What is to be different for the pupils?",
            ),
        )
        .weighing(3),
        told(
            "smtte.signs",
            StepKind::Ideas,
            Grouping::Alone,
            minutes(2, 3, 5),
            text("Tegn", "Teikn", "Signs"),
            text(
                "Skriv for deg selv: Hva ser og hører vi når vi er på vei? Ett tegn per lapp.",
                "Skriv for deg sjølv: Kva ser og høyrer vi når vi er på veg? Eitt teikn per lapp.",
                "Write for yourself: what will we see and hear when we are on our way? One sign per note.",
            ),
        ),
        told(
            "smtte.action",
            StepKind::Agree,
            Grouping::Table,
            minutes(3, 8, 15),
            text("Tiltak", "Tiltak", "Action"),
            text(
                "Les opp tegnene. Hva må vi gjøre for å få se dem? Velg ett felles tiltak.",
                "Les opp teikna. Kva må vi gjere for å få sjå dei? Vel eitt felles tiltak.",
                "Read out the signs. What must we do to see them? Choose one common action.",
            ),
        ),
        told(
            "smtte.evaluate",
            StepKind::Agree,
            Grouping::Table,
            minutes(2, 4, 6),
            text("Evaluering", "Evaluering", "Evaluation"),
            text(
                "Avtal når vi ser etter tegnene. Hvem tar ansvar for det? Skriv datoen på tiltaket.",
                "Avtal når vi ser etter teikna. Kven tek ansvar for det? Skriv datoen på tiltaket.",
                "Agree on when to look for the signs. Who sees to it? Put the date on the action.",
            ),
        )
        .settling()
        .weighing(0),
    ],
};
