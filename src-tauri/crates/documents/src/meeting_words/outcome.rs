//! What a count means: carried, fallen, equal votes, exactly at the boundary. «Enstemmig» only when it is.

use procedure::{CarriedBy, FellBecause, HeldVote, NoCastingVote, Outcome, Quorum, Unanimity, VoteQuestion};

use super::MeetingWords;
use super::words::capital;

impl MeetingWords<'_> {
    pub(super) fn outcome(&self, vote: &HeldVote) -> Vec<String> {
        let carried = vote.carried().map(|proposal| self.proposal(Some(vote.opened.setting.matter.case), proposal));
        let carried = carried.unwrap_or_default();
        match vote.outcome() {
            Outcome::Carried { by } | Outcome::SecondCarried { by } => self.carried(vote, by, &carried),
            Outcome::Fallen { because } => self.fallen(vote, because),
            Outcome::NoQuorum => vec![self.no_quorum(vote.quorum)],
        }
    }

    fn carried(&self, vote: &HeldVote, by: CarriedBy, proposal: &str) -> Vec<String> {
        let first = capital(proposal);
        match by {
            CarriedBy::CastingVote => vec![self.texts.get("told-carried-casting", &[("proposal", proposal)])],
            CarriedBy::Votes => {
                let key = match vote.unanimity() {
                    Unanimity::Unanimous => "told-carried-unanimous",
                    Unanimity::AllGiven => "told-carried-all-given",
                    Unanimity::Divided => "told-carried",
                };
                let told = self.texts.get(key, &[("proposal-first", &first)]);
                let is_divided = vote.unanimity() == Unanimity::Divided;
                let exactly = is_divided && votes_for_the_winner(vote) == vote.rule_told().needed;
                let exactly = exactly.then(|| self.texts.get("told-carried-exactly", &[]));
                std::iter::once(told).chain(exactly).collect()
            }
        }
    }

    fn fallen(&self, vote: &HeldVote, because: FellBecause) -> Vec<String> {
        let case = Some(vote.opened.setting.matter.case);
        let (proposal, of_two) = match &vote.opened.setting.question {
            VoteQuestion::One { proposal } => (self.proposal(case, proposal), false),
            VoteQuestion::Two { .. } => (String::new(), true),
        };
        let said = |key: &str| self.texts.get(key, &[("proposal", &proposal), ("proposal-first", &capital(&proposal))]);
        match because {
            FellBecause::TooFew => {
                let missed = votes_for_the_winner(vote).saturating_add(1) == vote.rule_told().needed;
                let told = said(if of_two { "told-fallen-two" } else { "told-fallen" });
                std::iter::once(told).chain(missed.then(|| said("told-fallen-by-one"))).collect()
            }
            FellBecause::EqualVotes(why) => {
                let told = said(if of_two { "told-fallen-equal-two" } else { "told-fallen-equal" });
                vec![told, said(no_casting_vote(why))]
            }
            FellBecause::CastingVote => vec![said("told-fallen-casting")],
        }
    }

    fn no_quorum(&self, quorum: Quorum) -> String {
        self.of_quorum("told-no-quorum", quorum, quorum.needed.unwrap_or_default())
    }

    /// «Vedtaksfør: 17 av 18 plasser, det kreves 9»; none where the county asks for none, or where it was not.
    pub(super) fn quorum(&self, quorum: Quorum) -> Option<String> {
        let needed = quorum.needed.filter(|_| quorum.holds())?;
        Some(self.of_quorum("told-quorum", quorum, needed))
    }

    fn of_quorum(&self, key: &str, quorum: Quorum, needed: u32) -> String {
        let (present, seats, needed) = (quorum.present.to_string(), quorum.seats.to_string(), needed.to_string());
        self.texts.get(key, &[("present", &present), ("seats", &seats), ("needed", &needed)])
    }
}

/// The votes for the one proposal, or for that of two which has the most.
fn votes_for_the_winner(vote: &HeldVote) -> u32 {
    let count = vote.count();
    match &vote.opened.setting.question {
        VoteQuestion::One { .. } => count.yes,
        VoteQuestion::Two { .. } => count.yes.max(count.no),
    }
}

fn no_casting_vote(why: NoCastingVote) -> &'static str {
    match why {
        NoCastingVote::Off => "told-no-casting-off",
        NoCastingVote::NotBySuchARule => "told-no-casting-rule",
        NoCastingVote::LeaderNotOnTheRoll => "told-no-casting-not-on-roll",
        NoCastingVote::LeaderChoseNoSide => "told-no-casting-no-side",
        NoCastingVote::WouldTellHowTheLeaderVoted => "told-no-casting-secret",
    }
}
