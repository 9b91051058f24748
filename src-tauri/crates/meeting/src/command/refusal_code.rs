//! Every reason for which something is refused: one closed list, whatever door was knocked on.

use serde::{Deserialize, Serialize};
use strum::{Display, IntoStaticStr, VariantArray};

macro_rules! refusal_codes {
    ($($code:ident $meaning:literal;)+) => {
        /// Why something was refused, as one stable word. What to do about it stands in the texts `refusal-<code>` in the
        /// locales, in bokmål, nynorsk and English; a test walks this list over them.
        #[derive(
            Clone, Copy, Debug, Display, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, Serialize, Deserialize, VariantArray,
        )]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum RefusalCode {
            $(#[doc = $meaning] $code,)+
        }
    };
}

refusal_codes! {
    // Who asks, and what was seen.
    Stale "The meeting has moved on since the sender saw it.";
    Overwritten "The amount was set by somebody else after the sender saw it.";
    NotUnderstood "It is no command.";
    NotForThisWindow "Only the leader's window may do it.";
    // What was typed.
    AmountEmpty "No amount is written.";
    AmountNotAnAmount "What is written is no amount.";
    AmountAmbiguous "What is written can be read as two amounts.";
    AmountGrouping "The digits do not stand in groups of three.";
    AmountNotWhole "The amount has øre.";
    AmountTooLarge "The amount is beyond what is kept exact.";
    NegativeAmount "The amount is below zero.";
    AmountOutOfReach "The amount is beyond what is kept exact.";
    NameMissing "A name is missing.";
    NameTaken "The name is taken.";
    TextTooLong "The text is too long.";
    PersonalNumber "The text holds what may be a fødselsnummer.";
    ReasonMissing "A reason is missing.";
    YearOutOfRange "The year is no year.";
    // Amounts of a draft.
    AmountAboveFrame "The amount is more than the scheme can ever have.";
    AdjustUnknownNeed "The need is in no scheme in force.";
    AdjustLocked "The need's amount is locked.";
    AdjustNegative "A need gets no less than nothing.";
    AdjustAboveLimit "The amount, or what is set in the scheme together, is beyond what is kept exact.";
    AdjustUnknownGroup "There is no such region or pot in the scheme.";
    AdjustGroupLocked "The sum of the group is locked.";
    AdjustGroupOutOfReach "The sum of the group is below zero or beyond what is kept exact.";
    // A draft that cannot be reckoned.
    AllocateModel "The model cannot be followed.";
    AllocateSchemeNotInModel "The model says nothing of a scheme in force.";
    AllocateSchemeTwice "A scheme stands twice.";
    AllocateFrameTwice "A scheme has two frames in the year.";
    AllocateOutOfReach "A sum of the scheme is beyond what is kept exact.";
    AllocateNeedWithoutScheme "A need is in a scheme that is not in force.";
    AllocateNeedTwice "A need stands twice.";
    AllocateNegativeApplied "A need applies for less than nothing.";
    AllocateAdjustedUnknown "An amount is set for a need that is not there.";
    AllocateAdjustedNegative "An amount below zero is set for a need.";
    AllocateGroupUnknown "An amount is set for a region or pot that is not there.";
    AllocateGroupNegative "An amount below zero is set for a region or pot.";
    AllocateParticipantTwice "A participant stands twice.";
    AllocateNegativeFigure "A participant has a figure below zero.";
    OtherDraft "Another draft could not be reckoned after the change.";
    DraftNotReckoned "The draft cannot be reckoned as it stands.";
    // A division by itself.
    DivideUnitNotPositive "The unit is zero or below.";
    DivideNegativeAmount "The amount to divide is below zero.";
    DivideNegativeFloor "A floor is below zero.";
    DivideNegativeCap "A cap is below zero.";
    DivideFloorAboveCap "A floor is above its cap.";
    DivideDuplicateClaim "Two claims have the same id.";
    DivideWeightsTooLong "The weights have too many digits to reckon with.";
    DivideTooLarge "An amount is beyond what is kept exact.";
    DivideFloorsAboveAmount "The floors come to more than there is.";
    CaseNotUnderstood "The case to divide is not understood.";
    // A round of søknader.
    RoundNegativePot "The pot of the round is below zero.";
    RoundZeroRate "The rate per student is not above zero.";
    RoundZeroUnit "The unit is not above zero.";
    RoundDuplicateNumber "Two søknader have the same number.";
    RoundNegativeSum "A søknad is for less than nothing.";
    RoundNoCall "A søknad is in no call.";
    RoundOutOfReach "The pot, or what is applied for, is beyond what is kept exact.";
    // What is not there.
    UnknownNeed "There is no such behovsmelding.";
    UnknownScheme "There is no such scheme.";
    UnknownPot "There is no such pot.";
    UnknownDraft "There is no such draft.";
    UnknownParticipant "There is no such participant.";
    UnknownApplication "There is no such søknad.";
    UnknownFinding "The draft has no such finding.";
    UnknownCase "There is no such case to be decided.";
    UnknownSeat "There is no such seat.";
    InUse "It is used by something else.";
    NotThere "What should be changed is not there.";
    // Drafts, frames, models, registers.
    DraftName "The name is not one for a draft.";
    LastDraft "The only draft stays.";
    DraftsToCompare "Too few or too many drafts to set side by side.";
    NoFrameToCopy "There is no frame to copy.";
    ModelFaulty "The model has a fault.";
    ModelNotUnderstood "The model is not understood.";
    CommitmentYear "A promise is paid in a later year than it is decided in.";
    UniversitiesAboveAmount "More goes to universities than is promised.";
    StageSaysNothing "Nothing is written at the stage, so nothing is taken away.";
    RankBelowOne "The first in the order is number 1.";
    // The way to a decision.
    DraftProposed "The draft is put to a decision.";
    DraftDecided "The draft is decided.";
    NothingToPropose "The draft has no behovsmeldinger.";
    Blocked "Findings must be mended or accepted with a reason first.";
    NothingProposed "No draft is put to a decision.";
    ConsensusAlreadyTried "It is already recorded that consensus was tried.";
    ConsensusNotTried "A vote opens only after consensus was tried.";
    VoteOpen "A vote is open.";
    NoVoteOpen "No vote is open.";
    SeatTwice "A seat stands twice in the list of those who are here.";
    NotOnTheRoll "The seat has no vote in this.";
    RecusalWithoutReason "A seat is recused without a reason.";
    RollEmpty "Nobody who may vote is present.";
    WrongVoteMethod "The votes were not taken in the way the vote was opened.";
    CountRefused "The count does not fit the roll.";
    NothingDecided "There is no decision to reopen.";
    CannotFreeze "The draft could not be frozen.";
    // Taking back.
    NothingToUndo "There is nothing to take back.";
    NothingToRedo "There is nothing to do again.";
    NotUndoable "It is never taken back.";
    UndoConflict "What it touched was changed since.";
    // Files.
    FileMissing "There is no such file.";
    NotAFile "It is no file.";
    NotAMeeting "It is no meeting file.";
    NotAReviewCopy "It is no review copy.";
    ReviewCopy "It is a review copy, which can only be read.";
    FileNewer "A newer program wrote the file.";
    OpenElsewhere "The file is open elsewhere.";
    CutOff "A change was cut off, and cannot be put right where nothing may be written.";
    ReadOnly "The file may not be written to.";
    SqliteTooOld "The database that is built in is too old.";
    FileDamaged "The file is damaged.";
    CannotOpen "The file could not be opened.";
    CannotRead "The file could not be read.";
    CannotWrite "It could not be written.";
    CannotPrint "The paper could not be made.";
    FileError "The meeting file answered with an error.";
    DiskError "The disk answered with an error.";
    FileExists "Something is there already.";
    BelongsToMeeting "The name is that of a meeting file or of what belongs to one.";
    WriteProtected "The file there is protected against writing.";
    CopyUnsound "A copy does not read back as it should.";
    NotDamaged "The file is sound.";
    UnknownOutcome "It is not known whether the last change was written.";
    AssetDamaged "A part of the program itself is damaged.";
    NotWrittenHere "This program did not write the file.";
    UnknownPreset "There is no such preset.";
    UnknownExample "There is no such example.";
    NewFromWhat "It is not said what the new meeting is made from.";
    // A workbook.
    EmptyFile "The file is empty.";
    FileTooLarge "The file is too large.";
    NotAWorkbook "It is no workbook.";
    UnsupportedWorkbook "It is a workbook of a kind that is not read.";
    Encrypted "The workbook is protected by a password.";
    DamagedWorkbook "The workbook is damaged.";
    TooLargeUnpacked "The workbook is too large when it is unpacked.";
    ZipBomb "The workbook is made to grow out of proportion.";
    FarCell "A cell is far outside any table.";
    TooManyCells "There are too many cells.";
    UnknownEncoding "The encoding of the text is not known.";
    DamagedCsv "The CSV file is damaged.";
    NoHeadings "The headings of the table are not there.";
    UnknownAnswer "It is no answer to what was asked.";
    UnknownField "There is no such field or heading.";
    ImportProblems "There are problems in the file to be imported.";
    QuestionsOpen "The file leaves questions to be answered.";
    // The program around the meeting.
    NoMeetingOpen "No meeting is open.";
    NoReviewCopyOpen "No review copy is open.";
    DeskLost "An earlier command failed midway.";
    Interrupted "It was interrupted.";
    Window "A window could not be opened or closed.";
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
