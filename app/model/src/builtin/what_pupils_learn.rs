//! What pupils learn, and how we know (hva elevene lærer, og hvordan vi vet det).
//!
//! Knows only its words. It begins with pupils' work on the table, asks what it shows and what it
//! hides, and ends in a common measure. It is about teaching, never about a single pupil.

use super::{BuiltinSet, BuiltinTheme, Language, question, question_in_parts};

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 71,
    language: Language::Bokmal,
    title: "Hva lærer elevene, og hvordan vet vi det?",
    about: "Passer når dere vil begynne med elevene. Ha elevarbeid uten navn på bordet. Bruk gjerne IGP.",
    source: "Overordnet del av læreplanverket (LK20), punkt 2.2 og 3.2. Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Det vi ser",
            questions: &[
                question_in_parts(
                    "Se på elevarbeidene på bordet. Hva viser de at elevene har lært?",
                    &["Hva kan nesten alle?", "Hva har bare noen få fått taket på?"],
                ),
                question("Når i forrige uke så du at noen forsto noe nytt, og hva så du da?"),
                question_in_parts(
                    "Hva ville elevene svart om vi spurte hva de lærte i dag?",
                    &["Hva ville de sagt at de gjorde?", "Hva ville de sagt at de forsto?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi tror vi vet",
            questions: &[
                question_in_parts(
                    "Hva bygger vi på når vi sier at en klasse ligger godt an?",
                    &["Hva får vi vite av prøvene?", "Hva får vi vite av å lytte?", "Hva gjetter vi oss til?"],
                ),
                question("Hvilke elever vet vi minst om, og hva er det ved timene våre som gjør det slik?"),
                question("Hvorfor måler vi det vi måler, og hva får vi da ikke øye på?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi gjør med det",
            questions: &[
                question("Når endret du sist en time fordi du så at elevene ikke hang med?"),
                question_in_parts("Hva trenger elevene mest av oss nå?", &["Hva kan vi gjøre mer av?", "Hva kan vi slutte med?"]),
                question_in_parts(
                    "Hva vil vi prøve sammen de neste ukene?",
                    &["Hva er tegn på at det virker for elevene?", "Når ser vi på nye elevarbeid sammen?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 72,
    language: Language::Nynorsk,
    title: "Kva lærer elevane, og korleis veit vi det?",
    about: "Passar når de vil byrje med elevane. Ha elevarbeid utan namn på bordet. Bruk gjerne IGP.",
    source: "Overordna del av læreplanverket (LK20), punkt 2.2 og 3.2. Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Det vi ser",
            questions: &[
                question_in_parts(
                    "Sjå på elevarbeida på bordet. Kva viser dei at elevane har lært?",
                    &["Kva kan nesten alle?", "Kva har berre nokre få fått taket på?"],
                ),
                question("Når i førre veke såg du at nokon forstod noko nytt, og kva såg du då?"),
                question_in_parts(
                    "Kva ville elevane svart om vi spurde kva dei lærte i dag?",
                    &["Kva ville dei sagt at dei gjorde?", "Kva ville dei sagt at dei forstod?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi trur vi veit",
            questions: &[
                question_in_parts(
                    "Kva byggjer vi på når vi seier at ein klasse ligg godt an?",
                    &["Kva får vi vite av prøvene?", "Kva får vi vite av å lytte?", "Kva gissar vi oss til?"],
                ),
                question("Kva for elevar veit vi minst om, og kva er det ved timane våre som gjer det slik?"),
                question("Kvifor måler vi det vi måler, og kva får vi då ikkje auge på?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi gjer med det",
            questions: &[
                question("Når endra du sist ein time fordi du såg at elevane ikkje hang med?"),
                question_in_parts("Kva treng elevane mest av oss no?", &["Kva kan vi gjere meir av?", "Kva kan vi slutte med?"]),
                question_in_parts(
                    "Kva vil vi prøve saman dei neste vekene?",
                    &["Kva er teikn på at det verkar for elevane?", "Når ser vi på nye elevarbeid saman?"],
                ),
            ],
        },
    ],
};
