//! Every reason for which something is refused: one closed list, whatever door was knocked on.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

macro_rules! refusal_codes {
    ($($code:ident $meaning:literal $([$($value:literal),+])?;)+) => {
        /// Why something was refused, as one stable word. What to do about it stands in the texts `refusal-<code>` in the
        /// locales, in bokmål, nynorsk and English; a test walks this list over them.
        #[derive(
            Clone, Copy, Debug, Display, EnumString, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, Serialize, Deserialize, VariantArray,
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
    Stopped "It was stopped by whoever waited for it.";
    // What was typed.
    AmountEmpty "No amount is written.";
    AmountNotAnAmount "What is written is no amount." ["typed"];
    AmountAmbiguous "What is written can be read as two amounts." ["typed", "thousands"];
    AmountGrouping "The digits do not stand in groups of three." ["typed"];
    AmountNotWhole "The amount has øre." ["typed"];
    AmountTooLarge "The amount is beyond what is kept exact." ["typed"];
    AmountPercent "A percentage is written where kroner are asked for." ["typed"];
    AmountNotAChange "What is written is no change in percent." ["typed"];
    AmountPercentWithoutSign "The percentage says neither up nor down." ["typed"];
    AmountPercentOutOfReach "The percentage is 0, takes away more than all, or is too large or too fine." ["typed"];
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
    AdjustNothingToChange "All that is to be changed by a percentage is locked, is nothing, or would stay as it is.";
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
    RollEmpty "Nobody who may vote is present.";
    NothingDecided "There is no decision to reopen.";
    CannotFreeze "The draft could not be frozen.";
    // A meeting that is led act by act.
    UnknownMeeting "There is no such meeting." ["meeting", "there-is"];
    MeetingNotOpened "No meeting is opened.";
    MeetingIsOpen "Another meeting is open." ["meeting"];
    MeetingHeld "The meeting was held already." ["meeting"];
    HeldOnNoDay "A meeting that was held has a day that has come." ["meeting"];
    MeetingIsLed "A meeting is open, and what is decided is decided in it.";
    OtherPast "What was done in a meeting would read otherwise." ["meeting"];
    MinutesClosed "The minutes are closed." ["meeting"];
    MinutesNotClosed "The minutes are not closed." ["meeting"];
    AgendaCaseInUse "Something was done in the case in the meeting." ["case"];
    TermEndsBefore "A term ends before it begins.";
    NoWeeks "No week is named for the meetings.";
    CarryFromOpen "What a meeting did not treat is carried over when it is closed." ["meeting"];
    NothingToCarry "The meeting left nothing untreated." ["meeting"];
    ProcessWithVedtak "A process item ends in no vedtak." ["case"];
    GroupAtMostBelow "A group has fewer seats at most than at least." ["name"];
    SectionEmpty "A section of the final innstilling is empty, without a reason." ["sections"];
    SectionNotEmpty "A reason is given for a section that is not empty." ["section"];
    OptionOfOther "An option is given that the document does not have." ["option"];
    VersionNotKept "No such version of the innstilling is kept." ["stage"];
    VedtakTwice "A line of the vedtak stands twice." ["need"];
    VedtakWithoutReason "A line of the vedtak deviates without a reason." ["need"];
    SeatsNotRead "The list of seats cannot be read." ["line", "column"];
    YearModelUnread "A new year needs a model that is understood.";
    NobodyMeets "A meeting is of a body at least.";
    IdNotAWord "An id is one word." ["id"];
    NeedIdWrong "A behovsmelding is named by its scheme and number." ["need", "expected"];
    UnknownRegion "There is no such region." ["region"];
    NeedFigureOutOfReach "A number of a behovsmelding is outside what a table may hold." ["figure", "given", "least", "most"];
    CoordinatorAboveOwner "The coordinator is paid of the owner's part, and asks for more." ["coordinator", "owner"];
    YearTwice "A year stands twice." ["year"];
    NoLotDue "No lot is to be drawn.";
    AttachmentTooLarge "The file is larger than what is kept." ["limit"];
    SeatStandsTwice "A seat stands twice." ["seat"];
    TwoSeatsInOneBody "One person holds two seats of one body." ["person", "first", "second"];
    DeputyStandsTwice "A seat has its own representative, or one person twice, as deputy." ["seat", "person"];
    AlreadyHere "The representative is here already." ["seat"];
    NotHere "Nobody is here for the seat." ["seat"];
    SeatVacant "Nobody holds the seat, so nobody can come for it but a *vara*." ["seat"];
    SeatTaken "Somebody sits in the seat, who must give it back first." ["seat"];
    NotItsDeputy "The person is no *vara* of the seat." ["seat", "person"];
    SitsElsewhere "The person sits in another seat of the same body." ["person", "seat"];
    NoCase "It concerns one case, and none is being treated." ["seat"];
    AlreadyOut "Has left the room already." ["seat"];
    NotOut "Has not left the room." ["seat"];
    NoDeputyHere "No *vara* sits in the seat." ["seat"];
    DeputyForCase "A *vara* for the case gives the seat back instead of stepping out." ["seat"];
    TieOfUnknownSeat "The meeting has no such seat." ["seat"];
    TieWithoutReason "A tie is raised without saying why." ["seat"];
    TieRaisedAlready "The same tie waits already, or was decided." ["seat", "tie"];
    UnknownTie "There is no such tie." ["tie"];
    TieDecided "The tie is decided; what has come to light since is raised as a new one." ["tie"];
    NoTieMeant "No tie that waits is meant.";
    TooFewToDecideTies "Without those who are tied there is no quorum, and the county's rule lets nobody else decide." ["present", "needed"];
    NobodyToDecideTies "Nobody who may decide is here.";
    TieVotesAboveDeciders "More votes than deciders." ["given", "deciders"];
    TieOutcomeAgainstCount "The count says something else than the outcome.";
    TiesWait "Ties of the case wait to be decided, before anything is decided in it." ["count"];
    WithoutQuorum "Too few are here to decide." ["present", "needed"];
    AgainstItself "A proposal stands against itself." ["proposal"];
    AnotherWay "The votes are not taken in that way in this vote.";
    MayNotVote "The seat may not vote in this." ["seat"];
    HasLeft "The seat has left while the vote is open." ["seat"];
    HasVoted "The seat has voted; a ballot is final." ["seat"];
    NoSuchMessage "There is no such message." ["number"];
    MessageSettled "The message is settled." ["number"];
    MessageEmpty "The message says nothing.";
    TooManyMessages "Too many messages of the seat wait for the leader." ["limit"];
    CounterProposalEmpty "A counter-proposal names no line, or too many.";
    LineTwice "A line stands twice, so that it is not known which amount is meant." ["need"];
    NotAPost "The file is not what a representative has written at home." ["path"];
    PostOfAnother "The file was written for another meeting." ["forum", "year"];
    NotShown "The leader has not shown what is asked about.";
    TooFewForSecrecy "So few have cast a secret ballot, while others may still, that the count would tell how they voted." ["given", "waiting"];
    BallotOfAnother "The ballot has the id of another seat's ballot.";
    AnotherBallot "The ballot says what may not stand on it: crosses where a proposal is voted on, an answer where somebody is elected.";
    NotACandidate "The ballot has a cross for somebody who does not stand." ["candidate"];
    TooManyCrosses "The ballot has more crosses than there are posts." ["crosses", "most"];
    VoteIsOver "The vote that the ballot is for has ended." ["vote"];
    VoteNotYet "The vote that the ballot is for has not opened." ["vote"];
    VotesThere "Votes are taken from the file into a vote that has some already.";
    KeptVotesDoNotTally "What the file kept of the vote is not what was voted: taken in another way, or more ballots than voters.";
    TooManyHands "More hands than people who may vote and are still here." ["hands", "here"];
    NothingGiven "Nobody has voted, or nothing is counted.";
    VoteReasonMissing "A vote is broken off, or counted again, without a reason.";
    NothingToRecount "Only hands and paper are counted again.";
    RecountOfOthers "A second counting finds another number of votes than were given." ["given", "recounted"];
    ConsensusFirst "Consensus is tried before a vote opens (R134).";
    StatementEmpty "What is said for the minutes is empty.";
    DidNotTakePart "Who did not take part cannot dissent." ["seat"];
    NoPosts "There is no post to fill.";
    NoCandidates "There are no candidates.";
    CandidateTwice "A candidate stands twice." ["candidate"];
    NotOnTheBallot "A cross for somebody who is not on the ballot." ["candidate"];
    TooManyBallots "More ballots than people who may vote." ["ballots", "entitled"];
    NoBallots "Nobody has voted.";
    TooManyBlank "More blank ballots than ballots." ["blank", "ballots"];
    CrossesAboveBallots "A candidate has more crosses than there are ballots with crosses: one ballot has one cross for each." ["candidate", "crosses", "ballots"];
    CrossesDoNotFit "More crosses than the ballots have room for, or fewer than ballots that are not blank." ["crosses", "ballots", "posts"];
    BallotOpen "The ballot is open already.";
    NoBallotOpen "No ballot is open.";
    NotNext "Something else comes next: a second ballot, a lot, or nothing.";
    AnotherLot "The lot is among others, or for another number of posts.";
    OnTheListAlready "Stands on the list already for the same.";
    NotOnTheList "Does not stand on the list.";
    ListClosed "The list is closed (*strek*); only points of order and replies are taken.";
    NobodyToReplyTo "A reply is to somebody who has the floor.";
    NobodySpeaks "Nobody has the floor.";
    NobodyWaits "Nobody waits.";
    GuestNotNamed "A guest without a name.";
    NumberTaken "The body has given the number before." ["body", "number", "next"];
    NumberOfAnotherYear "The number is of another year than the meeting." ["number", "year"];
    NumberBelowOne "Numbers start at 1.";
    NoNumberLeft "The year has no number left." ["year"];
    NoSuchWeek "The year has no such week." ["year", "week"];
    WeekTwice "A week stands twice." ["week"];
    NoSuchDay "The year has no such day: 29 February outside a leap year." ["year", "month", "day"];
    PeriodBackwards "A period ends before it begins.";
    NoSuchMilestone "There is no such step of the årshjul." ["milestone"];
    MilestoneLoop "What a step needs first needs it in turn." ["what"];
    UnknownCalendar "There is no such calendar of a county." ["id", "there-is"];
    UnknownComposition "There is no such composition of a county." ["id", "there-is"];
    NoTemplate "The body has no first and last items of its agendas." ["body"];
    NothingToFill "Everything is there already.";
    NoSuchColumn "The list has no such column." ["column"];
    NoSuchStatus "The list has no such status." ["status"];
    ColumnOfOtherKind "The value is of another kind than its column's." ["column"];
    ShareNotAboveZero "A part of the split is not above zero." ["scheme", "amount"];
    SchemeTwiceInSplit "An ordning stands twice in the split." ["scheme"];
    SplitDoesNotTally "The split does not come to the whole." ["sum", "whole"];
    RowHasFiles "A row with files is not taken away." ["count"];
    ListNotRead "The list cannot be read." ["line", "column"];
    MeetingIsClosed "The meeting is closed.";
    CaseTwice "A case stands twice on the agenda." ["case"];
    CaseNotOnAgenda "The meeting has no such case." ["case"];
    AnotherCaseOpen "Another case is being treated." ["case"];
    NoCaseOpen "No case is being treated.";
    CaseIsDone "The case is done with." ["case"];
    NoWayToClose "A case is closed as treated, put off or withdrawn.";
    VoteIsOpen "A vote is open." ["number"];
    NoVoteIsOpen "No vote is open.";
    NoSuchVote "No vote with that number was held in the case on that question." ["number"];
    VotedBefore "The question was voted on; a vote on it again says which it repeats, and both stay." ["number"];
    NoSuchProposal "Nobody has put the proposal forward in the case." ["proposal"];
    ProposalThere "A proposal has that id already." ["proposal"];
    ProposalEmpty "A proposal without words.";
    AgreedAlready "The body agreed on it already." ["proposal"];
    TriedAlready "It is recorded already that consensus was tried.";
    NoSuchSeat "The meeting has no such seat." ["seat"];
    NotInTheRoom "Nobody is here for the seat." ["seat"];
    NoSuchBody "No such body meets." ["body"];
    LeaderOfOther "Who is to lead the body has no seat of it." ["what", "body"];
    SchemeOfNoBody "No body that meets decides the scheme." ["scheme"];
    LineOfOtherBody "The body does not decide all of the lines." ["body"];
    EachBodyForItself "Each body decides for itself in the case: say which.";
    AllBodiesTogether "The bodies decide together in the case.";
    ElectionThere "The case has an election already.";
    NoElection "The case has no election.";
    ElectionGoesOn "The election of the case is not over.";
    MeetingGoesOn "The meeting goes on.";
    NobodySigns "Nobody signs.";
    CannotSign "Who signs has no seat, or signs twice." ["seat"];
    WordsOfAnotherCase "There are words about a case that was not taken up." ["case"];
    CorrectionEmpty "A correction says nothing.";
    WordsTooLong "Longer than what may be kept." ["length", "limit"];
    WordsWithPersonalNumber "It holds what may be a fødselsnummer (OUTSIDE 6).";
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
