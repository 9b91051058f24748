//! A draft as tables in bokmål for the terminal: frame, set-asides, pots, behovsmeldinger and sums, scheme by scheme, and
//! then the findings. It tallies as one reads: frame less what is bound and set aside is shared, and the rest is named.

use std::collections::HashMap;

use allocation::{FindingCode, NeedAllocation, PotAmount, SchemeAllocation, SetAsideAmount, Severity};
use forum::{Base, FrameStatus, Kroner, Need, NeedId, SchemeId};
use meeting::{Account, Refusal};

use super::super::tell;

/// Tells the whole draft.
pub fn tell_all(account: &Account) -> Result<(), Refusal> {
    let meeting = &account.meeting;
    tell(format_args!("{} {}: {}", meeting.forum, meeting.year, account.draft))?;
    meeting.constructed.iter().try_for_each(tell)?;
    tell("")?;
    let needs: HashMap<&NeedId, &Need> = account.needs.iter().map(|need| (&need.id, need)).collect();
    for scheme in &account.allocation.schemes {
        tell(name(account, &scheme.scheme))?;
        above(scheme)?;
        pots(&scheme.pots)?;
        lines(scheme, &needs)?;
        below(scheme)?;
    }
    findings(account)
}

/// The findings, the most serious first. Pots without needs are told in one line for each scheme: their amounts stand above.
fn findings(account: &Account) -> Result<(), Refusal> {
    if account.allocation.findings.is_empty() {
        return tell("Ingen funn");
    }
    let mut severity = None;
    let mut estimates: Vec<(&str, u32)> = Vec::new();
    for (finding, words) in account.allocation.findings.iter().zip(&account.findings_in_words) {
        if finding.code == FindingCode::PotWithoutNeeds {
            let scheme = finding.place.scheme.as_ref().map_or("", |id| name(account, id));
            match estimates.last_mut().filter(|(last, _)| *last == scheme) {
                Some((_, count)) => *count += 1,
                None => estimates.push((scheme, 1)),
            }
            continue;
        }
        if severity != Some(finding.severity) {
            severity = Some(finding.severity);
            tell(heading(finding.severity))?;
        }
        tell(format_args!("  {words}"))?;
    }
    if !estimates.is_empty() && severity != Some(Severity::Info) {
        tell(heading(Severity::Info))?;
    }
    estimates.iter().try_for_each(|(scheme, count)| {
        tell(format_args!("  {scheme}: {count} potter har ingen behovsmeldinger; beløpene er anslag."))
    })
}

fn heading(severity: Severity) -> &'static str {
    match severity {
        Severity::Block => "Må rettes eller begrunnes",
        Severity::Warn => "Bør vurderes",
        Severity::Info => "Til orientering",
    }
}

fn name<'a>(account: &'a Account, scheme: &'a SchemeId) -> &'a str {
    let named = account.schemes.iter().find(|known| known.id == *scheme);
    named.map_or(scheme.as_str(), |known| &known.name.nb)
}

/// From the frame to what is shared.
fn above(scheme: &SchemeAllocation) -> Result<(), Refusal> {
    let status = match scheme.frame_status {
        None => "ikke registrert",
        Some(FrameStatus::Estimate) => "anslag",
        Some(FrameStatus::Final) => "endelig",
    };
    sum("Ramme", scheme.frame, status)?;
    if !scheme.committed.is_zero() {
        sum("Bundet av tilsagn fra tidligere år", Kroner::ZERO - scheme.committed, "")?;
    }
    for set_aside in &scheme.set_asides {
        sum(&format!("Avsatt: {}", set_aside.name.nb), Kroner::ZERO - set_aside.amount, &reckoned(set_aside))?;
    }
    sum("Til fordeling", scheme.frame - scheme.committed - scheme.set_aside, "")
}

