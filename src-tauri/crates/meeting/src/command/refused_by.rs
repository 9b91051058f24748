//! What the crates below refuse, as refusals of the meeting: the one place where their errors get one of its codes.

use std::fmt::Display;

use allocation::{AdjustError, AllocateError, DivideError, RoundError};
use documents::import::ImportError;
use forum::amount::AmountError;
use store::{OpenError, StoreError};

use super::{Refusal, RefusalCode};
use crate::files::WriteError;

/// An error's message without the code that it opens with: `file-missing: there is no file …`.
fn told(code: RefusalCode, error: &impl Display) -> Refusal {
    let message = error.to_string();
    let detail = message.strip_prefix(code.as_str()).and_then(|rest| rest.strip_prefix(": ")).unwrap_or(&message);
    Refusal::new(code, detail)
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        let code = match &error {
            StoreError::Database(_) => RefusalCode::FileError,
            StoreError::Disk { .. } => RefusalCode::DiskError,
            StoreError::Exists(_) => RefusalCode::FileExists,
            StoreError::NameTaken(_) => RefusalCode::NameTaken,
            StoreError::NotThere(_) => RefusalCode::NotThere,
            StoreError::InUse { .. } => RefusalCode::InUse,
            StoreError::NotUndoable(_) => RefusalCode::NotUndoable,
            StoreError::NothingToUndo => RefusalCode::NothingToUndo,
            StoreError::NothingToRedo => RefusalCode::NothingToRedo,
            StoreError::UndoConflict => RefusalCode::UndoConflict,
            StoreError::UnknownOutcome(_) => RefusalCode::UnknownOutcome,
            StoreError::CopyUnsound { .. } => RefusalCode::CopyUnsound,
            StoreError::NotDamaged(_) => RefusalCode::NotDamaged,
            StoreError::Open(_) => RefusalCode::CannotOpen,
        };
        if let StoreError::Open(error) = error {
            return Refusal::from(*error);
        }
        let refusal = told(code, &error);
        match &error {
            StoreError::NameTaken(name) => refusal.with("name", name),
            StoreError::NotThere(what) => refusal.with("what", what),
            StoreError::InUse { what, by } => refusal.with("what", what).with("by", by),
            StoreError::Exists(path) | StoreError::Disk { path, .. } => refusal.with("path", path.display()),
            _ => refusal,
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
            OpenError::OpenElsewhere(path) => (RefusalCode::OpenElsewhere, Some(path)),
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
            OpenError::Damaged { backup: Some(copy), .. } => {
                refusal.with("copy-revision", copy.revision).with("copy-at", copy.last_entry_at.to_rfc3339())
            }
            OpenError::Newer { made_by, .. } => refusal.with("made-by", made_by),
            _ => refusal,
        }
    }
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
            ImportError::FarCell(_) => RefusalCode::FarCell,
            ImportError::TooManyCells(_) => RefusalCode::TooManyCells,
            ImportError::Encoding(_) => RefusalCode::UnknownEncoding,
            ImportError::DamagedCsv(_) => RefusalCode::DamagedCsv,
            ImportError::NoHeadings(_) => RefusalCode::NoHeadings,
            ImportError::UnknownAnswer(_) => RefusalCode::UnknownAnswer,
            ImportError::UnknownField(_) => RefusalCode::UnknownField,
        };
        told(code, &error)
    }
}

impl From<WriteError> for Refusal {
    fn from(error: WriteError) -> Refusal {
        let (code, path) = match &error {
            WriteError::InTheWay(path) => (RefusalCode::FileExists, path),
            WriteError::BelongsToMeeting(path) => (RefusalCode::BelongsToMeeting, path),
            WriteError::WriteProtected(path) => (RefusalCode::WriteProtected, path),
            WriteError::NotAFile(path) => (RefusalCode::NotAFile, path),
            WriteError::Disk { path, .. } => (RefusalCode::CannotWrite, path),
        };
        Refusal::new(code, &error).with("path", path.display())
    }
}

