//! The lines of a need and of what earlier years decided: who is paid, and what is worth knowing of it.

use std::collections::{BTreeMap, HashMap};

use forum::{Commitment, Kroner, Need, NeedId, OrgNumber, OwnerKind, Participant, ParticipantKind, Recipient};

use super::outcome::{PaymentCode, PaymentLine, PaymentPart};
use super::universities::share_between;
use crate::model::{PaidTo, PotsPer, SchemeModel};
use crate::outcome::{NeedAllocation, SchemeAllocation};
use crate::prepare::Basis;

/// What is known of those who can be paid.
pub(super) struct Known<'a> {
    year: i32,
    commitments: &'a [Commitment],
    needs: HashMap<&'a NeedId, &'a Need>,
    participants: HashMap<&'a str, &'a Participant>,
    /// The one participant that stands for all friskoler (R70).
    schools: Option<&'a Participant>,
    /// The owners' numbers and kinds; the smallest number where behovsmeldinger disagree.
    owners: HashMap<&'a str, (Option<&'a OrgNumber>, OwnerKind)>,
}

impl<'a> Known<'a> {
    /// Reads who is who.
    pub(super) fn read(basis: &Basis<'a>) -> Self {
        let mut owners: HashMap<&str, (Option<&OrgNumber>, OwnerKind)> = HashMap::new();
        for owner in basis.needs.iter().map(|need| &need.owner) {
            let found = owners.entry(&owner.name).or_insert((owner.org_number.as_ref(), owner.kind));
            let numbers = found.0.into_iter().chain(owner.org_number.as_ref());
            *found = (numbers.min_by_key(|number| number.to_string()), found.1.min(owner.kind));
        }
        let mut schools = basis.participants.iter().filter(|one| one.kind == ParticipantKind::IndependentSchools);
        let first = schools.next();
        Known {
            year: basis.year,
            commitments: basis.commitments,
            needs: basis.needs.iter().map(|need| (&need.id, need)).collect(),
            participants: basis.participants.iter().map(|one| (one.name.as_str(), one)).collect(),
            schools: first.filter(|_| schools.next().is_none()),
            owners,
        }
    }

    /// The lines of one need.
    pub(super) fn award(
        &self,
        model: Option<&SchemeModel>,
        scheme: &SchemeAllocation,
        award: &NeedAllocation,
        lines: &mut Vec<PaymentLine>,
    ) {
        let need = self.needs.get(&award.need);
        let text = |read: fn(&Need) -> &str| need.map(|need| read(need).trim().to_owned()).unwrap_or_default();
        let line = |recipient: Recipient, part: PaymentPart, amount: Kroner, codes: Vec<PaymentCode>| PaymentLine {
            recipient,
            scheme: scheme.scheme.clone(),
            year: self.year,
            part,
            need: Some(award.need.clone()),
            commitments: Vec::new(),
            owner: text(|need| &need.owner.name),
            measure: text(|need| &need.measure),
            amount,
            coordinator_part: Kroner::ZERO,
            own_contribution: Kroner::ZERO,
            codes,
        };
        let missing = || (Recipient { name: String::new(), org_number: None }, vec![PaymentCode::NeedMissing]);
        // An award with a contribution of the owner's own but no owner part still shows it beside the owner.
        if !award.owner_part.is_zero() || !award.own_contribution.is_zero() {
            let to = |need: &&Need| self.owner_side(model, &need.owner.name, Some(need), &need.region);
            let (recipient, codes) = need.map_or_else(missing, to);
            lines.push(PaymentLine {
                coordinator_part: award.coordinator_part,
                own_contribution: award.own_contribution,
                ..line(recipient, PaymentPart::Owner, award.owner_part, codes)
            });
        }
        if award.university_part.is_zero() {
            return;
        }
        let Some(need) = need else {
            let (recipient, codes) = missing();
            lines.push(line(recipient, PaymentPart::University, award.university_part, codes));
            return;
        };
        let named = || vec![(need.university.trim().to_owned(), award.university_part)];
        for (name, amount) in share_between(&need.details.universities, award.university_part).unwrap_or_else(named) {
            let codes = if name.is_empty() { vec![PaymentCode::UniversityMissing] } else { Vec::new() };
            if !amount.is_zero() {
                lines.push(line(Recipient { name, org_number: None }, PaymentPart::University, amount, codes));
            }
        }
    }

