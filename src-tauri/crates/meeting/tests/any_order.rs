//! Commands, imports, undo, closing and a pulled plug in any order, over the three counties: after each step the file opens,
//! verifies, and gives what memory had; what was acknowledged is there, what was refused is not.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::path::PathBuf;

use allocation::{Group, GroupLevel, Others};
use common::clock;
use forum::vote::Count;
use forum::{CaseKind, Frame, Kroner, NeedId};
use meeting::command::{
    AdjustCommand, ArrangeCommand, Command, DraftCommand, HistoryCommand, PresideCommand, RegisterCommand,
    RemarkCommand, ReopenCommand, ResolveCommand,
};
use meeting::view::{LeaderView, WallState};
use meeting::{Answers, Meeting, Opened};
use procedure::{CaseStatus, MeetingId, VoteQuestion, Way};
use proptest::prelude::*;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};
use tempfile::TempDir;

/// One step. Numbers choose among what is there when the step is taken.
#[derive(Clone, Debug)]
enum Step {
    SetAmount(usize, i64, bool),
    SetGroup(usize, i64, bool),
    FreeEverything,
    Lock(usize),
    NewDraft(u8),
    CopyDraft(usize, u8),
    ChooseDraft(usize),
    RemoveDraft(usize),
    TryFrame(usize, Option<i64>),
    DoubleFrame(usize),
    RemoveParticipant(usize),
    Note(usize),
    /// A workbook (constructed) that moves a need to another region, or brings a new one.
    Import(usize, usize),
    Undo,
    Redo,
    /// What comes next in the meetings: one is opened, a case is treated, a draft put forward, decided, the meeting closed.
    GoOn(usize),
    Reopen,
    /// The program is closed and the file opened again.
    CloseAndOpen,
    /// The plug is pulled: what lies on the disk is opened.
    PullThePlug,
}

fn step() -> impl Strategy<Value = Step> {
    let (at, amount) = (0..500_usize, -5..2_000_000_i64);
    prop_oneof![
        4 => (at.clone(), amount.clone(), any::<bool>()).prop_map(|(at, sum, spread)| Step::SetAmount(at, sum, spread)),
        4 => (at.clone(), amount.clone(), any::<bool>()).prop_map(|(at, sum, spread)| Step::SetGroup(at, sum, spread)),
        1 => Just(Step::FreeEverything),
        1 => at.clone().prop_map(Step::Lock),
        1 => (0..4_u8).prop_map(Step::NewDraft),
        1 => (at.clone(), 0..4_u8).prop_map(|(at, name)| Step::CopyDraft(at, name)),
        1 => at.clone().prop_map(Step::ChooseDraft),
        1 => at.clone().prop_map(Step::RemoveDraft),
        1 => (at.clone(), prop::option::of(amount)).prop_map(|(at, sum)| Step::TryFrame(at, sum)),
        1 => at.clone().prop_map(Step::DoubleFrame),
        1 => at.clone().prop_map(Step::RemoveParticipant),
        1 => at.clone().prop_map(Step::Note),
        6 => (at.clone(), at.clone()).prop_map(|(need, region)| Step::Import(need, region)),
        3 => Just(Step::Undo),
        2 => Just(Step::Redo),
        12 => at.prop_map(Step::GoOn),
        1 => Just(Step::Reopen),
        2 => Just(Step::CloseAndOpen),
        2 => Just(Step::PullThePlug),
    ]
}

