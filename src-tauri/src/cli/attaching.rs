//! `innstilling attach` and `detach`: a file that is kept with a case.

use std::path::Path;
use std::process::ExitCode;

use forum::CaseNumber;
use meeting::{Refusal, RefusalCode};

use super::output::Output;
use super::{Done, open};

pub fn attach(file: &Path, case: &str, path: &Path, out: &Output) -> Done {
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
    open(file)?.detach(number(case)?, name)?;
    Ok(ExitCode::SUCCESS)
}

fn number(case: &str) -> Result<CaseNumber, Refusal> {
    case.parse().map_err(|error| Refusal::new(RefusalCode::UnknownCase, error).with("case", case))
}
