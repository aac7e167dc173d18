//! The size of the app over the network, with brotli at its highest level, against the budgets.

use crate::arguments::Arguments;
use crate::build;
use crate::run::dist;
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::thread;

/// The budget for everything needed before the app is usable: two seconds on a weak network (1 Mbit/s).
const FIRST_LOAD_BYTES_MAX: usize = 250_000;
/// The budget for everything kept for use without a network, the worker too. It is fetched while people read.
const PRECACHE_BYTES_MAX: usize = 1_500_000;

/// The size of one file.
struct Asset {
    path: String,
    bytes: usize,
    br: usize,
    first_load: bool,
}

/// The sizes of a build.
pub struct Size {
    assets: Vec<Asset>,
}

/// `size`: prints the size of each file, and checks the budgets.
///
/// # Errors
///
/// Returns an error if an argument is not understood, or as [`Size::of`] and [`Size::within_budgets`].
pub fn command(mut arguments: Arguments) -> Result<(), String> {
    let as_json = arguments.flag("--json");
    arguments.end()?;
    if !dist().join("sw.js").exists() {
        build::build()?;
    }
    let size = Size::of(&dist())?;
    if as_json {
        println!("{}", size.json());
    } else {
        size.print();
    }
    size.within_budgets()
}

impl Size {
    /// Measures every file of a build.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder holds no build, or a file in it cannot be read.
    pub fn of(dist: &Path) -> Result<Size, String> {
        let fail = |error: std::io::Error| format!("size: {error}");
        let stamp = xtask::stamp::read(dist).map_err(fail)?;
        let page = fs::read_to_string(dist.join("index.html")).map_err(fail)?;
        let first = first_load(&page);
        let measured = |path: &String| {
            let file = if path == "./" { "index.html" } else { path };
            let bytes = fs::read(dist.join(file))?;
            // Fonts are named in style sheets, snippets and the fetcher of parts in the glue: all are needed at once.
            let first_load =
                first.contains(path) || path.ends_with(".woff2") || path.starts_with("snippets/") || path.ends_with("-parts.js");
            Ok(Asset { path: path.clone(), bytes: bytes.len(), br: brotli_bytes(&bytes)?, first_load })
        };
        // The largest take seconds each.
        let assets: std::io::Result<Vec<Asset>> = thread::scope(|scope| {
            let measured = &measured;
            let each: Vec<_> = stamp.assets.keys().map(|path| scope.spawn(move || measured(path))).collect();
            each.into_iter().map(|one| one.join().expect("a file is measured")).collect()
        });
        let assets = assets.map_err(fail)?;
        Ok(Size { assets })
    }

    fn first_load_br(&self) -> usize {
        self.assets.iter().filter(|asset| asset.first_load).map(|asset| asset.br).sum()
    }

    fn precache_br(&self) -> usize {
        self.assets.iter().map(|asset| asset.br).sum()
    }

    fn json(&self) -> String {
        let assets: Vec<_> = self
            .assets
            .iter()
            .map(|asset| json!({ "path": asset.path, "bytes": asset.bytes, "br": asset.br, "first_load": asset.first_load }))
            .collect();
        json!({ "first_load_br": self.first_load_br(), "precache_br": self.precache_br(), "assets": assets }).to_string()
    }

    pub fn print(&self) {
        let mut heaviest_first: Vec<&Asset> = self.assets.iter().collect();
        heaviest_first.sort_by_key(|asset| std::cmp::Reverse(asset.br));
        println!("     bytes    brotli");
        for asset in heaviest_first {
            let mark = if asset.first_load { "  first load" } else { "" };
            println!("{:>10}{:>10}  {}{mark}", asset.bytes, asset.br, asset.path);
        }
        println!("first load {} of {FIRST_LOAD_BYTES_MAX} bytes", self.first_load_br());
        println!("precache   {} of {PRECACHE_BYTES_MAX} bytes", self.precache_br());
    }

    /// Checks the first load and the precache against their budgets, in bytes after brotli.
    ///
    /// # Errors
    ///
    /// Returns an error that names the first budget exceeded.
    pub fn within_budgets(&self) -> Result<(), String> {
        let (first_load, precache) = (self.first_load_br(), self.precache_br());
        if first_load > FIRST_LOAD_BYTES_MAX {
            return Err(format!("size: the first load is {first_load} bytes, over {FIRST_LOAD_BYTES_MAX}"));
        }
        if precache > PRECACHE_BYTES_MAX {
            return Err(format!("size: the precache is {precache} bytes, over {PRECACHE_BYTES_MAX}"));
        }
        Ok(())
    }
}

/// Returns the page and everything it names, except its icons.
fn first_load(page: &str) -> BTreeSet<String> {
    let tags = page.split('<').filter(|tag| !tag.contains("rel=\"icon\"") && !tag.contains("rel=\"apple-touch-icon\""));
    let named = tags.flat_map(|tag| {
        ["href=\"", "src=\"", "data-js=\"", "data-wasm=\""]
            .into_iter()
            .filter_map(|attribute| tag.split_once(attribute)?.1.split('"').next())
            .map(|path| path.trim_start_matches("./").to_owned())
    });
    named.filter(|path| path != "old.js").chain(["./".to_owned()]).collect()
}

fn brotli_bytes(bytes: &[u8]) -> std::io::Result<usize> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed.len())
}
