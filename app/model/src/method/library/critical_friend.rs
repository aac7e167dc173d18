//! Kritisk venn, in many schools kollegaveiledning with a reflecting team: one tells, the others only ask, then think aloud while the one who told listens.

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
            "critical_friend.present",
            StepKind::Present,
            Grouping::Table,
            minutes(3, 5, 8),
            text("Legg fram", "Legg fram", "Present"),
            text(
                "Fortell hva du står i, og hva du lurer på. Vi andre lytter. Ingen navn på elever.",
                "Fortel kva du står i, og kva du lurer på. Vi andre lyttar. Ingen namn på elevar.",
                "Tell us what you are facing and what you wonder about. The rest of us listen. No pupils’ names.",
            ),
        ),
        told(
            "critical_friend.probe",
            StepKind::Probe,
            Grouping::Table,
            minutes(4, 8, 12),
            text("Bare spørsmål", "Berre spørsmål", "Questions only"),
            text(
                "Still åpne spørsmål, ett om gangen. Har du et råd, vent med det.",
                "Still opne spørsmål, eitt om gongen. Har du eit råd, vent med det.",
                "Ask open questions, one at a time. If you have advice, keep it for later.",
            ),
        )
        .weighing(2),
        told(
            "critical_friend.aloud",
            StepKind::Talk,
            Grouping::Table,
            minutes(4, 8, 15),
            text("Gruppa tenker høyt", "Gruppa tenkjer høgt", "The group thinks aloud"),
            text(
                "Snakk om det dere hørte. Du som la fram, sier ingenting og noterer.",
                "Snakk om det de høyrde. Du som la fram, seier ingenting og noterer.",
                "Talk about what you heard. Whoever presented says nothing and takes notes.",
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
                "Du som la fram: Hva tar du med deg? Du trenger ikke svare på alt.",
                "Du som la fram: Kva tek du med deg? Du treng ikkje svare på alt.",
                "To whoever presented: what do you take with you? You need not answer everything.",
            ),
        ),
        told(
            "critical_friend.agree",
            StepKind::Agree,
            Grouping::Table,
            minutes(2, 4, 8),
            text("Hva prøver vi?", "Kva prøver vi?", "What will we try?"),
            text(
                "Hva kan flere av oss prøve, og når hører vi hvordan det gikk?",
                "Kva kan fleire av oss prøve, og når høyrer vi korleis det gjekk?",
                "What can more of us try, and when do we hear how it went?",
            ),
        )
        .optional(),
    ],
};
