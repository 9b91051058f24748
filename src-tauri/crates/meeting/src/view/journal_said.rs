//! What a command writes in which place of the meeting, as short text: so that the journal can say what stood there before.

use chrono::NaiveDate;
use forum::{Kroner, SchemeId, SeatId};
use procedure::SeatMessage;
use serde_json::Value;

use crate::command::{
    AdjustCommand, AnnualCommand, ArrangeCommand, Command, DraftCommand, HistoryCommand, InboxCommand, MinuteCommand,
    PrepareCommand, PresideCommand, RecuseCommand, RegisterCommand, RemarkCommand, ReopenCommand, ResolveCommand,
    WallCommand,
};

/// What a command writes.
pub(super) enum Said {
    /// One thing in one place, or nothing there any more.
    Written { place: String, text: Option<String> },
    /// A text of its own, which takes no other's place.
    Told(String),
    /// One name in place of another.
    Renamed { from: String, to: String },
    /// Amounts that its label tells, or more than a line holds.
    Nothing,
}

/// The place of the name of the draft that is worked on.
pub(super) const WORKING_DRAFT: &str = "draft";

/// The place of a scheme's frame in a year.
pub(super) fn frame_place(scheme: &SchemeId, year: i32) -> String {
    format!("frame {scheme} {year}")
}

pub(super) fn said(command: &Command) -> Said {
    match command {
        Command::Adjust(command) => adjusted(command),
        Command::Draft(command) => drafted(command),
        Command::Register(command) => registered(command),
        Command::Arrange(command) => arranged(command),
        Command::Prepare(command) => prepared(command),
        Command::Annual(command) => of_the_year(command),
        Command::Remark(command) => remarked(command),
        Command::Reopen(ReopenCommand::Reopen { reason }) => Said::Told(reason.trim().to_owned()),
        Command::Preside(command) => presided(command),
        Command::Recuse(command) => recused(command),
        Command::Resolve(command) => resolved(command),
        Command::Minute(command) => minuted(command),
        Command::Inbox(command) => laid_before(command),
        Command::History(HistoryCommand::Undo | HistoryCommand::Redo) => Said::Nothing,
        Command::Wall(
            WallCommand::ShowOnWall { .. }
            | WallCommand::TurnWall { .. }
            | WallCommand::FreezeWall
            | WallCommand::ThawWall,
        ) => Said::Nothing,
    }
}

/// What an entry says that an earlier program wrote, by a command that is no more: in which case a draft was put to a decision.
pub(super) fn said_earlier(kind: &str, body: &Value) -> Option<Said> {
    let case = body.get("case").filter(|_| kind == "propose")?.as_str()?;
    Some(Said::Told(case.to_owned()))
}

fn written(place: impl Into<String>, text: Option<String>) -> Said {
    Said::Written { place: place.into(), text: text.filter(|text| !text.is_empty()) }
}

/// An amount of which zero takes it away.
fn unless_zero(amount: Kroner) -> Option<String> {
    (!amount.is_zero()).then(|| amount.to_string())
}

fn adjusted(command: &AdjustCommand) -> Said {
    match command {
        AdjustCommand::SetAmount { .. }
        | AdjustCommand::SetAmounts { .. }
        | AdjustCommand::FollowRule { .. }
        | AdjustCommand::FollowRuleEverywhere
        | AdjustCommand::Lock { .. }
        | AdjustCommand::Unlock { .. }
        | AdjustCommand::SetGroup { .. }
        | AdjustCommand::SetGroups { .. }
        | AdjustCommand::ChangeByPercent { .. }
        | AdjustCommand::FreeGroup { .. }
        | AdjustCommand::LockGroup { .. }
        | AdjustCommand::UnlockGroup { .. } => Said::Nothing,
    }
}

fn drafted(command: &DraftCommand) -> Said {
    match command {
        DraftCommand::NewDraft { name } | DraftCommand::ChooseDraft { name } => {
            written(WORKING_DRAFT, Some(name.clone()))
        }
        DraftCommand::CopyDraft { from: _, name } => written(WORKING_DRAFT, Some(name.clone())),
        DraftCommand::RenameDraft { from, name } => Said::Renamed { from: from.clone(), to: name.clone() },
        DraftCommand::RemoveDraft { .. } => Said::Nothing,
        DraftCommand::TryFrame { scheme, amount } => {
            written(format!("tried {scheme}"), amount.map(|amount| amount.to_string()))
        }
    }
}

