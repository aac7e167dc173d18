//! Themes, titles and lines that only announce.

use super::{assert_read, read};
use crate::paste::Draft;

#[test]
fn headings_are_known_with_and_without_markup() {
    for heading in [
        "Trygghet",
        "Trygghet:",
        "# Trygghet",
        "### Trygghet ###",
        "**Trygghet**",
        "__Trygghet__",
        "*Trygghet*",
        "Trygghet\n========",
        "Trygghet\n---",
        "TRYGGHET",
        "Tema: Trygghet",
        "Tema 1: Trygghet",
        "1. Trygghet",
        "**1. Trygghet**",
    ] {
        let draft = Draft::read(&format!("{heading}\n- Når er vi trygge?\n- Når er vi det ikke?"));
        let themes = draft.themes();
        assert_eq!(themes.len(), 1, "{heading}");
        assert_eq!(themes[0].title.as_deref().map(str::to_lowercase).as_deref(), Some("trygghet"), "{heading}");
        assert_eq!(themes[0].questions.len(), 2, "{heading}");
    }
}

#[test]
fn bare_questions_stand_in_one_theme_without_title() {
    let themes = Draft::read("Hva er bra?\nHva er vanskelig?\n\nHva gjør vi nå?").themes();
    assert_eq!((themes.len(), themes[0].title.clone(), themes[0].questions.len()), (1, None, 3));
}

#[test]
fn a_question_outside_the_list_belongs_to_its_theme() {
    assert_read(&[(
        "Lesing\n- Hva leser vi?\nHvem leser for oss?\n- Hvor leser vi?",
        &["# Lesing", "? Hva leser vi?", "? Hvem leser for oss?", "? Hvor leser vi?"],
    )]);
}

#[test]
fn numbered_and_bulleted_headings_are_themes() {
    let expected: &[&str] = &["# Lesing", "? Hva leser vi?", "? Hvorfor?", "# Skriving", "? Hva skriver vi?"];
    assert_read(&[
        ("1. Lesing\n• Hva leser vi?\n• Hvorfor?\n2. Skriving\n• Hva skriver vi?", expected),
        ("1. Lesing\nHva leser vi?\nHvorfor?\n\n2. Skriving\nHva skriver vi?", expected),
        ("I. Lesing\n1. Hva leser vi?\n2. Hvorfor?\nII. Skriving\n1. Hva skriver vi?", expected),
        ("• Lesing\n  ◦ Hva leser vi?\n  ◦ Hvorfor?\n• Skriving\n  ◦ Hva skriver vi?", expected),
        ("## 1. Lesing\n1. Hva leser vi?\n2. Hvorfor?\n\n## 2. Skriving\n1. Hva skriver vi?", expected),
        ("- Lesing\n- Hva leser vi?\n- Hvorfor?\n- Skriving\n- Hva skriver vi?", expected),
        ("1. Lesing\n1.1 Hva leser vi?\n1.2 Hvorfor?\n2. Skriving\n2.1 Hva skriver vi?", expected),
        ("Lesing\n\tHva leser vi?\n\tHvorfor?\nSkriving\n\tHva skriver vi?", expected),
    ]);
}

#[test]
fn headings_that_only_announce_are_left_out() {
    for heading in [
        "Forslag til spørsmål",
        "Refleksjonsspørsmål",
        "Spørsmål:",
        "Spørsmål til drøfting",
        "Diskuter i grupper:",
        "Til ettertanke",
        "Snakk sammen to og to",
        "Oppgave 2",
        "Her er spørsmålene til torsdag:",
        "Discuss in groups",
        "To og to",
    ] {
        assert_eq!(
            read(&format!("Mot\n\n{heading}\n- Hva er mot?\n\nTillit\n\n{heading}\n- Hva er tillit?")),
            format!("# Mot\n- {heading}\n? Hva er mot?\n# Tillit\n- {heading}\n? Hva er tillit?")
        );
    }
}

#[test]
fn headings_that_mention_questions_may_still_be_themes() {
    assert_read(&[("Å stille gode spørsmål\n- Hvem spør her?", &["# Å stille gode spørsmål", "? Hvem spør her?"])]);
}

#[test]
fn the_title_is_the_first_heading_without_questions() {
    assert_read(&[
        (
            "# Plandag\n\nVi møtes i biblioteket.\n\n## Lesing\n- Hva leser vi?",
            &["! Plandag", "- Vi møtes i biblioteket.", "# Lesing", "? Hva leser vi?"],
        ),
        ("Plandag\n\nLesing\n- Hva leser vi?", &["! Plandag", "# Lesing", "? Hva leser vi?"]),
        ("Mot\n\nTil ettertanke\n- Hva er mot?", &["! Mot", "- Til ettertanke", "? Hva er mot?"]),
        ("# Hva er et godt møte?\n\n## Rom\n- Hvor sitter vi?", &["! Hva er et godt møte?", "# Rom", "? Hvor sitter vi?"]),
    ]);
}

#[test]
fn questions_with_markup_and_questions_under_them_are_themes() {
    assert_read(&[
        ("## Hva er respons?\n* Hvem gir den?\n* Når?", &["# Hva er respons?", "? Hvem gir den?", "? Når?"]),
        ("**Hva fungerer?**\n**Hva mangler?**\n**Hva nå?**", &["? Hva fungerer?", "? Hva mangler?", "? Hva nå?"]),
    ]);
}

#[test]
fn what_follows_the_questions_is_left_out() {
    let page = "Lesing\n- Hva leser vi?\n\nMer om lesing\n\nHer finner du flere opplegg.\n- Høytlesing\n- Lesesirkel\n\nVar denne siden nyttig?";
    let expected: &[&str] = &[
        "# Lesing",
        "? Hva leser vi?",
        "- Mer om lesing",
        "- Her finner du flere opplegg.",
        "- Høytlesing",
        "- Lesesirkel",
        "- Var denne siden nyttig?",
    ];
    assert_read(&[(page, expected)]);
}

#[test]
fn an_article_that_asks_in_passing_is_not_a_question() {
    let page = "Hvordan blir møter gode? Denne skolen har øvd i to år.\n\nMøtene våre\n- Hva vil vi ha mer av?";
    assert_read(&[(
        page,
        &["- Hvordan blir møter gode? Denne skolen har øvd i to år.", "# Møtene våre", "? Hva vil vi ha mer av?"],
    )]);
}

#[test]
fn a_prompt_with_questions_under_it_keeps_them() {
    let page = "Tenk på den siste samtalen du ledet:\n- Hva gikk bra?\n- Hva var vanskelig?";
    assert_read(&[(page, &["? Tenk på den siste samtalen du ledet:", "+ Hva gikk bra?", "+ Hva var vanskelig?"])]);
}

#[test]
fn numbered_parts_of_a_page_are_themes() {
    assert_read(&[
        (
            "Del to: Hvem er vi?\n- Hva gjør vi nå?\n- Hvem gjør det?",
            &["# Del to: Hvem er vi?", "? Hva gjør vi nå?", "? Hvem gjør det?"],
        ),
        ("Del 3: Veien videre\n- Hva gjør vi nå?", &["# Del 3: Veien videre", "? Hva gjør vi nå?"]),
        ("Del: Hva tenker dere?\n- om lesing", &["? Del: Hva tenker dere?", "+ om lesing"]),
    ]);
    let draft = Draft::read("Del to: Hvem er vi?\n- Hva gjør vi nå?");
    assert_eq!(draft.themes()[0].title.as_deref(), Some("Hvem er vi?"));
}
