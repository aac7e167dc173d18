//! What a professional community is (hva et profesjonsfellesskap er): a set to begin with.
//!
//! Knows only its words. The thoughts follow 3.5 of the core curriculum: everyone who works at the
//! school takes part, and choices rest on experience, research and ethical judgement.

use super::{BuiltinSet, BuiltinTheme, question, question_in_parts};
use crate::language::Language;

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 11,
    language: Language::Bokmal,
    title: "Hva er et profesjonsfellesskap?",
    about: "Passer å begynne med: Hva klarer dere i fellesskap, og hva står dere alene om?",
    source: "Overordnet del av læreplanverket (LK20), punkt 3.5 Profesjonsfellesskap og \
             skoleutvikling. Utdanningsdirektoratet har en film om det samme på fire minutter. \
             Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Når vi får det til",
            questions: &[
                question_in_parts(
                    "Når ble du sist flinkere i jobben takket være en kollega her?",
                    &["Hva gjorde kollegaen?", "Hva gjorde det mulig?"],
                ),
                question("Hva ville en nyansatt lagt merke til ved måten vi snakker om undervisning på?"),
                question_in_parts(
                    "Hva deler vi gjerne med hverandre, og hva holder vi for oss selv?",
                    &["Hvorfor er det blitt slik?", "Hva går vi glipp av?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Alle som jobber her",
            questions: &[
                question("Hvem av oss vet noe viktig om skolehverdagen som de andre sjelden spør etter?"),
                question_in_parts(
                    "Hva trenger vi fra hverandre for å gjøre skolen bedre?",
                    &[
                        "Hva trenger lærerne fra ledelsen?",
                        "Hva trenger ledelsen fra lærerne?",
                        "Hva trenger fagarbeidere, assistenter og andre for å være med på lik linje?",
                    ],
                ),
                question_in_parts(
                    "Når er vi uenige på en måte som gjør oss klokere?",
                    &["Hva gjør vi når uenigheten blir ubehagelig?", "Hva skjer med uenighet som ikke blir sagt høyt?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi bygger valgene våre på",
            questions: &[
                question_in_parts(
                    "Tenk på noe vi nylig bestemte sammen. Hva bygde vi det på?",
                    &[
                        "Hva visste vi av egen erfaring?",
                        "Hva visste vi fra forskning?",
                        "Hva mente vi var rett overfor elevene?",
                    ],
                ),
                question_in_parts(
                    "Hvilken vane på skolen vår har vi aldri begrunnet for hverandre?",
                    &["Hvorfor gjør vi det slik?", "Hvem er det godt for?", "Hva ville skjedd om vi lot være?"],
                ),
                question("Hva kan vi gjøre annerledes neste uke for å lære mer av hverandre?"),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 12,
    language: Language::Nynorsk,
    title: "Kva er eit profesjonsfellesskap?",
    about: "Passar å byrje med: Kva klarer de i fellesskap, og kva står de åleine om?",
    source: "Overordna del av læreplanverket (LK20), punkt 3.5 Profesjonsfellesskap og \
             skuleutvikling. Utdanningsdirektoratet har ein film om det same på fire minutt. \
             Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Når vi får det til",
            questions: &[
                question_in_parts(
                    "Når blei du sist flinkare i jobben takk vere ein kollega her?",
                    &["Kva gjorde kollegaen?", "Kva gjorde det mogleg?"],
                ),
                question("Kva ville ein nytilsett lagt merke til ved måten vi snakkar om undervisning på?"),
                question_in_parts(
                    "Kva deler vi gjerne med kvarandre, og kva held vi for oss sjølve?",
                    &["Kvifor har det blitt slik?", "Kva går vi glipp av?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Alle som jobbar her",
            questions: &[
                question("Kven av oss veit noko viktig om skulekvardagen som dei andre sjeldan spør etter?"),
                question_in_parts(
                    "Kva treng vi frå kvarandre for å gjere skulen betre?",
                    &[
                        "Kva treng lærarane frå leiinga?",
                        "Kva treng leiinga frå lærarane?",
                        "Kva treng fagarbeidarar, assistentar og andre for å vere med på lik linje?",
                    ],
                ),
                question_in_parts(
                    "Når er vi usamde på ein måte som gjer oss klokare?",
                    &["Kva gjer vi når usemja blir ubehageleg?", "Kva skjer med usemje som ikkje blir sagd høgt?"],
                ),
            ],
        },
        BuiltinTheme {
            title: "Det vi byggjer vala våre på",
            questions: &[
                question_in_parts(
                    "Tenk på noko vi nyleg bestemte saman. Kva bygde vi det på?",
                    &[
                        "Kva visste vi av eiga erfaring?",
                        "Kva visste vi frå forsking?",
                        "Kva meinte vi var rett overfor elevane?",
                    ],
                ),
                question_in_parts(
                    "Kva for ein vane på skulen vår har vi aldri grunngitt for kvarandre?",
                    &["Kvifor gjer vi det slik?", "Kven er det godt for?", "Kva ville skjedd om vi lét vere?"],
                ),
                question("Kva kan vi gjere annleis neste veke for å lære meir av kvarandre?"),
            ],
        },
    ],
};
