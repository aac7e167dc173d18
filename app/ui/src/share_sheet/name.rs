//! Names of files: what is in them and from which day, in letters every system takes.

use super::kind_of;
use crate::state::App;
use fellestid_core::dot::Dot;
use fellestid_core::record::{Key, Record};
use fellestid_core::views::{action, meeting, set};
use leptos::prelude::*;

/// Without ending.
pub fn file_name(app: App, home: Option<Dot>) -> String {
    let w = app.words();
    let word = match kind_of(app, home).as_deref() {
        None => w.share.file_word_backup,
        Some(meeting::KIND) => w.share.file_word_meeting,
        Some(set::KIND) => w.share.file_word_set,
        Some(action::KIND) => w.share.file_word_action,
        Some(_) => w.share.file_word_everything,
    };
    named(word, &home.map(|home| title_of(app, home)).unwrap_or_default())
}

/// The title of a meeting or set, or what a tiltak is.
pub fn title_of(app: App, home: Dot) -> String {
    let text = |record: &Record| format!("{}{}", record.text("title"), record.text("what"));
    app.notebook.with_untracked(|notebook| notebook.get(&Key::root(home)).map(text)).unwrap_or_default()
}

/// What it is, of what, and today.
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
