//! Pupils take part (elevmedvirkning).
//!
//! Knows only its words. It asks where pupils decide something that matters, and what becomes of what they
//! say. Pupils may be present.

use super::{BuiltinSet, BuiltinTheme, Language, question, question_in_parts};

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 111,
    language: Language::Bokmal,
    title: "Elevmedvirkning",
    about: "Passer når medvirkning skal være mer enn elevrådet. Ha et referat fra elevrådet klart. Bruk gjerne dialogkafé.",
    source: "Opplæringsloven (2023), kapittel 10, og overordnet del av læreplanverket (LK20), \
             punkt 1.6 om demokrati og medvirkning. Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Slik er det nå",
            questions: &[
                question_in_parts("Hva var elevene sist med på å bestemme?", &["I timene?", "I klassen?", "På hele skolen?"]),
                question("Hva ville elevene svart om vi spurte når de blir hørt?"),
                question_in_parts(
                    "Hva skjer med det elevene foreslår?",
                    &["Hvordan får de svar?", "Hva gjør vi når svaret er nei?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Hvem vi hører",
            questions: &[
                question("Hvilke elever hører vi lett, og hvem må vi lete etter?"),
                question("Hvordan kan en elev som sjelden snakker, være med på å bestemme?"),
                question_in_parts(
                    "Hva er vi redde for hvis elevene får bestemme mer?",
                    &["Hva bygger vi den frykten på?", "Hva tåler vi å prøve?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi vil prøve",
            questions: &[
                question("Hva i den neste perioden kan elevene være med på å planlegge?"),
                question("Hva kan vi spørre elevene om før vi bestemmer noe i fellestiden?"),
                question_in_parts(
                    "Hva vil vi alle gjøre så elevene merker at de blir hørt?",
                    &["Hva er tegn på at de merker det?", "Når spør vi dem hvordan det gikk?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 112,
    language: Language::Nynorsk,
    title: "Elevmedverknad",
    about: "Passar når medverknad skal vere meir enn elevrådet. Ha eit referat frå elevrådet klart. Bruk gjerne dialogkafé.",
    source: "Opplæringslova (2023), kapittel 10, og overordna del av læreplanverket (LK20), \
             punkt 1.6 om demokrati og medverknad. Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Slik er det no",
            questions: &[
                question_in_parts("Kva var elevane sist med på å bestemme?", &["I timane?", "I klassen?", "På heile skulen?"]),
                question("Kva ville elevane svart om vi spurde når dei blir høyrde?"),
                question_in_parts(
                    "Kva skjer med det elevane føreslår?",
                    &["Korleis får dei svar?", "Kva gjer vi når svaret er nei?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Kven vi høyrer",
            questions: &[
                question("Kva for elevar høyrer vi lett, og kven må vi leite etter?"),
                question("Korleis kan ein elev som sjeldan snakkar, vere med på å bestemme?"),
                question_in_parts(
                    "Kva er vi redde for dersom elevane får bestemme meir?",
                    &["Kva byggjer vi den frykta på?", "Kva toler vi å prøve?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi vil prøve",
            questions: &[
                question("Kva i den neste perioden kan elevane vere med på å planleggje?"),
                question("Kva kan vi spørje elevane om før vi bestemmer noko i fellestida?"),
                question_in_parts(
                    "Kva vil vi alle gjere så elevane merkar at dei blir høyrde?",
                    &["Kva er teikn på at dei merkar det?", "Når spør vi dei korleis det gjekk?"],
                ),
            ],
        },
    ],
};
