//! How far the deciding has come, as the wall and a representative are told it: one of a few situations, with what each shows.
//!
//! Made from an allow-list. Who answered what, who was here and why somebody was *inhabil* stay at the leader's desk.

use chrono::{DateTime, Utc};
use forum::vote::{Count, Majority, VoteMethod, VoteResult};
use serde::{Deserialize, Serialize};

use super::{ClosedVote, Decided, DecisionRecord, DecisionView, Version};

/// Which frozen draft: what people need to tell it from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VersionNamed {
    /// The draft's name.
    pub draft: String,
    /// Hash of its content, in hexadecimal.
    pub hash: String,
}

/// Where the deciding stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "at", rename_all = "kebab-case")]
pub enum Deciding {
    /// Nothing is put to a decision.
    Nothing,
    /// A draft is put to a decision.
    Proposed {
        /// Which.
        version: VersionNamed,
    },
    /// Consensus was tried and not reached (R134).
    Tried {
        /// On what; none when it was taken back afterwards.
        version: Option<VersionNamed>,
        /// When it was recorded.
        when: DateTime<Utc>,
    },
    /// A vote is open. How many may vote, never how they do.
    Voting {
        /// On what.
        version: Option<VersionNamed>,
        /// First, second … vote in the case.
        ordinal: u32,
        /// How it is taken.
        method: VoteMethod,
        /// How many may vote.
        entitled: u32,
        /// Which majority it needs.
        majority: Majority,
    },
    /// The last vote did not carry the proposal.
    NotCarried {
        /// On what; none when it was taken back afterwards.
        version: Option<VersionNamed>,
        /// Which vote.
        ordinal: u32,
        /// Fallen, or too few to decide.
        result: VoteResult,
        /// Its counts.
        count: Count,
    },
    /// The forum agreed (R133).
    Consensus {
        /// On what.
        version: VersionNamed,
        /// When.
        when: DateTime<Utc>,
    },
    /// A vote carried the proposal.
    Carried {
        /// What was carried.
        version: VersionNamed,
        /// When.
        when: DateTime<Utc>,
        /// Which vote.
        ordinal: u32,
        /// Its counts.
        count: Count,
    },
    /// A meeting decided it, and how cannot be told any more.
    Decided {
        /// What was decided.
        version: VersionNamed,
        /// When.
        when: DateTime<Utc>,
    },
    /// The decision was set aside, and nothing is put to a decision since.
    Reopened {
        /// Why, as the leader gave it for all to hear.
        reason: String,
    },
}

impl From<&Version> for VersionNamed {
    fn from(version: &Version) -> VersionNamed {
        VersionNamed { draft: version.draft.clone(), hash: version.hash.clone() }
    }
}

impl From<&DecisionView> for Deciding {
    /// What is in force comes first, then what is going on, then what was.
    fn from(view: &DecisionView) -> Deciding {
        if let Some(decision) = &view.decision {
            return decided(decision);
        }
        let version = view.proposed.as_ref().map(VersionNamed::from);
        if let Some(open) = &view.open_vote {
            return Deciding::Voting {
                version,
                ordinal: open.ordinal,
                method: open.method,
                entitled: u32::try_from(open.roll.len()).unwrap_or(u32::MAX),
                majority: open.rules.majority,
            };
        }
        let tried = view.consensus_tried_at;
        let last = view.votes.last();
        let tried_again = tried.filter(|tried| last.is_some_and(|last| *tried > last.closed_at));
        if let Some(last) = last.filter(|last| fell(last, view.proposed.as_ref()) && tried_again.is_none()) {
            let ClosedVote { opened, result, count, .. } = last;
            return Deciding::NotCarried { version, ordinal: opened.ordinal, result: *result, count: *count };
        }
        if let Some(when) = tried_again.or(tried.filter(|_| version.is_some())) {
            return Deciding::Tried { version, when };
        }
        match (version, view.earlier.last()) {
            (Some(version), _) => Deciding::Proposed { version },
            (None, Some(earlier)) => Deciding::Reopened { reason: earlier.reopened.clone().unwrap_or_default() },
            (None, None) => Deciding::Nothing,
        }
    }
}

/// The vote did not carry what is on the table now, or what was there last.
fn fell(vote: &ClosedVote, proposed: Option<&Version>) -> bool {
    vote.result != VoteResult::Adopted && proposed.is_none_or(|proposed| proposed.hash == vote.version)
}

