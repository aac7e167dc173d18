//! The stamp: whole, repeatable, and another version only for a reason.

use std::fs;
use std::path::{Path, PathBuf};
use xtask::stamp::{read, sha256_hex, stamp};

const PAGE: &str = "<html><meta name=\"fellestid-version\" content=\"\"></html>";
const WORKER: &str = "// the worker\nconst VERSION = '';\nconst ASSETS = {};\nrest();\n";

fn build(name: &str) -> PathBuf {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&dir));
    for folder in ["icons", "fonts"] {
        fs::create_dir_all(dir.join(folder)).unwrap();
    }
    let own = [("icons/a.svg", "<svg/>"), ("icons/b.png", "png"), ("fonts/OFL.txt", "a licence")];
    for (path, text) in [("index.html", PAGE), ("sw.js", WORKER), ("_headers", "/*")].into_iter().chain(own) {
        fs::write(dir.join(path), text).unwrap();
    }
    dir
}

fn text(dir: &Path, path: &str) -> String {
    fs::read_to_string(dir.join(path)).unwrap()
}

#[test]
fn every_file_the_app_needs_is_in_the_list_with_its_hash() {
    let dir = build("list");
    let made = stamp(&dir, None).unwrap();
    assert_eq!(made.assets.keys().collect::<Vec<_>>(), ["./", "icons/a.svg", "icons/b.png"]);
    assert_eq!(made.assets["icons/a.svg"], sha256_hex(b"<svg/>"));
    assert_eq!(made.assets["./"], sha256_hex(text(&dir, "index.html").as_bytes()));
    assert!(text(&dir, "index.html").contains(&format!("content=\"{}\"", made.version)));
    assert!(text(&dir, "sw.js").ends_with("};\nrest();\n"));
    assert_eq!(read(&dir).unwrap(), made);
}

#[test]
fn stamping_again_changes_nothing_but_for_another_name() {
    let dir = build("again");
    let first = stamp(&dir, None).unwrap();
    let other = stamp(&dir, Some("other")).unwrap();
    assert_ne!(other.version, first.version);
    assert_eq!(stamp(&dir, None).unwrap(), first);
}

#[test]
fn any_changed_file_is_another_version() {
    let dir = build("changed");
    let mut versions = vec![stamp(&dir, None).unwrap().version];
    for path in ["icons/a.svg", "_headers", "sw.js", "index.html"] {
        fs::write(dir.join(path), text(&dir, path) + "\n").unwrap();
        versions.push(stamp(&dir, None).unwrap().version);
    }
    versions.sort();
    versions.dedup();
    assert_eq!(versions.len(), 5);
}

#[test]
fn a_folder_that_is_no_build_is_refused_and_left_alone() {
    let dir = build("refused");
    fs::write(dir.join("sw.js"), "something else").unwrap();
    assert!(stamp(&dir, None).is_err());
    assert_eq!(text(&dir, "index.html"), PAGE);
}
