//! Leading at three levels (ledelse på tre nivåer): school owner, school leadership, teachers.
//!
//! Knows only its words. It starts with the pupils and goes outwards: what reaches them, who does
//! what for it, and last what goes on between the levels. It asks about work, never about persons.

use super::{BuiltinSet, BuiltinTheme, question, question_in_parts};
use crate::language::Language;

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 41,
    language: Language::Bokmal,
    title: "Ledelse på tre nivåer",
    about: "Passer når dere vil se hvem som gjør hva, fra skoleeieren til klasserommet.",
    source: "Overordnet del av læreplanverket (LK20), punkt 3.5. Tanken om de tre nivåene er kjent \
             fra forskningsprosjektet School-In (2017–2020) og ledernettverkene i Østre Agder. \
             Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "I klasserommet",
            questions: &[
                question_in_parts(
                    "Når legger du opp timen slik at elevene lærer av hverandre?",
                    &["Hva har du gjort klart på forhånd?", "Hva lar du være å gjøre?"],
                ),
                question("Hva bestemmer elevene sammen med oss, og hva kunne de vært med på å bestemme?"),
                question_in_parts(
                    "Tenk på noe vi lærte sammen i år. Hvordan kan elevene merke det?",
                    &["Hva er blitt annerledes i timene?", "Hva ble borte på veien fra møterommet til klasserommet?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "I skoleledelsen",
            questions: &[
                question_in_parts(
                    "Hva gjør skoleledelsen som vi ser igjen i timene?",
                    &["Hva ser lærerne?", "Hva ser ledelsen selv?", "Hva ser de andre ansatte?"],
                ),
                question("Hva bør ledelsen alltid ha tid til, også når det er travelt?"),
                question_in_parts(
                    "Hvordan får ledelsen vite hvordan det går med undervisningen?",
                    &["Hva gjør det lett å fortelle?", "Hva er det ingen som spør om?"],
                ),
                question("Når er det best at ledelsen bestemmer, og når bør vi finne ut av det sammen?"),
            ],
        },
        BuiltinTheme {
            title: "Hos skoleeieren",
            questions: &[
                question_in_parts(
                    "Når merker vi på skolen at vi har en skoleeier?",
                    &["Når hjelper det elevene å lære?", "Når tar det tid fra elevene?"],
                ),
                question("Hva bør skolene få til sammen, og hva bør hver skole finne ut for seg selv?"),
                question_in_parts(
                    "Hva vet skoleeieren om hvordan elevene våre lærer, utenom tallene?",
                    &["Hvem forteller det?", "Hva skulle vi ønske at skoleeieren visste?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Mellom oss",
            questions: &[
                question_in_parts(
                    "Velg noe vi satser på. Hvem gjør hva for at det skal nå fram til elevene?",
                    &["Hva gjør skoleeieren?", "Hva gjør skoleledelsen?", "Hva gjør lærerne?"],
                ),
                question_in_parts(
                    "Når ble en avgjørelse bedre fordi noen fortalte hvordan det var i klasserommet?",
                    &["Hva gjorde at det nådde fram?", "Hva burde vi fortelle nå?"],
                ),
                question_in_parts(
                    "Hva venter vi på at noen andre skal gjøre?",
                    &["Hvem vet at vi venter?", "Hva kan vi begynne med selv?"],
                ),
                question_in_parts(
                    "Hva lover vi hverandre, på hvert nivå, før vi møtes igjen?",
                    &["Hva er tegn på at det når fram til elevene?", "Hvordan forteller vi hverandre hvordan det gikk?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 42,
    language: Language::Nynorsk,
    title: "Leiing på tre nivå",
    about: "Passar når de vil sjå kven som gjer kva, frå skuleeigaren til klasserommet.",
    source: "Overordna del av læreplanverket (LK20), punkt 3.5. Tanken om dei tre nivåa er kjend \
             frå forskingsprosjektet School-In (2017–2020) og leiarnettverka i Østre Agder. \
             Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "I klasserommet",
            questions: &[
                question_in_parts(
                    "Når legg du opp timen slik at elevane lærer av kvarandre?",
                    &["Kva har du gjort klart på førehand?", "Kva lèt du vere å gjere?"],
                ),
                question("Kva bestemmer elevane saman med oss, og kva kunne dei vore med på å bestemme?"),
                question_in_parts(
                    "Tenk på noko vi lærte saman i år. Korleis kan elevane merke det?",
                    &["Kva har blitt annleis i timane?", "Kva blei borte på vegen frå møterommet til klasserommet?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "I skuleleiinga",
            questions: &[
                question_in_parts(
                    "Kva gjer skuleleiinga som vi ser att i timane?",
                    &["Kva ser lærarane?", "Kva ser leiinga sjølv?", "Kva ser dei andre tilsette?"],
                ),
                question("Kva bør leiinga alltid ha tid til, sjølv når det er travelt?"),
                question_in_parts(
                    "Korleis får leiinga vite korleis det går med undervisninga?",
                    &["Kva gjer det lett å fortelje?", "Kva er det ingen som spør om?"],
                ),
                question("Når er det best at leiinga bestemmer, og når bør vi finne ut av det saman?"),
            ],
        },
        BuiltinTheme {
            title: "Hos skuleeigaren",
            questions: &[
                question_in_parts(
                    "Når merkar vi på skulen at vi har ein skuleeigar?",
                    &["Når hjelper det elevane å lære?", "Når tek det tid frå elevane?"],
                ),
                question("Kva bør skulane få til saman, og kva bør kvar skule finne ut for seg sjølv?"),
                question_in_parts(
                    "Kva veit skuleeigaren om korleis elevane våre lærer, utanom tala?",
                    &["Kven fortel det?", "Kva skulle vi ønskje at skuleeigaren visste?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Mellom oss",
            questions: &[
                question_in_parts(
                    "Vel noko vi satsar på. Kven gjer kva for at det skal nå fram til elevane?",
                    &["Kva gjer skuleeigaren?", "Kva gjer skuleleiinga?", "Kva gjer lærarane?"],
                ),
                question_in_parts(
                    "Når blei ei avgjerd betre fordi nokon fortalde korleis det var i klasserommet?",
                    &["Kva gjorde at det nådde fram?", "Kva burde vi fortelje no?"],
                ),
                question_in_parts(
                    "Kva ventar vi på at nokon andre skal gjere?",
                    &["Kven veit at vi ventar?", "Kva kan vi byrje med sjølve?"],
                ),
                question_in_parts(
                    "Kva lovar vi kvarandre, på kvart nivå, før vi møtest att?",
                    &["Kva er teikn på at det når fram til elevane?", "Korleis fortel vi kvarandre korleis det gjekk?"],
                ),
            ],
        },
    ],
};
