//! The network's look back (nettverkets tilbakeblikk): between one gathering and the next.
//!
//! Knows only its words. A school answers at home or at the start of the gathering: what was done,
//! what was hard or unexpected, and what to bring. Nothing here ranks schools or asks for numbers.

use super::{BuiltinSet, BuiltinTheme, question, question_in_parts};
use crate::language::Language;

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 61,
    language: Language::Bokmal,
    title: "Nettverkets tilbakeblikk",
    about: "Passer når skolene skal møtes igjen og lære av det hver skole har gjort siden sist.",
    source: "Arbeidsmåten i ledernettverkene i Østre Agder, der det skolene forteller, blir \
             utgangspunkt for neste samling. Overordnet del av læreplanverket (LK20), punkt 3.5. \
             Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Det vi planla",
            questions: &[
                question_in_parts(
                    "Hvordan gikk det med det vi planla sist?",
                    &[
                        "Hva ble gjort?",
                        "Hva ble annerledes enn vi tenkte?",
                        "Hva ble liggende, og hva av det er fortsatt aktuelt?",
                    ],
                ),
                question_in_parts(
                    "Hvor kan elevene merke at vi har gjort noe nytt?",
                    &["Hva har vi sett eller hørt som tyder på det?", "Hvordan kan vi spørre elevene selv?"],
                ),
                question_in_parts(
                    "Hvem på skolen har vært med på arbeidet så langt?",
                    &["Hva gjorde det lett å bli med?", "Hvem vil vi ha med nå?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vanskelige og det uventede",
            questions: &[
                question_in_parts(
                    "Hva var vanskeligere enn vi trodde?",
                    &["Hva kan vi gjøre noe med selv?", "Hva trenger vi hjelp til, og fra hvem?"],
                ),
                question("Da hverdagen kom i veien for planen, hva gjorde vi i stedet?"),
                question_in_parts(
                    "Hva overrasket oss?",
                    &[
                        "Hva gikk lettere enn vi trodde?",
                        "Hva skjedde som ingen hadde tenkt på?",
                        "Hva forstår vi nå som vi ikke forsto da vi begynte?",
                    ],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi tar med oss",
            questions: &[
                question_in_parts(
                    "Hva kan andre skoler lære av oss?",
                    &[
                        "Hva kan de bruke slik det er?",
                        "Hva må de gjøre på sin egen måte?",
                        "Hva ville vi gjort annerledes om vi begynte i dag?",
                    ],
                ),
                question_in_parts(
                    "Hva tar vi med til neste samling?",
                    &["Hva vil vi fortelle?", "Hva vil vi spørre de andre om?"],
                ),
                question("Hvilket tema ville hjulpet oss mest på neste samling, og hvorfor?"),
                question_in_parts(
                    "Hva fortsetter vi med hjemme, også når nettverket går videre til noe nytt?",
                    &["Hvordan blir det en del av hverdagen?", "Når ser vi på det igjen?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 62,
    language: Language::Nynorsk,
    title: "Tilbakeblikk i nettverket",
    about: "Passar når skulane skal møtast att og lære av det kvar skule har gjort sidan sist.",
    source: "Arbeidsmåten i leiarnettverka i Østre Agder, der det skulane fortel, blir \
             utgangspunkt for neste samling. Overordna del av læreplanverket (LK20), punkt 3.5. \
             Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Det vi planla",
            questions: &[
                question_in_parts(
                    "Korleis gjekk det med det vi planla sist?",
                    &[
                        "Kva blei gjort?",
                        "Kva blei annleis enn vi tenkte?",
                        "Kva blei liggjande, og kva av det er framleis aktuelt?",
                    ],
                ),
                question_in_parts(
                    "Kvar kan elevane merke at vi har gjort noko nytt?",
                    &["Kva har vi sett eller høyrt som tyder på det?", "Korleis kan vi spørje elevane sjølve?"],
                ),
                question_in_parts(
                    "Kven på skulen har vore med på arbeidet så langt?",
                    &["Kva gjorde det lett å bli med?", "Kven vil vi ha med no?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vanskelege og det uventa",
            questions: &[
                question_in_parts(
                    "Kva var vanskelegare enn vi trudde?",
                    &["Kva kan vi gjere noko med sjølve?", "Kva treng vi hjelp til, og frå kven?"],
                ),
                question("Då kvardagen kom i vegen for planen, kva gjorde vi i staden?"),
                question_in_parts(
                    "Kva overraska oss?",
                    &[
                        "Kva gjekk lettare enn vi trudde?",
                        "Kva skjedde som ingen hadde tenkt på?",
                        "Kva forstår vi no som vi ikkje forstod då vi byrja?",
                    ],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi tek med oss",
            questions: &[
                question_in_parts(
                    "Kva kan andre skular lære av oss?",
                    &[
                        "Kva kan dei bruke slik det er?",
                        "Kva må dei gjere på sin eigen måte?",
                        "Kva ville vi gjort annleis om vi byrja i dag?",
                    ],
                ),
                question_in_parts(
                    "Kva tek vi med til neste samling?",
                    &["Kva vil vi fortelje?", "Kva vil vi spørje dei andre om?"],
                ),
                question("Kva for eit tema ville hjelpt oss mest på neste samling, og kvifor?"),
                question_in_parts(
                    "Kva held vi fram med heime når nettverket går vidare til noko nytt?",
                    &["Korleis blir det ein del av kvardagen?", "Når ser vi på det att?"],
                ),
            ],
        },
    ],
};
