//! What lies ahead, and the versions of the innstilling, in short lines for people.

use forum::SeatId;
use meeting::PersonId;
use meeting::view::{
    AheadView, Call, FollowUpLine, FollowUpState, GroupCovered, InnstillingStage, LeaderView, SeatToFill, VersionsView,
};

use super::super::output::Output;

/// The follow-up list, a line each.
pub fn follow_up(ahead: &AheadView, out: &Output) -> Vec<String> {
    ahead.follow_up.iter().map(|line| followed(line, out)).collect()
}

fn followed(line: &FollowUpLine, out: &Output) -> String {
    let done = line.done.map(|day| day.to_string()).unwrap_or_default();
    let state = match line.state {
        FollowUpState::Overdue => out.text("follow-up-overdue", &[]),
        FollowUpState::Open => out.text("follow-up-open", &[]),
        FollowUpState::Done => out.text("follow-up-done", &[("date", &done)]),
    };
    let due = line.due.map_or_else(|| out.text("follow-up-no-due", &[]), |day| day.to_string());
    let title = line.title.clone().unwrap_or_default();
    let what = match &line.action {
        Some(action) if title.is_empty() => action.clone(),
        Some(action) => format!("{action} ({title})"),
        None => title,
    };
    let values = [
        ("case", line.case.map_or_else(|| "–".to_owned(), |case| case.to_string())),
        ("title", what),
        ("responsible", line.responsible.clone().unwrap_or_else(|| "–".to_owned())),
        ("due", due),
        ("state", state),
    ];
    out.text("cli-follow-up", &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}

/// All that lies ahead: whom to call, terms, coverage, the inbox.
pub fn all(view: &LeaderView, ahead: &AheadView, out: &Output) -> Vec<String> {
    let mut told = Vec::new();
    for to_fill in &ahead.to_call {
        told.extend(to_fill.seats.iter().map(|seat| call(view, to_fill.meeting.as_str(), seat, out)));
    }
    for term in &ahead.terms {
        let until = term.until.to_string();
        told.push(out.text("cli-term-ends", &[("seat", &seat_named(view, &term.seat)), ("until", &until)]));
    }
    for body in &ahead.coverage {
        let named = view.year.bodies.iter().find(|known| known.id == body.body);
        let named = named.map_or(body.body.as_str(), |body| &body.name);
        told.extend(body.groups.iter().map(|group| covered(named, group, out)));
    }
    let waiting = ahead.case_proposals.iter().filter(|proposal| proposal.became.is_none());
    told.extend(waiting.map(|proposal| {
        let id = proposal.id.to_string();
        out.text("cli-proposal", &[("id", &id), ("title", &proposal.title), ("by", &proposal.proposed_by)])
    }));
    told
}

fn call(view: &LeaderView, meeting: &str, to_fill: &SeatToFill, out: &Output) -> String {
    let (key, person) = match &to_fill.call {
        Call::Covered { by } => ("cli-call-covered", Some(by)),
        Call::Waits { person } => ("cli-call-waits", Some(person)),
        Call::Ask { person } => ("cli-call-ask", Some(person)),
        Call::NobodyLeft => ("cli-call-nobody", None),
    };
    let person = person.map(|id| person_named(view, id)).unwrap_or_default();
    out.text(key, &[("meeting", meeting), ("seat", &seat_named(view, &to_fill.seat)), ("person", &person)])
}

/// «Samarbeidsforum, UH: 2 plasser, 0 ledige; mangler Helgeland».
fn covered(body: &str, group: &GroupCovered, out: &Output) -> String {
    let named = group.group.clone().unwrap_or_else(|| out.text("cli-coverage-state-administrator", &[]));
    let (seats, vacant) = (group.seats.to_string(), group.vacant.to_string());
    let told = out.text("cli-coverage", &[("body", body), ("group", &named), ("seats", &seats), ("vacant", &vacant)]);
    let few = (group.too_few > 0).then(|| group.too_few.to_string());
    let lacks: Vec<String> = few.into_iter().chain(group.missing_regions.iter().cloned()).collect();
    match lacks.is_empty() {
        true => told,
        false => format!("{told}; {}", out.text("cli-coverage-lacks", &[("lacks", &lacks.join(", "))])),
    }
}

/// The versions with their sums, then what the statsforvalter decided.
pub fn versions(view: &LeaderView, versions: &VersionsView, out: &Output) -> Vec<String> {
    let mut told: Vec<String> = versions
        .versions
        .iter()
        .map(|version| {
            let stage = match version.stage {
                InnstillingStage::WorkingGroup => "stage-version-working-group",
                InnstillingStage::Preliminary => "stage-version-preliminary",
                InnstillingStage::Final => "stage-version-final",
            };
            let total = version.total.to_string();
            let stage = out.text(stage, &[]);
            let values = [("stage", stage.as_str()), ("draft", &version.draft), ("total", &total)];
            out.text("cli-version", &values)
        })
        .collect();
    for line in &versions.lines {
        let Some(decided) = line.decided else { continue };
        let need = view.needs.iter().find(|need| need.id == line.need);
        let need = need.map_or_else(|| line.need.to_string(), |need| format!("{} {}", need.number, need.owner.name));
        let (recommended, decided) = (line.recommended.to_string(), decided.to_string());
        let values = [("need", need.as_str()), ("recommended", &recommended), ("decided", &decided)];
        let reason = line.reason.as_deref().map(|reason| format!(" ({reason})")).unwrap_or_default();
        told.push(format!("{}{reason}", out.text("cli-version-line", &values)));
    }
    told
}

fn seat_named(view: &LeaderView, id: &SeatId) -> String {
    view.seats.iter().find(|seat| seat.id == *id).map_or_else(|| id.to_string(), |seat| seat.organisation.clone())
}

fn person_named(view: &LeaderView, id: &PersonId) -> String {
    let person = view.year.people.iter().find(|person| person.id == *id);
    person.and_then(|person| person.name.clone()).unwrap_or_else(|| id.to_string())
}
