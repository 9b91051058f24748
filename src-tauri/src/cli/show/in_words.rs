//! What a meeting holds, in short lines for people.

use chrono::{DateTime, Local, Utc};
use forum::{AssessedAt, Assessment, Criterion, Need, NeedId, SchemeId};
use meeting::JournalLine;
use meeting::view::{Decided, DecisionView, HistoryItem, LeaderView, MeetingView, ShowPart, ShownBeside, WallScene};

use super::super::ending::Stopped;
use super::super::journal;
use super::super::output::Output;
use super::{ahead, around, model};

/// How much of the journal stands among the other parts.
const LAST_ENTRIES: usize = 5;

type Told = Result<(), Stopped>;

/// The parts that say how the meeting stands, each under its name.
pub fn all(view: &LeaderView, beside: &ShownBeside, out: &Output) -> Told {
    for shown in [ShowPart::Meeting, ShowPart::Draft, ShowPart::Drafts, ShowPart::Decision, ShowPart::File] {
        out.say("cli-part", &[("part", &shown.to_string())])?;
        part(view, beside, shown, out)?;
        out.tell("")?;
    }
    out.say("cli-part", &[("part", &ShowPart::Journal.to_string())])?;
    let entries = &beside.journal;
    let last = entries.lines.len().saturating_sub(LAST_ENTRIES);
    lines(entries.lines.get(last..).unwrap_or_default(), out)
}

/// One part.
pub fn part(view: &LeaderView, beside: &ShownBeside, part: ShowPart, out: &Output) -> Told {
    let language = out.language();
    match part {
        ShowPart::Meeting => meeting(view, out),
        ShowPart::Year => list(out, view.year.meetings.iter().map(planned)),
        ShowPart::Schemes => {
            list(out, view.schemes.iter().map(|scheme| format!("{}: {}", scheme.short_name, scheme.name.get(language))))
        }
        ShowPart::Regions => list(out, &view.regions),
        ShowPart::Draft => draft(view, out),
        ShowPart::Drafts => list(out, view.drafts.iter().map(|draft| drafts_line(view, draft, out))),
        ShowPart::Needs => list(out, view.needs.iter().map(|need| need_line(view, need))),
        ShowPart::Notes => {
            list(out, view.notes.iter().map(|(need, note)| format!("{}: {note}", need_named(view, need))))
        }
        ShowPart::Seats => list(
            out,
            view.seats.iter().map(|seat| {
                let vote = if seat.may_vote() { "" } else { " –" };
                format!("{} ({}){vote}", seat.organisation, seat.id)
            }),
        ),
        ShowPart::Decision => decision(&view.decision, out),
        ShowPart::Wall => wall(view, out),
        ShowPart::Model => model::outline(&view.model, out),
        ShowPart::Assessments => list(out, view.assessments.iter().map(|assessment| assessed(view, assessment, out))),
        ShowPart::File => {
            let values =
                [("name", view.file.name.as_str()), ("at", &local(view.file.saved_at)), ("head", &view.file.head)];
            list(out, [out.text("cli-saved", &values)])
        }
        ShowPart::Frames => list(
            out,
            view.frames.iter().map(|frame| format!("{} {}: {}", short(view, &frame.scheme), frame.year, frame.amount)),
        ),
        ShowPart::Participants => list(out, view.participants.iter().map(|known| &known.name)),
        ShowPart::Commitments => list(
            out,
            view.commitments.iter().map(|promised| {
                let scheme = short(view, &promised.scheme);
                format!("{scheme} {} → {}: {} {}", promised.decided, promised.year, promised.owner, promised.amount)
            }),
        ),
        ShowPart::Unspent => list(
            out,
            view.unspent.iter().map(|funds| {
                format!("{} {}: {} {}", short(view, &funds.scheme), funds.year, funds.owner, funds.amount)
            }),
        ),
        ShowPart::Bases => list(
            out,
            view.bases
                .iter()
                .map(|base| format!("{} {}: {} {}", short(view, &base.scheme), base.year, base.name, base.amount)),
        ),
        ShowPart::Applications => list(
            out,
            view.applications
                .iter()
                .map(|application| format!("{} {}: {}", application.number, application.owner, application.applied)),
        ),
        ShowPart::Stages => list(
            out,
            view.stage_amounts.iter().map(|entry| {
                let amount = entry.amount.map(|amount| amount.to_string()).unwrap_or_default();
                format!("{}: {amount} {}", need_named(view, &entry.need), entry.comment.as_deref().unwrap_or_default())
            }),
        ),
        ShowPart::FollowUp => list(out, ahead::follow_up(&beside.ahead, out)),
        ShowPart::Ahead => list(out, ahead::all(view, &beside.ahead, out)),
        ShowPart::Due => list(out, around::due(&beside.due, out)),
        ShowPart::Annual => list(out, around::annual(&beside.annual, out)),
        ShowPart::Lists => list(out, around::lists(&beside.lists, out)),
        ShowPart::Versions => list(out, ahead::versions(view, beside.versions.as_ref().map_err(Clone::clone)?, out)),
        ShowPart::Journal => lines(&beside.journal.lines, out),
        ShowPart::History => history(view, out),
    }
}

