//! House rules: which crate may depend on which, what lies where, and what no file may contain.

use fellestid_tests::sources::{files, rust_files, text_files, told};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What the core must never depend on, directly or through others: it knows no browser and no randomness.
const NOT_IN_CORE: [&str; 9] = [
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "getrandom",
    "rand",
    "leptos",
    "gloo-storage",
    "fellestid-browser",
    "fellestid-documents",
];
/// What may lie in the root folder; folders without their contents.
const AT_THE_TOP: [&str; 9] =
    ["Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "Trunk.toml", "app", "public", "style", "tests"];

/// Returns the name of every crate that `package` needs at run time.
fn tree(package: &str) -> BTreeSet<String> {
    let lines = told(env!("CARGO"), &["tree", "--locked", "--offline", "-p", package, "-e", "normal", "--prefix", "none"]);
    lines
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| !name.is_empty() && *name != package)
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_core_knows_no_browser_and_no_chance() {
    for package in ["fellestid-crdt", "fellestid-model"] {
        let tree = tree(package);
        let found: Vec<&&str> = NOT_IN_CORE.iter().filter(|name| tree.contains(**name)).collect();
        assert!(found.is_empty(), "{package}: {found:?}");
    }
}

#[test]
fn crates_know_only_those_below_them() {
    let allowed: [(&str, &[&str]); 8] = [
        ("fellestid-crdt", &[]),
        ("fellestid-model", &["fellestid-crdt"]),
        ("fellestid-jobs", &["fellestid-crdt", "fellestid-model"]),
        ("fellestid-browser", &[]),
        ("fellestid-archive", &["fellestid-crdt", "fellestid-model", "fellestid-browser"]),
        ("fellestid-lean", &["fellestid-lean-macro"]),
        ("fellestid-documents", &["fellestid-crdt", "fellestid-model"]),
        ("fellestid-cli", &["fellestid-crdt", "fellestid-model", "fellestid-documents"]),
    ];
    for (package, allowed) in allowed {
        let own: BTreeSet<String> = tree(package).into_iter().filter(|name| name.starts_with("fellestid-")).collect();
        assert_eq!(own, allowed.iter().map(|name| (*name).to_owned()).collect(), "{package}");
    }
}

#[test]
fn the_top_level_holds_only_what_belongs_there() {
    let top = |path: &PathBuf| path.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    let strangers: BTreeSet<String> =
        files().iter().filter_map(top).filter(|name| !name.starts_with('.') && !AT_THE_TOP.contains(&name.as_str())).collect();
    assert!(strangers.is_empty(), "{strangers:?}");
}

#[test]
fn every_file_says_what_it_is() {
    let silent: Vec<PathBuf> = rust_files().filter(|(_, text)| !text.starts_with("//!")).map(|(path, _)| path).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn nothing_in_the_app_is_left_half_done() {
    let marks = ["todo", "unimplemented", "dbg"].map(|word| format!("{word}!("));
    let app = rust_files().filter(|(path, _)| path.starts_with("app"));
    let found: Vec<PathBuf> =
        app.filter(|(_, text)| marks.iter().any(|mark| text.contains(mark))).map(|(path, _)| path).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn every_part_and_icon_of_the_kit_is_in_the_gallery() {
    let gallery: String = rust_files().filter(|(path, _)| path.starts_with("tests/gallery")).map(|(_, text)| text).collect();
    let kit = rust_files().filter(|(path, _)| path.starts_with("app/ui/src/kit"));
    let mut known = 0;
    let mut missing = Vec::new();
    for (_, text) in kit {
        let parts = text.split("#[component]").skip(1).filter_map(|rest| rest.split_once("pub fn ")?.1.split(['(', '<']).next());
        let icons = text.split("pub const ").skip(1).filter_map(|rest| rest.split_once(": &str")).map(|(name, _)| name);
        let is_shown = |name: &str| ["<", "<kit::", "icon::"].iter().any(|before| gallery.contains(&format!("{before}{name}")));
        let names: Vec<&str> = parts.chain(icons).collect();
        known += names.len();
        missing.extend(names.into_iter().filter(|name| !is_shown(name)).map(str::to_owned));
    }
    assert!(known > 30 && missing.is_empty(), "of {known}: {missing:?}");
}

/// What several pages show lies in `shared/`, which imports no page either.
#[test]
fn no_page_imports_a_page() {
    let ui = Path::new("app/ui/src");
    let mut pages = 0;
    let mut found = Vec::new();
    for (path, text) in rust_files() {
        let (of_page, of_shared) = (path.strip_prefix(ui.join("pages")).ok(), path.starts_with(ui.join("shared")));
        pages += usize::from(of_page.is_some());
        let Some(deep) = of_page.map(levels_below_pages).or(of_shared.then_some(usize::MAX)) else { continue };
        // A test module is one level deeper.
        let (code, tests) = text.split_once("\nmod tests {").unwrap_or((&text, ""));
        let reaches = |code: &str, deep: usize| {
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            let out = "super::".repeat(deep.min(9));
            lines.filter(|line| line.contains("crate::pages") || line.contains(&out)).count()
        };
        if reaches(code, deep) + reaches(tests, deep.saturating_add(1)) > 0 {
            found.push(path);
        }
    }
    assert!(pages > 50 && found.is_empty(), "of {pages}: {found:?}");
}

/// Returns how many `super::` lead from a file of a page to the folder of pages.
fn levels_below_pages(inside: &Path) -> usize {
    inside.components().count() - usize::from(inside.ends_with("mod.rs"))
}

/// A page may lie among the parts of another, or beside them. Its file is then imported by its own parts alone: what
/// others need of it lies in a file of its own.
#[test]
fn no_file_imports_the_page_beside_it() {
    let views: Vec<String> = table_of_pages().iter().filter_map(|row| Some(format!("pub fn {}(", row.last()?))).collect();
    let inside = |(path, text): (PathBuf, String)| Some((module(path.strip_prefix("app/ui/src/pages").ok()?), text));
    let files: Vec<(PathBuf, String)> = rust_files().filter_map(inside).collect();
    let is_page = |text: &str| views.iter().any(|view| text.contains(view));
    let pages: BTreeSet<&Path> = files.iter().filter(|(_, text)| is_page(text)).map(|(file, _)| file.as_path()).collect();
    let mut found = Vec::new();
    for (file, text) in &files {
        let own = file.ancestors().find(|above| pages.contains(above));
        let read = imported(file, text).into_iter().map(|(from, name)| {
            let named = from.join(name);
            if files.iter().any(|(other, _)| *other == named) { named } else { from }
        });
        let others = read.filter(|read| pages.contains(read.as_path()) && own != Some(read));
        found.extend(others.map(|page| (file, page)));
    }
    assert!(pages.len() > 30 && found.is_empty(), "of {}: {found:?}", pages.len());
}

#[test]
fn a_page_that_is_imported_by_another_file_is_found() {
    let file = Path::new("network/round");
    let read = |text: &str| {
        let all = imported(file, text).into_iter();
        all.map(|(from, name)| format!("{}:{name}", from.display())).collect::<Vec<String>>().join(" ")
    };
    assert_eq!(read("use super::themes;\n"), "network:themes");
    assert_eq!(read("use super::{themes::{way, self}, titled};\n"), "network:themes network:titled network/round:themes");
    assert_eq!(read("fn way() { super::super::run::pulse::is_here(); }\n"), ":run");
    assert_eq!(read("// super::themes\npub use themes::ThemesPage;\nMemo::new()\n"), "network/round:Memo");
    assert_eq!(read("use self::themes::way;\nfn way() { pulse::way(); }\n"), "network/round:themes network/round:pulse");
    assert_eq!(read("\nmod tests {\n    use super::*;\n    use super::super::themes;\n"), "network/round: network:themes");
}

/// Returns the rows of the table of pages, each as its words.
fn table_of_pages() -> Vec<Vec<String>> {
    let (_, table) = rust_files().find(|(path, _)| path.ends_with("app/ui/src/pages.rs")).expect("the table's file");
    let (_, rows) = table.split_once("$then! {").expect("the table");
    let rows = rows.lines().map(str::trim).take_while(|row| *row != "}").filter_map(|row| row.strip_suffix(';'));
    rows.map(|row| row.split_whitespace().map(str::to_owned).collect()).collect()
}

/// Returns the module that a file is, as a path below the folder of pages.
fn module(inside: &Path) -> PathBuf {
    if inside.ends_with("mod.rs") { inside.parent().map(Path::to_owned).unwrap_or_default() } else { inside.with_extension("") }
}

/// Returns what a module imports from those around it and in it: a module, and the first name in it, which may be a
/// module's own. What it hands on by `pub use` is not among them.
fn imported<'a>(file: &Path, text: &'a str) -> Vec<(PathBuf, &'a str)> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let word = |text: &'a str| text.trim_start().split(|letter| !is_part(letter)).next().unwrap_or_default();
    // A test module is one level deeper.
    let tests_at = text.find("\nmod tests {").unwrap_or(text.len());
    let is_code = |at: usize| {
        let line = text[..at].rsplit('\n').next().unwrap_or_default().trim_start();
        !line.starts_with("//") && !line.starts_with("pub use")
    };
    let mut all = Vec::new();
    for (at, _) in text.match_indices("::").filter(|(at, _)| is_code(*at)) {
        let first = text[..at].rsplit(|letter| !is_part(letter)).next().unwrap_or_default();
        let before = &text[..at - first.len()];
        if first.is_empty() || before.ends_with("::") && !before.ends_with("self::") {
            continue;
        }
        let path = &text[at - first.len()..];
        let rest = path.trim_start_matches("super::");
        let levels = (path.len() - rest.len()) / "super::".len();
        match (levels, first) {
            (0, "crate" | "self") => {}
            (0, _) => all.push((file.to_owned(), first)),
            (levels, _) => {
                let from = file.ancestors().nth(levels - usize::from(at > tests_at)).unwrap_or(Path::new("")).to_owned();
                all.extend(items(rest).into_iter().map(|item| (from.clone(), word(item))));
            }
        }
    }
    all
}

/// Returns what a path goes on with: each item of its braces, or itself.
fn items(rest: &str) -> Vec<&str> {
    let Some(group) = rest.strip_prefix('{') else { return vec![rest] };
    let (mut depth, mut from, mut items) = (1, 0, Vec::new());
    for (at, letter) in group.char_indices() {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        if depth == 0 || depth == 1 && letter == ',' {
            items.push(&group[from..at]);
            from = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    items
}

/// The stories that look at every place go by a list; a new page is on it.
#[test]
fn every_page_is_among_the_places_that_are_visited() {
    let (_, places) = rust_files().find(|(path, _)| path.ends_with("journeys/stories/places.rs")).expect("the stories' list");
    let rows = table_of_pages();
    let addresses: Vec<&str> = rows.iter().flatten().filter_map(|word| word.strip_prefix('"')?.strip_suffix('"')).collect();
    let (_, visit) = places.split_once("\npub fn visit(").expect("the list");
    let (visit, _) = visit.split_once("\n}\n").expect("its end");
    let is_visited = |address: &&&str| {
        let found = [format!("\"#/{address}\""), format!("\"#/{address}/"), format!("\"{address}\"")];
        found.iter().any(|found| visit.contains(found))
    };
    let missing: Vec<&&str> = addresses.iter().filter(|address| !is_visited(address)).collect();
    assert!(addresses.len() > 30 && missing.is_empty(), "of {}: {missing:?}", addresses.len());
}

/// Leptos' own generate their code anew at each use; lean's share one type below. With `leptos::prelude::*` in every
/// file, the wrong one compiles as well.
#[test]
fn no_file_uses_leptos_own_memo_show_or_for() {
    let of_the_interface = rust_files().filter(|(path, _)| ["app/ui/src", "tests/gallery"].iter().any(|of| path.starts_with(of)));
    let found: Vec<(PathBuf, &str)> = of_the_interface.filter_map(|(path, text)| Some((path, leptos_own(&text)?))).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn leptos_own_are_found_however_they_are_written() {
    let ways = [
        ("Memo", "Memo::new("),
        ("Memo", "Memo::<u32>::new("),
        ("Memo", "is_on: Memo<bool>"),
        ("Show", "<Show when=is_on>"),
        ("Show", "<Show\n    when=is_on"),
        ("For", "<For\n    each=all"),
        ("view", "view! { <p></p> }"),
    ];
    for (name, way) in ways {
        assert_eq!(leptos_own(&format!("use leptos::prelude::*;\n{way}")), Some(name), "{way}");
        assert_eq!(leptos_own(&format!("use crate::kit::{{{name}, icon}};\nuse leptos::prelude::*;\n{way}")), None, "{way}");
    }
    assert_eq!(leptos_own("use crate::kit::Memo;\nleptos::prelude::Memo::new("), Some("Memo"));
    assert_eq!(leptos_own("use leptos::prelude::*;\n// A view! with <Show>.\n<Shown>, a_view!(), MemoOf::new("), None);
}

/// What lean has, and Leptos under the same name.
const LEANS: [&str; 4] = ["Memo", "Show", "For", "view"];

/// Returns the first of [`LEANS`] that a file uses without taking it from the kit or from lean, or takes from Leptos.
fn leptos_own(text: &str) -> Option<&'static str> {
    let uses: Vec<&str> = text.split(';').filter_map(|part| Some(&part[part.find("use ")?..])).collect();
    let is_leans = |name: &str| {
        let of_lean = uses.iter().filter(|line| ["kit::", "fellestid_lean::"].iter().any(|from| line.contains(from)));
        of_lean.into_iter().any(|line| line.split(|letter: char| !is_of_a_name(letter)).any(|word| word == name))
    };
    LEANS.into_iter().find(|name| text.contains(&format!("leptos::prelude::{name}")) || (is_used(text, name) && !is_leans(name)))
}

/// Returns whether a name is used as a type, an element or a macro, with a line end after it or not; not in a comment.
fn is_used(text: &str, name: &str) -> bool {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = code.fold(String::new(), |code, line| code + line + "\n");
    code.match_indices(name).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + name.len()..]);
        let ends = !after.starts_with(is_of_a_name);
        match name {
            "Memo" => ends && !before.ends_with(is_of_a_name) && ["::", "<"].iter().any(|next| after.starts_with(next)),
            "view" => after.starts_with('!') && !before.ends_with(is_of_a_name),
            _ => ends && before.ends_with('<'),
        }
    })
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The standard library's sort is compiled anew for every type, and so is the one that `collect` into a map or a set has:
/// some 4 KB each. `crdt/src/sorting.rs` has one for all. That a `collect` makes a map is seen here only where it says so.
#[test]
fn the_app_sorts_in_one_place() {
    let crates = ["crdt", "model", "documents", "archive", "browser", "jobs", "lean", "ui", "worker"];
    let is_shipped =
        |path: &Path| crates.iter().any(|of| path.starts_with(format!("app/{of}/src"))) && !path.ends_with("sorting.rs");
    let sorts = ["sort()", "sort_by", "sort_unstable", "collect::<BTree"].map(|how| [".", how].concat());
    let mut found = Vec::new();
    for (path, text) in rust_files().filter(|(path, _)| is_shipped(path) && !path.to_string_lossy().contains("tests")) {
        let shipped = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        found.extend(sorts.iter().any(|how| shipped.contains(how)).then_some(path));
    }
    assert!(found.is_empty(), "{found:?}");
}

/// The suite must pass on any day, so no result may depend on the day it is run. Days and hours come in as values;
/// journeys take theirs from the tablet.
#[test]
fn nobody_asks_the_machines_clock() {
    let clock = ["System", "Time"].concat();
    let found: Vec<PathBuf> = rust_files().filter(|(_, text)| text.contains(&clock)).map(|(path, _)| path).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// A story that types a day, or expects one, counts it from the tablet's, or it fails once that day is past.
#[test]
fn stories_count_their_days_from_the_tablets() {
    // How many days each of these files spells out. The first counts days; the next three hold files of meetings that were
    // held; in the last two a day must never come.
    let spelled = [
        ("harness/day.rs", 4),
        ("stories/mod.rs", 1),
        ("stories/every_week.rs", 8),
        ("stories/bench.rs", 1),
        ("stories/places.rs", 2),
        ("stories/school_answers.rs", 3),
    ];
    let stories = rust_files().filter(|(path, _)| path.starts_with("tests/tests/journeys"));
    let mut found = Vec::new();
    for (path, text) in stories {
        let days: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(days_in).collect();
        let may_have = spelled.iter().find(|(end, _)| path.ends_with(end)).map_or(0, |(_, count)| *count);
        found.extend((days.len() != may_have).then(|| format!("{}: {days:?}", path.display())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Returns the days spelled out in a line, as in «2026-11-26».
fn days_in(line: &str) -> impl Iterator<Item = &str> {
    let is_day = |text: &&str| {
        let of = |letter: char| if letter.is_ascii_digit() { '0' } else { letter };
        text.starts_with("20") && text.chars().map(of).eq("0000-00-00".chars())
    };
    line.char_indices().filter_map(|(at, _)| line.get(at..at + 10)).filter(is_day)
}

#[test]
fn no_file_names_a_place_on_one_machine() {
    // Put together here, so that this file does not contain them.
    let places = ["root", "work", "home"].map(|folder| format!("/{folder}/"));
    let names_a_place =
        |text: &str| places.iter().any(|place| text.match_indices(place.as_str()).any(|(at, _)| begins_a_path(text, at)));
    let found: Vec<PathBuf> = text_files().filter(|(_, text)| names_a_place(text)).map(|(path, _)| path).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// Returns whether an absolute path begins here; a folder of that name inside another, or in an address, is none.
fn begins_a_path(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|before: char| before.is_alphanumeric() || matches!(before, '.' | '_' | '-' | '~' | '}' | ')'))
}
