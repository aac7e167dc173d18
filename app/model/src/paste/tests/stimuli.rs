//! Films and texts, and how long they take.

use crate::paste::{Draft, StimulusKind, minutes};

fn stimulus(page: &str) -> Option<(StimulusKind, Option<u32>)> {
    Draft::read(page).stimulus().map(|stimulus| (stimulus.kind, stimulus.minutes))
}

#[test]
fn minutes_are_read_as_people_write_them() {
    for (text, expected) in [
        ("varer i fire minutter", 4),
        ("4 min", 4),
        ("4min.", 4),
        ("ca. 12 minutter", 12),
        ("eitt minutt", 1),
        ("ein minutt", 1),
        ("tjuefem minutt", 25),
        ("femogtyve minutter", 25),
        ("tjueén minutter", 21),
        ("førtifem minuttar", 45),
        ("seksti minutter", 60),
        ("twenty-five minutes", 25),
        ("a ten-minute film", 10),
        ("4-minutters film", 4),
        ("fireminutters", 4),
        ("4,5 minutter", 5),
        ("3–4 minutter", 4),
        ("to til tre minutter", 3),
        ("et kvarter", 15),
        ("en halv time", 30),
        ("halvannen time", 90),
        ("2,5 timer", 150),
        ("1.25 time", 75),
        ("1/2 time", 30),
        ("½ time", 30),
        ("3/4 time", 45),
        ("1 1/2 time", 90),
        ("1½ timar", 90),
        ("to og en halv time", 150),
        ("half an hour", 30),
        ("two and a half hours", 150),
        ("1 t 20 min", 80),
        ("1t20min", 80),
        ("2 h", 120),
        ("tre kvarter", 45),
        ("7 ½ minutt", 8),
        ("1 time og 20 minutter", 80),
        ("syv minutter", 7),
        ("sju minutt", 7),
        ("trettiåtte minutter", 38),
        ("seksten minutter", 16),
    ] {
        assert_eq!(minutes::stated(text), Some(expected), "{text}");
    }
}

#[test]
fn what_is_not_a_length_is_not_read_as_one() {
    for text in [
        "minutter",
        "noen minutter",
        "0 minutter",
        "99999999999 minutter",
        "4000000000 timer",
        "fire",
        "minoritet 4",
        "plan t",
        "h",
    ] {
        assert_eq!(minutes::stated(text), None, "{text}");
    }
}

#[test]
fn a_film_is_announced_before_the_questions() {
    let film = StimulusKind::Film;
    let text = StimulusKind::Text;
    for (page, expected) in [
        ("Film: Mot (4 min)\n- Hva er mot?", Some((film, Some(4)))),
        ("Film: Mot. 5 min.\n- Hva er mot?", Some((film, Some(5)))),
        ("Video: Mot (3:40)\n- Hva er mot?", Some((film, Some(4)))),
        ("Se filmen. Den varer i seks minutter.\n\nHva er mot?", Some((film, Some(6)))),
        ("Sjå filmen.\nVarighet: ca. 4 min\n\nKva er mot?", Some((film, Some(4)))),
        ("Les teksten. Lesetid: ti minutter.\n\nHva er mot?", Some((text, Some(10)))),
        ("Se filmen og snakk sammen i ti minutter.\n\nHva er mot?", Some((film, None))),
        ("Møtet varer i 45 minutter. Først ser vi en film.\n\nHva er mot?", Some((film, None))),
        ("Bruk ti minutter.\n\nHva er mot?", None),
        ("I denne konteksten:\n\nHva er mot?\n\nFlere filmer", None),
    ] {
        assert_eq!(stimulus(page), expected, "{page}");
    }
}

#[test]
fn the_title_is_free_of_label_and_length() {
    for line in
        ["Film: Mot", "Film: Mot (4 min)", "Video: Mot (3:40)", "Film: Mot. 5 min.", "Film: Mot, fire minutter", "Tittel: Mot"]
    {
        assert_eq!(Draft::read(&format!("{line}\n\n- Hva er mot?\n- Hvem har det?")).title().as_deref(), Some("Mot"), "{line}");
    }
}
