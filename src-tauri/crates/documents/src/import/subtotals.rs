//! Subtotals: «Sum Salten», «Delsum», «I alt». They are never imported; they check the rows they cover.

use std::collections::BTreeMap;

use forum::{Kroner, SchemeId};

use super::amounts::Contribution;
use super::headings::Column;
use super::names::{known_region, scheme_of_cell};
use super::told::ExpectedCode;
use super::{Context, Problem};

/// A row that counts, also when something else in it is wrong.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Which sheet, from 0.
    pub sheet: usize,
    /// Which row.
    pub row: u32,
    /// Its region, [`plain`].
    pub region: String,
    /// Its scheme.
    pub scheme: Option<SchemeId>,
    /// What it adds.
    pub adds: Contribution,
}

/// A subtotal line.
#[derive(Clone, Debug)]
pub struct Subtotal {
    /// Which sheet, from 0.
    pub sheet: usize,
    /// Which row.
    pub row: u32,
    /// The first row of its block: below the region heading or subtotal before it.
    pub block_from: u32,
    /// The first row below the heading before it.
    pub headed_from: u32,
    /// Of what it says it is the sum.
    pub label: String,
    /// Its amounts, with the problem each is if it is wrong, the expected sum still to be filled in.
    pub amounts: BTreeMap<Column, (Kroner, Problem)>,
}

/// Checks every subtotal, and counts those that agree; what does not agree becomes problems.
pub fn check(subtotals: &[Subtotal], counted: &[Counted], context: &Context, problems: &mut Vec<Problem>) -> usize {
    let mut agreeing = 0;
    for subtotal in subtotals {
        let covered = candidates(subtotal, counted, context);
        let mut best: Option<Vec<Problem>> = None;
        for rows in covered {
            let wrong = disagreements(subtotal, &rows);
            if best.as_ref().is_none_or(|fewest| wrong.len() < fewest.len()) {
                best = Some(wrong);
            }
        }
        let wrong = best.unwrap_or_default();
        agreeing += usize::from(wrong.is_empty());
        problems.extend(wrong);
    }
    agreeing
}

/// The rows a subtotal may cover, likeliest first. A label that names a scheme or region decides; a bare «Sum» may be of
/// its block, all below a heading, its sheet or the whole file.
fn candidates<'a>(subtotal: &Subtotal, counted: &'a [Counted], context: &Context) -> Vec<Vec<&'a Counted>> {
    let rows = |fits: &dyn Fn(&Counted) -> bool| counted.iter().filter(|row| fits(row)).collect::<Vec<_>>();
    let here = |row: &Counted| row.sheet == subtotal.sheet;
    let block = |row: &Counted| here(row) && (subtotal.block_from..subtotal.row).contains(&row.row);
    let label = subtotal.label.as_str();
    let is_region =
        !label.is_empty() && (known_region(label, context).is_some() || counted.iter().any(|row| row.region == label));
    if is_region {
        let of_region = |row: &Counted| row.region == label;
        return covering(vec![
            rows(&|row| block(row) && of_region(row)),
            rows(&|row| here(row) && of_region(row)),
            rows(&of_region),
        ]);
    }
    if let Some(scheme) = Some(label).filter(|label| !label.is_empty()).and_then(|label| scheme_of_cell(label, context))
    {
        let of_scheme = |row: &Counted| row.scheme.as_ref() == Some(&scheme);
        return covering(vec![rows(&|row| here(row) && of_scheme(row)), rows(&of_scheme)]);
    }
    let headed = |row: &Counted| here(row) && (subtotal.headed_from..subtotal.row).contains(&row.row);
    covering(vec![rows(&block), rows(&headed), rows(&here), rows(&|_| true)])
}

/// Without those that cover nothing; where none covers anything the sum is of no rows.
fn covering(mut covered: Vec<Vec<&Counted>>) -> Vec<Vec<&Counted>> {
    covered.retain(|rows| !rows.is_empty());
    if covered.is_empty() {
        covered.push(Vec::new());
    }
    covered
}

fn disagreements(subtotal: &Subtotal, rows: &[&Counted]) -> Vec<Problem> {
    let mut wrong = Vec::new();
    for (column, (written, problem)) in &subtotal.amounts {
        // Where an amount of the rows could not be read there is no sum to hold this one against.
        let amounts = rows.iter().map(|row| row.adds.get(column).copied().flatten());
        let Some(sum) = amounts.sum::<Option<Kroner>>() else { continue };
        if sum != *written {
            let mut problem = problem.clone();
            problem.expected = ExpectedCode::SumOfRows.with("sum", sum).with("written", written);
            wrong.push(problem);
        }
    }
    wrong
}
