//! How the code is written about: what every public function says, what tests are called, and that
//! `ARCHITECTURE.md` names only what is there. Looks at text, and knows no crate.

use fellestid_tests::sources::{root, rust_files};
use std::collections::BTreeSet;

/// The most letters in the name of a test, which is a fact in one clause.
const TEST_NAME_CHARS_MAX: usize = 60;

#[test]
fn every_function_that_can_fail_says_how() {
    let mut fallible = 0;
    let mut silent = Vec::new();
    for (path, text) in rust_files().filter(|(path, _)| path.starts_with("app")) {
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        for (at, _) in code.match_indices("pub ").filter(|(at, _)| is_line_start(code, *at)) {
            let Some(signature) = signature(&code[at..]).filter(|signature| returns_result(signature)) else { continue };
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

fn returns_result(signature: &str) -> bool {
    signature.rsplit_once(") -> ").is_some_and(|(_, returned)| returned.contains("Result<"))
}

/// Returns the lines of documentation and attributes right before what comes next.
fn doc_before(text: &str) -> impl Iterator<Item = &str> {
    let is_of_it = |line: &&str| ["///", "#["].iter().any(|start| line.trim_start().starts_with(start));
    text.trim_end_matches(' ').lines().rev().take_while(is_of_it)
}

#[test]
fn test_names_are_one_clause() {
    let long = tests().into_iter().filter(|name| name.chars().count() > TEST_NAME_CHARS_MAX);
    let long: Vec<String> = long.collect();
    assert!(long.is_empty(), "more than {TEST_NAME_CHARS_MAX} letters: {long:#?}");
}

/// Returns the names of all tests, and of the journeys' stories.
fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, text) in rust_files() {
        let tests = text.split("#[test]").skip(1).filter_map(|rest| rest.split_once("fn ")?.1.split('(').next());
        let stories = text.split("tried_in!(").skip(1).filter_map(|rest| rest.split(':').next());
        // A story is a test for each engine.
        names.extend(tests.chain(stories).map(|name| name.trim().to_owned()));
    }
    names
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
        let missing = named.iter().filter(|name| !is_there(name, &tests)).map(|name| format!("no {name}"));
        wrong.extend(missing);
        let is_check = |name: &&str| tests.contains(*name) || name.starts_with("cargo xtask");
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

/// Returns whether `name` is a test, a command, a macro, or a file seen from the root, `app/` or the journeys.
fn is_there(name: &str, tests: &BTreeSet<String>) -> bool {
    let is_path = name.contains('/') || name.ends_with(".rs");
    let from = ["", "app", "tests/tests/journeys"];
    match name {
        _ if name.starts_with("cargo ") => true,
        _ if is_path => from.iter().any(|folder| root().join(folder).join(name).exists()),
        _ => tests.contains(name) || matches!(name, "format" | "linter"),
    }
}
