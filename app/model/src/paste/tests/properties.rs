//! What holds for any text at all.

use std::time::{Duration, Instant};

use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

use crate::paste::{Draft, LINES_MAX, LineKind, PAGE_CHARS_MAX};

/// Lines as people paste them, each with a word of its own by which it is found again.
fn pages() -> impl Strategy<Value = String> {
    let margin = prop_oneof![Just(""), Just(" "), Just("    "), Just("\t"), Just("> "), Just("> > ")];
    let mark = prop_oneof![
        Just(""),
        Just("• "),
        Just("- "),
        Just("o "),
        Just("1. "),
        Just("b) "),
        Just("## "),
        Just("•\n"),
        Just("\u{F0B7}\t")
    ];
    let words = prop_oneof![
        Just("Hva er"),
        Just("Samarbeid"),
        Just("og"),
        Just("Del en"),
        Just("Spørsmål"),
        Just("Hilsen"),
        Just("Film:")
    ];
    let end = prop_oneof![Just("?"), Just(""), Just(":"), Just("."), Just(" for å"), Just("? Hvorfor?"), Just("\tOg")];
    let line_end = prop_oneof![Just("\n"), Just("\n\n"), Just("\r\n"), Just("\u{B}"), Just("\n---\n")];
    prop::collection::vec((margin, mark, words, end, line_end), 0..30).prop_map(|lines| {
        let line = |(index, (margin, mark, words, end, line_end)): (usize, &(_, _, _, _, _))| {
            format!("{margin}{mark}{words} ord{index}x{end}{line_end}")
        };
        lines.iter().enumerate().map(line).collect()
    })
}

fn kinds() -> impl Strategy<Value = LineKind> {
    prop::sample::select(LineKind::ALL.to_vec())
}

/// Returns the number of texts in the set: titles, questions and parts.
fn in_set(draft: &Draft) -> usize {
    let themes = draft.themes();
    let titles = themes.iter().filter(|theme| theme.title.is_some()).count();
    let questions = themes.iter().flat_map(|theme| &theme.questions);
    titles + questions.map(|question| 1 + question.parts.len()).sum::<usize>()
}

fn whole(draft: &Draft) -> bool {
    let titles = draft.lines().iter().filter(|line| line.kind == LineKind::Title).count();
    titles <= 1 && in_set(draft) + draft.left_out().len() + titles == draft.lines().len()
}

proptest! {
    #[test]
    fn any_text_is_read(page in any::<String>()) {
        let draft = Draft::read(&page);
        prop_assert!(whole(&draft));
        prop_assert!(draft.lines().iter().all(|line| !line.text.trim().is_empty()));
    }

    #[test]
    fn any_mess_of_marks_is_read(page in "[-•o\u{F0B7}1a.)(#*_>§ \t\r\n\u{B}?:A-Cx-zÅå\u{30A}\u{200B}-]{0,200}") {
        prop_assert!(whole(&Draft::read(&page)));
    }

    #[test]
    fn every_word_is_in_exactly_one_line(page in pages()) {
        let draft = Draft::read(&page);
        let all: Vec<&str> = draft.lines().iter().flat_map(|line| line.text.split(|c: char| !c.is_alphanumeric())).collect();
        let found: Vec<&str> = all.into_iter().filter(|word| word.starts_with("ord")).collect();
        let expected: Vec<&str> = page.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with("ord")).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn any_choice_of_a_person_keeps_the_page_whole(
        page in pages(), changes in prop::collection::vec((0..40_usize, kinds()), 0..20),
    ) {
        let mut draft = Draft::read(&page);
        for (index, kind) in changes {
            draft.set_kind(index, kind);
            prop_assert!(whole(&draft));
        }
    }

    #[test]
    fn a_page_that_asks_nothing_has_no_set(page in pages()) {
        let page = page.replace('?', "");
        prop_assert!(Draft::read(&page).themes().is_empty());
    }

    #[test]
    fn line_ends_do_not_matter(page in pages()) {
        let unix = page.replace("\r\n", "\n");
        prop_assert_eq!(Draft::read(&unix), Draft::read(&unix.replace('\n', "\r\n")));
    }
}

#[test]
fn text_beyond_the_limits_is_one_left_out_line() {
    let long = "Hva er mot?\n".repeat(LINES_MAX + 7);
    let draft = Draft::read(&long);
    assert_eq!(draft.lines().len(), LINES_MAX + 1);
    assert_eq!(draft.left_out()[0].split('?').count(), 7 + 1);
    let wide = format!("Hva er mot?\n{}\nsist", "mot ".repeat(PAGE_CHARS_MAX));
    assert!(Draft::read(&wide).left_out().iter().any(|text| text.ends_with("sist")));
}

/// Each page is the worst case for some loop; all take well under a second if the reader goes over the text a fixed
/// number of times.
#[test]
fn the_longest_pages_are_read_at_once() {
    let deep: String = (0..600).map(|level| format!("{}- Hva{level}?\n", " ".repeat(level / 2 * 2))).collect();
    let units = [
        "a",
        "?",
        "\n",
        "• ",
        "- ",
        "(",
        "1.",
        "> ",
        "* ",
        "a\nb ",
        "og\n",
        "x\nY\n",
        "- Hva er\n",
        "a: ",
        ". ",
        "\t",
        "**",
        "min 4 ",
        "å\u{30A}",
    ];
    let mut pages: Vec<String> = units.iter().map(|unit| unit.repeat(PAGE_CHARS_MAX / unit.chars().count())).collect();
    pages.push(deep);
    pages.push(format!("- {}\n{}", "a".repeat(PAGE_CHARS_MAX / 2), "  - b\n".repeat(LINES_MAX)));
    pages.push(format!("{}?\n{}", "a".repeat(PAGE_CHARS_MAX / 2), "b\nC\n".repeat(PAGE_CHARS_MAX / 8)));
    for page in pages {
        let start = Instant::now();
        let draft = Draft::read(&page);
        assert!(whole(&draft));
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "{:?} for {:?}",
            start.elapsed(),
            &page.chars().take(20).collect::<String>()
        );
    }
}
