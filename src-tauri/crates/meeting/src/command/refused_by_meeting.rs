//! What the rules of the meeting refuse, as refusals with one of its codes and the values of its text.

use std::fmt::Display;

use procedure::plan::PlanError;
use procedure::{
    ElectionError, HabilitetError, MinutesError, NumberError, PresenceError, ProceedingsError, SeatingError, VoteError,
    WordsError,
};

use super::{Refusal, RefusalCode};

fn refused(code: RefusalCode, error: &impl Display) -> Refusal {
    Refusal::new(code, error)
}

impl From<SeatingError> for Refusal {
    fn from(error: SeatingError) -> Refusal {
        match &error {
            SeatingError::SeatStandsTwice(seat) => refused(RefusalCode::SeatStandsTwice, &error).with("seat", seat),
            SeatingError::TwoSeatsInOneBody { person, first, second } => {
                refused(RefusalCode::TwoSeatsInOneBody, &error)
                    .with("person", person)
                    .with("first", first)
                    .with("second", second)
            }
            SeatingError::DeputyStandsTwice { seat, person } => {
                refused(RefusalCode::DeputyStandsTwice, &error).with("seat", seat).with("person", person)
            }
        }
    }
}

impl From<PresenceError> for Refusal {
    fn from(error: PresenceError) -> Refusal {
        match &error {
            PresenceError::UnknownSeat(seat) => refused(RefusalCode::UnknownSeat, &error).with("seat", seat),
            PresenceError::AlreadyHere(seat) => refused(RefusalCode::AlreadyHere, &error).with("seat", seat),
            PresenceError::NotHere(seat) => refused(RefusalCode::NotHere, &error).with("seat", seat),
            PresenceError::SeatVacant(seat) => refused(RefusalCode::SeatVacant, &error).with("seat", seat),
            PresenceError::SeatTaken(seat) => refused(RefusalCode::SeatTaken, &error).with("seat", seat),
            PresenceError::NotItsDeputy { seat, person } => {
                refused(RefusalCode::NotItsDeputy, &error).with("seat", seat).with("person", person)
            }
            PresenceError::SitsElsewhere { person, seat } => {
                refused(RefusalCode::SitsElsewhere, &error).with("person", person).with("seat", seat)
            }
            PresenceError::NoCase(seat) => refused(RefusalCode::NoCase, &error).with("seat", seat),
            PresenceError::AlreadyOut(seat) => refused(RefusalCode::AlreadyOut, &error).with("seat", seat),
            PresenceError::NotOut(seat) => refused(RefusalCode::NotOut, &error).with("seat", seat),
            PresenceError::NoDeputyHere(seat) => refused(RefusalCode::NoDeputyHere, &error).with("seat", seat),
            PresenceError::DeputyForCase(seat) => refused(RefusalCode::DeputyForCase, &error).with("seat", seat),
        }
    }
}

impl From<HabilitetError> for Refusal {
    fn from(error: HabilitetError) -> Refusal {
        match &error {
            HabilitetError::TieOfUnknownSeat(seat) => refused(RefusalCode::TieOfUnknownSeat, &error).with("seat", seat),
            HabilitetError::TieWithoutReason(seat) => refused(RefusalCode::TieWithoutReason, &error).with("seat", seat),
            HabilitetError::TieRaisedAlready { seat, tie } => {
                refused(RefusalCode::TieRaisedAlready, &error).with("seat", seat).with("tie", tie.0)
            }
            HabilitetError::UnknownTie(tie) => refused(RefusalCode::UnknownTie, &error).with("tie", tie.0),
            HabilitetError::TieDecided(tie) => refused(RefusalCode::TieDecided, &error).with("tie", tie.0),
            HabilitetError::NoTieMeant => refused(RefusalCode::NoTieMeant, &error),
            HabilitetError::TooFewToDecideTies { present, needed } => {
                refused(RefusalCode::TooFewToDecideTies, &error).with("present", present).with("needed", needed)
            }
            HabilitetError::NobodyToDecideTies => refused(RefusalCode::NobodyToDecideTies, &error),
            HabilitetError::TieVotesAboveDeciders { given, deciders } => {
                refused(RefusalCode::TieVotesAboveDeciders, &error).with("given", given).with("deciders", deciders)
            }
            HabilitetError::TieOutcomeAgainstCount => refused(RefusalCode::TieOutcomeAgainstCount, &error),
            HabilitetError::TiesWait(count) => refused(RefusalCode::TiesWait, &error).with("count", count),
        }
    }
}

