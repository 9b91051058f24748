//! What the crates below refuse, as refusals of the meeting: the one place where their errors get one of its codes.

use std::fmt::Display;
use std::io;

use allocation::{AdjustError, AllocateError, DivideError, Group, ModelFault, RoundError};
use documents::PrintError;
use documents::import::ImportError;
use forum::Stopped;
use forum::amount::AmountError;
use store::{Holder, OpenError, StoreError};

use super::{Refusal, RefusalCode};
use crate::files::WriteError;

/// An error's message without the code that it opens with: `file-missing: there is no file …`.
fn told(code: RefusalCode, error: &impl Display) -> Refusal {
    told_as(code.as_str(), code, error)
}

/// The same of one that the meeting calls by another code than the message opens with.
fn told_as(own: &str, code: RefusalCode, error: &impl Display) -> Refusal {
    let message = error.to_string();
    let detail = message.strip_prefix(own).and_then(|rest| rest.strip_prefix(": ")).unwrap_or(&message);
    Refusal::new(code, detail)
}

impl Refusal {
    /// With the scheme and the region or pot; the name is empty for a whole scheme.
    fn of_group(self, group: &Group) -> Refusal {
        self.with("scheme", &group.scheme).with("name", &group.name)
    }
}

impl Refusal {
    /// A file to read from, by its name, that was not read.
    pub fn cannot_read(name: impl Display, error: &io::Error) -> Refusal {
        let held = store::system::is_held(error);
        let code = if held { RefusalCode::FileInUse } else { RefusalCode::CannotRead };
        Refusal::new(code, format!("{name}: {error}")).with("path", name)
    }
}

impl From<Stopped> for Refusal {
    fn from(stopped: Stopped) -> Refusal {
        Refusal::new(RefusalCode::Stopped, stopped)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        let code = match &error {
            full if full.is_disk_full() => RefusalCode::DiskFull,
            held if held.is_held() => RefusalCode::FileInUse,
            StoreError::Database(_) => RefusalCode::FileError,
            StoreError::Disk { .. } => RefusalCode::DiskError,
            StoreError::Exists(_) => RefusalCode::FileExists,
            StoreError::UnusableName(_) => RefusalCode::UnusableName,
            StoreError::NameTaken(_) => RefusalCode::NameTaken,
            StoreError::NotThere(_) => RefusalCode::NotThere,
            StoreError::InUse { .. } => RefusalCode::InUse,
            StoreError::NotUndoable(_) => RefusalCode::NotUndoable,
            StoreError::NothingToUndo => RefusalCode::NothingToUndo,
            StoreError::NothingToRedo => RefusalCode::NothingToRedo,
            StoreError::UndoConflict => RefusalCode::UndoConflict,
            StoreError::UnknownOutcome(_) => RefusalCode::UnknownOutcome,
            StoreError::CopyUnsound { .. } => RefusalCode::CopyUnsound,
            StoreError::Stopped(_) => RefusalCode::Stopped,
            StoreError::NotDamaged(_) => RefusalCode::NotDamaged,
            StoreError::Open(_) => RefusalCode::CannotOpen,
        };
        if let StoreError::Open(error) = error {
            return Refusal::from(*error);
        }
        let refusal = told_as(error.code(), code, &error);
        match &error {
            StoreError::NameTaken(name) => refusal.with("name", name),
            StoreError::NotThere(what) => refusal.with("what", what),
            StoreError::InUse { what, by } => refusal.with("what", what).with("by", by),
            StoreError::Exists(path) | StoreError::UnusableName(path) | StoreError::Disk { path, .. } => {
                refusal.with("path", path.display())
            }
            StoreError::Database(_)
            | StoreError::NotUndoable(_)
            | StoreError::NothingToUndo
            | StoreError::NothingToRedo
            | StoreError::UndoConflict
            | StoreError::UnknownOutcome(_)
            | StoreError::CopyUnsound { .. }
            | StoreError::Stopped(_)
            | StoreError::NotDamaged(_)
            | StoreError::Open(_) => refusal,
        }
    }
}

