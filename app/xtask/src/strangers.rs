//! Other programs that open our files in the tests: an office suite, a reader of its pages, and Python. Installed if that
//! needs no password; a missing one is named, and the tests that need it are skipped.

use crate::browsers::apt;
use crate::run::{ask, which};

/// A program, or a part of one, and its package.
struct Stranger {
    name: &'static str,
    package: &'static str,
    is_there: fn() -> bool,
}

const STRANGERS: [Stranger; 5] = [
    Stranger { name: "LibreOffice Writer", package: "libreoffice-writer", is_there: || has_office_part("libswlo.so") },
    Stranger { name: "LibreOffice Calc", package: "libreoffice-calc", is_there: || has_office_part("libsclo.so") },
    // Our files ask for Calibri, whose widths Carlito has; with broader letters there are more pages.
    Stranger { name: "Carlito", package: "fonts-crosextra-carlito", is_there: has_letters_of_calibri },
    Stranger { name: "pdftotext", package: "poppler-utils", is_there: || which("pdftotext").is_some() },
    Stranger { name: "python3", package: "python3", is_there: || which("python3").is_some() },
];

/// `soffice` is of no part of the suite: it is there with any of them. Each part has a library beside it.
fn has_office_part(library: &str) -> bool {
    let program = which("soffice").and_then(|link| link.canonicalize().ok());
    program.is_some_and(|program| program.with_file_name(library).is_file())
}

fn has_letters_of_calibri() -> bool {
    ask("fc-match", &["Calibri"]).is_some_and(|font| ["Carlito", "Calibri"].iter().any(|name| font.contains(name)))
}

pub fn install_what_is_missing() {
    let missing = || STRANGERS.iter().filter(|stranger| !(stranger.is_there)());
    let packages: Vec<&str> = missing().map(|stranger| stranger.package).collect();
    if !packages.is_empty() && which("apt-get").is_some() {
        println!("setup: installing {}", packages.join(" "));
        let install = [&["install", "-y", "--no-install-recommends"][..], &packages[..]].concat();
        if let Err(why) = apt(&["update", "-q"]).and_then(|()| apt(&install)) {
            println!("setup: could not be installed: {why}");
        }
    }
    missing().for_each(|stranger| println!("missing: {}; the files it would open are not tried", stranger.name));
}
