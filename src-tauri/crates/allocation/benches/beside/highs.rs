//! HiGHS: a solver of linear programmes, as the program `highs` or as the Python package `highspy`. It is told to use its
//! interior-point method, which takes this task a good deal quicker than the simplex method that it would choose.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::{fs, str::FromStr};

use allocation::Division;
use rust_decimal::Decimal;

use super::{Answer, is_there, run};

/// Reads a model, solves it, writes the solution; says how long the solving took.
const SOLVE: &str = "\
import sys, highspy
highs = highspy.Highs()
highs.setOptionValue('output_flag', False)
highs.setOptionValue('solver', 'ipm')
highs.readModel(sys.argv[1])
highs.run()
highs.writeSolution(sys.argv[2], 0)
print('HiGHS run time : %.3f' % highs.getRunTime())";

/// Lets HiGHS divide.
pub fn answer(division: &Division, folder: &Path) -> Result<Answer, String> {
    let (model, solution) = (folder.join("division.lp"), folder.join("division.sol"));
    fs::write(&model, programme(division)).map_err(|error| error.to_string())?;
    let mut command = if is_there("highs", &["--version"]) {
        let mut highs = Command::new("highs");
        highs.args(["--solver", "ipm", "--solution_file"]).arg(&solution).arg(&model);
        highs
    } else if is_there("python3", &["-c", "import highspy"]) {
        let mut python = Command::new("python3");
        python.args(["-c", SOLVE]).arg(&model).arg(&solution);
        python
    } else {
        return Err("neither highs nor the Python package highspy is here".to_owned());
    };
    let (whole, said) = run(&mut command)?;
    let own = said.lines().find_map(|line| line.strip_prefix("HiGHS run time")?.split_once(':'));
    let other = own.map_or_else(String::new, |(_, seconds)| format!("solving alone {} s", seconds.trim()));
    let text = fs::read_to_string(&solution).map_err(|error| error.to_string())?;
    Ok(Answer { amounts: amounts(&text, division.claims.len()), whole, other })
}

/// The lowest level at which the shares, none above level times weight or above its cap, come to the amount.
fn programme(division: &Division) -> String {
    // The level costs what the weights come to: with a cost of one every other cost would lie below the solver's tolerance.
    let weights: Decimal =
        division.claims.iter().filter_map(|claim| claim.weight.to_string().parse::<Decimal>().ok()).sum();
    let mut text = format!("Minimize\n cost: {weights} level\nSubject To\n sum: 0 level");
    let claims = || division.claims.iter().enumerate();
    // Writing into a text does not fail.
    for (n, _) in claims() {
        let _ = write!(text, "\n + x{n}");
    }
    let _ = write!(text, "\n = {}", division.amount.get());
    for (n, claim) in claims() {
        let _ = write!(text, "\n c{n}: x{n} - {} level <= 0", claim.weight);
    }
    text.push_str("\nBounds");
    for (n, claim) in claims() {
        let cap = claim.cap.unwrap_or(division.amount);
        let _ = write!(text, "\n 0 <= x{n} <= {}", cap.get());
    }
    text.push_str("\nEnd\n");
    text
}

/// The values of `x0`, `x1` and so on; the columns of a solution come by name.
fn amounts(solution: &str, claims: usize) -> Vec<Decimal> {
    let columns = solution.lines().skip_while(|line| !line.starts_with("# Columns")).skip(1);
    let values = columns.take_while(|line| !line.starts_with('#')).filter_map(|line| {
        let (name, value) = line.split_once(' ')?;
        let value = Decimal::from_str(value).or_else(|_| Decimal::from_scientific(value)).ok()?;
        Some((name.strip_prefix('x')?.parse::<usize>().ok()?, value))
    });
    let mut values: Vec<(usize, Decimal)> = values.filter(|(n, _)| *n < claims).collect();
    values.sort_unstable_by_key(|(n, _)| *n);
    values.into_iter().map(|(_, value)| value).collect()
}
