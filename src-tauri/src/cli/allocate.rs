//! `innstilling allocate`: amounts, findings and explanations.

use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;

use allocation::{FindingCode, PotAmount, SchemeAllocation, Severity, Step, Values};
use forum::{Kroner, Need, NeedId, SchemeId};
use meeting::Refusal;
use serde::Serialize;

use super::{open, tell, tell_json};

/// What `allocate --json` answers; amounts in whole kroner.
#[derive(Serialize)]
struct Answer<'a> {
    schemes: Vec<SchemeAnswer<'a>>,
    findings: Vec<FindingAnswer<'a>>,
}

#[derive(Serialize)]
struct SchemeAnswer<'a> {
    id: &'a SchemeId,
    frame: Kroner,
    committed: Kroner,
    set_aside: Kroner,
    allocated: Kroner,
    unallocated: Kroner,
    pots: &'a [PotAmount],
    needs: Vec<NeedAnswer<'a>>,
}

#[derive(Serialize)]
struct NeedAnswer<'a> {
    id: &'a NeedId,
    number: u32,
    owner: &'a str,
    region: &'a str,
    measure: &'a str,
    university: &'a str,
    eligible: bool,
    applied: Kroner,
    amount: Kroner,
    owner_part: Kroner,
    coordinator_part: Kroner,
    university_part: Kroner,
    locked: bool,
    explanation: &'a [Step],
}

#[derive(Serialize)]
struct FindingAnswer<'a> {
    severity: Severity,
    code: FindingCode,
    scheme: Option<&'a SchemeId>,
    region: Option<&'a str>,
    need: Option<&'a NeedId>,
    values: &'a Values,
}

pub fn answer(file: &Path, draft: Option<&str>, json: bool) -> Result<ExitCode, Refusal> {
    let meeting = open(file)?;
    let account = meeting.account(draft)?;
    let needs: HashMap<&NeedId, &Need> = account.needs.iter().map(|need| (&need.id, need)).collect();
    let steps: HashMap<&NeedId, &[Step]> =
        account.explanations.iter().map(|explanation| (&explanation.need, explanation.steps.as_slice())).collect();
    let schemes: Vec<SchemeAnswer> =
        account.allocation.schemes.iter().map(|scheme| scheme_answer(scheme, &needs, &steps)).collect();
    if json {
        let findings = account.allocation.findings.iter().map(|finding| FindingAnswer {
            severity: finding.severity,
            code: finding.code,
            scheme: finding.place.scheme.as_ref(),
            region: finding.place.region.as_deref(),
            need: finding.place.need.as_ref(),
            values: &finding.values,
        });
        tell_json(&Answer { schemes, findings: findings.collect() })?;
    } else {
        in_words(&schemes, &account.findings_in_words)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn scheme_answer<'a>(
    scheme: &'a SchemeAllocation,
    needs: &HashMap<&NeedId, &'a Need>,
    steps: &HashMap<&NeedId, &'a [Step]>,
) -> SchemeAnswer<'a> {
    let lines = scheme.needs.iter().filter_map(|line| {
        let need = *needs.get(&line.need)?;
        Some(NeedAnswer {
            id: &need.id,
            number: need.number,
            owner: &need.owner.name,
            region: &need.region,
            measure: &need.measure,
            university: &need.university,
            eligible: line.eligible,
            applied: line.applied,
            amount: line.amount,
            owner_part: line.owner_part,
            coordinator_part: line.coordinator_part,
            university_part: line.university_part,
            locked: line.locked,
            explanation: steps.get(&line.need).copied().unwrap_or_default(),
        })
    });
    SchemeAnswer {
        id: &scheme.scheme,
        frame: scheme.frame,
        committed: scheme.committed,
        set_aside: scheme.set_aside,
        allocated: scheme.allocated,
        unallocated: scheme.unallocated,
        pots: &scheme.pots,
        needs: lines.collect(),
    }
}

/// The amounts as a table in bokmål, scheme by scheme, and then the findings.
fn in_words(schemes: &[SchemeAnswer], findings: &[String]) -> Result<(), Refusal> {
    for scheme in schemes {
        tell(format_args!("{}", scheme.id))?;
        tell(line("nr.", "region", "eier", "tiltak", "søkt", "utkast"))?;
        for need in &scheme.needs {
            let (number, applied, amount) =
                (need.number.to_string(), need.applied.to_string(), need.amount.to_string());
            tell(line(&number, need.region, need.owner, need.measure, &applied, &amount))?;
        }
        for (name, amount) in [
            ("ramme", scheme.frame),
            ("tilsagn fra tidligere år", scheme.committed),
            ("avsatt", scheme.set_aside),
            ("fordelt", scheme.allocated),
            ("rest", scheme.unallocated),
        ] {
            tell(line("", "", "", name, "", &amount.to_string()))?;
        }
        tell("")?;
    }
    for finding in findings {
        tell(finding)?;
    }
    Ok(())
}

fn line(number: &str, region: &str, owner: &str, measure: &str, applied: &str, amount: &str) -> String {
    format!("{number:>4}  {region:<23} {owner:<30} {measure:<38} {applied:>11} {amount:>11}")
}
