//! `fellestid`: the same core on a laptop, for people with sixty files in a mailbox and for scripts. Knows files and
//! the terminal; the core knows what a notebook is.
//!
//! Errors go to stderr with exit code 1, and name the file and the reason.

mod arguments;
mod commands;
mod failure;
mod input;
mod output;
mod sample;

use arguments::Command;
use failure::Failure;
use std::process::ExitCode;

fn main() -> ExitCode {
    match arguments::parse(lexopt::Parser::from_env()).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("fellestid: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Help => output::say(arguments::HELP),
        Command::Version => output::say(concat!("fellestid ", env!("CARGO_PKG_VERSION"))),
        Command::Read { page, answer } => commands::read::run(&page, answer),
        Command::Merge { files, out, answer } => commands::merge::run(&files, &out, answer),
        Command::Show { file, form, language, out } => commands::show::run(&file, form, language, out.as_deref()),
        Command::Check { file } => commands::check::run(&file),
        Command::SampleNetwork { plan, folder } => commands::sample::run_network(&plan, &folder),
        Command::Gather { package, files, out, answer } => commands::gather::run(&package, &files, &out, answer),
        Command::Matrix { file, wish, out } => commands::matrix::run(&file, &wish, out.as_deref()),
        Command::Sync { folder, with, device, answer } => commands::sync::run(&folder, with.as_deref(), device, answer),
        Command::Sample { plan, folder } => commands::sample::run(&plan, &folder),
    }
}
