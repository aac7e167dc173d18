//! The draft of the next gathering (utkast til neste samling), and what a school gets back of its own (dere sa – vi
//! gjorde). What may stand in it has been decided before; a working copy says on each page that it is one. Quote marks
//! hold words a school wrote, exactly.

use crate::document::{Document, Item, Numbering, Table};
use crate::matrix::Copy;
use crate::words::Words;
use fellestid_model::kinds::answer_theme::Part;
use fellestid_model::kinds::decision::{Decided, Decision};
use fellestid_model::kinds::reading::DraftField;
use fellestid_model::language::Language;
use fellestid_model::overviews::gathering::{Gathering, HandedBack};
use fellestid_model::overviews::themes::{Quote, Theme};

/// Returns the draft as a page: for the adviser, or as a handout of a gathering that is spread.
pub fn gathering_document(gathering: &Gathering, language: Language, copy: Copy) -> Document {
    let words = Words::of(language);
    let title = match gathering.text(DraftField::Title) {
        "" => words.network_next_gathering,
        title => title,
    };
    let title = match copy {
        // Word shows the title in the header of each page.
        Copy::Working => format!("{} {title}", words.network_working_copy),
        Copy::Spread => title.to_owned(),
    };
    let mut document = Document::new(language, title);
    document.paragraph(gathering.text(DraftField::When).lines());
    for (part, heading, field) in [
        (Part::Done, words.network_done, DraftField::Done),
        (Part::Challenges, words.network_challenges, DraftField::Challenges),
        (Part::Possibilities, words.network_possibilities, DraftField::Possibilities),
    ] {
        let themes: Vec<&Theme> = gathering.of_part(Some(part)).collect();
        put_part(&mut document, (words, copy), heading, gathering.text(field), &themes);
    }
    put_part(&mut document, (words, copy), words.network_bring, gathering.text(DraftField::Bring), &[]);
    let questions = gathering.text(DraftField::Questions).lines().map(str::trim).filter(|line| !line.is_empty());
    let questions: Vec<Item> = questions.map(Item::new).collect();
    if !questions.is_empty() {
        put_heading(&mut document, (words, copy), words.network_work_on);
        document.list(Numbering::From(1), questions);
    }
    let homeless: Vec<&Theme> = gathering.of_part(None).collect();
    match copy {
        Copy::Working => put_part(&mut document, (words, copy), words.network_more_themes, "", &homeless),
        Copy::Spread => {}
    }
    put_decided(&mut document, gathering, (words, copy));
    let has_quotes = gathering.themes.iter().any(|theme| !theme.quotes.is_empty());
    if copy == Copy::Spread && has_quotes {
        document.paragraph([words.network_from_words]);
    }
    document
}

/// Returns what became of one school's input, with nothing of others in it.
pub fn handed_back(back: &HandedBack, language: Language) -> Document {
    let words = Words::of(language);
    let mut document = Document::new(language, format!("{}: {}", words.network_said_did, back.school));
    document.paragraph([back.round.as_str()]);
    document.paragraph([words.network_back_about]);
    let mut table = said_and_done(words);
    for (said, of) in &back.inputs {
        table = table.row([format!("«{said}»"), decided(of, words)]);
    }
    document.table(table);
    document
}

/// A heading, what the adviser wrote under it, and the quotes of its themes; nothing if there is nothing.
fn put_part(document: &mut Document, of: (&Words, Copy), heading: &str, text: &str, themes: &[&Theme]) {
    if text.is_empty() && themes.is_empty() {
        return;
    }
    put_heading(document, of, heading);
    document.paragraph(text.lines());
    for theme in themes {
        document.subsection(theme.name.as_str());
        document.paragraph(theme.definition.lines());
        document.items(theme.quotes.iter().map(|quote| Item::new(quoted(quote))));
    }
}

/// «Vikar er dyrt.» Skogheim skole
fn quoted(quote: &Quote) -> String {
    format!("«{}» {}", quote.words, quote.school).trim().to_owned()
}

fn put_decided(document: &mut Document, gathering: &Gathering, of: (&Words, Copy)) {
    let (words, _) = of;
    let mut table = said_and_done(words);
    for of in gathering.decided() {
        table = table.row([of.told(), decided(&of.decided, words)]);
    }
    if !table.rows.is_empty() {
        put_heading(document, of, words.network_said_did);
        document.table(table);
    }
}

/// A heading; in a working copy with what it is under it, so that each page says so.
fn put_heading(document: &mut Document, (words, copy): (&Words, Copy), heading: &str) {
    document.section(heading);
    match copy {
        Copy::Working => document.paragraph([words.network_working_copy]),
        Copy::Spread => {}
    }
}

pub(crate) fn said_and_done(words: &Words) -> Table {
    Table::new([words.network_you_said, words.network_we_did])
}

/// «Tatt med», and the reason under it.
pub(crate) fn decided(of: &Decided, words: &Words) -> String {
    let decision = match of.decision {
        Decision::Included => words.network_included,
        Decision::Later => words.network_later,
        Decision::Not if of.reason.is_empty() => words.network_not_alone,
        Decision::Not => words.network_not,
    };
    format!("{decision}\n{}", of.reason).trim().to_owned()
}