impl From<VoteError> for Refusal {
    fn from(error: VoteError) -> Refusal {
        match &error {
            VoteError::RollEmpty => refused(RefusalCode::RollEmpty, &error),
            VoteError::WithoutQuorum(quorum) => refused(RefusalCode::WithoutQuorum, &error)
                .with("present", quorum.present)
                .with("needed", quorum.needed.unwrap_or(0)),
            VoteError::AgainstItself(proposal) => {
                refused(RefusalCode::AgainstItself, &error).with("proposal", proposal)
            }
            VoteError::AnotherWay => refused(RefusalCode::AnotherWay, &error),
            VoteError::MayNotVote(seat) => refused(RefusalCode::MayNotVote, &error).with("seat", seat),
            VoteError::HasLeft(seat) => refused(RefusalCode::HasLeft, &error).with("seat", seat),
            VoteError::HasVoted(seat) => refused(RefusalCode::HasVoted, &error).with("seat", seat),
            VoteError::VotesThere => refused(RefusalCode::VotesThere, &error),
            VoteError::KeptVotesDoNotTally => refused(RefusalCode::KeptVotesDoNotTally, &error),
            VoteError::TooManyHands { hands, here } => {
                refused(RefusalCode::TooManyHands, &error).with("hands", hands).with("here", here)
            }
            VoteError::NothingGiven => refused(RefusalCode::NothingGiven, &error),
            VoteError::VoteReasonMissing => refused(RefusalCode::VoteReasonMissing, &error),
            VoteError::NothingToRecount => refused(RefusalCode::NothingToRecount, &error),
            VoteError::RecountOfOthers { given, recounted } => {
                refused(RefusalCode::RecountOfOthers, &error).with("given", given).with("recounted", recounted)
            }
            VoteError::ConsensusFirst => refused(RefusalCode::ConsensusFirst, &error),
            VoteError::StatementEmpty => refused(RefusalCode::StatementEmpty, &error),
            VoteError::DidNotTakePart(seat) => refused(RefusalCode::DidNotTakePart, &error).with("seat", seat),
        }
    }
}

impl From<ElectionError> for Refusal {
    fn from(error: ElectionError) -> Refusal {
        match &error {
            ElectionError::NoPosts => refused(RefusalCode::NoPosts, &error),
            ElectionError::NoCandidates => refused(RefusalCode::NoCandidates, &error),
            ElectionError::CandidateTwice(candidate) => {
                refused(RefusalCode::CandidateTwice, &error).with("candidate", candidate)
            }
            ElectionError::NotOnTheBallot(candidate) => {
                refused(RefusalCode::NotOnTheBallot, &error).with("candidate", candidate)
            }
            ElectionError::TooManyBallots { ballots, entitled } => {
                refused(RefusalCode::TooManyBallots, &error).with("ballots", ballots).with("entitled", entitled)
            }
            ElectionError::NoBallots => refused(RefusalCode::NoBallots, &error),
            ElectionError::TooManyBlank { blank, ballots } => {
                refused(RefusalCode::TooManyBlank, &error).with("blank", blank).with("ballots", ballots)
            }
            ElectionError::CrossesAboveBallots { candidate, crosses, ballots } => {
                refused(RefusalCode::CrossesAboveBallots, &error)
                    .with("candidate", candidate)
                    .with("crosses", crosses)
                    .with("ballots", ballots)
            }
            ElectionError::CrossesDoNotFit { crosses, ballots, posts } => refused(RefusalCode::CrossesDoNotFit, &error)
                .with("crosses", crosses)
                .with("ballots", ballots)
                .with("posts", posts),
            ElectionError::BallotOpen => refused(RefusalCode::BallotOpen, &error),
            ElectionError::NoBallotOpen => refused(RefusalCode::NoBallotOpen, &error),
            ElectionError::NotNext => refused(RefusalCode::NotNext, &error),
            ElectionError::AnotherLot => refused(RefusalCode::AnotherLot, &error),
        }
    }
}

impl From<NumberError> for Refusal {
    fn from(error: NumberError) -> Refusal {
        match &error {
            NumberError::NumberTaken { body, number, next } => {
                refused(RefusalCode::NumberTaken, &error).with("body", body).with("number", number).with("next", next)
            }
            NumberError::NumberOfAnotherYear { number, year } => {
                refused(RefusalCode::NumberOfAnotherYear, &error).with("number", number).with("year", year)
            }
            NumberError::NumberBelowOne => refused(RefusalCode::NumberBelowOne, &error),
            NumberError::NoNumberLeft { year } => refused(RefusalCode::NoNumberLeft, &error).with("year", year),
        }
    }
}

