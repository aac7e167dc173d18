//! Building on practice and thinking anew (bygge på det vi gjør, og tenke nytt).
//!
//! Knows only its words. It goes from what works, through what is taken for granted, to something to
//! try: from first to second order reflection, and back to practice.

use super::{BuiltinSet, BuiltinTheme, question, question_in_parts};
use crate::language::Language;

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 21,
    language: Language::Bokmal,
    title: "Bygge på det vi gjør, og tenke nytt",
    about: "Passer når noe nytt skal inn i hverdagen, og dere vil ta vare på det som virker.",
    source: "Overordnet del av læreplanverket (LK20), punkt 2.5 og 3.5. Spørsmålene om det vi tar \
             for gitt, bygger på Wackerhausen (2009) om refleksjon av første og andre orden. \
             Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Det som allerede virker",
            questions: &[
                question_in_parts(
                    "Hva av det vi gjør i dag, ville du savnet om det ble borte?",
                    &["Hvordan merker du at det virker?", "Hvem virker det ikke for?"],
                ),
                question_in_parts(
                    "Hva får vi allerede til som vi kan gjøre mer av?",
                    &[
                        "Når elevene skal lære noe i dybden?",
                        "Når flere fag går sammen om et tverrfaglig tema?",
                        "Når vi bruker digitale verktøy i timene?",
                    ],
                ),
                question_in_parts(
                    "Tenk på den forrige satsingen vi var med på. Hva sitter igjen i hverdagen?",
                    &["Hva gjorde at noe ble værende?", "Hva ble borte, og hvorfor?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi tar for gitt",
            questions: &[
                question_in_parts(
                    "Velg noe vi gjør hver uke. Hvorfor gjør vi det slik?",
                    &[
                        "Hva ville en elev svart på det?",
                        "Hva må stemme for at dette skal være den beste måten?",
                        "Hvem kan bestemme at vi gjør det annerledes?",
                    ],
                ),
                question_in_parts(
                    "Hva sier vi at vi gjør, men får sjelden til?",
                    &["Hva kommer i veien?", "Hva velger vi da i stedet?"],
                ),
                question_in_parts(
                    "Hvor har læreplanen endret ordene våre, men ikke timene?",
                    &[
                        "Hva har den endret for elevene?",
                        "Hva har den endret i samarbeidet mellom oss?",
                        "Hva har den endret i måten skolen blir ledet på?",
                    ],
                ),
            ],
        },
        BuiltinTheme {
            title: "Noe nytt",
            questions: &[
                question("Hvor hjelper det ikke lenger å gjøre litt mer av det samme?"),
                question_in_parts(
                    "Hva kan vi slutte med for å få tid til noe nytt?",
                    &["Hva kan lærerne slutte med?", "Hva kan ledelsen slutte å be om?", "Hva kan vi la være å møtes om?"],
                ),
                question("Hva ville vi prøvd om det var helt greit å mislykkes?"),
                question_in_parts(
                    "Hva kan vi alle prøve i tre uker og så se på sammen?",
                    &["Hva er tegn på at det virker?", "Hvem trenger hjelp til å komme i gang?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 22,
    language: Language::Nynorsk,
    title: "Byggje på det vi gjer, og tenkje nytt",
    about: "Passar når noko nytt skal inn i kvardagen, og de vil ta vare på det som verkar.",
    source: "Overordna del av læreplanverket (LK20), punkt 2.5 og 3.5. Spørsmåla om det vi tek for \
             gitt, byggjer på Wackerhausen (2009) om refleksjon av første og andre orden. \
             Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Det som allereie verkar",
            questions: &[
                question_in_parts(
                    "Kva av det vi gjer i dag, ville du sakna om det blei borte?",
                    &["Korleis merkar du at det verkar?", "Kven verkar det ikkje for?"],
                ),
                question_in_parts(
                    "Kva får vi allereie til som vi kan gjere meir av?",
                    &[
                        "Når elevane skal lære noko i djupna?",
                        "Når fleire fag går saman om eit tverrfagleg tema?",
                        "Når vi bruker digitale verktøy i timane?",
                    ],
                ),
                question_in_parts(
                    "Tenk på den førre satsinga vi var med på. Kva sit att i kvardagen?",
                    &["Kva gjorde at noko blei verande?", "Kva blei borte, og kvifor?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi tek for gitt",
            questions: &[
                question_in_parts(
                    "Vel noko vi gjer kvar veke. Kvifor gjer vi det slik?",
                    &[
                        "Kva ville ein elev svart på det?",
                        "Kva må stemme for at dette skal vere den beste måten?",
                        "Kven kan bestemme at vi gjer det annleis?",
                    ],
                ),
                question_in_parts(
                    "Kva seier vi at vi gjer, men får sjeldan til?",
                    &["Kva kjem i vegen?", "Kva vel vi då i staden?"],
                ),
                question_in_parts(
                    "Kvar har læreplanen endra orda våre, men ikkje timane?",
                    &[
                        "Kva har han endra for elevane?",
                        "Kva har han endra i samarbeidet mellom oss?",
                        "Kva har han endra i måten skulen blir leidd på?",
                    ],
                ),
            ],
        },
        BuiltinTheme {
            title: "Noko nytt",
            questions: &[
                question("Kvar hjelper det ikkje lenger å gjere litt meir av det same?"),
                question_in_parts(
                    "Kva kan vi slutte med for å få tid til noko nytt?",
                    &["Kva kan lærarane slutte med?", "Kva kan leiinga slutte å be om?", "Kva kan vi la vere å møtast om?"],
                ),
                question("Kva ville vi prøvd om det var heilt greitt å mislykkast?"),
                question_in_parts(
                    "Kva kan vi alle prøve i tre veker og så sjå på saman?",
                    &["Kva er teikn på at det verkar?", "Kven treng hjelp til å kome i gang?"],
                ),
            ],
        },
    ],
};
