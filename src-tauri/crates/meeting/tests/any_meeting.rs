//! Any order of what can be done in a meeting, from a file that begins with nothing: whatever comes, one seat has one vote, only the
//! entitled vote, what was refused left no trace, what was done is there after the file is opened again, and the minutes agree with
//! the votes.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::path::PathBuf;

use common::clock;
use forum::vote::{Choice, Count};
use forum::{CaseItem, CaseKind, CaseNumber, Seat, SeatGroup, SeatId, SeatRole};
use meeting::command::{
    ArrangeCommand, HistoryCommand, MinuteCommand, PresideCommand, RecuseCommand, ResolveCommand, TieToRaise,
};
use meeting::view::{MeetingView, YearView};
use meeting::{Command, Meeting, Opened, verify};
use procedure::{
    About, AgendaEntry, Approval, CaseStatus, HowDecided, MeetingId, ProposalId, RaisedBy, Stays, TieOutcome,
    TreatmentOf, VoteQuestion, Way, WhyOut,
};
use proptest::prelude::*;

const SEATS: u8 = 5;

fn seat(n: u8) -> SeatId {
    SeatId::new(format!("s{}", n % SEATS))
}

fn case(n: u8) -> CaseNumber {
    CaseNumber { series: forum::CaseSeries::NONE, year: 2026, sequence: u32::from(n % 3) + 1 }
}

/// What is tried: a kind, and two numbers that say with whom.
type Tried = (u8, u8, u8);

fn command((kind, who, what): Tried) -> Option<Command> {
    let seats = || vec![seat(who)];
    let proposal = || ProposalId::new(if what % 2 == 0 { "a" } else { "b" });
    let count = || Count { yes: u32::from(who % 6), no: u32::from(what % 5), blank: 0 };
    Some(match kind % 24 {
        0 => PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") }.into(),
        1 | 2 => PresideCommand::Arrive { seats: (0..=who % SEATS).map(seat).collect() }.into(),
        3 => PresideCommand::Leave { seats: seats() }.into(),
        4 => PresideCommand::DeputyIn { seat: seat(who), deputy: None, stays: Stays::Case }.into(),
        5 => PresideCommand::StepOut { seats: seats(), why: WhyOut::Inhabil }.into(),
        6 => PresideCommand::Return { seats: seats() }.into(),
        7 | 8 => PresideCommand::OpenCase { case: case(what), led_by: Some(seat(who)), joint: None }.into(),
        9 => PresideCommand::CloseCase { status: CaseStatus::Treated }.into(),
        10 => {
            let tie = TieToRaise {
                seat: seat(who),
                about: About::Case,
                raised_by: RaisedBy::Member,
                why: "konstruert".to_owned(),
                case: None,
            };
            RecuseCommand::RaiseTies { ties: vec![tie] }.into()
        }
        11 => {
            let outcome = if what % 2 == 0 { TieOutcome::Inhabil } else { TieOutcome::Habil };
            let of = TreatmentOf::WholeCase { group: None };
            RecuseCommand::TreatTies { of, outcome, taken: HowDecided::Agreed, body: None }.into()
        }
        12 => ResolveCommand::PutForward { proposal: proposal(), by: None, text: "konstruert".to_owned() }.into(),
        13 => ResolveCommand::ConsensusTried.into(),
        14 => ResolveCommand::Agree { proposal: proposal(), lines: None, body: None }.into(),
        15 | 16 => {
            let way = [Way::RollCall, Way::ShowOfHands, Way::Secret][usize::from(who % 3)];
            let question = VoteQuestion::One { proposal: proposal() };
            let repeats = (what > 200).then_some(1);
            ResolveCommand::PutToVote { question, way, lines: None, body: None, rule: None, repeats }.into()
        }
        17 => {
            let choice = [Some(Choice::For), Some(Choice::Against), Some(Choice::Blank), None][usize::from(what % 4)];
            ResolveCommand::GiveAnswer { seat: seat(who), choice }.into()
        }
        18 => ResolveCommand::CountHands { count: count() }.into(),
        19 => {
            let voted: BTreeSet<SeatId> = (0..who % 6).map(seat).collect();
            ResolveCommand::HandInBallots { voted, count: count() }.into()
        }
        20 => ResolveCommand::EndVote { hand_of_leader: None }.into(),
        21 => ResolveCommand::BreakOffVote { why: "konstruert".to_owned() }.into(),
        22 => HistoryCommand::Undo.into(),
        _ => PresideCommand::CloseMeeting.into(),
    })
}

fn act(meeting: &Meeting, command: impl Into<Command>) -> bool {
    let seen = meeting.leader_view().unwrap().revision;
    meeting.execute(seen, command).is_ok()
}

