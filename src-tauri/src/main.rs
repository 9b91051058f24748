//! Innstilling: the meeting in which public money is shared out.
//!
//! Without a command it is the application; with one it answers in the terminal (see the README). This file only
//! chooses between the two.

// A window program on Windows must not open a terminal beside itself.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod app;
mod cli;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    match arguments.command {
        Some(command) => cli::answer(command),
        None => match app::run(arguments.file) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => cli::refuse("application", &error.to_string()),
        },
    }
}
