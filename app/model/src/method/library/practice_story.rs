//! Praksisfortelling: everyone writes about something that happened, some tell theirs, and the group asks before it
//! draws conclusions. It is about what we do, never about one pupil.

use super::{Grouping, Method, NOTHING, Want, minutes, named, people, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const PRACTICE_STORY: Method = Method {
    code: "practice_story",
    name: text("Praksisfortelling", "Praksisforteljing", "Stories from practice"),
    purpose: text(
        "Når dere vil lære av noe som skjedde, fortalt av en som var der.",
        "Når de vil lære av noko som hende, fortalt av ein som var der.",
        "When you want to learn from something that happened, told by someone who was there.",
    ),
    people: people(
        3,
        5,
        text(
            "Tre til fem i hver gruppe, gjerne fra ulike fag.",
            "Tre til fem i kvar gruppe, gjerne frå ulike fag.",
            "Three to five in each group, preferably from different subjects.",
        ),
    ),
    source: named("Louise Birkeland; Susanne Idun Mørch (2004)"),
    at_hand: NOTHING,
    wants: &[Want::OwnPractice, Want::SomethingHard],
    rounds: (1, 3),
    steps: &[
        told(
            "practice_story.write",
            StepKind::Individual,
            Grouping::Alone,
            minutes(4, 6, 8),
            text("Skriv fortellingen", "Skriv forteljinga", "Write the story"),
            text(
                "Skriv om noe som skjedde. Gjerne noe du ikke er ferdig med. Ingen navn.",
                "Skriv om noko som hende. Gjerne noko du ikkje er ferdig med. Ingen namn.",
                "Write about something that happened. Best something you are not done with. No names.",
            ),
        ),
        told(
            "practice_story.tell",
            StepKind::Present,
            Grouping::Table,
            minutes(2, 3, 5),
            text("Én forteller", "Éin fortel", "One tells"),
            text(
                "Fortell hva som skjedde. Hva gjorde og tenkte du? Den som vil, begynner. Vi andre lytter.",
                "Fortel kva som hende. Kva gjorde og tenkte du? Den som vil, byrjar. Vi andre lyttar.",
                "Tell us what happened. What did you do and think? Whoever wants to, begins. The rest listen.",
            ),
        )
        .each_round(),
        told(
            "practice_story.ask",
            StepKind::Probe,
            Grouping::Table,
            minutes(2, 3, 5),
            text("Bare spørsmål", "Berre spørsmål", "Questions only"),
            text(
                "Spør om det du ikke ser for deg. Ingen råd og ingen forklaringer ennå.",
                "Spør om det du ikkje ser for deg. Ingen råd og ingen forklaringar enno.",
                "Ask about what you cannot picture. No advice and no explanations yet.",
            ),
        )
        .each_round(),
        told(
            "practice_story.other",
            StepKind::Talk,
            Grouping::Table,
            minutes(3, 5, 8),
            text("Sett med andre øyne", "Sett med andre auge", "Seen with other eyes"),
            text(
                "Se det fra elevenes side. Hvordan så det ut? Hva kunne vi gjort på en annen måte?",
                "Sjå det frå elevane si side. Korleis såg det ut? Kva kunne vi gjort på ein annan måte?",
                "See it as the pupils did. How did it look? What could we have done in another way?",
            ),
        )
        .each_round(),
        told(
            "practice_story.across",
            StepKind::Talk,
            Grouping::Table,
            minutes(4, 8, 25),
            text("Det som går igjen", "Det som går att", "What keeps coming up"),
            text(
                "Finn det som går igjen i fortellingene. Hva tar vi for gitt?",
                "Finn det som går att i forteljingane. Kva tek vi for gitt?",
                "Find what keeps coming up in the stories. What do we take for granted?",
            ),
        )
        .weighing(3),
        told(
            "practice_story.agree",
            StepKind::Agree,
            Grouping::Table,
            minutes(2, 5, 10),
            text("Det vi vil prøve", "Det vi vil prøve", "What we will try"),
            text(
                "Finn noe flere kan prøve. Når forteller vi hvordan det gikk?",
                "Finn noko fleire kan prøve. Når fortel vi korleis det gjekk?",
                "Find something more of us can try. When do we tell how it went?",
            ),
        ),
    ],
};
