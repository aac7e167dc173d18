//! Every kind and every register that the program reads or writes is declared. What is known of the
//! sources is their text: a register's name stands in them as a string.

use crate::kind::{Home, Place};
use crate::kinds::{ALL, KindName};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What a register is read or written with, before its name.
const DOORS: [&str; 14] = [
    ".text(",
    ".dot(",
    ".flag(",
    ".integer(",
    ".latest(",
    ".register(",
    "Text::read(record,",
    "Text::read(root,",
    "count(record,",
    "count(root,",
    "list(record,",
    "number(record,",
    ".write(",
    ".type_text(",
];

#[test]
fn every_register_in_the_sources_is_declared() {
    let mut found = BTreeSet::new();
    for (path, text) in sources() {
        for name in written_names(&text) {
            assert!(is_declared(&name), "{}: the register {name:?} is declared in no kind", path.display());
            found.insert(name);
        }
    }
    assert!(found.len() > 60, "the sources are read: {found:?}");
}

#[test]
fn every_declared_register_is_used() {
    let all: String = sources().map(|(_, text)| text).collect();
    for (kind, field) in ALL.iter().flat_map(|kind| kind.fields.iter().map(move |field| (kind, field))) {
        let uses = all.matches(&format!("\"{}\"", field.name())).count() + all.matches(&format!("\"{}{{", field.name())).count();
        let uses = uses + usize::from(field.is_family()) * all.matches(&format!("\"{}", field.name())).count();
        assert!(uses > 1, "{}.{} is declared and never read or written", kind.name, field.name());
    }
}

#[test]
fn no_kind_is_declared_twice_and_none_points_at_what_there_is_not() {
    for (place, kind) in ALL.iter().enumerate() {
        assert_eq!(ALL.place(kind.name), place);
        assert_eq!(KindName::of(kind.name).map(KindName::kind), Some(kind));
        let names: BTreeSet<&str> = kind.fields.iter().map(|field| field.name()).collect();
        assert_eq!(names.len(), kind.fields.len(), "{}", kind.name);
        assert!(kind.title.is_none_or(|title| names.contains(title)), "{}", kind.name);
        if let Home::In(homes) = kind.home {
            assert!(homes.iter().all(|home| ALL.find(home).is_some_and(|home| home.is_root())), "{}", kind.name);
        }
        if let Place::Under(register) = kind.place {
            assert!(
                kind.field(register).is_some_and(|field| field.is_standing_under()) && names.contains("order"),
                "{}",
                kind.name
            );
        }
        for field in kind.fields {
            if let crate::kind::Holds::Dot(pointed) = field.holds {
                assert!(ALL.find(pointed).is_some(), "{}.{}", kind.name, field.name());
                assert!(
                    !field.is_standing_under() || ALL.place(pointed) < place,
                    "{} comes before what it stands under",
                    kind.name
                );
            }
        }
    }
}

fn is_declared(name: &str) -> bool {
    ALL.iter().any(|kind| kind.field(name).is_some())
}

/// Names that stand where a register does: after a door. The pairs that a record is created with are not seen.
fn written_names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for door in DOORS {
        for (at, _) in text.match_indices(door) {
            let call = text[at + door.len()..].split([')', ';']).next().unwrap_or_default();
            let literal = call.split('"').nth(1).filter(|name| !name.is_empty() && name.chars().all(is_name_letter));
            names.extend(literal.map(str::to_owned));
        }
    }
    names
}

fn is_name_letter(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter == '_'
}

/// The program's own text, without tests.
fn sources() -> impl Iterator<Item = (PathBuf, String)> {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let rooms = [
        "model/src/kinds",
        "model/src/overviews",
        "model/src/share",
        "model/src/preview.rs",
        "documents/src",
        "crdt/src/record.rs",
        "ui/src/state",
        "ui/src/pages",
        "ui/src/shared",
    ];
    let mut next: Vec<PathBuf> = rooms.iter().map(|room| app.join(room)).collect();
    // A room that was moved would otherwise be passed over without a word.
    next.iter().for_each(|room| assert!(room.exists(), "{} is not there", room.display()));
    let mut files = Vec::new();
    while let Some(path) = next.pop() {
        match fs::read_dir(&path) {
            Ok(entries) => {
                next.extend(entries.map(|entry| entry.expect("readable").path()).filter(|path| !path.ends_with("tests")))
            }
            Err(_) => files.push(path),
        }
    }
    let files = files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs"));
    files.map(|path| {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let own = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
        (path, own)
    })
}
