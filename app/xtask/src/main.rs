//! `cargo xtask`: sets up the tools, builds, serves, tests and measures the app.
//!
//! In reading order: [`tools`], [`browsers`], [`build`], [`serve`], [`gallery`], [`size`], [`suite`] with [`failures`], [`soak`]. Every
//! command says in plain lines what it does, and ends with one line if it fails.

mod arguments;
mod browsers;
mod build;
mod failures;
mod gallery;
mod run;
mod serve;
mod size;
mod soak;
mod split;
mod strangers;
mod suite;
mod tools;

use arguments::Arguments;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  setup                      fetch the tools that are missing
  build [--quick]            build the app into dist/; quick: larger, and there sooner
  serve [--port N] [--no-build] [--lan] [--prefix /a/b/]
                             build and serve it, at first on port 8080
  gallery [--port N] [--no-build]
                             everything the interface is built of, in every state, on one page
  test [FILTER] [--ahead DAYS]
                             everything: natively, the build, its size, the journeys in browsers;
                             with «now» so many days ahead, the machine's own clock left alone
  bench                      how quick it is, against its bounds
  soak kills [N] [--no-build]
                             kill the browser N times in each of three steps, at first 100
  size [--json]              what the app weighs, compressed, against its budgets
  finish                     divide, join and stamp what Trunk has built (build does it)
  stamp [DIR] [--as NAME]    write version and precache list into a build
";

fn main() -> ExitCode {
    let result = command(Arguments::of_process());
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // The suite has said so already, and its tally should be the last line.
            if !why.is_empty() {
                eprintln!("{why}");
            }
            ExitCode::FAILURE
        }
    }
}

fn command(mut arguments: Arguments) -> Result<(), String> {
    let name = arguments.next_word();
    match name.as_deref() {
        Some("setup") => arguments.end().and_then(|()| setup()),
        Some("build") => build::command(arguments),
        Some("serve") => serve::serve(arguments),
        Some("gallery") => gallery::command(arguments),
        Some("test") => suite::test(arguments),
        Some("bench") => suite::bench(arguments),
        Some("soak") => soak::command(arguments),
        Some("size") => size::command(arguments),
        Some("finish") => arguments.end().and_then(|()| build::finish()),
        Some("stamp") => build::stamp(arguments),
        Some("help" | "--help" | "-h") | None => {
            print!("{HELP}");
            Ok(())
        }
        Some(other) => Err(format!("there is no command {other:?}\n\n{HELP}")),
    }
}

fn setup() -> Result<(), String> {
    let tools = tools::for_build()?;
    tools::axe(&tools)?;
    let browsers = browsers::find_or_install();
    for missing in browsers.missing() {
        println!("{missing}");
    }
    println!("tools: {}", tools.dir.display());
    Ok(())
}
