//! Meetings with many behovsmeldinger, for the benchmarks (constructed).

use std::fs;
use std::path::PathBuf;

use crate::Outcome;
use crate::program::{Desk, answer};

/// A meeting with Nordland's rules and its behovsmeldinger, the first of them reported once more until there are enough.
pub fn meeting(desk: &Desk, needs: usize) -> Outcome<PathBuf> {
    made(desk, needs, |_, region| region.to_owned())
}

/// The same, spread over so many regions of one scheme each, with names as long as a county has them.
pub fn in_regions(desk: &Desk, needs: usize, regions: usize) -> Outcome<PathBuf> {
    made(desk, needs, |number, _| format!("Kompetansenettverket for region {}", number % regions + 1))
}

fn made(desk: &Desk, needs: usize, region: impl Fn(usize, &str) -> String) -> Outcome<PathBuf> {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/examples/nordland-2023/behovsmeldinger.csv");
    let table = fs::read_to_string(example)?;
    let (head, rows) = table.split_once('\n').ok_or("the example has no rows")?;
    let rows: Vec<&str> = rows.lines().collect();
    let mut lines = vec![head.to_owned()];
    for number in 0..needs {
        let row = rows[number % rows.len()];
        let mut columns = row.splitn(4, ';').skip(1);
        let (Some(scheme), Some(of), Some(rest)) = (columns.next(), columns.next(), columns.next()) else {
            return Err("a row has columns".into());
        };
        lines.push(format!("{};{scheme};{};{rest}", number + 1, region(number, of)));
    }
    let list = desk.meetings().join("behovsmeldinger.csv");
    fs::write(&list, lines.join("\n"))?;
    let file = desk.meetings().join("Nordland 2023.innstilling");
    answer(["new".as_ref(), file.as_os_str(), "--preset".as_ref(), "nordland-2023".as_ref()])?;
    let said = answer(["import".as_ref(), file.as_os_str(), list.as_os_str(), "--json".as_ref()])?;
    if !said.contains(&format!("\"imported\": {needs}")) {
        return Err(format!("{needs} behovsmeldinger are wanted: {said}").into());
    }
    Ok(file)
}