impl From<OpenError> for Refusal {
    /// A damaged file's refusal also says how far its newest good copy goes, when there is one.
    fn from(error: OpenError) -> Refusal {
        let (code, path) = match &error {
            OpenError::Missing(path) => (RefusalCode::FileMissing, Some(path)),
            OpenError::NotAFile(path) => (RefusalCode::NotAFile, Some(path)),
            OpenError::NotAMeeting(path) => (RefusalCode::NotAMeeting, Some(path)),
            OpenError::ReviewCopy(path) => (RefusalCode::ReviewCopy, Some(path)),
            OpenError::NotAReviewCopy(path) => (RefusalCode::NotAReviewCopy, Some(path)),
            OpenError::Newer { path, .. } => (RefusalCode::FileNewer, Some(path)),
            OpenError::OpenElsewhere { path, .. } => (RefusalCode::OpenElsewhere, Some(path)),
            OpenError::ReadOnly(path) => (RefusalCode::ReadOnly, Some(path)),
            OpenError::CutOff(path) => (RefusalCode::CutOff, Some(path)),
            OpenError::SqliteTooOld(_) => (RefusalCode::SqliteTooOld, None),
            OpenError::Damaged { path, .. } => (RefusalCode::FileDamaged, Some(path)),
            OpenError::Unreadable { path, .. } => (RefusalCode::CannotOpen, Some(path)),
        };
        let refusal = told(code, &error);
        let refusal = match path {
            Some(path) => refusal.with("path", path.display()),
            None => refusal,
        };
        match &error {
            OpenError::Damaged { backup: Some(copy), .. } => refusal
                .with("copy", "yes")
                .with("copy-revision", copy.revision)
                .with("copy-at", copy.last_entry_at.to_rfc3339()),
            OpenError::Damaged { backup: None, .. } => refusal.with("copy", "no"),
            OpenError::Newer { made_by, .. } => refusal.with("made-by", made_by),
            OpenError::OpenElsewhere { by, .. } => held_by(refusal, by.as_deref()),
            OpenError::Missing(_)
            | OpenError::NotAFile(_)
            | OpenError::NotAMeeting(_)
            | OpenError::ReviewCopy(_)
            | OpenError::NotAReviewCopy(_)
            | OpenError::ReadOnly(_)
            | OpenError::CutOff(_)
            | OpenError::SqliteTooOld(_)
            | OpenError::Unreadable { .. } => refusal,
        }
    }
}

/// With who has the file, as far as it is known.
fn held_by(refusal: Refusal, by: Option<&Holder>) -> Refusal {
    let Some(by) = by else { return refusal.with("held", "no") };
    refusal
        .with("held", if by.user.is_empty() { "machine" } else { "user" })
        .with("user", &by.user)
        .with("machine", &by.machine)
        .with("since", by.since.with_timezone(&chrono::Local).format("%d.%m.%Y %H:%M"))
}

impl From<ImportError> for Refusal {
    fn from(error: ImportError) -> Refusal {
        let code = match &error {
            ImportError::Empty(_) => RefusalCode::EmptyFile,
            ImportError::TooLarge(_) => RefusalCode::FileTooLarge,
            ImportError::NotAWorkbook(_) => RefusalCode::NotAWorkbook,
            ImportError::Unsupported(_) => RefusalCode::UnsupportedWorkbook,
            ImportError::Encrypted(_) => RefusalCode::Encrypted,
            ImportError::Damaged(_) => RefusalCode::DamagedWorkbook,
            ImportError::TooLargeUnpacked(_) => RefusalCode::TooLargeUnpacked,
            ImportError::ZipBomb(_) => RefusalCode::ZipBomb,
            ImportError::FarCell { .. } => RefusalCode::FarCell,
            ImportError::TooManyCells(_) => RefusalCode::TooManyCells,
            ImportError::Encoding(_) => RefusalCode::UnknownEncoding,
            ImportError::DamagedCsv(_) => RefusalCode::DamagedCsv,
            ImportError::NoHeadings(_) => RefusalCode::NoHeadings,
            ImportError::Stopped(_) => RefusalCode::Stopped,
            ImportError::UnknownAnswer { .. } => RefusalCode::UnknownAnswer,
            ImportError::UnknownField { .. } => RefusalCode::UnknownField,
        };
        let refusal = told(code, &error);
        match &error {
            ImportError::FarCell { sheet, cell, .. } => refusal.with("sheet", sheet).with("cell", cell),
            ImportError::UnknownAnswer { answer, .. } => refusal.with("answer", answer),
            ImportError::UnknownField { field, .. } => refusal.with("field", field),
            ImportError::Empty(_)
            | ImportError::Stopped(_)
            | ImportError::TooLarge(_)
            | ImportError::NotAWorkbook(_)
            | ImportError::Unsupported(_)
            | ImportError::Encrypted(_)
            | ImportError::Damaged(_)
            | ImportError::TooLargeUnpacked(_)
            | ImportError::ZipBomb(_)
            | ImportError::TooManyCells(_)
            | ImportError::Encoding(_)
            | ImportError::DamagedCsv(_)
            | ImportError::NoHeadings(_) => refusal,
        }
    }
}

