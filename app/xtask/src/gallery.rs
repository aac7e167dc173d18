//! `cargo xtask gallery`: every part of the interface, in every state, on one page. The page is in `tests/gallery`; the
//! style sheets and the policy are the app's own.

use crate::arguments::Arguments;
use crate::build::{rust_flags, target_dir};
use crate::run::{root, run};
use crate::tools;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use xtask::server::{Place, Server};

const PORT: u16 = 8081;
const PACKAGE: &str = "fellestid-gallery";
/// The files the page needs besides its program.
const FILES: [&str; 2] = ["start.js", "gallery.css"];

/// `gallery`: builds and serves it.
///
/// # Errors
///
/// Returns an error if an argument is not understood, or as [`build`].
pub fn command(mut arguments: Arguments) -> Result<(), String> {
    let is_built = arguments.flag("--no-build");
    let port = match arguments.value("--port")? {
        None => PORT,
        Some(text) => text.parse().map_err(|_| format!("{text:?} is no port"))?,
    };
    arguments.end()?;
    let dir = if is_built { dir() } else { build()? };
    let place = Place { port, prefix: "/".to_owned(), everybody: false };
    let server = Server::open(dir, place).map_err(|error| format!("cannot serve on port {port}: {error}"))?;
    println!("{}", server.url());
    loop {
        thread::park();
    }
}

/// Returns the folder of the built gallery.
pub fn dir() -> PathBuf {
    target_dir().join("gallery")
}

/// Builds the gallery. Returns its folder.
///
/// # Errors
///
/// Returns an error if a tool is missing, or Trunk fails.
pub fn build() -> Result<PathBuf, String> {
    let (tools, dir) = (tools::for_build()?, dir());
    drop(fs::remove_dir_all(&dir));
    fs::create_dir_all(&dir).map_err(|error| format!("gallery: {}: {error}", dir.display()))?;
    run(Command::new("cargo")
        .args(["build", "--release", "--quiet", "--locked", "--package", PACKAGE, "--target", "wasm32-unknown-unknown"])
        .current_dir(root())
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", rust_flags()))?;
    let program = target_dir().join("wasm32-unknown-unknown/release").join(format!("{PACKAGE}.wasm"));
    run(Command::new("wasm-bindgen")
        .env("PATH", &tools.path)
        .args(["--target", "web", "--no-typescript", "--out-name", "gallery", "--out-dir"])
        .arg(&dir)
        .arg(program))?;
    furnish(&dir).map_err(|error| format!("gallery: {error}"))?;
    println!("gallery: {} is ready", dir.display());
    Ok(dir)
}

/// Writes the page with the app's style sheets in the app's own order, its fonts and its policy.
fn furnish(dir: &Path) -> std::io::Result<()> {
    let (own, app) = (root().join("tests/gallery"), fs::read_to_string(root().join("app/ui/index.html"))?);
    let mut links = String::new();
    for name in style_sheets(&app) {
        fs::copy(root().join("style").join(name), dir.join(name))?;
        links += &format!("<link rel=\"stylesheet\" href=\"{name}\">\n");
    }
    let page = fs::read_to_string(own.join("index.html"))?;
    fs::write(dir.join("index.html"), page.replace("<!-- style -->\n", &links))?;
    for name in FILES {
        fs::copy(own.join(name), dir.join(name))?;
    }
    fs::copy(root().join("public/_headers"), dir.join("_headers"))?;
    fs::create_dir_all(dir.join("fonts"))?;
    for font in fs::read_dir(root().join("public/fonts")).into_iter().flatten() {
        let font = font?;
        fs::copy(font.path(), dir.join("fonts").join(font.file_name()))?;
    }
    Ok(())
}

/// Returns the style sheets that the app's page names, in order.
fn style_sheets(page: &str) -> impl Iterator<Item = &str> {
    page.split("rel=\"css\" href=\"../../style/").skip(1).filter_map(|rest| rest.split('"').next())
}
