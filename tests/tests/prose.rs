//! How the code is written about: what every public function that can fail says, how long the names of tests are, and
//! that `ARCHITECTURE.md` names only what is there, where it is. Looks at text, and knows no crate.

use fellestid_tests::sources::{root, rust_files};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The most letters in the name of a test, so that it is a fact in one clause; whether it is one is left to readers.
const TEST_NAME_CHARS_MAX: usize = 60;

#[test]
fn every_function_that_can_fail_says_how() {
    let aliases = aliases_of_result();
    assert!(aliases.contains("Opened"), "{aliases:?}");
    let mut fallible = 0;
    let mut silent = Vec::new();
    for (path, text) in rust_files().filter(|(path, _)| path.starts_with("app")) {
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        for (at, _) in code.match_indices("pub ").filter(|(at, _)| is_line_start(code, *at)) {
            let Some(signature) = signature(&code[at..]).filter(|signature| returns_result(signature, &aliases)) else {
                continue;
            };
            fallible += 1;
            if !doc_before(&code[..at]).any(|line| line.trim() == "/// # Errors") {
                silent.push(format!("{}: {signature}", path.display()));
            }
        }
    }
    assert!(fallible > 80 && silent.is_empty(), "of {fallible}: {silent:#?}");
}

fn is_line_start(text: &str, at: usize) -> bool {
    text[..at].lines().next_back().is_none_or(|line| line.trim().is_empty()) || text[..at].ends_with('\n')
}

/// A public function up to its body. Returns `None` for anything else.
fn signature(text: &str) -> Option<&str> {
    let is_function = ["pub fn ", "pub async fn ", "pub const fn "].iter().any(|start| text.starts_with(start));
    is_function.then(|| text.split(" {\n").next()).flatten()
}

/// Returns the names of the types that are a `Result` under another name.
fn aliases_of_result() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, text) in rust_files().filter(|(path, _)| path.starts_with("app")) {
        let types = text.lines().filter_map(|line| line.split_once("type ")?.1.split_once(" = "));
        let results = types.filter(|(_, is)| is.split('<').next().is_some_and(|path| path.ends_with("Result")));
        names.extend(results.filter_map(|(name, _)| name.split('<').next()).map(str::to_owned));
    }
    names
}

/// An alias is known where it is the whole of what is returned, since other types may have its name.
fn returns_result(signature: &str, aliases: &BTreeSet<String>) -> bool {
    let returned = signature.rsplit_once(") -> ").map_or("", |(_, returned)| returned);
    let name = returned.split('<').next().and_then(|path| path.rsplit("::").next()).unwrap_or_default();
    returned.contains("Result<") || aliases.contains(name.trim())
}

/// Returns the lines of documentation and attributes right before what comes next.
fn doc_before(text: &str) -> impl Iterator<Item = &str> {
    let is_of_it = |line: &&str| ["///", "#["].iter().any(|start| line.trim_start().starts_with(start));
    text.trim_end_matches(' ').lines().rev().take_while(is_of_it)
}

#[test]
fn test_names_are_short() {
    let long = tests().into_keys().filter(|name| name.chars().count() > TEST_NAME_CHARS_MAX);
    let long: Vec<String> = long.collect();
    assert!(long.is_empty(), "more than {TEST_NAME_CHARS_MAX} letters: {long:#?}");
}

/// Returns all tests and the journeys' stories by name, each with the files it is in.
fn tests() -> BTreeMap<String, Vec<PathBuf>> {
    let mut files: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for (path, text) in rust_files() {
        let tests = text.split("#[test]").skip(1).filter_map(|rest| rest.split_once("fn ")?.1.split('(').next());
        // A story is a test for each engine.
        let stories = text.split("tried_in!(").skip(1).filter_map(|rest| rest.split(':').next());
        for name in tests.chain(stories) {
            files.entry(name.trim().to_owned()).or_default().push(path.clone());
        }
    }
    files
}

#[test]
fn every_invariant_names_a_check_that_exists() {
    let text = std::fs::read_to_string(root().join("app/ARCHITECTURE.md")).expect("the architecture");
    let (_, after) = text.split_once("## Invariants").expect("invariants");
    let section = after.split("\n## ").next().unwrap_or_default();
    let rows: Vec<&str> = section.lines().filter(|line| line.starts_with("| ")).skip(2).collect();
    let tests = tests();
    let mut wrong = Vec::new();
    for row in &rows {
        let check = row.trim_end_matches(" |").rsplit_once(" | ").map(|(_, check)| check).unwrap_or_default();
        let named: Vec<&str> = check.split('`').skip(1).step_by(2).collect();
        wrong.extend(not_there(&named, &tests));
        let is_check = |name: &&str| tests.contains_key(*name) || name.starts_with("cargo xtask");
        let says_how = named.iter().any(is_check) || check == COMPILER || check.starts_with(EVERY_STORY);
        if !says_how {
            wrong.push(format!("no check: {row}"));
        }
    }
    assert!(rows.len() > 60 && wrong.is_empty(), "of {}: {wrong:#?}", rows.len());
}

/// A check that no test has to make.
const COMPILER: &str = "the compiler";
/// What the harness checks at the end of every story.
const EVERY_STORY: &str = "at the end of every story";

/// Returns what a row names that is not there: a file or folder seen from the root, `app/` or the journeys, or a test in
/// the one named last before it. Commands and parts of the suite have no file.
fn not_there(named: &[&str], tests: &BTreeMap<String, Vec<PathBuf>>) -> Vec<String> {
    let mut place: Option<PathBuf> = None;
    let mut missing = Vec::new();
    for name in named {
        if name.starts_with("cargo ") || matches!(*name, "format" | "linter") {
            continue;
        }
        if name.contains('/') || name.ends_with(".rs") {
            let from = ["", "app", "tests/tests/journeys"].map(|folder| Path::new(folder).join(name));
            place = from.into_iter().find(|path| root().join(path).exists());
            missing.extend(place.is_none().then(|| format!("no {name}")));
        } else {
            let is_in = |place: &PathBuf| tests.get(*name).is_some_and(|files| files.iter().any(|file| file.starts_with(place)));
            missing.extend((!place.as_ref().is_some_and(is_in)).then(|| format!("no {name} in {place:?}")));
        }
    }
    missing
}

#[test]
fn a_test_is_looked_for_in_the_file_it_is_said_to_be_in() {
    let tests = tests();
    let row = |named: &[&str]| not_there(named, &tests).len();
    let name = "test_names_are_short";
    assert_eq!(row(&["tests/tests/prose.rs", name]), 0);
    assert_eq!(row(&["tests/tests", name, "cargo xtask test"]), 0);
    assert_eq!(row(&["tests/tests/house.rs", name]), 1, "it is in another file");
    assert_eq!(row(&[name]), 1, "it has no file");
    assert_eq!(row(&["tests/tests/nowhere.rs", name]), 2);
}
