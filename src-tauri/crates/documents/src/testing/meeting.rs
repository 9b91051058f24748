//! A meeting that goes, an act a minute, and what its seats are called.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use forum::{CaseNumber, NeedId, SchemeId, Seat, SeatGroup, SeatId, SeatRole};
use procedure::{
    Act, BodyId, CaseStatus, HeldBy, JointVote, MajorityRule, MeetingRules, Minutes, MoveKind, PersonId, Proceedings,
    ProposalId, SeatInMeeting, Seating, VoteQuestion, Way,
};

use crate::Names;

pub(crate) fn seat(id: &str) -> SeatId {
    SeatId::new(id)
}

pub(crate) fn case(number: &str) -> CaseNumber {
    number.parse().unwrap()
}

pub(crate) fn line(number: u32) -> NeedId {
    NeedId::new(&SchemeId::new("rekom"), number)
}

/// Minutes after nine in the morning of 6 December 2024, as a Norwegian clock shows it.
pub(crate) fn at(minute: i64) -> DateTime<Utc> {
    "2024-12-06T08:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::minutes(minute)
}

/// A seat of the one forum; `statsforvalteren` has no vote, whatever is said.
pub(crate) fn member(id: &str, organisation: &str, group: &str) -> SeatInMeeting {
    let group = match group {
        "statsforvalteren" => SeatGroup::StateAdministrator,
        group => SeatGroup::Member(group.into()),
    };
    SeatInMeeting {
        seat: Seat {
            id: seat(id),
            group,
            organisation: organisation.into(),
            region: None,
            role: SeatRole::Representative,
            has_vote: true,
        },
        body: BodyId::new("forum"),
        held_by: HeldBy::Unnamed,
        deputies: vec![PersonId::new(format!("vara-{id}"))],
    }
}

/// A meeting with its names.
pub(crate) struct Held {
    pub(crate) proceedings: Proceedings,
    pub(crate) names: Names,
    minute: i64,
}

impl Held {
    /// With these seats and cases, by the rules of the house.
    pub(crate) fn new(seats: Vec<SeatInMeeting>, cases: &[&str]) -> Held {
        Held::by(MeetingRules::default(), seats, cases)
    }

    /// With these seats and cases, by these rules.
    pub(crate) fn by(rules: MeetingRules, seats: Vec<SeatInMeeting>, cases: &[&str]) -> Held {
        let seating = Seating::new(seats).unwrap();
        let names = Names::of(&seating, BTreeMap::new());
        let agenda: Vec<CaseNumber> = cases.iter().map(|number| case(number)).collect();
        Held { proceedings: Proceedings::new(seating, rules, &agenda).unwrap(), names, minute: 0 }
    }

    /// So many municipalities, all here, with proposals A and B in case 23/24 and consensus tried.
    pub(crate) fn deciding(seats: usize, rules: MeetingRules) -> Held {
        let ids: Vec<String> = (1..=seats).map(|number| format!("k{number}")).collect();
        let members = ids.iter().map(|id| member(id, &format!("Kommune {}", &id[1..]), "kommunal eier"));
        let mut held = Held::by(rules, members.collect(), &["23/24"]);
        ids.iter().for_each(|id| held.comes(id));
        held.opens("23/24", Some("k1"));
        held.proposes("A", None, "Midlene fordeles som foreslått.");
        held.proposes("B", Some("k2"), "Saken sendes tilbake til AU.");
        held.done(Act::ConsensusTried);
        held
    }

    pub(crate) fn minutes(&self) -> Minutes {
        Minutes::of(&self.proceedings)
    }

    /// Carries out an act that is allowed.
    pub(crate) fn done(&mut self, act: Act) {
        self.minute += 1;
        self.proceedings.carry_out(act, at(self.minute)).unwrap();
    }

    /// Lets time go.
    pub(crate) fn later(&mut self, minutes: i64) {
        self.minute += minutes;
    }

    pub(crate) fn moves(&mut self, id: &str, what: MoveKind) {
        self.done(Act::Move { seat: seat(id), what });
    }

    pub(crate) fn comes(&mut self, id: &str) {
        self.moves(id, MoveKind::Arrives);
    }

    pub(crate) fn opens(&mut self, number: &str, led_by: Option<&str>) {
        self.done(Act::OpenCase { case: case(number), led_by: led_by.map(seat), joint: JointVote::default() });
    }

    pub(crate) fn closes(&mut self, status: CaseStatus) {
        self.done(Act::CloseCase { status });
    }

    pub(crate) fn proposes(&mut self, id: &str, by: Option<&str>, text: &str) {
        self.done(Act::Propose {
            proposal: ProposalId::new(id),
            by: by.map(seat),
            text: text.into(),
            remits: Vec::new(),
        });
    }

    pub(crate) fn agrees(&mut self, id: &str) {
        self.done(Act::Agree { proposal: ProposalId::new(id), lines: Vec::new(), body: None });
    }

    /// Opens a vote on one proposal.
    pub(crate) fn votes_on(&mut self, id: &str, way: Way, rule: Option<MajorityRule>, repeats: Option<u32>) {
        self.votes(VoteQuestion::One { proposal: ProposalId::new(id) }, way, rule, repeats);
    }

    /// Opens a vote between two proposals.
    pub(crate) fn votes_between(&mut self, first: &str, second: &str, way: Way) {
        let (first, second) = (ProposalId::new(first), ProposalId::new(second));
        self.votes(VoteQuestion::Two { first, second }, way, None, None);
    }

    fn votes(&mut self, question: VoteQuestion, way: Way, rule: Option<MajorityRule>, repeats: Option<u32>) {
        self.done(Act::OpenVote { question, lines: Vec::new(), body: None, way, rule, repeats });
    }

    /// Hands are counted, and the vote is closed.
    pub(crate) fn hands(&mut self, yes: u32, no: u32, blank: u32) {
        self.done(Act::CountHands { count: forum::vote::Count { yes, no, blank } });
        self.done(Act::CloseVote { hand_of_leader: None });
    }
}
