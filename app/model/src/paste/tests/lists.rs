//! Bullets, numbers, letters and levels.

use super::{assert_read, read};

#[test]
fn every_bullet_makes_a_question() {
    let bullets = "• - * – — o · ▪ ‣ ◦ ● ■ ➢ ✓ ☐ + \u{F0B7} \u{F0A7} \u{F0D8} § \u{2022}\u{200B}";
    for bullet in bullets.split(' ') {
        for space in [" ", "\t", "\u{A0}", "   "] {
            let page = format!("Lesing\n{bullet}{space}Hva leser vi?\n{bullet}{space}Hvem leser vi for?");
            assert_eq!(read(&page), "# Lesing\n? Hva leser vi?\n? Hvem leser vi for?", "{bullet:?}{space:?}");
        }
    }
}

#[test]
fn every_number_and_letter_makes_a_question() {
    let pairs = [
        ("1.", "2."),
        ("1)", "2)"),
        ("(1)", "(2)"),
        ("a.", "b."),
        ("a)", "b)"),
        ("(a)", "(b)"),
        ("A.", "B."),
        ("i)", "ii)"),
        ("I.", "II."),
        ("1.1", "1.2"),
        ("1.1.", "1.2."),
        ("9.", "10."),
    ];
    for (first, second) in pairs {
        let page = format!("Lesing\n{first} Hva leser vi?\n{second} Hvem leser vi for?");
        assert_eq!(read(&page), "# Lesing\n? Hva leser vi?\n? Hvem leser vi for?", "{first}");
    }
}

#[test]
fn numbers_that_are_words_stay_in_the_text() {
    assert_read(&[
        ("1. trinn: Hva trenger de?", &["? 1. trinn: Hva trenger de?"]),
        ("17. mai: Hvem bærer fanen?", &["? 17. mai: Hvem bærer fanen?"]),
        ("10.15 Hva rekker vi?", &["? 10.15 Hva rekker vi?"]),
        ("2024 var tungt. Hva lærte det oss?", &["? 2024 var tungt. Hva lærte det oss?"]),
        ("§ 9 A: Hva krever den av oss?", &["? § 9 A: Hva krever den av oss?"]),
    ]);
}

#[test]
fn a_mark_may_touch_its_text() {
    assert_read(&[
        ("1)Hva er mot?\n2)Hvem har mot?", &["? Hva er mot?", "? Hvem har mot?"]),
        ("1.Hva er mot?\n2.Hvem har mot?", &["? Hva er mot?", "? Hvem har mot?"]),
        ("-Hva er mot?\n–Hvem har mot?", &["? Hva er mot?", "? Hvem har mot?"]),
        ("•Hva er mot?\n•Hvem har mot?", &["? Hva er mot?", "? Hvem har mot?"]),
    ]);
}

#[test]
fn deeper_bullets_are_parts() {
    assert_read(&[
        ("- Hva leser vi?\n  - i fag\n  - på fritida\n- Hvorfor?", &["? Hva leser vi?", "+ i fag", "+ på fritida", "? Hvorfor?"]),
        ("- Hva leser vi?\n\t- I fag?\n\t\t- I norsk?\n- Hvorfor?", &["? Hva leser vi?", "+ I fag?", "+ I norsk?", "? Hvorfor?"]),
        (
            "1) Hva leser vi?\na) i norsk\nb) i naturfag\n2) Hvorfor?",
            &["? Hva leser vi?", "+ i norsk", "+ i naturfag", "? Hvorfor?"],
        ),
        ("1. Hva leser vi?\n- i fag\n- hjemme\n2. Hvorfor?", &["? Hva leser vi?", "+ i fag", "+ hjemme", "? Hvorfor?"]),
    ]);
}

#[test]
fn word_levels_without_indentation_are_parts() {
    let page = "•\tHva ser gjester her?\no\tI gangene?\n\u{F0A7}\tVed døra?\no\tI timene?\n•\tHva sier elevene?";
    let expected: &[&str] = &["? Hva ser gjester her?", "+ I gangene?", "+ Ved døra?", "+ I timene?", "? Hva sier elevene?"];
    assert_read(&[(page, expected)]);
}

#[test]
fn numbers_under_a_question_left_open_complete_it() {
    let page = "• Hvordan kan vi bruke høsten til å øve på\n1. høytlesing\n2. skriving\n• Hva tar vi først?\n1. Hva tar vi sist?";
    let expected: &[&str] = &[
        "? Hvordan kan vi bruke høsten til å øve på",
        "+ høytlesing",
        "+ skriving",
        "? Hva tar vi først?",
        "? Hva tar vi sist?",
    ];
    assert_read(&[(page, expected)]);
}

