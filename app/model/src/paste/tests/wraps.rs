//! Lines cut at the width of a page and joined again.

use super::assert_read;

#[test]
fn a_bullet_goes_on_below() {
    let expected: &[&str] = &["# Lesing", "? Hva leser elevene våre når de helt selv får bestemme?", "? Hvorfor?"];
    assert_read(&[
        ("Lesing\n• Hva leser elevene våre når de helt\n  selv får bestemme?\n• Hvorfor?", expected),
        ("Lesing\n• Hva leser elevene våre når de helt\nselv får bestemme?\n• Hvorfor?", expected),
        ("Lesing\n• Hva leser\n  elevene våre når de\n  helt selv får bestemme?\n• Hvorfor?", expected),
        ("Lesing\n• Hva leser elevene våre når de helt \n\nselv får bestemme?\n\n• Hvorfor?", expected),
        ("Lesing\n1.\tHva leser elevene våre når de helt\n\tselv får bestemme?\n2.\tHvorfor?", expected),
    ]);
}

#[test]
fn names_begin_lines_too() {
    let page = "• Hva kan skolene i Fjordvik, Nesbygda, Stranda og\nSolvik lære av hverandre?\n• Hva nå?";
    assert_read(&[(page, &["? Hva kan skolene i Fjordvik, Nesbygda, Stranda og Solvik lære av hverandre?", "? Hva nå?"])]);
}

#[test]
fn a_heading_right_after_a_list_is_not_eaten() {
    let page = "Lesing\n• Hva leser vi?\n• Hvilke bøker bruker vi\nSkriving\n• Hva skriver vi?";
    let expected: &[&str] = &["# Lesing", "? Hva leser vi?", "? Hvilke bøker bruker vi", "# Skriving", "? Hva skriver vi?"];
    assert_read(&[(page, expected)]);
}

#[test]
fn hyphens_at_line_ends_join_one_word_but_not_two() {
    assert_read(&[(
        "• Hva er utviklings-\nområdet vårt?\n• Hva er skole-\nog hjemmearbeid?",
        &["? Hva er utviklingsområdet vårt?", "? Hva er skole- og hjemmearbeid?"],
    )]);
}

#[test]
fn lines_broken_on_purpose_under_a_question_are_parts() {
    let page = "1.\tHva lykkes vi med?\n\tI teamene?\n\tI klassene?\n2.\tHva nå?";
    assert_read(&[(page, &["? Hva lykkes vi med?", "+ I teamene?", "+ I klassene?", "? Hva nå?"])]);
}

#[test]
fn questions_without_capitals_stay_apart() {
    assert_read(&[("hva er bra?\nhva er vanskelig?", &["? hva er bra?", "? hva er vanskelig?"])]);
}

#[test]
fn a_bullet_alone_takes_the_next_line() {
    assert_read(&[("Lesing\n•\nHva leser vi?\n•\nHvorfor?\n1.\n", &["# Lesing", "? Hva leser vi?", "? Hvorfor?"])]);
}
