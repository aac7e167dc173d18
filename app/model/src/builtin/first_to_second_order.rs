//! From first to second order (fra første til andre orden): from what we do to what we take for
//! granted.
//!
//! Knows only its words. The themes are stages: see, wish, wonder, and look at ourselves. Each
//! question stands on its own, so a staff can stop where it is and go on another day. It asks about
//! habits that are shared, never about pupils or persons one by one.

use super::{BuiltinSet, BuiltinTheme, question, question_in_parts};
use crate::language::Language;

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 51,
    language: Language::Bokmal,
    title: "Fra første til andre orden",
    about: "Fra å fortelle hva dere gjør, til å undre dere over det. Ta temaene i rekkefølge.",
    source: "Steen Wackerhausen (2009), «Collaboration, professional identity and reflection \
             across boundaries», om refleksjon av første og andre orden. Overordnet del av \
             læreplanverket (LK20), punkt 3.5. Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Slik gjør vi det",
            questions: &[
                question_in_parts(
                    "Hvordan begynner en vanlig time hos oss, og hvordan slutter den?",
                    &["Hva gjør de voksne?", "Hva gjør elevene?"],
                ),
                question_in_parts(
                    "Når gikk en time sist slik du hadde tenkt?",
                    &["Hva gjorde du?", "Hva gjorde elevene?", "Hva hjalp til?"],
                ),
                question("Hva gjør vi likt på hele skolen, og hva gjør vi på hver vår måte?"),
            ],
        },
        BuiltinTheme {
            title: "Slik vil vi ha det",
            questions: &[
                question_in_parts(
                    "Hva håper vi at elevene sier om tiden sin her når de slutter?",
                    &["Hva gjør vi allerede for det?", "Hva gjør vi som drar den andre veien?"],
                ),
                question_in_parts(
                    "Hvor er det lengst mellom det vi vil, og det som skjer på en travel dag?",
                    &["Hva velger vi bort først?", "Hva holder vi fast ved uansett?"],
                ),
                question_in_parts(
                    "Hva har vi prøvd å endre flere ganger uten at det ble slik vi ville?",
                    &["Hva endret vi på?", "Hva lot vi stå?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi sjelden spør om",
            questions: &[
                question_in_parts(
                    "Hvilke ord bruker vi hver dag uten å si hva vi mener med dem?",
                    &["Hva mener vi med en god time?", "Hva mener vi med en flink elev?", "Hva mener vi med ro?"],
                ),
                question_in_parts(
                    "Tenk deg en gjest fra et helt annet yrke. Hva ville gjesten undret seg over her?",
                    &["Hva ville vi svart?", "Hva ville vært vanskelig å forklare?"],
                ),
                question_in_parts(
                    "Når noe ikke går som vi vil, hvor leter vi først etter grunnen?",
                    &["Hva får vi øye på når vi leter der?", "Hva ville vi sett om vi begynte med det vi selv gjør?"],
                ),
                question("Om elevene visste at vi ville høre, hva ville de spurt om måten vi underviser på?"),
            ],
        },
        BuiltinTheme {
            title: "Oss selv",
            questions: &[
                question_in_parts(
                    "Hva er du helt sikker på i jobben din, og hvor har du det fra?",
                    &["Hva har du fra din egen skoletid?", "Hva har du fra utdanningen?", "Hva har du fra kolleger?"],
                ),
                question_in_parts(
                    "Hvilken vane ville det vært vanskelig å gi slipp på?",
                    &["Hva gir den vanen oss?", "Hva gir den elevene?", "Hva kunne kommet i stedet?"],
                ),
                question_in_parts(
                    "Hva ser vi nå som vi ikke så før vi begynte å spørre?",
                    &["Hva vil vi prøve sammen?", "Hva er tegn på at det virker for elevene?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 52,
    language: Language::Nynorsk,
    title: "Frå første til andre orden",
    about: "Frå å fortelje kva de gjer, til å undre dykk over det. Ta temaa i rekkjefølgje.",
    source: "Steen Wackerhausen (2009), «Collaboration, professional identity and reflection \
             across boundaries», om refleksjon av første og andre orden. Overordna del av \
             læreplanverket (LK20), punkt 3.5. Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Slik gjer vi det",
            questions: &[
                question_in_parts(
                    "Korleis byrjar ein vanleg time hos oss, og korleis sluttar timen?",
                    &["Kva gjer dei vaksne?", "Kva gjer elevane?"],
                ),
                question_in_parts(
                    "Når gjekk ein time sist slik du hadde tenkt?",
                    &["Kva gjorde du?", "Kva gjorde elevane?", "Kva hjelpte til?"],
                ),
                question("Kva gjer vi likt på heile skulen, og kva gjer vi kvar på vår måte?"),
            ],
        },
        BuiltinTheme {
            title: "Slik vil vi ha det",
            questions: &[
                question_in_parts(
                    "Kva håper vi at elevane seier om tida si her når dei sluttar?",
                    &["Kva gjer vi allereie for det?", "Kva gjer vi som dreg i motsett retning?"],
                ),
                question_in_parts(
                    "Kvar er det lengst mellom det vi vil, og det som skjer på ein travel dag?",
                    &["Kva vel vi bort først?", "Kva held vi fast ved uansett?"],
                ),
                question_in_parts(
                    "Kva har vi prøvd å endre fleire gonger utan at det blei slik vi ville?",
                    &["Kva endra vi på?", "Kva lét vi stå?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi sjeldan spør om",
            questions: &[
                question_in_parts(
                    "Kva for ord bruker vi kvar dag utan å seie kva vi meiner med dei?",
                    &["Kva meiner vi med ein god time?", "Kva meiner vi med ein flink elev?", "Kva meiner vi med ro?"],
                ),
                question_in_parts(
                    "Tenk deg ein gjest frå eit heilt anna yrke. Kva ville gjesten undra seg over her?",
                    &["Kva ville vi svart?", "Kva ville vore vanskeleg å forklare?"],
                ),
                question_in_parts(
                    "Når noko ikkje går som vi vil, kvar leitar vi først etter grunnen?",
                    &["Kva får vi auge på når vi leitar der?", "Kva ville vi sett om vi byrja med det vi sjølve gjer?"],
                ),
                question("Om elevane visste at vi ville høyre, kva ville dei spurt om måten vi underviser på?"),
            ],
        },
        BuiltinTheme {
            title: "Oss sjølve",
            questions: &[
                question_in_parts(
                    "Kva er du heilt sikker på i jobben din, og kvar har du det frå?",
                    &["Kva har du frå di eiga skuletid?", "Kva har du frå utdanninga?", "Kva har du frå kollegaer?"],
                ),
                question_in_parts(
                    "Kva for ein vane ville det vore vanskeleg å gi slepp på?",
                    &["Kva gir den vanen oss?", "Kva gir han elevane?", "Kva kunne ha kome i staden?"],
                ),
                question_in_parts(
                    "Kva ser vi no som vi ikkje såg før vi byrja å spørje?",
                    &["Kva vil vi prøve saman?", "Kva er teikn på at det verkar for elevane?"],
                ),
            ],
        },
    ],
};
