//! What goes on paper: the decided version when there is one, else the working draft, marked as such.

use std::borrow::Cow;

use allocation::{Allocation, SchemeAllocation, bound_in_later_years, matrix, payments};
use chrono::{DateTime, Utc};
use documents::Unprintable;
use documents::innstilling::{
    AgainstDecided, Attended, DecidedPart, Decision, EmptyTold, How, Innstilling, Kept, MajorityAsked, Overridden,
    Presence, RoundPart, SchemePart, SetAside, SetAsideBy, Voted,
};
use forum::vote::{Attendance, Choice, Roll, VoteMethod, VoteResult, Votes};
use forum::{CaseNumber, Language, Scheme, Seat, SeatGroup, SeatId, Work};
use procedure::{BodyId, InnstillingStage, Outcome, Proceedings, ProposalId, RecordEntry, VoteTold, Way, WhyNotOnRoll};

use crate::command::{EmptySection, Refusal};
use crate::state::State;
use crate::view::queries::round;
use crate::view::{self, ClosedVote, Decided, DecisionRecord};

/// What is printed: the meeting as the paper tells it, and what it is of the whole.
pub(crate) struct Printed<'s> {
    /// The amounts, and what they follow from.
    pub state: Cow<'s, State>,
    /// Which version that was kept it is, if it is one.
    pub kept: Option<KeptAs>,
    /// The schemes that are left out of it.
    pub others: Vec<Scheme>,
}

/// A version as it was kept.
pub(crate) struct KeptAs {
    pub stage: InnstillingStage,
    pub kept_at: DateTime<Utc>,
    /// How it stands to what the forum decided.
    pub against: AgainstDecided,
    /// Why sections of it are empty.
    pub empty: Vec<EmptySection>,
}

/// The innstilling as PDF.
pub(crate) fn innstilling(
    printed: &Printed<'_>,
    language: Language,
    at: DateTime<Utc>,
    work: Work,
) -> Result<Vec<u8>, Refusal> {
    Ok(documents::innstilling(&content(printed, language, at)?, language, work)?)
}

/// The letters of the innstilling that no font has, and where.
pub(crate) fn unprintable(
    printed: &Printed<'_>,
    language: Language,
    at: DateTime<Utc>,
) -> Result<Vec<Unprintable>, Refusal> {
    Ok(documents::unprintable(&content(printed, language, at)?, language)?)
}

fn content<'s>(printed: &'s Printed<'_>, language: Language, at: DateTime<Utc>) -> Result<Innstilling<'s>, Refusal> {
    let state: &State = &printed.state;
    let allocation = state.reckoned()?;
    // A version that is not what the forum decided tells nothing of how the forum decided.
    let is_the_forums = printed.kept.as_ref().is_none_or(|kept| kept.against == AgainstDecided::Same);
    let in_force = state.decision.decision.as_ref().filter(|_| is_the_forums);
    let proposed = state.decision.proposed.as_ref().filter(|_| printed.kept.is_none());
    let version = in_force.map(|decision| &decision.version).or(proposed);
    Ok(Innstilling {
        forum: &state.info.forum,
        secretariat: &state.info.secretariat,
        case: state.case_in_question(),
        date: state.info.date,
        place: state.info.place.as_deref(),
        year: state.info.year,
        constructed: state.info.constructed.as_ref().map(|note| note.get(language)),
        draft: &state.draft,
        version: version.map(|version| version.hash.as_str()),
        model: &state.model,
        schemes: scheme_parts(state, allocation),
        needs: &state.needs,
        assessments: &state.assessments,
        participants: &state.participants,
        commitments: &state.commitments,
        payments: payments(&state.basis(), allocation),
        later: bound_in_later_years(&state.basis(), allocation, &state.bases),
        matrix: matrix(None, &state.basis(), allocation),
        regions: &state.regions,
        overrides: state
            .overrides
            .iter()
            .map(|o| Overridden { code: o.code, place: &o.place, reason: &o.reason })
            .collect(),
        decision: in_force.map_or(Decision::Undecided, |decision| decided(state, decision)),
        kept: printed.kept.as_ref().map(kept),
        others: printed.others.iter().collect(),
        not_adopted: if is_the_forums { not_adopted(state) } else { Vec::new() },
        set_aside: state.decision.earlier.iter().filter(|_| is_the_forums).map(set_aside).collect(),
        head: &state.head,
        printed_at: at.date_naive(),
    })
}

