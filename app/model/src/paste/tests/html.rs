//! Pages from the web, Word, Google Docs and mail keep their shape.

use std::time::{Duration, Instant};

use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_oneof, proptest};

use super::read;
use crate::paste::{Draft, PAGE_CHARS_MAX, html};

fn assert_text(pages: &[(&str, &str)]) {
    for (page, expected) in pages {
        assert_eq!(html::text(page), *expected, "\n--- page ---\n{page}");
    }
}

#[test]
fn headings_and_lists_keep_their_levels() {
    assert_text(&[
        ("<h1>Ro</h1><p>Les.</p><h2>Inne</h2><ul><li>Hva?</li><li>Når?</li></ul>", "# Ro\n\nLes.\n\n## Inne\n\n• Hva?\n• Når?"),
        ("<ol start=3><li>Hva?<ol type=a><li>her<li>der</ol><li>Når?</ol>", "3. Hva?\n  1. her\n  2. der\n4. Når?"),
        // As web pages and Word on the web nest lists, in the wrong place.
        ("<ul><li>Hva?</li><ul><li>her</li></ul><li>Når?</li></ul>", "• Hva?\n  • her\n• Når?"),
        ("<ul><li><p>Hva?</p><ul><li><p>her</p></li></ul></li></ul>", "• Hva?\n  • her"),
        ("<li>Hva?</li><li>Når?</li>", "• Hva?\n• Når?"),
        ("<ul><li>- Hva?</li><li>1. Når?</li></ul>", "• Hva?\n• Når?"),
        ("<div role=heading aria-level=2>Ro</div><div>Hva?</div>", "## Ro\nHva?"),
    ]);
}

#[test]
fn paragraphs_lines_and_bold_are_kept() {
    assert_text(&[
        ("<p>En <b>ro</b>\n lig   dag</p><p><strong>Ro:</strong></p><p>Hva?</p>", "En ro lig dag\n\n**Ro:**\n\nHva?"),
        ("<b style='font-weight:normal'><p><span style=\"font-weight:700\">Ro</span></p><p>Hva?</p></b>", "**Ro**\n\nHva?"),
        ("<div>Hva?</div><div>Når?<br></div><div><br></div><div>Hvem?</div>", "Hva?\nNår?\n\nHvem?"),
        ("Hva?<br>Når?<br><br>Hvem?", "Hva?\nNår?\n\nHvem?"),
        ("<pre>Hva?\nNår?</pre>", "Hva?\nNår?"),
        ("H&aring;p &amp; r&#229;d&nbsp;&#x2013; &ukjent; 1 < 2", "Håp & råd – &ukjent; 1 < 2"),
    ]);
}

#[test]
fn lists_of_word_keep_their_levels() {
    let page = "<p class=MsoTitle>Ro</p>\
        <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>\
        <span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Hva?<o:p></o:p></p>\
        <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span>o&nbsp;&nbsp;</span>her</p><p class=MsoNormal>Takk.</p>";
    assert_eq!(html::text(page), "Ro\n\n· Hva?\n  o her\n\nTakk.");
    assert_eq!(read(&html::text(page)), "# Ro\n? Hva?\n+ her\n- Takk.");
}

#[test]
fn tables_become_rows_and_layout_does_not() {
    assert_text(&[
        ("<table><tr><th>Tema<th>Spørsmål<tr><td><b>Ro</b><td>Hva?</table>", "| Tema | Spørsmål |\n| Ro | Hva? |"),
        ("<table><tr><td><h2>Ro</h2><ul><li>Hva?</li></ul></td></tr></table>", "## Ro\n• Hva?"),
        ("<table><tr><td><table><tr><td>A</td><td>B|C</td></tr></table></td></tr></table>", "| A | B/C |"),
    ]);
    assert_eq!(
        read(&html::text("<table><tr><th>Tema</th><th>Spørsmål</th></tr><tr><td>Ro</td><td>Hva er det?</td></tr></table>")),
        "- Tema\n- Spørsmål\n# Ro\n? Hva er det?"
    );
}

#[test]
fn what_a_page_does_not_show_is_left_out() {
    assert_text(&[
        (
            "<html><head><title>Ro</title><style>p > b {}</style></head><body><p>Hva?</p><script>if (a<b) '</p>'</script></body>",
            "Hva?",
        ),
        ("<nav><ul><li>Hjem</li></ul></nav><p>Hva?</p><footer>Om oss</footer>", "Hva?"),
        ("<div hidden>a<div>b</div></div><p style='display: none'>c</p><span aria-hidden=true>d</span>Hva?", "Hva?"),
        ("<header>Topp</header><main><h1>Ro</h1></main><aside>Les også</aside>", "# Ro"),
        ("<!-- <p>a</p> --><p>Hva?</p><!-- uten slutt <p>b</p>", "Hva?"),
    ]);
}

