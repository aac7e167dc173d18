//! The tools of the build: found on PATH in the right version, else in a cache that lasts between runs, else fetched
//! into it. Never fetched twice.

use crate::run::{ask, root, run, which};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TRUNK: &str = "0.21.14";
const WASM_SPLIT: &str = "0.2.4";
const BINARYEN: &str = "132.0.0";
const AXE: &str = "4.14.1";
const WASM: &str = "wasm32-unknown-unknown";

/// Settings of cargo for the tools: they run for seconds, and compiling them is what one waits for.
const TOOL_PROFILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// The installed tools.
pub struct Tools {
    pub dir: PathBuf,
    /// PATH with every tool in its right version.
    pub path: OsString,
}

/// Returns everything `cargo xtask build` needs.
///
/// # Errors
///
/// Returns an error if a tool is missing and cannot be installed.
pub fn for_build() -> Result<Tools, String> {
    let dir = cache_dir()?;
    wasm_target()?;
    // Here it downloads nothing, so it needs no TLS and asks for no newer version.
    cargo_tool(&dir, "trunk", "trunk", TRUNK, &["--locked", "--no-default-features"])?;
    // Its own lock file names a version that was withdrawn, so without --locked.
    cargo_tool(&dir, "wasm-bindgen", "wasm-bindgen-cli", &locked_version("wasm-bindgen")?, &[])?;
    cargo_tool(&dir, "wasm-split-cli", "wasm_split_cli_support", WASM_SPLIT, &["--locked", "--features", "build-binary"])?;
    wasm_opt(&dir)?;
    let path = path_with(&dir)?;
    Ok(Tools { dir, path })
}

/// Returns the path of axe-core's script, which the journeys put into pages to check accessibility.
///
/// # Errors
///
/// Returns an error if it is missing and cannot be fetched.
pub fn axe(tools: &Tools) -> Result<PathBuf, String> {
    let package = npm_modules(&tools.dir).join("axe-core");
    let version = format!("\"version\": \"{AXE}\"");
    let there = fs::read_to_string(package.join("package.json")).is_ok_and(|text| text.contains(&version));
    if !there {
        npm_install(&tools.dir, &format!("axe-core@{AXE}"))?;
    }
    Ok(package.join("axe.min.js"))
}

fn cache_dir() -> Result<PathBuf, String> {
    if let Some(dir) = env::var_os("FELLESTID_TOOLS") {
        return Ok(dir.into());
    }
    let cache = match env::var_os("XDG_CACHE_HOME") {
        Some(dir) => PathBuf::from(dir),
        None => env::home_dir().ok_or("no home folder: set FELLESTID_TOOLS")?.join(".cache"),
    };
    Ok(cache.join("fellestid/tools"))
}

/// Returns a PATH in which the cache comes first only for what PATH lacks in the right version.
fn path_with(dir: &Path) -> Result<OsString, String> {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let ours = [dir.join("bin"), npm_modules(dir).join(".bin")];
    env::join_paths(ours.into_iter().chain(env::split_paths(&inherited))).map_err(|error| error.to_string())
}

/// Adds the Rust target that browsers run, if it is missing.
///
/// # Errors
///
/// Returns an error if rustup is missing, or fails.
pub fn wasm_target() -> Result<(), String> {
    let libraries = ask("rustc", &["--print", "target-libdir", "--target", WASM]);
    if libraries.is_some_and(|dir| Path::new(&dir).is_dir()) {
        return Ok(());
    }
    println!("setup: adding the Rust target {WASM}");
    run(Command::new("rustup").args(["target", "add", WASM]))
}

/// Finds a tool of exactly this version on PATH or in the cache, or else builds it into the cache.
fn cargo_tool(dir: &Path, program: &str, package: &str, version: &str, flags: &[&str]) -> Result<(), String> {
    // Some tools do not tell their version; cargo has recorded what it built here.
    let written = fs::read_to_string(dir.join(".crates.toml")).unwrap_or_default().contains(&format!("\"{package} {version} "));
    let says = |program: &Path| ask(program, &["--version"]).is_some_and(|said| said.split_whitespace().nth(1) == Some(version));
    let right = |program: &Path| says(program) || (written && program.starts_with(dir));
    let cached = dir.join("bin").join(program);
    if right(&cached) || (!cached.exists() && which(program).is_some_and(|found| right(&found))) {
        return Ok(());
    }
    println!("setup: building {package} {version} into {} (some minutes, once)", dir.display());
    let build_dir = dir.join("build");
    run(Command::new("cargo")
        .args(["install", package, "--version", version, "--force", "--root"])
        .arg(dir)
        .arg("--target-dir")
        .arg(&build_dir)
        .args(flags)
        // Neither the project's build folder nor its settings apply.
        .env_remove("CARGO_TARGET_DIR")
        .envs(TOOL_PROFILE)
        .current_dir(dir_made(dir)?))?;
    drop(fs::remove_dir_all(build_dir));
    Ok(())
}

fn wasm_opt(dir: &Path) -> Result<(), String> {
    let major = BINARYEN.split('.').next().unwrap_or(BINARYEN);
    let said = format!("wasm-opt version {major} ");
    let right = |program: &Path| ask(program, &["--version"]).is_some_and(|text| format!("{text} ").starts_with(&said));
    let cached = npm_modules(dir).join(".bin/wasm-opt");
    if right(&cached) || (!cached.exists() && which("wasm-opt").is_some_and(|found| right(&found))) {
        return Ok(());
    }
    npm_install(dir, &format!("binaryen@{BINARYEN}"))
}

fn npm_install(dir: &Path, package: &str) -> Result<(), String> {
    if which("npm").is_none() {
        return Err(format!("{package} is missing, and so is npm to fetch it with: install Node.js 18 or newer"));
    }
    println!("setup: npm install {package}");
    run(Command::new("npm")
        .args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--save-exact", "--prefix"])
        .arg(dir_made(&dir.join("npm"))?)
        .arg(package))
}

fn npm_modules(dir: &Path) -> PathBuf {
    dir.join("npm/node_modules")
}

fn dir_made(dir: &Path) -> Result<&Path, String> {
    fs::create_dir_all(dir).map_err(|error| format!("cannot make {}: {error}", dir.display()))?;
    Ok(dir)
}

/// Returns the version of a package in `Cargo.lock`.
fn locked_version(package: &str) -> Result<String, String> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let before = format!("name = \"{package}\"\nversion = \"");
    lock.split_once(&before)
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(version, _)| version.to_owned())
        .ok_or_else(|| format!("{package} is not in Cargo.lock"))
}
