//! SWOT: what we know about ourselves and our prospects, sorted into four fields, before a direction is chosen.

use super::{Grouping, Method, ONCE, Want, minutes, people, plain, told};
use crate::kinds::point::Column;
use crate::method::StepKind;
use crate::method::text::text;

pub const SWOT: Method = Method {
    code: "swot",
    name: text(
        "SWOT: sterke og svake sider, muligheter og trusler",
        "SWOT: sterke og svake sider, moglegheiter og truslar",
        "SWOT: strengths, weaknesses, opportunities and threats",
    ),
    purpose: text(
        "Når dere skal velge retning, og først vil se både innover og utover.",
        "Når de skal velje retning, og først vil sjå både innover og utover.",
        "When you are to choose a direction, and first want to look both inwards and outwards.",
    ),
    people: people(3, 8, text("Tre til åtte ved hvert bord.", "Tre til åtte ved kvart bord.", "Three to eight at each table.")),
    source: text(
        "ofte tilskrevet Albert Humphrey, Stanford Research Institute, i 1960-årene; opphavet er omstridt",
        "ofte tilskrive Albert Humphrey, Stanford Research Institute, i 1960-åra; opphavet er omstridt",
        "often ascribed to Albert Humphrey, Stanford Research Institute, in the 1960s; its origin is disputed",
    ),
    at_hand: text(
        "Det dere vet om skolen: undersøkelser, prøver og planer.",
        "Det de veit om skulen: undersøkingar, prøver og planar.",
        "What you know about the school: surveys, tests and plans.",
    ),
    wants: &[Want::Choose],
    rounds: ONCE,
    steps: &[
        told(
            "swot.ideas",
            StepKind::Ideas,
            Grouping::Alone,
            minutes(3, 5, 6),
            text("Innover og utover", "Innover og utover", "Inwards and outwards"),
            text(
                "Skriv for deg selv: Hva får vi til? Hva strever vi med? Hva venter oss? Én ting per lapp.",
                "Skriv for deg sjølv: Kva får vi til? Kva strevar vi med? Kva ventar oss? Éin ting per lapp.",
                "Write for yourself: what goes well, what is hard, what awaits us? One thing per note.",
            ),
        ),
        told(
            "swot.sort",
            StepKind::Sort,
            Grouping::Table,
            minutes(5, 10, 15),
            text("Fire felt", "Fire felt", "Four fields"),
            text(
                "Legg lappene i fire felt: sterke sider, svake sider, muligheter og trusler. Si hvorfor.",
                "Legg lappane i fire felt: sterke sider, svake sider, moglegheiter og truslar. Sei kvifor.",
                "Put the notes in four fields: strengths, weaknesses, opportunities, threats. Say why.",
            ),
        )
        .sorting_in(Column::SWOT),
        told(
            "swot.talk",
            StepKind::Talk,
            Grouping::Table,
            minutes(4, 10, 25),
            text("På tvers av feltene", "På tvers av felta", "Across the fields"),
            text(
                "Se feltene i sammenheng. Hvilken sterk side kan vi bruke mer, og hva må vi ta på alvor?",
                "Sjå felta i samanheng. Kva for ei sterk side kan vi bruke meir, og kva må vi ta på alvor?",
                "See the fields together. Which strength can we use more, and what must we take seriously?",
            ),
        )
        .weighing(3),
        plain("swot.plenary", StepKind::Plenary, Grouping::All, minutes(2, 6, 10)).optional(),
        told(
            "swot.agree",
            StepKind::Agree,
            Grouping::All,
            minutes(2, 6, 12),
            text("Retningen", "Retninga", "The direction"),
            text(
                "Velg én ting vi satser på. Og én vi lar ligge. Hva gjør vi først?",
                "Vel éin ting vi satsar på. Og éin vi lèt liggje. Kva gjer vi først?",
                "Choose one thing to work on. And one to leave. What do we do first?",
            ),
        ),
    ],
};