fn kept(version: &KeptAs) -> Kept<'_> {
    let empty = version.empty.iter().map(|empty| EmptyTold {
        section: empty.section,
        scheme: &empty.scheme,
        reason: &empty.reason,
    });
    Kept {
        stage: version.stage,
        on: documents::norwegian_time(version.kept_at).date(),
        against: version.against,
        empty: empty.collect(),
    }
}

fn scheme_parts<'s>(state: &'s State, allocation: &'s Allocation) -> Vec<SchemePart<'s>> {
    let parts = state.schemes.iter().filter_map(|scheme| {
        let allocation = allocation.schemes.iter().find(|lines| lines.scheme == scheme.id)?;
        let frame_parts = state.frame(&scheme.id).map(|frame| frame.parts.as_slice()).unwrap_or_default();
        let what_if = state.what_if.iter().find(|(tried, _)| *tried == scheme.id).map(|(_, frame)| *frame);
        Some(SchemePart { scheme, frame_parts, what_if, allocation, round: round_part(state, allocation) })
    });
    parts.collect()
}

/// A scheme's round, when somebody has applied and it can be shared.
fn round_part<'s>(state: &'s State, sums: &SchemeAllocation) -> Option<RoundPart<'s>> {
    let rule = state.model.scheme(&sums.scheme)?.round.as_ref()?;
    let outcome = round(state, sums)?.outcome.filter(|outcome| !outcome.applications.is_empty())?;
    let is_here = |case| state.info.cases.iter().any(|known| known.number == case);
    let decided_on = rule.case.filter(|case| is_here(*case)).and(state.info.date);
    Some(RoundPart { rule, decided_on, outcome, applications: &state.applications })
}

fn decided<'s>(state: &'s State, decision: &'s DecisionRecord) -> Decision<'s> {
    match &decision.decided {
        Decided::Consensus { attendance } => {
            let attendance = attendance.as_deref().map(|all| agreed(state, all));
            How::Consensus { on: decision.decided_at.date_naive(), attendance }.into()
        }
        Decided::Vote { vote } => How::Vote(voted(state, vote)).into(),
        Decided::Untold { .. } => Decision::Untold { on: decision.decided_at.date_naive() },
        Decided::Meeting { parts, .. } => {
            Decision::Decided(parts.iter().map(|part| decided_part(state, decision, part)).collect())
        }
    }
}

fn decided_part<'s>(state: &'s State, decision: &'s DecisionRecord, part: &'s view::DecidedPart) -> DecidedPart<'s> {
    let on = part.at.date_naive();
    let how = match &part.vote {
        None => How::Consensus { on, attendance: Some(of_roll(state, &part.roll, None)) },
        Some(vote) => How::Vote(Voted {
            ordinal: vote.number,
            on,
            versions: vec![&decision.version.hash],
            body: None,
            way: vote.way,
            entitled: vote.entitled,
            count: vote.for_what_carried(),
            majority: MajorityAsked::Told(vote.rule),
            quorum: None,
            result: VoteResult::Adopted,
            attendance: of_roll(state, &part.roll, vote.by_name.as_deref()),
        }),
    };
    let lines = part.lines.map(|lines| usize::try_from(lines).unwrap_or(usize::MAX));
    let schemes =
        part.schemes.iter().filter_map(|scheme| Some(state.scheme(scheme).ok()?.short_name.as_str())).collect();
    DecidedPart { body: body_named(state, part.body.as_ref()), schemes, lines, how }
}

fn body_named<'s>(state: &'s State, body: Option<&BodyId>) -> Option<&'s str> {
    body.and_then(|id| state.year.body(id).ok()).map(|body| body.name.as_str())
}

