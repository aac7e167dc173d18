//! The school's own papers (skolens papirer), as documents. They are written as plain text beside this file, a file for
//! each language: `# ` begins the title, `## ` a section, `- ` what stands in a list, `| ` the cells of a table, whose
//! first row names its columns; all else is a paragraph. What they claim of the app, tests hold: see ARCHITECTURE.

use crate::document::{Document, Item, Table};
use fellestid_model::language::Language;
use fellestid_model::school_papers::SchoolPaper;

/// Returns the paper. English readers get it in bokmål, since the law it is about is Norwegian.
pub fn school_paper(paper: SchoolPaper, language: Language) -> Document {
    let (bokmal, nynorsk) = texts(paper);
    match language {
        Language::Nynorsk => document(Language::Nynorsk, nynorsk),
        Language::Bokmal | Language::English => document(Language::Bokmal, bokmal),
    }
}

/// Bokmål and nynorsk.
const fn texts(paper: SchoolPaper) -> (&'static str, &'static str) {
    match paper {
        SchoolPaper::Privacy => (include_str!("school_papers/privacy.nb.txt"), include_str!("school_papers/privacy.nn.txt")),
        SchoolPaper::Risk => (include_str!("school_papers/risk.nb.txt"), include_str!("school_papers/risk.nn.txt")),
        SchoolPaper::Accessibility => {
            (include_str!("school_papers/accessibility.nb.txt"), include_str!("school_papers/accessibility.nn.txt"))
        }
        SchoolPaper::Archive => (include_str!("school_papers/archive.nb.txt"), include_str!("school_papers/archive.nn.txt")),
        SchoolPaper::It => (include_str!("school_papers/it.nb.txt"), include_str!("school_papers/it.nn.txt")),
    }
}

/// What stands on a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Item,
    Row,
    Other,
}

fn document(language: Language, text: &str) -> Document {
    let mut document = Document::new(language, "");
    let lines: Vec<&str> = text.lines().collect();
    for together in lines.chunk_by(|one, next| kind(one) != Line::Other && kind(one) == kind(next)) {
        match kind(together[0]) {
            Line::Item => document.items(together.iter().map(|line| Item::new(line.trim_start_matches("- ")))),
            Line::Row => table(&mut document, together),
            Line::Other => other(&mut document, together[0]),
        }
    }
    document
}

fn kind(line: &str) -> Line {
    match line.as_bytes().first() {
        Some(b'-') => Line::Item,
        Some(b'|') => Line::Row,
        _ => Line::Other,
    }
}

fn other(document: &mut Document, line: &str) {
    if let Some(title) = line.strip_prefix("# ") {
        document.title = title.to_owned();
    } else if let Some(section) = line.strip_prefix("## ") {
        document.section(section);
    } else {
        document.paragraph([line]);
    }
}

fn table(document: &mut Document, rows: &[&str]) {
    let cells = |row: &&str| -> Vec<String> { row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect() };
    let mut rows = rows.iter().map(cells);
    let table = Table::new(rows.next().unwrap_or_default()).naming_rows();
    document.table(rows.fold(table, Table::row));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Block;

    const LISTS: [&str; 2] =
        [include_str!("../../model/src/language/nynorsk_only.txt"), include_str!("../../model/src/language/bokmal_only.txt")];

    #[test]
    fn every_paper_has_a_title_and_sections_in_both() {
        for paper in SchoolPaper::ALL {
            let shape = |language| {
                let document = school_paper(paper, language);
                assert!(!document.title.is_empty(), "{paper:?}");
                assert_eq!(document.language, language);
                let shape = |block: &Block| match block {
                    Block::Heading(_, _) => (1, 0),
                    Block::List(list) => (2, list.items.len()),
                    Block::Table(table) => (3, table.rows.iter().map(Vec::len).sum()),
                    Block::Paragraph(_) => (4, 0),
                    Block::Fields(_) | Block::Code(_) | Block::WritingLines(_) | Block::PageBreak => (5, 0),
                };
                document.blocks.iter().map(shape).collect::<Vec<_>>()
            };
            assert_eq!(shape(Language::Bokmal), shape(Language::Nynorsk), "{paper:?}: both say as much");
        }
    }

    #[test]
    fn no_paper_mixes_the_languages() {
        for paper in SchoolPaper::ALL {
            let (bokmal, nynorsk) = texts(paper);
            for (text, others) in [(bokmal, LISTS[0]), (nynorsk, LISTS[1])] {
                let words = text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase);
                let mixed: Vec<String> = words.filter(|word| others.split_whitespace().any(|other| other == word)).collect();
                assert!(mixed.is_empty(), "{paper:?}: {mixed:?}");
            }
        }
    }

    #[test]
    fn cells_stand_under_their_columns() {
        let document = document(Language::Bokmal, "# Tittel\n| A | B |\n| en | |\n| to | tre |");
        let [Block::Table(table)] = document.blocks.as_slice() else { panic!("a table") };
        assert_eq!(table.rows.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2]);
    }
}
