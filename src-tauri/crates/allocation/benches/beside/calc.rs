//! LibreOffice Calc, as one would do it by hand: a sheet that finds the level by halving, cuts the shares, and gives the
//! kroner that are left to the largest remainders. It is opened, reckoned and saved as CSV.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use allocation::Division;
use rust_decimal::Decimal;

use super::{Answer, is_there, run, shown};

/// Halvings of the level: as many as a number of the sheet has binary digits, and some.
const HALVINGS: usize = 64;

/// Lets Calc divide.
pub fn answer(division: &Division, folder: &Path) -> Result<Answer, String> {
    let program = ["soffice", "libreoffice"].into_iter().find(|program| is_there(program, &["--version"]));
    let program = program.ok_or("neither soffice nor libreoffice is here")?;
    // The first start makes a profile, and is not counted.
    convert(program, folder, "empty", "")?;
    let (empty, _) = convert(program, folder, "empty", "")?;
    let (whole, csv) = convert(program, folder, "division", &rows(division))?;
    let amounts = csv.lines().filter_map(|line| line.split(',').next()?.parse::<Decimal>().ok()).collect();
    Ok(Answer { amounts, whole, other: format!("an empty sheet {}", shown(empty)) })
}

fn convert(program: &str, folder: &Path, name: &str, rows: &str) -> Result<(Duration, String), String> {
    let sheet = folder.join(format!("{name}.fods"));
    let table = format!("{HEAD}{rows}<table:table-row><table:table-cell/></table:table-row>{FOOT}");
    fs::write(&sheet, table).map_err(|error| error.to_string())?;
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let mut command = Command::new(program);
    command.args([&profile, "--headless", "--convert-to", "csv", "--outdir"]).arg(folder).arg(&sheet);
    let (time, _) = run(&mut command)?;
    let csv = fs::read_to_string(folder.join(format!("{name}.csv"))).map_err(|error| error.to_string())?;
    Ok((time, csv))
}

/// Award, exact share, whole, remainder, weight, cap; beside the first rows the halvings: from, to, middle, sum.
fn rows(division: &Division) -> String {
    let last = division.claims.len();
    let mut rows = String::new();
    let cell = |rows: &mut String, formula: String| {
        let _ = write!(rows, "<table:table-cell table:formula=\"of:={formula}\"/>");
    };
    let number = |rows: &mut String, number: &str| {
        let _ = write!(rows, "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"/>");
    };
    for (n, claim) in division.claims.iter().enumerate() {
        let row = n + 1;
        rows.push_str("<table:table-row>");
        cell(&mut rows, format!("[.C{row}]+IF([.D{row}]&gt;=[.$L$1];1;0)"));
        cell(&mut rows, format!("MIN([.F{row}];[.E{row}]*[.$I${HALVINGS}])"));
        cell(&mut rows, format!("INT([.B{row}])"));
        cell(&mut rows, format!("[.B{row}]-[.C{row}]"));
        number(&mut rows, &claim.weight.to_string());
        number(&mut rows, &claim.cap.unwrap_or(division.amount).get().to_string());
        if row <= HALVINGS {
            let before = row - 1;
            let (from, to) = match row {
                1 => ("0".to_owned(), "MAX([.F1:.F{last}])".replace("{last}", &last.to_string())),
                _ => (
                    format!("IF([.J{before}]&lt;[.$K$1];[.I{before}];[.G{before}])"),
                    format!("IF([.J{before}]&lt;[.$K$1];[.H{before}];[.I{before}])"),
                ),
            };
            cell(&mut rows, from);
            cell(&mut rows, to);
            cell(&mut rows, format!("([.G{row}]+[.H{row}])/2"));
            cell(
                &mut rows,
                format!(
                    "SUMPRODUCT(([.E$1:.E${last}]*[.I{row}]&lt;[.F$1:.F${last}])*([.E$1:.E${last}]*[.I{row}]-[.F$1:.F${last}])\
                 +[.F$1:.F${last}])"
                ),
            );
        }
        if row == 1 {
            number(&mut rows, &division.amount.get().to_string());
            cell(&mut rows, format!("LARGE([.D1:.D{last}];[.K1]-SUM([.C1:.C{last}]))"));
        }
        rows.push_str("</table:table-row>");
    }
    rows
}

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Fordeling">"#;

const FOOT: &str = "</table:table></office:spreadsheet></office:body></office:document>";