impl From<PlanError> for Refusal {
    fn from(error: PlanError) -> Refusal {
        match &error {
            PlanError::NoSuchWeek { year, week } => {
                refused(RefusalCode::NoSuchWeek, &error).with("year", year).with("week", week)
            }
            PlanError::WeekTwice(week) => refused(RefusalCode::WeekTwice, &error).with("week", week),
            PlanError::NoSuchDay { year, month, day } => {
                refused(RefusalCode::NoSuchDay, &error).with("year", year).with("month", month).with("day", day)
            }
        }
    }
}

impl From<ProceedingsError> for Refusal {
    fn from(error: ProceedingsError) -> Refusal {
        let told = error.to_string();
        match error {
            ProceedingsError::Presence(error) => error.into(),
            ProceedingsError::Habilitet(error) => error.into(),
            ProceedingsError::Vote(error) => error.into(),
            ProceedingsError::Election(error) => error.into(),
            ProceedingsError::MeetingIsClosed => refused(RefusalCode::MeetingIsClosed, &told),
            ProceedingsError::CaseTwice(case) => refused(RefusalCode::CaseTwice, &told).with("case", case),
            ProceedingsError::CaseNotOnAgenda(case) => refused(RefusalCode::CaseNotOnAgenda, &told).with("case", case),
            ProceedingsError::AnotherCaseOpen(case) => refused(RefusalCode::AnotherCaseOpen, &told).with("case", case),
            ProceedingsError::NoCaseOpen => refused(RefusalCode::NoCaseOpen, &told),
            ProceedingsError::CaseIsDone(case) => refused(RefusalCode::CaseIsDone, &told).with("case", case),
            ProceedingsError::NoWayToClose => refused(RefusalCode::NoWayToClose, &told),
            ProceedingsError::VoteIsOpen(vote) => refused(RefusalCode::VoteIsOpen, &told).with("vote", vote),
            ProceedingsError::NoVoteIsOpen => refused(RefusalCode::NoVoteIsOpen, &told),
            ProceedingsError::NoSuchVote(vote) => refused(RefusalCode::NoSuchVote, &told).with("vote", vote),
            ProceedingsError::VotedBefore(vote) => refused(RefusalCode::VotedBefore, &told).with("vote", vote),
            ProceedingsError::NoSuchProposal(proposal) => {
                refused(RefusalCode::NoSuchProposal, &told).with("proposal", proposal)
            }
            ProceedingsError::ProposalThere(proposal) => {
                refused(RefusalCode::ProposalThere, &told).with("proposal", proposal)
            }
            ProceedingsError::ProposalEmpty => refused(RefusalCode::ProposalEmpty, &told),
            ProceedingsError::AgreedAlready(proposal) => {
                refused(RefusalCode::AgreedAlready, &told).with("proposal", proposal)
            }
            ProceedingsError::TriedAlready => refused(RefusalCode::TriedAlready, &told),
            ProceedingsError::NoSuchSeat(seat) => refused(RefusalCode::NoSuchSeat, &told).with("seat", seat),
            ProceedingsError::NotInTheRoom(seat) => refused(RefusalCode::NotInTheRoom, &told).with("seat", seat),
            ProceedingsError::NoSuchBody(body) => refused(RefusalCode::NoSuchBody, &told).with("body", body),
            ProceedingsError::EachBodyForItself => refused(RefusalCode::EachBodyForItself, &told),
            ProceedingsError::AllBodiesTogether => refused(RefusalCode::AllBodiesTogether, &told),
            ProceedingsError::ElectionThere => refused(RefusalCode::ElectionThere, &told),
            ProceedingsError::NoElection => refused(RefusalCode::NoElection, &told),
            ProceedingsError::ElectionGoesOn => refused(RefusalCode::ElectionGoesOn, &told),
        }
    }
}

impl From<MinutesError> for Refusal {
    fn from(error: MinutesError) -> Refusal {
        match &error {
            MinutesError::MeetingGoesOn => refused(RefusalCode::MeetingGoesOn, &error),
            MinutesError::NobodySigns => refused(RefusalCode::NobodySigns, &error),
            MinutesError::CannotSign(seat) => refused(RefusalCode::CannotSign, &error).with("seat", seat),
            MinutesError::WordsOfAnotherCase(case) => {
                refused(RefusalCode::WordsOfAnotherCase, &error).with("case", case)
            }
            MinutesError::CorrectionEmpty => refused(RefusalCode::CorrectionEmpty, &error),
        }
    }
}

impl From<WordsError> for Refusal {
    fn from(error: WordsError) -> Refusal {
        match &error {
            WordsError::WordsTooLong { length, limit } => {
                refused(RefusalCode::WordsTooLong, &error).with("length", length).with("limit", limit)
            }
            WordsError::WordsWithPersonalNumber => refused(RefusalCode::WordsWithPersonalNumber, &error),
        }
    }
}
