//! Other programs, asked about a file of ours. One that is not installed is named and skipped, except where `CI` is set:
//! `cargo xtask test` installs them if it can.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// Writes a file into a folder of this test's own.
pub fn put(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("fellestid-strangers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("written");
    path
}

/// LibreOffice has one profile, and runs once at a time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Returns what a program prints; `None` if it is missing.
pub fn says(program: &str, arguments: &[&str], file: &Path) -> Option<String> {
    let _alone = ONE_AT_A_TIME.lock();
    let run = Command::new(program).args(arguments).arg(file).current_dir(file.parent().expect("a folder")).output();
    let Ok(run) = run else { return missing(program) };
    assert!(run.status.success(), "{program}: {}", String::from_utf8_lossy(&run.stderr));
    Some(String::from_utf8(run.stdout).expect("text"))
}

fn missing<T>(what: &str) -> Option<T> {
    assert!(std::env::var_os("CI").is_none(), "{what} is missing");
    eprintln!("{what} is missing: not tried");
    None
}

/// Converts a file with LibreOffice, told how to read it; `None` if the part of it that does is missing, since `soffice`
/// may be there without Calc or Writer, and then makes no file and calls it a success.
pub fn converted(file: &Path, arguments: &[&str], to: &str) -> Option<PathBuf> {
    let made = file.with_extension(to);
    let _ = std::fs::remove_file(&made);
    let profile = format!("-env:UserInstallation=file://{}", norwegian(file.parent().expect("a folder")).display());
    says("soffice", &[&[profile.as_str(), "--headless", "--convert-to", to], arguments].concat(), file)?;
    if made.exists() { Some(made) } else { missing("the part of LibreOffice that reads this") }
}

/// Makes a profile of LibreOffice on a machine that is set up in Norwegian, as dates and decimal commas are read by it.
fn norwegian(folder: &Path) -> PathBuf {
    const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item>
</oor:items>"#;
    let profile = folder.join("norwegian");
    let settings = profile.join("user/registrymodifications.xcu");
    if !settings.exists() {
        std::fs::create_dir_all(profile.join("user")).expect("a folder");
        std::fs::write(settings, SETTINGS).expect("written");
    }
    profile
}