fn registered(command: &RegisterCommand) -> Said {
    match command {
        RegisterCommand::SetFrame { frame } => {
            let sum = (!frame.parts.is_empty()).then(|| frame.amount().to_string());
            written(frame_place(&frame.scheme, frame.year), sum)
        }
        RegisterCommand::SetUnspent { funds } => {
            written(format!("unspent {} {} {}", funds.scheme, funds.year, funds.owner), unless_zero(funds.amount))
        }
        RegisterCommand::NameBase { base } => {
            let told = unless_zero(base.amount).map(|amount| format!("{}: {amount}", base.name));
            written(format!("base {} {}", base.scheme, base.year), told)
        }
        RegisterCommand::AddCommitment { commitment } => Said::Told(commitment.amount.to_string()),
        RegisterCommand::SetApplication { application } => {
            written(format!("application {}", application.number), unless_zero(application.applied))
        }
        RegisterCommand::RemoveApplication { number } => written(format!("application {number}"), None),
        RegisterCommand::Assess { assessment } => {
            let place = format!("assessed {} {:?} {:?}", assessment.need, assessment.at, assessment.criterion);
            written(place, Some(assessment.reason.clone()))
        }
        RegisterCommand::SetModel { model } => {
            let name = model.pointer("/name/nb").and_then(serde_json::Value::as_str);
            written("model", name.map(str::to_owned))
        }
        RegisterCommand::SetNeed { need } => {
            written(format!("need {}", need.id), Some(need.applied.total().to_string()))
        }
        RegisterCommand::RemoveNeed { need } => written(format!("need {need}"), None),
        RegisterCommand::AddRegion { name } => written(format!("region {name}"), Some(name.clone())),
        RegisterCommand::RemoveRegion { name } => written(format!("region {name}"), None),
        RegisterCommand::SetScheme { scheme } => {
            written(format!("scheme {}", scheme.id), Some(scheme.short_name.clone()))
        }
        RegisterCommand::CopyFrame { .. }
        | RegisterCommand::SetParticipant { .. }
        | RegisterCommand::RemoveParticipant { .. }
        | RegisterCommand::SetDetails { .. } => Said::Nothing,
    }
}

fn arranged(command: &ArrangeCommand) -> Said {
    match command {
        ArrangeCommand::SetMeeting { forum, secretariat, date, place } => {
            written("meeting", Some(meeting_told(forum, secretariat, *date, place.as_deref())))
        }
        ArrangeCommand::SetCase { case, .. } => written(format!("case {}", case.number), Some(case.title.clone())),
        ArrangeCommand::RemoveCase { number } => written(format!("case {number}"), None),
        ArrangeCommand::SetCaseText { text } => written(format!("background {}", text.case), text.background.clone()),
        ArrangeCommand::SetBody { body } => written(format!("body {}", body.id), Some(body.name.clone())),
        ArrangeCommand::RemoveBody { body } => written(format!("body {body}"), None),
        ArrangeCommand::SetSeats { seats } => written("seats".to_owned(), Some(seats.len().to_string())),
        ArrangeCommand::SetSeat { seat } => written(format!("seat {}", seat.id), Some(seat.organisation.clone())),
        ArrangeCommand::RemoveSeat { seat } => written(format!("seat {seat}"), None),
        ArrangeCommand::PlanMeeting { meeting } => {
            let date = meeting.date.map(|date| date.to_string());
            let told = [date.as_deref(), meeting.place.as_deref()];
            written(format!("plan {}", meeting.id), Some(told.into_iter().flatten().collect::<Vec<_>>().join(", ")))
        }
        ArrangeCommand::RemoveMeeting { meeting } => written(format!("plan {meeting}"), None),
        ArrangeCommand::SetAgenda { meeting, agenda } => {
            let cases: Vec<String> = agenda.iter().map(|entry| entry.case.to_string()).collect();
            written(format!("agenda {meeting}"), Some(cases.join(", ")))
        }
        ArrangeCommand::ReportAbsence { absence } => Said::Told(absence.seat.to_string()),
        ArrangeCommand::WithdrawAbsence { seat, .. } => Said::Told(seat.to_string()),
        // Names and contact data stay out of the journal's short texts.
        ArrangeCommand::SetHolder { .. } | ArrangeCommand::SetPerson { .. } | ArrangeCommand::EmptyContact { .. } => {
            Said::Nothing
        }
    }
}

