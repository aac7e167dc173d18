//! From source to `dist/`: runs Trunk with the right tools, and stamps the result.

use crate::arguments::Arguments;
use crate::run::{dist, root, run};
use crate::split;
use crate::tools::{self, Tools};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// Set for Trunk and the programs it starts: a build to look at while working, larger but finished sooner.
const QUICK: &str = "FELLESTID_QUICK";
/// The settings of cargo for such a build.
const QUICK_PROFILE: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// `build [--quick]`: builds the app into `dist/`.
///
/// # Errors
///
/// Returns an error if an argument is not understood, or as [`build`].
pub fn command(mut arguments: Arguments) -> Result<(), String> {
    let is_quick = arguments.flag("--quick");
    arguments.end()?;
    if is_quick { trunk(&tools::for_build()?, &[&QUICK_PROFILE[..], &[(QUICK, "1")]].concat()) } else { build() }
}

/// Returns whether the build should be quick rather than small.
pub fn is_quick() -> bool {
    env::var_os(QUICK).is_some()
}

/// Installs missing tools, and builds the app.
///
/// # Errors
///
/// Returns an error if a tool is missing and cannot be installed, or as [`build_with`].
pub fn build() -> Result<(), String> {
    build_with(&tools::for_build()?)
}

/// Builds the app with tools that are installed.
///
/// # Errors
///
/// Returns an error if Trunk fails; its own output tells why.
pub fn build_with(tools: &Tools) -> Result<(), String> {
    trunk(tools, &[])
}

fn trunk(tools: &Tools, also: &[(&str, &str)]) -> Result<(), String> {
    let started = Instant::now();
    println!("build: fetching crates that are missing");
    run(Command::new("cargo").args(["fetch", "--quiet", "--locked"]).current_dir(root()))?;
    // Trunk would include what earlier builds left there.
    drop(fs::remove_dir_all(target_dir().join("wasm-bindgen")));
    println!("build: trunk build --release");
    run(Command::new("trunk")
        .args(["build", "--release", "--skip-version-check"])
        .current_dir(root())
        .env("PATH", &tools.path)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", rust_flags())
        .env("RUST_LIB_BACKTRACE", "0")
        .envs(also.iter().copied())
        // Trunk 0.21 takes it for a flag with a value, and stops.
        .env_remove("NO_COLOR"))?;
    println!("build: {} is ready ({:.0} s)", dist().display(), started.elapsed().as_secs_f32());
    Ok(())
}

/// Finishes a build. Trunk calls it when all files are in place.
///
/// # Errors
///
/// Returns an error if the program cannot be divided, or a file of the build is not as expected.
pub fn finish() -> Result<(), String> {
    let target = target_dir();
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or("finish: this is for Trunk to call")?;
    split::split(&staging, &target.join("wasm32-unknown-unknown/release"), &target.join("split"))?;
    xtask::bundle::bundle(&staging).map_err(|error| format!("bundle: {error}"))?;
    slim_scripts(&staging).map_err(|error| format!("slim: {error}"))?;
    stamp_dir(&staging, None)
}

/// Slims every script except the service worker, which is not stamped yet and delays no page.
fn slim_scripts(dir: &Path) -> std::io::Result<()> {
    for file in fs::read_dir(dir)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "js") && !path.ends_with("sw.js") {
            fs::write(&path, xtask::slim::script(&fs::read_to_string(&path)?))?;
        }
    }
    Ok(())
}

/// `stamp`: makes the same files another version, by hand.
///
/// # Errors
///
/// Returns an error if an argument is not understood, or the folder holds no build.
pub fn stamp(mut arguments: Arguments) -> Result<(), String> {
    let name = arguments.value("--as")?;
    let dir = arguments.next_word().map_or_else(dist, PathBuf::from);
    arguments.end()?;
    stamp_dir(&dir, name.as_deref())
}

fn stamp_dir(dir: &Path, name: Option<&str>) -> Result<(), String> {
    let stamp = xtask::stamp::stamp(dir, name).map_err(|error| format!("stamp: {error}"))?;
    println!("stamp: version {}, {} files in the precache", stamp.version, stamp.assets.len());
    Ok(())
}

/// Returns flags that keep the build machine's folders out of the program, whose panics would hold them.
pub fn rust_flags() -> String {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let named = [(Some(root()), "fellestid"), (Some(target_dir()), "target"), (cargo_home, "cargo")];
    let flags = named.into_iter().filter_map(|(dir, name)| {
        let dir = dir?.display().to_string();
        // The variable is split at spaces.
        (!dir.contains(' ')).then(|| format!("--remap-path-prefix={dir}={name}"))
    });
    // Views of one type instead of thousands: a third of the program's size.
    std::iter::once("--cfg=erase_components".to_owned()).chain(flags).collect::<Vec<_>>().join(" ")
}

pub fn target_dir() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}
