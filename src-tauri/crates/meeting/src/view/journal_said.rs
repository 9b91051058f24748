//! What a command writes in which place of the meeting, as short text: so that the journal can say what stood there before.

use chrono::NaiveDate;
use forum::{Kroner, SchemeId};

use crate::command::{
    AdjustCommand, ArrangeCommand, Command, DecideCommand, DraftCommand, HistoryCommand, RegisterCommand,
    RemarkCommand, WallCommand,
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
        Command::Remark(command) => remarked(command),
        Command::Decide(command) => decided(command),
        Command::History(HistoryCommand::Undo | HistoryCommand::Redo) => Said::Nothing,
        Command::Wall(WallCommand::ShowOnWall { .. } | WallCommand::FreezeWall | WallCommand::ThawWall) => {
            Said::Nothing
        }
    }
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
        ArrangeCommand::SetCase { case } => written(format!("case {}", case.number), Some(case.title.clone())),
        ArrangeCommand::RemoveCase { number } => written(format!("case {number}"), None),
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

fn decided(command: &DecideCommand) -> Said {
    match command {
        DecideCommand::Propose { case } => Said::Told(case.to_string()),
        DecideCommand::Reopen { reason } => Said::Told(reason.trim().to_owned()),
        DecideCommand::Withdraw
        | DecideCommand::DecideByConsensus { .. }
        | DecideCommand::RecordConsensusTried
        | DecideCommand::OpenVote { .. }
        | DecideCommand::Answer { .. }
        | DecideCommand::EnterCount { .. }
        | DecideCommand::CloseVote { .. }
        | DecideCommand::CancelVote => Said::Nothing,
    }
}
