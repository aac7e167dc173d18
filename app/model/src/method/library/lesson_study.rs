//! Lesson study in two meetings: a lesson is planned together, and after it was taught and observed we tell what we
//! saw and change it.

use super::{Grouping, Method, ONCE, Want, minutes, named, people, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const LESSON_STUDY: Method = Method {
    code: "lesson_study",
    name: text("Lesson study: planlegg timen", "Lesson study: planlegg timen", "Lesson study: plan the lesson"),
    purpose: text(
        "Når dere vil finne ut noe om hvordan elevene lærer, i én time dere lager sammen.",
        "Når de vil finne ut noko om korleis elevane lærer, i éin time de lagar saman.",
        "When you want to find out something about how pupils learn, in one lesson you plan together.",
    ),
    people: people(
        3,
        6,
        text(
            "Tre til seks som kan komme i samme time.",
            "Tre til seks som kan kome i same time.",
            "Three to six who can come to the same lesson.",
        ),
    )
    .at_most_in_all(6),
    source: named("Lesson study, Japan; Lewis (2002)"),
    at_hand: text(
        "En time dere skal ha, og læreplanen i faget.",
        "Ein time de skal ha, og læreplanen i faget.",
        "A lesson you are going to teach, and the curriculum of the subject.",
    ),
    wants: &[Want::OwnPractice],
    rounds: ONCE,
    steps: &[
        told(
            "lesson_study.question",
            StepKind::Talk,
            Grouping::Table,
            minutes(3, 8, 12),
            text("Hva vil vi finne ut?", "Kva vil vi finne ut?", "What do we want to find out?"),
            text(
                "Velg hva vi vil finne ut. Hva skal elevene lære, og hva lurer vi på om hvordan de lærer det?",
                "Vel kva vi vil finne ut. Kva skal elevane lære, og kva lurer vi på om korleis dei lærer det?",
                "Choose what to find out. What are the pupils to learn, and what do we wonder about?",
            ),
        ),
        told(
            "lesson_study.plan",
            StepKind::Talk,
            Grouping::Table,
            minutes(5, 16, 45),
            text("Planlegg timen sammen", "Planlegg timen saman", "Plan the lesson together"),
            text(
                "Lag timen sammen. Skriv den steg for steg: Hva sier vi, og hva gjør elevene?",
                "Lag timen saman. Skriv han steg for steg: Kva seier vi, og kva gjer elevane?",
                "Plan the lesson together. Write it step by step: what do we say, what do the pupils do?",
            ),
        )
        .weighing(4),
        told(
            "lesson_study.expect",
            StepKind::Ideas,
            Grouping::Alone,
            minutes(2, 4, 5),
            text("Hva tror du skjer?", "Kva trur du skjer?", "What do you think will happen?"),
            text(
                "Skriv for deg selv: Hva kommer elevene til å gjøre? Én ting per lapp.",
                "Skriv for deg sjølv: Kva kjem elevane til å gjere? Éin ting per lapp.",
                "Write for yourself: what will the pupils do? One thing per note.",
            ),
        ),
        told(
            "lesson_study.observe",
            StepKind::Agree,
            Grouping::Table,
            minutes(2, 6, 10),
            text("Hvem ser etter hva", "Kven ser etter kva", "Who watches what"),
            text(
                "Fordel oppgavene. Når er timen, hvem underviser, hva ser vi andre etter, og når møtes vi igjen?",
                "Fordel oppgåvene. Når er timen, kven underviser, kva ser vi andre etter, og når møtest vi att?",
                "Share the tasks. When is the lesson, who teaches, what do the rest watch for, when do we meet?",
            ),
        ),
    ],
};

pub const LESSON_STUDY_AFTER: Method = Method {
    code: "lesson_study_after",
    name: text("Lesson study: etter timen", "Lesson study: etter timen", "Lesson study: after the lesson"),
    purpose: text(
        "Når timen er holdt, og dere vil lære av det dere så.",
        "Når timen er halden, og de vil lære av det de såg.",
        "When the lesson has been taught, and you want to learn from what you saw.",
    ),
    people: people(
        3,
        6,
        text(
            "De som planla timen, og de som så på.",
            "Dei som planla timen, og dei som såg på.",
            "Those who planned the lesson, and those who watched.",
        ),
    )
    .at_most_in_all(6),
    source: named("Lesson study, Japan; Lewis (2002)"),
    at_hand: text(
        "Referatet fra planleggingen, og notatene fra timen.",
        "Referatet frå planlegginga, og notata frå timen.",
        "The minutes of the planning, and your notes from the lesson.",
    ),
    wants: &[Want::OwnPractice, Want::LookBack],
    rounds: ONCE,
    steps: &[
        told(
            "lesson_study_after.taught",
            StepKind::Present,
            Grouping::Table,
            minutes(2, 3, 5),
            text("Du som underviste", "Du som underviste", "Whoever taught"),
            text(
                "Fortell hvordan timen var. Du som underviste, begynner. Vi andre lytter.",
                "Fortel korleis timen var. Du som underviste, byrjar. Vi andre lyttar.",
                "Tell us how the lesson was. Whoever taught begins. The rest of us listen.",
            ),
        ),
        told(
            "lesson_study_after.saw",
            StepKind::Round,
            Grouping::Table,
            minutes(3, 10, 15),
            text("Det vi så", "Det vi såg", "What we saw"),
            text(
                "Fortell hva du så. Ikke hva du mener om det. Én ting hver, etter tur. Ingen navn.",
                "Fortel kva du såg. Ikkje kva du meiner om det. Éin ting kvar, etter tur. Ingen namn.",
                "Say what you saw. Not what you think of it. One thing each, in turn. No names.",
            ),
        ),
        told(
            "lesson_study_after.unexpected",
            StepKind::Talk,
            Grouping::Table,
            minutes(3, 12, 40),
            text("Det vi ikke ventet oss", "Det vi ikkje venta oss", "What we did not expect"),
            text(
                "Snakk om det som overrasket. Hva sier det om hvordan elevene lærer?",
                "Snakk om det som overraska. Kva seier det om korleis elevane lærer?",
                "Talk about what surprised you. What does it say about how pupils learn?",
            ),
        )
        .weighing(4),
        told(
            "lesson_study_after.change",
            StepKind::Agree,
            Grouping::Table,
            minutes(2, 7, 12),
            text("Hva endrer vi?", "Kva endrar vi?", "What do we change?"),
            text(
                "Bli enige om én endring. Hva gjør vi annerledes neste gang, og hva forteller vi de andre?",
                "Bli samde om éi endring. Kva gjer vi annleis neste gong, og kva fortel vi dei andre?",
                "Agree on one change. What will we do differently next time, and what do we tell the others?",
            ),
        ),
    ],
};
