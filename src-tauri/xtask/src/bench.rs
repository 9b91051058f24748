//! How long things take, with the program as users get it: the rules by themselves, and an amount from key to pixels.

use crate::command::{Done, cargo, run};
use crate::display::Display;
use crate::system::{self, Packages, Purpose};
use crate::{house, ui};

/// `cargo xtask bench`.
pub fn bench(packages: Packages) -> Done {
    system::prepare(packages, Purpose::Test)?;
    ui::install()?;
    ui::build()?;
    // The last of the three sets LibreOffice Calc and HiGHS the same task, if they are here.
    for bench in ["divide", "allocation", "beside"] {
        run(cargo(&["bench", "--package", "allocation", "--bench", bench]))?;
    }

    run(cargo(&["build", "--release", "--package", "innstilling"]))?;
    let display = Display::start()?;
    let mut painted = cargo(&["bench", "--package", "whole-program", "--bench", "painted"]);
    display.set(&mut painted);
    painted.env("INNSTILLING_PROGRAM", house::released_program());
    run(painted)
}
