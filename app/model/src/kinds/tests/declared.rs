//! Every register the program reads or writes is declared, by the kind whose record it is. The check looks at the
//! text of the sources.

use super::{Tablet, undeclared};
use crate::kind::Home;
use crate::kinds::{ALL, KindName};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The calls that take the name of a register or of a kind.
const DOORS: [&str; 14] = [
    ".text(",
    ".dot(",
    ".flag(",
    ".integer(",
    ".latest(",
    ".register(",
    ".write(",
    ".type_text(",
    ".create(",
    ".create_home(",
    "Text::read(",
    "seen_by(",
    "kind == ",
    "kind != ",
];

#[test]
fn no_register_and_no_kind_is_named_by_a_string() {
    let fields = ALL.iter().flat_map(|kind| kind.fields).map(|field| field.name());
    let names: BTreeSet<&str> = fields.chain(ALL.iter().map(|kind| kind.name)).collect();
    let sources: Vec<(PathBuf, String)> = sources().collect();
    assert!(sources.len() > 300, "the sources are read: {}", sources.len());
    for (path, text) in sources {
        let named: Vec<&str> = behind_doors(&text).filter(|name| names.contains(name)).collect();
        assert!(named.is_empty(), "{}: say {named:?} by the constants of the kind's file", path.display());
    }
}

/// A `match` or a list of names has no call before it. A name of several words means nothing else, so it is looked for in
/// every string; a whole list of registers has some.
#[test]
fn no_string_is_a_register_of_several_words() {
    // What scripts read keeps its names whatever becomes of ours, and a link's words are frozen with its version.
    let own = ["documents/src/json.rs", "model/src/link/words.rs"];
    let fields = ALL.iter().flat_map(|kind| kind.fields).map(|field| field.name()).chain(ALL.iter().map(|kind| kind.name));
    let names: BTreeSet<&str> = fields.filter(|name| name.contains(['_', ':'])).collect();
    let is_declaring = |path: &Path| path.components().any(|part| part.as_os_str() == "kinds");
    for (path, text) in sources().filter(|(path, _)| !is_declaring(path) && !own.iter().any(|own| path.ends_with(own))) {
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let named: Vec<&str> = lines.flat_map(quoted).filter(|name| names.contains(name)).collect();
        assert!(named.is_empty(), "{}: say {named:?} by the constants of the kind's file", path.display());
    }
}

/// A reader sees whose field it is: a file names its own bare, and another kind's with their module.
#[test]
fn a_field_of_another_kind_is_said_with_its_room() {
    let names: BTreeSet<String> = ALL.iter().flat_map(|kind| kind.fields).map(|field| constant(field.name())).collect();
    for (path, text) in sources() {
        let uses = text.split("\nuse ").skip(1).filter_map(|rest| rest.split(';').next());
        let of_kinds = uses.filter(|line| line.contains("kinds::"));
        let words = of_kinds.flat_map(|line| line.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_'));
        let borrowed: Vec<&str> = words.filter(|word| names.contains(*word)).collect();
        assert!(borrowed.is_empty(), "{}: {borrowed:?}", path.display());
    }
}

/// Every test that writes by a tablet checks the same for everything it writes.
#[test]
fn a_register_of_another_kind_is_found() {
    let mut tablet = Tablet::new(1);
    let (_, keys) = tablet.set_of(&["Hvem?"]);
    assert_eq!(undeclared(&tablet.notebook), Vec::<String>::new());
    tablet.forge(|transaction| transaction.write(keys[0], "said", true.into()));
    assert_eq!(undeclared(&tablet.notebook), ["question.said"]);
}

#[test]
fn every_declared_register_is_used() {
    let all: String = sources().map(|(_, text)| text).collect();
    for (kind, field) in ALL.iter().flat_map(|kind| kind.fields.iter().map(move |field| (kind, field))) {
        let uses = words_of(&all).filter(|word| *word == constant(field.name())).count();
        // The full names of a family's registers are written out.
        let uses = uses + usize::from(field.is_family()) * all.matches(&format!("\"{}", field.name())).count();
        // Declared by each kind that has it, and then read or written.
        let declared = ALL.iter().filter(|kind| kind.fields.iter().any(|other| other.name() == field.name())).count();
        assert!(
            uses > declared + usize::from(field.is_family()),
            "{}.{} is declared and never read or written",
            kind.name,
            field.name()
        );
    }
}

#[test]
fn every_kind_is_declared_once_and_points_at_declared_ones() {
    for (place, kind) in ALL.iter().enumerate() {
        assert_eq!(ALL.place(kind.name), place);
        assert_eq!(KindName::of(kind.name).map(KindName::kind), Some(kind));
        let names: BTreeSet<&str> = kind.fields.iter().map(|field| field.name()).collect();
        assert_eq!(names.len(), kind.fields.len(), "{}", kind.name);
        assert!(kind.title.is_none_or(|title| names.contains(title)), "{}", kind.name);
        if let Home::In(homes) = kind.home {
            assert!(homes.iter().all(|home| ALL.find(home).is_some_and(|home| home.is_root())), "{}", kind.name);
        }
        if let Some(register) = kind.place.register() {
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

/// Returns the name of a field's constant in its kind's file. The kind of a step has another name there.
fn constant(register: &str) -> String {
    match register {
        "kind" => "STEP_KIND".to_owned(),
        _ => register.trim_end_matches(':').to_uppercase(),
    }
}

/// Returns the strings in the calls that take a name.
fn behind_doors(text: &str) -> impl Iterator<Item = &str> {
    let calls = DOORS.iter().flat_map(move |door| text.match_indices(door).map(|(at, _)| &text[at + door.len()..]));
    let calls = calls.filter_map(|call| call.split([';', '{', '\n']).next());
    calls.flat_map(quoted)
}

fn quoted(code: &str) -> impl Iterator<Item = &str> {
    code.split('"').skip(1).step_by(2)
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
}

/// Returns the program's own sources, without tests.
fn sources() -> impl Iterator<Item = (PathBuf, String)> {
    let app = Path::new(&std::env::var("CARGO_MANIFEST_DIR").expect("cargo says where")).join("..");
    let rooms = ["archive", "cli", "documents", "jobs", "model", "ui", "worker"].map(|room| room.to_owned() + "/src");
    let mut next: Vec<PathBuf> = rooms.iter().map(|room| app.join(room)).collect();
    // Otherwise a room that was moved would be skipped silently.
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
    let files = files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs") && !is_test(path));
    files.map(|path| {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let own = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
        (path, own)
    })
}

fn is_test(path: &Path) -> bool {
    path.ends_with("tests.rs") || path.ends_with("simulation.rs")
}