#[test]
fn lines_without_marks_may_complete_a_question() {
    let expected: &[&str] = &["? Hvordan kan vi øve mer på", "+ lesing", "+ skriving", "+ regning", "? Hva tar vi først?"];
    assert_read(&[
        ("Hvordan kan vi øve mer på\n\tlesing\n\tskriving\n\tregning\nHva tar vi først?", expected),
        ("Hvordan kan vi øve mer på\nlesing\nskriving\nregning\nHva tar vi først?", expected),
        ("Hvordan kan vi øve mer på\n\n• lesing\n• skriving\n• regning\n\nHva tar vi først?", expected),
    ]);
}

#[test]
fn a_list_right_under_a_question_is_its_parts() {
    let page = "Hva er et godt møte?\n• Hvem snakker?\n• Hvem tier?\n\nHva er et dårlig møte?\n• Hvem har forberedt det?";
    let expected: &[&str] =
        &["? Hva er et godt møte?", "+ Hvem snakker?", "+ Hvem tier?", "? Hva er et dårlig møte?", "+ Hvem har forberedt det?"];
    assert_read(&[(page, expected)]);
}

#[test]
fn an_empty_line_does_not_end_a_list() {
    assert_read(&[(
        "Lesing\n• Hva leser vi?\n\n\n• Hvorfor?\n\n• For hvem?",
        &["# Lesing", "? Hva leser vi?", "? Hvorfor?", "? For hvem?"],
    )]);
}

#[test]
fn several_questions_in_one_bullet_are_one() {
    assert_read(&[(
        "• Hva leser vi? Hvorfor? For eksempel i norsk.\n• Hva nå?",
        &["? Hva leser vi? Hvorfor? For eksempel i norsk.", "? Hva nå?"],
    )]);
}

#[test]
fn prompts_among_questions_are_questions() {
    let page =
        "Spørsmål til refleksjon\n- Del en opplevelse fra høsten.\n- Beskriv hva som hjalp.\n- Hva lærte dere?\n- Andre ting";
    let expected: &[&str] = &[
        "- Spørsmål til refleksjon",
        "? Del en opplevelse fra høsten.",
        "? Beskriv hva som hjalp.",
        "? Hva lærte dere?",
        "? Andre ting",
    ];
    assert_read(&[(page, expected)]);
}

#[test]
fn one_question_among_points_makes_no_questions_of_them() {
    let page = "Høsten\n• Kaffe på rommet\n• Ny timeplan: Hvem ser den først?\n• Ny kopimaskin\n• Fadderordning";
    let expected: &[&str] =
        &["# Høsten", "- Kaffe på rommet", "? Ny timeplan: Hvem ser den først?", "- Ny kopimaskin", "- Fadderordning"];
    assert_read(&[(page, expected)]);
}

#[test]
fn a_page_without_a_question_mark_has_no_questions() {
    for page in ["Plan\n• Kaffe\n• Foredrag", "Hva er mot\n• Hva krever det\n• Del en opplevelse", "", " \n\t\n", "Bare prosa."]
    {
        assert!(super::Draft::read(page).themes().is_empty(), "{page}");
        assert!(super::Draft::read(page).lines().iter().all(|line| line.kind == super::LineKind::LeftOut), "{page}");
    }
}

#[test]
fn question_marks_in_addresses_ask_nothing() {
    assert_read(&[("Se https://skole.example/film?id=3 før møtet", &["- Se https://skole.example/film?id=3 før møtet"])]);
}

#[test]
fn bullets_right_under_a_heading_of_questions_are_questions() {
    let page = "Spørsmål til refleksjon:\n- Hva så dere?\n- Snakk om hvem som har mot\n- En gang dere var uenige\n";
    assert_eq!(read(page), "- Spørsmål til refleksjon:\n? Hva så dere?\n? Snakk om hvem som har mot\n? En gang dere var uenige");
    let page = "Refleksjonsspørsmål\n- Fortell om en gang dere lyktes\n- Noe dere strever med\n\nVeien videre\n- Hva gjør vi nå?";
    let read_as =
        "- Refleksjonsspørsmål\n? Fortell om en gang dere lyktes\n? Noe dere strever med\n# Veien videre\n? Hva gjør vi nå?";
    assert_eq!(read(page), read_as);
}

#[test]
fn bullets_under_any_other_heading_are_not() {
    let page = "Dagens plan\n- Kaffe\n- Film\n\nSpørsmål\n- Hva så dere?";
    assert_eq!(read(page), "! Dagens plan\n- Kaffe\n- Film\n- Spørsmål\n? Hva så dere?");
}
