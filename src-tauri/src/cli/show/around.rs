//! The front page, the årshjul and the lists of the year, in short lines for people.

use meeting::view::{AnnualView, DueKind, DueLine, DueView, ListsView};

use super::super::output::Output;

/// The front page: what is late, what is due, what others owe.
pub fn due(due: &DueView, out: &Output) -> Vec<String> {
    let mut told = Vec::new();
    for (key, lines) in [("due-late", &due.late), ("due-soon", &due.due), ("due-owed", &due.owed)] {
        if lines.is_empty() {
            continue;
        }
        told.push(format!("{}:", out.text(key, &[])));
        told.extend(lines.iter().map(|line| format!("  {}", due_line(line, out))));
    }
    if let Some(next) = &due.next_meeting {
        let when = next.date.map_or_else(|| out.text("due-no-day", &[]), |date| date.to_string());
        told.push(format!("{}: {}, {when}", out.text("due-next-meeting", &[]), next.meeting));
    }
    told
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

/// The steps of the årshjul, a line each.
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
    annual.milestones.iter().map(line).collect()
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
