//! `innstilling allocate`: amounts, findings and explanations, as JSON for programs or as tables for people.

mod in_words;

use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;

use allocation::{FindingCode, PotAmount, SchemeAllocation, SetAsideAmount, Severity, Standing, Step, Values};
use forum::{CaseNumber, FrameStatus, Kroner, Names, Need, NeedId, Percent, SchemeId};
use meeting::Account;
use serde::Serialize;

use super::ending::Done;
use super::opening::open;
use super::output::Output;

/// What `allocate --json` answers; amounts in whole kroner.
#[derive(Serialize)]
struct Answer<'a> {
    draft: &'a str,
    schemes: Vec<SchemeAnswer<'a>>,
    findings: Vec<FindingAnswer<'a>>,
}

#[derive(Serialize)]
struct SchemeAnswer<'a> {
    id: &'a SchemeId,
    frame: Kroner,
    frame_status: Option<FrameStatus>,
    committed: Kroner,
    set_aside: Kroner,
    allocated: Kroner,
    unallocated: Kroner,
    set_asides: Vec<SetAsideAnswer<'a>>,
    pots: Vec<PotAnswer<'a>>,
    needs: Vec<NeedAnswer<'a>>,
}

/// A set-aside so that a reader can reckon again: percent, base and amount, and the room up to the ceiling (R18, R20).
#[derive(Serialize)]
struct SetAsideAnswer<'a> {
    id: &'a str,
    name: &'a Names,
    amount: Kroner,
    percent: Option<Percent>,
    base: Option<Kroner>,
    base_name: Option<&'a str>,
    at_most: Option<Percent>,
    ceiling: Option<Kroner>,
    room: Option<Kroner>,
    case: Option<CaseNumber>,
    recipient: Option<&'a str>,
}

/// A pot; without needs it is an *anslag* for its network or owner, counted as allocated (R22).
#[derive(Serialize)]
struct PotAnswer<'a> {
    name: &'a str,
    region: &'a str,
    amount: Kroner,
    given: Kroner,
    is_estimate: bool,
    last_year: Option<Kroner>,
    owner_at_most: Option<Kroner>,
    standing: Standing,
    locked: bool,
    explanation: &'a [Step],
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
    own_contribution: Kroner,
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
    part: Option<&'a str>,
    values: &'a Values,
}

pub fn answer(file: &Path, draft: Option<&str>, json: bool, out: &Output) -> Done {
    let account = open(file, out)?.account(draft, out.language())?;
    if json {
        out.tell_json(&in_json(&account))?;
    } else {
        in_words::tell_all(&account, out)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn in_json(account: &Account) -> Answer<'_> {
    let lookup = Lookup {
        needs: account.needs.iter().map(|need| (&need.id, need)).collect(),
        steps: account.explanations.iter().map(|found| (&found.need, found.steps.as_slice())).collect(),
        pots: account.pots.iter().map(|found| ((&found.scheme, found.pot.as_str()), found.steps.as_slice())).collect(),
    };
    let findings = account.allocation.findings.iter().map(|finding| FindingAnswer {
        severity: finding.severity,
        code: finding.code,
        scheme: finding.place.scheme.as_ref(),
        region: finding.place.region.as_deref(),
        need: finding.place.need.as_ref(),
        part: finding.place.part.as_deref(),
        values: &finding.values,
    });
    Answer {
        draft: &account.draft,
        schemes: account.allocation.schemes.iter().map(|scheme| lookup.scheme(scheme)).collect(),
        findings: findings.collect(),
    }
}

/// Needs and explanations by their ids.
struct Lookup<'a> {
    needs: HashMap<&'a NeedId, &'a Need>,
    steps: HashMap<&'a NeedId, &'a [Step]>,
    pots: HashMap<(&'a SchemeId, &'a str), &'a [Step]>,
}

impl<'a> Lookup<'a> {
    fn scheme(&self, scheme: &'a SchemeAllocation) -> SchemeAnswer<'a> {
        let lines = scheme.needs.iter().filter_map(|line| {
            let need = *self.needs.get(&line.need)?;
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
                own_contribution: line.own_contribution,
                locked: line.locked,
                explanation: self.steps.get(&line.need).copied().unwrap_or_default(),
            })
        });
        SchemeAnswer {
            id: &scheme.scheme,
            frame: scheme.frame,
            frame_status: scheme.frame_status,
            committed: scheme.committed,
            set_aside: scheme.set_aside,
            allocated: scheme.allocated,
            unallocated: scheme.unallocated,
            set_asides: scheme.set_asides.iter().map(set_aside).collect(),
            pots: scheme.pots.iter().map(|pot| self.pot(&scheme.scheme, pot)).collect(),
            needs: lines.collect(),
        }
    }

    fn pot(&self, scheme: &SchemeId, pot: &'a PotAmount) -> PotAnswer<'a> {
        PotAnswer {
            name: &pot.name,
            region: &pot.region,
            amount: pot.amount,
            given: pot.given,
            is_estimate: pot.is_estimate,
            last_year: pot.last_year,
            owner_at_most: pot.owner_at_most,
            standing: pot.standing,
            locked: pot.locked,
            explanation: self.pots.get(&(scheme, pot.name.as_str())).copied().unwrap_or_default(),
        }
    }
}

fn set_aside(set_aside: &SetAsideAmount) -> SetAsideAnswer<'_> {
    SetAsideAnswer {
        id: &set_aside.id,
        name: &set_aside.name,
        amount: set_aside.amount,
        percent: set_aside.percent,
        base: set_aside.base,
        base_name: set_aside.base_name.as_deref(),
        at_most: set_aside.at_most,
        ceiling: set_aside.ceiling,
        room: set_aside.room(),
        case: set_aside.case,
        recipient: set_aside.recipient.as_deref(),
    }
}
