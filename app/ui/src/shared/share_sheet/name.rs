//! Names of files: their content and date, in letters every system accepts.

use crate::session::{App, Names};
use crate::words::{fill, kinds};
use fellestid_crdt::dot::Dot;
use fellestid_crdt::record::{Key, Record};
use fellestid_model::kinds::{ALL, KindName};

/// Returns the name without extension. `homes`: what is shared; `None` for everything.
pub fn file_name(app: App, homes: Option<&[Dot]>, names: Names) -> String {
    let w = app.words();
    let (word, title) = match homes {
        None => (w.share.file_word_backup, String::new()),
        Some([home]) => (word(app, *home), title_of(app, *home)),
        Some(_) => (w.share.file_word_some, String::new()),
    };
    let without = match names {
        Names::AsTheyStand => "",
        Names::Without => w.share.file_word_without,
    };
    // With the table's number, so that whoever gets one from each table can tell them apart.
    let table = match homes {
        Some([home]) if app.tablet.is_guest(*home) => fill(w.run.table, &[("number", &app.tablet.table_here(*home).to_string())]),
        Some(_) | None => String::new(),
    };
    named(&format!("{word} {table} {without}"), &title)
}

fn word(app: App, home: Dot) -> &'static str {
    let w = app.words();
    let kind = app.notebook.untracked(|notebook| Some(notebook.get(&Key::root(home))?.kind.clone()));
    match KindName::of(kind.as_deref().unwrap_or_default()) {
        Some(KindName::Meeting) => w.share.file_word_meeting,
        Some(KindName::Set) => w.share.file_word_set,
        Some(KindName::Action) => w.share.file_word_action,
        Some(kind) => kinds::of(w, kind).one,
        None => w.import.kind_other,
    }
}

/// Returns the title of a meeting or set, or the text of a tiltak.
pub fn title_of(app: App, home: Dot) -> String {
    let text = |record: &Record| ALL.title(record).to_owned();
    app.notebook.untracked(|notebook| notebook.get(&Key::root(home)).map(text)).unwrap_or_default()
}

/// Joins what the file is, its title and today's date.
pub fn named(word: &str, title: &str) -> String {
    let parts = [word.to_owned(), title.to_owned(), crate::dates::today()];
    let parts = parts.iter().map(|part| plain_letters(part)).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

fn plain_letters(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.to_lowercase().chars().take(40) {
        match letter {
            'æ' => plain.push_str("ae"),
            'ø' => plain.push('o'),
            'å' => plain.push('a'),
            'a'..='z' | '0'..='9' => plain.push(letter),
            _ if plain.ends_with('-') || plain.is_empty() => {}
            _ => plain.push('-'),
        }
    }
    plain.trim_end_matches('-').to_owned()
}
