//! The front page, the årshjul and the lists of the year, in short lines for people.

use meeting::day_warning_in_words;
use meeting::view::{AnnualView, DueKind, DueLine, DueView, ListsView, YearClash};

use super::super::output::Output;

/// The front page: what is late, what is due, what clashes, what others owe.
pub fn due(due: &DueView, out: &Output) -> Vec<String> {
    let mut told = Vec::new();
    let lines = |lines: &[DueLine]| lines.iter().map(|line| due_line(line, out)).collect();
    let clashed = due.clashes.iter().map(|clash| clash_line(clash, out)).collect();
    for (key, lines) in [
        ("due-late", lines(&due.late)),
        ("due-soon", lines(&due.due)),
        ("due-clashes", clashed),
        ("due-owed", lines(&due.owed)),
    ] {
        told.extend(under(key, lines, out));
    }
    if let Some(next) = &due.next_meeting {
        let when = next.date.map_or_else(|| out.text("due-no-day", &[]), |date| date.to_string());
        told.push(format!("{}: {}, {when}", out.text("due-next-meeting", &[]), next.meeting));
    }
    told
}

/// Lines under what they are; nothing when there are none.
fn under(key: &str, lines: Vec<String>, out: &Output) -> Vec<String> {
    let heading = (!lines.is_empty()).then(|| format!("{}:", out.text(key, &[])));
    heading.into_iter().chain(lines.into_iter().map(|line| format!("  {line}"))).collect()
}

fn clash_line(clash: &YearClash, out: &Output) -> String {
    let warning = day_warning_in_words(&clash.warning, |about| clash.named(about), &out.texts);
    let day = clash.day.to_string();
    out.text("cli-clash", &[("what", &clash.what), ("day", &day), ("warning", &warning)])
}

fn due_line(line: &DueLine, out: &Output) -> String {
    let what = ("what", line.what.as_str());
    let said = match &line.about {
        DueKind::Milestone { .. } => out.text("due-milestone", &[what]),
        DueKind::Notice { .. } => out.text("due-notice", &[what]),
        DueKind::ToCall { seats, .. } => out.text("due-to-call", &[what, ("count", &seats.to_string())]),
        DueKind::Minutes { .. } => out.text("due-minutes", &[what]),
        DueKind::FollowUp { case } => out.text("due-follow-up", &[what, ("case", &case.to_string())]),
        DueKind::Row { list, .. } => {
            let list = out.text(&format!("row-list-{}", list.as_str()), &[]);
            out.text("due-row", &[what, ("list", &list)])
        }
        DueKind::Term { .. } => out.text("due-term", &[what]),
    };
    let when = match line.days {
        None => out.text("due-no-day", &[]),
        Some(0) => out.text("due-today", &[]),
        Some(days) if days < 0 => out.text("due-days-late", &[("count", &days.unsigned_abs().to_string())]),
        Some(days) => out.text("due-days-left", &[("count", &days.to_string())]),
    };
    match &line.owner {
        Some(owner) => out.text("cli-due-owner", &[("what", &said), ("owner", owner), ("when", &when)]),
        None => out.text("cli-due", &[("what", &said), ("when", &when)]),
    }
}

/// The steps of the årshjul, a line each, and what clashes in the year.
pub fn annual(annual: &AnnualView, out: &Output) -> Vec<String> {
    let line = |step: &meeting::view::MilestoneView| {
        let milestone = &step.milestone;
        let until = milestone.until.map(|until| format!("–{until}")).unwrap_or_default();
        let when = format!("{}{until}", milestone.from);
        let state = serde_json::to_value(step.state).ok();
        let state = state.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
        let state = out.text(&format!("annual-state-{state}"), &[]);
        let values =
            [("id", milestone.id.to_string()), ("when", when), ("what", milestone.what.clone()), ("state", state)];
        let told = out.text("cli-milestone", &values.each_ref().map(|(name, value)| (*name, value.as_str())));
        match step.warnings.is_empty() {
            true => told,
            false => format!("{told} !"),
        }
    };
    let clashed = annual.clashes.iter().map(|clash| clash_line(clash, out)).collect();
    annual.milestones.iter().map(line).chain(under("due-clashes", clashed, out)).collect()
}

/// The rows of every list, a line each.
pub fn lists(lists: &ListsView, out: &Output) -> Vec<String> {
    let mut told = Vec::new();
    for list in &lists.lists {
        let name = out.text(&format!("row-list-{}", list.list.as_str()), &[]);
        for row in &list.rows {
            let status = out.text(&format!("row-status-{}", row.row.status.as_str()), &[]);
            let id = row.row.id.to_string();
            let values = [("list", name.as_str()), ("id", &id), ("what", &row.row.what), ("status", &status)];
            told.push(out.text("cli-row", &values));
        }
    }
    told
}
