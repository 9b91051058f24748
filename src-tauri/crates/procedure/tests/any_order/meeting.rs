//! The meeting that the test holds: five seats with a vote and *statsforvalterens*, no persons.

use chrono::{DateTime, Utc};
use forum::vote::Count;
use forum::{CaseNumber, Seat, SeatGroup, SeatId, SeatRole};
use procedure::{
    About, Act, BodyId, CaseStatus, HeldBy, HowDecided, JointVote, MeetingRules, MoveKind, NewTie, PersonId,
    Proceedings, ProposalId, RaisedBy, SeatInMeeting, Seating, Sitter, Stays, TieId, TieOutcome, Treatment,
    TreatmentOf, VoteQuestion, WhyOut,
};

use crate::model::{CASES, SEATS, Step, VOTERS};

pub(crate) fn seat(id: usize) -> SeatId {
    SeatId::new(format!("s{id}"))
}

/// When the meeting begins.
pub(crate) fn at() -> DateTime<Utc> {
    "2024-12-06T08:00:00Z".parse().unwrap()
}

fn case(number: u32) -> CaseNumber {
    CaseNumber { series: forum::CaseSeries::NONE, year: 2024, sequence: number }
}

/// Nobody is here yet.
pub(crate) fn new() -> Proceedings {
    let seats = (0..SEATS).map(|id| SeatInMeeting {
        seat: Seat {
            id: seat(id),
            group: if id < VOTERS { SeatGroup::Member("eier".into()) } else { SeatGroup::StateAdministrator },
            organisation: format!("Organisasjon {id}"),
            region: None,
            role: SeatRole::Representative,
            has_vote: true,
        },
        body: BodyId::new("forum"),
        held_by: HeldBy::Unnamed,
        deputies: vec![PersonId::new(format!("vara-{id}"))],
    });
    let agenda: Vec<CaseNumber> = (1..=CASES).map(case).collect();
    Proceedings::new(Seating::new(seats.collect()).unwrap(), MeetingRules::default(), &agenda).unwrap()
}

/// The acts of a step; a case is opened with consensus tried, and each vote is on a proposal of its own.
pub(crate) fn acts(proceedings: &Proceedings, step: &Step) -> Vec<Act> {
    let moves = |id: usize, what: MoveKind| vec![Act::Move { seat: seat(id), what }];
    match step {
        Step::Arrive(id) => moves(*id, MoveKind::Arrives),
        Step::Leave(id) => moves(*id, MoveKind::Leaves),
        Step::GoOut(id) => moves(*id, MoveKind::StepsOut { why: WhyOut::Other }),
        Step::ComeBack(id) => moves(*id, MoveKind::Returns),
        Step::VaraIn(id) => {
            moves(*id, MoveKind::DeputyIn { deputy: Some(PersonId::new(format!("vara-{id}"))), stays: Stays::Case })
        }
        Step::VaraOut(id) => moves(*id, MoveKind::DeputyOut),
        Step::Recuse(id) => {
            let Some(open) = proceedings.open_case() else { return Vec::new() };
            let tie = NewTie {
                case: open.number,
                seat: seat(*id),
                sitter: Sitter::Representative,
                about: About::Case,
                raised_by: RaisedBy::Secretariat,
                why: "eier av tiltaket".into(),
            };
            let next = TieId(u32::try_from(proceedings.ties().all().len()).unwrap() + 1);
            let of = TreatmentOf::Ties { ties: vec![next] };
            let treatment = Treatment { of, outcome: TieOutcome::Inhabil, taken: HowDecided::Agreed };
            vec![Act::RaiseTie { tie }, Act::TreatTies { body: None, treatment }]
        }
        Step::OpenCase => {
            let waits = |status: CaseStatus| status == CaseStatus::Waiting;
            let next = proceedings.cases().iter().find(|case| waits(case.status));
            next.map_or(Vec::new(), |next| {
                vec![
                    Act::OpenCase { case: next.number, led_by: None, joint: JointVote::default() },
                    Act::ConsensusTried,
                ]
            })
        }
        Step::CloseCase => vec![Act::CloseCase { status: CaseStatus::Treated }],
        Step::OpenVote(way) => {
            let proposal = ProposalId::new(format!("p{}", proceedings.log().len()));
            let question = VoteQuestion::One { proposal: proposal.clone() };
            let opened = Act::OpenVote { question, lines: vec![], body: None, way: *way, rule: None, repeats: None };
            vec![Act::Propose { proposal, by: None, text: "forslag".into(), remits: Vec::new() }, opened]
        }
        Step::Answer(id, choice) => vec![Act::Answer { seat: seat(*id), choice: *choice }],
        Step::Cast(..) => Vec::new(),
        Step::Hands(yes, no, blank) => {
            vec![Act::CountHands { count: Count { yes: *yes, no: *no, blank: *blank } }]
        }
        Step::CloseVote => vec![Act::CloseVote { hand_of_leader: None }],
        Step::BreakOff => vec![Act::BreakOffVote { why: "feil forslag".into() }],
    }
}
