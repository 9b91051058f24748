//! How long things take, with the program as users get it: the rules by themselves, an amount from key to pixels, an amount that is
//! dragged, a meeting that is opened, and the room with its laptops.

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
    for (bench, needs) in
        [("painted", &["250", "10000"][..]), ("dragged", &[]), ("opened", &[]), ("room", &["60", "500"])]
    {
        let mut in_windows = cargo(&["bench", "--package", "whole-program", "--bench", bench, "--"]);
        in_windows.args(needs);
        display.set(&mut in_windows);
        in_windows.env("INNSTILLING_PROGRAM", house::released_program());
        run(in_windows)?;
    }
    Ok(())
}
