//! Every reason for which something is refused: one closed list, whatever door was knocked on.

use serde::{Deserialize, Serialize};
use strum::{Display, IntoStaticStr, VariantArray};

macro_rules! refusal_codes {
    ($($code:ident $meaning:literal $([$($value:literal),+])?;)+) => {
        /// Why something was refused, as one stable word. What to do about it stands in the texts `refusal-<code>` in the
        /// locales, in bokmål, nynorsk and English; a test walks this list over them.
        #[derive(
            Clone, Copy, Debug, Display, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, Serialize, Deserialize, VariantArray,
        )]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum RefusalCode {
            $(#[doc = $meaning] $code,)+
        }

        impl RefusalCode {
            /// The values that a refusal with this code brings to its text. English has `detail` beside them; `fault` is the code
            /// of what is wrong with a model, and is put in words for the text.
            pub fn values(self) -> &'static [&'static str] {
                match self {
                    $(RefusalCode::$code => &[$($($value),+)?],)+
                }
            }
        }
    };
}

refusal_codes! {
    // Who asks, and what was seen.
    Stale "The meeting has moved on since the sender saw it." ["seen", "revision"];
    Overwritten "The amount was set by somebody else after the sender saw it." ["theirs", "yours"];
    NotUnderstood "It is no command.";
    NotForThisWindow "Only the leader's window may do it.";
    // What was typed.
    AmountEmpty "No amount is written.";
    AmountNotAnAmount "What is written is no amount." ["typed"];
    AmountAmbiguous "What is written can be read as two amounts." ["typed", "thousands"];
    AmountGrouping "The digits do not stand in groups of three." ["typed"];
    AmountNotWhole "The amount has øre." ["typed"];
    AmountTooLarge "The amount is beyond what is kept exact." ["typed"];
    NegativeAmount "The amount is below zero.";
    AmountOutOfReach "The amount is beyond what is kept exact.";
    NameMissing "A name is missing.";
    NameTaken "The name is taken." ["name"];
    TextTooLong "The text is too long." ["limit"];
    PersonalNumber "The text holds what may be a fødselsnummer.";
    ReasonMissing "A reason is missing.";
    YearOutOfRange "The year is no year." ["year"];
    // Amounts of a draft.
    AmountAboveFrame "The amount is more than the scheme can ever have." ["amount", "frame", "scheme"];
    AdjustUnknownNeed "The need is in no scheme in force." ["need"];
    AdjustLocked "The need's amount is locked." ["need"];
    AdjustNegative "A need gets no less than nothing." ["need", "amount"];
    AdjustAboveLimit "The amount, or what is set in the scheme together, is beyond what is kept exact." ["need", "amount"];
    AdjustUnknownGroup "There is no such region or pot in the scheme." ["scheme", "name"];
    AdjustGroupLocked "The sum of the group is locked." ["scheme", "name"];
    AdjustGroupOutOfReach "The sum of the group is below zero or beyond what is kept exact." ["scheme", "name", "amount"];
    // A draft that cannot be reckoned.
    AllocateModel "The model cannot be followed." ["place", "fault"];
    AllocateSchemeNotInModel "The model says nothing of a scheme in force." ["scheme"];
    AllocateSchemeTwice "A scheme stands twice." ["scheme"];
    AllocateFrameTwice "A scheme has two frames in the year." ["scheme"];
    AllocateOutOfReach "A sum of the scheme is beyond what is kept exact." ["scheme"];
    AllocateNeedWithoutScheme "A need is in a scheme that is not in force." ["need", "scheme"];
    AllocateNeedTwice "A need stands twice." ["need"];
    AllocateNegativeApplied "A need applies for less than nothing." ["need"];
    AllocateAdjustedUnknown "An amount is set for a need that is not there." ["need"];
    AllocateAdjustedNegative "An amount below zero is set for a need." ["need"];
    AllocateGroupUnknown "An amount is set for a region or pot that is not there." ["scheme", "name"];
    AllocateGroupNegative "An amount below zero is set for a region or pot." ["scheme", "name"];
    AllocateParticipantTwice "A participant stands twice." ["name"];
    AllocateNegativeFigure "A participant has a figure below zero." ["name"];
    OtherDraft "Another draft could not be reckoned after the change." ["draft"];
    DraftNotReckoned "The draft cannot be reckoned as it stands.";
    // A division by itself.
    DivideUnitNotPositive "The unit is zero or below." ["amount"];
    DivideNegativeAmount "The amount to divide is below zero." ["amount"];
    DivideNegativeFloor "A floor is below zero." ["claim", "amount"];
    DivideNegativeCap "A cap is below zero." ["claim", "amount"];
    DivideFloorAboveCap "A floor is above its cap." ["claim", "floor", "cap"];
    DivideDuplicateClaim "Two claims have the same id." ["claim"];
    DivideWeightsTooLong "The weights have too many digits to reckon with." ["claims", "digits"];
    DivideTooLarge "An amount is beyond what is kept exact." ["place", "amount"];
    DivideFloorsAboveAmount "The floors come to more than there is." ["floors", "amount", "over"];
    CaseNotUnderstood "The case to divide is not understood.";
    // A round of søknader.
    RoundNegativePot "The pot of the round is below zero." ["amount"];
    RoundZeroRate "The rate per student is not above zero.";
    RoundZeroUnit "The unit is not above zero.";
    RoundDuplicateNumber "Two søknader have the same number." ["number"];
    RoundNegativeSum "A søknad is for less than nothing." ["number"];
    RoundNoCall "A søknad is in no call." ["number"];
    RoundOutOfReach "The pot, or what is applied for, is beyond what is kept exact.";
    // What is not there.
    UnknownNeed "There is no such behovsmelding." ["need"];
    UnknownScheme "There is no such scheme." ["scheme"];
    UnknownPot "There is no such pot." ["pot"];
    UnknownDraft "There is no such draft." ["draft", "there-is"];
    UnknownParticipant "There is no such participant." ["name"];
    UnknownApplication "There is no such søknad." ["number"];
    UnknownFinding "The draft has no such finding.";
    UnknownCase "There is no such case to be decided." ["case"];
    UnknownSeat "There is no such seat." ["seat"];
    UnknownPart "The meeting has no such part to show." ["part", "there-is"];
    InUse "It is used by something else." ["what", "by"];
    NotThere "What should be changed is not there." ["what"];
    // Drafts, frames, models, registers.
    DraftName "The name is not one for a draft." ["limit"];
    LastDraft "The only draft stays.";
    DraftsToCompare "Too few or too many drafts to set side by side." ["limit"];
    NoFrameToCopy "There is no frame to copy." ["year"];
    ModelFaulty "The model has a fault." ["place", "fault"];
    ModelNotUnderstood "The model is not understood.";
    CommitmentYear "A promise is paid in a later year than it is decided in.";
    UniversitiesAboveAmount "More goes to universities than is promised." ["sum", "whole"];
    StageSaysNothing "Nothing is written at the stage, so nothing is taken away.";
    RankBelowOne "The first in the order is number 1.";
    // The way to a decision.
    DraftProposed "The draft is put to a decision.";
    DraftDecided "The draft is decided.";
    NothingToPropose "The draft has no behovsmeldinger.";
    Blocked "Findings must be mended or accepted with a reason first." ["count"];
    NothingProposed "No draft is put to a decision.";
    ConsensusAlreadyTried "It is already recorded that consensus was tried.";
    ConsensusNotTried "A vote opens only after consensus was tried.";
    VoteOpen "A vote is open.";
    NoVoteOpen "No vote is open.";
    SeatTwice "A seat stands twice in the list of those who are here." ["seat"];
    NotOnTheRoll "The seat has no vote in this." ["seat"];
    RecusalWithoutReason "A seat is recused without a reason." ["seat"];
    RollEmpty "Nobody who may vote is present.";
    WrongVoteMethod "The votes were not taken in the way the vote was opened.";
    CountRefused "The count does not fit the roll." ["entitled"];
    NothingDecided "There is no decision to reopen.";
    CannotFreeze "The draft could not be frozen.";
    // Taking back.
    NothingToUndo "There is nothing to take back.";
    NothingToRedo "There is nothing to do again.";
    NotUndoable "It is never taken back.";
    UndoConflict "What it touched was changed since.";
    // Files.
    FileMissing "There is no such file." ["path"];
    NotAFile "It is no file." ["path"];
    NotAMeeting "It is no meeting file." ["path"];
    NotAReviewCopy "It is no review copy." ["path"];
    ReviewCopy "It is a review copy, which can only be read.";
    FileNewer "A newer program wrote the file." ["path", "made-by"];
    OpenElsewhere "The file is open elsewhere." ["path", "held"];
    CutOff "A change was cut off, and cannot be put right where nothing may be written." ["path"];
    ReadOnly "The file may not be written to." ["path"];
    SqliteTooOld "The database that is built in is too old.";
    FileDamaged "The file is damaged." ["copy"];
    CannotOpen "The file could not be opened." ["path"];
    CannotRead "The file could not be read." ["path"];
    CannotWrite "It could not be written.";
    PrintTally "Two sums of the paper that must be equal are not." ["place", "parts", "sum"];
    PrintNeedMissing "An amount is given to a behovsmelding that is not there." ["need"];
    PrintAmountMissing "A behovsmelding has no amount in the draft." ["need"];
    CannotPrintVersion "A decided version is not written as this program reads it.";
    PrintFailed "The paper could not be made.";
    FileError "The meeting file answered with an error.";
    DiskFull "There is no room left on the disk.";
    DiskError "The disk answered with an error." ["path"];
    FileExists "Something is there already." ["path"];
    BelongsToMeeting "The name is that of a meeting file or of what belongs to one." ["path"];
    WriteProtected "The file there is protected against writing." ["path"];
    UnusableName "The system cannot keep a file under the name." ["path"];
    FileInUse "Another program has the file open." ["path"];
    CopyUnsound "A copy does not read back as it should.";
    NotDamaged "The file is sound.";
    UnknownOutcome "It is not known whether the last change was written.";
    AssetDamaged "A part of the program itself is damaged.";
    NotWrittenHere "This program did not write the file.";
    NoPaper "No paper was made that can be saved.";
    NoProgram "The system has no program that opens the file." ["path"];
    UnknownPreset "There is no such preset." ["id", "there-is"];
    UnknownExample "There is no such example." ["id", "there-is"];
    // A workbook.
    EmptyFile "The file is empty.";
    FileTooLarge "The file is too large.";
    NotAWorkbook "It is no workbook.";
    UnsupportedWorkbook "It is a workbook of a kind that is not read.";
    Encrypted "The workbook is protected by a password.";
    DamagedWorkbook "The workbook is damaged.";
    TooLargeUnpacked "The workbook is too large when it is unpacked.";
    ZipBomb "The workbook is made to grow out of proportion.";
    FarCell "A cell is far outside any table." ["sheet", "cell"];
    TooManyCells "There are too many cells.";
    UnknownEncoding "The encoding of the text is not known.";
    DamagedCsv "The CSV file is damaged.";
    NoHeadings "The headings of the table are not there.";
    UnknownAnswer "It is no answer to what was asked." ["answer"];
    UnknownField "There is no such field or heading." ["field"];
    ImportProblems "There are problems in the file to be imported." ["path", "count"];
    QuestionsOpen "The file leaves questions to be answered." ["path", "count"];
    // The program around the meeting.
    NoMeetingOpen "No meeting is open.";
    NoReviewCopyOpen "No review copy is open.";
    DeskLost "An earlier command failed midway.";
    Interrupted "It was interrupted.";
    Window "A window could not be opened or closed.";
    NoDisplay "There is no display to open a window on.";
    NoWebview "The part of Windows that shows pages is not there.";
    NoFileManager "The folder could not be shown.";
}

impl RefusalCode {
    /// Every code.
    pub const ALL: &[RefusalCode] = RefusalCode::VARIANTS;

    /// The stable word: `file-missing`.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_word_on_the_command_line_and_in_json() {
        for code in RefusalCode::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), serde_json::Value::from(code.as_str()));
        }
    }
}
