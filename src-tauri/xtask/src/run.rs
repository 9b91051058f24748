//! `cargo xtask run`: from a fresh clone to the leader's window with the example meeting, or, where there is no display, the
//! same meeting through the command line.

use crate::command::{Done, WORKSPACE, cargo, command, run, with};
use crate::system::{self, Packages, Purpose};
use crate::{desktop, house, ui};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the program and opens `file`, or the example meeting Nordland 2023.
pub fn meeting(packages: Packages, file: Option<&String>) -> Done {
    // Cargo was typed in any folder of the house; a file is named from there.
    let file = file.map(std::path::absolute).transpose().map_err(|error| error.to_string())?;
    system::prepare(packages, Purpose::Build)?;
    println!("The faces: packages");
    ui::install()?;
    println!("The faces: build");
    ui::build()?;
    println!("The program: build");
    // All programs of the workspace, as the tests build them, so that the one build serves both.
    run(with(cargo(&["build", "--bins"]), WORKSPACE))?;
    let meeting = file.map_or_else(example, Ok)?;
    if desktop::is_there() {
        println!("Opening {}", meeting.display());
        return run(innstilling(&[], &meeting));
    }
    println!("There is no display here, so the meeting is held through the command line.\n");
    on_the_command_line(&meeting)
}

/// The example meeting: made the first time, and after that kept with whatever has been done to it.
fn example() -> Done<PathBuf> {
    let folder = house::target().join("example");
    let meeting = folder.join("Nordland 2023.innstilling");
    if !meeting.exists() {
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        run(with(innstilling(&["new"], &meeting), &["--example", "nordland-2023"]))?;
    }
    Ok(meeting)
}

/// Amounts, a check of the file, and the paper.
fn on_the_command_line(meeting: &Path) -> Done {
    run(innstilling(&["allocate"], meeting))?;
    run(innstilling(&["verify"], meeting))?;
    let pdf = meeting.with_extension("pdf");
    let mut print = with(innstilling(&["print"], meeting), &["innstilling", "--language", "nb", "-o"]);
    print.arg(&pdf);
    run(print)?;
    println!("\nThe meeting file: {}\nThe innstilling:  {}", meeting.display(), pdf.display());
    Ok(())
}

/// The program with a command, if any, and the meeting file.
fn innstilling(words: &[&str], meeting: &Path) -> Command {
    let mut program = with(command(house::program()), words);
    program.arg(meeting);
    program
}
