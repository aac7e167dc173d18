//! Home and school (hjem og skole).
//!
//! Knows only its words. It asks how the school looks from a home, and what parents and staff can
//! do together. It names no family.

use super::{BuiltinSet, BuiltinTheme, Language, question, question_in_parts};

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 141,
    language: Language::Bokmal,
    title: "Hjem og skole",
    about: "Passer før foreldremøter og utviklingssamtaler. Ha en melding dere har sendt hjem, klar. Bruk gjerne IGP.",
    source: "Overordnet del av læreplanverket (LK20), punkt 3.3 om samarbeid mellom hjem og skole. \
             Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Sett hjemmefra",
            questions: &[
                question_in_parts(
                    "Les meldingen dere har med, som om den kom til deg. Hva sitter du igjen med?",
                    &["Hva skal jeg gjøre?", "Hva forstår jeg ikke?"],
                ),
                question("Når tok vi sist kontakt med et hjem fordi noe gikk bra?"),
                question("Hva ville elevene sagt at vi snakker med foreldrene om?"),
            ],
        },
        BuiltinTheme {
            title: "Når vi møtes",
            questions: &[
                question_in_parts(
                    "Hva får vi vite av foreldrene som vi ikke visste?",
                    &["Hva spør vi om?", "Hva gjør vi med svaret?"],
                ),
                question_in_parts(
                    "Hvem møter vi sjelden, og hva kan det være ved måten vi inviterer på?",
                    &["Hva med tidspunktet?", "Hva med språket?", "Hva med det vi tar for gitt?"],
                ),
                question("Hva gjør vi når hjem og skole ser ulikt på noe?"),
            ],
        },
        BuiltinTheme {
            title: "Sammen om elevene",
            questions: &[
                question("Hva forventer vi av hjemmene uten å ha sagt det?"),
                question("Hva kan foreldrene få være med på å bestemme?"),
                question_in_parts(
                    "Hva vil vi alle gjøre så det blir lettere å samarbeide med oss?",
                    &["Hva er tegn på at hjemmene merker det?", "Når spør vi dem?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 142,
    language: Language::Nynorsk,
    title: "Heim og skule",
    about: "Passar før foreldremøte og utviklingssamtalar. Ha ei melding de har sendt heim, klar. Bruk gjerne IGP.",
    source: "Overordna del av læreplanverket (LK20), punkt 3.3 om samarbeid mellom heim og skule. \
             Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Sett heimanfrå",
            questions: &[
                question_in_parts(
                    "Les meldinga de har med, som om ho kom til deg. Kva sit du att med?",
                    &["Kva skal eg gjere?", "Kva forstår eg ikkje?"],
                ),
                question("Når tok vi sist kontakt med ein heim fordi noko gjekk bra?"),
                question("Kva ville elevane sagt at vi snakkar med foreldra om?"),
            ],
        },
        BuiltinTheme {
            title: "Når vi møtest",
            questions: &[
                question_in_parts(
                    "Kva får vi vite av foreldra som vi ikkje visste?",
                    &["Kva spør vi om?", "Kva gjer vi med svaret?"],
                ),
                question_in_parts(
                    "Kven møter vi sjeldan, og kva kan det vere ved måten vi inviterer på?",
                    &["Kva med tidspunktet?", "Kva med språket?", "Kva med det vi tek for gitt?"],
                ),
                question("Kva gjer vi når heim og skule ser ulikt på noko?"),
            ],
        },
        BuiltinTheme {
            title: "Saman om elevane",
            questions: &[
                question("Kva ventar vi av heimane utan å ha sagt det?"),
                question("Kva kan foreldra få vere med på å bestemme?"),
                question_in_parts(
                    "Kva vil vi alle gjere så det blir lettare å samarbeide med oss?",
                    &["Kva er teikn på at heimane merkar det?", "Når spør vi dei?"],
                ),
            ],
        },
    ],
};