/// Why somebody may be *inhabil*, and what a *vara* answered, is not told in short.
fn prepared(command: &PrepareCommand) -> Said {
    match command {
        PrepareCommand::PlanMeetings { series } => {
            let weeks: Vec<String> = series.weeks.iter().map(u32::to_string).collect();
            Said::Told(format!("{}: {}", series.year, weeks.join(", ")))
        }
        PrepareCommand::LayAgenda { meeting } => Said::Told(meeting.to_string()),
        PrepareCommand::CarryOver { from, to } => Said::Told(format!("{from} → {to}")),
        PrepareCommand::SetCasePlan { plan } => written(format!("case plan {}", plan.case), plan.method.clone()),
        PrepareCommand::FollowUp { case, done } => {
            written(format!("followed up {case}"), done.map(|day| day.to_string()))
        }
        PrepareCommand::SetComposition { composition } => {
            written(format!("composition {}", composition.body), composition.decided_by.clone())
        }
        PrepareCommand::LoadComposition { preset, .. } => Said::Told(preset.clone()),
        PrepareCommand::ProposeCase { proposal } => Said::Told(proposal.title.clone()),
        PrepareCommand::TakeUpProposal { case, .. } => Said::Told(case.title.clone()),
        PrepareCommand::TurnDownProposal { reason, .. } => Said::Told(reason.trim().to_owned()),
        PrepareCommand::ReportTie { .. }
        | PrepareCommand::WithdrawReport { .. }
        | PrepareCommand::AnswerCall { .. }
        | PrepareCommand::KeepVersion { .. }
        | PrepareCommand::SetVedtak { .. } => Said::Nothing,
    }
}

fn of_the_year(command: &AnnualCommand) -> Said {
    match command {
        AnnualCommand::SetMilestone { milestone } => {
            let until = milestone.until.map(|until| format!("–{until}")).unwrap_or_default();
            let told = format!("{} {}{until}", milestone.what, milestone.from);
            // A new one has no number yet, and takes no other's place.
            match milestone.id {
                0 => Said::Told(told),
                id => written(format!("milestone {id}"), Some(told)),
            }
        }
        AnnualCommand::FinishMilestone { milestone, done } => {
            written(format!("milestone done {milestone}"), done.map(|day| day.to_string()))
        }
        AnnualCommand::RemoveMilestone { milestone } => written(format!("milestone {milestone}"), None),
        AnnualCommand::LoadMilestones { preset, year } => Said::Told(format!("{preset}, {year}")),
        AnnualCommand::SetRow { row } => match row.id {
            0 => Said::Told(row.what.clone()),
            id => written(format!("row {id}"), Some(format!("{}: {}", row.what, row.status.as_str()))),
        },
        AnnualCommand::RemoveRow { row } => written(format!("row {row}"), None),
        AnnualCommand::FillList { fill } => Said::Told(fill.list.to_string()),
    }
}

fn seats(seats: &[SeatId]) -> Said {
    Said::Told(seats.iter().map(SeatId::as_str).collect::<Vec<_>>().join(", "))
}

fn presided(command: &PresideCommand) -> Said {
    match command {
        PresideCommand::OpenMeeting { meeting } => Said::Told(meeting.to_string()),
        PresideCommand::Arrive { seats: who }
        | PresideCommand::Leave { seats: who }
        | PresideCommand::Return { seats: who } => seats(who),
        PresideCommand::StepOut { seats: who, .. } => seats(who),
        PresideCommand::DeputyIn { seat, .. }
        | PresideCommand::DeputyOut { seat }
        | PresideCommand::LeadCase { seat } => Said::Told(seat.to_string()),
        PresideCommand::OpenCase { case, .. } => Said::Told(case.to_string()),
        PresideCommand::AskFloor { .. }
        | PresideCommand::WithdrawFloor { .. }
        | PresideCommand::GiveFloor { .. }
        | PresideCommand::EndFloor
        | PresideCommand::CloseList
        | PresideCommand::CloseCase { .. }
        | PresideCommand::CloseMeeting => Said::Nothing,
    }
}

