//! Lines around questions: menus, bylines, facts, notes, page numbers, other articles, mail.

use super::{assert_read, read};
use crate::paste::Draft;

/// Returns the titles of the themes with questions, and how many questions each has.
fn shape(page: &str) -> Vec<(Option<String>, usize)> {
    Draft::read(page).themes().into_iter().map(|theme| (theme.title, theme.questions.len())).collect()
}

fn one(title: &str, questions: usize) -> Vec<(Option<String>, usize)> {
    vec![(Some(title.to_owned()), questions)]
}

#[test]
fn menus_and_breadcrumbs_name_nothing() {
    for around in [
        "Meny",
        "Hopp til hovedinnhold",
        "Hopp til innhald",
        "Hjem > Opplæring > Samarbeid",
        "Forside / Opplæring",
        "Du er her: Skole › Fag › Norsk",
        "Søk",
        "Skriv ut",
        "Av Odd Li og Eva Moe",
        "Publisert 4. april 2025",
        "Sist oppdatert: 04.04.2025",
        "4. april 2025",
        "Foto: Eva Moe",
        "Målgruppe: alle på ungdomstrinnet",
        "Tid: 40 minutter",
        "Stad: biblioteket",
    ] {
        let page = format!("{around}\n\nVennskap\n\n- Hvem er alene hos oss?\n- Hva kan vi gjøre?");
        assert_eq!(shape(&page), one("Vennskap", 2), "{around}");
        let page = format!("Vennskap\n{around}\n- Hvem er alene hos oss?\n- Hva kan vi gjøre?");
        assert_eq!(shape(&page), one("Vennskap", 2), "{around}");
        assert!(Draft::read(&page).left_out().contains(&around), "{around}");
    }
}

#[test]
fn headings_that_look_like_menus_may_name_a_theme() {
    for heading in ["Menyen i kantina", "Tid til hverandre", "Hjem og skole", "Av hjertet", "Time 2", "Side om side"] {
        assert_eq!(shape(&format!("{heading}\n- Hva vil vi?\n- Hvem vil det?")), one(heading, 2), "{heading}");
    }
}

#[test]
fn page_numbers_do_not_end_a_list() {
    for footer in ["Side 2 av 4", "Page 3", "2 av 4", "– Side 2 –"] {
        let page = format!("Lekser\n1. Hvorfor gir vi lekser?\n2. Hvem hjelper de?\n{footer}\n3. Hvem taper på dem?");
        assert_eq!(shape(&page), one("Lekser", 3), "{footer}");
    }
    let page = "Bakken skole\n\nLekser\n1. Hvorfor gir vi dem?\nBakken skole\n2. Hvem hjelper de?\nBakken skole\n3. Hva ellers?";
    assert_eq!(shape(page), one("Lekser", 3));
}

#[test]
fn other_articles_are_left_out() {
    for heading in ["Les også", "Relaterte artikler", "Relatert innhald", "Sjå også:", "Mest lest", "Related articles"] {
        let page = format!("Ro i timen\n- Hva gjør vi?\n- Hva lar vi være?\n\n{heading}\n\nHvordan sove godt?\n\nHva er søvn?");
        assert_eq!(shape(&page), one("Ro i timen", 2), "{heading}");
        let page = format!("{heading}\nHvordan sove godt?\n\nRo i timen\n- Hva gjør vi?\n- Hva lar vi være?");
        assert_eq!(shape(&page), one("Ro i timen", 2), "{heading}");
    }
}

#[test]
fn notes_are_no_part_of_a_question() {
    for (sign, note) in [("¹", "¹ Fra heftet."), ("[1]", "[1] Fra heftet."), ("1", "Fra heftet."), ("*", "Fra heftet.")] {
        let page = format!("Ro\n- Hva er ro?{sign}\n- Når kommer den?\n\n{note}");
        assert_eq!(read(&page), format!("# Ro\n? Hva er ro?\n? Når kommer den?\n- {note}"));
    }
    assert_read(&[("- Hvor mange m² har vi?\n- Hva er 4²?", &["? Hvor mange m² har vi?", "? Hva er 4²?"])]);
}

#[test]
fn what_a_mail_asks_for_itself_is_left_out() {
    let page = "Hei!\n\nHar dere tid til å lese dette før mandag?\n\n- Hva vil vi med uka?\n- Hvem gjør hva?\n\nHøver det klokka ti?\n\nHelsing\nEva";
    assert_eq!(shape(page), [(None, 2)]);
    let bare = "Kjære alle\n\nKan du lese gjennom?\n\nHva vil vi med uka?\nHvem gjør hva?\n\nMvh Eva";
    assert_eq!(shape(bare), [(None, 2)]);
    let no_mail = "Kan dere huske en time som ble stille?\nHva gjorde dere?";
    assert_eq!(shape(no_mail), [(None, 2)]);
}

#[test]
fn ways_to_sit_together_announce_questions() {
    for heading in [
        "Drøft på trinnet:",
        "Diskuter i fagseksjonen",
        "Snakk sammen i kollegiet:",
        "Samtal med sidemannen:",
        "Drøft i teama",
        "Diskuter ved bordet:",
        "Snakk med makkeren din:",
    ] {
        let page = format!("Ro\n\n{heading}\n- Hva er ro?\n- Når kommer den?");
        assert_eq!(Draft::read(&page).left_out().len() + 1, 2, "{heading}: {}", read(&page));
        assert_eq!(shape(&page).iter().map(|(_, questions)| questions).sum::<usize>(), 2, "{heading}: {}", read(&page));
    }
}

