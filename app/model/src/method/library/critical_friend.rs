//! Kritisk venn, in many schools kollegaveiledning with a reflecting team: one tells, the others only ask, then think
//! aloud while the one who told listens.

use super::{Grouping, Method, NOTHING, ONCE, Want, minutes, named, people, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const CRITICAL_FRIEND: Method = Method {
    code: "critical_friend",
    name: text("Kritisk venn (kollegaveiledning)", "Kritisk venn (kollegarettleiing)", "Critical friend (peer supervision)"),
    purpose: text(
        "Når én står fast i noe, og trenger å bli spurt mer enn å få råd.",
        "Når éin står fast i noko, og treng å bli spurd meir enn å få råd.",
        "When one person is stuck, and needs to be asked more than advised.",
    ),
    people: people(
        3,
        6,
        text(
            "Tre til seks i hver gruppe. Én av dere legger fram.",
            "Tre til seks i kvar gruppe. Éin av dykk legg fram.",
            "Three to six in each group. One of you presents.",
        ),
    ),
    source: named("Costa, Kallick (1993); Lauvås, Handal: kollegaveiledning"),
    at_hand: NOTHING,
    wants: &[Want::SomethingHard, Want::OwnPractice],
    rounds: ONCE,
    steps: &[
        told(
            "critical_friend.choose",
            StepKind::Information,
            Grouping::Table,
            minutes(1, 2, 3),
            text("Hvem legger fram?", "Kven legg fram?", "Who presents?"),
            text(
                "Velg én. Legg fram noe du står i nå, og ikke vet svaret på. Vi andre spør og lytter.",
                "Vel éin. Legg fram noko du står i no, og ikkje veit svaret på. Vi andre spør og lyttar.",
                "Choose one. Present something you face now, with no answer yet. The rest ask and listen.",
            ),
        )
        .weighing(0),
        told(
            "critical_friend.present",
            StepKind::Present,
            Grouping::Table,
            minutes(3, 5, 8),
            text("Legg fram", "Legg fram", "Present"),
            text(
                "Fortell hva du står i. Hva lurer du på? Vi andre lytter. Ingen navn på elever.",
                "Fortel kva du står i. Kva lurer du på? Vi andre lyttar. Ingen namn på elevar.",
                "Tell us what you are facing. What do you wonder about? The rest of us listen. No pupils’ names.",
            ),
        ),
        told(
            "critical_friend.probe",
            StepKind::Probe,
            Grouping::Table,
            minutes(4, 8, 12),
            text("Bare spørsmål", "Berre spørsmål", "Questions only"),
            text(
                "Still åpne spørsmål. Ett om gangen. Har du et råd, vent med det.",
                "Still opne spørsmål. Eitt om gongen. Har du eit råd, vent med det.",
                "Ask open questions. One at a time. If you have advice, keep it for later.",
            ),
        )
        .weighing(2),
        told(
            "critical_friend.aloud",
            StepKind::Talk,
            Grouping::Table,
            minutes(4, 8, 15),
            text("Reflekterende team", "Reflekterande team", "Reflecting team"),
            text(
                "Snakk med hverandre om det dere hørte. Du som la fram, sier ingenting og noterer.",
                "Snakk med kvarandre om det de høyrde. Du som la fram, seier ingenting og noterer.",
                "Talk to each other about what you heard. Whoever presented only listens and takes notes.",
            ),
        )
        .weighing(2),
        told(
            "critical_friend.reply",
            StepKind::Reply,
            Grouping::Table,
            minutes(2, 4, 6),
            text("Svar", "Svar", "Reply"),
            text(
                "Si hva du tar med deg. Du som la fram, trenger ikke svare på alt.",
                "Sei kva du tek med deg. Du som la fram, treng ikkje svare på alt.",
                "Say what you take with you. Whoever presented need not answer everything.",
            ),
        ),
        told(
            "critical_friend.agree",
            StepKind::Agree,
            Grouping::Table,
            minutes(2, 4, 8),
            text("Hva prøver vi?", "Kva prøver vi?", "What will we try?"),
            text(
                "Finn noe flere kan prøve. Når hører vi hvordan det gikk?",
                "Finn noko fleire kan prøve. Når høyrer vi korleis det gjekk?",
                "Find something more of us can try. When do we hear how it went?",
            ),
        )
        .optional(),
    ],
};
