//! Where pages come from: mail, Word, PowerPoint, PDF, tables, and old machines.

use super::{assert_read, read};

#[test]
fn quoted_mail_is_unwrapped() {
    let expected: &[&str] = &["# Tillit", "? Hva gjør vi når noen i gruppa aldri sier noe på møtene våre?", "? Og ellers?"];
    assert_read(&[
        ("> Tillit\n>\n> - Hva gjør vi når noen i gruppa aldri sier\n> noe på møtene våre?\n> - Og ellers?", expected),
        ("> > Tillit\n> >\n> > - Hva gjør vi når noen i gruppa aldri sier\n> > noe på møtene våre?\n>> - Og ellers?", expected),
    ]);
}

#[test]
fn greetings_and_signatures_are_left_out() {
    let page = "Hei alle sammen\n\nTil torsdag:\n1. Hva fikk vi til?\n2. Hva nå?\n\nVennlig hilsen\nUnni Berg\nRektor\n\nDen 3. mars skrev Odd:\n> Hei!\n> Mot\n> - Hva er mot?\n> Hilsen Odd";
    let expected: &[&str] = &[
        "- Hei alle sammen",
        "# Til torsdag:",
        "? Hva fikk vi til?",
        "? Hva nå?",
        "- Vennlig hilsen",
        "- Unni Berg",
        "- Rektor",
        "- Den 3. mars skrev Odd:",
        "- Hei!",
        "# Mot",
        "? Hva er mot?",
        "- Hilsen Odd",
    ];
    assert_read(&[(page, expected)]);
}

#[test]
fn every_line_end_is_a_line_end() {
    for end in ["\n", "\r\n", "\r", "\u{2029}", "\u{85}", "\u{C}", "\u{B}", "\u{2028}"] {
        let page = ["\u{FEFF}Hva er bra?", "Hva er vanskelig?"].join(end);
        assert_eq!(read(&page), "? Hva er bra?\n? Hva er vanskelig?", "{end:?}");
    }
}

#[test]
fn soft_line_ends_stay_within_their_paragraph() {
    assert_read(&[(
        "Hva er en\u{B}god time?\rHva er en\u{2028}dårlig time?",
        &["? Hva er en god time?", "? Hva er en dårlig time?"],
    )]);
}

#[test]
fn invisible_characters_are_gone_and_letters_are_whole() {
    let page = "Pa\u{30A} skolen\n•\u{A0}\u{200B}Na\u{30A}r\u{202F}er\u{AD} vi\u{200D} tryg\u{AD}ge\u{2060}?\n•\u{A0}Og na\u{30A}r ikke?";
    assert_read(&[(page, &["# På skolen", "? Når er vi trygge?", "? Og når ikke?"])]);
}

#[test]
fn slides_with_air_between_lines_are_read() {
    let page = "Oppdraget\n\n• Bygge lag\n\n• Bygge tillit\n\n\u{C}Diskuter i grupper\n\n• Hva er tillit hos oss?\n\n• Hvor er den svakest?\n\n\u{C}Spørsmål?";
    let expected: &[&str] = &[
        "! Oppdraget",
        "- Bygge lag",
        "- Bygge tillit",
        "- Diskuter i grupper",
        "? Hva er tillit hos oss?",
        "? Hvor er den svakest?",
        "- Spørsmål?",
    ];
    assert_read(&[(page, expected)]);
}

#[test]
fn table_cells_are_lines() {
    let page = "Tema\tSpørsmål\nLesing\tHva leser vi?\nSkriving\tHva skriver vi?\tHvorfor?\n";
    assert_read(&[(
        page,
        &["- Tema", "- Spørsmål", "# Lesing", "? Hva leser vi?", "# Skriving", "? Hva skriver vi?", "? Hvorfor?"],
    )]);
}

#[test]
fn bullets_that_lost_their_line_ends_are_found() {
    assert_read(&[(
        "Lesing\n• Hva leser vi? • Hvorfor? • For hvem?",
        &["# Lesing", "? Hva leser vi?", "? Hvorfor?", "? For hvem?"],
    )]);
}

#[test]
fn an_agenda_is_not_a_list_of_themes() {
    let page = "09.00 Kaffe\n09.15 Foredrag\n10.00 Drøfting: Hva gjør vi nå?\n11.00 Slutt";
    assert_read(&[(page, &["- 09.00 Kaffe", "- 09.15 Foredrag", "? 10.00 Drøfting: Hva gjør vi nå?", "- 11.00 Slutt"])]);
}
