//! Innstilling: the meeting in which public money is shared out.
//!
//! Without a command it is the application; with one it answers in the terminal (see the README). This file only
//! chooses between the two.

// A window program on Windows must not open a console beside itself; how it speaks all the same is in `console`.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod app;
mod baked;
mod cli;
mod clock;
mod console;
mod keeps;
mod room_page;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

fn main() -> ExitCode {
    console::take_over();
    let arguments = cli::Arguments::parse();
    match (arguments.command, arguments.file) {
        (Some(_), Some(file)) => {
            let both = format!("a command and a file to open in the application: {}", file.display());
            cli::Arguments::command().error(ErrorKind::ArgumentConflict, both).exit()
        }
        (Some(command), None) => cli::answer(command, arguments.language),
        (None, file) => match app::run(file) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => cli::refuse(&error.into(), arguments.language),
        },
    }
}
