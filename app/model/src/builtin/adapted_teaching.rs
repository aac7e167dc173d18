//! Adapted teaching and inclusion (tilpasset opplæring og inkludering).
//!
//! Knows only its words. It asks what a lesson is like for those it fits least, and what can be
//! changed for all. It is about lessons, never about a single pupil.

use super::{BuiltinSet, BuiltinTheme, Language, question, question_in_parts};

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 121,
    language: Language::Bokmal,
    title: "Tilpasset opplæring og inkludering",
    about: "Passer når timene ikke treffer alle. Ha planen for en time dere nettopp har hatt. Bruk gjerne kritisk venn.",
    source: "Opplæringsloven (2023), § 11-1 om tilpasset opplæring, og overordnet del av læreplanverket \
             (LK20), punkt 3.1 og 3.2. Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Timen slik den er",
            questions: &[
                question_in_parts(
                    "Se på timen dere har med. Hvem passet den best for?",
                    &["Hvem fikk for lite å strekke seg etter?", "Hvem sto fast, og hvor?"],
                ),
                question("Hva ville elevene sagt om vi spurte når de føler at de hører til her?"),
                question("Når lykkes vi med å la alle jobbe med det samme på hver sin måte?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi gjør av vane",
            questions: &[
                question_in_parts(
                    "Når tar vi elever ut av fellesskapet, og hvorfor gjør vi det?",
                    &["Hva får de der?", "Hva går de glipp av?", "Hva kunne vi gjort i timen?"],
                ),
                question("Hva tror vi om elevene når vi planlegger slik vi gjør?"),
                question("Når snakker vi om «de svake» og «de flinke», og hva gjør det med undervisningen vår?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi kan endre",
            questions: &[
                question("Hva gjør vi for noen få, som kunne vært bra for alle?"),
                question_in_parts(
                    "Hva kan vi hjelpe hverandre med?",
                    &["Hva kan to voksne i samme time få til?", "Hva kan vi planlegge sammen?"],
                ),
                question_in_parts(
                    "Hva gjør vi annerledes i alle timer fra nå av?",
                    &["Hva er tegn på at flere er med?", "Når ser vi på det sammen?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 122,
    language: Language::Nynorsk,
    title: "Tilpassa opplæring og inkludering",
    about: "Passar når timane ikkje treffer alle. Ha planen for ein time de nyss har hatt. Bruk gjerne kritisk venn.",
    source: "Opplæringslova (2023), § 11-1 om tilpassa opplæring, og overordna del av læreplanverket \
             (LK20), punkt 3.1 og 3.2. Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Timen slik han er",
            questions: &[
                question_in_parts(
                    "Sjå på timen de har med. Kven passa han best for?",
                    &["Kven fekk for lite å strekkje seg etter?", "Kven stod fast, og kvar?"],
                ),
                question("Kva ville elevane sagt om vi spurde når dei kjenner at dei høyrer til her?"),
                question("Når lykkast vi med å la alle jobbe med det same på kvar sin måte?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi gjer av vane",
            questions: &[
                question_in_parts(
                    "Når tek vi elevar ut av fellesskapet, og kvifor gjer vi det?",
                    &["Kva får dei der?", "Kva går dei glipp av?", "Kva kunne vi gjort i timen?"],
                ),
                question("Kva trur vi om elevane når vi planlegg slik vi gjer?"),
                question("Når snakkar vi om «dei svake» og «dei flinke», og kva gjer det med undervisninga vår?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi kan endre",
            questions: &[
                question("Kva gjer vi for nokre få, som kunne vore bra for alle?"),
                question_in_parts(
                    "Kva kan vi hjelpe kvarandre med?",
                    &["Kva kan to vaksne i same time få til?", "Kva kan vi planleggje saman?"],
                ),
                question_in_parts(
                    "Kva gjer vi annleis i alle timar frå no av?",
                    &["Kva er teikn på at fleire er med?", "Når ser vi på det saman?"],
                ),
            ],
        },
    ],
};