#[test]
fn commands_are_questions_where_questions_are_announced() {
    let page = "Snakk sammen:\n1. Fortell om en elev dere heier på.\n2. Tegn veien dit.\n3. Velg ett ord.";
    assert_eq!(shape(page.replace("Tegn veien", "Beskriv veien").as_str()), [(None, 3)]);
    // With one line that asks for nothing, it is unclear what the list is.
    assert!(shape("Snakk sammen:\n1. Fortell om en elev.\n2. Kaffe\n3. Velg ett ord.").is_empty());
    assert!(shape("Plan for dagen\n1. Fortell om en elev.\n2. Velg ett ord.").is_empty());
}

#[test]
fn commands_stand_among_questions() {
    for command in [
        "Ta en runde rundt bordet.",
        "Lag ei liste.",
        "Bli enige om ett ord.",
        "Sett opp tre punkter.",
        "Gå sammen to og to.",
        "Les opp det dere har skrevet.",
        "Finn ut hvem som vet det.",
        "Heng opp arkene.",
    ] {
        let page = format!("- Hva er ro?\n- {command}\n- Planlegg neste uke.\n- Prøv det i morgen.");
        assert_eq!(shape(&page), [(None, 4)], "{command}");
    }
    let points = "Høsten\n• Kaffe på rommet\n• Ny plan: Hvem ser den først?\n• Møte en gang i uka\n• Dag én blir kort";
    assert_eq!(shape(points), one("Høsten", 1));
}

#[test]
fn numbered_tasks_are_questions() {
    let page = "Oppgave 1: Hva er ro?\nOppgave 2: Drøft på trinnet når den kommer.\nOppgave 3 – Skriv ned ett ord.";
    assert_read(&[(page, &["? Hva er ro?", "? Drøft på trinnet når den kommer.", "? Skriv ned ett ord."])]);
    assert_eq!(shape("Spørsmål 1: Hva er ro?\nSpørsmål 2: Når kommer den?"), [(None, 2)]);
}

#[test]
fn the_first_line_over_questions_is_the_title() {
    for heading in ["Refleksjonsspørsmål", "Til ettertanke", "Diskuter i team:"] {
        let page = format!("Hva er ro i en klasse?\n\n{heading}\n- Når er det ro?\n- Hvem lager den?");
        let draft = Draft::read(&page);
        assert_eq!(draft.title().as_deref(), Some("Hva er ro i en klasse?"), "{heading}");
        assert_eq!(shape(&page), [(None, 2)], "{heading}");
    }
}

#[test]
fn a_letter_under_a_number_is_its_part() {
    let parts = |page: &str| -> Vec<usize> {
        Draft::read(page).themes().iter().flat_map(|theme| theme.questions.iter().map(|question| question.parts.len())).collect()
    };
    assert_eq!(parts("1. Hvem følger opp?\nA. Ledelsen\nB. Alle\n2. Når?\nA. Nå\nB. Sener"), [2, 2]);
    assert_eq!(parts("A. Hva er ro?\n1. Hvem lager den?\n2. Når?\nB. Hva nå?\n1. Hvem?"), [2, 1]);
    assert_eq!(parts("Ro\n1a) Hva er ro?\n1b) Når kommer den?\n2 a) Hva nå?"), [0, 0, 0]);
    assert_eq!(read("8b har mange nye. Hva trenger de?"), "? 8b har mange nye. Hva trenger de?");
    assert_eq!(parts(" - Hva er ro?\n  - i timen\n  - ute\n - Når kommer den?"), [2, 0]);
    assert_eq!(parts("- Hva er ro?\n - Når kommer den?\n- Hvem lager den?"), [0, 0, 0]);
    assert_eq!(parts("Hva er ro?\n- Inne\n- Ute\nHva er uro?\n- Inne\n- Ute"), [2, 2]);
}

#[test]
fn headings_of_a_numbered_list_go_on() {
    let page = "1. Ro\nHva er det?\nHvem lager den?\n2. Uro\nHva er det?\n3. Veien\nHva gjør vi?\nNår?";
    let expected = [("Ro", 2), ("Uro", 1), ("Veien", 2)].map(|(title, questions)| (Some(title.to_owned()), questions));
    assert_eq!(shape(page), expected);
    assert_eq!(shape(&page.replace("1.", "•").replace("2.", "•").replace("3.", "•")), expected);
}

#[test]
fn tables_are_read_cell_by_cell() {
    for page in [
        "| Spørsmål | Svar |\n|:--|--:|\n| Hva er ro? | |\n| Når kommer den? | |",
        "Når\tHva\n15 min\tHva er ro?\n20 min\tNår kommer den?",
        "Kl\tTema\nKl. 12.00\tHva er ro?\nKl. 12.30\tNår kommer den?",
    ] {
        assert_eq!(shape(page), [(None, 2)], "{page}");
        assert_eq!(Draft::read(page).title(), None, "{page}");
    }
    let themes = "| Tema | Spørsmål |\n|---|---|\n| Ro | Hva er ro? |\n| Uro | Hva er uro? |";
    assert_eq!(shape(themes), [(Some("Ro".to_owned()), 1), (Some("Uro".to_owned()), 1)]);
}

#[test]
fn bold_within_a_line_leaves_no_stars() {
    assert_read(&[
        ("🎈 **Tema 2: Ro**\n- **Hva** er ro?\n- Når kommer __den__?", &["# 🎈 Tema 2: Ro", "? Hva er ro?", "? Når kommer den?"]),
        ("**Ro:** Hva er det?\n**Uro:** Hva er det?", &["? Ro: Hva er det?", "? Uro: Hva er det?"]),
    ]);
}

#[test]
fn letters_of_many_languages_are_whole() {
    let page = "Mii lea s\u{30C}addu? N\u{303} c\u{327} z\u{301} e\u{328} u\u{30A}";
    assert_eq!(Draft::read(page).lines()[0].text, "Mii lea šaddu? Ñ ç ź ę ů");
}
