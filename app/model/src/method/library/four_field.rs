//! Fire felt: what we do today, and what is missing, is sorted into what to keep, develop, stop with and begin with.

use super::{Grouping, Method, NOBODY, NOTHING, ONCE, Want, minutes, people, plain, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const FOUR_FIELD: Method = Method {
    code: "four_field",
    name: text(
        "Fire felt: behold, utvikle, slutt, begynn",
        "Fire felt: behald, utvikle, slutt, byrj",
        "Four fields: keep, develop, stop, begin",
    ),
    purpose: text(
        "Når dere skal rydde i det dere gjør, og få plass til noe nytt.",
        "Når de skal rydde i det de gjer, og få plass til noko nytt.",
        "When you are to sort out what you do, and make room for something new.",
    ),
    people: people(3, 8, text("Tre til åtte ved hvert bord.", "Tre til åtte ved kvart bord.", "Three to eight at each table.")),
    source: NOBODY,
    at_hand: NOTHING,
    wants: &[Want::Choose, Want::LookBack],
    rounds: ONCE,
    steps: &[
        told(
            "four_field.ideas",
            StepKind::Ideas,
            Grouping::Alone,
            minutes(2, 4, 5),
            text("Hva gjør vi, og hva mangler?", "Kva gjer vi, og kva manglar?", "What do we do, and what is missing?"),
            text(
                "Skriv for deg selv: Hva gjør vi i dag, og hva mangler vi? Én ting per lapp.",
                "Skriv for deg sjølv: Kva gjer vi i dag, og kva manglar vi? Éin ting per lapp.",
                "Write for yourself: what do we do today, and what is missing? One thing per note.",
            ),
        ),
        told(
            "four_field.sort",
            StepKind::Sort,
            Grouping::Table,
            minutes(4, 10, 15),
            text("Fire felt", "Fire felt", "Four fields"),
            text(
                "Legg lappene i fire felt: behold, utvikle, slutt med, begynn med. Si hvorfor.",
                "Legg lappane i fire felt: behald, utvikle, slutt med, byrj med. Sei kvifor.",
                "Put the notes in four fields: keep, develop, stop, begin. Say why.",
            ),
        ),
        told(
            "four_field.talk",
            StepKind::Talk,
            Grouping::Table,
            minutes(3, 10, 25),
            text("Der vi er uenige", "Der vi er usamde", "Where we disagree"),
            text(
                "Ta lappene dere ikke ble enige om. Hva er det vi ser ulikt?",
                "Ta lappane de ikkje blei samde om. Kva er det vi ser ulikt?",
                "Take the notes you could not agree on. What do we see differently?",
            ),
        )
        .weighing(3),
        plain("four_field.plenary", StepKind::Plenary, Grouping::All, minutes(2, 6, 10)).optional(),
        told(
            "four_field.agree",
            StepKind::Agree,
            Grouping::All,
            minutes(2, 7, 12),
            text("Én ting ut, én ting inn", "Éin ting ut, éin ting inn", "One thing out, one thing in"),
            text(
                "Velg hva vi slutter med. Én ting ut, og én ting inn. Hvem gjør hva?",
                "Vel kva vi sluttar med. Éin ting ut, og éin ting inn. Kven gjer kva?",
                "Choose what we stop. One thing out, and one thing in. Who does what?",
            ),
        ),
    ],
};
