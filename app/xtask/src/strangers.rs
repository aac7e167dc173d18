//! Other programs that open our files in the tests: an office suite and Python. Installed if that needs no password; a
//! missing one is named, and the tests that need it are skipped.

use crate::browsers::apt;
use crate::run::which;

/// A program, and its package.
const PROGRAMS: [(&str, &str); 2] = [("soffice", "libreoffice-writer"), ("python3", "python3")];

pub fn install_what_is_missing() {
    let missing = || PROGRAMS.iter().filter(|(program, _)| which(program).is_none());
    let packages: Vec<&str> = missing().map(|(_, package)| *package).collect();
    if !packages.is_empty() && which("apt-get").is_some() {
        println!("setup: installing {}", packages.join(" "));
        let install = [&["install", "-y", "--no-install-recommends"][..], &packages[..]].concat();
        if let Err(why) = apt(&["update", "-q"]).and_then(|()| apt(&install)) {
            println!("setup: could not be installed: {why}");
        }
    }
    missing().for_each(|(program, _)| println!("missing: {program}; the files it would open are not tried"));
}
