//! Every refusal of the meeting's rules has a text in three languages, and brings what the text asks for.

use std::collections::BTreeSet;

use forum::{CaseNumber, SeatId};
use procedure::plan::PlanError;
use procedure::{
    BodyId, CandidateId, ElectionError, HabilitetError, MinutesError, NumberError, PersonId, PresenceError,
    ProceedingsError, ProposalId, Quorum, SeatingError, SpeakersError, TieId, VoteError, WordsError,
};

use super::LANGUAGES;
use crate::testing::{case, everything, seat};
use crate::{Names, Refused, Texts};

fn bodo() -> SeatId {
    seat("bodo")
}

fn person() -> PersonId {
    PersonId::new("p1")
}

fn number() -> CaseNumber {
    case("21/24")
}

fn of_seating() -> Vec<SeatingError> {
    vec![
        SeatingError::SeatStandsTwice(bodo()),
        SeatingError::TwoSeatsInOneBody { person: person(), first: bodo(), second: seat("ks") },
        SeatingError::DeputyStandsTwice { seat: bodo(), person: person() },
    ]
}

fn of_presence() -> Vec<PresenceError> {
    vec![
        PresenceError::UnknownSeat(bodo()),
        PresenceError::AlreadyHere(bodo()),
        PresenceError::NotHere(bodo()),
        PresenceError::SeatVacant(bodo()),
        PresenceError::SeatTaken(bodo()),
        PresenceError::NotItsDeputy { seat: bodo(), person: person() },
        PresenceError::SitsElsewhere { person: person(), seat: bodo() },
        PresenceError::NoCase(bodo()),
        PresenceError::AlreadyOut(bodo()),
        PresenceError::NotOut(bodo()),
        PresenceError::NoDeputyHere(bodo()),
        PresenceError::DeputyForCase(bodo()),
    ]
}

fn of_habilitet() -> Vec<HabilitetError> {
    vec![
        HabilitetError::TieOfUnknownSeat(bodo()),
        HabilitetError::TieWithoutReason(bodo()),
        HabilitetError::TieRaisedAlready { seat: bodo(), tie: TieId(3) },
        HabilitetError::UnknownTie(TieId(3)),
        HabilitetError::TieDecided(TieId(3)),
        HabilitetError::NoTieMeant,
        HabilitetError::TooFewToDecideTies { present: 3, needed: 5 },
        HabilitetError::NobodyToDecideTies,
        HabilitetError::TieVotesAboveDeciders { given: 7, deciders: 5 },
        HabilitetError::TieOutcomeAgainstCount,
        HabilitetError::TiesWait(2),
    ]
}

fn of_vote() -> Vec<VoteError> {
    vec![
        VoteError::RollEmpty,
        VoteError::WithoutQuorum(Quorum { seats: 9, needed: Some(5), present: 4 }),
        VoteError::AgainstItself(ProposalId::new("A")),
        VoteError::AnotherWay,
        VoteError::MayNotVote(bodo()),
        VoteError::HasLeft(bodo()),
        VoteError::HasVoted(bodo()),
        VoteError::BallotOfAnother,
        VoteError::AnotherBallot,
        VoteError::NotACandidate(CandidateId::new("KS")),
        VoteError::TooManyCrosses { crosses: 3, most: 2 },
        VoteError::VoteIsOver(2),
        VoteError::VoteNotYet(3),
        VoteError::TooFewForSecrecy { given: 2, waiting: 9 },
        VoteError::VotesThere,
        VoteError::KeptVotesDoNotTally,
        VoteError::TooManyHands { hands: 9, here: 8 },
        VoteError::NothingGiven,
        VoteError::VoteReasonMissing,
        VoteError::NothingToRecount,
        VoteError::RecountOfOthers { given: 8, recounted: 7 },
        VoteError::ConsensusFirst,
        VoteError::StatementEmpty,
        VoteError::DidNotTakePart(bodo()),
    ]
}

fn of_election() -> Vec<ElectionError> {
    let candidate = || CandidateId::new("KS");
    vec![
        ElectionError::NoPosts,
        ElectionError::NoCandidates,
        ElectionError::CandidateTwice(candidate()),
        ElectionError::NotOnTheBallot(candidate()),
        ElectionError::TooManyBallots { ballots: 9, entitled: 8 },
        ElectionError::NoBallots,
        ElectionError::TooManyBlank { blank: 9, ballots: 8 },
        ElectionError::CrossesAboveBallots { candidate: candidate(), crosses: 9, ballots: 8 },
        ElectionError::CrossesDoNotFit { crosses: 20, ballots: 8, posts: 2 },
        ElectionError::BallotOpen,
        ElectionError::NoBallotOpen,
        ElectionError::NotNext,
        ElectionError::AnotherLot,
    ]
}

fn of_the_list() -> Vec<SpeakersError> {
    vec![
        SpeakersError::OnTheListAlready,
        SpeakersError::NotOnTheList,
        SpeakersError::ListClosed,
        SpeakersError::NobodyToReplyTo,
        SpeakersError::NobodySpeaks,
        SpeakersError::NobodyWaits,
        SpeakersError::GuestNotNamed,
    ]
}

fn of_numbers() -> Vec<NumberError> {
    vec![
        NumberError::NumberTaken { body: BodyId::new("forum"), number: number(), next: case("26/24") },
        NumberError::NumberOfAnotherYear { number: number(), year: 2025 },
        NumberError::NumberBelowOne,
        NumberError::NoNumberLeft { year: 2024 },
    ]
}

