//! A draft as tables for the terminal: frame, set-asides, pots, behovsmeldinger and sums, scheme by scheme, and
//! then the findings. It tallies as one reads: frame less what is bound and set aside is shared, and the rest is named.

use std::collections::HashMap;

use allocation::{FindingCode, NeedAllocation, PotAmount, SchemeAllocation, SetAsideAmount, Severity};
use forum::{Base, FrameStatus, Kroner, Need, NeedId, SchemeId};
use meeting::Account;

use super::super::ending::Stopped;
use super::super::output::Output;

type Told = Result<(), Stopped>;

/// Tells the whole draft.
pub fn tell_all(account: &Account, out: &Output) -> Told {
    let meeting = &account.meeting;
    out.tell(format_args!("{} {}: {}", meeting.forum, meeting.year, account.draft))?;
    meeting.constructed.iter().try_for_each(|notice| out.tell(notice.get(out.language())))?;
    out.tell("")?;
    let needs: HashMap<&NeedId, &Need> = account.needs.iter().map(|need| (&need.id, need)).collect();
    for scheme in &account.allocation.schemes {
        out.tell(name(account, &scheme.scheme, out))?;
        above(scheme, out)?;
        pots(&scheme.pots, out)?;
        lines(scheme, &needs, out)?;
        below(scheme, out)?;
    }
    findings(account, out)
}

/// The findings, the most serious first. Pots without needs are told in one line for each scheme: their amounts stand above.
fn findings(account: &Account, out: &Output) -> Told {
    if account.allocation.findings.is_empty() {
        return out.say("cli-no-findings", &[]);
    }
    let mut severity = None;
    let mut estimates: Vec<(&str, u32)> = Vec::new();
    for (finding, words) in account.allocation.findings.iter().zip(&account.findings_in_words) {
        if finding.code == FindingCode::PotWithoutNeeds {
            let scheme = finding.place.scheme.as_ref().map_or("", |id| name(account, id, out));
            match estimates.last_mut().filter(|(last, _)| *last == scheme) {
                Some((_, count)) => *count += 1,
                None => estimates.push((scheme, 1)),
            }
            continue;
        }
        if severity != Some(finding.severity) {
            severity = Some(finding.severity);
            heading(finding.severity, out)?;
        }
        out.tell(format_args!("  {words}"))?;
    }
    if !estimates.is_empty() && severity != Some(Severity::Info) {
        heading(Severity::Info, out)?;
    }
    estimates.iter().try_for_each(|(scheme, count)| {
        let told = out.text("cli-estimates", &[("scheme", scheme), ("count", &count.to_string())]);
        out.tell(format_args!("  {told}"))
    })
}

fn heading(severity: Severity, out: &Output) -> Told {
    let severity = match severity {
        Severity::Block => "block",
        Severity::Warn => "warn",
        Severity::Info => "info",
    };
    out.say("cli-findings", &[("severity", severity)])
}

fn name<'a>(account: &'a Account, scheme: &'a SchemeId, out: &Output) -> &'a str {
    let named = account.schemes.iter().find(|known| known.id == *scheme);
    named.map_or(scheme.as_str(), |known| known.name.get(out.language()))
}

/// From the frame to what is shared.
fn above(scheme: &SchemeAllocation, out: &Output) -> Told {
    let status = match scheme.frame_status {
        None => "frame-status-none",
        Some(FrameStatus::Estimate) => "frame-status-estimate",
        Some(FrameStatus::Final) => "frame-status-final",
    };
    let sum = |name: &str, amount: Kroner, told: &str| sum(name, amount, told, out);
    sum(&out.text("cli-frame", &[]), scheme.frame, &out.text(status, &[]))?;
    if !scheme.committed.is_zero() {
        sum(&out.text("cli-committed", &[]), Kroner::ZERO - scheme.committed, "")?;
    }
    for set_aside in &scheme.set_asides {
        let name = out.text("cli-set-aside", &[("name", set_aside.name.get(out.language()))]);
        sum(&name, Kroner::ZERO - set_aside.amount, &reckoned(set_aside, out))?;
    }
    sum(&out.text("cli-to-share", &[]), scheme.frame - scheme.committed - scheme.set_aside, "")
}

