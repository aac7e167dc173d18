//! Gallerivandring: each group makes a poster, walks past those of the others and writes on them,
//! and comes home to read. The tablet stays at its poster, as its table.

use super::{Grouping, Method, Want, minutes, people, plain, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const GALLERY_WALK: Method = Method {
    code: "gallery_walk",
    name: text("Gallerivandring", "Gallerivandring", "Gallery walk"),
    purpose: text(
        "Når gruppene skal lære av hverandre uten at alle må legge fram for alle.",
        "Når gruppene skal lære av kvarandre utan at alle må leggje fram for alle.",
        "When groups are to learn from each other without everyone presenting to everyone.",
    ),
    people: people(3, 6, text("Tre til seks ved hver plakat.", "Tre til seks ved kvar plakat.", "Three to six at each poster."))
        .in_at_least(3),
    source: text(
        "kjent som «gallery walk», uten noen bestemt opphavsperson",
        "kjend som «gallery walk», utan nokon bestemt opphavsperson",
        "widely known, with no one person behind it",
    ),
    at_hand: text(
        "Et stort ark og tusj til hver gruppe, eller elevarbeid å henge opp.",
        "Eit stort ark og tusj til kvar gruppe, eller elevarbeid å hengje opp.",
        "A large sheet and pens for each group, or pupils’ work to put up.",
    ),
    wants: &[Want::PupilsWork, Want::Ideas, Want::HearEveryone],
    rounds: (2, 4),
    steps: &[
        told(
            "gallery_walk.poster",
            StepKind::Talk,
            Grouping::Table,
            minutes(5, 10, 15),
            text("Lag plakaten", "Lag plakaten", "Make the poster"),
            text(
                "Lag en plakat. Andre skal forstå det viktigste uten at dere står der.",
                "Lag ein plakat. Andre skal forstå det viktigaste utan at de står der.",
                "Make a poster. Others are to understand what matters most without you there.",
            ),
        ),
        told(
            "gallery_walk.look",
            StepKind::Talk,
            Grouping::Table,
            minutes(3, 5, 7),
            text("Vandring", "Vandring", "The walk"),
            text(
                "Gå til neste plakat. Nettbrettet blir liggende. Skriv noe dere vil bruke, og ett spørsmål.",
                "Gå til neste plakat. Nettbrettet blir liggjande. Skriv noko de vil bruke, og eitt spørsmål.",
                "Go to the next poster. The tablet stays. Write something you can use, and one question.",
            ),
        )
        .each_round(),
        told(
            "gallery_walk.back",
            StepKind::Talk,
            Grouping::Table,
            minutes(3, 8, 25),
            text("Hjem til egen plakat", "Heim til eigen plakat", "Home to your own"),
            text(
                "Les det de andre har skrevet. Hva så de som dere ikke så?",
                "Les det dei andre har skrive. Kva såg dei som de ikkje såg?",
                "Read what the others have written. What did they see that you did not?",
            ),
        )
        .weighing(3),
        plain("gallery_walk.plenary", StepKind::Plenary, Grouping::All, minutes(2, 6, 10)).optional(),
        told(
            "gallery_walk.agree",
            StepKind::Agree,
            Grouping::All,
            minutes(2, 6, 12),
            text("Det vi tar videre", "Det vi tek vidare", "What we take on"),
            text(
                "Velg én ting fra plakatene. Den gjør vi sammen. Hvem begynner?",
                "Vel éin ting frå plakatane. Den gjer vi saman. Kven byrjar?",
                "Choose one thing from the posters. We do it together. Who begins?",
            ),
        ),
    ],
};
