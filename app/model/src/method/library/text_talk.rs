//! Tekstsamtale: everyone reads and chooses one sentence; the others speak about it first, and the one who chose it
//! last. Then what it means for us.

use super::{Grouping, Method, ONCE, Want, minutes, people, plain, told};
use crate::method::StepKind;
use crate::method::text::text;

pub const TEXT_TALK: Method = Method {
    code: "text_talk",
    name: text("Tekstsamtale", "Tekstsamtale", "Text discussion"),
    purpose: text(
        "Når dere vil lese en tekst sammen, og høre hva hver av dere stopper ved.",
        "Når de vil lese ein tekst saman, og høyre kva kvar av dykk stoppar ved.",
        "When you want to read a text together, and hear where each of you stops.",
    ),
    people: people(3, 6, text("Tre til seks i hver gruppe.", "Tre til seks i kvar gruppe.", "Three to six in each group.")),
    source: text(
        "«Save the Last Word» av Short, Harste og Burke; som møteform ved Patricia Averette",
        "«Save the Last Word» av Short, Harste og Burke; som møteform ved Patricia Averette",
        "“Save the Last Word” by Short, Harste and Burke; as a meeting form by Patricia Averette",
    ),
    at_hand: text(
        "En tekst på én til fire sider til hver.",
        "Ein tekst på éi til fire sider til kvar.",
        "A text of one to four pages for each of you.",
    ),
    wants: &[Want::ReadOrWatch],
    rounds: ONCE,
    steps: &[
        told(
            "text_talk.read",
            StepKind::Individual,
            Grouping::Alone,
            minutes(4, 8, 20),
            text("Les teksten", "Les teksten", "Read the text"),
            text(
                "Les for deg selv. Skriv av én setning du stusser over eller vil huske.",
                "Les for deg sjølv. Skriv av éi setning du stussar over eller vil hugse.",
                "Read on your own. Copy one sentence that puzzles you or that you want to remember.",
            ),
        ),
        told(
            "text_talk.last_word",
            StepKind::Round,
            Grouping::Table,
            minutes(5, 10, 15),
            text("Setningene våre", "Setningane våre", "Our sentences"),
            text(
                "Les opp setningen din. De andre sier hva de tenker. Du sier ditt til slutt.",
                "Les opp setninga di. Dei andre seier kva dei tenkjer. Du seier ditt til slutt.",
                "Read out your sentence. The others say what they think. You speak last.",
            ),
        ),
        told(
            "text_talk.talk",
            StepKind::Talk,
            Grouping::Table,
            minutes(4, 10, 25),
            text("Teksten og oss", "Teksten og oss", "The text and us"),
            text(
                "Snakk om teksten. Hva kjenner vi igjen hos oss, og hva er vi uenige i?",
                "Snakk om teksten. Kva kjenner vi att hos oss, og kva er vi usamde i?",
                "Talk about the text. What do we recognise from here, and where do we disagree?",
            ),
        )
        .weighing(3),
        plain("text_talk.plenary", StepKind::Plenary, Grouping::All, minutes(2, 6, 10)).optional(),
        told(
            "text_talk.agree",
            StepKind::Agree,
            Grouping::Table,
            minutes(2, 5, 10),
            text("Det vi vil prøve", "Det vi vil prøve", "What we will try"),
            text(
                "Velg noe fra teksten vi vil prøve. Hva vil elevene merke?",
                "Vel noko frå teksten vi vil prøve. Kva vil elevane merke?",
                "Choose something from the text to try. What will the pupils notice?",
            ),
        ),
    ],
};