/// «30 % av 25 000 000 (forventet totalbeløp), inntil 30 % av rammen: 7 710 000, rom 210 000, sak 21/24».
fn reckoned(set_aside: &SetAsideAmount, out: &Output) -> String {
    let mut told = Vec::new();
    if let (Some(percent), Some(base)) = (set_aside.percent, set_aside.base) {
        let name = match (&set_aside.base_name, percent.base()) {
            (Some(name), _) => Some(name.clone()),
            (None, Base::Frame) => Some(out.text("base-frame", &[])),
            (None, _) => None,
        };
        let (percent, base) = (percent.to_string(), base.to_string());
        told.push(match name {
            Some(name) => out.text("cli-percent-of", &[("percent", &percent), ("base", &base), ("name", &name)]),
            None => out.text("cli-percent", &[("percent", &percent), ("base", &base)]),
        });
    }
    if let (Some(at_most), Some(ceiling), Some(room)) = (set_aside.at_most, set_aside.ceiling, set_aside.room()) {
        let room = match room {
            Kroner::ZERO => out.text("cli-room-none", &[]),
            over if over.is_negative() => out.text("cli-room-over", &[("amount", &over.abs().to_string())]),
            left => out.text("cli-room-left", &[("amount", &left.to_string())]),
        };
        let (percent, ceiling) = (at_most.to_string(), ceiling.to_string());
        told.push(out.text("cli-ceiling", &[("percent", &percent), ("ceiling", &ceiling), ("room", &room)]));
    }
    told.extend(set_aside.recipient.iter().map(|recipient| out.text("cli-recipient", &[("name", recipient)])));
    told.extend(set_aside.case.iter().map(|case| out.text("cli-case", &[("number", &case.to_string())])));
    told.join("; ")
}

/// The pots of a scheme that has several.
fn pots(pots: &[PotAmount], out: &Output) -> Told {
    let split: Vec<&PotAmount> = pots.iter().filter(|pot| !pot.region.is_empty()).collect();
    if split.is_empty() {
        return Ok(());
    }
    out.tell("")?;
    let last_year = split.iter().any(|pot| pot.last_year.is_some());
    let limited = split.iter().any(|pot| pot.owner_at_most.is_some());
    let regions = split.iter().any(|pot| pot.name != pot.region);
    let column = |key: &str| out.text(key, &[]);
    let heading = |shown: bool, key: &str| if shown { column(key) } else { String::new() };
    out.tell(pot_line(
        &column("cli-column-pot"),
        &heading(regions, "cli-column-region"),
        &heading(last_year, "cli-column-last-year"),
        &column("cli-column-amount"),
        &heading(limited, "cli-column-limit"),
        &column("cli-column-given"),
    ))?;
    for pot in split {
        let amount = |amount: Option<Kroner>| amount.map(|amount| amount.to_string()).unwrap_or_default();
        let given = if pot.is_estimate { out.text("frame-status-estimate", &[]) } else { pot.given.to_string() };
        let (last_year, limit) = (amount(pot.last_year), amount(pot.owner_at_most));
        let region = if regions { pot.region.as_str() } else { "" };
        out.tell(pot_line(&pot.name, region, &last_year, &pot.amount.to_string(), &limit, &given))?;
    }
    Ok(())
}

fn lines(scheme: &SchemeAllocation, needs: &HashMap<&NeedId, &Need>, out: &Output) -> Told {
    if scheme.needs.is_empty() {
        return Ok(());
    }
    out.tell("")?;
    let columns = ["number", "region", "owner", "measure", "applied", "draft"];
    let [number, region, owner, measure, applied, draft] =
        columns.map(|column| out.text(&format!("cli-column-{column}"), &[]));
    out.tell(need_line(&number, &region, &owner, &measure, &applied, &draft))?;
    let found = |line: &NeedAllocation| needs.get(&line.need).copied();
    for (need, line) in scheme.needs.iter().filter_map(|line| Some((found(line)?, line))) {
        let (number, applied, amount) = (need.number.to_string(), line.applied.to_string(), line.amount.to_string());
        out.tell(need_line(&number, &need.region, &need.owner.name, &need.measure, &applied, &amount))?;
    }
    Ok(())
}

/// What became of it.
fn below(scheme: &SchemeAllocation, out: &Output) -> Told {
    out.tell("")?;
    let estimates: Kroner = scheme.pots.iter().filter(|pot| pot.is_estimate).map(|pot| pot.amount).sum();
    let told = if estimates.is_zero() {
        String::new()
    } else {
        out.text("cli-of-it-estimates", &[("amount", &estimates.to_string())])
    };
    sum(&out.text("cli-allocated", &[]), scheme.allocated, &told, out)?;
    sum(&out.text("cli-rest", &[]), scheme.unallocated, "", out)?;
    out.tell("")
}

fn sum(name: &str, amount: Kroner, told: &str, out: &Output) -> Told {
    out.tell(format!("  {name:<46} {:>13}  {told}", amount.to_string()).trim_end())
}

fn pot_line(name: &str, region: &str, last_year: &str, amount: &str, limit: &str, given: &str) -> String {
    format!("  {name:<24} {region:<24} {last_year:>11} {amount:>11} {limit:>15} {given:>11}")
}

fn need_line(number: &str, region: &str, owner: &str, measure: &str, applied: &str, amount: &str) -> String {
    format!("  {number:>4}  {region:<23} {owner:<30} {measure:<38} {applied:>11} {amount:>11}")
}