/// «30 % av 25 000 000 (forventet totalbeløp), inntil 30 % av rammen: 7 710 000, rom 210 000, sak 21/24».
fn reckoned(set_aside: &SetAsideAmount) -> String {
    let mut told = Vec::new();
    if let (Some(percent), Some(base)) = (set_aside.percent, set_aside.base) {
        let of = match (&set_aside.base_name, percent.base()) {
            (Some(name), _) => format!(" ({name})"),
            (None, Base::Frame) => " (rammen)".to_owned(),
            (None, _) => String::new(),
        };
        told.push(format!("{percent} av {base}{of}"));
    }
    if let (Some(at_most), Some(ceiling), Some(room)) = (set_aside.at_most, set_aside.ceiling, set_aside.room()) {
        let room = match room {
            Kroner::ZERO => "taket er nådd".to_owned(),
            over if over.is_negative() => format!("{} over taket", over.abs()),
            left => format!("rom for {left} til"),
        };
        told.push(format!("tak {at_most} av rammen = {ceiling}, {room}"));
    }
    told.extend(set_aside.recipient.iter().map(|recipient| format!("til {recipient}")));
    told.extend(set_aside.case.iter().map(|case| format!("sak {case}")));
    told.join("; ")
}

/// The pots of a scheme that has several.
fn pots(pots: &[PotAmount]) -> Result<(), Refusal> {
    let split: Vec<&PotAmount> = pots.iter().filter(|pot| !pot.region.is_empty()).collect();
    if split.is_empty() {
        return Ok(());
    }
    tell("")?;
    let last_year = split.iter().any(|pot| pot.last_year.is_some());
    let limited = split.iter().any(|pot| pot.owner_at_most.is_some());
    let regions = split.iter().any(|pot| pot.name != pot.region);
    let heading = |shown: bool, text: &'static str| if shown { text } else { "" };
    tell(pot_line(
        "Pott",
        heading(regions, "Region"),
        heading(last_year, "I fjor"),
        "Beløp",
        heading(limited, "Nettverk inntil"),
        "Gitt",
    ))?;
    for pot in split {
        let amount = |amount: Option<Kroner>| amount.map(|amount| amount.to_string()).unwrap_or_default();
        let given = if pot.is_estimate { "anslag".to_owned() } else { pot.given.to_string() };
        let (last_year, limit) = (amount(pot.last_year), amount(pot.owner_at_most));
        let region = if regions { pot.region.as_str() } else { "" };
        tell(pot_line(&pot.name, region, &last_year, &pot.amount.to_string(), &limit, &given))?;
    }
    Ok(())
}

fn lines(scheme: &SchemeAllocation, needs: &HashMap<&NeedId, &Need>) -> Result<(), Refusal> {
    if scheme.needs.is_empty() {
        return Ok(());
    }
    tell("")?;
    tell(need_line("Nr.", "Region", "Eier", "Tiltak", "Meldt", "Utkast"))?;
    let found = |line: &NeedAllocation| needs.get(&line.need).copied();
    for (need, line) in scheme.needs.iter().filter_map(|line| Some((found(line)?, line))) {
        let (number, applied, amount) = (need.number.to_string(), line.applied.to_string(), line.amount.to_string());
        tell(need_line(&number, &need.region, &need.owner.name, &need.measure, &applied, &amount))?;
    }
    Ok(())
}

/// What became of it.
fn below(scheme: &SchemeAllocation) -> Result<(), Refusal> {
    tell("")?;
    let estimates: Kroner = scheme.pots.iter().filter(|pot| pot.is_estimate).map(|pot| pot.amount).sum();
    let told = if estimates.is_zero() { String::new() } else { format!("av dette anslag {estimates}") };
    sum("Fordelt", scheme.allocated, &told)?;
    sum("Rest", scheme.unallocated, "")?;
    tell("")
}

fn sum(name: &str, amount: Kroner, told: &str) -> Result<(), Refusal> {
    tell(format!("  {name:<46} {:>13}  {told}", amount.to_string()).trim_end())
}

fn pot_line(name: &str, region: &str, last_year: &str, amount: &str, limit: &str, given: &str) -> String {
    format!("  {name:<24} {region:<24} {last_year:>11} {amount:>11} {limit:>15} {given:>11}")
}

fn need_line(number: &str, region: &str, owner: &str, measure: &str, applied: &str, amount: &str) -> String {
    format!("  {number:>4}  {region:<23} {owner:<30} {measure:<38} {applied:>11} {amount:>11}")
}