/// The votes of the case that adopted nothing: those of earlier programs, and those of its meetings.
fn not_adopted(state: &State) -> Vec<Voted<'_>> {
    let votes = state.decision.votes.iter().filter(|vote| vote.result != VoteResult::Adopted);
    let earlier = votes.map(|vote| voted(state, vote));
    let Some(case) = state.case_in_question() else { return earlier.collect() };
    let meetings = state.year.all().filter_map(|held| held.proceedings.as_ref().ok());
    let held = meetings.flat_map(Proceedings::log).filter_map(|entry| fallen(state, case.number, entry));
    earlier.chain(held).collect()
}

/// A vote on drafts in the case that carried none of them.
fn fallen<'s>(state: &'s State, case: CaseNumber, entry: &'s RecordEntry) -> Option<Voted<'s>> {
    let vote = entry.what.held().filter(|vote| vote.carried().is_none())?;
    let setting = &vote.opened.setting;
    let is_draft = |hash: &&str| state.frozen_drafts.iter().any(|frozen| frozen.version.hash == *hash);
    let versions: Vec<&str> =
        setting.question.proposals().into_iter().map(ProposalId::as_str).filter(is_draft).collect();
    if setting.matter.case != case || versions.is_empty() {
        return None;
    }
    let told = VoteTold::from(vote);
    Some(Voted {
        ordinal: told.number,
        on: entry.at.date_naive(),
        versions,
        body: body_named(state, setting.body.as_ref()),
        way: told.way,
        entitled: told.entitled,
        count: told.count,
        majority: MajorityAsked::Told(told.rule),
        quorum: vote.quorum.needed,
        result: if told.outcome == Outcome::NoQuorum { VoteResult::NoQuorum } else { VoteResult::Fallen },
        attendance: of_roll(state, &vote.opened.roll, told.by_name.as_deref()),
    })
}

fn voted<'s>(state: &'s State, vote: &'s ClosedVote) -> Voted<'s> {
    let opened = &vote.opened;
    let presence = |entry: &'s Attendance| match (&entry.recused, entry.present, answer(&vote.votes, &entry.seat)) {
        // Who is inhabil leaves the room, and may be marked as away too.
        (Some(reason), _, _) => Presence::Recused(reason),
        (None, false, _) => Presence::Absent,
        (None, true, Some(choice)) => Presence::Answered(choice),
        (None, true, None) if opened.roll.contains(&entry.seat) => Presence::Present,
        (None, true, None) => Presence::WithoutVote,
    };
    Voted {
        ordinal: opened.ordinal,
        on: vote.closed_at.date_naive(),
        versions: vec![&vote.version],
        body: None,
        way: match opened.method {
            VoteMethod::ShowOfHands => Way::ShowOfHands,
            VoteMethod::RollCall => Way::RollCall,
        },
        entitled: u32::try_from(opened.roll.len()).unwrap_or(u32::MAX),
        count: vote.count,
        majority: MajorityAsked::Named(opened.rules.majority),
        quorum: opened.rules.quorum,
        result: vote.result,
        attendance: attended(state, &opened.attendance, presence),
    }
}

/// Who took part in a meeting that was led, and why the others did not.
fn of_roll<'s>(state: &'s State, roll: &procedure::Roll, answers: Option<&[(SeatId, Choice)]>) -> Vec<Attended<'s>> {
    let seats = state.seats.iter().filter_map(|seat| {
        let answered = answers.into_iter().flatten().find(|(who, _)| *who == seat.id).map(|(_, choice)| *choice);
        let out = roll.others().iter().find(|other| other.seat == seat.id).map(|other| other.why);
        let presence = match (answered, out) {
            (Some(choice), _) => Presence::Answered(choice),
            (None, None) if roll.contains(&seat.id) => Presence::Present,
            (None, None) => return None,
            (None, Some(WhyNotOnRoll::NoVote)) => Presence::WithoutVote,
            (None, Some(WhyNotOnRoll::Inhabil)) => Presence::Recused(""),
            (None, Some(WhyNotOnRoll::Vacant | WhyNotOnRoll::Absent | WhyNotOnRoll::OutOfTheRoom)) => Presence::Absent,
        };
        Some(attended_seat(seat, presence))
    });
    seats.collect()
}

