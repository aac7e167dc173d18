//! Meetings and involvement (møter og medvirkning): good meetings, learning meetings, fellestid.
//!
//! Knows only its words. The questions are about the meetings the staff already have, and end with what
//! becomes of the things agreed there.

use super::{BuiltinSet, BuiltinTheme, question, question_in_parts};
use crate::language::Language;

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 31,
    language: Language::Bokmal,
    title: "Møter og medvirkning",
    about: "Passer når møtene tar mer enn de gir, eller når flere bør bli hørt.",
    source: "Overordnet del av læreplanverket (LK20), punkt 3.5, og Utdanningsdirektoratets \
             støttemateriell om lærende møter. Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Møtene våre",
            questions: &[
                question_in_parts("Hvilket møte i år ga deg mest?", &["Hva skjedde i det møtet?", "Hva kan vi gjøre igjen?"]),
                question("Tenk deg en elev bakerst i møtene våre. Hva ville eleven sagt at vi driver med?"),
                question_in_parts(
                    "Hva skal til for at du sier det du mener i møtet, og ikke først etterpå?",
                    &["Hva gjør det lett?", "Hva holder deg igjen?"],
                ),
                question("Hva kunne vi fått i en melding, og hva må vi møtes om?"),
            ],
        },
        BuiltinTheme {
            title: "Lære sammen",
            questions: &[
                question_in_parts(
                    "Hva blir annerledes når alle får tenke og skrive før noen snakker?",
                    &["For deg som snakker mye?", "For deg som helst lytter?"],
                ),
                question_in_parts(
                    "Hvorfor har vi møtene slik vi har dem?",
                    &[
                        "Hva tar vi for gitt om hva et møte er?",
                        "Hvem passer det for, slik det er nå?",
                        "Hva ville vi gjort om vi begynte på nytt?",
                    ],
                ),
                question("Hvilken måte å jobbe på har vi prøvd før og bør ta fram igjen?"),
            ],
        },
        BuiltinTheme {
            title: "Fellestiden",
            questions: &[
                question("Hva ville du brukt den neste fellestiden på om du fikk velge?"),
                question_in_parts(
                    "Hva kan hver av oss gjøre for at tiden sammen blir bedre brukt?",
                    &[
                        "Hva kan ledelsen ta ansvar for?",
                        "Hva kan lærerne ta ansvar for?",
                        "Hva kan de andre ansatte ta ansvar for?",
                    ],
                ),
                question("Hvordan merker du at det vi holder på med, angår din egen arbeidsdag?"),
                question_in_parts(
                    "Hva skjer med det vi blir enige om, når fellestiden er over?",
                    &["Hvem husker det for oss?", "Hvordan kan vi begynne neste møte med det?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 32,
    language: Language::Nynorsk,
    title: "Møte og medverknad",
    about: "Passar når møta tek meir enn dei gir, eller når fleire bør bli høyrde.",
    source: "Overordna del av læreplanverket (LK20), punkt 3.5, og støttemateriellet frå \
             Utdanningsdirektoratet om lærande møte. Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Møta våre",
            questions: &[
                question_in_parts(
                    "Kva for eit møte i år gav deg mest?",
                    &["Kva skjedde i det møtet?", "Kva kan vi gjere om att?"],
                ),
                question("Tenk deg ein elev bakarst i møta våre. Kva ville eleven sagt at vi driv med?"),
                question_in_parts(
                    "Kva skal til for at du seier det du meiner i møtet, og ikkje først etterpå?",
                    &["Kva gjer det lett?", "Kva held deg att?"],
                ),
                question("Kva kunne vi fått i ei melding, og kva må vi møtast om?"),
            ],
        },
        BuiltinTheme {
            title: "Lære saman",
            questions: &[
                question_in_parts(
                    "Kva blir annleis når alle får tenkje og skrive før nokon snakkar?",
                    &["For deg som snakkar mykje?", "For deg som helst lyttar?"],
                ),
                question_in_parts(
                    "Kvifor har vi møta slik vi har dei?",
                    &[
                        "Kva tek vi for gitt om kva eit møte er?",
                        "Kven passar det for, slik det er no?",
                        "Kva ville vi gjort om vi byrja på nytt?",
                    ],
                ),
                question("Kva for ein måte å jobbe på har vi prøvd før og bør ta fram att?"),
            ],
        },
        BuiltinTheme {
            title: "Fellestida",
            questions: &[
                question("Kva ville du brukt den neste fellestida på om du fekk velje?"),
                question_in_parts(
                    "Kva kan kvar av oss gjere for at tida saman blir betre brukt?",
                    &[
                        "Kva kan leiinga ta ansvar for?",
                        "Kva kan lærarane ta ansvar for?",
                        "Kva kan dei andre tilsette ta ansvar for?",
                    ],
                ),
                question("Korleis merkar du at det vi held på med, gjeld din eigen arbeidsdag?"),
                question_in_parts(
                    "Kva skjer med det vi blir samde om, når fellestida er over?",
                    &["Kven hugsar det for oss?", "Korleis kan vi byrje neste møte med det?"],
                ),
            ],
        },
    ],
};
