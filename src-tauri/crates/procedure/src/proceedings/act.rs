//! What can be done in a meeting, as data.

use forum::vote::{Choice, Count};
use forum::{CaseNumber, NeedId, SeatId};
use serde::{Deserialize, Serialize};

use crate::{
    BodyId, CandidateId, CaseStatus, CountedBallots, ElectionRule, JointVote, LotShown, MajorityRule, MoveKind, NewTie,
    ProposalId, Remit, StatementKind, TieId, Treatment, VoteQuestion, Way,
};

/// One act of a meeting. It concerns the case that is being treated, where it says nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "act", rename_all = "kebab-case")]
pub enum Act {
    /// Somebody comes, goes, or changes seats.
    Move {
        /// Which seat.
        seat: SeatId,
        /// What happens.
        what: MoveKind,
    },
    /// Takes up a case.
    OpenCase {
        /// Which.
        case: CaseNumber,
        /// Who leads it.
        led_by: Option<SeatId>,
        /// How several bodies decide in it; says nothing where one meets.
        #[serde(default)]
        joint: JointVote,
    },
    /// Another leads the case, as when the leader is *inhabil*.
    LeadCase {
        /// Who.
        seat: SeatId,
    },
    /// Is done with the case.
    CloseCase {
        /// Treated, put off or withdrawn.
        status: CaseStatus,
    },
    /// Raises a tie, in the case that is being treated or in one to come.
    RaiseTie {
        /// Which.
        tie: NewTie,
    },
    /// Takes a tie back.
    WithdrawTie {
        /// Which.
        tie: TieId,
    },
    /// The body decides one tie or many.
    TreatTies {
        /// Which body, in a joint meeting.
        body: Option<BodyId>,
        /// What it decides.
        treatment: Treatment,
    },
    /// A tie is found out after a vote that was held in the meeting: it is put on record what the vote was without the seat.
    FindTieAfterwards {
        /// Which vote.
        number: u32,
        /// Whose.
        seat: SeatId,
        /// What was found out.
        why: String,
    },
    /// Puts a proposal forward.
    Propose {
        /// Its id.
        proposal: ProposalId,
        /// Whose; none for the secretariat's.
        by: Option<SeatId>,
        /// In words.
        text: String,
        /// What each body decides of it, where they decide different *ordninger*; none where each decides all of it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        remits: Vec<Remit>,
    },
    /// Records that consensus was tried and not reached (R134).
    ConsensusTried,
    /// The body agrees on a proposal (R133).
    Agree {
        /// Which.
        proposal: ProposalId,
        /// About which lines; none for a case without a table.
        lines: Vec<NeedId>,
        /// Which body, in a joint meeting; none for all together.
        body: Option<BodyId>,
    },
    /// Opens a vote.
    OpenVote {
        /// On what.
        question: VoteQuestion,
        /// About which lines; none for a case without a table.
        lines: Vec<NeedId>,
        /// Which body, in a joint meeting; none for all together.
        body: Option<BodyId>,
        /// How it is taken.
        way: Way,
        /// Which majority; none for the county's.
        rule: Option<MajorityRule>,
        /// The vote that it repeats.
        repeats: Option<u32>,
    },
    /// A seat answers in a roll call; none takes an answer back.
    Answer {
        /// Which seat.
        seat: SeatId,
        /// What.
        choice: Option<Choice>,
    },
    /// Hands are counted.
    CountHands {
        /// The count.
        count: Count,
    },
    /// Browsers could vote too in the vote by laptop that is open: who votes in one cannot know whom it talks to (`SECURITY.md` of the
    /// room), and the minutes say so.
    AlsoByBrowser,
    /// Closes the vote that is open, on proposals or a ballot of an election.
    CloseVote {
        /// How whoever leads raised a hand; asked for when hands tie and the county has a casting vote.
        hand_of_leader: Option<Choice>,
    },
    /// Breaks the vote off.
    BreakOffVote {
        /// Why.
        why: String,
    },
    /// Counts the votes of a vote in the case again.
    Recount {
        /// Which vote.
        number: u32,
        /// What is counted now.
        count: Count,
        /// Why it is counted again.
        why: String,
    },
    /// A member wants something said in the minutes.
    Say {
        /// Who.
        seat: SeatId,
        /// Which kind.
        kind: StatementKind,
        /// In their words.
        text: String,
    },
    /// Opens the election of the case, and its first ballot.
    OpenElection {
        /// By which rule.
        rule: ElectionRule,
        /// Who stands.
        candidates: Vec<CandidateId>,
        /// Which body, in a joint meeting; none for all together.
        body: Option<BodyId>,
        /// How the first ballot is taken by laptop; none when tellers count it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        way: Option<Way>,
    },
    /// Opens the ballot that comes next, for those who are here now: the second, or one that was broken off.
    OpenBallot {
        /// How it is taken by laptop; none when tellers count it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        way: Option<Way>,
    },
    /// The tellers' count of a ballot.
    CountBallots {
        /// What they counted.
        counted: CountedBallots,
    },
    /// A lot that is on the disk.
    TakeLot {
        /// Which.
        lot: LotShown,
    },
    /// Closes the meeting: after it nothing is decided.
    CloseMeeting,
}
