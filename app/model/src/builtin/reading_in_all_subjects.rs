//! Reading in all subjects (lesing i alle fag).
//!
//! Knows only its words. It begins with a text pupils are to read and asks what makes it hard, who
//! teaches them to read it, and what all subjects can do alike.

use super::{BuiltinSet, BuiltinTheme, Language, question, question_in_parts};

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 131,
    language: Language::Bokmal,
    title: "Lesing i alle fag",
    about: "Passer når lesing skal være mer enn norsklærerens sak. Ha en tekst fra et fag klar. Bruk gjerne IGP.",
    source: "Overordnet del av læreplanverket (LK20), punkt 2.3 om grunnleggende ferdigheter. \
             Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Teksten på bordet",
            questions: &[
                question_in_parts(
                    "Les teksten dere har med. Hva må elevene kunne for å forstå den?",
                    &["Hvilke ord er vanskelige?", "Hva må de vite fra før?", "Hva sier bildene og tallene?"],
                ),
                question("Hva gjør du selv når du leser noe du ikke forstår?"),
                question("Hva ville elevene sagt om det vi gir dem å lese?"),
            ],
        },
        BuiltinTheme {
            title: "Slik leser vi i timene",
            questions: &[
                question_in_parts(
                    "Hva gjør vi sammen med elevene rundt en tekst?",
                    &["Før de leser?", "Mens de leser?", "Etter at de har lest?"],
                ),
                question("Når forteller vi elevene hva som står, i stedet for å lære dem å lese det?"),
                question("Hva tar vi for gitt at elevene har lært å lese i andre fag?"),
            ],
        },
        BuiltinTheme {
            title: "Det alle kan gjøre",
            questions: &[
                question("Hva er spesielt ved å lese i ditt fag, og hvem lærer elevene det?"),
                question_in_parts(
                    "Hvordan får elevene lese mer på skolen?",
                    &["Hva kan vi gi tid til?", "Hva kan biblioteket hjelpe oss med?"],
                ),
                question_in_parts(
                    "Hva gjør vi likt i alle fag når elevene møter en ny tekst?",
                    &["Hva er tegn på at elevene forstår mer?", "Når ser vi på det sammen?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 132,
    language: Language::Nynorsk,
    title: "Lesing i alle fag",
    about: "Passar når lesing skal vere meir enn norsklæraren si sak. Ha ein tekst frå eit fag klar. Bruk gjerne IGP.",
    source: "Overordna del av læreplanverket (LK20), punkt 2.3 om grunnleggjande ferdigheiter. \
             Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Teksten på bordet",
            questions: &[
                question_in_parts(
                    "Les teksten de har med. Kva må elevane kunne for å forstå han?",
                    &["Kva for ord er vanskelege?", "Kva må dei vite frå før?", "Kva seier bileta og tala?"],
                ),
                question("Kva gjer du sjølv når du les noko du ikkje forstår?"),
                question("Kva ville elevane sagt om det vi gir dei å lese?"),
            ],
        },
        BuiltinTheme {
            title: "Slik les vi i timane",
            questions: &[
                question_in_parts(
                    "Kva gjer vi saman med elevane rundt ein tekst?",
                    &["Før dei les?", "Medan dei les?", "Etter at dei har lese?"],
                ),
                question("Når fortel vi elevane kva som står der, i staden for å lære dei å lese det?"),
                question("Kva tek vi for gitt at elevane har lært å lese i andre fag?"),
            ],
        },
        BuiltinTheme {
            title: "Det alle kan gjere",
            questions: &[
                question("Kva er spesielt ved å lese i ditt fag, og kven lærer elevane det?"),
                question_in_parts(
                    "Korleis får elevane lese meir på skulen?",
                    &["Kva kan vi gi tid til?", "Kva kan biblioteket hjelpe oss med?"],
                ),
                question_in_parts(
                    "Kva gjer vi likt i alle fag når elevane møter ein ny tekst?",
                    &["Kva er teikn på at elevane forstår meir?", "Når ser vi på det saman?"],
                ),
            ],
        },
    ],
};
