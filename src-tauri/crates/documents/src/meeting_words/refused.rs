//! What a refusal of `procedure` brings to its text `refusal-<code>`: names in place of ids, numbers as they are.

use forum::SeatId;
use procedure::plan::PlanError;
use procedure::{
    ElectionError, HabilitetError, MinutesError, NumberError, PersonId, PresenceError, ProceedingsError, ProposalId,
    SeatingError, SpeakersError, VoteError, WordsError,
};

use super::Names;

/// The values of one text, by the names that the text asks for.
pub type RefusalValues = Vec<(&'static str, String)>;

/// A refusal that has a text.
pub trait Refused {
    /// The word that its text is found by: `refusal-<code>`.
    fn code(&self) -> &'static str;

    /// What its text is filled in with.
    fn values(&self, names: &Names) -> RefusalValues;
}

fn seat(names: &Names, id: &SeatId) -> (&'static str, String) {
    ("seat", names.seat(id))
}

fn person(names: &Names, id: &PersonId) -> (&'static str, String) {
    ("person", names.people.get(id).cloned().unwrap_or_else(|| id.to_string()))
}

fn proposal(names: &Names, id: &ProposalId) -> (&'static str, String) {
    ("proposal", names.proposals.get(id).cloned().unwrap_or_else(|| id.to_string()))
}

fn number<N: ToString>(name: &'static str, number: &N) -> (&'static str, String) {
    (name, number.to_string())
}

impl Refused for SeatingError {
    fn code(&self) -> &'static str {
        SeatingError::code(self)
    }

    fn values(&self, names: &Names) -> RefusalValues {
        match self {
            SeatingError::SeatStandsTwice(id) => vec![seat(names, id)],
            SeatingError::TwoSeatsInOneBody { person: who, first, second } => {
                vec![person(names, who), ("first", names.seat(first)), ("second", names.seat(second))]
            }
            SeatingError::DeputyStandsTwice { seat: id, person: who } => vec![seat(names, id), person(names, who)],
        }
    }
}

impl Refused for PresenceError {
    fn code(&self) -> &'static str {
        PresenceError::code(self)
    }

    fn values(&self, names: &Names) -> RefusalValues {
        match self {
            PresenceError::UnknownSeat(id)
            | PresenceError::AlreadyHere(id)
            | PresenceError::NotHere(id)
            | PresenceError::SeatVacant(id)
            | PresenceError::SeatTaken(id)
            | PresenceError::NoCase(id)
            | PresenceError::AlreadyOut(id)
            | PresenceError::NotOut(id)
            | PresenceError::NoDeputyHere(id)
            | PresenceError::DeputyForCase(id) => vec![seat(names, id)],
            PresenceError::NotItsDeputy { seat: id, person: who }
            | PresenceError::SitsElsewhere { seat: id, person: who } => vec![seat(names, id), person(names, who)],
        }
    }
}

impl Refused for HabilitetError {
    fn code(&self) -> &'static str {
        HabilitetError::code(self)
    }

    fn values(&self, names: &Names) -> RefusalValues {
        match self {
            HabilitetError::TieOfUnknownSeat(id) | HabilitetError::TieWithoutReason(id) => vec![seat(names, id)],
            HabilitetError::TieRaisedAlready { seat: id, tie } => vec![seat(names, id), number("tie", &tie.0)],
            HabilitetError::UnknownTie(tie) | HabilitetError::TieDecided(tie) => vec![number("tie", &tie.0)],
            HabilitetError::TooFewToDecideTies { present, needed } => {
                vec![number("present", present), number("needed", needed)]
            }
            HabilitetError::TieVotesAboveDeciders { given, deciders } => {
                vec![number("given", given), number("deciders", deciders)]
            }
            HabilitetError::TiesWait(count) => vec![number("count", count)],
            HabilitetError::NoTieMeant
            | HabilitetError::NobodyToDecideTies
            | HabilitetError::TieOutcomeAgainstCount => Vec::new(),
        }
    }
}

impl Refused for VoteError {
    fn code(&self) -> &'static str {
        VoteError::code(self)
    }

    fn values(&self, names: &Names) -> RefusalValues {
        match self {
            VoteError::WithoutQuorum(quorum) => {
                vec![number("present", &quorum.present), number("needed", &quorum.needed.unwrap_or_default())]
            }
            VoteError::AgainstItself(id) => vec![proposal(names, id)],
            VoteError::MayNotVote(id)
            | VoteError::HasLeft(id)
            | VoteError::HasVoted(id)
            | VoteError::DidNotTakePart(id) => vec![seat(names, id)],
            VoteError::TooManyHands { hands, here } => vec![number("hands", hands), number("here", here)],
            VoteError::RecountOfOthers { given, recounted } => {
                vec![number("given", given), number("recounted", recounted)]
            }
            VoteError::TooFewForSecrecy { given, waiting } => {
                vec![number("given", given), number("waiting", waiting)]
            }
            VoteError::NotACandidate(who) => vec![("candidate", names.candidate(who))],
            VoteError::TooManyCrosses { crosses, most } => vec![number("crosses", crosses), number("most", most)],
            VoteError::VoteIsOver(vote) | VoteError::VoteNotYet(vote) => vec![number("vote", vote)],
            VoteError::RollEmpty
            | VoteError::BallotOfAnother
            | VoteError::AnotherBallot
            | VoteError::AnotherWay
            | VoteError::VotesThere
            | VoteError::KeptVotesDoNotTally
            | VoteError::NothingGiven
            | VoteError::VoteReasonMissing
            | VoteError::NothingToRecount
            | VoteError::ConsensusFirst
            | VoteError::StatementEmpty => Vec::new(),
        }
    }
}