impl From<WriteError> for Refusal {
    fn from(error: WriteError) -> Refusal {
        let (code, path) = match &error {
            WriteError::Disk { path, .. } if error.is_disk_full() => (RefusalCode::DiskFull, path),
            WriteError::Disk { path, .. } if error.is_held() => (RefusalCode::FileInUse, path),
            WriteError::InTheWay(path) => (RefusalCode::FileExists, path),
            WriteError::BelongsToMeeting(path) => (RefusalCode::BelongsToMeeting, path),
            WriteError::WriteProtected(path) => (RefusalCode::WriteProtected, path),
            WriteError::NotAFile(path) => (RefusalCode::NotAFile, path),
            WriteError::UnusableName(path) => (RefusalCode::UnusableName, path),
            WriteError::Disk { path, .. } => (RefusalCode::CannotWrite, path),
        };
        Refusal::new(code, &error).with("path", path.display())
    }
}

impl From<AdjustError> for Refusal {
    fn from(error: AdjustError) -> Refusal {
        let refusal = |code| Refusal::new(code, &error);
        match &error {
            AdjustError::UnknownNeed(need) => refusal(RefusalCode::AdjustUnknownNeed).with("need", need),
            AdjustError::Locked(need) => refusal(RefusalCode::AdjustLocked).with("need", need),
            AdjustError::Negative { need, amount } => {
                refusal(RefusalCode::AdjustNegative).with("need", need).with("amount", amount)
            }
            AdjustError::AboveLimit { need, amount } => {
                refusal(RefusalCode::AdjustAboveLimit).with("need", need).with("amount", amount)
            }
            AdjustError::UnknownGroup(group) => refusal(RefusalCode::AdjustUnknownGroup).of_group(group),
            AdjustError::GroupLocked(group) => refusal(RefusalCode::AdjustGroupLocked).of_group(group),
            AdjustError::GroupOutOfReach { group, amount } => {
                refusal(RefusalCode::AdjustGroupOutOfReach).of_group(group).with("amount", amount)
            }
            AdjustError::NothingToChange => refusal(RefusalCode::AdjustNothingToChange),
            AdjustError::Allocate(error) => error.clone().into(),
        }
    }
}

impl From<AllocateError> for Refusal {
    /// With what stands in the way: the scheme, and the need, region, pot or participant by name.
    fn from(error: AllocateError) -> Refusal {
        let refusal = |code| Refusal::new(code, &error);
        match &error {
            AllocateError::Model(faults) => match faults.first() {
                Some(ModelFault { place, reason }) => {
                    refusal(RefusalCode::AllocateModel).with("place", place).with("fault", reason.code())
                }
                None => refusal(RefusalCode::AllocateModel),
            },
            AllocateError::SchemeNotInModel(scheme) => {
                refusal(RefusalCode::AllocateSchemeNotInModel).with("scheme", scheme)
            }
            AllocateError::SchemeTwice(scheme) => refusal(RefusalCode::AllocateSchemeTwice).with("scheme", scheme),
            AllocateError::FrameTwice(scheme) => refusal(RefusalCode::AllocateFrameTwice).with("scheme", scheme),
            AllocateError::OutOfReach { scheme, .. } => refusal(RefusalCode::AllocateOutOfReach).with("scheme", scheme),
            AllocateError::NeedWithoutScheme { need, scheme } => {
                refusal(RefusalCode::AllocateNeedWithoutScheme).with("need", need).with("scheme", scheme)
            }
            AllocateError::NeedTwice(need) => refusal(RefusalCode::AllocateNeedTwice).with("need", need),
            AllocateError::NegativeApplied(need) => refusal(RefusalCode::AllocateNegativeApplied).with("need", need),
            AllocateError::AdjustedUnknown(need) => refusal(RefusalCode::AllocateAdjustedUnknown).with("need", need),
            AllocateError::AdjustedNegative(need) => refusal(RefusalCode::AllocateAdjustedNegative).with("need", need),
            AllocateError::GroupUnknown(group) => refusal(RefusalCode::AllocateGroupUnknown).of_group(group),
            AllocateError::GroupNegative(group) => refusal(RefusalCode::AllocateGroupNegative).of_group(group),
            AllocateError::ParticipantTwice(name) => refusal(RefusalCode::AllocateParticipantTwice).with("name", name),
            AllocateError::NegativeFigure(name) => refusal(RefusalCode::AllocateNegativeFigure).with("name", name),
            AllocateError::Divide { scheme, error: division } => {
                Refusal { detail: error.to_string(), ..Refusal::from(division.clone()) }.with("scheme", scheme)
            }
        }
    }
}

