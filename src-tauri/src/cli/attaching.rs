//! `innstilling attach` and `detach`: a file that is kept with a case, or with a row of a list of the year.

use std::path::Path;
use std::process::ExitCode;

use forum::CaseNumber;
use meeting::{Refusal, RefusalCode};

use super::output::Output;
use super::{Done, open};

pub fn attach(file: &Path, case: &str, path: &Path, out: &Output) -> Done {
    if let Some(row) = row(case)? {
        let meeting = open(file)?;
        meeting.keep_with_row(row, path)?;
        let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        let lists = meeting.lists()?.lists;
        let mut files = lists.iter().flat_map(|list| &list.rows).flat_map(|seen| &seen.files);
        let kept = files.find(|kept| kept.row == row && kept.name == name);
        let hash = kept.map(|kept| kept.sha256.as_str()).unwrap_or_default();
        out.tell(format_args!("{case}: {name} {hash}"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let number = number(case)?;
    let change = open(file)?.attach(number, path)?;
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let all = change.year.iter().flat_map(|year| &year.attachments);
    let attached = all.into_iter().find(|there| there.case == number && there.name == name);
    let hash = attached.map(|there| there.sha256.as_str()).unwrap_or_default();
    out.tell(format_args!("{number}: {name} {hash}"))?;
    Ok(ExitCode::SUCCESS)
}

pub fn detach(file: &Path, case: &str, name: &str) -> Done {
    match row(case)? {
        Some(row) => open(file)?.drop_from_row(row, name)?,
        None => open(file)?.detach(number(case)?, name)?,
    };
    Ok(ExitCode::SUCCESS)
}

/// The number of a row, when it is one that is meant.
fn row(case: &str) -> Result<Option<u32>, Refusal> {
    let Some(number) = case.strip_prefix("row:") else { return Ok(None) };
    let unknown = |_| Refusal::new(RefusalCode::NotThere, format!("there is no row «{number}»")).with("what", number);
    number.parse().map(Some).map_err(unknown)
}

fn number(case: &str) -> Result<CaseNumber, Refusal> {
    case.parse().map_err(|error| Refusal::new(RefusalCode::UnknownCase, error).with("case", case))
}
