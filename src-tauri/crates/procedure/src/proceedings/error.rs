//! Why an act is refused: the closed lists of the rooms that refuse it, and what concerns the order of the meeting.

use forum::{CaseNumber, SeatId};
use strum::{IntoStaticStr, VariantNames};

use crate::{BodyId, ElectionError, HabilitetError, PresenceError, ProposalId, VoteError};

/// Why an act is refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum ProceedingsError {
    /// Who is here.
    #[error(transparent)]
    Presence(#[from] PresenceError),
    /// A habilitet question.
    #[error(transparent)]
    Habilitet(#[from] HabilitetError),
    /// A vote.
    #[error(transparent)]
    Vote(#[from] VoteError),
    /// An election.
    #[error(transparent)]
    Election(#[from] ElectionError),
    /// The meeting is closed.
    #[error("the meeting is closed")]
    MeetingIsClosed,
    /// A case stands twice on the agenda.
    #[error("case {0} stands twice")]
    CaseTwice(CaseNumber),
    /// The meeting has no such case.
    #[error("the meeting has no case {0}")]
    CaseNotOnAgenda(CaseNumber),
    /// Another case is being treated.
    #[error("case {0} is being treated")]
    AnotherCaseOpen(CaseNumber),
    /// No case is being treated.
    #[error("no case is being treated")]
    NoCaseOpen,
    /// The case is done with.
    #[error("case {0} is done with")]
    CaseIsDone(CaseNumber),
    /// A case is closed as treated, put off or withdrawn.
    #[error("a case is not closed as that")]
    NoWayToClose,
    /// A vote is open.
    #[error("vote {0} is open")]
    VoteIsOpen(u32),
    /// No vote is open.
    #[error("no vote is open")]
    NoVoteIsOpen,
    /// No vote with that number was held in the case on that question.
    #[error("vote {0} was not held on that in this case")]
    NoSuchVote(u32),
    /// The question was voted on; a vote on it again says which it repeats, and both stay.
    #[error("that was voted on in vote {0}")]
    VotedBefore(u32),
    /// Nobody has put the proposal forward in the case.
    #[error("there is no proposal {0} in the case")]
    NoSuchProposal(ProposalId),
    /// A proposal has that id already.
    #[error("there is a proposal {0} already")]
    ProposalThere(ProposalId),
    /// A proposal without words.
    #[error("the proposal has no words")]
    ProposalEmpty,
    /// The body agreed on it already.
    #[error("the body agreed on proposal {0} already")]
    AgreedAlready(ProposalId),
    /// It is recorded already that consensus was tried.
    #[error("it is recorded already that consensus was tried")]
    TriedAlready,
    /// The meeting has no such seat.
    #[error("there is no seat {0}")]
    NoSuchSeat(SeatId),
    /// Nobody is here for the seat.
    #[error("nobody is in the room for seat {0}")]
    NotInTheRoom(SeatId),
    /// No such body meets.
    #[error("there is no body {0}")]
    NoSuchBody(BodyId),
    /// The body does not decide all of these lines.
    #[error("{0} does not decide all of these lines")]
    LineOfOtherBody(BodyId),
    /// Each body decides for itself in the case: say which.
    #[error("each body decides for itself in this case")]
    EachBodyForItself,
    /// The bodies decide together in the case.
    #[error("the bodies decide together in this case")]
    AllBodiesTogether,
    /// The case has an election already.
    #[error("the case has an election already")]
    ElectionThere,
    /// The case has no election.
    #[error("the case has no election")]
    NoElection,
    /// The election of the case is not over.
    #[error("the election of the case is not over")]
    ElectionGoesOn,
}

impl ProceedingsError {
    /// The stable word of the refusal, which its text is found by.
    pub fn code(&self) -> &'static str {
        match self {
            ProceedingsError::Presence(error) => error.code(),
            ProceedingsError::Habilitet(error) => error.code(),
            ProceedingsError::Vote(error) => error.code(),
            ProceedingsError::Election(error) => error.code(),
            own => own.into(),
        }
    }

    /// The codes of its own, after those of the rooms.
    pub fn own_codes() -> &'static [&'static str] {
        let passed_on = 4;
        <ProceedingsError as strum::VariantNames>::VARIANTS.get(passed_on..).unwrap_or_default()
    }
}