impl From<DivideError> for Refusal {
    fn from(error: DivideError) -> Refusal {
        let refusal = |code| Refusal::new(code, &error);
        match &error {
            DivideError::UnitNotPositive(unit) => refusal(RefusalCode::DivideUnitNotPositive).with("amount", unit),
            DivideError::NegativeAmount(amount) => refusal(RefusalCode::DivideNegativeAmount).with("amount", amount),
            DivideError::NegativeFloor { claim, floor } => {
                refusal(RefusalCode::DivideNegativeFloor).with("claim", claim).with("amount", floor)
            }
            DivideError::NegativeCap { claim, cap } => {
                refusal(RefusalCode::DivideNegativeCap).with("claim", claim).with("amount", cap)
            }
            DivideError::FloorAboveCap { claim, floor, cap, .. } => {
                refusal(RefusalCode::DivideFloorAboveCap).with("claim", claim).with("floor", floor).with("cap", cap)
            }
            DivideError::DuplicateClaim(claim) => refusal(RefusalCode::DivideDuplicateClaim).with("claim", claim),
            DivideError::WeightsTooLong { claims, digits } => {
                refusal(RefusalCode::DivideWeightsTooLong).with("claims", claims).with("digits", digits)
            }
            DivideError::TooLarge { place, amount } => {
                refusal(RefusalCode::DivideTooLarge).with("place", place).with("amount", amount)
            }
            DivideError::FloorsAboveAmount { floors, amount, over } => refusal(RefusalCode::DivideFloorsAboveAmount)
                .with("floors", floors)
                .with("amount", amount)
                .with("over", over),
        }
    }
}

impl From<RoundError> for Refusal {
    fn from(error: RoundError) -> Refusal {
        let refusal = |code| Refusal::new(code, &error);
        match &error {
            RoundError::NegativePot(pot) => refusal(RefusalCode::RoundNegativePot).with("amount", pot),
            RoundError::ZeroRate(_) => refusal(RefusalCode::RoundZeroRate),
            RoundError::ZeroUnit(_) => refusal(RefusalCode::RoundZeroUnit),
            RoundError::DuplicateNumber(number) => refusal(RefusalCode::RoundDuplicateNumber).with("number", number),
            RoundError::NegativeSum(number) => refusal(RefusalCode::RoundNegativeSum).with("number", number),
            RoundError::NoCall(number) => refusal(RefusalCode::RoundNoCall).with("number", number),
            RoundError::OutOfReach(_) => refusal(RefusalCode::RoundOutOfReach),
        }
    }
}

impl From<PrintError> for Refusal {
    fn from(error: PrintError) -> Refusal {
        match &error {
            PrintError::Tally { place, parts, sum } => {
                told(RefusalCode::PrintTally, &error).with("place", place).with("parts", parts).with("sum", sum)
            }
            PrintError::NeedMissing(need) => told(RefusalCode::PrintNeedMissing, &error).with("need", need),
            PrintError::AmountMissing(need) => told(RefusalCode::PrintAmountMissing, &error).with("need", need),
            PrintError::Stopped(stopped) => Refusal::from(*stopped),
            PrintError::Failed(_) => told(RefusalCode::PrintFailed, &error),
        }
    }
}

impl From<AmountError> for Refusal {
    /// With what was typed, and the reading in kroner where it has two.
    fn from(error: AmountError) -> Refusal {
        let refusal = |code| Refusal::new(code, &error);
        match &error {
            AmountError::Empty => refusal(RefusalCode::AmountEmpty),
            AmountError::NotAnAmount(text) => refusal(RefusalCode::AmountNotAnAmount).with("typed", text),
            AmountError::Ambiguous { text, thousands } => {
                refusal(RefusalCode::AmountAmbiguous).with("typed", text).with("thousands", thousands)
            }
            AmountError::Grouping(text) => refusal(RefusalCode::AmountGrouping).with("typed", text),
            AmountError::NotWhole(text) => refusal(RefusalCode::AmountNotWhole).with("typed", text),
            AmountError::TooLarge(text) => refusal(RefusalCode::AmountTooLarge).with("typed", text),
            AmountError::Percent(text) => refusal(RefusalCode::AmountPercent).with("typed", text),
            AmountError::NotAChange(text) => refusal(RefusalCode::AmountNotAChange).with("typed", text),
            AmountError::PercentWithoutSign(text) => refusal(RefusalCode::AmountPercentWithoutSign).with("typed", text),
            AmountError::PercentOutOfReach(text) => refusal(RefusalCode::AmountPercentOutOfReach).with("typed", text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_detail_does_not_repeat_the_code() {
        let refusal = Refusal::from(StoreError::NothingToUndo);
        assert_eq!(refusal.to_string(), "nothing-to-undo: there is no change that can be taken back");
    }

    #[test]
    fn opening_that_failed_midway_is_told_as_what_failed() {
        let refusal = Refusal::from(StoreError::from(OpenError::Missing("mars.innstilling".into())));
        assert_eq!(refusal.code, RefusalCode::FileMissing);
        assert_eq!(refusal.values["path"], "mars.innstilling");
    }
}
