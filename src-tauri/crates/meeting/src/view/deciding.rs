//! How far the deciding has come, as the wall and a representative are told it: one of a few situations, with what each shows.
//!
//! Made from an allow-list. Who answered what, who was here and why somebody was *inhabil* stay at the leader's desk.

use chrono::{DateTime, Utc};
use forum::vote::Count;
use procedure::Body;
use serde::{Deserialize, Serialize};

use super::{Decided, DecisionRecord, DecisionView, Version};

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
    /// The forum agreed (R133).
    Consensus {
        /// On what.
        version: VersionNamed,
        /// When.
        when: DateTime<Utc>,
    },
    /// A vote carried the proposal, or several: in a joint meeting each body may have its own.
    Carried {
        /// What was carried.
        version: VersionNamed,
        /// When.
        when: DateTime<Utc>,
        /// Each of them, in order; what was agreed on has no count.
        votes: Vec<VoteThatCarried>,
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

/// A vote that carried a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VoteThatCarried {
    /// The name of the body that voted by itself; none when all who met voted together.
    pub body: Option<String>,
    /// Which vote.
    pub ordinal: u32,
    /// Its counts, with the votes for what was carried as those *for*.
    pub count: Count,
}

impl From<&Version> for VersionNamed {
    fn from(version: &Version) -> VersionNamed {
        VersionNamed { draft: version.draft.clone(), hash: version.hash.clone() }
    }
}

impl Deciding {
    /// What is in force comes first, then what is going on, then what was.
    pub(crate) fn of(view: &DecisionView, bodies: &[Body]) -> Deciding {
        if let Some(decision) = &view.decision {
            return decided(decision, bodies);
        }
        let version = view.proposed.as_ref().map(VersionNamed::from);
        match (version, view.earlier.last()) {
            (Some(version), _) => Deciding::Proposed { version },
            (None, Some(earlier)) => Deciding::Reopened { reason: earlier.reopened.clone().unwrap_or_default() },
            (None, None) => Deciding::Nothing,
        }
    }
}

fn decided(record: &DecisionRecord, bodies: &[Body]) -> Deciding {
    let (version, when) = (VersionNamed::from(&record.version), record.decided_at);
    match &record.decided {
        Decided::Consensus { .. } => Deciding::Consensus { version, when },
        Decided::Untold { .. } => Deciding::Decided { version, when },
        Decided::Meeting { parts, .. } => {
            let votes = parts.iter().filter_map(|part| {
                let vote = part.vote.as_ref()?;
                let body = part.body.as_ref().and_then(|id| bodies.iter().find(|body| body.id == *id));
                let (body, count) = (body.map(|body| body.name.clone()), vote.for_what_carried());
                Some(VoteThatCarried { body, ordinal: vote.number, count })
            });
            let votes: Vec<VoteThatCarried> = votes.collect();
            if votes.is_empty() {
                Deciding::Consensus { version, when }
            } else {
                Deciding::Carried { version, when, votes }
            }
        }
        Decided::Vote { vote } => {
            let vote = VoteThatCarried { body: None, ordinal: vote.opened.ordinal, count: vote.count };
            Deciding::Carried { version, when, votes: vec![vote] }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use forum::SeatId;
    use forum::vote::{Attendance, Choice, VoteMethod, VoteResult, VoteRules, Votes};

    use super::*;
    use crate::view::{ClosedVote, OpenVote};

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
        match Deciding::of(view, &[]) {
            Deciding::Nothing => "nothing",
            Deciding::Proposed { .. } => "proposed",
            Deciding::Consensus { .. } => "consensus",
            Deciding::Carried { .. } => "carried",
            Deciding::Decided { .. } => "decided",
            Deciding::Reopened { .. } => "reopened",
        }
    }

    #[test]
    fn a_draft_that_is_put_forward_is_told_until_it_is_decided() {
        let mut view = DecisionView::default();
        assert_eq!(told(&view), "nothing");
        view.proposed = Some(a());
        assert_eq!(told(&view), "proposed");
        view.decision = Some(record(Decided::Consensus { attendance: None }));
        assert_eq!(told(&view), "consensus", "what is in force comes first");
    }

    #[test]
    fn consensus_needs_no_count_and_a_vote_brings_its_own() {
        let by_consensus = record(Decided::Consensus { attendance: None });
        let agreed = DecisionView { decision: Some(by_consensus), ..DecisionView::default() };
        assert_eq!(Deciding::of(&agreed, &[]), Deciding::Consensus { version: (&a()).into(), when: at(56) });
        let by_vote = record(Decided::Vote { vote: held(VoteResult::Adopted) });
        let voted = DecisionView { decision: Some(by_vote), ..DecisionView::default() };
        let count = Count { yes: 1, no: 1, blank: 0 };
        assert_eq!(
            Deciding::of(&voted, &[]),
            Deciding::Carried {
                version: (&a()).into(),
                when: at(56),
                votes: vec![VoteThatCarried { body: None, ordinal: 1, count }]
            }
        );
    }

    #[test]
    fn a_decision_that_was_set_aside_is_told_until_a_draft_is_put_forward_again() {
        let mut aside = record(Decided::Consensus { attendance: None });
        aside.reopened = Some("Ny ramme".into());
        let mut view = DecisionView { earlier: vec![aside], ..DecisionView::default() };
        assert_eq!(Deciding::of(&view, &[]), Deciding::Reopened { reason: "Ny ramme".into() });
        view.proposed = Some(b());
        assert_eq!(told(&view), "proposed");
    }

    #[test]
    fn neither_answers_nor_who_was_here_nor_why_somebody_was_inhabil_is_told() {
        let base =
            DecisionView { proposed: Some(a()), votes: vec![held(VoteResult::Fallen)], ..DecisionView::default() };
        let carried = record(Decided::Vote { vote: held(VoteResult::Adopted) });
        let views = [base.clone(), DecisionView { decision: Some(carried), ..base }];
        for view in views {
            let bytes = serde_json::to_string(&Deciding::of(&view, &[])).unwrap();
            for kept in [SECRET, "s01", "s02", "s04", "attendance", "answers", "recused"] {
                assert!(!bytes.contains(kept), "«{kept}» stays at the desk: {bytes}");
            }
        }
    }
}
