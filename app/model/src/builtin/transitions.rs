//! Transitions (overganger): from kindergarten to school, from one stage to the next, and onwards.
//!
//! Knows only its words. It asks what pupils meet when they come to something new, and what those who send
//! and those who receive can do together. It passes on no pupil's papers.

use super::{BuiltinSet, BuiltinTheme, Language, question, question_in_parts};

pub const BOKMAL: BuiltinSet = BuiltinSet {
    number: 151,
    language: Language::Bokmal,
    title: "Overganger",
    about: "Passer når elever skal begynne på noe nytt. Ha planen for den første uken klar. Bruk gjerne dialogkafé.",
    source: "Overordnet del av læreplanverket (LK20), punkt 3.1 om et inkluderende læringsmiljø. \
             Spørsmålene er skrevet for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Å komme ny",
            questions: &[
                question_in_parts(
                    "Gå gjennom den første uken som om du var ny elev. Hva møter du?",
                    &["Hva er trygt?", "Hva er vanskelig å finne ut av?"],
                ),
                question("Hva ville elevene sagt at de skulle ønske de visste før de begynte?"),
                question("Hva gjør vi for den som kommer midt i året?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi vet om hverandre",
            questions: &[
                question_in_parts(
                    "Hva vet vi om dagen der elevene kommer fra, og der de skal?",
                    &["Hva gjør de likt med oss?", "Hva gjør de på en annen måte?"],
                ),
                question("Hva tror vi om elevene før vi har møtt dem, og hvor har vi det fra?"),
                question("Hva lærer vi elevene om igjen fordi vi ikke vet hva de kan?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi gjør sammen",
            questions: &[
                question("Hva kan de eldste elevene gjøre for dem som kommer?"),
                question_in_parts(
                    "Hva bør de som sender og de som tar imot, snakke om?",
                    &["Hva bør elevene selv få fortelle?", "Hva bør vi ikke sende videre?"],
                ),
                question_in_parts(
                    "Hva vil vi gjøre annerledes ved neste overgang?",
                    &["Hva er tegn på at elevene finner seg til rette?", "Når spør vi dem?"],
                ),
            ],
        },
    ],
};

pub const NYNORSK: BuiltinSet = BuiltinSet {
    number: 152,
    language: Language::Nynorsk,
    title: "Overgangar",
    about: "Passar når elevar skal byrje på noko nytt. Ha planen for den første veka klar. Bruk gjerne dialogkafé.",
    source: "Overordna del av læreplanverket (LK20), punkt 3.1 om eit inkluderande læringsmiljø. \
             Spørsmåla er skrivne for Fellestid.",
    themes: &[
        BuiltinTheme {
            title: "Å kome ny",
            questions: &[
                question_in_parts(
                    "Gå gjennom den første veka som om du var ny elev. Kva møter du?",
                    &["Kva er trygt?", "Kva er vanskeleg å finne ut av?"],
                ),
                question("Kva ville elevane sagt at dei skulle ønskje dei visste før dei byrja?"),
                question("Kva gjer vi for den som kjem midt i året?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi veit om kvarandre",
            questions: &[
                question_in_parts(
                    "Kva veit vi om dagen der elevane kjem frå, og der dei skal?",
                    &["Kva gjer dei likt med oss?", "Kva gjer dei på ein annan måte?"],
                ),
                question("Kva trur vi om elevane før vi har møtt dei, og kvar har vi det frå?"),
                question("Kva lærer vi elevane om att fordi vi ikkje veit kva dei kan?"),
            ],
        },
        BuiltinTheme {
            title: "Det vi gjer saman",
            questions: &[
                question("Kva kan dei eldste elevane gjere for dei som kjem?"),
                question_in_parts(
                    "Kva bør dei som sender og dei som tek imot, snakke om?",
                    &["Kva bør elevane sjølve få fortelje?", "Kva bør vi ikkje sende vidare?"],
                ),
                question_in_parts(
                    "Kva vil vi gjere annleis ved neste overgang?",
                    &["Kva er teikn på at elevane finn seg til rette?", "Når spør vi dei?"],
                ),
            ],
        },
    ],
};