    /// What earlier years decided for this one: the *tilsagn* of a measure and its corrections are one payment to the owner, and
    /// one to each university that they name.
    pub(super) fn earlier(&self, model: Option<&SchemeModel>, scheme: &SchemeAllocation, lines: &mut Vec<PaymentLine>) {
        let mut measures: BTreeMap<(&str, &str, &str), Promised> = BTreeMap::new();
        let this_year = |line: &&Commitment| line.scheme == scheme.scheme && line.year == self.year;
        for commitment in self.commitments.iter().filter(this_year) {
            let key = (commitment.region.as_str(), commitment.owner.as_str(), commitment.measure.as_str());
            measures.entry(key).or_default().add(commitment);
        }
        let mut found: Vec<PaymentLine> = Vec::with_capacity(measures.len());
        for ((region, owner, measure), mut promised) in measures {
            promised.numbers.sort_unstable();
            let (recipient, mut codes) = self.owner_side(model, owner, None, region);
            codes.extend(promised.is_unsaid.then_some(PaymentCode::SplitUnknown));
            let to_owner = std::iter::once((recipient, codes, promised.owner));
            let to_universities = promised.universities.into_iter().map(|(name, amount)| {
                let codes = if name.is_empty() { vec![PaymentCode::UniversityMissing] } else { Vec::new() };
                (Recipient { name: name.to_owned(), org_number: None }, codes, amount)
            });
            for (recipient, mut codes, amount) in to_owner.chain(to_universities).filter(|(.., sum)| !sum.is_zero()) {
                codes.extend(amount.is_negative().then_some(PaymentCode::Negative));
                found.push(PaymentLine {
                    recipient,
                    scheme: scheme.scheme.clone(),
                    year: self.year,
                    part: PaymentPart::Earlier,
                    need: None,
                    commitments: promised.numbers.clone(),
                    owner: owner.to_owned(),
                    measure: measure.to_owned(),
                    amount,
                    coordinator_part: Kroner::ZERO,
                    own_contribution: Kroner::ZERO,
                    codes,
                });
            }
        }
        found.sort_by(|one, other| one.commitments.cmp(&other.commitments));
        lines.append(&mut found);
    }

    /// Who the owner's side is paid to.
    fn owner_side(
        &self,
        model: Option<&SchemeModel>,
        owner: &str,
        need: Option<&Need>,
        region: &str,
    ) -> (Recipient, Vec<PaymentCode>) {
        let known = self.owners.get(owner);
        let number = match need {
            Some(need) => need.owner.org_number.as_ref().or(known.and_then(|(number, _)| *number)),
            None => known.and_then(|(number, _)| *number),
        };
        let itself = Recipient { name: owner.to_owned(), org_number: number.cloned() };
        if model.is_none_or(|model| model.split.paid_to == PaidTo::Owner) {
            return (itself, Vec::new());
        }
        let names = match model.map(|model| model.pots.per) {
            Some(PotsPer::Region) => [region, owner],
            _ => [owner, region],
        };
        let kind = need.map(|need| need.owner.kind).or(known.map(|(_, kind)| *kind));
        let schools = self.schools.filter(|_| kind == Some(OwnerKind::IndependentSchool));
        let mut belongs = names.iter().filter_map(|name| self.participants.get(name).copied()).chain(schools);
        let chosen = belongs.clone().find_map(|one| one.recipient.as_ref());
        match (chosen, belongs.next()) {
            (Some(chosen), _) if *chosen == itself => (itself, Vec::new()),
            (Some(chosen), _) => (chosen.clone(), vec![PaymentCode::ToHost]),
            // A participant without a recipient is paid itself, and the owner is it when it bears its name.
            (None, Some(one)) if one.name == owner => (itself, Vec::new()),
            _ => (itself, vec![PaymentCode::HostMissing]),
        }
    }
}

/// What the *tilsagn* of one measure come to.
#[derive(Default)]
struct Promised<'a> {
    numbers: Vec<u32>,
    owner: Kroner,
    /// By name.
    universities: BTreeMap<&'a str, Kroner>,
    /// One of them at least does not say what goes to universities.
    is_unsaid: bool,
}

impl<'a> Promised<'a> {
    fn add(&mut self, commitment: &'a Commitment) {
        self.numbers.push(commitment.number);
        self.owner += commitment.amount;
        self.is_unsaid |= commitment.universities.is_none();
        for part in commitment.universities.iter().flatten() {
            self.owner -= part.amount;
            *self.universities.entry(part.name.trim()).or_default() += part.amount;
        }
    }
}
