//! The school environment and the duty to act (skolemiljø og aktivitetsplikt).
//!
//! Knows only its words. It asks what pupils meet in a school day and what the grown-ups do when
//! something is wrong. It is no place for single cases: those belong to the school's own routines.

use super::{BuiltinSet, BuiltinTheme, Language, question, question_in_parts};

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 81,
    language: Language::Bokmal,
    title: "Skolemiljø og aktivitetsplikt",
    about: "Passer når alle voksne skal se og gjøre det samme. Ha Elevundersøkelsen klar. Bruk gjerne dialogkafé.",
    source: "Opplæringsloven (2023), kapittel 12, om retten til et trygt og godt skolemiljø og \
             plikten til å følge med, gripe inn, melde fra, undersøke og sette inn tiltak. Overordnet \
             del av læreplanverket (LK20), punkt 3.1. Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "En dag hos oss",
            questions: &[
                question_in_parts(
                    "Hvor på skolen er det lett å ha det bra, og hvor er det vanskelig?",
                    &["Hva er annerledes ute enn inne?", "Hva er annerledes på nett enn på skolen?"],
                ),
                question("Hva ville elevene sagt om vi spurte når de føler seg trygge her?"),
                question_in_parts(
                    "Hva forteller Elevundersøkelsen oss som vi ikke visste?",
                    &["Hva kjenner vi igjen?", "Hva vil vi spørre elevene mer om?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Når noe ikke er bra",
            questions: &[
                question_in_parts(
                    "Hva betyr det å følge med, for hver av oss?",
                    &["For den som har timen?", "For den som er ute i friminuttet?", "For den som jobber på SFO eller kontoret?"],
                ),
                question("Når er det vanskelig å vite om vi skal gripe inn, og hva gjør vi da?"),
                question_in_parts(
                    "Hva gjør det lett å melde fra, og hva får oss til å vente?",
                    &["Hvem sier vi det til?", "Hva får den som meldte fra, vite etterpå?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Vi voksne",
            questions: &[
                question("Hva har vi sluttet å legge merke til fordi det alltid har vært slik?"),
                question_in_parts(
                    "Hvordan kan måten vi snakker til elevene på, gjøre dagen tryggere?",
                    &["Hva sier vi når vi er slitne?", "Hva hører elevene at vi sier til hverandre?"],
                ),
                question_in_parts(
                    "Hva vil alle voksne gjøre likt fra mandag?",
                    &["Hva er tegn på at elevene merker det?", "Når spør vi elevene om det hjelper?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 82,
    language: Language::Nynorsk,
    title: "Skulemiljø og aktivitetsplikt",
    about: "Passar når alle vaksne skal sjå og gjere det same. Ha Elevundersøkinga klar. Bruk gjerne dialogkafé.",
    source: "Opplæringslova (2023), kapittel 12, om retten til eit trygt og godt skulemiljø og \
             plikta til å følgje med, gripe inn, melde frå, undersøkje og setje inn tiltak. Overordna \
             del av læreplanverket (LK20), punkt 3.1. Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Ein dag hos oss",
            questions: &[
                question_in_parts(
                    "Kvar på skulen er det lett å ha det bra, og kvar er det vanskeleg?",
                    &["Kva er annleis ute enn inne?", "Kva er annleis på nett enn på skulen?"],
                ),
                question("Kva ville elevane sagt om vi spurde når dei kjenner seg trygge her?"),
                question_in_parts(
                    "Kva fortel Elevundersøkinga oss som vi ikkje visste?",
                    &["Kva kjenner vi att?", "Kva vil vi spørje elevane meir om?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Når noko ikkje er bra",
            questions: &[
                question_in_parts(
                    "Kva vil det seie å følgje med, for kvar av oss?",
                    &["For den som har timen?", "For den som er ute i friminuttet?", "For den som jobbar på SFO eller kontoret?"],
                ),
                question("Når er det vanskeleg å vite om vi skal gripe inn, og kva gjer vi då?"),
                question_in_parts(
                    "Kva gjer det lett å melde frå, og kva får oss til å vente?",
                    &["Kven seier vi det til?", "Kva får den som melde frå, vite etterpå?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Vi vaksne",
            questions: &[
                question("Kva har vi slutta å leggje merke til fordi det alltid har vore slik?"),
                question_in_parts(
                    "Korleis kan måten vi snakkar til elevane på, gjere dagen tryggare?",
                    &["Kva seier vi når vi er slitne?", "Kva høyrer elevane at vi seier til kvarandre?"],
                ),
                question_in_parts(
                    "Kva vil alle vaksne gjere likt frå måndag?",
                    &["Kva er teikn på at elevane merkar det?", "Når spør vi elevane om det hjelper?"],
                ),
            ],
        },
    ],
};