impl From<AdjustError> for Refusal {
    fn from(error: AdjustError) -> Refusal {
        let code = match error {
            AdjustError::UnknownNeed(_) => RefusalCode::AdjustUnknownNeed,
            AdjustError::Locked(_) => RefusalCode::AdjustLocked,
            AdjustError::Negative { .. } => RefusalCode::AdjustNegative,
            AdjustError::AboveLimit { .. } => RefusalCode::AdjustAboveLimit,
            AdjustError::UnknownGroup(_) => RefusalCode::AdjustUnknownGroup,
            AdjustError::GroupLocked(_) => RefusalCode::AdjustGroupLocked,
            AdjustError::GroupOutOfReach { .. } => RefusalCode::AdjustGroupOutOfReach,
            AdjustError::Allocate(error) => return error.into(),
        };
        Refusal::new(code, error)
    }
}

impl From<AllocateError> for Refusal {
    /// With what stands in the way: the scheme, and the need, region, pot or participant by name.
    fn from(error: AllocateError) -> Refusal {
        let refusal = |code| Refusal::new(code, &error);
        match &error {
            AllocateError::Model(faults) => {
                let first =
                    faults.first().map(|fault| format!("{}: {}", fault.place, fault.reason)).unwrap_or_default();
                refusal(RefusalCode::AllocateModel).with("detail", first)
            }
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
            AllocateError::GroupUnknown(group) => {
                refusal(RefusalCode::AllocateGroupUnknown).with("scheme", &group.scheme).with("name", &group.name)
            }
            AllocateError::GroupNegative(group) => {
                refusal(RefusalCode::AllocateGroupNegative).with("scheme", &group.scheme).with("name", &group.name)
            }
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
        let code = match error {
            DivideError::UnitNotPositive(_) => RefusalCode::DivideUnitNotPositive,
            DivideError::NegativeAmount(_) => RefusalCode::DivideNegativeAmount,
            DivideError::NegativeFloor { .. } => RefusalCode::DivideNegativeFloor,
            DivideError::NegativeCap { .. } => RefusalCode::DivideNegativeCap,
            DivideError::FloorAboveCap { .. } => RefusalCode::DivideFloorAboveCap,
            DivideError::DuplicateClaim(_) => RefusalCode::DivideDuplicateClaim,
            DivideError::WeightsTooLong { .. } => RefusalCode::DivideWeightsTooLong,
            DivideError::TooLarge { .. } => RefusalCode::DivideTooLarge,
            DivideError::FloorsAboveAmount { .. } => RefusalCode::DivideFloorsAboveAmount,
        };
        Refusal::new(code, error)
    }
}

impl From<RoundError> for Refusal {
    fn from(error: RoundError) -> Refusal {
        let code = match error {
            RoundError::NegativePot(_) => RefusalCode::RoundNegativePot,
            RoundError::ZeroRate(_) => RefusalCode::RoundZeroRate,
            RoundError::ZeroUnit(_) => RefusalCode::RoundZeroUnit,
            RoundError::DuplicateNumber(_) => RefusalCode::RoundDuplicateNumber,
            RoundError::NegativeSum(_) => RefusalCode::RoundNegativeSum,
            RoundError::NoCall(_) => RefusalCode::RoundNoCall,
            RoundError::OutOfReach(_) => RefusalCode::RoundOutOfReach,
        };
        Refusal::new(code, error)
    }
}

impl From<AmountError> for Refusal {
    /// With the reading in kroner where what was typed has two.
    fn from(error: AmountError) -> Refusal {
        let refusal = |code| Refusal::new(code, &error);
        match &error {
            AmountError::Empty => refusal(RefusalCode::AmountEmpty),
            AmountError::NotAnAmount(_) => refusal(RefusalCode::AmountNotAnAmount),
            AmountError::Ambiguous { thousands, .. } => {
                refusal(RefusalCode::AmountAmbiguous).with("thousands", thousands.get())
            }
            AmountError::Grouping(_) => refusal(RefusalCode::AmountGrouping),
            AmountError::NotWhole(_) => refusal(RefusalCode::AmountNotWhole),
            AmountError::TooLarge(_) => refusal(RefusalCode::AmountTooLarge),
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