/// A meeting of the year on one line: its id, its day and place, its cases.
fn planned(meeting: &MeetingView) -> String {
    let date = meeting.planned.date.map_or_else(|| "–".to_owned(), |date| date.to_string());
    let cases: Vec<String> = meeting.agenda.iter().map(|entry| entry.case.to_string()).collect();
    let place = meeting.planned.place.as_deref().unwrap_or("–");
    format!("{}: {date}, {place} ({})", meeting.planned.id, cases.join(", "))
}

fn list<T: std::fmt::Display>(out: &Output, lines: impl IntoIterator<Item = T>) -> Told {
    let mut lines = lines.into_iter().peekable();
    if lines.peek().is_none() {
        return out.tell(format_args!("  {}", out.text("cli-nothing", &[])));
    }
    lines.try_for_each(|line| out.tell(format_args!("  {line}")))
}

fn lines(entries: &[JournalLine], out: &Output) -> Told {
    entries.iter().try_for_each(|line| journal::in_words(line, out))
}

fn meeting(view: &LeaderView, out: &Output) -> Told {
    let info = &view.meeting;
    out.tell(format_args!("  {} {}", info.forum, info.year))?;
    out.tell(format_args!("  {}", info.secretariat))?;
    let date = info.date.map_or_else(|| out.text("cli-no-date", &[]), |date| date.to_string());
    let place = info.place.as_deref().map(|place| format!(", {place}")).unwrap_or_default();
    out.tell(format_args!("  {date}{place}"))?;
    info.cases.iter().try_for_each(|case| out.tell(format_args!("  {} {}", case.number, case.title)))
}

fn draft(view: &LeaderView, out: &Output) -> Told {
    let draft = &view.draft;
    let stage = serde_json::to_value(draft.stage).unwrap_or_default();
    let stage = out.text("cli-stage", &[("stage", stage.as_str().unwrap_or_default())]);
    out.tell(format_args!("  {} ({stage})", draft.name))?;
    if let Some(trouble) = &draft.trouble {
        return out.tell(format_args!("  {}: {}", trouble.refusal.code, trouble.refusal.in_words(&out.texts)));
    }
    for sums in &draft.schemes {
        let frame = match sums.registered {
            Some(registered) => {
                out.text("cli-tried", &[("tried", &sums.frame.to_string()), ("registered", &registered.to_string())])
            }
            None => sums.frame.to_string(),
        };
        let told = out.text(
            "cli-scheme-sums",
            &[
                ("scheme", short(view, &sums.scheme)),
                ("frame", &frame),
                ("applied", &sums.applied.to_string()),
                ("allocated", &sums.allocated.to_string()),
                ("rest", &sums.unallocated.to_string()),
            ],
        );
        out.tell(format_args!("  {told}"))?;
    }
    out.tell(format_args!("  {}", out.text("cli-count-findings", &[("count", &draft.findings.len().to_string())])))
}

fn drafts_line(view: &LeaderView, draft: &meeting::view::DraftInfo, out: &Output) -> String {
    let set = out.text("cli-set-in-it", &[("count", &draft.adjusted.to_string())]);
    let working = if draft.name == view.draft.name { out.text("cli-working", &[]) } else { String::new() };
    format!("{}: {set} {working}", draft.name).trim_end().to_owned()
}

fn need_line(view: &LeaderView, need: &Need) -> String {
    let line = view.draft.amounts.iter().find(|line| line.need == need.id);
    let amounts = line.map(|line| format!(": {} → {}", line.applied, line.amount)).unwrap_or_default();
    format!("{} {} {}, {}{amounts}", short(view, &need.scheme), need.number, need.owner.name, need.measure)
}

