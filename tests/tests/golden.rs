//! Golden files: what the same notebook gives, byte for byte. `FELLESTID_BLESS=1` rewrites them; read the difference
//! before you keep it.
//!
//! The files in `bundles/` are never rewritten once their version is released: they must open for ever.

use fellestid_crdt::file::{read, write};
use fellestid_model::language::Language;
use fellestid_model::overviews::matrix::Matrix;
use fellestid_tests::sources::root;
use fellestid_tests::{example, round};
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    root().join("tests").join(name)
}

fn is_as_kept(path: &Path, found: &[u8]) {
    if std::env::var_os("FELLESTID_BLESS").is_some() {
        std::fs::write(path, found).expect("written");
    }
    let kept = std::fs::read(path).unwrap_or_default();
    assert!(
        kept == found,
        "{} differs; FELLESTID_BLESS=1 writes it anew. Found:\n{}",
        path.display(),
        String::from_utf8_lossy(found)
    );
}

#[test]
fn the_example_is_shown_as_before() {
    let notebook = example::notebook();
    is_as_kept(&folder("golden").join("example.md"), fellestid_documents::markdown(&notebook, Language::Bokmal).as_bytes());
    let json = format!("{:#}\n", fellestid_documents::json(&notebook));
    is_as_kept(&folder("golden").join("example.json"), json.as_bytes());
}

#[test]
fn this_version_writes_the_file_it_always_wrote() {
    is_as_kept(&folder("bundles").join("v0-example.fellestid"), &write(&example::notebook()));
}

#[test]
fn a_networks_round_is_written_and_told_as_before() {
    let (notebook, package) = round::round();
    is_as_kept(&folder("bundles").join("v0-network.fellestid"), &write(&notebook));
    let matrix = Matrix::of(&notebook, package).expect("a package");
    let told = |matrix: &Matrix| format!("{:#}\n", fellestid_documents::matrix_json(matrix));
    is_as_kept(&folder("golden").join("network-working.json"), told(&matrix).as_bytes());
    is_as_kept(&folder("golden").join("network-spread.json"), told(&matrix.spread()).as_bytes());
}

#[test]
fn every_kept_file_opens_and_is_written_back_as_it_was() {
    let files = std::fs::read_dir(folder("bundles")).expect("bundles").map(|entry| entry.expect("a file").path());
    let files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|extension| extension == "fellestid")).collect();
    assert!(!files.is_empty());
    for path in files {
        let bytes = std::fs::read(&path).expect("readable");
        let notebook = read(&bytes).unwrap_or_else(|damage| panic!("{}: {damage:?}", path.display()));
        assert!(write(&notebook) == bytes, "{} is written differently now", path.display());
        assert!(!fellestid_documents::markdown(&notebook, Language::Bokmal).is_empty());
    }
}

#[test]
fn an_empty_notebook_says_so() {
    let empty = fellestid_crdt::notebook::Notebook::new();
    assert_eq!(fellestid_documents::markdown(&empty, Language::Bokmal), "*Ingenting å vise.*\n");
    assert_eq!(fellestid_documents::json(&empty)["meetings"], serde_json::json!([]));
}
