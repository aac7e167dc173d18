//! Dialogkafé: tables with a host each; the others move when a round is over, and build on what is there. Afterwards
//! the hosts sum up, everyone chooses, and someone takes on each choice.

use super::{Grouping, Method, NOTHING, Want, minutes, people, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const WORLD_CAFE: Method = Method {
    code: "world_cafe",
    name: text("Dialogkafé", "Dialogkafé", "World café"),
    purpose: text(
        "Når mange skal tenke sammen om flere sider av en sak, og bygge på hverandres tanker.",
        "Når mange skal tenkje saman om fleire sider av ei sak, og byggje på tankane til kvarandre.",
        "When many are to think together about several sides of a matter, and build on each other’s ideas.",
    ),
    people: people(
        6,
        8,
        text(
            "Seks til åtte ved hvert bord, med en kafévert som blir sittende.",
            "Seks til åtte ved kvart bord, med ein kafévert som blir sitjande.",
            "Six to eight at each table, with a host who stays.",
        ),
    )
    .in_at_least(2),
    source: text(
        "Utdanningsdirektoratet: Dialogkafé. Etter The World Café (Brown, Isaacs)",
        "Utdanningsdirektoratet: Dialogkafé. Etter The World Café (Brown, Isaacs)",
        "The Norwegian Directorate for Education: Dialogkafé. After The World Café (Brown, Isaacs)",
    ),
    at_hand: NOTHING,
    wants: &[Want::HearEveryone, Want::Ideas],
    rounds: (2, 4),
    steps: &[
        told(
            "world_cafe.open",
            StepKind::Information,
            Grouping::All,
            minutes(2, 3, 4),
            text("Velkommen til kafeen", "Velkomen til kafeen", "Welcome to the café"),
            text(
                "Velg en kafévert. Ingen kritiserer andres ideer. Vi bygger videre på dem.",
                "Vel ein kafévert. Ingen kritiserer ideane til andre. Vi byggjer vidare på dei.",
                "Choose a host. Nobody criticises others’ ideas. We build on them.",
            ),
        )
        .optional()
        .weighing(0),
        told(
            "world_cafe.round",
            StepKind::CafeRound,
            Grouping::Table,
            minutes(10, 12, 20),
            text("Runde ved bordet", "Runde ved bordet", "Round at the table"),
            text(
                "Snakk om spørsmålet. Bygg på det bordet har. Kaféverten skriver ned alt.",
                "Snakk om spørsmålet. Bygg på det bordet har. Kaféverten skriv ned alt.",
                "Talk about the question. Build on what the table has. The host writes everything down.",
            ),
        )
        .each_round()
        .weighing(2),
        told(
            "world_cafe.move",
            StepKind::Rotate,
            Grouping::All,
            minutes(2, 2, 2),
            text("Bytt bord", "Byt bord", "Change tables"),
            text(
                "Finn et nytt bord med nye folk. Kaféverten blir sittende.",
                "Finn eit nytt bord med nye folk. Kaféverten blir sitjande.",
                "Find a new table with new people. The host stays.",
            ),
        )
        .between_rounds(),
        told(
            "world_cafe.harvest",
            StepKind::Plenary,
            Grouping::All,
            minutes(4, 8, 15),
            text("Kafévertene oppsummerer", "Kafévertane oppsummerer", "The hosts sum up"),
            text(
                "Fortell det viktigste fra bordet. Kafévertene har ett minutt hver.",
                "Fortel det viktigaste frå bordet. Kafévertane har eitt minutt kvar.",
                "Tell us what mattered most. The hosts have one minute each.",
            ),
        ),
        told(
            "world_cafe.dots",
            StepKind::Dots,
            Grouping::Alone,
            minutes(2, 4, 6),
            text("Velg det viktigste", "Vel det viktigaste", "Choose what matters most"),
            text(
                "Sett prikkene dine. Velg det du vil at vi skal gjøre noe med.",
                "Set prikkane dine. Vel det du vil at vi skal gjere noko med.",
                "Place your dots. Choose what you want us to do something about.",
            ),
        ),
        told(
            "world_cafe.agree",
            StepKind::Agree,
            Grouping::All,
            minutes(3, 6, 12),
            text("Hvem tar hva", "Kven tek kva", "Who takes what"),
            text(
                "Ta det som fikk flest prikker. Hvem tar det videre, og når ser vi på det igjen?",
                "Ta det som fekk flest prikkar. Kven tek det vidare, og når ser vi på det att?",
                "Take what got the most dots. Who takes it on, and when do we look at it again?",
            ),
        ),
    ],
};
