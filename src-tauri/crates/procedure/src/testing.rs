//! Seats for the tests of this crate: ids for names, no persons.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Utc};
use forum::{CaseNumber, NeedId, Seat, SeatGroup, SeatId, SeatRole};

use crate::{BodyId, HeldBy, PersonId, SeatInMeeting, Seating};

/// A seat of a body, with an unnamed representative and one deputy, `vara-<id>`.
pub(crate) fn seat_in(id: &str, body: &str) -> SeatInMeeting {
    SeatInMeeting {
        seat: Seat {
            id: SeatId::new(id),
            group: SeatGroup::Member("kommunal skoleeier".into()),
            organisation: format!("{id} kommune"),
            region: None,
            role: SeatRole::Representative,
            has_vote: true,
        },
        body: BodyId::new(body),
        held_by: HeldBy::Unnamed,
        deputies: vec![PersonId::new(format!("vara-{id}"))],
    }
}

/// A seat of the one forum.
pub(crate) fn member(id: &str) -> SeatInMeeting {
    seat_in(id, "forum")
}

/// *Statsforvalterens* seat, which never votes.
pub(crate) fn state_administrator(id: &str) -> SeatInMeeting {
    let mut entry = member(id);
    entry.seat.group = SeatGroup::StateAdministrator;
    entry
}

/// The forum with these members.
pub(crate) fn forum_of(ids: &[&str]) -> Seating {
    Seating::new(ids.iter().map(|id| member(id)).collect()).unwrap()
}

pub(crate) fn seat(id: &str) -> SeatId {
    SeatId::new(id)
}

pub(crate) fn case(number: &str) -> CaseNumber {
    number.parse().unwrap()
}

pub(crate) fn line(id: &str) -> NeedId {
    NeedId::from(id.to_owned())
}

/// The meeting's day at this minute after nine.
pub(crate) fn at(minute: i64) -> DateTime<Utc> {
    "2024-12-06T08:00:00Z".parse::<DateTime<Utc>>().unwrap() + chrono::TimeDelta::minutes(minute)
}

/// A meeting that goes, an act a minute.
pub(crate) struct Meeting {
    pub(crate) proceedings: crate::Proceedings,
    minute: i64,
}

impl Meeting {
    /// With these seats and cases.
    pub(crate) fn new(seating: Seating, rules: crate::MeetingRules, cases: &[&str]) -> Meeting {
        let agenda: Vec<CaseNumber> = cases.iter().map(|number| case(number)).collect();
        Meeting { proceedings: crate::Proceedings::new(seating, rules, &agenda).unwrap(), minute: 0 }
    }

    /// With everybody here, consensus tried in case 23/24, and proposals A and B in it.
    pub(crate) fn deciding(ids: &[&str]) -> Meeting {
        let mut meeting = Meeting::new(forum_of(ids), crate::MeetingRules::default(), &["23/24", "24/24"]);
        for id in ids {
            meeting.comes(id);
        }
        meeting.opens("23/24");
        meeting.proposes("A");
        meeting.proposes("B");
        meeting.done(crate::Act::ConsensusTried);
        meeting
    }

    pub(crate) fn comes(&mut self, id: &str) {
        self.done(crate::Act::Move { seat: seat(id), what: crate::MoveKind::Arrives });
    }

    pub(crate) fn opens(&mut self, number: &str) {
        self.done(crate::Act::OpenCase { case: case(number), led_by: None, joint: crate::JointVote::default() });
    }

    pub(crate) fn proposes(&mut self, id: &str) {
        let proposal = crate::ProposalId::new(id);
        self.done(crate::Act::Propose { proposal, by: None, text: format!("Forslag {id}"), remits: Vec::new() });
    }

    /// Opens a vote on proposal A.
    pub(crate) fn votes(&mut self, way: crate::Way) {
        self.done(vote_on("A", way));
    }

    /// Carries out an act that is allowed.
    pub(crate) fn done(&mut self, act: crate::Act) {
        self.minute += 1;
        self.proceedings.carry_out(act, at(self.minute)).unwrap();
    }

    /// The code by which an act is refused; it changes nothing.
    pub(crate) fn refused(&mut self, act: crate::Act) -> &'static str {
        let before = self.proceedings.clone();
        let code = self.proceedings.carry_out(act, at(self.minute)).unwrap_err().code();
        assert_eq!(self.proceedings, before, "what is refused changes nothing");
        code
    }
}

/// Opening a vote on a proposal.
pub(crate) fn vote_on(id: &str, way: crate::Way) -> crate::Act {
    crate::Act::OpenVote {
        question: crate::VoteQuestion::One { proposal: crate::ProposalId::new(id) },
        lines: Vec::new(),
        body: None,
        way,
        rule: None,
        repeats: None,
    }
}
