//! Assessment for learning (vurdering for læring).
//!
//! Knows only its words. It asks what pupils do with the response they get, and what the staff
//! mean by good work. It knows no marks and compares nobody.

use super::{BuiltinSet, BuiltinTheme, Language, question, question_in_parts};

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 101,
    language: Language::Bokmal,
    title: "Vurdering for læring",
    about: "Passer når dere vil at elevene skal bruke tilbakemeldingene de får. Ha elevarbeid klart. Bruk gjerne IGP.",
    source: "Overordnet del av læreplanverket (LK20), punkt 3.2, og forskriften til opplæringsloven \
             om underveisvurdering. Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Hva vi ser etter",
            questions: &[
                question_in_parts(
                    "Se på et elevarbeid sammen. Hva er godt gjort her?",
                    &["Hva ser vi likt på?", "Hva legger vi ulik vekt på?"],
                ),
                question("Hvordan får elevene vite hva vi ser etter, før de begynner?"),
                question("Hva roser vi ofte, og hva lærer elevene av det?"),
            ],
        },
        BuiltinTheme {
            title: "Det elevene får tilbake",
            questions: &[
                question_in_parts(
                    "Hva gjør elevene når de har fått tilbake et arbeid?",
                    &["Når får de tid til å gjøre det bedre?", "Hva gjør de med karakteren eller kommentaren?"],
                ),
                question("Hva ville elevene svart om vi spurte hva som hjelper dem videre?"),
                question_in_parts(
                    "Når vurderer elevene sitt eget arbeid slik at de lærer av det?",
                    &["Hva trenger de fra oss?", "Hva kan de lære av hverandre?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Våre egne vaner",
            questions: &[
                question("Hvor mye av det vi skriver til elevene, skriver vi for deres skyld?"),
                question("Hva lærer vi om vår egen undervisning når mange gjør den samme feilen?"),
                question_in_parts(
                    "Hva vil vi alle gjøre på samme måte den neste måneden?",
                    &["Hva kan vi da slutte med?", "Hva er tegn på at elevene kommer videre?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 102,
    language: Language::Nynorsk,
    title: "Vurdering for læring",
    about: "Passar når de vil at elevane skal bruke tilbakemeldingane dei får. Ha elevarbeid klart. Bruk gjerne IGP.",
    source: "Overordna del av læreplanverket (LK20), punkt 3.2, og forskrifta til opplæringslova \
             om undervegsvurdering. Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Kva vi ser etter",
            questions: &[
                question_in_parts(
                    "Sjå på eit elevarbeid saman. Kva er godt gjort her?",
                    &["Kva ser vi likt på?", "Kva legg vi ulik vekt på?"],
                ),
                question("Korleis får elevane vite kva vi ser etter, før dei byrjar?"),
                question("Kva rosar vi ofte, og kva lærer elevane av det?"),
            ],
        },
        BuiltinTheme {
            title: "Det elevane får att",
            questions: &[
                question_in_parts(
                    "Kva gjer elevane når dei har fått att eit arbeid?",
                    &["Når får dei tid til å gjere det betre?", "Kva gjer dei med karakteren eller kommentaren?"],
                ),
                question("Kva ville elevane svart om vi spurde kva som hjelper dei vidare?"),
                question_in_parts(
                    "Når vurderer elevane sitt eige arbeid slik at dei lærer av det?",
                    &["Kva treng dei frå oss?", "Kva kan dei lære av kvarandre?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Våre eigne vanar",
            questions: &[
                question("Kor mykje av det vi skriv til elevane, skriv vi for deira skuld?"),
                question("Kva lærer vi om vår eiga undervisning når mange gjer den same feilen?"),
                question_in_parts(
                    "Kva vil vi alle gjere på same måten den neste månaden?",
                    &["Kva kan vi då slutte med?", "Kva er teikn på at elevane kjem vidare?"],
                ),
            ],
        },
    ],
};