impl Refused for ElectionError {
    fn code(&self) -> &'static str {
        ElectionError::code(self)
    }

    fn values(&self, names: &Names) -> RefusalValues {
        match self {
            ElectionError::CandidateTwice(who) | ElectionError::NotOnTheBallot(who) => {
                vec![("candidate", names.candidate(who))]
            }
            ElectionError::TooManyBallots { ballots, entitled } => {
                vec![number("ballots", ballots), number("entitled", entitled)]
            }
            ElectionError::TooManyBlank { blank, ballots } => vec![number("blank", blank), number("ballots", ballots)],
            ElectionError::CrossesAboveBallots { candidate, crosses, ballots } => {
                let who = ("candidate", names.candidate(candidate));
                vec![who, number("crosses", crosses), number("ballots", ballots)]
            }
            ElectionError::CrossesDoNotFit { crosses, ballots, posts } => {
                vec![number("crosses", crosses), number("ballots", ballots), number("posts", posts)]
            }
            ElectionError::NoPosts
            | ElectionError::NoCandidates
            | ElectionError::NoBallots
            | ElectionError::BallotOpen
            | ElectionError::NoBallotOpen
            | ElectionError::NotNext
            | ElectionError::AnotherLot => Vec::new(),
        }
    }
}

impl Refused for SpeakersError {
    fn code(&self) -> &'static str {
        SpeakersError::code(self)
    }

    fn values(&self, _names: &Names) -> RefusalValues {
        Vec::new()
    }
}

impl Refused for NumberError {
    fn code(&self) -> &'static str {
        NumberError::code(self)
    }

    fn values(&self, names: &Names) -> RefusalValues {
        match self {
            NumberError::NumberTaken { body, number: taken, next } => {
                vec![("body", names.body(body)), number("number", taken), number("next", next)]
            }
            NumberError::NumberOfAnotherYear { number: given, year } => {
                vec![number("number", given), number("year", year)]
            }
            NumberError::NoNumberLeft { year } => vec![number("year", year)],
            NumberError::NumberBelowOne => Vec::new(),
        }
    }
}

impl Refused for PlanError {
    fn code(&self) -> &'static str {
        PlanError::code(self)
    }

    fn values(&self, _names: &Names) -> RefusalValues {
        match self {
            PlanError::NoSuchWeek { year, week } => vec![number("year", year), number("week", week)],
            PlanError::WeekTwice(week) => vec![number("week", week)],
            PlanError::NoSuchDay { year, month, day } => {
                vec![number("year", year), number("month", month), number("day", day)]
            }
        }
    }
}

impl Refused for ProceedingsError {
    fn code(&self) -> &'static str {
        ProceedingsError::code(self)
    }

    fn values(&self, names: &Names) -> RefusalValues {
        match self {
            ProceedingsError::Presence(error) => error.values(names),
            ProceedingsError::Habilitet(error) => error.values(names),
            ProceedingsError::Vote(error) => error.values(names),
            ProceedingsError::Election(error) => error.values(names),
            ProceedingsError::CaseTwice(case)
            | ProceedingsError::CaseNotOnAgenda(case)
            | ProceedingsError::AnotherCaseOpen(case)
            | ProceedingsError::CaseIsDone(case) => vec![("case", names.case(*case))],
            ProceedingsError::VoteIsOpen(vote)
            | ProceedingsError::NoSuchVote(vote)
            | ProceedingsError::VotedBefore(vote) => {
                vec![number("number", vote)]
            }
            ProceedingsError::NoSuchProposal(id)
            | ProceedingsError::ProposalThere(id)
            | ProceedingsError::AgreedAlready(id) => vec![proposal(names, id)],
            ProceedingsError::NoSuchSeat(id) | ProceedingsError::NotInTheRoom(id) => vec![seat(names, id)],
            ProceedingsError::NoSuchBody(body) | ProceedingsError::LineOfOtherBody(body) => {
                vec![("body", names.body(body))]
            }
            ProceedingsError::MeetingIsClosed
            | ProceedingsError::NoCaseOpen
            | ProceedingsError::NoWayToClose
            | ProceedingsError::NoVoteIsOpen
            | ProceedingsError::ProposalEmpty
            | ProceedingsError::TriedAlready
            | ProceedingsError::EachBodyForItself
            | ProceedingsError::AllBodiesTogether
            | ProceedingsError::ElectionThere
            | ProceedingsError::NoElection
            | ProceedingsError::ElectionGoesOn => Vec::new(),
        }
    }
}

impl Refused for MinutesError {
    fn code(&self) -> &'static str {
        MinutesError::code(self)
    }

    fn values(&self, names: &Names) -> RefusalValues {
        match self {
            MinutesError::CannotSign(id) => vec![seat(names, id)],
            MinutesError::WordsOfAnotherCase(case) => vec![("case", names.case(*case))],
            MinutesError::MeetingGoesOn | MinutesError::NobodySigns | MinutesError::CorrectionEmpty => Vec::new(),
        }
    }
}

impl Refused for WordsError {
    fn code(&self) -> &'static str {
        WordsError::code(self)
    }

    fn values(&self, _names: &Names) -> RefusalValues {
        match self {
            WordsError::WordsTooLong { length, limit } => vec![number("length", length), number("limit", limit)],
            WordsError::WordsWithPersonalNumber => Vec::new(),
        }
    }
}