/// A new county: rules for all, five seats, three cases, one meeting.
fn county(folder: &tempfile::TempDir) -> (Meeting, PathBuf) {
    let path = folder.path().join("m.innstilling");
    let meeting = meeting::new_from_preset("kollektiv-2026", &path, clock()).unwrap();
    for n in 0..SEATS {
        let group = SeatGroup::Member(format!("gruppe {n}"));
        let role = if n == 0 { SeatRole::Leader } else { SeatRole::Representative };
        let organisation = format!("Organisasjon {n}");
        let seat = Seat { id: seat(n), group, organisation, region: None, role, has_vote: true };
        assert!(act(&meeting, ArrangeCommand::SetSeat { seat }));
    }
    let agenda: Vec<AgendaEntry> =
        (0..3).map(|n| AgendaEntry { case: case(n), minutes: None, joint: procedure::JointVote::default() }).collect();
    for entry in &agenda {
        let title = format!("Sak {}", entry.case);
        let case = CaseItem { number: entry.case, title, kind: CaseKind::Decision, proposed_decision: None };
        act(&meeting, ArrangeCommand::SetCase { case, body: None });
    }
    assert!(act(&meeting, ArrangeCommand::SetAgenda { meeting: MeetingId::new("m1"), agenda }));
    (meeting, path)
}

fn only(year: &YearView) -> &MeetingView {
    year.meetings.first().unwrap()
}

/// One seat, one vote, only the entitled; every count is that of its votes.
fn holds(year: &YearView) -> Result<(), TestCaseError> {
    let Some(held) = &only(year).held else { return Ok(()) };
    prop_assert_eq!(only(year).trouble.as_ref(), None);
    for vote in held.cases.iter().flat_map(|case| &case.votes) {
        prop_assert!(vote.count.given() <= u64::from(vote.entitled), "more votes than people: {vote:?}");
        if let Some(by_name) = &vote.by_name {
            let seats: BTreeSet<&SeatId> = by_name.iter().map(|(seat, _)| seat).collect();
            prop_assert_eq!(seats.len(), by_name.len(), "one seat, one vote");
            prop_assert_eq!(by_name.len() as u64, vote.count.given());
        }
    }
    if let Some(open) = &held.open_vote {
        let roll = &open.opened.roll;
        let inhabil = held.cases.iter().flat_map(|case| &case.habilitet).filter(|tie| {
            Some(tie.raised.case) == held.open_case
                && tie.raised.sitter == procedure::Sitter::Representative
                && tie.decision.as_ref().is_some_and(|decision| decision.outcome == TieOutcome::Inhabil)
        });
        let deputies: Vec<&SeatId> = open.answers.iter().flat_map(|answers| answers.keys()).collect();
        prop_assert!(deputies.iter().all(|seat| roll.contains(seat)), "an answer from outside of the roll");
        for tie in inhabil {
            let replaced = held.between.iter().chain(held.cases.iter().flat_map(|case| &case.entries)).any(|entry| {
                matches!(&entry.what, procedure::Happened::Moved { seat, what: procedure::MoveKind::DeputyIn { .. } }
                    if *seat == tie.raised.seat)
            });
            let is_in = roll.contains(&tie.raised.seat);
            prop_assert!(!is_in || replaced, "who is inhabil is on the roll");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_meeting_in_any_order_keeps_its_rules(tried in prop::collection::vec(any::<Tried>(), 20..60)) {
        let folder = tempfile::tempdir().unwrap();
        let (mut meeting, path) = county(&folder);
        act(&meeting, PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") });
        for (step, tried) in tried.into_iter().enumerate() {
            let before = meeting.year().unwrap();
            let Some(command) = command(tried) else { continue };
            let was_done = act(&meeting, command.clone());
            let after = meeting.year().unwrap();
            if !was_done {
                prop_assert_eq!(&before, &after, "refused, and yet something moved: {:?}", command);
            }
            holds(&after)?;
            // Now and then the plug is pulled: nothing is closed in order, and all that was answered is there.
            if step % 9 == 8 {
                drop(meeting);
                let Opened::Meeting(again) = meeting::open(&path, clock()).unwrap() else { panic!("a meeting") };
                meeting = again;
                prop_assert_eq!(&meeting.year().unwrap(), &after);
            }
        }
        // Undo may have taken the opening back; it is refused where it stands.
        act(&meeting, PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") });
        act(&meeting, ResolveCommand::BreakOffVote { why: "konstruert".to_owned() });
        act(&meeting, PresideCommand::CloseCase { status: CaseStatus::PutOff });
        act(&meeting, PresideCommand::CloseMeeting);
        act(&meeting, MinuteCommand::CloseMinutes { meeting: None, approval: Approval::NextMeeting });
        let closed = only(&meeting.year().unwrap()).minutes_closed.is_some();
        drop(meeting);
        prop_assert!(closed, "the minutes can always be closed in the end");
        prop_assert_eq!(verify(&path, clock()).unwrap().problems, [""; 0]);
    }
}