fn decision(decision: &DecisionView, out: &Output) -> Told {
    let mut told = Vec::new();
    match (&decision.decision, &decision.proposed) {
        (Some(record), _) => {
            let key = match &record.decided {
                Decided::Untold { .. } => "cli-decision-untold",
                Decided::Vote { .. } => "cli-decision-vote",
                Decided::Meeting { parts, .. } if parts.iter().any(|part| part.vote.is_some()) => "cli-decision-vote",
                Decided::Consensus { .. } | Decided::Meeting { .. } => "cli-decision-consensus",
            };
            let case = record.version.case.to_string();
            told.push(out.text(key, &[("case", &case), ("at", &local(record.decided_at))]));
        }
        (None, Some(version)) => {
            let case = version.case.to_string();
            told.push(out.text("cli-decision-proposed", &[("case", &case), ("hash", &version.hash)]));
        }
        (None, None) => told.push(out.text("cli-decision-none", &[])),
    }
    list(out, told)
}

/// The scene that was chosen, and whether it stands still.
fn wall(view: &LeaderView, out: &Output) -> Told {
    let scene = match &view.wall.scene {
        WallScene::Pause => out.text("cli-wall-pause", &[]),
        WallScene::Join => out.text("cli-wall-join", &[]),
        WallScene::Draft { scheme } => out.text("cli-wall-draft", &[("scheme", short(view, scheme))]),
        WallScene::Region { scheme, region } => {
            out.text("cli-wall-region", &[("scheme", short(view, scheme)), ("region", region)])
        }
        WallScene::Result => out.text("cli-wall-result", &[]),
        WallScene::Case => out.text("cli-wall-case", &[]),
        WallScene::Welcome => out.text("cli-wall-welcome", &[]),
        WallScene::Chart { .. } => out.text("cli-wall-chart", &[]),
        WallScene::Need { need } => out.text("cli-wall-need", &[("need", need.as_str())]),
        WallScene::Speakers => out.text("cli-wall-speakers", &[]),
        WallScene::Break { .. } => out.text("cli-wall-break", &[]),
        WallScene::Thanks => out.text("cli-wall-thanks", &[]),
    };
    let frozen = view.wall.frozen.then(|| out.text("cli-wall-frozen", &[]));
    list(out, [Some(scene), frozen].into_iter().flatten())
}

/// «12 Fjordvik kommune: kriterium 1, nettverket: oppfylt. Begrunnelse (vurdert av …)».
fn assessed(view: &LeaderView, assessment: &Assessment, out: &Output) -> String {
    let criterion = match assessment.criterion {
        Criterion::LocalNeed => "criterion-local-need",
        Criterion::Collective => "criterion-collective",
        Criterion::Partnership => "criterion-partnership",
    };
    let at = match assessment.at {
        AssessedAt::Network => "network",
        AssessedAt::WorkingGroup => "working-group",
    };
    let values = [
        ("need", need_named(view, &assessment.need)),
        ("criterion", out.text(criterion, &[])),
        ("at", at.to_owned()),
        ("met", if assessment.met { "yes" } else { "no" }.to_owned()),
        ("reason", assessment.reason.clone()),
        ("by", assessment.assessed_by.clone()),
        ("on", assessment.on.to_string()),
    ];
    out.text("cli-assessed", &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}

fn history(view: &LeaderView, out: &Output) -> Told {
    let named = |key: &str, item: &Option<HistoryItem>| {
        let what = item.as_ref().and_then(|item| item.in_words(&out.texts))?;
        Some(out.text(key, &[("what", &what)]))
    };
    list(out, [named("cli-undo", &view.history.undo), named("cli-redo", &view.history.redo)].into_iter().flatten())
}

fn short<'v>(view: &'v LeaderView, id: &'v SchemeId) -> &'v str {
    view.schemes.iter().find(|scheme| scheme.id == *id).map_or(id.as_str(), |scheme| &scheme.short_name)
}

fn need_named(view: &LeaderView, id: &NeedId) -> String {
    let need = view.needs.iter().find(|need| need.id == *id);
    need.map_or_else(|| id.to_string(), |need| format!("{} {}", need.number, need.owner.name))
}

fn local(at: DateTime<Utc>) -> String {
    at.with_timezone(&Local).format("%Y-%m-%d %H:%M:%S").to_string()
}
