//! Proposals and agreement: what was put forward, and what the body agreed on without a vote.

use forum::CaseNumber;
use procedure::{BodyId, Consensus, Happened, Matter, ProposalId, Proposed, Roll, WhyNotOnRoll};

use super::MeetingWords;
use super::words::{capital, listed, quoted};

impl MeetingWords<'_> {
    /// What a proposal is called in its case: by its own name, «forslag 2», or «forslaget» where there is only one.
    pub fn proposal(&self, case: Option<CaseNumber>, id: &ProposalId) -> String {
        if let Some(name) = self.names.proposals.get(id) {
            return name.clone();
        }
        let entries = self.case(case).map(|case| case.entries.as_slice()).unwrap_or_default();
        let there = entries.iter().filter_map(|entry| {
            if let Happened::Proposed { proposed } = &entry.what { Some(&proposed.proposal) } else { None }
        });
        let there: Vec<&ProposalId> = there.filter(|there| !self.names.proposals.contains_key(there)).collect();
        match there.iter().position(|there| *there == id) {
            Some(_) if there.len() == 1 => self.texts.get("told-proposal-only", &[]),
            Some(place) => self.texts.get("told-proposal-numbered", &[("number", &(place + 1).to_string())]),
            None => id.to_string(),
        }
    }

    pub(super) fn proposed(&self, proposed: &Proposed, case: Option<CaseNumber>) -> String {
        let by = match &proposed.by {
            Some(seat) => self.names.seat(seat),
            None => self.texts.get("told-secretariat", &[]),
        };
        let proposal = capital(&self.proposal(case, &proposed.proposal));
        self.texts.get("told-proposed", &[("proposal-first", &proposal), ("by", &by), ("text", quoted(&proposed.text))])
    }

    pub(super) fn agreed(&self, consensus: &Consensus) -> Vec<String> {
        let case = consensus.matter.case;
        let proposal = capital(&self.proposal(Some(case), &consensus.proposal));
        let count = consensus.roll.entitled().to_string();
        let dissents = self.dissents_from(consensus);
        let told = if dissents.is_empty() {
            self.texts.get("told-agreed", &[("proposal-first", &proposal), ("count", &count)])
        } else {
            let values =
                [("proposal-first", &*proposal), ("count", &count), ("dissents", &listed(&dissents, self.texts))];
            self.texts.get("told-agreed-with-dissent", &values)
        };
        let mut sentences = vec![told];
        sentences.extend(self.about(consensus.body.as_ref(), &consensus.matter));
        sentences.extend(self.not_with(&consensus.roll));
        sentences
    }

    /// Who dissented from an agreement afterwards; with one of them it is no *enighet*.
    fn dissents_from(&self, consensus: &Consensus) -> Vec<String> {
        let Some(case) = self.case(Some(consensus.matter.case)) else { return Vec::new() };
        let agreements = case.entries.iter().filter_map(|entry| {
            if let Happened::Agreed { consensus } = &entry.what { Some(&**consensus) } else { None }
        });
        let told = agreements.zip(&case.agreed).find(|(agreement, _)| *agreement == consensus).map(|(_, told)| told);
        told.filter(|told| !told.is_of_all())
            .map_or_else(Vec::new, |told| told.dissents.iter().map(|seat| self.names.seat(seat)).collect())
    }

    /// Which body decides by itself, and about which lines, where that is not the whole.
    pub(super) fn about(&self, body: Option<&BodyId>, matter: &Matter) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(body) = body.filter(|_| self.names.is_joint()) {
            sentences.push(self.texts.get("told-of-body", &[("body", &self.names.body(body))]));
        }
        if !matter.lines.is_empty() {
            let lines = self.names.lines_listed(&matter.lines, self.texts);
            sentences.push(self.texts.get("told-of-lines", &[("lines", &lines)]));
        }
        sentences
    }

    /// Who was here and took no part: *inhabile*, and those out of the room. Who was away stands in the attendance.
    pub(super) fn not_with(&self, roll: &Roll) -> Vec<String> {
        let of = |why: WhyNotOnRoll, key: &str| {
            let seats: Vec<_> =
                roll.others().iter().filter(|other| other.why == why).map(|other| &other.seat).collect();
            let named = self.names.seats_listed(seats.iter().copied(), self.texts);
            (!seats.is_empty()).then(|| self.texts.get(key, &[("seats", &named)]))
        };
        let inhabil = of(WhyNotOnRoll::Inhabil, "told-not-with-inhabil");
        let out = of(WhyNotOnRoll::OutOfTheRoom, "told-not-with-out");
        inhabil.into_iter().chain(out).collect()
    }
}
