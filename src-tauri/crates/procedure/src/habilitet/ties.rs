//! The ties of a meeting: raised, decided, and who is out of what because of them.

use forum::{CaseNumber, NeedId, SeatId};

use super::{
    About, Deciders, DecisionTaken, HabilitetError, HowDecided, NewTie, Tie, TieId, TieOutcome, Treatment, TreatmentOf,
};
use crate::{Seating, Sitter};

/// Every tie that was raised, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties(Vec<Tie>);

impl Ties {
    /// None yet.
    pub fn new() -> Ties {
        Ties::default()
    }

    /// Every tie, in the order in which they were raised.
    pub fn all(&self) -> &[Tie] {
        &self.0
    }

    /// The ties raised in a case.
    pub fn of_case(&self, case: CaseNumber) -> impl Iterator<Item = &Tie> {
        self.0.iter().filter(move |tie| tie.raised.case == case)
    }

    /// How many wait in a case: nothing is decided in it before they are.
    pub fn waiting(&self, case: CaseNumber) -> u32 {
        crate::count_of(self.of_case(case).filter(|tie| tie.decision.is_none()))
    }

    /// Raises a tie; the next number is its id. Also before the meeting, so that a *vara* can be called in time.
    pub fn raise(&mut self, seating: &Seating, tie: NewTie) -> Result<TieId, HabilitetError> {
        if seating.seat(&tie.seat).is_none() {
            return Err(HabilitetError::TieOfUnknownSeat(tie.seat));
        }
        if tie.why.trim().is_empty() {
            return Err(HabilitetError::TieWithoutReason(tie.seat));
        }
        let is_same = |other: &&Tie| {
            let (mine, theirs) = (&tie, &other.raised);
            (mine.case, &mine.seat, &mine.sitter, &mine.about)
                == (theirs.case, &theirs.seat, &theirs.sitter, &theirs.about)
        };
        // What was taken back, or found to be nothing, may come up again with something new.
        let stands = |other: &&Tie| match &other.decision {
            None => true,
            Some(decision) => decision.outcome == TieOutcome::Inhabil,
        };
        if let Some(other) = self.0.iter().filter(is_same).find(stands) {
            return Err(HabilitetError::TieRaisedAlready { seat: tie.seat, tie: other.id });
        }
        let id = TieId(crate::count_of(self.0.iter()).saturating_add(1));
        self.0.push(Tie { id, raised: tie, decision: None });
        Ok(id)
    }

    /// Takes a question back before it is decided.
    pub fn withdraw(&mut self, id: TieId) -> Result<(), HabilitetError> {
        let tie = self.0.iter_mut().find(|tie| tie.id == id).ok_or(HabilitetError::UnknownTie(id))?;
        if tie.decision.is_some() {
            return Err(HabilitetError::TieDecided(id));
        }
        let (deciders, all_took_part) = (Vec::new(), false);
        let outcome = TieOutcome::Withdrawn;
        tie.decision = Some(DecisionTaken { outcome, deciders, all_took_part, taken: HowDecided::Agreed });
        Ok(())
    }

    /// Treats ties of a case that wait, one or thirty, by one decision. Gives those that it decided.
    pub fn treat(
        &mut self,
        seating: &Seating,
        case: CaseNumber,
        treatment: &Treatment,
        deciders: &Deciders,
    ) -> Result<Vec<TieId>, HabilitetError> {
        let treated = self.meant(seating, case, &treatment.of)?;
        check_count(treatment, deciders)?;
        let decision = DecisionTaken {
            outcome: treatment.outcome,
            deciders: deciders.seats.clone(),
            all_took_part: deciders.all_take_part,
            taken: treatment.taken,
        };
        for tie in self.0.iter_mut().filter(|tie| treated.contains(&tie.id)) {
            tie.decision = Some(decision.clone());
        }
        Ok(treated)
    }

    /// The ties of the case that are meant and wait.
    fn meant(&self, seating: &Seating, case: CaseNumber, of: &TreatmentOf) -> Result<Vec<TieId>, HabilitetError> {
        for id in of.named() {
            let tie = self.of_case(case).find(|tie| tie.id == id).ok_or(HabilitetError::UnknownTie(id))?;
            if tie.decision.is_some() {
                return Err(HabilitetError::TieDecided(id));
            }
        }
        let waits = self.of_case(case).filter(|tie| tie.decision.is_none());
        let meant: Vec<TieId> = waits.filter(|tie| of.covers(tie, seating)).map(|tie| tie.id).collect();
        if meant.is_empty() { Err(HabilitetError::NoTieMeant) } else { Ok(meant) }
    }

    /// The question of somebody's *habilitet* was raised in the case, and not taken back. They decide in none of its questions.
    pub fn is_tied(&self, seat: &SeatId, sitter: &Sitter, case: CaseNumber) -> bool {
        self.of_case(case).any(|tie| {
            let withdrawn = tie.decision.as_ref().is_some_and(|taken| taken.outcome == TieOutcome::Withdrawn);
            tie.raised.seat == *seat && tie.raised.sitter == *sitter && !withdrawn
        })
    }

    /// They were found *inhabil* in the whole case, or in one of these lines of it.
    pub fn is_inhabil(&self, seat: &SeatId, sitter: &Sitter, case: CaseNumber, lines: &[NeedId]) -> bool {
        self.of_case(case).any(|tie| {
            let found = tie.decision.as_ref().is_some_and(|taken| taken.outcome == TieOutcome::Inhabil);
            let concerns = match &tie.raised.about {
                About::Case => true,
                About::Line { need } => lines.contains(need),
            };
            found && concerns && tie.raised.seat == *seat && tie.raised.sitter == *sitter
        })
    }
}

/// The votes fit the deciders, and say what the outcome says: *inhabil* only by more than half of the votes given.
fn check_count(treatment: &Treatment, deciders: &Deciders) -> Result<(), HabilitetError> {
    let HowDecided::Counted { count } = treatment.taken else { return Ok(()) };
    let (given, entitled) = (count.given(), crate::count_of(deciders.seats.iter()));
    if given > u64::from(entitled) {
        return Err(HabilitetError::TieVotesAboveDeciders { given, deciders: entitled });
    }
    let found = u64::from(count.yes) * 2 > given;
    let agrees = match treatment.outcome {
        TieOutcome::Inhabil => found,
        TieOutcome::Habil => !found && given > 0,
        TieOutcome::Withdrawn => false,
    };
    if agrees { Ok(()) } else { Err(HabilitetError::TieOutcomeAgainstCount) }
}