/// The county; what the meeting must hold is what was acknowledged last, which the test itself keeps.
#[derive(Clone, Debug)]
struct County(&'static str);

impl ReferenceStateMachine for County {
    type State = County;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<County> {
        prop::sample::select(vec!["nordland-2023", "rogaland-2025", "innlandet-2022"]).prop_map(County).boxed()
    }

    fn transitions(_: &County) -> BoxedStrategy<Step> {
        step().boxed()
    }

    fn apply(state: County, _: &Step) -> County {
        state
    }
}

struct Room {
    folder: TempDir,
    meeting: Meeting,
    opened: usize,
}

/// What the file must give again: everything the leader sees but the wall, which is not in it, and when it was opened.
fn kept(meeting: &Meeting) -> LeaderView {
    let mut view = meeting.leader_view().unwrap();
    view.wall = WallState::default();
    view.file.name = String::new();
    view.file.warnings = Vec::new();
    view
}

impl Room {
    fn view(&self) -> LeaderView {
        self.meeting.leader_view().unwrap()
    }

    /// One of the needs; none in a county that shares by pots and has no needs yet.
    fn need(&self, at: usize) -> Option<NeedId> {
        let needs = self.view().needs;
        needs.get(at % needs.len().max(1)).map(|need| need.id.clone())
    }

    fn draft(&self, at: usize) -> String {
        let drafts = self.view().drafts;
        drafts[at % drafts.len()].name.clone()
    }

    /// A copy of the file as it lies on the disk.
    fn as_on_disk(&mut self) -> PathBuf {
        self.opened += 1;
        let copy = self.folder.path().join(format!("{}.innstilling", self.opened));
        std::fs::copy(self.meeting.path(), &copy).unwrap();
        copy
    }

    fn open(path: PathBuf) -> Meeting {
        match meeting::open(&path, clock()) {
            Ok(Opened::Meeting(meeting)) => meeting,
            Ok(Opened::Review(_)) => panic!("a review copy"),
            Err(refusal) => panic!("the file does not open: {refusal}"),
        }
    }

    /// A workbook with one row (constructed): a need of the meeting, but in this region; in a county without needs a new one.
    fn workbook(&self, need: usize, region: usize) -> PathBuf {
        let view = self.view();
        let region = &view.regions[region % view.regions.len()];
        let year = view.meeting.year;
        let (number, scheme, owner, measure, university) = match view.needs.get(need % view.needs.len().max(1)) {
            Some(need) => {
                let scheme = view.schemes.iter().find(|scheme| scheme.id == need.scheme).unwrap();
                (need.number, scheme, need.owner.name.as_str(), need.measure.as_str(), need.university.as_str())
            }
            None => (1, &view.schemes[0], "Fjordvik kommune", "Lek", "Nord universitet"),
        };
        let scheme = &scheme.name.nb;
        let text = format!(
            "Nr;Ordning;Region;Eier;Eiertype;Tiltak;UH-partner;Beløp eier {year};Beløp UH {year};\
             Kriterium 1;Kriterium 2;Kriterium 3\n\
             {number};{scheme};{region};{owner};kommune;{measure};{university};60000;40000;Ja;Ja;Ja\n"
        );
        let path = self.folder.path().join("behov.csv");
        std::fs::write(&path, text).unwrap();
        path
    }

    fn command(&self, step: &Step) -> Option<Command> {
        let view = self.view();
        let others = |spread: bool| if spread { Others::Spread } else { Others::Hold };
        Some(match step {
            Step::SetAmount(at, amount, spread) => AdjustCommand::SetAmount {
                need: self.need(*at)?,
                amount: Kroner::new(*amount),
                others: others(*spread),
                sure: true,
            }
            .into(),
            Step::SetGroup(at, amount, spread) => {
                let pots = view.draft.schemes.iter().flat_map(|sums| {
                    sums.pots.iter().map(|pot| (sums.scheme.clone(), GroupLevel::Pot, pot.name.clone()))
                });
                let regions =
                    view.needs.iter().map(|need| (need.scheme.clone(), GroupLevel::Region, need.region.clone()));
                let groups: Vec<_> = pots.chain(regions).collect();
                let (scheme, level, name) = groups.get(at % groups.len().max(1))?.clone();
                let group = Group { scheme, level, name };
                AdjustCommand::SetGroup { group, amount: Kroner::new(*amount), others: others(*spread), sure: true }
                    .into()
            }
            Step::FreeEverything => AdjustCommand::FollowRuleEverywhere.into(),
            Step::Lock(at) => AdjustCommand::Lock { need: self.need(*at)? }.into(),
            Step::NewDraft(name) => DraftCommand::NewDraft { name: format!("Nytt {name}") }.into(),
            Step::CopyDraft(at, name) => {
                DraftCommand::CopyDraft { from: self.draft(*at), name: format!("Kopi {name}") }.into()
            }
            Step::ChooseDraft(at) => DraftCommand::ChooseDraft { name: self.draft(*at) }.into(),
            Step::RemoveDraft(at) => DraftCommand::RemoveDraft { name: self.draft(*at) }.into(),
            Step::TryFrame(at, amount) => DraftCommand::TryFrame {
                scheme: view.schemes[at % view.schemes.len()].id.clone(),
                amount: amount.map(Kroner::new),
            }
            .into(),
            Step::DoubleFrame(at) => {
                let shown = view.frames.get(at % view.frames.len().max(1))?.clone();
                let mut frame = Frame { scheme: shown.scheme, year: shown.year, parts: shown.parts };
                for part in &mut frame.parts {
                    part.amount += part.amount;
                }
                RegisterCommand::SetFrame { frame }.into()
            }
            Step::RemoveParticipant(at) => {
                let name = view.participants.get(at % view.participants.len().max(1))?.name.clone();
                RegisterCommand::RemoveParticipant { name }.into()
            }
            Step::Note(at) => RemarkCommand::SetNote { need: self.need(*at)?, note: format!("notat {at}") }.into(),
            Step::Undo => HistoryCommand::Undo.into(),
            Step::Redo => HistoryCommand::Redo.into(),
            Step::GoOn(at) => self.next_in_the_meetings(&view, *at),
            Step::Reopen => ReopenCommand::Reopen { reason: "Ny opplysning".to_owned() }.into(),
            Step::Import(..) | Step::CloseAndOpen | Step::PullThePlug => return None,
        })
    }

    /// The next thing that makes sense in the meetings; another meeting is planned when all are held.
    fn next_in_the_meetings(&self, view: &LeaderView, at: usize) -> Command {
        let year = self.meeting.year().unwrap();
        let decides =
            |number| view.meeting.cases.iter().any(|case| case.number == number && case.kind == CaseKind::Decision);
        let Some(open) = year.meetings.iter().find(|held| held.opened_at.is_some() && held.closed_at.is_none()) else {
            let planned = year.meetings.iter().find(|held| held.opened_at.is_none());
            return match planned {
                Some(held) => PresideCommand::OpenMeeting { meeting: held.planned.id.clone() }.into(),
                None => {
                    let (mut meeting, nth) = (year.meetings[0].planned.clone(), year.meetings.len() + 1);
                    meeting.id = MeetingId::new(format!("m{nth}"));
                    ArrangeCommand::PlanMeeting { meeting }.into()
                }
            };
        };
        let held = open.held.as_ref().unwrap();
        if !held.roll.iter().any(|seat| seat.takes_part) {
            return PresideCommand::Arrive { seats: view.seats.iter().map(|seat| seat.id.clone()).collect() }.into();
        }
        let Some(case) = held.cases.iter().find(|case| held.open_case == Some(case.case)) else {
            let treated =
                |number| held.cases.iter().any(|case| case.case == number && case.status == CaseStatus::Treated);
            let left = open.agenda.iter().map(|entry| entry.case).find(|number| decides(*number) && !treated(*number));
            return match left {
                Some(case) => PresideCommand::OpenCase { case, led_by: None, joint: None }.into(),
                None => PresideCommand::CloseMeeting.into(),
            };
        };
        let count = || match at % 3 {
            0 => Count { yes: 1, no: 9, blank: 0 },
            _ => Count { yes: 9, no: 1, blank: 0 },
        };
        if let Some(vote) = &held.open_vote {
            return match vote.hands {
                None => ResolveCommand::CountHands { count: count() }.into(),
                Some(_) => ResolveCommand::EndVote { hand_of_leader: None }.into(),
            };
        }
        let proposal = case.proposals.last().map(|proposed| proposed.proposal.clone());
        let close = |status| PresideCommand::CloseCase { status }.into();
        match (proposal, at % 6) {
            (None, _) => ResolveCommand::PutDraftForward { by: None }.into(),
            (Some(_), 0) => close(CaseStatus::PutOff),
            (Some(_), 1) => ResolveCommand::PutDraftForward { by: None }.into(),
            (Some(_), 2) => close(CaseStatus::Treated),
            (Some(_), _) if !case.decided.is_empty() && at % 6 != 5 => close(CaseStatus::Treated),
            (Some(proposal), 3) => ResolveCommand::Agree { proposal, lines: None, body: None }.into(),
            (Some(_), _) if case.consensus_tried.is_none() => ResolveCommand::ConsensusTried.into(),
            (Some(proposal), _) => {
                let (question, way) = (VoteQuestion::One { proposal }, Way::ShowOfHands);
                ResolveCommand::PutToVote { question, way, lines: None, body: None, rule: None, repeats: None }.into()
            }
        }
    }
}

struct AnyOrder;

impl StateMachineTest for AnyOrder {
    type SystemUnderTest = Room;
    type Reference = County;

    fn init_test(county: &County) -> Room {
        let folder = tempfile::tempdir().unwrap();
        let meeting = meeting::new_from_example(county.0, &folder.path().join("0.innstilling"), clock()).unwrap();
        Room { folder, meeting, opened: 0 }
    }

    fn apply(mut room: Room, _: &County, step: Step) -> Room {
        let before = kept(&room.meeting);
        match &step {
            Step::Import(need, region) => {
                let workbook = room.workbook(*need, *region);
                let taken = room.meeting.import(&workbook, &Answers::default());
                if !taken.is_ok_and(|report| report.imported > 0) {
                    assert_eq!(kept(&room.meeting), before, "an import that was not taken in changes nothing");
                }
            }
            Step::CloseAndOpen => {
                let path = room.meeting.path().to_owned();
                let Room { folder, meeting, opened } = room;
                drop(meeting);
                room = Room { folder, meeting: Room::open(path), opened };
                assert_eq!(kept(&room.meeting), before, "the file gives what memory had");
            }
            Step::PullThePlug => {
                let copy = room.as_on_disk();
                room.meeting = Room::open(copy);
                assert_eq!(kept(&room.meeting), before, "what was acknowledged is on the disk");
            }
            other => {
                let Some(command) = room.command(other) else { return room };
                if room.meeting.execute(before.revision, command).is_err() {
                    assert_eq!(kept(&room.meeting), before, "a refused command changes nothing");
                }
            }
        }
        room
    }

    fn check_invariants(room: &Room, _: &County) {
        assert_eq!(room.view().draft.trouble, None, "no change brings a draft into trouble");
        let copy = room.folder.path().join("verified.innstilling");
        std::fs::copy(room.meeting.path(), &copy).unwrap();
        let verified = meeting::verify(&copy, clock()).unwrap();
        assert_eq!(verified.problems, Vec::<String>::new());
        assert_eq!(verified.revision, room.view().revision);
    }
}

prop_state_machine! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_file_opens_verifies_and_gives_what_memory_had(sequential 1..16 => AnyOrder);
}