fn of_the_plan() -> Vec<PlanError> {
    vec![
        PlanError::NoSuchWeek { year: 2025, week: 53 },
        PlanError::WeekTwice(10),
        PlanError::NoSuchDay { year: 2025, month: 2, day: 29 },
    ]
}

fn of_the_order() -> Vec<ProceedingsError> {
    let proposal = || ProposalId::new("A");
    vec![
        ProceedingsError::MeetingIsClosed,
        ProceedingsError::CaseTwice(number()),
        ProceedingsError::CaseNotOnAgenda(number()),
        ProceedingsError::AnotherCaseOpen(number()),
        ProceedingsError::NoCaseOpen,
        ProceedingsError::CaseIsDone(number()),
        ProceedingsError::NoWayToClose,
        ProceedingsError::VoteIsOpen(2),
        ProceedingsError::NoVoteIsOpen,
        ProceedingsError::NoSuchVote(2),
        ProceedingsError::VotedBefore(2),
        ProceedingsError::NoSuchProposal(proposal()),
        ProceedingsError::ProposalThere(proposal()),
        ProceedingsError::ProposalEmpty,
        ProceedingsError::AgreedAlready(proposal()),
        ProceedingsError::TriedAlready,
        ProceedingsError::NoSuchSeat(bodo()),
        ProceedingsError::NotInTheRoom(bodo()),
        ProceedingsError::NoSuchBody(BodyId::new("forum")),
        ProceedingsError::LineOfOtherBody(BodyId::new("forum")),
        ProceedingsError::EachBodyForItself,
        ProceedingsError::AllBodiesTogether,
        ProceedingsError::ElectionThere,
        ProceedingsError::NoElection,
        ProceedingsError::ElectionGoesOn,
    ]
}

fn of_minutes() -> Vec<MinutesError> {
    vec![
        MinutesError::MeetingGoesOn,
        MinutesError::NobodySigns,
        MinutesError::CannotSign(bodo()),
        MinutesError::WordsOfAnotherCase(number()),
        MinutesError::CorrectionEmpty,
    ]
}

fn of_words() -> Vec<WordsError> {
    vec![WordsError::WordsTooLong { length: 200_000, limit: 100_000 }, WordsError::WordsWithPersonalNumber]
}

/// Each refusal of a room, whose codes are `codes`, said in three languages.
fn said<R: Refused>(refusals: &[R], codes: &[&str], names: &Names) -> Vec<String> {
    let made: BTreeSet<&str> = refusals.iter().map(Refused::code).collect();
    assert_eq!(made, codes.iter().copied().collect(), "every refusal of the room is here");
    let mut said = Vec::new();
    for language in LANGUAGES {
        let texts = Texts::new(language);
        for refusal in refusals {
            let values = refusal.values(names);
            let mut values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            values.push(("detail", "what and where"));
            let text = texts.get(&format!("refusal-{}", refusal.code()), &values);
            assert!(
                text.ends_with(['.', ')']) && !text.starts_with("refusal-"),
                "{language:?} {}: {text}",
                refusal.code()
            );
            assert!(!text.contains("{$"), "{language:?} {} asks for what it does not bring: {text}", refusal.code());
            said.push(text);
        }
    }
    said
}

#[test]
fn every_refusal_says_what_happened_in_three_languages_with_what_it_brings() {
    let names = everything().names;
    let mut all = said(&of_seating(), SeatingError::CODES, &names);
    all.extend(said(&of_presence(), PresenceError::CODES, &names));
    all.extend(said(&of_habilitet(), HabilitetError::CODES, &names));
    all.extend(said(&of_vote(), VoteError::CODES, &names));
    all.extend(said(&of_election(), ElectionError::CODES, &names));
    all.extend(said(&of_the_list(), SpeakersError::CODES, &names));
    all.extend(said(&of_numbers(), NumberError::CODES, &names));
    all.extend(said(&of_the_plan(), PlanError::CODES, &names));
    all.extend(said(&of_the_order(), ProceedingsError::own_codes(), &names));
    all.extend(said(&of_minutes(), MinutesError::CODES, &names));
    all.extend(said(&of_words(), WordsError::CODES, &names));
    let different: BTreeSet<&String> = all.iter().collect();
    assert!(different.len() + 8 > all.len(), "hardly two say the same: {} of {}", different.len(), all.len());
}

#[test]
fn a_refusal_names_the_seat_and_not_its_id_and_one_that_is_passed_on_says_the_same() {
    let names = everything().names;
    let own = PresenceError::AlreadyHere(bodo());
    assert_eq!(own.values(&names), [("seat", "Bodø kommune".to_owned())]);
    let passed_on = ProceedingsError::from(own.clone());
    assert_eq!((passed_on.code(), passed_on.values(&names)), (own.code(), own.values(&names)));
    let quorum = ProceedingsError::from(VoteError::WithoutQuorum(Quorum { seats: 9, needed: Some(5), present: 4 }));
    assert_eq!(quorum.values(&names), [("present", "4".to_owned()), ("needed", "5".to_owned())]);
    let done = ProceedingsError::CaseIsDone(number());
    assert_eq!(done.values(&names), [("case", "21/24 Innstilling om fordeling av midler 2025".to_owned())]);
}
