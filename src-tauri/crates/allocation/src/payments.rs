//! Who is paid what: a line per recipient, scheme and need, the basis of the *tilsagnsbrev* (R67-R71). The program does not pay.
//!
//! It tallies to the krone: what is awarded is the owner and university lines and the estimates of pots without needs, and the
//! lines of earlier decisions are what earlier years bound. Set-asides are not payments of an award and are not here.

use std::collections::{BTreeMap, HashMap};

use forum::{
    Commitment, Kroner, Need, NeedId, OrgNumber, OwnerKind, Participant, ParticipantKind, Recipient, SchemeId,
};
use serde::{Deserialize, Serialize};

use crate::universities;
use crate::{Allocation, Basis, NeedAllocation, PaidTo, PotsPer, SchemeAllocation, SchemeModel};

/// Which part of an award a line pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum PaymentPart {
    /// The owner's side, the coordinator included.
    Owner,
    /// The university.
    University,
    /// What an earlier year decided for this one.
    Earlier,
}

/// What is worth knowing of a payment line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum PaymentCode {
    /// Paid to the recipient that the network chose, not to the owner itself (R68-R70).
    ToHost,
    /// The model pays to the network's recipient, but none is found; the owner stands in its place.
    HostMissing,
    /// The behovsmelding names no university.
    UniversityMissing,
    /// An earlier decision does not say what of it goes to universities; that much stands on the owner's side.
    SplitUnknown,
    /// Corrections come to more than what was promised: the line is negative.
    Negative,
    /// The need is not in the meeting, so its recipient is not known.
    NeedMissing,
}

/// One payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct PaymentLine {
    /// To whom; an empty name when it is not known.
    pub recipient: Recipient,
    /// In which scheme.
    pub scheme: SchemeId,
    /// In which budget year.
    pub year: i32,
    /// Which part.
    pub part: PaymentPart,
    /// For which need; none in a line of an earlier decision.
    pub need: Option<NeedId>,
    /// The numbers of the *tilsagn* of an earlier decision; empty otherwise.
    pub commitments: Vec<u32>,
    /// Whose measure.
    pub owner: String,
    /// Which measure.
    pub measure: String,
    /// Whole kroner.
    pub amount: Kroner,
    /// Of the amount: to a coordinator.
    pub coordinator_part: Kroner,
    /// What the owner adds of its own; not part of the amount.
    pub own_contribution: Kroner,
    /// What is worth knowing.
    pub codes: Vec<PaymentCode>,
}

/// What one recipient is paid in one scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SchemePayment {
    /// In which scheme.
    pub scheme: SchemeId,
    /// Whole kroner.
    pub amount: Kroner,
}

/// What one recipient is paid in all: `owner` + `university` + `earlier` = `total`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RecipientSum {
    /// Who.
    pub recipient: Recipient,
    /// As owner, or for owners.
    pub owner: Kroner,
    /// As university.
    pub university: Kroner,
    /// By earlier decisions.
    pub earlier: Kroner,
    /// All of it.
    pub total: Kroner,
    /// Scheme by scheme, in the draft's order; those that pay it nothing are left out.
    pub schemes: Vec<SchemePayment>,
}

/// What one scheme pays: `owner` + `university` + `estimates` = `awarded`, and `owner` + `university` + `earlier` = `total`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SchemePayments {
    /// Which.
    pub scheme: SchemeId,
    /// To owners or their recipients.
    pub owner: Kroner,
    /// To universities.
    pub university: Kroner,
    /// Of the owner's side: to coordinators.
    pub coordinator: Kroner,
    /// What owners add of their own, beside the payments.
    pub own_contribution: Kroner,
    /// By earlier decisions.
    pub earlier: Kroner,
    /// The payments in all.
    pub total: Kroner,
    /// The sum of the *anslag*, which give no payment lines (R22).
    pub estimates: Kroner,
    /// What the draft awards.
    pub awarded: Kroner,
    /// The *anslag* by themselves: the pot's name and its amount.
    pub pots: Vec<(String, Kroner)>,
}