fn attended_seat<'s>(seat: &'s Seat, presence: Presence<'s>) -> Attended<'s> {
    let group = match &seat.group {
        SeatGroup::Member(group) => group.as_str(),
        SeatGroup::StateAdministrator => "",
    };
    Attended { organisation: &seat.organisation, group, presence }
}

/// Who was here when the forum agreed: nobody counted, so nobody is said to have answered.
fn agreed<'s>(state: &'s State, attendance: &'s [Attendance]) -> Vec<Attended<'s>> {
    let may_vote = Roll::settle(&state.seats, attendance);
    let presence = |entry: &'s Attendance| match &entry.recused {
        Some(reason) => Presence::Recused(reason),
        None if !entry.present => Presence::Absent,
        None if may_vote.seats().contains(&entry.seat) => Presence::Present,
        None => Presence::WithoutVote,
    };
    attended(state, attendance, presence)
}

fn attended<'s>(
    state: &'s State,
    attendance: &'s [Attendance],
    presence: impl Fn(&'s Attendance) -> Presence<'s>,
) -> Vec<Attended<'s>> {
    let in_order =
        attendance.iter().filter_map(|entry| Some(attended_seat(seat(state, &entry.seat)?, presence(entry))));
    in_order.collect()
}

/// What a seat answered when the roll was called.
fn answer(votes: &Votes, seat: &SeatId) -> Option<Choice> {
    match votes {
        Votes::RollCall { answers } => answers.get(seat).copied(),
        Votes::ShowOfHands { .. } => None,
    }
}

fn seat<'s>(state: &'s State, id: &SeatId) -> Option<&'s Seat> {
    state.seats.iter().find(|seat| seat.id == *id)
}

fn set_aside(decision: &DecisionRecord) -> SetAside<'_> {
    let by = match &decision.replaced_by {
        Some(version) => {
            SetAsideBy::Another { was: &decision.version.draft, is: &version.draft, version: &version.hash }
        }
        None => SetAsideBy::Reason(decision.reopened.as_deref().unwrap_or_default()),
    };
    SetAside { decided_on: decision.decided_at.date_naive(), by }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::*;
    use crate::{Clock, Opened};

    /// Votes that an earlier program held outside of any meeting.
    #[test]
    fn a_vote_that_fell_and_who_was_not_there_are_on_the_paper() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("m.innstilling");
        let kept = "tests/files/decided-outside-format-11.innstilling";
        std::fs::copy(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(kept), &path).unwrap();
        let clock: Clock = Arc::new(|| DateTime::<Utc>::from_timestamp(1_679_043_600, 0).unwrap());
        let Opened::Meeting(meeting) = crate::open(&path, clock).unwrap() else { panic!("it is a meeting") };
        let desk = meeting.desk().unwrap();
        let at = (desk.clock)();
        let printed = Printed { state: Cow::Borrowed(&desk.state), kept: None, others: Vec::new() };
        let content = content(&printed, Language::Nb, at).unwrap();
        let [fell] = &content.not_adopted[..] else { panic!("one vote fell: {:?}", content.not_adopted) };
        assert_eq!((fell.result, fell.count.no), (VoteResult::Fallen, 9));
        let Decision::Decided(parts) = &content.decision else { panic!("it is decided") };
        let How::Vote(adopted) = &parts[0].how else { panic!("the last vote adopted it") };
        assert_eq!((adopted.count.yes, adopted.ordinal > fell.ordinal), (10, true));
        for voted in [fell, adopted] {
            assert_eq!(voted.attendance.len(), desk.state.seats.len(), "every seat, in the forum's order");
            assert_eq!(voted.attendance[1].presence, Presence::Absent);
            assert_eq!(voted.attendance[2].presence, Presence::Recused("leder styret i eieren"));
            let without_vote = voted.attendance.iter().filter(|seat| seat.presence == Presence::WithoutVote).count();
            let state = desk.state.seats.iter().filter(|seat| !seat.may_vote()).count();
            assert_eq!(without_vote, state);
        }
    }
}
