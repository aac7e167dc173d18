//! Divides the program built by Trunk into a first part and later ones, at the functions marked `wasm_split`, and makes
//! each as small as possible. Knows files and tools; the program itself decides what is in which part.

use crate::build::is_quick;
use crate::run::run;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

/// The program as cargo builds it, with the relocations that dividing needs.
const PROGRAM: &str = "fellestid-ui";
/// The name wasm-split-cli gives the script that fetches parts.
const LINK: &str = "./__wasm_split.js";
/// The features rustc 1.95 uses; names and producers are of no use to a tablet.
const OPTIMISE: &str = "-Oz --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
     --enable-mutable-globals --enable-reference-types --enable-multivalue --strip-debug --strip-producers";

/// Divides the program in `dist`. `raw` is the folder of cargo's own output, `work` a folder to work in.
///
/// # Errors
///
/// Returns an error if the program cannot be divided, or a file cannot be read or written.
pub fn split(dist: &Path, raw: &Path, work: &Path) -> Result<(), String> {
    let stem = stem_in(dist)?;
    println!("split: dividing {stem}");
    drop(fs::remove_dir_all(work));
    fs::create_dir_all(work).map_err(|error| format!("split: {}: {error}", work.display()))?;
    run(Command::new("wasm-split-cli").arg(raw.join(format!("{PROGRAM}.wasm"))).arg(work).args(["--out-name", &stem]))?;
    let first = work.join(format!("{stem}.wasm"));
    run(Command::new("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", &stem, "--out-dir"])
        .arg(work.join("first"))
        .arg(&first))?;
    let parts = parts_in(work, &stem)?;
    optimise(dist, work, &stem, &parts)?;
    link(dist, work, &stem, &parts)
}

/// Returns Trunk's name for the program, with its hash.
fn stem_in(dist: &Path) -> Result<String, String> {
    let names = names_in(dist)?;
    let found =
        names.iter().find_map(|name| name.strip_suffix("_bg.wasm").filter(|stem| stem.starts_with(&format!("{PROGRAM}-"))));
    found.map(str::to_owned).ok_or_else(|| format!("split: no {PROGRAM} in {}", dist.display()))
}

fn parts_in(work: &Path, stem: &str) -> Result<Vec<String>, String> {
    let names = names_in(work)?.into_iter();
    Ok(names.filter_map(|name| name.strip_suffix(".wasm").map(str::to_owned)).filter(|name| name != stem).collect())
}

fn names_in(dir: &Path) -> Result<Vec<String>, String> {
    let fail = |error: std::io::Error| format!("split: {}: {error}", dir.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(dir).map_err(fail)? {
        names.push(entry.map_err(fail)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Optimises the parts. The first is by far the largest, and is done in parallel with the others.
fn optimise(dist: &Path, work: &Path, stem: &str, parts: &[String]) -> Result<(), String> {
    let undone = work.join("first").join(format!("{stem}_bg.wasm"));
    thread::scope(|scope| {
        let first = scope.spawn(|| wasm_opt(&undone, &dist.join(format!("{stem}_bg.wasm"))));
        for part in parts {
            wasm_opt(&work.join(format!("{part}.wasm")), &dist.join(part_file(stem, part)))?;
        }
        first.join().map_err(|_| "split: wasm-opt did not end well".to_owned())?
    })
}

fn wasm_opt(from: &Path, to: &PathBuf) -> Result<(), String> {
    if is_quick() {
        return fs::copy(from, to).map(drop).map_err(|error| format!("split: {}: {error}", to.display()));
    }
    run(Command::new("wasm-opt").args(OPTIMISE.split_whitespace()).arg(from).arg("-o").arg(to))
}

/// Returns a part's file name. It has the hash of its program, so that parts of two versions never mix.
fn part_file(stem: &str, part: &str) -> String {
    format!("{stem}-{part}.wasm")
}

/// Writes the glue, and the script that fetches parts, under names with the hash.
fn link(dist: &Path, work: &Path, stem: &str, parts: &[String]) -> Result<(), String> {
    let read = |path: PathBuf| fs::read_to_string(&path).map_err(|error| format!("split: {}: {error}", path.display()));
    let write = |name: String, text: String| fs::write(dist.join(&name), text).map_err(|error| format!("split: {name}: {error}"));
    let ours = format!("{stem}-parts.js");
    let glue = read(work.join("first").join(format!("{stem}.js")))?
        // The program itself still asks for it by its first name.
        .replace(&format!("from \"{LINK}\""), &format!("from \"./{ours}\""));
    let loader = parts.iter().fold(read(work.join(LINK))?, |text, part| {
        text.replace(&format!("\"./{part}.wasm\""), &format!("\"./{}\"", part_file(stem, part)))
    });
    write(format!("{stem}.js"), glue)?;
    write(ours, loader)
}