/// All payments of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Payments {
    /// Line by line: scheme by scheme, needs by number with the owner first, then earlier decisions by their first number.
    pub lines: Vec<PaymentLine>,
    /// Recipient by recipient, by name; the faces sort in their language.
    pub recipients: Vec<RecipientSum>,
    /// Scheme by scheme.
    pub schemes: Vec<SchemePayments>,
}

/// The payments of a draft; `allocation` is of the same basis. Lines of nothing are left out.
pub fn payments(basis: &Basis, allocation: &Allocation) -> Payments {
    let known = Known::of(basis);
    let mut all = Payments::default();
    for scheme in &allocation.schemes {
        let model = basis.model.scheme(&scheme.scheme);
        let mut lines = Vec::new();
        for line in &scheme.needs {
            known.award(model, scheme, line, &mut lines);
        }
        known.earlier(model, scheme, &mut lines);
        all.schemes.push(scheme_sum(scheme, &lines));
        all.lines.append(&mut lines);
    }
    all.recipients = recipient_sums(&all);
    all
}

/// What is known of those who can be paid.
struct Known<'a> {
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
    fn of(basis: &Basis<'a>) -> Self {
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
    fn award(
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
        for (name, amount) in
            universities::shared(&need.details.universities, award.university_part).unwrap_or_else(named)
        {
            let codes = if name.is_empty() { vec![PaymentCode::UniversityMissing] } else { Vec::new() };
            if !amount.is_zero() {
                lines.push(line(Recipient { name, org_number: None }, PaymentPart::University, amount, codes));
            }
        }
    }

    /// What earlier years decided for this one: the *tilsagn* of a measure and its corrections are one payment to the owner, and
    /// one to each university that they name.
    fn earlier(&self, model: Option<&SchemeModel>, scheme: &SchemeAllocation, lines: &mut Vec<PaymentLine>) {
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

fn scheme_sum(scheme: &SchemeAllocation, lines: &[PaymentLine]) -> SchemePayments {
    let of =
        |part: PaymentPart| -> Kroner { lines.iter().filter(|line| line.part == part).map(|line| line.amount).sum() };
    let pots: Vec<(String, Kroner)> =
        scheme.pots.iter().filter(|pot| pot.is_estimate).map(|pot| (pot.name.clone(), pot.given)).collect();
    SchemePayments {
        scheme: scheme.scheme.clone(),
        owner: of(PaymentPart::Owner),
        university: of(PaymentPart::University),
        coordinator: lines.iter().map(|line| line.coordinator_part).sum(),
        own_contribution: lines.iter().map(|line| line.own_contribution).sum(),
        earlier: of(PaymentPart::Earlier),
        total: lines.iter().map(|line| line.amount).sum(),
        estimates: pots.iter().map(|(_, amount)| *amount).sum(),
        awarded: scheme.allocated,
        pots,
    }
}

fn recipient_sums(all: &Payments) -> Vec<RecipientSum> {
    let mut sums: BTreeMap<&Recipient, RecipientSum> = BTreeMap::new();
    for line in &all.lines {
        let sum = sums.entry(&line.recipient).or_insert_with(|| RecipientSum {
            recipient: line.recipient.clone(),
            owner: Kroner::ZERO,
            university: Kroner::ZERO,
            earlier: Kroner::ZERO,
            total: Kroner::ZERO,
            schemes: Vec::new(),
        });
        match line.part {
            PaymentPart::Owner => sum.owner += line.amount,
            PaymentPart::University => sum.university += line.amount,
            PaymentPart::Earlier => sum.earlier += line.amount,
        }
        sum.total += line.amount;
        match sum.schemes.last_mut().filter(|last| last.scheme == line.scheme) {
            Some(last) => last.amount += line.amount,
            None => sum.schemes.push(SchemePayment { scheme: line.scheme.clone(), amount: line.amount }),
        }
    }
    sums.into_values().collect()
}