#[test]
fn a_page_of_the_web_becomes_a_set() {
    let page = "<h1>Ro i timen</h1><p>Av Eva Moe</p><h3>Inne</h3><ul><li>Hva er ro?<ul><li>for elever</li><li>for lærere</li></ul></li></ul>\
        <p><b>Ute</b></p><ol><li>Når kommer den?</li></ol>";
    let expected = "! Ro i timen\n- Av Eva Moe\n# Inne\n? Hva er ro?\n+ for elever\n+ for lærere\n# Ute\n? Når kommer den?";
    assert_eq!(read(&html::text(page)), expected);
}

#[test]
fn shape_is_told_from_words_alone() {
    assert!(html::has_shape(&html::text("<ul><li>Hva?</ul>")));
    assert!(html::has_shape(&html::text("<ol><li>Hva?</ol>")));
    assert!(html::has_shape(&html::text("<p><b>Ro</b></p>")));
    assert!(!html::has_shape(&html::text("<div>Hva?</div><p>Når?</p>")));
}

fn tags() -> impl Strategy<Value = String> {
    let names = prop::sample::select(
        "p div ul ol li table tr td th h1 h3 b br pre span nav script style title main a:b x-y ! !-- ? /"
            .split(' ')
            .collect::<Vec<_>>(),
    );
    let attributes = prop_oneof![
        Just(""),
        Just(" style='font-weight:bold'"),
        Just(" style=\"mso-list:l0 level9 lfo1"),
        Just(" hidden"),
        Just(" =\"<"),
        Just("/")
    ];
    let piece =
        (any::<bool>(), names, attributes, prop_oneof![Just(">"), Just(">"), Just(""), Just("-->")], "[ a-cå?&#x0-9;\n]{0,6}");
    prop::collection::vec(piece, 0..60).prop_map(|pieces| {
        let piece = |(closes, name, attributes, end, text): &(bool, &str, &str, &str, String)| {
            format!("<{}{name}{attributes}{end}{text}", if *closes { "/" } else { "" })
        };
        pieces.iter().map(piece).collect()
    })
}

proptest! {
    #[test]
    fn any_tags_are_read(page in tags()) {
        let text = html::text(&page);
        prop_assert!(!text.contains(['\r', '\0']));
        let _ = Draft::read(&text);
    }

    #[test]
    fn any_text_is_html(page in any::<String>()) {
        let _ = Draft::read(&html::text(&page));
    }

    #[test]
    fn every_word_of_a_tree_is_kept(words in prop::collection::vec(("[a-z]{3,6}", 0..5_usize), 1..30)) {
        let wrap = |(word, kind): &(String, usize)| match kind {
            0 => format!("<p>{word}</p>"),
            1 => format!("<ul><li>{word}</li></ul>"),
            2 => format!("<h2>{word}</h2>"),
            3 => format!("<table><tr><td>{word}</td></tr></table>"),
            _ => format!("<div><b>{word}</b></div>"),
        };
        let text = html::text(&words.iter().map(wrap).collect::<String>());
        let found: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
        let expected: Vec<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
        prop_assert!(found == expected, "{text}");
    }
}

#[test]
fn a_page_that_swells_stays_within_limits() {
    let deep = "<ul>".repeat(16);
    for around in [deep.clone(), format!("<table><tr><td>{deep}")] {
        let text = html::text(&(around + &"<li>a".repeat(1_600_000)));
        assert!(text.len() < PAGE_CHARS_MAX * 5, "{}", text.len());
    }
}

#[test]
fn the_worst_pages_are_read_at_once() {
    let million = 1_000_000;
    for unit in [
        "<div>",
        "<ul><li>",
        "<table><tr><td>",
        "<",
        "<b ",
        "<!--",
        "<script>",
        "</p>",
        "&",
        "<a b='",
        "<p hidden>",
        "<br>",
        "<li>a",
        "<title><",
        "<td>",
        "<tr><td>a",
    ] {
        let page = unit.repeat(million / unit.len());
        let start = Instant::now();
        let text = html::text(&page);
        assert!(text.len() <= million, "{unit}");
        assert!(start.elapsed() < Duration::from_secs(30), "{unit}: {:?}", start.elapsed());
    }
}
