//! AI in school (KI i skolen).
//!
//! Knows only its words, and no product by name. It asks what pupils need to learn when a machine
//! can write, what the staff themselves do, and what everyone can agree on.

use super::{BuiltinSet, BuiltinTheme, Language, question, question_in_parts};

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 91,
    language: Language::Bokmal,
    title: "KI i skolen",
    about: "Passer når dere gjør det ulikt og vil finne en felles linje. Ha en oppgave dere bruker, klar. Bruk gjerne IGP.",
    source: "Overordnet del av læreplanverket (LK20), punkt 1.3 om kritisk tenkning og etisk \
             bevissthet og punkt 2.4 om å lære å lære. Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Slik er det nå",
            questions: &[
                question_in_parts(
                    "Hva bruker vi KI til i dag?",
                    &["Når vi lager undervisning?", "Når vi vurderer og skriver til hjemmene?", "Hva bruker vi det aldri til?"],
                ),
                question_in_parts(
                    "Hva ville elevene fortalt om hvordan de bruker KI?",
                    &["Når hjelper det dem å lære?", "Når slipper de å tenke selv?"],
                ),
                question("Hva lurer du på om KI som du ikke har turt å spørre om?"),
            ],
        },
        BuiltinTheme {
            title: "Det elevene skal lære",
            questions: &[
                question_in_parts(
                    "Se på oppgaven dere har med. Hva lærer elevene hvis en maskin gjør den?",
                    &["Hva vil vi at de skal gjøre selv?", "Hva kan de få hjelp til?"],
                ),
                question("Hva må elevene kunne for å se at et svar ikke stemmer?"),
                question("Hvordan får vi vite hva elevene kan, når teksten kan være skrevet av en maskin?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi står for",
            questions: &[
                question_in_parts(
                    "Hva tar vi for gitt om hva juks er?",
                    &["Hva er lov for oss, men ikke for elevene?", "Hva sier det om oppgavene vi gir?"],
                ),
                question("Hvilke opplysninger om elever og ansatte skal aldri inn i et KI-verktøy?"),
                question_in_parts(
                    "Hva blir vi enige om å si likt til elevene?",
                    &["Hva er tegn på at elevene vet hva som gjelder?", "Når ser vi på det igjen?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 92,
    language: Language::Nynorsk,
    title: "KI i skulen",
    about: "Passar når de gjer det ulikt og vil finne ei felles linje. Ha ei oppgåve de bruker, klar. Bruk gjerne IGP.",
    source: "Overordna del av læreplanverket (LK20), punkt 1.3 om kritisk tenking og etisk \
             medvit og punkt 2.4 om å lære å lære. Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Slik er det no",
            questions: &[
                question_in_parts(
                    "Kva bruker vi KI til i dag?",
                    &["Når vi lagar undervisning?", "Når vi vurderer og skriv til heimane?", "Kva bruker vi det aldri til?"],
                ),
                question_in_parts(
                    "Kva ville elevane fortalt om korleis dei bruker KI?",
                    &["Når hjelper det dei å lære?", "Når slepp dei å tenkje sjølve?"],
                ),
                question("Kva lurer du på om KI som du ikkje har tort å spørje om?"),
            ],
        },
        BuiltinTheme {
            title: "Det elevane skal lære",
            questions: &[
                question_in_parts(
                    "Sjå på oppgåva de har med. Kva lærer elevane om ei maskin gjer ho?",
                    &["Kva vil vi at dei skal gjere sjølve?", "Kva kan dei få hjelp til?"],
                ),
                question("Kva må elevane kunne for å sjå at eit svar ikkje stemmer?"),
                question("Korleis får vi vite kva elevane kan, når teksten kan vere skriven av ei maskin?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi står for",
            questions: &[
                question_in_parts(
                    "Kva tek vi for gitt om kva juks er?",
                    &["Kva er lov for oss, men ikkje for elevane?", "Kva seier det om oppgåvene vi gir?"],
                ),
                question("Kva for opplysningar om elevar og tilsette skal aldri inn i eit KI-verktøy?"),
                question_in_parts(
                    "Kva blir vi samde om å seie likt til elevane?",
                    &["Kva er teikn på at elevane veit kva som gjeld?", "Når ser vi på det att?"],
                ),
            ],
        },
    ],
};