/// Why somebody is *inhabil* is not told in short: the minutes have it.
fn recused(command: &RecuseCommand) -> Said {
    match command {
        RecuseCommand::RaiseTies { ties } => {
            Said::Told(ties.iter().map(|tie| tie.seat.as_str()).collect::<Vec<_>>().join(", "))
        }
        RecuseCommand::FindTieAfterwards { seat, .. } => Said::Told(seat.to_string()),
        RecuseCommand::WithdrawTie { .. } | RecuseCommand::TreatTies { .. } => Said::Nothing,
    }
}

fn resolved(command: &ResolveCommand) -> Said {
    match command {
        ResolveCommand::PutForward { proposal, text, .. } => Said::Told(format!("{proposal}: {}", text.trim())),
        ResolveCommand::Agree { proposal, .. } => Said::Told(proposal.to_string()),
        ResolveCommand::BreakOffVote { why } | ResolveCommand::Recount { why, .. } => Said::Told(why.trim().to_owned()),
        ResolveCommand::Say { text, .. } => Said::Told(text.trim().to_owned()),
        ResolveCommand::GiveAnswer { seat, .. } | ResolveCommand::CastAtDesk { seat, .. } => {
            Said::Told(seat.to_string())
        }
        ResolveCommand::PutDraftForward { .. }
        | ResolveCommand::ConsensusTried
        | ResolveCommand::PutToVote { .. }
        | ResolveCommand::CountHands { .. }
        | ResolveCommand::HandInBallots { .. }
        | ResolveCommand::EndVote { .. }
        | ResolveCommand::OpenElection { .. }
        | ResolveCommand::OpenSecondBallot { .. }
        | ResolveCommand::CountBallots { .. }
        | ResolveCommand::DrawLot => Said::Nothing,
    }
}

fn laid_before(command: &InboxCommand) -> Said {
    match command {
        InboxCommand::HandIn { seat, message } => Said::Told(match message {
            SeatMessage::Remark { text, .. } => text.clone(),
            SeatMessage::Tie { case, .. } => format!("{seat}, {case}"),
            SeatMessage::Absence { meeting, .. } => format!("{seat}, {meeting}"),
            SeatMessage::ProposedCase { title, .. } => title.clone(),
            SeatMessage::CounterProposal { why, .. } => why.clone().unwrap_or_else(|| seat.to_string()),
        }),
        InboxCommand::TakeIn { number } | InboxCommand::SetAside { number } => Said::Told(number.to_string()),
    }
}

fn minuted(command: &MinuteCommand) -> Said {
    match command {
        MinuteCommand::WriteMinutes { case, text, .. } => {
            written(format!("minutes {case}"), Some(text.trim().to_owned()))
        }
        MinuteCommand::CorrectMinutes { text, .. } => Said::Told(text.trim().to_owned()),
        MinuteCommand::CloseMinutes { .. } => Said::Nothing,
    }
}

/// «Samarbeidsforum i Nordland, Statsforvalteren i Nordland, 2026-03-13, Bodø».
pub(super) fn meeting_told(forum: &str, secretariat: &str, date: Option<NaiveDate>, place: Option<&str>) -> String {
    let date = date.map(|date| date.to_string());
    let told = [Some(forum), Some(secretariat), date.as_deref(), place];
    told.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn remarked(command: &RemarkCommand) -> Said {
    match command {
        RemarkCommand::SetNote { need, note } => written(format!("note {need}"), Some(note.trim().to_owned())),
        RemarkCommand::OverrideFinding { code, place, reason } => {
            written(format!("accepted {code:?} {place:?}"), Some(reason.trim().to_owned()))
        }
        RemarkCommand::SetStageAmount { .. } => Said::Nothing,
    }
}
