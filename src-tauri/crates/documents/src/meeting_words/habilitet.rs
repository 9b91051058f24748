//! *Habilitet*: who raised what, what the body decided without those it concerned, and a tie that was found out too late.

use forum::{CaseNumber, NeedId, SeatId};
use procedure::{About, Afterwards, Deciders, HowDecided, RaisedBy, Sitter, Tie, TieId, TieOutcome, Treatment, Turned};

use super::MeetingWords;
use super::words::{Numbers, capital, listed, quoted};

impl MeetingWords<'_> {
    pub(super) fn tie_raised(&self, id: TieId, case: Option<CaseNumber>) -> String {
        let Some(tie) = self.tie(id) else { return self.texts.get("told-tie-raised-unknown", &[]) };
        let raised = &tie.raised;
        let who = self.names.sitter(&raised.seat, &raised.sitter, self.texts);
        let about = self.about_tie(tie, case);
        let raiser = match &raised.raised_by {
            RaisedBy::Member => {
                let values = [("seat-first", &*capital(&who)), ("about", &about), ("why", quoted(&raised.why))];
                return self.texts.get("told-tie-raised-self", &values);
            }
            RaisedBy::BeforeMeeting => {
                let values = [("who", &*who), ("about", &about), ("why", quoted(&raised.why))];
                return self.texts.get("told-ties-raised-before", &values);
            }
            RaisedBy::Seat { seat } => self.names.seat(seat),
            RaisedBy::Secretariat => capital(&self.texts.get("told-secretariat", &[])),
        };
        let values = [("raiser-first", &*raiser), ("seat", &who), ("about", &about), ("why", quoted(&raised.why))];
        self.texts.get("told-tie-raised", &values)
    }

    /// Ties that were raised for the same reason by the same, in one sentence: thirty owners are not thirty lines.
    pub(crate) fn ties_raised(&self, ties: &[&Tie], case: Option<CaseNumber>) -> String {
        let [first, _, ..] = ties else {
            return ties.first().map(|tie| self.tie_raised(tie.id, case)).unwrap_or_default();
        };
        let (about, who) = match &first.raised.about {
            About::Case => (self.about_tie(first, case), self.whole(ties)),
            About::Line { .. } => (self.texts.get("told-about-lines", &[]), self.with_lines(ties)),
        };
        let who = listed(&who, self.texts);
        let raiser = match &first.raised.raised_by {
            RaisedBy::Member => {
                let values = [("who", &*who), ("about", &about), ("why", quoted(&first.raised.why))];
                return self.texts.get("told-ties-raised-self", &values);
            }
            RaisedBy::BeforeMeeting => {
                let values = [("who", &*who), ("about", &about), ("why", quoted(&first.raised.why))];
                return self.texts.get("told-ties-raised-before", &values);
            }
            RaisedBy::Seat { seat } => self.names.seat(seat),
            RaisedBy::Secretariat => capital(&self.texts.get("told-secretariat", &[])),
        };
        let values = [("raiser-first", &*raiser), ("who", &who), ("about", &about), ("why", quoted(&first.raised.why))];
        self.texts.get("told-ties-raised", &values)
    }

    pub(super) fn tie_withdrawn(&self, id: TieId, case: Option<CaseNumber>) -> String {
        let Some(tie) = self.tie(id) else { return self.texts.get("told-tie-withdrawn-unknown", &[]) };
        let who = self.names.sitter(&tie.raised.seat, &tie.raised.sitter, self.texts);
        self.texts.get("told-tie-withdrawn", &[("seat", &who), ("about", &self.about_tie(tie, case))])
    }

    /// What a tie is about, seen from a case: «i saken», «i sak 24/24», «i 12 Bodø kommune».
    fn about_tie(&self, tie: &Tie, seen_from: Option<CaseNumber>) -> String {
        let number = self.names.case(tie.raised.case);
        let is_here = seen_from == Some(tie.raised.case);
        match &tie.raised.about {
            About::Case if is_here => self.texts.get("told-about-case", &[]),
            About::Case => self.texts.get("told-about-other-case", &[("case", &number)]),
            About::Line { need } => {
                let line = self.names.lines_listed(std::slice::from_ref(need), self.texts);
                let key = if is_here { "told-about-line" } else { "told-about-other-line" };
                self.texts.get(key, &[("case", &number), ("line", &line)])
            }
        }
    }

    /// What was decided about the ties, then by whom: without those it concerned, or by all because they were too few.
    pub(super) fn ties_treated(
        &self,
        ties: &[TieId],
        treatment: &Treatment,
        deciders: &Deciders,
        source: &str,
    ) -> Vec<String> {
        let ties: Vec<&Tie> = ties.iter().filter_map(|id| self.tie(*id)).collect();
        let mut sentences = self.found(&ties, treatment.outcome);
        // A paragraph sign keeps its number.
        sentences.push(self.decided_by(deciders, &source.replace("§ ", "§\u{a0}")));
        sentences.push(match treatment.taken {
            HowDecided::Agreed => self.texts.get("told-ties-agreed", &[]),
            HowDecided::Counted { count } => {
                let Numbers { yes, no, blank } = Numbers::of(count);
                self.texts.get("told-ties-counted", &[("yes", &yes), ("no", &no), ("blank", &blank)])
            }
        });
        sentences
    }

    /// «Inhabil i saken: A og B.», and «Inhabil i enkelte linjer: C (12 Tiltak).»
    fn found(&self, ties: &[&Tie], outcome: TieOutcome) -> Vec<String> {
        let (in_case, in_lines) = match outcome {
            TieOutcome::Inhabil => ("told-found-inhabil-case", "told-found-inhabil-lines"),
            TieOutcome::Habil => ("told-found-habil-case", "told-found-habil-lines"),
            // Ties are taken back one by one, and no treatment does it.
            TieOutcome::Withdrawn => return Vec::new(),
        };
        let said = |key: &str, who: Vec<String>| {
            let values = [("count", &*who.len().to_string()), ("who", &listed(&who, self.texts))];
            (!who.is_empty()).then(|| self.texts.get(key, &values))
        };
        said(in_case, self.whole(ties)).into_iter().chain(said(in_lines, self.with_lines(ties))).collect()
    }

    /// Who is tied in the whole case.
    fn whole(&self, ties: &[&Tie]) -> Vec<String> {
        let whole = ties.iter().filter(|tie| tie.raised.about == About::Case);
        whole.map(|tie| self.names.sitter(&tie.raised.seat, &tie.raised.sitter, self.texts)).collect()
    }

    /// «Rana kommune (12 Trygge overganger)»: who is tied in single lines, and in which.
    fn with_lines(&self, ties: &[&Tie]) -> Vec<String> {
        let named =
            |(who, lines): (String, Vec<NeedId>)| format!("{who} ({})", self.names.lines_listed(&lines, self.texts));
        self.by_sitter(ties).into_iter().map(named).collect()
    }

    /// Who is tied in single lines, each once with the lines.
    fn by_sitter(&self, ties: &[&Tie]) -> Vec<(String, Vec<NeedId>)> {
        let mut tied: Vec<((&SeatId, &Sitter), Vec<NeedId>)> = Vec::new();
        for tie in ties {
            let About::Line { need } = &tie.raised.about else { continue };
            let who = (&tie.raised.seat, &tie.raised.sitter);
            match tied.iter_mut().find(|(there, _)| *there == who) {
                Some((_, lines)) => lines.push(need.clone()),
                None => tied.push((who, vec![need.clone()])),
            }
        }
        let named = |((seat, sitter), lines): ((&SeatId, &Sitter), Vec<NeedId>)| {
            (self.names.sitter(seat, sitter, self.texts), lines)
        };
        tied.into_iter().map(named).collect()
    }

    fn decided_by(&self, deciders: &Deciders, source: &str) -> String {
        let all = deciders.seats.len().to_string();
        if !deciders.all_take_part {
            return self.texts.get("told-ties-decided-without", &[("deciders", &all), ("source", source)]);
        }
        let untied = deciders.quorum.present.to_string();
        let needed = deciders.quorum.needed.unwrap_or(1).to_string();
        let values = [("deciders", &*all), ("source", source), ("untied", &untied), ("needed", &needed)];
        self.texts.get("told-ties-decided-by-all", &values)
    }

    /// The ties of a case that nobody decided; none when all were.
    pub fn ties_waiting(&self, case: CaseNumber) -> Option<String> {
        let ties = &self.case(Some(case))?.ties;
        let waits = ties.iter().filter(|tie| tie.decision.is_none());
        let who: Vec<String> =
            waits.map(|tie| self.names.sitter(&tie.raised.seat, &tie.raised.sitter, self.texts)).collect();
        let values = [("count", &*who.len().to_string()), ("who", &listed(&who, self.texts))];
        (!who.is_empty()).then(|| self.texts.get("told-tie-waits", &values))
    }

    pub(super) fn found_afterwards(&self, number: u32, seat: &SeatId, why: &str, found: &Afterwards) -> Vec<String> {
        let values = [("number", &*number.to_string()), ("seat", &self.names.seat(seat)), ("why", quoted(why))];
        let mut sentences = vec![self.texts.get("told-afterwards", &values)];
        if let (Some(count), Some(opened)) = (found.without, self.opened(number)) {
            let count = self.count(count, opened);
            sentences.push(self.texts.get("told-afterwards-count", &[("count", &count)]));
        }
        let key = match found.turned {
            Turned::No => "told-afterwards-same",
            Turned::Yes => "told-afterwards-turned",
            Turned::CannotBeKnown => "told-afterwards-unknown",
        };
        sentences.push(self.texts.get(key, &[]));
        sentences
    }
}