fn decided(record: &DecisionRecord) -> Deciding {
    let (version, when) = (VersionNamed::from(&record.version), record.decided_at);
    match &record.decided {
        Decided::Consensus { .. } => Deciding::Consensus { version, when },
        Decided::Untold { .. } => Deciding::Decided { version, when },
        Decided::Meeting { vote: None, .. } => Deciding::Consensus { version, when },
        Decided::Meeting { vote: Some(vote), .. } => {
            Deciding::Carried { version, when, ordinal: vote.number, count: vote.count }
        }
        Decided::Vote { vote } => Deciding::Carried { version, when, ordinal: vote.opened.ordinal, count: vote.count },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use forum::SeatId;
    use forum::vote::{Attendance, Choice, VoteRules, Votes};

    use super::*;
    use crate::view::OpenVote;

    const SECRET: &str = "leder styret i eieren";

    fn at(minute: u32) -> DateTime<Utc> {
        format!("2023-03-17T09:{minute:02}:00Z").parse().unwrap()
    }

    fn version(draft: &str, hash: &str) -> Version {
        Version { draft: draft.into(), hash: hash.into(), frozen_at: at(48), case: "4/23".parse().unwrap() }
    }

    fn a() -> Version {
        version("Utkast A", "3f2a9c41")
    }

    fn b() -> Version {
        version("Utkast B", "77aa01ff")
    }

    fn opened() -> OpenVote {
        OpenVote {
            ordinal: 1,
            method: VoteMethod::RollCall,
            roll: ["s01", "s02", "s03"].map(SeatId::new).to_vec(),
            attendance: vec![Attendance { seat: SeatId::new("s04"), present: true, recused: Some(SECRET.into()) }],
            rules: VoteRules::default(),
            opened_at: at(52),
            so_far: None,
        }
    }

    fn held(result: VoteResult) -> ClosedVote {
        let answers = BTreeMap::from([(SeatId::new("s01"), Choice::For), (SeatId::new("s02"), Choice::Against)]);
        ClosedVote {
            opened: opened(),
            version: a().hash,
            votes: Votes::RollCall { answers },
            count: Count { yes: 1, no: 1, blank: 0 },
            result,
            closed_at: at(55),
        }
    }

    fn record(decided: Decided) -> DecisionRecord {
        DecisionRecord { version: a(), decided, decided_at: at(56), reopened: None, replaced_by: None }
    }

    fn told(view: &DecisionView) -> &'static str {
        match Deciding::from(view) {
            Deciding::Nothing => "nothing",
            Deciding::Proposed { .. } => "proposed",
            Deciding::Tried { .. } => "tried",
            Deciding::Voting { .. } => "voting",
            Deciding::NotCarried { .. } => "not carried",
            Deciding::Consensus { .. } => "consensus",
            Deciding::Carried { .. } => "carried",
            Deciding::Decided { .. } => "decided",
            Deciding::Reopened { .. } => "reopened",
        }
    }

    #[test]
    fn it_follows_the_order_of_the_meeting_put_forward_consensus_tried_vote() {
        let mut view = DecisionView::default();
        assert_eq!(told(&view), "nothing");
        view.proposed = Some(a());
        assert_eq!(told(&view), "proposed");
        view.consensus_tried_at = Some(at(50));
        assert_eq!(told(&view), "tried");
        view.open_vote = Some(opened());
        assert_eq!(told(&view), "voting");
    }

    #[test]
    fn consensus_needs_no_count_and_a_vote_brings_its_own() {
        let by_consensus = record(Decided::Consensus { attendance: None });
        let agreed = DecisionView { decision: Some(by_consensus), ..DecisionView::default() };
        assert_eq!(Deciding::from(&agreed), Deciding::Consensus { version: (&a()).into(), when: at(56) });
        let by_vote = record(Decided::Vote { vote: held(VoteResult::Adopted) });
        let voted = DecisionView { decision: Some(by_vote), ..DecisionView::default() };
        let count = Count { yes: 1, no: 1, blank: 0 };
        assert_eq!(
            Deciding::from(&voted),
            Deciding::Carried { version: (&a()).into(), when: at(56), ordinal: 1, count }
        );
    }

    #[test]
    fn a_proposal_that_fell_is_told_until_something_else_happens() {
        let fell = DecisionView {
            proposed: Some(a()),
            consensus_tried_at: Some(at(50)),
            votes: vec![held(VoteResult::Fallen)],
            ..DecisionView::default()
        };
        assert_eq!(told(&fell), "not carried");
        let another = DecisionView { proposed: Some(b()), consensus_tried_at: None, ..fell.clone() };
        assert_eq!(told(&another), "proposed", "another version is put forward");
        let again = DecisionView { consensus_tried_at: Some(at(58)), ..fell.clone() };
        assert_eq!(told(&again), "tried", "consensus is tried once more");
        let no_quorum = DecisionView { votes: vec![held(VoteResult::NoQuorum)], ..fell };
        assert_eq!(told(&no_quorum), "not carried", "a vote without quorum decides nothing");
    }

    #[test]
    fn a_decision_that_was_set_aside_is_told_until_a_draft_is_put_forward_again() {
        let mut aside = record(Decided::Consensus { attendance: None });
        aside.reopened = Some("Ny ramme".into());
        let mut view = DecisionView { earlier: vec![aside], ..DecisionView::default() };
        assert_eq!(Deciding::from(&view), Deciding::Reopened { reason: "Ny ramme".into() });
        view.proposed = Some(b());
        assert_eq!(told(&view), "proposed");
    }

    #[test]
    fn neither_answers_nor_who_was_here_nor_why_somebody_was_inhabil_is_told() {
        let base = DecisionView { proposed: Some(a()), consensus_tried_at: Some(at(50)), ..DecisionView::default() };
        let views = [
            DecisionView { open_vote: Some(opened()), ..base.clone() },
            DecisionView { votes: vec![held(VoteResult::Fallen)], ..base.clone() },
            DecisionView { decision: Some(record(Decided::Vote { vote: held(VoteResult::Adopted) })), ..base },
        ];
        for view in views {
            let bytes = serde_json::to_string(&Deciding::from(&view)).unwrap();
            for kept in [SECRET, "s01", "s02", "s04", "attendance", "answers", "recused"] {
                assert!(!bytes.contains(kept), "«{kept}» stays at the desk: {bytes}");
            }
        }
    }
}
